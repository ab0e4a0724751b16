-- Recorded readings of wordings, taken in with a template. What an answer names must still be there to be heard.
CREATE TABLE reading (
    sha256 TEXT PRIMARY KEY, -- of the file, in hex
    sound BLOB NOT NULL -- FLAC, WAV or Opus, byte for byte as it came
) STRICT;

CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT raise(ABORT, 'a reading stays as it is'); END;
CREATE TRIGGER reading_is_kept BEFORE DELETE ON reading BEGIN SELECT raise(ABORT, 'a reading is kept'); END;
