"""Counting cases so that nobody can be found again in the counts.

No number below eleven is ever shown (k = 11, as the Counter Trafficking Data Collaborative has it), none from which
such a number could be worked out, and never a row of a case.

How it holds: categories too small to be named are put together into one, with another where they are still too few or
only one. In a table by site every margin counts as known; of each row and column either nothing is held back, or at
least two cells that together hold eleven or more. Then nothing that is held back follows from what is shown, by adding
and taking away (`determined` makes sure), and of what is held back nobody can tell which part of it is how large.
Categories of which a person can have several add up to more than all: there, what is held back is bounded from below
only, and the rule is kept where that bound says anything.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

SMALLEST = 11
Name = TypeVar("Name")
REST = "*"
"""All categories that are too small to be named, together."""
UNKNOWN = ""
"""Nothing was said."""


class Dimension(StrEnum):
    """What is counted by."""

    GENDER = "gender"
    AGE = "age"
    CITIZENSHIP = "citizenship"
    SITE = "site"
    PERIOD = "period"
    EXPLOITATION = "exploitation"
    CONTROL = "control"
    RECRUITMENT = "recruitment"
    WAY_OUT = "way_out"


Share = Mapping[Dimension, frozenset[str]]
"""What one testimony adds: its categories in each dimension, at least one (`UNKNOWN`) in each."""

Count = int | None
"""None: held back."""


@dataclass(frozen=True, slots=True)
class Table:
    """Counts by one dimension, or by two. `cells[row][column]`; by one dimension there are no columns."""

    rows: Dimension
    columns: Dimension | None
    row_names: tuple[str, ...]
    column_names: tuple[str, ...]
    row_totals: tuple[Count, ...]
    column_totals: tuple[Count, ...]
    cells: tuple[tuple[Count, ...], ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that may be shown. `counted` is None, and there are no tables, where they are fewer than eleven."""

    counted: Count
    tables: tuple[Table, ...]

    def by(self, dimension: Dimension) -> Table | None:
        """Return the counts by one dimension, None where there is nothing to show."""
        return next((one for one in self.tables if one.rows is dimension and one.columns is None), None)

    def by_site_and(self, dimension: Dimension) -> Table | None:
        """Return the counts by site and another dimension."""
        return next((one for one in self.tables if one.columns is dimension), None)


def count(shares: Sequence[Share]) -> Statistics:
    """Count, and hold back what could tell of a few. Pure: the same shares give the same tables."""
    if len(shares) < SMALLEST:
        return Statistics(None, ())
    named = {dimension: _named(dimension, shares) for dimension in Dimension}
    told = [
        {dimension: _put_together(share[dimension], named[dimension]) for dimension in Dimension} for share in shares
    ]
    tables = [_one_way(dimension, named[dimension], told) for dimension in Dimension if named[dimension]]
    sites = named[Dimension.SITE]
    for dimension in Dimension:
        if dimension is not Dimension.SITE and sites and named[dimension]:
            table = _by_site(dimension, sites, named[dimension], told)
            if table is not None:
                tables.append(table)
    return Statistics(len(shares), tuple(tables))


def _named(dimension: Dimension, shares: Sequence[Share]) -> tuple[str, ...]:
    """The categories that are large enough to be named, in the order of the alphabet."""
    counts: dict[str, int] = {}
    for share in shares:
        for category in share[dimension]:
            counts[category] = counts.get(category, 0) + 1
    held = _held_back(counts, len(shares))
    return tuple(sorted(set(counts) - held))


def _put_together(categories: frozenset[str], named: tuple[str, ...]) -> frozenset[str]:
    return frozenset(category if category in named else REST for category in categories)


def _held_back(parts: Mapping[str, int], total: int) -> set[str]:
    """Which parts of a total that is known are held back: the small ones, and as many more as it takes."""
    held = {name for name, number in parts.items() if number < SMALLEST}
    shown = sorted((number, name) for name, number in parts.items() if name not in held)
    while shown and not _safe(parts, held, total):
        held.add(shown.pop(0)[1])
    return held


def _safe(parts: Mapping[Name, int], held: Container[Name], total: int) -> bool:
    """Whether what is held back of a total tells nothing of a few."""
    shown = [name for name in parts if name not in held]
    left = total - sum(parts[name] for name in shown)
    if len(shown) == len(parts) or (left <= 0 and sum(parts.values()) > total):
        return True
    return len(parts) - len(shown) > 1 and left >= SMALLEST


def _one_way(dimension: Dimension, named: tuple[str, ...], told: Sequence[Share]) -> Table:
    some_rest = any(REST in share[dimension] for share in told)
    totals = [sum(name in share[dimension] for share in told) for name in named]
    return Table(
        rows=dimension,
        columns=None,
        row_names=(*named, REST) if some_rest else named,
        column_names=(),
        row_totals=(*totals, None) if some_rest else tuple(totals),
        column_totals=(),
        cells=(),
    )


