"""How long a testimony may be kept, and why its keys may be destroyed (HTCDS guidance: no longer than needed)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.consent import ConsentRecord
from app.domain.consent_gate import KEEP, Item, Matter, Reason, decide, keep_until

NEAR_DAYS = 30
"""A last day this near is named before it is over."""
_MASTER = Item(Matter.TESTIMONY)


class KeepStanding(StrEnum):
    """Whether a testimony may be kept, the most urgent first."""

    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    ENDED = "ended"
    NEVER_AGREED = "never_agreed"
    NEAR = "near"
    AGREED = "agreed"


OVER = frozenset({KeepStanding.WITHDRAWN, KeepStanding.REFUSED, KeepStanding.ENDED})
"""Nobody may keep it any longer, whether headquarters have it or not."""


class EraseReason(StrEnum):
    """Why the keys of a testimony were destroyed."""

    KEEP_OVER = "keep_over"
    """Consent to keep it was refused or taken back, or has ended."""
    PERSON_ASKED = "person_asked"
    """The person insists, though keeping it was agreed to."""
    NOT_NEEDED = "not_needed"
    """Headquarters confirmed that they have it; it is not needed here any longer."""


@dataclass(frozen=True, slots=True)
class KeepNow:
    """What holds today. `last_day` is None where no day was named.

    `since` is the day from which on it holds: that of the answer, or the first one after the last day; None where
    nobody was asked.
    """

    standing: KeepStanding
    last_day: date | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class RetentionItem:
    """One testimony to look at. `confirmed`: headquarters signed that they have it as it is now.

    `begun` is the day on which it was begun here.
    """

    testimony_id: str
    case_code: str
    keep: KeepNow
    confirmed: bool
    begun: date | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What is known of a testimony whose keys were destroyed."""

    at: datetime
    reason: EraseReason


@dataclass(frozen=True, slots=True)
class ErasedItem:
    """One testimony whose keys were destroyed."""

    testimony_id: str
    case_code: str
    erased: Erased


def keep_now(record: ConsentRecord, today: date) -> KeepNow:
    """Say whether a testimony may be kept today."""
    decision = decide(record, KEEP, _MASTER, today)
    last_day = keep_until(record)
    since = None if decision.event is None else decision.event.at.date()
    if decision.allowed:
        near = last_day is not None and last_day - today <= timedelta(days=NEAR_DAYS)
        return KeepNow(KeepStanding.NEAR if near else KeepStanding.AGREED, last_day, since)
    standing = {
        Reason.WITHDRAWN: KeepStanding.WITHDRAWN,
        Reason.REFUSED: KeepStanding.REFUSED,
        Reason.KEEP_ENDED: KeepStanding.ENDED,
    }.get(decision.reason, KeepStanding.NEVER_AGREED)
    if standing is KeepStanding.ENDED and last_day is not None:
        since = last_day + timedelta(days=1)
    return KeepNow(standing, last_day, since)
