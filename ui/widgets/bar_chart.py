"""Bars that lie, with their names and numbers; one whose number is held back is drawn as such, never by length."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_ROW, _GAP, _BAR = 30, 6, 18
_NAME_SHARE, _NUMBER = 0.38, 90
_PICTURE_WIDTH = 1000
_SCALE = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """`number` is None where it is held back; `told` are the words for it."""

    name: str
    number: int | None
    told: str


class BarChart(QWidget):
    """A plot that can be looked at, printed, and taken as a picture without a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        """Show these, from top to bottom."""
        self._title, self._bars = title, tuple(bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.told}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that all bars need."""
        return QSize(400, round(theme.scaled(_ROW) * max(1, len(self._bars))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return as much height; the width may shrink."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter, QRectF(self.rect()), theme.color)
        painter.end()

    def paint_page(self, painter: QPainter, area: QRectF) -> None:
        """Draw title and bars in ink on paper into an area: for a printer and for pictures."""
        scale = area.width() / _PICTURE_WIDTH
        painter.save()
        painter.translate(area.topLeft())
        painter.scale(scale, scale)
        painter.setFont(theme.font("heading", bold=True))
        painter.setPen(_on_paper("ink"))
        height = QFontMetricsF(painter.font()).height()
        painter.drawText(QRectF(0, 0, _PICTURE_WIDTH, 2 * height), int(Qt.TextFlag.TextWordWrap), self._title)
        bars = QRectF(0, 2 * height, _PICTURE_WIDTH, self.sizeHint().height())
        self._paint_bars(painter, bars, _on_paper)
        painter.restore()

    def svg(self) -> bytes:
        """Return the plot as a drawing."""
        buffer = _buffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        size = self._page_size()
        generator.setSize(size)
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        painter = QPainter(generator)
        self.paint_page(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return bytes(buffer.data().data())

    def png(self) -> bytes:
        """Return the plot as a picture."""
        size = self._page_size() * _SCALE
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_page(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        buffer = _buffer()
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # a device is taken as well as a name
        return bytes(buffer.data().data())

    def _page_size(self) -> QSize:
        title = QFontMetricsF(theme.font("heading", bold=True)).height()
        return QSize(_PICTURE_WIDTH, round(2 * title + self.sizeHint().height() + _GAP))

    def _paint_bars(self, painter: QPainter, area: QRectF, color: Callable[[str], QColor]) -> None:
        row, number_width = theme.scaled(_ROW), theme.scaled(_NUMBER)
        names = area.width() * _NAME_SHARE
        room = max(1.0, area.width() - names - number_width - 2 * _GAP)
        most = max((bar.number or 0 for bar in self._bars), default=0) or 1
        painter.setFont(theme.font("secondary"))
        metrics = QFontMetricsF(painter.font())
        for place, bar in enumerate(self._bars):
            top = area.top() + place * row
            painter.setPen(color("ink"))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(area.left(), top, names, row), middle | int(Qt.AlignmentFlag.AlignLeft), name)
            left, width = area.left() + names + _GAP, room * (bar.number or 0) / most
            height = theme.scaled(_BAR)
            shape = QRectF(left, top + (row - height) / 2, max(width, 1.0), height)
            painter.setPen(Qt.PenStyle.NoPen)
            if bar.number is None:
                # Always as wide, so that nothing can be read from it.
                shape.setWidth(theme.scaled(_BAR))
                painter.setPen(color("edge"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            else:
                painter.setBrush(color("accent"))
                painter.drawRoundedRect(shape, 3, 3)
            painter.setPen(color("muted" if bar.number is None else "ink"))
            told = QRectF(shape.right() + _GAP, top, area.right() - shape.right() - _GAP, row)
            painter.drawText(told, middle | int(Qt.AlignmentFlag.AlignLeft), bar.told)


def _on_paper(token: str) -> QColor:
    return QColor(theme.TOKENS[theme.Scheme.LIGHT][token])


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
