"""A picture of a whole recording: how loud it is, what was played, where somebody has to look."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from ui import theme

_TICKS_PER_SECOND = 10
_STEP_SECONDS = 5
_PAGE_SECONDS = 60
_BAR = 3
_GAP = 1
_HEIGHT = 72
_AXIS = 18
_LOWEST = 0.04
_KNOB = 5.0
_FLAG_LINE = 4
_STEPS_SECONDS = (1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600)
_LABEL_EVERY_PIXELS = 90


class StretchKind(Enum):
    """What is special about a stretch."""

    SILENCE = auto()
    FLAG = auto()
    MASKED = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the sound, in seconds."""

    start_seconds: float
    end_seconds: float
    kind: StretchKind


class Waveform(QAbstractSlider):
    """A slider along the sound: mouse and arrows go to a place. `sought` gives its second.

    Being a slider it has a value, a step and a role for people who cannot see it; `value` is in tenths of a second.
    """

    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peaks: tuple[float, ...] = ()
        self._share = 0.0
        self._stretches: tuple[Stretch, ...] = ()
        self._bookmarks: tuple[tuple[float, str], ...] = ()
        self._length_seconds = 0.0
        self._dragging = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSingleStep(_STEP_SECONDS * _TICKS_PER_SECOND)
        self.setPageStep(_PAGE_SECONDS * _TICKS_PER_SECOND)
        self.actionTriggered.connect(self._acted)

    def set_length(self, seconds: float) -> None:
        """Say how long the sound is."""
        self._length_seconds = seconds
        self.setRange(0, round(seconds * _TICKS_PER_SECOND))
        self.update()

    def set_peaks(self, peaks: Sequence[float], share: float) -> None:
        """Show loudness (0.0 to 1.0) along the first `share` of the sound."""
        self._peaks, self._share = tuple(peaks), share
        self.update()

    def set_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show silence pale, flags amber, what is masked hatched."""
        if tuple(stretches) != self._stretches:
            self._stretches = tuple(stretches)
            self.update()

    def set_bookmarks(self, bookmarks: Sequence[tuple[float, str]]) -> None:
        """Show a pennant at each of these seconds; its label is told when the mouse rests on it."""
        self._bookmarks = tuple(bookmarks)
        self.update()

    def set_position(self, seconds: float) -> None:
        """Move the line that says what sounds now; while a person drags it, it is theirs."""
        if self._dragging:
            return
        before = self._x(self.value() / _TICKS_PER_SECOND)
        self.setValue(round(seconds * _TICKS_PER_SECOND))
        after = self._x(self.value() / _TICKS_PER_SECOND)
        if before != after:
            left, right = sorted((before, after))
            self.update(QRect(int(left - 2 * _KNOB), 0, int(right - left + 4 * _KNOB), self.height()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height for arm's length."""
        return QSize(400, _HEIGHT + theme.scaled(_AXIS))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what lies in the changed part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, self.width(), self._wave_height())
        self._draw_stretches(painter, area, event.rect(), StretchKind.FLAG)
        self._draw_bars(painter, area, event.rect())
        self._draw_stretches(painter, area, event.rect(), StretchKind.MASKED)
        self._draw_axis(painter)
        self._draw_bookmarks(painter)
        if self._length_seconds > 0:
            self._draw_position(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the line."""
        if event.button() is Qt.MouseButton.LeftButton and self._length_seconds > 0:
            self._dragging = True
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the line, or tell which time lies under the mouse."""
        if self._dragging:
            self._drag_to(event.position().x())
        elif self._length_seconds > 0:
            QToolTip.showText(event.globalPosition().toPoint(), self._told_at(event.position().x()), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go where the line was let go."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self.sought.emit(self._seconds(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave to the screen what is no movement."""
        moves = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
                 Qt.Key.Key_End)  # fmt: skip
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw in other colours and letters."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:  # noqa: N802 - Qt's name
        """Draw all of it only when more than the place has changed: the place changes thirty times a second."""
        if change is not QAbstractSlider.SliderChange.SliderValueChange:
            super().sliderChange(change)

    def _acted(self, action: int) -> None:
        if action != QAbstractSlider.SliderAction.SliderNoAction.value:
            self.sought.emit(self.sliderPosition() / _TICKS_PER_SECOND)

    def _drag_to(self, x: float) -> None:
        self.setValue(round(self._seconds(x) * _TICKS_PER_SECOND))
        self.update()

    def _told_at(self, x: float) -> str:
        near = [label for at, label in self._bookmarks if label and abs(self._x(at) - x) <= 2 * _KNOB]
        return "  ".join([clock(self._seconds(x)), *near])

    def _wave_height(self) -> int:
        return self.height() - theme.scaled(_AXIS)

    def _x(self, seconds: float) -> float:
        return round(seconds / self._length_seconds * self.width(), 1) if self._length_seconds > 0 else 0.0

    def _seconds(self, x: float) -> float:
        return min(max(x / max(1, self.width()), 0.0), 1.0) * self._length_seconds

    def _draw_bars(self, painter: QPainter, area: QRectF, changed: QRect) -> None:
        count = max(1, self.width() // (_BAR + _GAP))
        played_x = self._x(self.value() / _TICKS_PER_SECOND)
        loudest = max(self._peaks, default=0.0) or 1.0
        colours = {name: QBrush(theme.color(name)) for name in ("accent", "muted", "line")}
        silent = self._silent_bars(count)
        middle, reach = area.center().y(), area.height() / 2 - _FLAG_LINE - 2
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(max(0, changed.left() // (_BAR + _GAP)), min(count, changed.right() // (_BAR + _GAP) + 1)):
            peak = self._peak(bar, count)
            if peak is None:
                height, name = 1.0, "line"
            else:
                # Ears hear in ratios: a root lifts the quiet voice without making the loud one flat.
                height = max(_LOWEST, (peak / loudest) ** 0.6) * reach
                x = bar * (_BAR + _GAP)
                name = "accent" if x < played_x else ("line" if bar in silent else "muted")
            painter.setBrush(colours[name])
            painter.setOpacity(0.55 if name == "muted" else 1.0)
            painter.drawRoundedRect(QRectF(bar * (_BAR + _GAP), middle - height, _BAR, 2 * height), 1.5, 1.5)
        painter.setOpacity(1.0)

    def _peak(self, bar: int, count: int) -> float | None:
        drawn = len(self._peaks)
        total = drawn / self._share if self._share > 0 else 0.0
        first, last = int(bar / count * total), max(int(bar / count * total) + 1, int((bar + 1) / count * total))
        return max(self._peaks[first:last]) if first < drawn else None

    def _silent_bars(self, count: int) -> set[int]:
        """Bars that lie wholly in silence."""
        found: set[int] = set()
        for one in self._stretches:
            if one.kind is StretchKind.SILENCE and self._length_seconds > 0:
                scale = count / self._length_seconds
                found.update(range(-int(-one.start_seconds * scale // 1), int(one.end_seconds * scale)))
        return found

    def _draw_stretches(self, painter: QPainter, area: QRectF, changed: QRect, kind: StretchKind) -> None:
        # There may be hundreds of them, and the line moves thirty times a second.
        first, last = self._seconds(changed.left() - 3), self._seconds(changed.right() + 3)
        for one in self._stretches:
            if one.kind is not kind or one.end_seconds < first or one.start_seconds > last:
                continue
            left, right = self._x(one.start_seconds), self._x(one.end_seconds)
            where = QRectF(left, area.top(), max(3.0, right - left), area.height())
            if kind is StretchKind.MASKED:
                painter.fillRect(where, theme.color("paper"))
                painter.fillRect(where, QBrush(theme.color("muted"), Qt.BrushStyle.BDiagPattern))
            else:
                painter.fillRect(where, theme.color("warn-soft"))
                painter.fillRect(QRectF(where.left(), where.bottom() - _FLAG_LINE, where.width(), _FLAG_LINE),
                                 theme.color("warn"))  # fmt: skip

    def _draw_axis(self, painter: QPainter) -> None:
        if self._length_seconds <= 0:
            return
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        wished = self._length_seconds * _LABEL_EVERY_PIXELS / max(1, self.width())
        step = next((one for one in _STEPS_SECONDS if one >= wished), _STEPS_SECONDS[-1])
        height = theme.scaled(_AXIS)
        at = 0
        while at <= self._length_seconds:
            x = self._x(at)
            text = clock(at)
            width = painter.fontMetrics().horizontalAdvance(text)
            if x + width + 4 <= self.width():
                painter.drawText(QPointF(x + 2, self.height() - height * 0.22), text)
            at += step

    def _draw_bookmarks(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.color("ink"), 1))
        painter.setBrush(theme.color("ink"))
        for at, _ in self._bookmarks:
            x = self._x(at)
            painter.drawLine(QPointF(x, 0), QPointF(x, self._wave_height()))
            painter.drawPolygon(QPolygonF([QPointF(x, 0), QPointF(x + 9, 4), QPointF(x, 8)]))

    def _draw_position(self, painter: QPainter, area: QRectF) -> None:
        x = min(max(self._x(self.value() / _TICKS_PER_SECOND), 1.0), self.width() - 1.0)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setBrush(theme.color("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(min(max(x, _KNOB), self.width() - _KNOB), area.bottom()), _KNOB, _KNOB)


def clock(seconds: float) -> str:
    """Return a time as 12:07, or 1:02:07 above an hour."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
