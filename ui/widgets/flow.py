"""A layout that puts things side by side and begins another line when there is no room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """From the side where people begin to read; lines are as high as their highest item.

    With `end` every line stands at the other side, in the same order. What has an alignment has the height of its
    line for it.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, end: bool = False) -> None:
        super().__init__(parent)
        self._end = end
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; None is its end
        """Return one, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is at this width."""
        # A window that is laid out asks for the same heights many times over.
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rectangle: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything where it belongs."""
        super().setGeometry(rectangle)
        self._place(rectangle, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that it needs; its width grows with the room that there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def invalidate(self) -> None:
        """Measure again: something has changed."""
        self._heights.clear()
        super().invalidate()

    def _place(self, rectangle: QRect, *, move: bool) -> int:
        owner = self.parentWidget()
        right_to_left = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = 0
        for line in self._lines(rectangle.width()):
            x = max(0, rectangle.width() - self._width(line)) if self._end else 0
            height = max(size.height() for _, size in line)
            for item, size in line if move else ():
                left = rectangle.width() - x - size.width() if right_to_left else x
                place = QSize(size.width(), height) if item.alignment() else size
                item.setGeometry(QRect(rectangle.topLeft() + QPoint(left, y), place))
                x += size.width() + self._gap
            y += height + self._gap
        return max(0, y - self._gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            taken += self._gap + size.width()
            if lines and taken <= width:
                lines[-1].append((item, size))
            else:
                lines.append([(item, size)])
                taken = size.width()
        return lines

    def _width(self, line: list[tuple[QLayoutItem, QSize]]) -> int:
        return sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
