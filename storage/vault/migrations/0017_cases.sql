-- Case data: states of each case, and the list of places that an organisation brought in.

-- A state is known by its testimony, its number and the station that saved it; the newest holds, the others stay.
CREATE TABLE case_revision (
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    station TEXT NOT NULL,
    at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1), -- of the testimony, with this state
    document TEXT NOT NULL, -- canonical JSON of a record (storage/casebook/FORMAT.md)
    PRIMARY KEY (testimony_id, number, station)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER case_revision_stays BEFORE UPDATE ON case_revision BEGIN SELECT raise(ABORT, 'a state stays as it is'); END;

CREATE TABLE gazetteer (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    brought_at TEXT NOT NULL,
    document BLOB NOT NULL -- saksi-gazetteer/1
) STRICT;
