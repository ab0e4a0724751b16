-- Bundles: who this station is, whom it trusts, what left and what came.

-- One row. The seeds sign, and open what is addressed to this station; they never leave the database.
CREATE TABLE station (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    signing_seed BLOB NOT NULL CHECK (length(signing_seed) = 64),
    age_seed BLOB NOT NULL CHECK (length(age_seed) = 32),
    card BLOB NOT NULL
) STRICT;

CREATE TABLE contact (
    station TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('station', 'headquarters', 'partner')),
    recipient TEXT NOT NULL UNIQUE,
    ed25519_key TEXT NOT NULL UNIQUE,
    mldsa_key TEXT NOT NULL UNIQUE,
    trusted_at TEXT NOT NULL,
    last_good_sequence INTEGER CHECK (last_good_sequence >= 0)
) STRICT;

-- Append only, but for the times: a number that was taken is never given to other content.
CREATE TABLE bundle_sent (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    bundle_id TEXT NOT NULL UNIQUE,
    manifest_sha512 BLOB NOT NULL UNIQUE CHECK (length(manifest_sha512) = 64),
    previous BLOB NOT NULL CHECK (length(previous) = 64),
    unfinished TEXT NOT NULL, -- JSON array of numbers
    recipients TEXT NOT NULL, -- JSON array of SHA-256 of recipient strings
    payload_bytes INTEGER NOT NULL,
    file_name TEXT NOT NULL UNIQUE,
    begun_at TEXT NOT NULL,
    finished_at TEXT,
    byte_count INTEGER,
    sha256 BLOB CHECK (length(sha256) = 32),
    sent_to TEXT -- JSON array of station ids
) STRICT;

CREATE TABLE bundle_sent_item (
    sequence INTEGER NOT NULL REFERENCES bundle_sent (sequence) ON DELETE CASCADE,
    testimony_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sha512 BLOB NOT NULL CHECK (length(sha512) = 64),
    PRIMARY KEY (sequence, testimony_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bundle_sent_item_by_testimony ON bundle_sent_item (testimony_id, sequence);

CREATE TABLE bundle_received (
    manifest_sha512 BLOB PRIMARY KEY CHECK (length(manifest_sha512) = 64),
    bundle_id TEXT NOT NULL,
    station TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    previous BLOB NOT NULL CHECK (length(previous) = 64),
    received_at TEXT NOT NULL,
    UNIQUE (station, sequence)
) STRICT;

-- Numbers that a station itself calls unfinished: their absence is explained.
CREATE TABLE bundle_excused (
    station TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    PRIMARY KEY (station, sequence)
) STRICT, WITHOUT ROWID;

-- Which station a testimony came from, and as what; only that station can bring a newer revision.
CREATE TABLE received_item (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id) ON DELETE CASCADE,
    station TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sha512 BLOB NOT NULL CHECK (length(sha512) = 64),
    manifest_sha512 BLOB NOT NULL REFERENCES bundle_received (manifest_sha512)
) STRICT;

-- Custody entries of other stations, as they came, append only.
CREATE TABLE received_custody (
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    station TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    facts TEXT NOT NULL, -- canonical JSON
    entry_hash BLOB NOT NULL CHECK (length(entry_hash) = 64),
    PRIMARY KEY (testimony_id, station, number)
) STRICT, WITHOUT ROWID;

-- The newest copy of each station's key header, still sealed to headquarters, for the day its own two files are gone.
CREATE TABLE station_key_header (
    station TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    sealed BLOB NOT NULL
) STRICT;
