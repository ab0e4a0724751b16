"""One step of several: what it is about, its content, and the ways back and on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.errors import Explained
from ui.screens.notice import Notice
from ui.widgets.column import Column

_WIDTH = 760


class Step(QWidget):
    """Put content into `body`. The way on is the one primary action, and Return takes it."""

    back_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QLabel()
        self._place.setProperty("role", "secondary")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._notice = Notice()
        self._back = QPushButton()
        self._back.clicked.connect(self.back_pressed)
        self._next = QPushButton()
        self._next.setProperty("kind", "primary")
        self._next.clicked.connect(self.next_pressed)
        column = self._column = Column(_WIDTH)
        column.body.setSpacing(theme.GRID)
        for one in (self._place, self._title, self._about):
            column.body.addWidget(one)
        column.body.addSpacing(theme.GRID)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GRID)
        column.body.addLayout(self.body)
        column.body.addWidget(self._notice)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column, 1)
        layout.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        line = QFrame()
        line.setObjectName("line")
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(_WIDTH))
        buttons = QHBoxLayout(inner)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        across = QHBoxLayout()
        across.setContentsMargins(4 * theme.GRID, 2 * theme.GRID, 4 * theme.GRID, 2 * theme.GRID)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        down = QVBoxLayout(foot)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(line)
        down.addLayout(across)
        return foot

    def say(self, place: str, title: str, about: str, back: str, on: str) -> None:
        """Set the words; an empty one takes its part away."""
        for part, text in ((self._place, place), (self._title, title), (self._about, about)):
            part.setText(text)
            part.setVisible(bool(text))
        for button, text in ((self._back, back), (self._next, on)):
            button.setText(text)
            button.setVisible(bool(text))

    def allow(self, *, back: bool = True, on: bool = True) -> None:
        """Say which ways are open."""
        self._back.setEnabled(back)
        self._next.setEnabled(on)

    def explain(self, error: Explained | None) -> None:
        """Show what went wrong, or nothing."""
        self._notice.explain(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Return press the button that has the focus, or else the way on."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # From the buttons too, which lie outside of what scrolls.
            self._column.scroll_by_key(event)
            return
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
        elif self._next.isEnabled() and self._next.isVisible():
            self._next.click()
