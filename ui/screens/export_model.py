"""The testimonies that could leave, as a table that asks for no row that is not seen."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.library import state_of
from app.usecases.show import clock_text
from ui.presenters.export_state import ExportRow
from ui.presenters.library_list import Column
from ui.screens.library_model import language_list
from ui.screens.library_words import column_words, stage_words, state_words, where_words

COLUMNS = (Column.CASE, Column.LANGUAGES, Column.LENGTH, Column.STATE, Column.WHERE)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class ExportModel(QAbstractTableModel):
    """One row for each testimony, with a box that says whether it leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ExportRow, ...] = ()
        self._chosen: frozenset[str] = frozenset()

    def show_rows(self, rows: tuple[ExportRow, ...], chosen: frozenset[str]) -> None:
        """Show other rows, or other boxes."""
        if rows is not self._rows:
            self.beginResetModel()
            self._rows, self._chosen = rows, chosen
            self.endResetModel()
        elif chosen != self._chosen:
            self._chosen = chosen
            if not rows:
                return
            last = self.index(len(rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def id_of(self, row: int) -> str:
        """Return the testimony of a row."""
        return self._rows[row].row.id

    def is_chosen(self, row: int) -> bool:
        """Whether it leaves."""
        return self.id_of(row) in self._chosen

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return what is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(self._rows[index.row()], column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.CASE:
            return Qt.CheckState.Checked if self.is_chosen(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column is Column.LENGTH else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(self._rows[index.row()], column)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_words(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section] is Column.LENGTH else _LEFT
        return None


def _tip(one: ExportRow, column: Column) -> str:
    """What may be cut off, and what is left out of the cell."""
    if column is Column.WHERE:
        return where_words(one.where, at_length=True)
    return state_words(state_of(one.row)) if column is Column.STATE else _words(one, column)


def _words(one: ExportRow, column: Column) -> str:
    row = one.row
    words = {
        Column.CASE: row.case_code,
        Column.LANGUAGES: language_list(row.languages),
        Column.LENGTH: clock_text(row.seconds) if row.recordings else "",
        Column.WHERE: where_words(one.where),
    }
    return words[column] if column in words else stage_words(state_of(row))
