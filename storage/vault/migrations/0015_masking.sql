-- Masked copies: testimonies that were made here by masking another one, which is called their master.

CREATE TABLE masked_copy (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id) ON DELETE CASCADE,
    master_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    cover TEXT NOT NULL CHECK (cover IN ('tone', 'silence')),
    voice TEXT NOT NULL CHECK (voice IN ('original', 'altered', 'none'))
) STRICT, WITHOUT ROWID;

CREATE INDEX masked_copy_of ON masked_copy (master_id, made_at);

-- Which recording of the master each recording of a copy was made of.
CREATE TABLE masked_part (
    part_id TEXT PRIMARY KEY REFERENCES part (id) ON DELETE CASCADE,
    testimony_id TEXT NOT NULL REFERENCES masked_copy (testimony_id) ON DELETE CASCADE,
    master_part_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE masked_stretch (
    testimony_id TEXT NOT NULL REFERENCES masked_copy (testimony_id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    master_part_id TEXT NOT NULL,
    start_seconds REAL NOT NULL CHECK (start_seconds >= 0),
    end_seconds REAL NOT NULL CHECK (end_seconds >= start_seconds),
    why TEXT NOT NULL CHECK (why IN ('words', 'paragraph', 'passage', 'unknown', 'voice')),
    text TEXT NOT NULL, -- what stands there in the transcript of the master; forgotten as the words are
    PRIMARY KEY (testimony_id, number)
) STRICT, WITHOUT ROWID;

-- What was taken out, to be searched for in a proof. Forgotten when the copy or its master is sealed away.
CREATE TABLE masked_word (
    testimony_id TEXT NOT NULL REFERENCES masked_copy (testimony_id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (testimony_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE masking_proof (
    testimony_id TEXT NOT NULL REFERENCES masked_copy (testimony_id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    at TEXT NOT NULL,
    state TEXT NOT NULL, -- a hash over all that was searched
    model TEXT NOT NULL,
    pack_sha256 TEXT NOT NULL,
    words INTEGER NOT NULL CHECK (words >= 0), -- how many were searched for
    heard TEXT NOT NULL, -- JSON array of [part, start, end, text, likeness]
    guessed INTEGER NOT NULL CHECK (guessed >= 0),
    PRIMARY KEY (testimony_id, number)
) STRICT, WITHOUT ROWID;
