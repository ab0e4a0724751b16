-- Names and contacts, sealed under a key that an open vault does not hold. See FORMAT.md, "Identities".
CREATE TABLE identity (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL CHECK (length(sealed) % 4096 = 28) -- nonce (12), padded JSON, tag (16)
) STRICT;
