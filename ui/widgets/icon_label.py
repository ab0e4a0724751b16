"""An icon that stands by itself, drawn in the colours of the moment; a word always stands beside it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.icons import pixmap


class IconLabel(QWidget):
    """`size` in pixels at 100 %."""

    def __init__(self, name: str, tint: str = "ink", size: int = theme.ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tint = tint
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tint: str) -> None:
        """Draw another icon from now on."""
        self._name, self._tint = name, tint
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it takes, which grows with the letters."""
        side = theme.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._name, self._tint, theme.scaled(self._size), self.devicePixelRatio()))
        painter.end()
