"""The left half of a new testimony: its code, its languages, and who is in the room."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.circumstances import Present
from app.domain.language import LANGUAGES
from ui import theme
from ui.languages import both_names
from ui.presenters.new_testimony import NewTestimonyState
from ui.screens.interpreter_form import InterpreterForm
from ui.screens.recording_words import present_word
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon
from ui.widgets.still_box import StillBox

_FIRST_LANGUAGES = 10


class PeopleCard(Screen[NewTestimonyState]):
    """Passes on what is chosen; what is chosen comes back with the state."""

    another_code_pressed = Signal()
    language_toggled = Signal(str)
    working_language_set = Signal(str)
    present_toggled = Signal(Present)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code_title = _heading(wraps=False)
        self._code = QLabel()
        self._code.setProperty("role", "code")
        self._code_help = _secondary()
        self.another = QPushButton()
        self.another.setProperty("kind", "quiet")
        self.another.clicked.connect(self.another_code_pressed)
        self._language_title = _heading()
        self.languages = {tag: self._chip(self.language_toggled, tag) for tag in LANGUAGES}
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.more.setProperty("kind", "quiet")
        self.more.toggled.connect(self._show_languages)
        self._room_title = _heading()
        self._room_help = _secondary()
        self.present = {role: self._chip(self.present_toggled, role) for role in Present}
        self._working_title = QLabel(wordWrap=True)
        self.working = StillBox()
        self.working.activated.connect(lambda _index: self.working_language_set.emit(self.working.currentData()))
        self._working = QWidget()
        self.interpreter = InterpreterForm()
        self._build()
        self.retranslate()
        self._show_languages()

    def _chip(self, signal: object, value: object) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.clicked.connect(lambda: signal.emit(value))  # type: ignore[attr-defined]
        return chip

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(3 * theme.GRID,) * 4)
        inside.setSpacing(theme.GRID)
        code = QHBoxLayout()
        code.addWidget(self._code_title)
        code.addSpacing(theme.GRID)
        code.addWidget(self._code)
        code.addSpacing(theme.GRID)
        code.addWidget(self.another)
        code.addStretch(1)
        inside.addLayout(code)
        inside.addWidget(self._code_help)
        inside.addSpacing(theme.GRID)
        languages = Flow()
        for chip in (*self.languages.values(), self.more):
            languages.addWidget(chip)
        inside.addWidget(self._language_title)
        inside.addLayout(languages)
        inside.addSpacing(theme.GRID)
        inside.addWidget(self._room_title)
        inside.addWidget(self._room_help)
        room = Flow()
        for chip in self.present.values():
            room.addWidget(chip)
        inside.addLayout(room)
        working = QHBoxLayout(self._working)
        working.setContentsMargins(0, 0, 0, 0)
        working.addWidget(self._working_title)
        working.addWidget(self.working, 1)
        inside.addWidget(self._working)
        inside.addWidget(self.interpreter)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _show_languages(self) -> None:
        """The usual ones, those that were chosen, and all where it is wished."""
        chosen = self._state.languages if self._state is not None else ()
        for number, (tag, chip) in enumerate(self.languages.items()):
            chip.setVisible(number < _FIRST_LANGUAGES or self.more.isChecked() or tag in chosen)
        self._name_more()

    def _name_more(self) -> None:
        self.more.setText(self.tr("Fewer languages") if self.more.isChecked() else self.tr("More languages"))

    def fill(self, state: NewTestimonyState) -> None:
        """Show what is chosen."""
        self._code.setText(state.case_code)
        self.another.setVisible(not state.existing)
        for tag, chip in self.languages.items():
            chip.setChecked(tag in state.languages)
            chip.setEnabled(not state.existing)
        self._show_languages()
        for role, chip in self.present.items():
            chip.setChecked(role in state.present)
        self._working.setVisible(state.interpreter)
        self.interpreter.setVisible(state.interpreter)
        self.interpreter.show_interpreter(state.interpreting)
        with QSignalBlocker(self.working):
            self.working.setCurrentIndex(max(0, self.working.findData(state.working_language)))
        self._retitle(state)

    def _retitle(self, state: NewTestimonyState) -> None:
        self._code_help.setText(
            self.tr("One more recording of this testimony.")
            if state.existing
            else self.tr("Chosen by chance. It stands for the person everywhere: write it down instead of a name.")
        )

    def retranslate(self) -> None:
        """Say everything anew."""
        self._code_title.setText(self.tr("Case code"))
        self._code.setAccessibleDescription(self.tr("Case code"))
        self.another.setText(self.tr("Another code"))
        self._language_title.setText(self.tr("Languages that are spoken"))
        self._room_title.setText(self.tr("Who is in the room"))
        self._room_help.setText(self.tr("Roles only, besides the person who speaks. No names."))
        self._working_title.setText(self.tr("With the interpreter, the interviewer speaks"))
        self.working.setAccessibleName(self._working_title.text())
        for tag, chip in self.languages.items():
            chip.setText(both_names(tag))
        for role, chip in self.present.items():
            chip.setText(present_word(role))
        self.interpreter.retranslate()
        put_icon(self.another, "refresh-cw", "accent")
        self._name_more()
        self._fill_working()

    def _fill_working(self) -> None:
        with QSignalBlocker(self.working):
            chosen = self.working.currentData()
            self.working.clear()
            self.working.addItem(self.tr("not chosen yet"), "")
            for tag in LANGUAGES:
                self.working.addItem(both_names(tag), tag)
            self.working.setCurrentIndex(max(0, self.working.findData(chosen)))


def _heading(*, wraps: bool = True) -> QLabel:
    label = QLabel(wordWrap=wraps)
    label.setProperty("role", "heading")
    return label


def _secondary() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setProperty("role", "secondary")
    return label
