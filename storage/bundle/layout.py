"""Which file lies where in a bundle (FORMAT.md, "Layout")."""

import re
from collections.abc import Sequence

from app.domain.testimony import Part, PartKind

BAG = "bag/"
BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
MANIFEST = "manifest-sha512.txt"
TAG_MANIFEST = "tagmanifest-sha512.txt"
SIGNATURE_ED25519 = "signatures/tagmanifest-sha512.txt.ed25519.sig"
SIGNATURE_MLDSA = "signatures/tagmanifest-sha512.txt.mldsa44-ed25519.sig"
PADDING = "padding"
STATION_CARD = "data/station/card.json"
STATION_KEYS = "data/station/vault.keys.age"
PURPOSES = "data/purposes.json"
NOTICES = "data/notices.json"
CODES = "data/codes.json"

OF_THE_BUNDLE = frozenset({STATION_CARD, STATION_KEYS, PURPOSES, NOTICES, CODES})
"""Payload files that are of no testimony."""

TAGGED = (BAG_INFO, BAGIT, MANIFEST)
"""What the tag manifest lists: every tag file but itself and its signatures."""

HEAD = (BAGIT, BAG_INFO, MANIFEST, TAG_MANIFEST, SIGNATURE_ED25519, SIGNATURE_MLDSA)
"""The first members of the archive, in this order; the data follow by path, and the padding ends it."""

HEAD_LIMIT_BYTES = {
    BAGIT: 1024,
    BAG_INFO: 1 << 20,
    MANIFEST: 32 << 20,
    TAG_MANIFEST: 4096,
    SIGNATURE_ED25519: 16 << 10,
    SIGNATURE_MLDSA: 16 << 10,
}

TESTIMONY_DOCUMENT = "testimony.json"
CONSENT_DOCUMENT = "consent.json"
CUSTODY_DOCUMENT = "custody.jsonl"
REVIEW_DOCUMENT = "review.json"
MARKS_DOCUMENT = "marks.json"
CASE_DOCUMENT = "case.json"
IDENTITY_DOCUMENT = "identity.json"
INTERVIEW_DOCUMENT = "interview.json"
APPROVALS_DOCUMENT = "approvals.json"

APART = frozenset(
    {CUSTODY_DOCUMENT, IDENTITY_DOCUMENT, INTERVIEW_DOCUMENT, MARKS_DOCUMENT, CASE_DOCUMENT, APPROVALS_DOCUMENT}
)
"""Not in the digest of a testimony: the log grows with every export, an approval or a sheet may come later, and marks,
sheets and what is known of the case do not travel to everybody."""

CARD_LIMIT_BYTES = 64 << 10
KEYS_LIMIT_BYTES = 1 << 20
PURPOSES_LIMIT_BYTES = 64 << 10
DOCUMENT_LIMIT_BYTES = 16 << 20
"""A transcript of about a day; read as JSON it takes ten times as much memory."""

ARCHIVE_LIMIT_BYTES = 7 << 29
"""3.5 GiB, an agreed size: a FAT32 stick takes files below 4 GiB."""
BUNDLE_LIMIT_BYTES = ARCHIVE_LIMIT_BYTES + (2 << 20)
"""The largest archive when it is sealed: a header, and 16 bytes for each 64 KiB."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_NAME_LIMIT = 40


def testimony_folder(testimony_id: str) -> str:
    """Where the files of one testimony lie, with the slash."""
    return f"data/{testimony_id}/"


def part_paths(parts: Sequence[Part]) -> list[str]:
    """The name of each part in its testimony's folder: it follows from the parts alone, in their order."""
    paths = []
    recordings = attachments = 0
    for part in parts:
        if part.kind is PartKind.RECORDING:
            recordings += 1
            paths.append("audio.flac" if recordings == 1 else f"audio-{recordings}.flac")
        else:
            attachments += 1
            paths.append(f"attachments/{attachments}-{safe_name(part.name)}")
    return paths


def transcript_paths(audio_path: str) -> tuple[str, str]:
    """The names of the transcript of a recording: as JSON with everything, as WebVTT for people."""
    stem = audio_path.removesuffix(".flac").replace("audio", "transcript")
    return f"{stem}.json", f"{stem}.vtt"


def safe_name(name: str) -> str:
    """A file name that every system can write: plain characters, at most 40, the ending kept."""
    plain = _UNSAFE.sub("_", name).strip("._-") or "file"
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending) > _NAME_LIMIT // 4:
        return plain[:_NAME_LIMIT].rstrip(".")
    return f"{stem[: _NAME_LIMIT - len(ending) - 1].rstrip('.')}.{ending}"
