"""Patterns over all cases of a vault: who, where, when, what was done. Each testimony is asked for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.casedata import ABOUT_FIELD, DATE_FIELD, SITE_FIELD, CaseEvent, CaseRecord
from app.domain.casewords import OTHER
from app.domain.consent import Question, RecipientKind, Use
from app.domain.consent_gate import Item, Matter, decide
from app.domain.statistics import UNKNOWN, Dimension, Share, Statistics, age_band, count
from app.ports.cases import Cases
from app.ports.consents import Consents
from app.ports.masking import MaskedCopies
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


def statistics(rooms: StatisticsRooms, today: date, period: Period = Period.QUARTER) -> Statistics:
    """Count every case whose person agreed to it, or, for a child, for whom all who have to did.

    A masked copy is the same person again, and is not counted. Raises StorageError.
    """
    shares = []
    for testimony in rooms.testimonies.all():
        if rooms.masked_copies.of(testimony.id) is not None:
            continue
        item = Item(Matter.SHARE, revision=testimony.revision)
        if not decide(rooms.consents.of(testimony.id), _QUESTION, item, today).allowed:
            continue
        case = rooms.cases.newest(testimony.id)
        if case is not None and not case.record.empty:
            shares.append(share_of(case.record, period))
    return count(shares)


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
