-- Templates of the organisation: each that was ever used stays, since sheets and answers name it. The newest is in use.
CREATE TABLE template (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL, -- id/version
    organisation TEXT NOT NULL,
    brought_at TEXT NOT NULL,
    document BLOB NOT NULL -- saksi-template/1 (storage/template/FORMAT.md), byte for byte as it came
) STRICT;

CREATE TRIGGER template_stays BEFORE UPDATE ON template BEGIN SELECT raise(ABORT, 'a template stays as it is'); END;
CREATE TRIGGER template_is_kept BEFORE DELETE ON template BEGIN SELECT raise(ABORT, 'a template is kept'); END;
