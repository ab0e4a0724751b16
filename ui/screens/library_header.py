"""The headings of the library; an arrow beside the words says by what it is sorted, and from which end."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.screens.library_painter import PADDING
from ui.widgets.icons import pixmap

_ARROW = 14


class LibraryHeader(QHeaderView):
    """Paints the arrow itself: Qt puts it at the far end, where it seems to belong to the next column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted = -1
        self._descending = True
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def show_sort(self, section: int, *, descending: bool) -> None:
        """Show by which column the rows stand in order."""
        if (section, descending) != (self._sorted, self._descending):
            self._sorted, self._descending = section, descending
            self.viewport().update()

    def descends(self, section: int) -> bool:
        """Whether this column is sorted now, from its far end."""
        return section == self._sorted and self._descending

    def is_sorted(self, section: int) -> bool:
        """Whether the rows stand in the order of this column."""
        return section == self._sorted

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Paint the words, then the arrow."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex != self._sorted:
            return
        side = theme.scaled(_ARROW)
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        taken = QFontMetrics(theme.font("secondary")).horizontalAdvance(words) + PADDING + 4
        align = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        left = rect.right() - taken - side if align & Qt.AlignmentFlag.AlignRight else rect.left() + taken
        name = "chevron-down" if self._descending else "chevron-up"
        arrow = pixmap(name, "ink", side, self.devicePixelRatio())
        painter.drawPixmap(QPointF(left, rect.center().y() - side / 2 + 1), arrow)
