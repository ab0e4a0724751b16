"""The rows of the library as Qt asks for them: nothing is made for a row that nobody sees."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.usecases.show import clock_text
from ui.languages import language_name
from ui.presenters.library_list import Column, Listed
from ui.screens.library_words import column_words, sort_words, state_words, where_words
from ui.screens.moments import moment, short_day

COLUMNS = tuple(Column)
SORT_KEYS = tuple(f"Ctrl+{number}" for number, _ in enumerate(COLUMNS, start=1))
ROW = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LibraryModel(QAbstractTableModel):
    """One row per testimony; words are made when they are painted or read aloud."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Listed, ...] = ()

    @property
    def rows(self) -> tuple[Listed, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[Listed, ...]) -> bool:
        """Take other rows over; return whether they stand in other places now, so that a selection is lost."""
        if rows is self._rows:
            return False
        same_places = len(rows) == len(self._rows) and all(
            one.row.id == other.row.id for one, other in zip(rows, self._rows, strict=True)
        )
        if not same_places:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return True
        changed = [number for number, one in enumerate(rows) if one is not self._rows[number]]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(COLUMNS) - 1))
        return False

    def say_anew(self) -> None:
        """Another language: everything is painted again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def selection_of(self, testimony_ids: Iterable[str]) -> QItemSelection:
        """Return these rows as few ranges."""
        wanted = set(testimony_ids)
        selection, begun = QItemSelection(), -1
        for number, one in enumerate(self._rows):
            if one.row.id in wanted and begun < 0:
                begun = number
            elif one.row.id not in wanted and begun >= 0:
                selection.select(self.index(begun, 0), self.index(number - 1, len(COLUMNS) - 1))
                begun = -1
        if begun >= 0:
            selection.select(self.index(begun, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))
        return selection

    def ids_of(self, selection: QItemSelection) -> list[str]:
        """Return the testimonies of a selection."""
        parts = cast("Iterable[QItemSelectionRange]", selection)
        return [self._rows[number].row.id for part in parts for number in range(part.top(), part.bottom() + 1)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, the whole row for the painter, or nothing."""
        if not index.isValid():
            return None
        one, column = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return one
            case Qt.ItemDataRole.DisplayRole:
                return cell_words(one, column)
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(one, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column_words(column)}: {cell_words(one, column)}"
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_words(COLUMNS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return sort_words(SORT_KEYS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section] is Column.LENGTH else _LEFT
        return None


def _tip(one: Listed, column: Column) -> str:
    """What may be cut off, and what a shape means."""
    if column is Column.WHERE:
        return where_words(one.where, at_length=True)
    return cell_words(one, column) if column in (Column.LANGUAGES, Column.STATE) else ""


def cell_words(one: Listed, column: Column) -> str:
    """Return what one cell says."""
    row = one.row
    match column:
        case Column.CASE:
            return row.case_code
        case Column.LANGUAGES:
            return language_list(row.languages)
        case Column.LENGTH:
            return clock_text(row.seconds) if row.recordings else ""
        case Column.CREATED:
            return date_words(one)
        case Column.STATE:
            return state_words(one.state)
        case Column.WHERE:
            return where_words(one.where)


def language_list(tags: Sequence[str]) -> str:
    """Return the names of languages in their order."""
    return ", ".join(map(language_name, tags))


def date_words(one: Listed, *, time: bool = False) -> str:
    """Return the day, and the time if wanted, as the clock on the wall showed it."""
    return moment(one.row.created_at) if time else short_day(one.row.created_at)
