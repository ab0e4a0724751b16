-- Recordings: what is known of each, its marks, and the live journal that empties when a recording is sealed.

CREATE TABLE recording (
    part_id TEXT PRIMARY KEY REFERENCES part (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    sample_rate_hz INTEGER NOT NULL CHECK (sample_rate_hz > 0),
    channels INTEGER NOT NULL CHECK (channels IN (1, 2)),
    frames INTEGER NOT NULL CHECK (frames >= 0),
    chunks INTEGER NOT NULL CHECK (chunks >= 0),
    chain_head BLOB NOT NULL CHECK (length(chain_head) = 64),
    stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1)),
    chunks_lost INTEGER NOT NULL DEFAULT 0 CHECK (chunks_lost >= 0),
    chain_broken INTEGER NOT NULL DEFAULT 0 CHECK (chain_broken IN (0, 1))
) STRICT;

CREATE TABLE recording_chunk (
    number INTEGER PRIMARY KEY,
    part_id TEXT NOT NULL REFERENCES recording (part_id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    first_frame INTEGER NOT NULL CHECK (first_frame >= 0),
    frames INTEGER NOT NULL CHECK (frames > 0),
    encoder INTEGER NOT NULL CHECK (encoder >= 0),
    flac BLOB NOT NULL,
    UNIQUE (part_id, sequence)
) STRICT;

CREATE TABLE recording_mark (
    number INTEGER PRIMARY KEY,
    part_id TEXT NOT NULL REFERENCES recording (part_id) ON DELETE CASCADE,
    at_frame INTEGER NOT NULL CHECK (at_frame >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('gap', 'bookmark', 'speaker')),
    reason TEXT NOT NULL DEFAULT '',
    seconds REAL,
    words TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX recording_mark_by_part ON recording_mark (part_id, number);
