-- Receipts: what headquarters confirmed to stations, and what stations were told is safe.

-- What each received bundle listed, whatever became of it here.
CREATE TABLE bundle_received_item (
    manifest_sha512 BLOB NOT NULL REFERENCES bundle_received (manifest_sha512) ON DELETE CASCADE,
    testimony_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sha512 BLOB NOT NULL CHECK (length(sha512) = 64),
    PRIMARY KEY (manifest_sha512, testimony_id)
) STRICT, WITHOUT ROWID;

-- Of bundles that came before this table was there, what they brought is known, and what they repeated is not.
INSERT INTO bundle_received_item SELECT manifest_sha512, testimony_id, revision, sha512 FROM received_item;

-- Append only. The receipt is the signed document itself, as it left.
CREATE TABLE receipt_given (
    receipt_sha512 BLOB PRIMARY KEY CHECK (length(receipt_sha512) = 64),
    manifest_sha512 BLOB NOT NULL REFERENCES bundle_received (manifest_sha512),
    copies INTEGER NOT NULL CHECK (copies >= 2),
    document BLOB NOT NULL,
    given_at TEXT NOT NULL
) STRICT;

CREATE INDEX receipt_given_by_bundle ON receipt_given (manifest_sha512);

-- Append only. Every row was verified: signed by headquarters that were trusted then, for a bundle that left here.
CREATE TABLE receipt_taken (
    receipt_sha512 BLOB PRIMARY KEY CHECK (length(receipt_sha512) = 64),
    manifest_sha512 BLOB NOT NULL REFERENCES bundle_sent (manifest_sha512),
    signer TEXT NOT NULL,
    copies INTEGER NOT NULL CHECK (copies >= 2),
    document BLOB NOT NULL,
    taken_at TEXT NOT NULL
) STRICT;

CREATE INDEX receipt_taken_by_bundle ON receipt_taken (manifest_sha512);

-- A testimony is confirmed where the row with its present revision is here.
CREATE TABLE receipt_taken_item (
    testimony_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    receipt_sha512 BLOB NOT NULL REFERENCES receipt_taken (receipt_sha512) ON DELETE CASCADE,
    sha512 BLOB NOT NULL CHECK (length(sha512) = 64),
    PRIMARY KEY (testimony_id, revision, receipt_sha512)
) STRICT, WITHOUT ROWID;
