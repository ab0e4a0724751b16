"""The rows of the library as they are shown: what each comes to, which of them, in which order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Any

from app.domain.library import LibraryRow, Stage, State, Whereabouts, state_of, whereabouts_of
from app.domain.testimony import Origin


@dataclass(frozen=True, slots=True)
class Listed:
    """One row with what it comes to, worked out once."""

    row: LibraryRow
    state: State
    where: Whereabouts


class Column(StrEnum):
    """What a testimony is listed by."""

    CASE = auto()
    LANGUAGES = auto()
    LENGTH = auto()
    CREATED = auto()
    STATE = auto()
    WHERE = auto()


@dataclass(frozen=True, slots=True)
class Sort:
    """By what, and from which end."""

    column: Column = Column.CREATED
    descending: bool = True


NEWEST_FIRST = Sort()


class StateChoice(StrEnum):
    """States that a person looks for."""

    RECORDED = auto()
    """Not sealed yet: empty, running, or stopped a moment ago."""
    SEALED = auto()
    PARTLY_TRANSCRIBED = auto()
    TRANSCRIBED = auto()
    TO_CHECK = auto()
    """With places that have to be listened to."""
    REVIEWED = auto()
    EXPORTED = auto()
    SEALED_AWAY = auto()
    DUE = auto()
    """Those that nobody may keep any longer."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown; None lets everything through."""

    state: StateChoice | None = None
    language: str | None = None
    where: Whereabouts | None = None
    origin: Origin | None = None

    @property
    def any(self) -> bool:
        """Whether anything is held back."""
        return self != NO_FILTERS


NO_FILTERS = Filters()

_HAS: Mapping[StateChoice, Callable[[State], bool]] = {
    StateChoice.RECORDED: lambda state: state.stage < Stage.SEALED,
    StateChoice.SEALED: lambda state: state.stage is Stage.SEALED,
    StateChoice.PARTLY_TRANSCRIBED: lambda state: state.stage is Stage.PARTLY_TRANSCRIBED,
    StateChoice.TRANSCRIBED: lambda state: state.stage is Stage.TRANSCRIBED,
    StateChoice.TO_CHECK: lambda state: state.flagged > 0,
    StateChoice.REVIEWED: lambda state: state.stage is Stage.REVIEWED,
    StateChoice.EXPORTED: lambda state: state.exported,
    StateChoice.SEALED_AWAY: lambda state: state.stage is Stage.SEALED_AWAY,
    StateChoice.DUE: lambda state: state.blocked is not None and state.stage is not Stage.ERASED,
}

_KEYS: Mapping[Column, Callable[[Listed], Any]] = {
    Column.CASE: lambda one: one.row.case_code,
    Column.LANGUAGES: lambda one: one.row.languages,
    Column.LENGTH: lambda one: one.row.seconds,
    Column.CREATED: lambda one: one.row.created_at,
    Column.STATE: lambda one: (one.state.stage, one.state.percent or 0, -one.state.flagged),
    Column.WHERE: lambda one: one.where,
}


def listed(rows: Iterable[LibraryRow], before: Mapping[str, Listed]) -> dict[str, Listed]:
    """Return rows by testimony id; one that is as it was before stays the very same object."""
    found = {}
    for row in rows:
        known = before.get(row.id)
        found[row.id] = (
            known if known is not None and known.row == row else Listed(row, state_of(row), whereabouts_of(row))
        )
    return found


def arranged(rows: Iterable[Listed], filters: Filters, sort: Sort) -> tuple[Listed, ...]:
    """Return the rows that pass, in order; those that are alike stay newest first."""
    passing = [one for one in rows if passes(one, filters)]
    passing.sort(key=_KEYS[Column.CREATED], reverse=True)
    if sort != NEWEST_FIRST:
        passing.sort(key=_KEYS[sort.column], reverse=sort.descending)
    return tuple(passing)


def passes(one: Listed, filters: Filters) -> bool:
    """Whether a row is to be shown."""
    return (
        (filters.state is None or _HAS[filters.state](one.state))
        and (filters.language is None or filters.language in one.row.languages)
        and (filters.where is None or one.where is filters.where)
        and (filters.origin is None or one.row.origin is filters.origin)
    )


def unsettled(rows: Iterable[Listed]) -> list[str]:
    """Return the ids of testimonies that are being worked on: recorded or transcribed."""
    return [one.row.id for one in rows if one.state.stage in (Stage.RECORDING, Stage.RECORDED) or _half_heard(one.row)]


def _half_heard(row: LibraryRow) -> bool:
    return row.understood.finished < row.understood.runs


def by_case_code(rows: Sequence[Listed], text: str) -> list[Listed]:
    """Return the rows whose case code holds `text`; capitals and the dash do not matter."""
    wanted = text.strip().upper().replace("-", "")
    return [one for one in rows if wanted and wanted in one.row.case_code.replace("-", "")]
