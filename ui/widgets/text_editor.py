"""A small sheet over a passage in which a person writes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.passages import LINE_HEIGHT, right_to_left


class PassageEditor(QFrame):
    """Enter saves; the buttons say so too. `saved` gives the text on one line.

    Ctrl+Enter divides the text: `divided` gives it as well, and the character at which the second part begins.
    """

    saved = Signal(str)
    divided = Signal(str, int)
    left = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("selected", "true")
        self._text = _Lines()
        self._text.setAcceptRichText(False)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("role", "transcript")
        self._text.setProperty("kind", "plain")
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.finished.connect(self.save)
        self._text.divided.connect(self._divide)
        self._text.document().documentLayout().documentSizeChanged.connect(lambda _: self.grown.emit())
        self._hint = QLabel()
        self._hint.setProperty("role", "secondary")
        self._cancel = QPushButton()
        self._cancel.setProperty("kind", "quiet")
        self._cancel.clicked.connect(self.left)
        self._save = QPushButton()
        self._save.clicked.connect(self.save)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._hint, 1)
        below.addWidget(self._cancel)
        below.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._text, 1)
        layout.addLayout(below)

    def set_words(self, name: str, save: str, cancel: str, hint: str) -> None:
        """Set what stands on it."""
        self._text.setAccessibleName(name)
        self._save.setText(save)
        self._cancel.setText(cancel)
        self._hint.setText(hint)

    def begin(self, text: str) -> None:
        """Show a text to be changed."""
        self._text.setPlainText(text)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(
            theme.size("transcript") * LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        lines.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left(text) else Qt.LayoutDirection.LeftToRight
        )
        cursor.setBlockFormat(lines)
        self._text.setFont(theme.font("transcript"))
        self._text.document().clearUndoRedoStacks()
        self._text.moveCursor(QTextCursor.MoveOperation.End)

    def wished_height(self) -> int:
        """Return the height at which nothing has to be scrolled."""
        return int(self._text.document().size().height()) + self._save.sizeHint().height() + 26

    def save(self) -> None:
        """Give the text and go."""
        self.saved.emit(" ".join(self._text.toPlainText().split()))

    def _divide(self) -> None:
        before = QTextCursor(self._text.document())
        before.setPosition(self._text.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        first = " ".join(before.selectedText().split())
        self.divided.emit(" ".join(self._text.toPlainText().split()), len(first))

    def take_focus(self) -> None:
        """Let keys go to the text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether keys go to anything on it."""
        return any(one.hasFocus() for one in (self._text, self._save, self._cancel))

    @property
    def text(self) -> str:
        """What stands there now."""
        return self._text.toPlainText()


class _Lines(QTextEdit):
    """A text of one paragraph: Enter does not break it."""

    finished = Signal()
    divided = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            divides = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.divided if divides else self.finished).emit()
        else:
            super().keyPressEvent(event)
