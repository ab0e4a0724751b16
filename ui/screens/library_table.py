"""The table of testimonies."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.presenters.library_list import Column, Listed, Sort
from ui.screens.library_model import COLUMNS, LibraryModel
from ui.screens.library_painter import LinePainter

_WIDTHS = {
    Column.CASE: 108,
    Column.LANGUAGES: 150,
    Column.LENGTH: 84,
    Column.CREATED: 118,
    Column.STATE: 264,
    Column.WHERE: 176,
}
_DESCENDING, _ASCENDING = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


class LibraryTable(QTableView):
    """Rows as lines; nothing is kept for a row that is not seen."""

    chosen = Signal(list)
    opened = Signal(str)
    sort_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.lines = LibraryModel()
        self.setModel(self.lines)
        self._painter = LinePainter(self)
        self.setItemDelegate(self._painter)
        self._filling = False
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._build_headers()
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._say_chosen)
        self.selectionModel().currentRowChanged.connect(self._repaint_lines)

    def _build_headers(self) -> None:
        down = self.verticalHeader()
        down.hide()
        # Of one height for all, without asking each row.
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(True)
        across.setSortIndicatorShown(True)
        self._measure()
        across.setSectionResizeMode(COLUMNS.index(Column.LANGUAGES), QHeaderView.ResizeMode.Stretch)
        across.sectionClicked.connect(self._sort_pressed)

    def _measure(self) -> None:
        """Heights and widths grow with the letters."""
        self.verticalHeader().setDefaultSectionSize(theme.scaled(theme.ROW_HEIGHT))
        self.horizontalHeader().setMinimumSectionSize(theme.scaled(64))
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, theme.scaled(_WIDTHS[column]))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The person has chosen larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def show_rows(self, rows: tuple[Listed, ...], chosen: Sequence[Listed], sort: Sort) -> None:
        """Show rows and what of them is marked, where the person was."""
        self._filling = True
        at = self.verticalScrollBar().value()
        if self.lines.show_rows(rows):
            ids = [one.row.id for one in chosen]
            selection = self.lines.selection_of(ids)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            for first in selection.indexes()[:1]:
                self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.verticalScrollBar().setValue(at)
        order = _DESCENDING if sort.descending else _ASCENDING
        self.horizontalHeader().setSortIndicator(COLUMNS.index(sort.column), order)
        self._filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the keys would work from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.selectionModel().setCurrentIndex(self.lines.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._repaint_lines()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the frame away from the line."""
        super().focusOutEvent(event)
        self._repaint_lines()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The pointer is elsewhere."""
        self._hover(-1)
        super().leaveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Below the last line there is no line to light."""
        if not self.indexAt(event.position().toPoint()).isValid():
            self._hover(-1)
        super().mouseMoveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered:
            self._painter.hovered = row
            self._repaint_lines()

    def _repaint_lines(self) -> None:
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.lines.rows[index.row()].row.id)

    def _say_chosen(self) -> None:
        if not self._filling:
            self.chosen.emit(self.lines.ids_of(self.selectionModel().selection()))

    def _sort_pressed(self, section: int) -> None:
        """The same column again turns the order round; time and progress begin with the most."""
        header, column = self.horizontalHeader(), COLUMNS[section]
        # Qt has turned its own arrow already; what is shown is decided by whoever listens.
        descending = header.sortIndicatorOrder() == _DESCENDING
        self.sort_wanted.emit(Sort(column, descending))
