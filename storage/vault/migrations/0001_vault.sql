-- The ground of a vault: what it knows of itself, testimonies and their parts, and the custody log.
-- Times are ISO 8601 text in UTC with microseconds, ids are 26 lowercase base32 characters.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE testimony (
    id TEXT PRIMARY KEY,
    case_code TEXT NOT NULL UNIQUE,
    languages TEXT NOT NULL, -- JSON array of BCP 47 tags
    created_at TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('here', 'received')),
    recorded_by TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE INDEX testimony_by_age ON testimony (created_at, id);

-- The seed of the age identity that every sealed part of a testimony is addressed to, among others.
-- Without this row the parts can be opened by headquarters alone.
CREATE TABLE testimony_seed (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id) ON DELETE CASCADE,
    seed BLOB NOT NULL CHECK (length(seed) = 32)
) STRICT;

CREATE TABLE part (
    id TEXT PRIMARY KEY,
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('recording', 'attachment')),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_count INTEGER CHECK (byte_count >= 0),
    sha512 BLOB CHECK (length(sha512) = 64),
    media_name TEXT UNIQUE,
    added_at TEXT NOT NULL,
    UNIQUE (testimony_id, ordinal),
    CHECK ((media_name IS NULL) = (sha512 IS NULL) AND (media_name IS NULL) = (byte_count IS NULL))
) STRICT;

-- Append only; entry_hash chains over all entries before it. It names testimonies that may be gone.
CREATE TABLE custody (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    testimony_id TEXT NOT NULL,
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    facts TEXT NOT NULL, -- canonical JSON
    station TEXT NOT NULL,
    entry_hash BLOB NOT NULL CHECK (length(entry_hash) = 64)
) STRICT;

CREATE INDEX custody_by_testimony ON custody (testimony_id, number);

-- One row: where the log ends, so that a shortened one is seen.
CREATE TABLE custody_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL,
    entry_hash BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;
