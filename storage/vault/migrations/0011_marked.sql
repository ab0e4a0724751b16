-- Marks on passages that could be used against the person, or against others. Rows are only ever added: a mark is lifted
-- by a row of its own, which repeats the passage and names the event that it lifts.
CREATE TABLE marked_passage (
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    station TEXT NOT NULL,
    at TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('set', 'lifted')),
    part_id TEXT NOT NULL,
    start_seconds REAL NOT NULL CHECK (start_seconds >= 0),
    end_seconds REAL CHECK (end_seconds >= start_seconds), -- NULL: to the end of the recording
    kind TEXT NOT NULL CHECK (kind IN ('self_incrimination', 'third_party')),
    target_number INTEGER CHECK (target_number >= 1 AND target_number < number),
    target_station TEXT,
    PRIMARY KEY (testimony_id, number, station),
    CHECK ((act = 'lifted') = (target_number IS NOT NULL) AND (act = 'lifted') = (target_station IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER marked_passage_stays BEFORE UPDATE ON marked_passage
BEGIN SELECT raise(ABORT, 'a mark stays as it is'); END;

-- "OR REPLACE" takes a row away without asking any trigger for deletions.
CREATE TRIGGER marked_passage_once BEFORE INSERT ON marked_passage
WHEN EXISTS (
    SELECT 1 FROM marked_passage
    WHERE testimony_id = new.testimony_id AND number = new.number AND station = new.station
)
BEGIN SELECT raise(ABORT, 'this mark is there'); END;

CREATE TRIGGER marked_passage_never_goes BEFORE DELETE ON marked_passage
WHEN EXISTS (SELECT 1 FROM testimony WHERE id = old.testimony_id)
BEGIN SELECT raise(ABORT, 'a mark stays'); END;
