"""All keys at a glance: a card over the window that any key closes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.window.keys import Keys

_COLUMN_SPACE = 48


class KeysOverview(QWidget):
    """Covers its window while it is open; closed by any key or press."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open(self) -> None:
        """Show the keys over the window, in the language of now."""
        old = self.layout()
        if old is not None:
            QWidget().setLayout(old)
        self._build()
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go away."""
        event.accept()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go away."""
        event.accept()
        self.hide()

    def _build(self) -> None:
        title = QLabel(self.tr("Keys"))
        title.setProperty("role", "title")
        hint = QLabel(self.tr("Press any key to go back."))
        hint.setProperty("role", "secondary")
        columns = QHBoxLayout()
        columns.setSpacing(_COLUMN_SPACE)
        columns.setContentsMargins(0, 0, 0, 0)
        for heading, rows in self._groups():
            columns.addWidget(_group(heading, rows), 1, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setObjectName("contents")
        inside.setLayout(columns)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 32)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(scroll, 1)
        layout.addWidget(hint)

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        everywhere = [
            (f"{Keys.HIDE}, {Keys.HIDE_TOO}", self.tr("Hide everything, or show it again")),
            (Keys.LOCK, self.tr("Lock")),
            (Keys.BACK, self.tr("Back")),
            (Keys.OVERVIEW, self.tr("Show these keys")),
            (Keys.QUIT, self.tr("Close Saksi")),
            ("Tab", self.tr("Next field or button")),
            ("Space", self.tr("Press the button that has the frame")),
        ]
        names = [
            self.tr("Library"),
            self.tr("New testimony"),
            self.tr("Receive"),
            self.tr("People and keys"),
            self.tr("Models"),
            self.tr("Settings"),
            self.tr("Patterns, at headquarters"),
        ]
        places = [
            *zip(Keys.OF_GOAL.values(), names, strict=True),
            ("Ctrl+1 … 6", self.tr("Sort the library by its columns")),
            ("Enter", self.tr("Open what is marked there")),
        ]
        recording = [
            ("1 2 3", self.tr("Who speaks: survivor, interpreter, interviewer")),
            ("P", self.tr("Pause, or go on")),
            ("B", self.tr("Bookmark")),
            ("D", self.tr("Somebody is not well: pause, and what to do now")),
            ("E", self.tr("Finish the sentence before a break")),
            ("I", self.tr("Another interpreter")),
            ("R", self.tr("The person does not want the interpreter")),
            ("M O", self.tr("Keep what is said apart, or what is said about others; again: until here")),
            ("N", self.tr("Write a note; Esc leaves it")),
            ("PgDown", self.tr("Next part of the guide")),
            ("PgUp", self.tr("Part of the guide before")),
            ("F5", self.tr("What to do in an emergency")),
        ]
        listening = [
            ("Esc", self.tr("Play or pause")),
            ("F1", self.tr("Back a little")),
            ("F2", self.tr("On a little")),
            ("F3", self.tr("Slower")),
            ("F4", self.tr("Faster")),
            ("F6", self.tr("Correct the words")),
            ("F7", self.tr("Say that it was listened to")),
            ("F8", self.tr("Next place to check")),
            ("Ctrl+F", self.tr("Find")),
            ("Ctrl+H", self.tr("Replace")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Enter", self.tr("Divide a paragraph")),
            ("Ctrl+J", self.tr("Join paragraphs")),
            ("Ctrl+Shift+Z", self.tr("Do it again")),
        ]
        return [
            (self.tr("Everywhere"), everywhere),
            (self.tr("Places"), places),
            (self.tr("Recording"), recording),
            (self.tr("Listening and correcting"), listening),
        ]


def _group(heading: str, rows: list[tuple[str, str]]) -> QFrame:
    frame = QFrame()
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    title = QLabel(heading)
    title.setProperty("role", "heading")
    grid.addWidget(title, 0, 0, 1, 2)
    for row, (keys, meaning) in enumerate(rows, start=1):
        key = QLabel(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys)
        key.setProperty("role", "badge")
        words = QLabel(meaning, wordWrap=True)
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    return frame
