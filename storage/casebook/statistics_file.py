"""Counts as a table: one line for each number, and a mark where a number is held back."""

import csv
import io
from collections.abc import Callable

from app.domain.statistics import REST, SMALLEST, Count, Dimension, Statistics, Table
from storage.casebook.csv_file import guarded

HELD_BACK = f"<{SMALLEST}"
"""Fewer than eleven, or held back so that such a number cannot be worked out."""

_HEAD = ("table", "row", "column", "count")
_REST, _UNKNOWN, _ALL = "(others)", "(not known)", "(all)"
_NOTE = (
    "(note)",
    "Added up from releases, each of other cases. A number leaves out the releases in which it was held back.",
    "",
    "",
)
Naming = Callable[[Dimension, str], str]


def statistics_csv(statistics: Statistics, naming: Naming) -> bytes:
    """Return the file; `naming` gives the words for a category. UTF-8 with a byte order mark, RFC 4180."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_HEAD)
    writer.writerow([_ALL, _ALL, "", _number(statistics.counted)])
    for table in statistics.tables:
        for row in _rows(table, naming):
            writer.writerow([guarded(cell) for cell in row])
    writer.writerow(_NOTE)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _rows(table: Table, naming: Naming) -> list[tuple[str, str, str, str]]:
    def name(dimension: Dimension, category: str) -> str:
        if category == REST:
            return _REST
        return naming(dimension, category) if category else _UNKNOWN

    title = table.rows.value if table.columns is None else f"{table.rows.value} x {table.columns.value}"
    if table.columns is None:
        totals = zip(table.row_names, table.row_totals, strict=True)
        return [(title, name(table.rows, row), "", _number(total)) for row, total in totals]
    told = []
    for row, cells in zip(table.row_names, table.cells, strict=True):
        for column, number in zip(table.column_names, cells, strict=True):
            told.append((title, name(table.rows, row), name(table.columns, column), _number(number)))
    return told


def _number(number: Count) -> str:
    return HELD_BACK if number is None else str(number)
