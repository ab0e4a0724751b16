"""A field to search in: a sign before the words, and a button that takes them away; both grow with the letters."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ui import theme
from ui.widgets.icons import icon, pixmap

_SIGN = 18
# From the edge to the sign, and from the sign to the words: the field has half of that inside already.
_SPACE = 8


class SearchField(QLineEdit):
    """Qt's own signs inside of a field stay small whatever the letters are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clear = QToolButton(self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        # With the keys, Escape does the same.
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._dress()

    def name_clear(self, name: str) -> None:
        """Set what the button that takes the words away is called."""
        self._clear.setAccessibleName(name)
        self._clear.setToolTip(name)

    def words_width(self) -> int:
        """Return what the field needs beside its words, in pixels."""
        return 2 * (theme.scaled(_SIGN) + 2 * _SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sign before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        sign = pixmap("search", "muted", self._side(), self.devicePixelRatio())
        painter.drawPixmap(_SPACE + 2, (self.height() - self._side()) // 2, sign)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place_clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button in the colours and the size of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _side(self) -> int:
        return theme.scaled(_SIGN)

    def _dress(self) -> None:
        self._clear.setIcon(icon("x", "muted"))
        self._clear.setIconSize(QSize(self._side(), self._side()))
        self.setTextMargins(self._side() + _SPACE, 0, self._side() + _SPACE, 0)
        self._place_clear()

    def _place_clear(self) -> None:
        side = min(self.height() - 4, self._side() + _SPACE)
        self._clear.setGeometry(self.width() - side - 6, (self.height() - side) // 2, side, side)
