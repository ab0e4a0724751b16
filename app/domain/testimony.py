"""A testimony and its parts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Origin(StrEnum):
    """Where this copy came from."""

    HERE = "here"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Testimony:
    """One person's account. `id` is 26 random base32 characters, `case_code` a random short name for people.

    `languages` are BCP 47 tags in the order of use ("km", "en"). `revision` grows with every change that an
    export would carry. `recorded_by` is the station id of the station that made it.
    """

    id: str
    case_code: str
    languages: tuple[str, ...]
    created_at: datetime
    origin: Origin
    recorded_by: str
    revision: int


class PartKind(StrEnum):
    """What a part of a testimony is."""

    RECORDING = "recording"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class Part:
    """One sealed file, or a recording that is still in the live journal (then `media_name` is None).

    `sha512` (64 bytes) and `byte_count` are of the plaintext, a FLAC file for a recording. `name` is the name
    that the person gave the file; it is testimony and never logged.
    """

    id: str
    testimony_id: str
    ordinal: int
    kind: PartKind
    name: str
    media_type: str
    byte_count: int | None
    sha512: bytes | None
    media_name: str | None
    added_at: datetime
