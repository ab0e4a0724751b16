-- Testimonies whose keys were destroyed, and why. Rows are only ever added.
CREATE TABLE erased (
    testimony_id TEXT PRIMARY KEY REFERENCES testimony (id),
    at TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('keep_over', 'person_asked', 'not_needed'))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erased_stays BEFORE UPDATE ON erased BEGIN SELECT raise(ABORT, 'what was erased stays so'); END;

CREATE TRIGGER erased_never_goes BEFORE DELETE ON erased BEGIN SELECT raise(ABORT, 'what was erased stays so'); END;
