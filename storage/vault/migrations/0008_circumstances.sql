-- Under which circumstances a testimony is given: who is in the room, by role and never by name.
CREATE TABLE circumstances (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id) ON DELETE CASCADE,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    working_language TEXT NOT NULL, -- BCP 47 tag, or empty
    present TEXT NOT NULL -- JSON array of roles
) STRICT, WITHOUT ROWID;
