-- Review: what people said of a transcript. Machine text is never touched; a step lies over it, and stays for ever.

-- A step is known by its testimony, its number and the station that made it: a number is one above every number of the
-- testimony that the station had seen, so that all offices put the steps of all offices into the same order.
CREATE TABLE review_step (
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    station TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'text', 'speaker', 'listened', 'added', 'split', 'merged', 'replaced', 'undo', 'redo', 'reviewed', 'reopened'
    )),
    target INTEGER CHECK (target >= 1 AND target < number), -- the step of the same station that is undone or redone
    revision INTEGER NOT NULL CHECK (revision >= 1), -- of the testimony, with this step
    PRIMARY KEY (testimony_id, number, station),
    CHECK ((target IS NOT NULL) = (kind IN ('undo', 'redo')))
) STRICT, WITHOUT ROWID;

-- What a step says of one paragraph; NULL is what it says nothing of. The run may be one that never came here.
CREATE TABLE review_change (
    testimony_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    station TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 0),
    part_id TEXT NOT NULL REFERENCES part (id) ON DELETE CASCADE,
    run_id TEXT NOT NULL,
    window_number INTEGER NOT NULL CHECK (window_number >= -1), -- -1: a paragraph that a person added
    segment INTEGER NOT NULL CHECK (segment >= 0),
    text TEXT,
    speaker TEXT CHECK (speaker IN ('survivor', 'interpreter', 'interviewer', 'other')),
    heard INTEGER NOT NULL CHECK (heard IN (0, 1)),
    start_seconds REAL CHECK (start_seconds >= 0),
    end_seconds REAL CHECK (end_seconds >= start_seconds),
    PRIMARY KEY (testimony_id, number, station, place),
    FOREIGN KEY (testimony_id, number, station) REFERENCES review_step (testimony_id, number, station) ON DELETE CASCADE,
    CHECK ((start_seconds IS NULL) = (end_seconds IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX review_change_by_run ON review_change (run_id);

CREATE TRIGGER review_step_stays BEFORE UPDATE ON review_step BEGIN SELECT raise(ABORT, 'a step stays as it is'); END;

CREATE TRIGGER review_change_stays BEFORE UPDATE ON review_change BEGIN SELECT raise(ABORT, 'a step stays as it is'); END;

-- Search finds what people added as well, and that belongs to no window: a passage hangs on its run alone now.
CREATE TABLE passage_of_run (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES transcript_run (id) ON DELETE CASCADE,
    window_number INTEGER NOT NULL, -- below zero: -1 - segment of an added paragraph
    testimony_id TEXT NOT NULL,
    part_id TEXT NOT NULL,
    believed INTEGER NOT NULL CHECK (believed IN (0, 1)),
    text TEXT NOT NULL, -- the paragraphs as they are shown, put together
    segments TEXT NOT NULL, -- JSON array of [where it begins in text, start, end] in seconds
    folded TEXT NOT NULL, -- text as every query is folded (storage/vault/folding.py)
    UNIQUE (run_id, window_number)
) STRICT;

INSERT INTO passage_of_run (id, run_id, window_number, testimony_id, part_id, believed, text, segments, folded)
SELECT id, run_id, window_number, testimony_id, part_id, believed, text, segments, folded FROM passage;

CREATE TABLE passage_pair_of_run (
    pair TEXT NOT NULL,
    passage_id INTEGER NOT NULL REFERENCES passage_of_run (id) ON DELETE CASCADE,
    PRIMARY KEY (pair, passage_id)
) STRICT, WITHOUT ROWID;

INSERT INTO passage_pair_of_run (pair, passage_id) SELECT pair, passage_id FROM passage_pair;

DROP TABLE passage_pair;
DROP TABLE passage; -- and its triggers; the index of trigrams keeps what it knows, since every row keeps its number
ALTER TABLE passage_of_run RENAME TO passage;
ALTER TABLE passage_pair_of_run RENAME TO passage_pair;

CREATE INDEX passage_pair_of ON passage_pair (passage_id);

CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
    INSERT INTO passage_trigram (rowid, folded) VALUES (new.id, new.folded);
END;

CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    INSERT INTO passage_trigram (passage_trigram, rowid, folded) VALUES ('delete', old.id, old.folded);
END;
