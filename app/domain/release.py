"""Numbers that were handed out, so that two of them tell nothing of a few by their difference.

Numbers counted anew on another day can be compared with those of the day before: what is different tells of the one
case that came in between. So a case is handed out once. Each release counts cases that were in none before, at least
eleven, holds back as app/domain/statistics.py does, and stays as it was made. What is handed out later is added up
from releases: the difference of two such sums is a sum of releases too, each about other people, each of which could
have been handed out alone. Whoever takes consent back takes the whole release with them: without the one alone, the
difference would tell of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.statistics import REST, Count, Dimension, Statistics, Table


@dataclass(frozen=True, slots=True)
class Release:
    """One release. `counted` are the testimonies in it, `period` how finely time is told."""

    number: int
    at: datetime
    period: str
    statistics: Statistics
    counted: frozenset[str]


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What may leave now: the sum of `releases`. `taken_back` counts those that may not be handed out any more.

    `waiting` is the number of cases that are in no release yet; None where they are too few for one.
    """

    statistics: Statistics
    releases: tuple[Release, ...] = ()
    taken_back: int = 0
    waiting: Count = None


def added_up(releases: Sequence[Release]) -> Statistics:
    """Add up what each release shows. A number leaves out the releases in which it was held back."""
    told = [one.statistics for one in releases if one.statistics.counted is not None]
    if not told:
        return Statistics(None, ())
    if len(told) == 1:
        return told[0]
    kinds = sorted({(one.rows, one.columns) for told_once in told for one in told_once.tables}, key=_order)
    return Statistics(
        _sum([one.counted for one in told]),
        tuple(_table(rows, columns, told) for rows, columns in kinds),
    )


def _order(kind: tuple[Dimension, Dimension | None]) -> tuple[bool, int, int]:
    order = list(Dimension)
    rows, columns = kind
    return columns is not None, order.index(rows), -1 if columns is None else order.index(columns)


def _table(rows: Dimension, columns: Dimension | None, told: Sequence[Statistics]) -> Table:
    found = [one for said in told for one in said.tables if (one.rows, one.columns) == (rows, columns)]
    row_names = _names([one.row_names for one in found], len(told))
    column_names = () if columns is None else _names([one.column_names for one in found], len(told))
    return Table(
        rows=rows,
        columns=columns,
        row_names=row_names,
        column_names=column_names,
        row_totals=tuple(_sum([_at(one.row_names, one.row_totals, name) for one in found]) for name in row_names),
        column_totals=tuple(
            _sum([_at(one.column_names, one.column_totals, name) for one in found]) for name in column_names
        ),
        cells=()
        if columns is None
        else tuple(
            tuple(_sum([_cell(one, row, column) for one in found]) for column in column_names) for row in row_names
        ),
    )


def _names(named: Sequence[tuple[str, ...]], releases: int) -> tuple[str, ...]:
    """Every name, and the rest where something was too small to be named in one of the releases."""
    names = {name for one in named for name in one} - {REST}
    some_rest = len(named) < releases or any(set(one) != names for one in named)
    return (*sorted(names), REST) if some_rest else tuple(sorted(names))


def _at(names: Sequence[str], numbers: Sequence[Count], wanted: str) -> Count:
    return numbers[names.index(wanted)] if wanted in names and wanted != REST else None


def _cell(table: Table, row: str, column: str) -> Count:
    if REST in (row, column) or row not in table.row_names or column not in table.column_names:
        return None
    return table.cells[table.row_names.index(row)][table.column_names.index(column)]


def _sum(numbers: Sequence[Count]) -> Count:
    shown = [one for one in numbers if one is not None]
    return sum(shown) if shown else None
