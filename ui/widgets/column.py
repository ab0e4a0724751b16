"""A column of content in the middle of the window that scrolls when it grows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme


class Column(QScrollArea):
    """Put content into `body`. `width` is the most that it takes, in pixels at 100 %."""

    def __init__(self, width: int = theme.CONTENT_WIDTH, margin: int = 4 * theme.GRID) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        contents = QWidget()
        contents.setObjectName("contents")
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(width))
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2 * theme.GRID)
        across = QHBoxLayout(contents)
        across.setContentsMargins(margin, margin, margin, margin)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.setWidget(contents)

    def scroll_by_key(self, event: QKeyEvent) -> None:
        """Scroll by the arrow and page keys, pressed somewhere else in the window."""
        self.keyPressEvent(event)
