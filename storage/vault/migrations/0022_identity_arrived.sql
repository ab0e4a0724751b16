-- Names and contacts that came in a bundle, sealed to the inbox of the vault until somebody opens them.
CREATE TABLE identity_arrived (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL -- an age file
) STRICT;
-- What came gives way to what comes later; what people wrote here stays.
ALTER TABLE identity ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0 CHECK (arrived IN (0, 1));
