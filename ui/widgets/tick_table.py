"""Lines of text with a box before each, which a press anywhere on the line sets, or the space bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from ui import theme
from ui.widgets.plain_rows import have_plain_rows, is_press

_LEAST_HEIGHT = 200
# The box, the room between it and the words, and at both sides.
_AROUND = 64


@dataclass(frozen=True, slots=True)
class TickLine:
    """One line: what it is told apart by, and its cells."""

    id: str
    cells: tuple[str, ...]


class TickTable(QTableWidget):
    """The box stands in the first column; the last column takes what room there is."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TickLine, ...] = ()
        have_plain_rows(self, _LEAST_HEIGHT)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._toggle)

    def name_columns(self, names: Sequence[str]) -> None:
        """Say what the columns are."""
        self.setColumnCount(len(names))
        self.setHorizontalHeaderLabels(list(names))
        self.horizontalHeader().setStretchLastSection(True)
        self._fit()

    def show_lines(self, lines: Sequence[TickLine], ticked: frozenset[str]) -> None:
        """Show these lines, some of them ticked."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.setRowCount(len(lines))
            for row, line in enumerate(lines):
                for column, text in enumerate(line.cells):
                    self._put(row, column, text)
            self._fit()
        for row, line in enumerate(lines):
            state = Qt.CheckState.Checked if line.id in ticked else Qt.CheckState.Unchecked
            box = self.item(row, 0)
            if box is not None and box.checkState() is not state:
                box.setCheckState(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the space bar and Return do what a press does."""
        if is_press(event) and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Give every column but the last the room of its longest cell; Qt's own count leaves the box out."""
        metrics = self.fontMetrics()
        for column in range(self.columnCount() - 1):
            longest = max((metrics.horizontalAdvance(line.cells[column]) for line in self._lines), default=0)
            head = self.horizontalHeader().sectionSizeFromContents(column).width()
            self.setColumnWidth(column, max(longest + theme.scaled(_AROUND), head))

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        # What is cut off is to be read somewhere.
        item.setToolTip(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if column == 0:
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setItem(row, column, item)

    def _toggle(self, index: QModelIndex) -> None:
        box = self.item(index.row(), 0)
        if box is not None:
            self.ticked.emit(self._lines[index.row()].id, box.checkState() is not Qt.CheckState.Checked)
