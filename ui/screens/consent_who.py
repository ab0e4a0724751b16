"""The first page of consent: whose it is, who speaks for a child, and in which form it is given."""

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.consent import Age, GivenBy, How
from app.usecases.consent import CODE_LIMIT
from ui import theme
from ui.presenters.consent_state import ConsentState, Hearing, WhyNot
from ui.screens.consent_words import age_words, given_by_words, how_words
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.tick import Tick

_NARROW = 900


class WhoPage(Screen[ConsentState]):
    """Keys: 1 to 3 the age, Y and N for the guardian, 1 and 2 who speaks for the child."""

    age_chosen = Signal(Age)
    guardian_said = Signal(bool)
    conflict_said = Signal(bool)
    speaker_chosen = Signal(GivenBy)
    how_chosen = Signal(How)
    interpreter_set = Signal(bool)
    officer_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._age_title, self._age_help = _heading(), _secondary()
        self.ages = {age: _choice(self.age_chosen, age) for age in Age}
        self._child = Notice()
        self._guardian_title = QLabel(wordWrap=True)
        self.guardian = {here: _choice(self.guardian_said, here) for here in (True, False)}
        self._conflict_title, self._conflict_help = QLabel(wordWrap=True), _secondary()
        self.conflict = {value: _choice(self.conflict_said, value) for value in (True, False)}
        self._speaker_title, self._speaker_help = QLabel(wordWrap=True), _secondary()
        self.speakers = {one: _choice(self.speaker_chosen, one) for one in (GivenBy.GUARDIAN, GivenBy.PROTECTOR)}
        self._how_title, self._how_help = _heading(), _secondary()
        self.hows = {how: _choice(self.how_chosen, how) for how in How}
        self.interpreter = Tick()
        self.interpreter.clicked.connect(self.interpreter_set)
        self._officer_title, self._officer_help = _heading(), _secondary()
        self.officer = QLineEdit(maxLength=CODE_LIMIT)
        # A code has no spaces: what looks like a name is none.
        self.officer.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9._/-]*"), self))
        self.officer.textEdited.connect(self.officer_typed)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        whose_card, whose = _card()
        for part in (self._age_title, self._age_help, _flow(*self.ages.values()), self._child):
            whose.addWidget(part)
        self._guardian = _part(self._guardian_title, _flow(*self.guardian.values()))
        self._conflict = _part(self._conflict_title, self._conflict_help, _flow(*self.conflict.values()))
        self._speaker = _part(self._speaker_title, _flow(*self.speakers.values()), self._speaker_help)
        for part in (self._guardian, self._conflict, self._speaker):
            whose.addWidget(part)
        whose.addStretch(1)
        manner_card, manner = _card()
        for one in (self._how_title, _flow(*self.hows.values()), self._how_help, self.interpreter):
            manner.addWidget(one)
        manner.addSpacing(theme.GRID)
        for one in (self._officer_title, self._officer_help, self.officer):
            manner.addWidget(one)
        manner.addStretch(1)
        self._sides.setSpacing(2 * theme.GRID)
        for card in (whose_card, manner_card):
            self._sides.addWidget(card, 1)
        column = Column()
        column.body.addLayout(self._sides)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def be_narrow(self, width: int) -> None:
        """Put the halves beneath each other where the window is narrow for its letters."""
        narrow = width < theme.scaled(_NARROW)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def fill(self, state: ConsentState) -> None:
        """Show what was said; what follows from it comes up beneath it."""
        person = state.person
        for age, button in self.ages.items():
            button.setChecked(age is person.age)
        self._tell_child(state)
        self._guardian.setVisible(person.counts_as_child)
        for here, button in self.guardian.items():
            button.setChecked(person.guardian_here is here)
        self._conflict.setVisible(person.counts_as_child and person.guardian_here is True)
        for value, button in self.conflict.items():
            button.setChecked(person.conflict is value)
        self._speaker.setVisible(bool(person.speakers))
        for speaker, button in self.speakers.items():
            button.setVisible(speaker in person.speakers)
            button.setChecked(person.speaker is speaker)
        self._speaker_help.setVisible(GivenBy.GUARDIAN not in person.speakers)
        fixed = state.spoken.hearing not in (Hearing.NONE, Hearing.FAILED)
        for how, button in self.hows.items():
            button.setChecked(how is state.how)
            button.setEnabled(not fixed or how is state.how)
        self._how_help.setText(
            self.tr("The answers are recorded, as a short recording of their own.")
            if state.how is How.SPOKEN
            else self.tr("Mark the answers here too, and keep the paper apart from the case code.")
        )
        with QSignalBlocker(self.interpreter):
            self.interpreter.tick(state.interpreter)
        if self.officer.text().strip() != state.officer:
            self.officer.setText(state.officer)

    def _tell_child(self, state: ConsentState) -> None:
        if state.unsure:
            what = self.tr("Not sure counts as a child.")
        elif state.person.counts_as_child:
            what = self.tr("An adult who is safe for the child and the child both have to agree.")
        else:
            what = ""
        rest = self.tr("An adult who is safe for the child and the person both have to agree.")
        self._child.tell("warn" if state.unsure else "info", what, rest if state.unsure else "")

    def act(self, event: QKeyEvent) -> bool:
        """Take a key for what is missing first."""
        state = self._state
        if state is None:
            return False
        number = event.key() - Qt.Key.Key_1
        yes_no = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False, Qt.Key.Key_1: True, Qt.Key.Key_2: False}.get(
            Qt.Key(event.key())
        )
        if state.why_not is WhyNot.AGE and 0 <= number < len(Age):
            self.age_chosen.emit(list(Age)[number])
        elif state.why_not is WhyNot.GUARDIAN_HERE and yes_no is not None:
            self.guardian_said.emit(yes_no)
        elif state.why_not is WhyNot.CONFLICT and yes_no is not None:
            self.conflict_said.emit(yes_no)
        elif state.why_not is WhyNot.SPEAKER and 0 <= number < len(state.speakers):
            self.speaker_chosen.emit(state.speakers[number])
        else:
            return False
        return True

    def retranslate(self) -> None:
        """Say everything anew."""
        self._age_title.setText(self.tr("How old is the person?"))
        self._age_help.setText(self.tr("Ask nobody for papers. If you are not sure, say so."))
        for place, (age, button) in enumerate(self.ages.items(), start=1):
            button.setText(f"{place}  {age_words(age)}")
        self._guardian_title.setText(self.tr("Is there a guardian who can be asked?"))
        self._conflict_title.setText(self.tr("May the guardian have to do with what happened?"))
        self._conflict_help.setText(
            self.tr("Ask when the guardian is not in the room. If you cannot tell, choose yes.")
        )
        for buttons in (self.guardian, self.conflict):
            buttons[True].setText(self.tr("Yes"))
            buttons[False].setText(self.tr("No"))
        self._speaker_title.setText(self.tr("Who speaks for the child now?"))
        for speaker, button in self.speakers.items():
            button.setText(given_by_words(speaker))
        self._speaker_help.setText(
            self.tr("Without one, stop here and choose “Not now”: a child's own word is not enough.")
        )
        self._how_title.setText(self.tr("How is consent given?"))
        for how, button in self.hows.items():
            button.setText(how_words(how))
        self.interpreter.say(self.tr("Somebody interprets while it is asked"))
        self._officer_title.setText(self.tr("Who asks?"))
        self._officer_help.setText(self.tr("A short code of yours, such as F7. No name."))
        self.officer.setAccessibleName(self.tr("Code of who asks"))


def _choice(signal: object, value: object) -> QPushButton:
    button = QPushButton()
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: signal.emit(value))  # type: ignore[attr-defined]
    return button


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setObjectName("card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(*(3 * theme.GRID,) * 4)
    inside.setSpacing(theme.GRID)
    return card, inside


def _flow(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    flow = Flow(row)
    for button in buttons:
        flow.addWidget(button)
    return row


def _part(*parts: QWidget) -> QWidget:
    whole = QWidget()
    inside = QVBoxLayout(whole)
    inside.setContentsMargins(0, 2 * theme.GRID, 0, 0)
    inside.setSpacing(theme.GRID)
    for part in parts:
        inside.addWidget(part)
    return whole


def _heading() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setProperty("role", "heading")
    return label


def _secondary() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setProperty("role", "secondary")
    return label
