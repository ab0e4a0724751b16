"""What has to be told to those who got a testimony: that what was agreed to does not hold any more."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.consent import Age, AgeEvent, Answer, ConsentEvent, ConsentRecord

NOTICES_LIMIT = 200
"""As many as one bundle carries; more go into further ones."""

Place = tuple[int, str]
"""What names an answer, or a word on age, within its testimony: its number and its station."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Everything that was ever said about one testimony, for an office that has it and does not know all of it."""

    testimony_id: str
    record: ConsentRecord


@dataclass(frozen=True, slots=True)
class CodeHash:
    """The hash (64 bytes) of the paper code of a testimony; see app/domain/paper_code.py."""

    testimony_id: str
    sha512: bytes


@dataclass(frozen=True, slots=True)
class Told:
    """What a bundle tells of one testimony: these answers, by a notice or by the testimony itself."""

    testimony_id: str
    places: frozenset[Place]
    by_notice: bool


class NoticeOutcome(StrEnum):
    """What became of a notice that came in a bundle."""

    TAKEN = "taken"
    KNOWN = "known"
    WAITING = "waiting"
    """The testimony is not here; should it come, the notice holds from the first moment."""
    CONTRADICTS = "contradicts"
    """An answer that is here came with other words. Nothing of it was taken."""


@dataclass(frozen=True, slots=True)
class ReceivedNotice:
    """One notice and what became of it; `case_code` is empty where the testimony is not here."""

    testimony_id: str
    case_code: str
    outcome: NoticeOutcome


@dataclass(frozen=True, slots=True)
class Holder:
    """An office outside to which copies of a testimony went, or may have gone, and whether it answered a withdrawal."""

    station: str
    name: str
    told: bool
    answered: bool


def places_of(record: ConsentRecord) -> frozenset[Place]:
    """Return what names each answer and each word on age."""
    return frozenset((one.number, one.station) for one in record.said)


def narrowing(record: ConsentRecord) -> ConsentRecord:
    """Return what makes less of what may be done: answers that are no grant, and words that somebody may be a child.

    It is all that is believed of an office that has no say over a testimony.
    """
    events = tuple(one for one in record.events if narrows(one))
    return ConsentRecord(events, tuple(one for one in record.ages if narrows(one)))


def narrows(one: ConsentEvent | AgeEvent) -> bool:
    """Whether an answer, or a word on age, makes less of what may be done."""
    return one.answer is not Answer.GRANT if isinstance(one, ConsentEvent) else one.age is not Age.ADULT


def untold(record: ConsentRecord, known: frozenset[Place]) -> bool:
    """Whether an office that knows these answers has to be told more."""
    return bool(places_of(narrowing(record)) - known)
