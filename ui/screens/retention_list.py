"""The testimonies of one list, three lines each: nothing is made for a line that nobody sees."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.retention import ErasedItem, RetentionItem
from ui import theme
from ui.screens.retention_words import has_to_go, line_words

Index = QModelIndex | QPersistentModelIndex
Item = RetentionItem | ErasedItem
_NOWHERE = QModelIndex()
_PADDING = 12
_GAP = 2


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[Item, ...] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((item.case_code, *line_words(item)))
        return None


class _Painter(QStyledItemDelegate):
    """Case code, why, and when; a word says what a colour says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        heights = [QFontMetrics(letters).height() for letters in _fonts()]
        return QSize(0, sum(heights) + 2 * _GAP + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        area = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("accent-soft"))
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color("hover"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line"))
        due = isinstance(item, RetentionItem) and has_to_go(item)
        left, top, width = area.left() + _PADDING, area.top() + _PADDING, area.width() - 2 * _PADDING
        texts = (item.case_code, *line_words(item))
        for letters, colour, text in zip(_fonts(), ("ink", "warn" if due else "ink", "muted"), texts, strict=True):
            metrics = QFontMetrics(letters)
            painter.setFont(letters)
            painter.setPen(theme.color(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(left, top, width, metrics.height(), Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height() + _GAP
        painter.restore()


class RetentionList(QListView):
    """`pointed` gives the id of the testimony that the person points at; `opened`, Return or a double click."""

    pointed = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self._quiet = False
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setProperty("kind", "plain")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._say)
        self.activated.connect(lambda _: self.opened.emit())

    @property
    def items(self) -> tuple[Item, ...]:
        """What is listed."""
        return self._lines.items

    def show_items(self, items: Sequence[Item], marked: str) -> None:
        """List these, with one of them pointed at."""
        self._quiet = True
        if tuple(items) != self._lines.items:
            self._lines.show_items(items)
        row = next((row for row, one in enumerate(items) if one.testimony_id == marked), -1)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self._lines.index(row))
        self._quiet = False

    def say_anew(self) -> None:
        """Another language, or other letters: measure and paint again."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _say(self, now: QModelIndex) -> None:
        if not self._quiet and now.isValid():
            self.pointed.emit(self._lines.items[now.row()].testimony_id)


def _fonts() -> tuple[QFont, QFont, QFont]:
    return theme.font("heading", bold=True), theme.font("base"), theme.font("secondary")
