"""The table of testimonies."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.presenters.library_list import Column, Listed, Sort
from ui.screens.library_header import LibraryHeader
from ui.screens.library_model import COLUMNS, SORT_KEYS, LibraryModel
from ui.screens.library_painter import LinePainter

_WIDTHS = {
    Column.CASE: 104,
    Column.LANGUAGES: 140,
    Column.LENGTH: 84,
    Column.CREATED: 116,
    Column.STATE: 264,
    Column.WHERE: 176,
}
# The order in which columns give way where there is little room; the panel says the same.
_GIVE_WAY = (Column.LANGUAGES, Column.LENGTH, Column.CREATED)
# What is most wanted of a column comes first at the first press.
_MOST_FIRST = (Column.LENGTH, Column.CREATED, Column.STATE)


class LibraryTable(QTableView):
    """Rows as lines; nothing is kept for a row that is not seen."""

    chosen = Signal(object)
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
        self._header = LibraryHeader(self)
        self.setHorizontalHeader(self._header)
        self._measure()
        self._stretch()
        self._header.sectionClicked.connect(self._sort_pressed)
        for section, keys in enumerate(SORT_KEYS):
            shortcut = QShortcut(QKeySequence(keys), self, lambda section=section: self._sort_pressed(section))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _measure(self) -> None:
        """Heights and widths grow with the letters."""
        self.verticalHeader().setDefaultSectionSize(theme.scaled(theme.ROW_HEIGHT))
        self.horizontalHeader().setMinimumSectionSize(theme.scaled(64))
        for number, column in enumerate(COLUMNS):
            heading = self._header.sectionSizeFromContents(number).width()
            self.setColumnWidth(number, max(theme.scaled(_WIDTHS[column]), heading))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The person has chosen larger letters, or other words."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
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
        self._header.show_sort(COLUMNS.index(sort.column), descending=sort.descending)
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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns give way where there is little room."""
        super().resizeEvent(event)
        missing = sum(theme.scaled(width) for width in _WIDTHS.values()) - self.viewport().width()
        for column in _GIVE_WAY:
            self.setColumnHidden(COLUMNS.index(column), missing > 0)
            missing -= theme.scaled(_WIDTHS[column]) if missing > 0 else 0
        self._stretch()

    def _stretch(self) -> None:
        """One column takes the room that is left: the languages, or the state where they gave way."""
        narrow = self.isColumnHidden(COLUMNS.index(Column.LANGUAGES))
        wide, fixed = (Column.STATE, Column.LANGUAGES) if narrow else (Column.LANGUAGES, Column.STATE)
        self._header.setSectionResizeMode(COLUMNS.index(fixed), QHeaderView.ResizeMode.Interactive)
        if not narrow:
            self.setColumnWidth(COLUMNS.index(fixed), theme.scaled(_WIDTHS[fixed]))
        self._header.setSectionResizeMode(COLUMNS.index(wide), QHeaderView.ResizeMode.Stretch)

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
        column = COLUMNS[section]
        turned = self._header.is_sorted(section)
        descending = not self._header.descends(section) if turned else column in _MOST_FIRST
        self.sort_wanted.emit(Sort(column, descending))
