"""Notes and bookmarks of a running recording, and the field in which they are written."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.recording import RecordingState
from ui.presenters.running_notes import Note
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen

_MARGIN = 2 * theme.GRID


class NotesCard(Screen[RecordingState]):
    """What is written is handed on letter by letter; Enter ends a note."""

    written = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setProperty("kind", "plain")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("role", "secondary")
        self.field = _Field()
        self.field.textEdited.connect(self.written)
        self.field.returnPressed.connect(self._end)
        self._help = QLabel(wordWrap=True)
        self._help.setProperty("role", "secondary")
        self._shown: tuple[Note, ...] | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self._title)
        inside.addWidget(self._empty)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.field)
        inside.addWidget(self._help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: RecordingState) -> None:
        """Show what was written."""
        running = state.running
        if running.notes != self._shown:
            self._show_notes(running.notes)
        draft = running.draft
        wanted = "" if draft is None else draft.words
        if self.field.text() != wanted:
            with QSignalBlocker(self.field):
                self.field.setText(wanted)
        labels = draft is not None and not draft.words
        self.field.setPlaceholderText(
            self.tr("Words for the bookmark at {at}, but no names").format(at=short_clock(draft.at_seconds))
            if labels and draft is not None
            else self.tr("Write a note, but no names")
        )
        self.field.setEnabled(running.under_way)

    def _show_notes(self, notes: tuple[Note, ...]) -> None:
        self._shown = notes
        bookmark = self.tr("Bookmark")
        texts = [f"{short_clock(note.at_seconds)}   {note.words or bookmark}" for note in notes]
        while self.list.count() > len(texts):
            self.list.takeItem(len(texts))
        for row, text in enumerate(texts):
            if row == self.list.count():
                self.list.addItem(text)
                self.list.scrollToBottom()
            elif self.list.item(row).text() != text:
                self.list.item(row).setText(text)
        # An empty list keeps its room, so that nothing jumps when the first note comes.
        self._empty.setVisible(not notes)

    def _end(self) -> None:
        self.ended.emit()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Notes and bookmarks"))
        self.list.setAccessibleName(self.tr("Notes and bookmarks"))
        self._empty.setText(self.tr("Nothing noted yet. A bookmark needs no words."))
        self.field.setAccessibleName(self.tr("Note"))
        self._help.setText(self.tr("Saved while you write. N to write, Enter for the next note."))
        self._shown = None


class _Field(QLineEdit):
    """Escape gives the keys back to the screen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            event.ignore()
        else:
            super().keyPressEvent(event)
            # No letter of a note is a key of the screen.
            event.accept()
