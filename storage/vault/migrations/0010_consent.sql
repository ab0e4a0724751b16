-- Consent: what a person agreed to, answer by answer, and what is known of their age. Rows are only ever added.

-- An answer and a word on age share one row of numbers in their testimony: each is one above every number that the
-- station had seen, so that all offices put the words of all offices into the same order.
CREATE TABLE consent_event (
    testimony_id TEXT NOT NULL REFERENCES testimony (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    station TEXT NOT NULL,
    at TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('grant', 'refuse', 'withdraw')),
    use TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL, -- a station, or empty: everybody of the kind
    attribution TEXT NOT NULL CHECK (attribution IN ('named', 'pseudonym', 'anonymous')),
    voice TEXT NOT NULL CHECK (voice IN ('original', 'altered', 'none')),
    keep_until TEXT, -- a day, YYYY-MM-DD
    wording TEXT NOT NULL,
    language TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    given_by TEXT NOT NULL CHECK (given_by IN ('self', 'guardian', 'child', 'protector')),
    how TEXT NOT NULL CHECK (how IN ('spoken', 'written', 'thumbprint')),
    officer TEXT NOT NULL,
    spoken_part TEXT, -- a recording, which may be gone or may never have come here
    spoken_start REAL CHECK (spoken_start >= 0),
    spoken_end REAL CHECK (spoken_end >= spoken_start),
    PRIMARY KEY (testimony_id, number, station),
    CHECK ((spoken_part IS NULL) = (spoken_start IS NULL) AND (spoken_part IS NULL) = (spoken_end IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE age_event (
    testimony_id TEXT NOT NULL REFERENCES testimony (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    station TEXT NOT NULL,
    at TEXT NOT NULL,
    age TEXT NOT NULL CHECK (age IN ('adult', 'child', 'not_sure')),
    guardian TEXT NOT NULL CHECK (guardian IN ('trusted', 'conflict', 'none', 'unasked')),
    officer TEXT NOT NULL,
    PRIMARY KEY (testimony_id, number, station)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER consent_event_stays BEFORE UPDATE ON consent_event
BEGIN SELECT raise(ABORT, 'an answer stays as it is'); END;

CREATE TRIGGER consent_event_never_goes BEFORE DELETE ON consent_event
BEGIN SELECT raise(ABORT, 'an answer stays'); END;

-- "OR REPLACE" takes a row away without asking the trigger above.
CREATE TRIGGER consent_event_once BEFORE INSERT ON consent_event
WHEN EXISTS (
    SELECT 1 FROM consent_event
    WHERE testimony_id = new.testimony_id AND number = new.number AND station = new.station
)
BEGIN SELECT raise(ABORT, 'this answer is there'); END;

CREATE TRIGGER age_event_stays BEFORE UPDATE ON age_event
BEGIN SELECT raise(ABORT, 'a word on age stays as it is'); END;

CREATE TRIGGER age_event_never_goes BEFORE DELETE ON age_event
BEGIN SELECT raise(ABORT, 'a word on age stays'); END;

CREATE TRIGGER age_event_once BEFORE INSERT ON age_event
WHEN EXISTS (
    SELECT 1 FROM age_event
    WHERE testimony_id = new.testimony_id AND number = new.number AND station = new.station
)
BEGIN SELECT raise(ABORT, 'this word on age is there'); END;
