"""Names, keys and a time that all documents of these tests use."""

from datetime import UTC, datetime

from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner

TESTIMONY, OTHER, PART, CLIP, RUN, STATION = (
    name + "a" * (26 - len(name)) for name in ("toabcd2", "uother3", "part4", "qclip5", "run6", "station7")
)
SIGNER = StationSigner(Secret(bytes(range(64))))
AT = datetime(2026, 3, 1, 9, 0, 5, 123456, tzinfo=UTC)
AT_TEXT = "2026-03-01T09:00:05.123456Z"
