"""Patterns over all cases of a vault: who, where, when, what was done. Each testimony is asked for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.casedata import ABOUT_FIELD, DATE_FIELD, SITE_FIELD, CaseEvent, CaseRecord
from app.domain.caseknown import known_part
from app.domain.casewords import OTHER
from app.domain.consent import Question, RecipientKind, Use
from app.domain.consent_gate import Item, Matter, Reason, decide
from app.domain.release import HandedOut, Release, added_up
from app.domain.statistics import SMALLEST, UNKNOWN, Dimension, Share, Statistics, age_band, count
from app.errors.statistics import StatisticsTooFewNew
from app.ports.cases import Cases
from app.ports.consents import Consents
from app.ports.masking import MaskedCopies
from app.ports.releases import Releases
from app.ports.testimonies import Testimonies

_QUESTION = Question(Use.STATISTICS, RecipientKind.PUBLIC)
_EXPLOITATION = "Exploitation"
_FIELDS = {
    Dimension.GENDER: "prs_Gender",
    Dimension.CITIZENSHIP: "prs_Citizenship",
    Dimension.EXPLOITATION: "vic_TypeOfExploitation",
    Dimension.CONTROL: "vic_MethodsOfControl",
    Dimension.RECRUITMENT: "vic_MethodOfRecruitment",
    Dimension.WAY_OUT: "saksi:WayOut",
}
_AGE = "vic_AgeWhenTrafficked"


class Period(StrEnum):
    """How finely time is told."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class StatisticsRooms:
    """What counting reads."""

    testimonies: Testimonies
    consents: Consents
    cases: Cases
    masked_copies: MaskedCopies


@dataclass(frozen=True, slots=True)
class ReleaseRooms:
    """What handing out reads and writes."""

    counting: StatisticsRooms
    releases: Releases


def statistics(rooms: StatisticsRooms, today: date, period: Period = Period.QUARTER) -> Statistics:
    """Count every case whose person agreed to it, or, for a child, for whom all who have to did.

    For the eyes of those who can open the cases anyway: numbers of two days can be compared, and tell of the case that
    came in between. What leaves is what `release` made. A masked copy is the same person again, and is not counted.
    Raises StorageError.
    """
    return count(list(_shares(rooms, today, period).values()))


def release(rooms: ReleaseRooms, today: date, period: Period = Period.QUARTER) -> Release:
    """Count the cases that are in no release yet, for good. Raises StatisticsTooFewNew, StorageError."""
    shares = _new_shares(rooms, today, period)
    told = count(list(shares.values()))
    if told.counted is None:
        raise StatisticsTooFewNew(number=SMALLEST)
    return rooms.releases.add(told, period.value, sorted(shares))


def handed_out(rooms: ReleaseRooms, today: date) -> HandedOut:
    """Return what may leave now: every release, added up, but those in which somebody took consent back.

    Raises StorageError.
    """
    releases = rooms.releases.all()
    standing = tuple(one for one in releases if all(_stands(rooms.counting, each, today) for each in one.counted))
    waiting = len(_new_shares(rooms, today, Period.YEAR))
    return HandedOut(
        added_up(standing), standing, len(releases) - len(standing), waiting if waiting >= SMALLEST else None
    )


def _new_shares(rooms: ReleaseRooms, today: date, period: Period) -> dict[str, Share]:
    before = {testimony_id for one in rooms.releases.all() for testimony_id in one.counted}
    shares = _shares(rooms.counting, today, period)
    return {testimony_id: share for testimony_id, share in shares.items() if testimony_id not in before}


def _stands(rooms: StatisticsRooms, testimony_id: str, today: date) -> bool:
    """Whether consent still holds. That a testimony may be kept no longer does not undo that it was counted.

    What a second person approved for a child was what was counted then.
    """
    decision = decide(rooms.consents.of(testimony_id), _QUESTION, Item(Matter.SHARE), today)
    return decision.allowed or decision.reason is Reason.KEEP_ENDED


def _shares(rooms: StatisticsRooms, today: date, period: Period) -> dict[str, Share]:
    shares = {}
    for testimony in rooms.testimonies.all():
        if rooms.masked_copies.of(testimony.id) is not None:
            continue
        item = Item(Matter.SHARE, revision=testimony.revision)
        if not decide(rooms.consents.of(testimony.id), _QUESTION, item, today).allowed:
            continue
        case = rooms.cases.newest(testimony.id)
        if case is not None and not case.record.empty:
            shares[testimony.id] = share_of(known_part(case.record, rooms.cases.schema), period)
    return shares


def share_of(record: CaseRecord, period: Period) -> Share:
    """Return the categories of one case."""
    places = [event for event in record.events if event.of("hte_Type") == (_EXPLOITATION,)]
    share = {dimension: frozenset(record.of(field)) - {OTHER} for dimension, field in _FIELDS.items()}
    share[Dimension.AGE] = frozenset(age_band(int(age)) for age in record.of(_AGE))
    share[Dimension.SITE] = frozenset(site for event in places for site in event.of(SITE_FIELD))
    share[Dimension.PERIOD] = frozenset(one for event in places if (one := _period(event, period)))
    return {dimension: said or frozenset({UNKNOWN}) for dimension, said in share.items()}


def _period(event: CaseEvent, period: Period) -> str:
    """When it began, as finely as is wished and known."""
    text = next(iter(event.of(DATE_FIELD) + event.of(ABOUT_FIELD)), "")
    year, _, rest = text.partition("-")
    if not rest or period is Period.YEAR:
        return year
    month = int(rest[:2])
    return f"{year}-{month:02d}" if period is Period.MONTH else f"{year}-Q{(month + 2) // 3}"
