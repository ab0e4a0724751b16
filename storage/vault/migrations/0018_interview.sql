-- What is written down around an interview: risk, place, interpreters, needs, referrals, what became of it. A sheet is
-- never changed; every saving adds one.
CREATE TABLE interview_sheet (
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    station TEXT NOT NULL,
    at TEXT NOT NULL,
    sheet TEXT NOT NULL, -- canonical JSON (storage/interview_fields.py)
    PRIMARY KEY (testimony_id, number, station)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER interview_sheet_stays BEFORE UPDATE ON interview_sheet
BEGIN SELECT raise(ABORT, 'a sheet stays as it is'); END;
