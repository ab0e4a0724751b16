-- Numbers that were handed out: each release counts cases that were in none before, and stays as it was made.
CREATE TABLE release (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    period TEXT NOT NULL,
    tables TEXT NOT NULL -- JSON: the numbers that were shown, null where one was held back
) STRICT;

CREATE TABLE released_case (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id),
    release INTEGER NOT NULL REFERENCES release (number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER release_stays BEFORE UPDATE ON release BEGIN SELECT raise(ABORT, 'a release stays as it was made'); END;
CREATE TRIGGER release_is_kept BEFORE DELETE ON release BEGIN SELECT raise(ABORT, 'a release is kept'); END;
CREATE TRIGGER released_case_stays BEFORE UPDATE ON released_case
BEGIN SELECT raise(ABORT, 'a case stays in its release'); END;
CREATE TRIGGER released_case_is_kept BEFORE DELETE ON released_case
BEGIN SELECT raise(ABORT, 'a case stays in its release'); END;
