"""What a recording tells while it runs: events that a person has to hear of, and how it stands."""

from dataclasses import dataclass
from enum import StrEnum


class RecordingEvent(StrEnum):
    """What the person has to be told at once."""

    PAUSED = "paused"
    RESUMED = "resumed"
    DISK_BLOCKED = "disk_blocked"
    DISK_BACK = "disk_back"
    DROPPING = "dropping"
    """The backlog is full: from here on sound is lost until the disk takes some again."""
    SOURCE_LOST = "source_lost"
    SOURCE_BACK = "source_back"
    MUTED = "muted"
    UNMUTED = "unmuted"
    OVERFLOW = "overflow"
    DAMAGED = "damaged"
    INTERPRETER = "interpreter"
    """Who interprets now may not: it is paused, and stays so until somebody else does, or nobody."""
    CONSENT_GONE = "consent_gone"
    """Consent to record was taken back: what follows is not taken any more."""
    TIME_UP = "time_up"
    """The consent itself gets ten minutes."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Told:
    """One event, at this place in the sound. `code` names the error behind it, "" if there is none."""

    event: RecordingEvent
    at_seconds: float
    code: str = ""


@dataclass(frozen=True, slots=True)
class RecordingStatus:
    """Two numbers: what was heard, and what is durable. `dropped_seconds` were lost for want of a disk."""

    heard_seconds: float
    saved_seconds: float
    dropped_seconds: float
    paused: bool
    disk_blocked: bool
    source_lost: bool
    ended: bool
