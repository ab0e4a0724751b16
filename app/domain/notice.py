"""What has to be told to those who got a testimony: that what was agreed to does not hold any more."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.consent import (
    Age,
    Answer,
    Attribution,
    ConsentEvent,
    ConsentRecord,
    Terms,
    Voice,
    all_standing,
)

NOTICES_LIMIT = 200
"""As many as one bundle carries; more go into further ones."""

_NAMES, _VOICES = tuple(Attribution), tuple(Voice)
"""From the most to the least that each gives away."""

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
    """An office outside to which copies of a testimony went, or may have gone."""

    station: str
    name: str


def places_of(record: ConsentRecord) -> frozenset[Place]:
    """Return what names each answer and each word on age."""
    return frozenset((one.number, one.station) for one in record.said)


def narrowing(record: ConsentRecord) -> ConsentRecord:
    """Return what makes less of what may be done, and what everybody who has the testimony has to be told.

    Answers that are no grant, grants with narrower terms than stood before, and words that somebody may be a child.
    """
    events = tuple(one for one in record.events if one.answer is not Answer.GRANT or _is_narrower(one, record))
    return ConsentRecord(events, taking_back(record).ages)


def taking_back(record: ConsentRecord) -> ConsentRecord:
    """Return the answers that are no grant, and the words that somebody may be a child.

    It is all that is believed of an office that has no say over a testimony. A narrower grant is not: it would stand
    above what the person takes back elsewhere meanwhile.
    """
    events = tuple(one for one in record.events if one.answer is not Answer.GRANT)
    return ConsentRecord(events, tuple(one for one in record.ages if one.age is not Age.ADULT))


def _is_narrower(grant: ConsentEvent, record: ConsentRecord) -> bool:
    """Whether any term of a grant allows less than the grants that stood when it was given, or that came at once."""
    asked, giver = grant.question, grant.circumstance.given_by
    alike = [one for one in record.events if (one.question.use, one.question.kind) == (asked.use, asked.kind)]
    before = tuple(one for one in alike if one.number <= grant.number and one != grant)
    # What is granted to everybody of a kind may be less than what one of them was granted by name.
    offices = {asked.recipient} | (set() if asked.recipient else {one.question.recipient for one in before})
    for office in offices:
        stood = all_standing(ConsentRecord(before), replace(asked, recipient=office), giver)
        granted = [_openness(one.terms) for one in stood if one.answer is Answer.GRANT]
        limits = [min(each) for each in zip(*granted, strict=True)]
        if any(now < then for now, then in zip(_openness(grant.terms), limits, strict=False)):
            return True
    return False


def _openness(terms: Terms) -> tuple[int, int, int]:
    """How much a grant opens, by each of its terms: by name, by voice, and for how long."""
    last_day = date.max if terms.keep_until is None else terms.keep_until
    return -_NAMES.index(terms.attribution), -_VOICES.index(terms.voice), last_day.toordinal()


def untold(record: ConsentRecord, known: frozenset[Place]) -> bool:
    """Whether an office that knows these answers has to be told more."""
    return bool(places_of(narrowing(record)) - known)
