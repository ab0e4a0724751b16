-- Bundles that stay in the vault: what was sealed to headquarters, and can be opened there alone.

CREATE TABLE sealed_bundle (
    sequence INTEGER PRIMARY KEY REFERENCES bundle_sent (sequence),
    carried_at TEXT -- when the newest copy of it left; NULL while none has
) STRICT;
