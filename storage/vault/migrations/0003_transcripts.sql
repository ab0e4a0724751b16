-- Transcripts: runs with their plan, windows with their outcome, and what search looks at.
-- Spans are JSON arrays [start, end] in seconds; machine text is written once and never changed.

CREATE TABLE transcript_run (
    id TEXT PRIMARY KEY,
    part_id TEXT NOT NULL REFERENCES part (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- runs of a part in order of their beginning
    started_at TEXT NOT NULL,
    audio_sha512 TEXT NOT NULL,
    model TEXT NOT NULL, -- JSON object
    engine TEXT NOT NULL,
    options TEXT NOT NULL, -- JSON object
    language TEXT NOT NULL,
    plan_sha256 TEXT NOT NULL,
    audio_seconds REAL NOT NULL CHECK (audio_seconds >= 0),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)), -- the run that search and readers see
    UNIQUE (part_id, number)
) STRICT;

CREATE UNIQUE INDEX transcript_run_shown ON transcript_run (part_id) WHERE shown = 1;

CREATE TABLE transcript_window (
    run_id TEXT NOT NULL REFERENCES transcript_run (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    start_seconds REAL NOT NULL,
    end_seconds REAL NOT NULL,
    speech TEXT NOT NULL, -- JSON array of spans
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'quarantined', 'failed', 'split')),
    flags TEXT NOT NULL, -- JSON array
    figures TEXT, -- JSON object: the model's own figures; NULL while there is no answer
    segments TEXT, -- JSON array of [start, end, text]
    words TEXT, -- JSON array, for each segment an array of [start, end, text, probability]
    PRIMARY KEY (run_id, number),
    CHECK ((figures IS NULL) = (segments IS NULL) AND (figures IS NULL) = (words IS NULL))
) STRICT, WITHOUT ROWID;

-- The text of one window of a shown run, with everything that a hit tells, so that a search reads one table.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL,
    window_number INTEGER NOT NULL,
    testimony_id TEXT NOT NULL,
    part_id TEXT NOT NULL,
    believed INTEGER NOT NULL CHECK (believed IN (0, 1)),
    text TEXT NOT NULL, -- the segments put together
    segments TEXT NOT NULL, -- JSON array of [where it begins in text, start, end] in seconds
    folded TEXT NOT NULL, -- text as every query is folded (storage/vault/folding.py)
    UNIQUE (run_id, window_number),
    FOREIGN KEY (run_id, window_number) REFERENCES transcript_window (run_id, number) ON DELETE CASCADE
) STRICT;

-- Three code points and more. The text was folded already, so the tokenizer folds nothing.
CREATE VIRTUAL TABLE passage_trigram USING fts5 (
    folded, content = 'passage', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

-- Forgotten text leaves the index at once, not at some later merge.
INSERT INTO passage_trigram (passage_trigram, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
    INSERT INTO passage_trigram (rowid, folded) VALUES (new.id, new.folded);
END;

CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    INSERT INTO passage_trigram (passage_trigram, rowid, folded) VALUES ('delete', old.id, old.folded);
END;

-- Two code points: neighbours where words are written together, whole words elsewhere.
CREATE TABLE passage_pair (
    pair TEXT NOT NULL,
    passage_id INTEGER NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
    PRIMARY KEY (pair, passage_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX passage_pair_of ON passage_pair (passage_id);
