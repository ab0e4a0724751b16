-- Withdrawals travel: who knows which answers, paper codes, and the answers of those who were told.

-- What each bundle told of each testimony; by_notice: the testimony itself was not inside.
CREATE TABLE bundle_sent_answer (
    sequence INTEGER NOT NULL REFERENCES bundle_sent (sequence) ON DELETE CASCADE,
    testimony_id TEXT NOT NULL,
    by_notice INTEGER NOT NULL CHECK (by_notice IN (0, 1)),
    answers TEXT NOT NULL, -- JSON array of [number, station]
    PRIMARY KEY (sequence, testimony_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bundle_sent_answer_by_testimony ON bundle_sent_answer (testimony_id, sequence);

CREATE TABLE bundle_sent_code (
    sequence INTEGER NOT NULL REFERENCES bundle_sent (sequence) ON DELETE CASCADE,
    testimony_id TEXT NOT NULL,
    sha512 BLOB NOT NULL CHECK (length(sha512) = 64),
    PRIMARY KEY (sequence, testimony_id, sha512)
) STRICT, WITHOUT ROWID;

-- Append only: which station told us which answer, and in which of its bundles first.
CREATE TABLE answer_heard (
    testimony_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    author TEXT NOT NULL,
    station TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    PRIMARY KEY (testimony_id, number, author, station)
) STRICT, WITHOUT ROWID;

-- Notices of testimonies that are not here: should one come, they hold from the first moment.
CREATE TABLE notice_waiting (
    testimony_id TEXT NOT NULL,
    station TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    record TEXT NOT NULL, -- JSON {events, ages}
    PRIMARY KEY (testimony_id, station, sequence)
) STRICT, WITHOUT ROWID;

-- As what we were given a testimony: it may be used here for that alone.
ALTER TABLE received_item ADD COLUMN kind TEXT NOT NULL DEFAULT 'own_staff';

-- Hashes of paper codes; the codes themselves are nowhere. station: who gave it.
CREATE TABLE paper_code (
    testimony_id TEXT NOT NULL,
    sha512 BLOB NOT NULL CHECK (length(sha512) = 64),
    station TEXT NOT NULL,
    PRIMARY KEY (testimony_id, sha512)
) STRICT, WITHOUT ROWID;

-- Append only: what we answered to withdrawals, and what others answered to ours, as signed.
CREATE TABLE recall_given (
    recall_sha512 BLOB PRIMARY KEY CHECK (length(recall_sha512) = 64),
    station TEXT NOT NULL,
    document BLOB NOT NULL,
    given_at TEXT NOT NULL
) STRICT;

CREATE TABLE recall_taken (
    recall_sha512 BLOB PRIMARY KEY CHECK (length(recall_sha512) = 64),
    signer TEXT NOT NULL,
    document BLOB NOT NULL,
    taken_at TEXT NOT NULL
) STRICT;

CREATE TABLE recall_answer (
    testimony_id TEXT NOT NULL,
    recall_sha512 BLOB NOT NULL,
    station TEXT NOT NULL, -- who was answered, or who answered
    given INTEGER NOT NULL CHECK (given IN (0, 1)), -- 1: by us
    at TEXT NOT NULL,
    answers TEXT NOT NULL, -- JSON array of [number, station]: what was withdrawn, as the one who answers knew it
    remains TEXT NOT NULL, -- JSON array of {why, name, kind, note}; empty: done
    PRIMARY KEY (testimony_id, recall_sha512)
) STRICT, WITHOUT ROWID;
