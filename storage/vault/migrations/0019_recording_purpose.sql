-- What a recording is for: testimony, or the spoken consent itself, which may be recorded before any answer.
ALTER TABLE recording ADD COLUMN purpose TEXT NOT NULL DEFAULT 'testimony' CHECK (purpose IN ('testimony', 'consent'));
