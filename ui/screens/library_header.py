"""The headings of the library; an arrow beside the words says by what it is sorted, and from which end."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.screens.library_painter import PADDING
from ui.widgets.icons import pixmap

_ARROW = 14
_GAP = 4


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
        """Paint the words, then the arrow.

        Qt's own painting asks for every heading whether all rows below it are selected: ten thousand questions each.
        """
        told = self.model().headerData
        words = str(told(logicalIndex, Qt.Orientation.Horizontal))
        align = told(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_right = bool(align & Qt.AlignmentFlag.AlignRight)
        is_sorted = logicalIndex == self._sorted
        letters = theme.font("secondary")
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        painter.setFont(letters)
        painter.setPen(theme.color("ink" if is_sorted else "muted"))
        inside = rect.adjusted(PADDING, 0, -PADDING, 0)
        metrics = QFontMetrics(letters)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, align | Qt.TextFlag.TextSingleLine, shown)
        if is_sorted:
            side, taken = theme.scaled(_ARROW), metrics.horizontalAdvance(shown) + _GAP
            left = inside.right() - taken - side if is_right else inside.left() + taken
            arrow = pixmap("chevron-down" if self._descending else "chevron-up", "ink", side, self.devicePixelRatio())
            painter.drawPixmap(QPointF(left, rect.center().y() - side / 2 + 1), arrow)
        painter.restore()
