-- What the library tells of transcripts, counted while they are written: their text is long, and a list of ten
-- thousand testimonies must not read it. One row for each status of each run; everything here can be made again.

CREATE TABLE transcript_tally (
    run_id TEXT NOT NULL REFERENCES transcript_run (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    windows INTEGER NOT NULL,
    speech_milliseconds INTEGER NOT NULL,
    PRIMARY KEY (run_id, status)
) STRICT, WITHOUT ROWID;

-- Whole milliseconds, so that adding and taking away comes back to the same number.
CREATE VIEW transcript_window_speech AS
SELECT run_id, number, status, (
    SELECT coalesce(sum(CAST(round(((value ->> 1) - (value ->> 0)) * 1000) AS INTEGER)), 0) FROM json_each(speech)
) AS milliseconds
FROM transcript_window;

INSERT INTO transcript_tally (run_id, status, windows, speech_milliseconds)
SELECT run_id, status, count(*), sum(milliseconds) FROM transcript_window_speech GROUP BY run_id, status;

-- "OR IGNORE" would give way to whatever the statement outside says of conflicts.
CREATE TRIGGER transcript_window_added AFTER INSERT ON transcript_window BEGIN
    INSERT INTO transcript_tally SELECT new.run_id, new.status, 0, 0 WHERE NOT EXISTS (
        SELECT 1 FROM transcript_tally WHERE run_id = new.run_id AND status = new.status
    );
    UPDATE transcript_tally SET windows = windows + 1, speech_milliseconds = speech_milliseconds + (
        SELECT milliseconds FROM transcript_window_speech WHERE run_id = new.run_id AND number = new.number
    ) WHERE run_id = new.run_id AND status = new.status;
END;

-- Where a window is does not change with what came of it.
CREATE TRIGGER transcript_window_settled AFTER UPDATE OF status ON transcript_window BEGIN
    INSERT INTO transcript_tally SELECT new.run_id, new.status, 0, 0 WHERE NOT EXISTS (
        SELECT 1 FROM transcript_tally WHERE run_id = new.run_id AND status = new.status
    );
    UPDATE transcript_tally SET windows = windows - 1, speech_milliseconds = speech_milliseconds - (
        SELECT milliseconds FROM transcript_window_speech WHERE run_id = new.run_id AND number = new.number
    ) WHERE run_id = old.run_id AND status = old.status;
    UPDATE transcript_tally SET windows = windows + 1, speech_milliseconds = speech_milliseconds + (
        SELECT milliseconds FROM transcript_window_speech WHERE run_id = new.run_id AND number = new.number
    ) WHERE run_id = new.run_id AND status = new.status;
END;

CREATE TRIGGER transcript_window_removed BEFORE DELETE ON transcript_window BEGIN
    UPDATE transcript_tally SET windows = windows - 1, speech_milliseconds = speech_milliseconds - (
        SELECT milliseconds FROM transcript_window_speech WHERE run_id = old.run_id AND number = old.number
    ) WHERE run_id = old.run_id AND status = old.status;
END;

-- Windows that did not pass the guards, or that failed, and that people have listened to since.
CREATE TABLE transcript_window_cleared (
    run_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    speech_milliseconds INTEGER NOT NULL,
    PRIMARY KEY (run_id, number),
    FOREIGN KEY (run_id, number) REFERENCES transcript_window (run_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The last word on a review, found without a look at every correction before it.
CREATE INDEX review_step_marks ON review_step (testimony_id, number, station)
WHERE kind IN ('reviewed', 'reopened');
