"""What became of our copies: everything called back, or not, and why; then where the signed answer goes."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.consent import SENT_FOR, RecipientKind
from app.domain.recall import NOTE_LIMIT
from ui import theme
from ui.presenters.recall import OutOfReach, RecallState
from ui.screens.consent_words import kind_words
from ui.screens.export_parts import WhereTo
from ui.screens.recall_words import say_remains
from ui.screens.screen import Screen
from ui.widgets.still_box import StillBox
from ui.widgets.tab_order import tab_through
from ui.widgets.tick import Tick

_KINDS = (*SENT_FOR, RecipientKind.PUBLIC)
_INDENT = 34


class RecallForm(Screen[RecallState]):
    """Two choices; the second opens what can be out of reach. What will be signed is read before it is signed."""

    chosen = Signal(bool)
    said = Signal(OutOfReach)
    folder_chosen = Signal(str)
    signed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self.done, self.not_done = QRadioButton(), QRadioButton()
        self._done_hint, self._not_done_hint = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._group = QButtonGroup(self)
        for button, value in ((self.done, True), (self.not_done, False)):
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
        self.printed, self.published = Tick(), Tick()
        self.name, self.note = QLineEdit(maxLength=NOTE_LIMIT), QLineEdit(maxLength=NOTE_LIMIT)
        self.kind = StillBox()
        for kind in _KINDS:
            self.kind.addItem("", kind.value)
        self._name_label, self._note_label = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._note_hint, self._preview = QLabel(wordWrap=True), QLabel(wordWrap=True)
        for label in (self._done_hint, self._not_done_hint, self._note_hint):
            label.setProperty("role", "secondary")
        self._preview_title, self._where_title = QLabel(), QLabel()
        for heading in (self._preview_title, self._where_title):
            heading.setProperty("role", "strong")
        self.where_to = WhereTo()
        self.sign = QPushButton()
        self.sign.setProperty("kind", "primary")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._beyond = QWidget()
        beyond = QVBoxLayout(self._beyond)
        beyond.setContentsMargins(theme.scaled(_INDENT), 0, 0, 0)
        beyond.setSpacing(6)
        for widget in (self.printed, self.published, self._name_label, self.name, self.kind):
            beyond.addWidget(widget)
        for below in (self._note_label, self.note, self._note_hint):
            beyond.addWidget(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._title)
        for button, hint in ((self.done, self._done_hint), (self.not_done, self._not_done_hint)):
            hint.setIndent(theme.scaled(_INDENT))
            together = QVBoxLayout()
            together.setSpacing(0)
            together.addWidget(button)
            together.addWidget(hint)
            layout.addLayout(together)
        layout.addWidget(self._beyond)
        for part in (self._preview_title, self._preview, self._where_title, self.where_to):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addWidget(self.sign)
        tab_through(self, (self.done, self.not_done, self._beyond, self.where_to, self.sign))

    def _connect(self) -> None:
        for tick in (self.printed, self.published):
            tick.clicked.connect(self._say)
        for line in (self.name, self.note):
            line.textEdited.connect(self._say)
        self.kind.activated.connect(self._say)
        self.where_to.chosen.connect(self.folder_chosen)
        self.sign.clicked.connect(self.signed)

    def fill(self, state: RecallState) -> None:
        """Show what was said."""
        shown, beyond = state.shown, state.beyond
        known = shown is not None and bool(shown.remains)
        self.done.setEnabled(not known)
        self._done_hint.setText(
            self.tr("Not possible here: something of it left this office.")
            if known
            else self.tr("Nobody here opens it any more, and nothing of it left this office.")
        )
        self._group.setExclusive(False)
        self.done.setChecked(state.done is True)
        self.not_done.setChecked(state.done is False)
        self._group.setExclusive(True)
        self._beyond.setVisible(state.done is False)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(_KINDS.index(beyond.kind))
        for tick, ticked in ((self.printed, beyond.printed), (self.published, beyond.published)):
            tick.tick(ticked)
        for line, text in ((self.name, beyond.name), (self.note, beyond.note)):
            if line.text() != text:
                line.setText(text)
        answer = state.answer
        self._preview.setText("" if answer is None else say_remains(answer))
        for label in (self._preview_title, self._preview):
            label.setVisible(answer is not None)
        self.where_to.show_places(state.sticks, state.folder)
        self.setEnabled(not state.writing)
        self.sign.setEnabled(state.ready)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("What became of the copies here?"))
        self.done.setText(self.tr("Done"))
        self.not_done.setText(self.tr("Not everything could be called back"))
        self._not_done_hint.setText(self.tr("It is closed here. Say what is out of reach, and why."))
        self.printed.say(self.tr("It was printed, and the paper is not here."))
        self.published.say(self.tr("It was published."))
        self._name_label.setText(self.tr("It was handed on, to this office or organisation:"))
        self.name.setAccessibleName(self.tr("Name of the office or organisation"))
        self.kind.setAccessibleName(self.tr("What kind of office that is"))
        for place, kind in enumerate(_KINDS):
            self.kind.setItemText(place, kind_words(kind))
        self._note_label.setText(self.tr("Something else:"))
        self.note.setAccessibleName(self.tr("Something else that could not be called back"))
        self._note_hint.setText(
            self.tr("One line, at most {count} signs. Never a name of a person.").format(count=NOTE_LIMIT)
        )
        self._preview_title.setText(self.tr("This is what you sign"))
        self._where_title.setText(self.tr("Where to"))
        self.where_to.name(self.tr("Folder for the answer"))
        self.sign.setText(self.tr("Sign and write the answer"))

    def _say(self, *_: object) -> None:
        kind = RecipientKind(self.kind.currentData())
        self.said.emit(OutOfReach(self.printed.ticked, self.published.ticked, self.name.text(), kind, self.note.text()))
