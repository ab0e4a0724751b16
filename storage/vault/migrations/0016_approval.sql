-- A second person approves that a child's testimony leaves: who may, and what they signed. See FORMAT.md, "Approvals".
CREATE TABLE approver (
    id TEXT PRIMARY KEY, -- follows from both public keys
    code TEXT NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    sealed_seed BLOB, -- under a passphrase that is not the vault's; forgotten when the approver is taken away
    added_at TEXT NOT NULL,
    removed_at TEXT,
    CHECK ((sealed_seed IS NULL) = (removed_at IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX approver_by_code ON approver (code) WHERE removed_at IS NULL;

CREATE TABLE approval (
    sha512 BLOB PRIMARY KEY CHECK (length(sha512) = 64), -- of the document
    testimony_id TEXT NOT NULL REFERENCES testimony (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    document BLOB NOT NULL, -- canonical JSON with two signatures
    received INTEGER NOT NULL CHECK (received IN (0, 1))
) STRICT;

CREATE INDEX approval_by_testimony ON approval (testimony_id, at);

CREATE TRIGGER approval_stays BEFORE UPDATE ON approval BEGIN SELECT raise(ABORT, 'an approval stays as it is'); END;