def _by_site(
    dimension: Dimension, sites: tuple[str, ...], named: tuple[str, ...], told: Sequence[Share]
) -> Table | None:
    """Counts by site and dimension; None where a margin alone would say the same, or nothing of it can be shown."""
    rows, columns = _all(Dimension.SITE, sites, told), _all(dimension, named, told)
    if len(rows) < 2 or len(columns) < 2:  # noqa: PLR2004 - one category splits nothing
        return None
    counts = {
        (row, column): sum(row in share[Dimension.SITE] and column in share[dimension] for share in told)
        for row in rows
        for column in columns
    }
    margins = {row: sum(row in share[Dimension.SITE] for share in told) for row in rows}
    across = {column: sum(column in share[dimension] for share in told) for column in columns}
    lines = [Line(margins[row], tuple((row, column) for column in columns)) for row in rows]
    lines += [Line(across[column], tuple((row, column) for row in rows)) for column in columns]
    held = hold_back(counts, lines)
    if len(held) == len(counts):
        return None
    return Table(
        rows=Dimension.SITE,
        columns=dimension,
        row_names=rows,
        column_names=columns,
        row_totals=tuple(None if row == REST else margins[row] for row in rows),
        column_totals=tuple(None if column == REST else across[column] for column in columns),
        cells=tuple(
            tuple(None if (row, column) in held else counts[row, column] for column in columns) for row in rows
        ),
    )


def _all(dimension: Dimension, named: tuple[str, ...], told: Sequence[Share]) -> tuple[str, ...]:
    return (*named, REST) if any(REST in share[dimension] for share in told) else named


Cell = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column of a table: its total, which counts as known, and its cells."""

    total: int
    cells: tuple[Cell, ...]


def hold_back(counts: Mapping[Cell, int], lines: Sequence[Line]) -> set[Cell]:
    """Return the cells that are not shown: the small ones, and what it takes so that none of them can be worked out."""
    held = {cell for cell, number in counts.items() if number < SMALLEST}
    while True:
        before = len(held)
        for line in lines:
            _protect(line, counts, held)
        if len(held) > before:
            continue
        told = determined([line.cells for line in lines if _adds_up(line, counts)], held)
        if not told:
            return held
        if not _hide_one_beside(told, lines, counts, held):
            return set(counts)


def _protect(line: Line, counts: Mapping[Cell, int], held: set[Cell]) -> None:
    parts = {cell: counts[cell] for cell in line.cells}
    shown = sorted((parts[cell], cell) for cell in line.cells if cell not in held)
    while shown and not _safe(parts, held, line.total):
        held.add(shown.pop(0)[1])


def _adds_up(line: Line, counts: Mapping[Cell, int]) -> bool:
    return sum(counts[cell] for cell in line.cells) == line.total


def _hide_one_beside(told: Iterable[Cell], lines: Sequence[Line], counts: Mapping[Cell, int], held: set[Cell]) -> bool:
    """Hold back the smallest cell that stands in a line with one that could be worked out; False if none is left."""
    endangered = set(told)
    beside = {cell for line in lines if endangered & set(line.cells) for cell in line.cells} - held
    if not beside:
        return False
    held.add(min(beside, key=lambda cell: (counts[cell], cell)))
    return True


def determined(sums: Sequence[Sequence[Cell]], held: set[Cell]) -> set[Cell]:
    """Return the held back cells that follow from the shown ones, where the cells of each of these sums add up.

    Each cell is in one row and one column, so that arithmetic with two values finds what follows (the matrix of such
    a table is totally unimodular).
    """
    order = {cell: number for number, cell in enumerate(sorted(held))}
    rows = [sum(1 << order[cell] for cell in line if cell in order) for line in sums]
    basis: dict[int, int] = {}
    for row in rows:
        rest = row
        while rest:
            lead = rest.bit_length() - 1
            if lead not in basis:
                basis[lead] = rest
                break
            rest ^= basis[lead]
    return {cell for cell, number in order.items() if _follows(1 << number, basis)}


def _follows(wanted: int, basis: Mapping[int, int]) -> bool:
    while wanted:
        lead = wanted.bit_length() - 1
        if lead not in basis:
            return False
        wanted ^= basis[lead]
    return True


AGE_BANDS: tuple[tuple[str, Callable[[int], bool]], ...] = (
    ("0-17", lambda age: age < 18),  # noqa: PLR2004 - a child
    ("18-24", lambda age: age < 25),  # noqa: PLR2004
    ("25-34", lambda age: age < 35),  # noqa: PLR2004
    ("35-44", lambda age: age < 45),  # noqa: PLR2004
    ("45+", lambda _: True),
)


def age_band(age: int) -> str:
    """Return the band of an age in years."""
    return next(name for name, fits in AGE_BANDS if fits(age))
