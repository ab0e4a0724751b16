"""One way of a rail: an icon above its word."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.widgets.icons import pixmap

_MARGIN = 6
_GAP = 4
_BAR = 3


class RailButton(QAbstractButton):
    """Checkable; the one that is checked has a bar at its edge besides its colour. `compact` leaves the word out."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._compact = False
        self._keys = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress()

    def say(self, word: str, keys: QKeySequence | None = None) -> None:
        """Set the word, and the keys that do the same."""
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(f"{word}  {self._keys}".strip())
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters take it
        """Show the icon alone, where the window is too low for words."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def _dress(self) -> None:
        self.setFixedWidth(theme.scaled(theme.RAIL_WIDTH))
        self._letters = theme.font("small")

    def full_height(self) -> int:
        """Return the height with the word, in pixels."""
        return 2 * _MARGIN + theme.scaled(theme.ICON) + _GAP + self._word_rect().height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that icon and word need."""
        return QSize(self.width(), theme.scaled(theme.CONTROL_HEIGHT) + _GAP if self._compact else self.full_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def _word_rect(self) -> QRect:
        room = QRect(0, 0, self.width() - 4, 1000)
        return QFontMetrics(self._letters).boundingRect(room, self._flags(), self.text())

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWrapAnywhere)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew when the letters or the colours change."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._dress()
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.rect().adjusted(4, 1, -4, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.isDown():
            painter.setBrush(theme.color("accent-soft"))
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
        if self.isChecked():
            painter.fillRect(0, inside.top() + 4, _BAR, inside.height() - 8, theme.color("accent"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        tint = "accent" if self.isChecked() else "muted"
        if not self.isEnabled():
            tint = "faint"
        size = theme.scaled(theme.ICON)
        top = (self.height() - size) // 2 if self._compact else _MARGIN
        painter.drawPixmap((self.width() - size) // 2, top, pixmap(self._icon, tint, size, self.devicePixelRatioF()))
        if not self._compact:
            painter.setFont(self._letters)
            painter.setPen(theme.color("ink" if self.isChecked() else tint))
            painter.drawText(QRect(2, top + size + _GAP, self.width() - 4, self.height()), self._flags(), self.text())
