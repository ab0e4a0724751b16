"""Who is in the room while a testimony is given: roles, never names."""

from dataclasses import dataclass
from enum import StrEnum


class Present(StrEnum):
    """A role that somebody in the room has."""

    INTERVIEWER = "interviewer"
    INTERPRETER = "interpreter"
    SUPPORT = "support"
    """Somebody whom the survivor trusts."""
    GUARDIAN = "guardian"
    LAWYER = "lawyer"
    HEALTH = "health"
    """A doctor, nurse or psychologist."""
    SOCIAL_WORKER = "social_worker"
    OFFICIAL = "official"
    """Police, embassy, or another authority."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """`working_language` is the BCP 47 tag of what the interviewer asks in, "" if that is the survivor's own."""

    interpreter: bool = False
    working_language: str = ""
    present: tuple[Present, ...] = ()


NOTHING_KNOWN = Circumstances()
