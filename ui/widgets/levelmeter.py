"""How loud it is, over the full width: the level, the highest of the last moments, and where it was too loud."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_HEIGHT = 20
_FALL = 0.07
_HELD_SHOWS = 15
_CLIPPED_SHOWS = 20
_LOUD = 0.9
"""6 decibels below full scale, on a meter of 60."""
_TICKS = (1 / 3, 2 / 3, _LOUD)
_MARK = 10


class LevelMeter(QWidget):
    """Call show_level() about ten times a second. Levels go from 0 to 1, as the ear hears them (decibels)."""

    def __init__(self, parent: QWidget | None = None, height: int = _HEIGHT) -> None:
        super().__init__(parent)
        self._height = height
        self._level = 0.0
        self._peak = 0.0
        self._peak_shows = 0
        self._clipped_shows = 0
        self._resting = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def level(self) -> float:
        """What is shown now."""
        return self._level

    @property
    def peak(self) -> float:
        """The highest of the last moments."""
        return self._peak

    @property
    def clipped(self) -> bool:
        """Whether it was too loud in the last moments."""
        return self._clipped_shows > 0

    def show_level(self, level: float, *, clipped: bool = False, resting: bool = False) -> None:
        """Show a level; it falls slowly. `resting` draws it pale: it is heard, but not kept."""
        self._level = max(level, self._level - _FALL)
        self._peak_shows -= 1
        if level >= self._peak or self._peak_shows <= 0:
            self._peak, self._peak_shows = level, _HELD_SHOWS
        self._clipped_shows = _CLIPPED_SHOWS if clipped else max(0, self._clipped_shows - 1)
        self._resting = resting
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._level = self._peak = 0.0
        self._clipped_shows = 0
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it takes."""
        return QSize(160, theme.scaled(self._height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room."""
        return QSize(80, theme.scaled(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mark = theme.scaled(_MARK)
        bar = QRectF(0, 0, self.width() - mark - 6, self.height())
        radius = bar.height() / 2
        _fill(painter, bar, radius, theme.color("track"))
        if self._level > 0:
            painter.save()
            painter.setClipRect(QRectF(0, 0, bar.width() * self._level, bar.height()))
            _fill(painter, bar, radius, theme.color("edge" if self._resting else "accent"))
            painter.setClipRect(
                QRectF(bar.width() * _LOUD, 0, bar.width() * max(0.0, self._level - _LOUD), bar.height())
            )
            _fill(painter, bar, radius, theme.color("edge" if self._resting else "warn"))
            painter.restore()
        for tick in _TICKS:
            painter.fillRect(QRectF(bar.width() * tick, 0, 1, bar.height()), theme.color("surface"))
        if self._peak > 0:
            at = min(max(bar.width() * self._peak, radius), bar.width() - 3)
            painter.fillRect(QRectF(at, 2, 3, bar.height() - 4), theme.color("ink"))
        # The mark of too loud has a shape of its own: a square that is full, or only a frame.
        square = QRectF(self.width() - mark, (self.height() - mark) / 2, mark, mark)
        if self._clipped_shows:
            _fill(painter, square, 2, theme.color("warn"))
        else:
            painter.setPen(theme.color("edge"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.end()


def _fill(painter: QPainter, rectangle: QRectF, radius: float, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(rectangle, radius, radius)
