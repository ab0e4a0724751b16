"""The sign of a recording: a full circle while it runs, two bars while it is paused, an empty circle otherwise."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_SIDE = 16


class Sign(Enum):
    """What it shows."""

    OFF = auto()
    ON = auto()
    PAUSED = auto()


class Dot(QWidget):
    """Stands still: it never blinks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign.OFF
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: Sign) -> None:
        """Show another sign."""
        if sign is not self._sign:
            self._sign = sign
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it takes."""
        return QSize(theme.scaled(_SIDE), theme.scaled(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw it."""
        side = min(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._sign is Sign.ON:
            painter.setBrush(theme.color("danger"))
            painter.drawEllipse(QRectF(0, 0, side, side))
        elif self._sign is Sign.PAUSED:
            painter.setBrush(theme.color("muted"))
            for left in (0.14, 0.58):
                painter.drawRoundedRect(QRectF(side * left, 0, side * 0.28, side), 2, 2)
        else:
            painter.setPen(QPen(theme.color("muted"), 2))
            painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
        painter.end()
