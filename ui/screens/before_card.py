"""Before an interview begins: one short card of questions that nobody has to answer, and "not now" with one press."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.before import Advice
from app.domain.interview import TEXT_LIMIT_CHARACTERS, Answered, Need
from ui import theme
from ui.presenters.before import YES_OR_NO, BeforeState
from ui.screens.before_words import advice_words, answer_word, need_word
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow

_TEXT_HEIGHT = 64
_GRAVE = (Advice.COERCION, Advice.NOT_PRIVATE)


class BeforeCard(Screen[BeforeState]):
    """Closed it is one line; what has to be heard at once is seen in both."""

    toggled = Signal()
    not_now_pressed = Signal()
    private_said = Signal(object)
    interviewed_said = Signal(object)
    detained_said = Signal(object)
    risk_written = Signal(str)
    their_words_written = Signal(str)
    interviewed_by_written = Signal(str)
    need_toggled = Signal(object)
    needs_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._help = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._help.setProperty("role", "secondary")
        self.open, self.not_now = QPushButton(), QPushButton()
        self.open.clicked.connect(self.toggled)
        self.not_now.setProperty("kind", "quiet")
        self.not_now.clicked.connect(self.not_now_pressed)
        self.notices = {one: Notice() for one in Advice}
        self._error = Notice()
        self.form = QWidget()
        self.private = _Choice(self.private_said)
        self.interviewed = _Choice(self.interviewed_said)
        self.detained = _Choice(self.detained_said)
        self.interviewed_by = _line(self.interviewed_by_written.emit)
        self.risk = _text(self.risk_written.emit)
        self.their_words = _text(self.their_words_written.emit)
        self.needs = {need: _chip(self.need_toggled, need) for need in Need}
        self.needs_note = _line(self.needs_written.emit)
        self._labels = {name: QLabel(wordWrap=True) for name in ("risk", "their_words", "needs")}
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        inside.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._help)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        presses = Flow(gap=theme.GRID, end=True)
        presses.addWidget(self.not_now)
        presses.addWidget(self.open)
        head.addLayout(words, 2)
        head.addLayout(presses, 1)
        inside.addLayout(head)
        inside.addWidget(self._error)
        for notice in self.notices.values():
            inside.addWidget(notice)
        self._build_form()
        self.form.hide()
        inside.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _build_form(self) -> None:
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, theme.GRID, 0, 0)
        grid.setHorizontalSpacing(4 * theme.GRID)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(theme.GRID)
        for part in (self.private, self.detained, self.interviewed, self.interviewed_by):
            left.addWidget(part)
        left.addStretch(1)
        for label, field in (
            (self._labels["risk"], self.risk),
            (self._labels["their_words"], self.their_words),
        ):
            label.setBuddy(field)
            right.addWidget(label)
            right.addWidget(field)
        right.addStretch(1)
        flow = Flow()
        for chip in self.needs.values():
            flow.addWidget(chip)
        needs = QVBoxLayout()
        needs.setSpacing(theme.GRID)
        needs.addWidget(self._labels["needs"])
        needs.addLayout(flow)
        needs.addWidget(self.needs_note)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addLayout(needs, 1, 0, 1, 2)

    def fill(self, state: BeforeState) -> None:
        """Show what is written."""
        before = state.before
        self.form.setVisible(state.open)
        self.not_now.setVisible(not state.existing)
        self.not_now.setEnabled(not state.busy)
        self.private.show_answer(before.private_place)
        self.interviewed.show_answer(before.interviewed_before)
        self.detained.show_answer(before.detained)
        self.interviewed_by.setVisible(before.interviewed_before in (Answered.YES, Answered.UNSURE))
        for field, text in ((self.interviewed_by, before.interviewed_by), (self.needs_note, before.needs_note)):
            if field.text() != text:
                with QSignalBlocker(field):
                    field.setText(text)
        for area, text in ((self.risk, before.risk), (self.their_words, before.risk_in_their_words)):
            if area.toPlainText() != text:
                with QSignalBlocker(area):
                    area.setPlainText(text)
        for need, chip in self.needs.items():
            chip.setChecked(need in before.needs)
        for advice, notice in self.notices.items():
            what, then = advice_words(advice) if advice in state.advice else ("", "")
            notice.tell("warn" if advice in _GRAVE else "info", what, then)
        self._error.explain(state.error)
        self._name(state)

    def _name(self, state: BeforeState) -> None:
        if state.open:
            self.open.setText(self.tr("Close"))
        else:
            self.open.setText(self.tr("Look again") if state.written else self.tr("Think it through"))

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Before you begin"))
        self._help.setText(
            self.tr("Is it safe, is it needed, what would help? Nothing has to be answered. No names, please.")
        )
        self.open.setText(self.tr("Think it through"))
        self.not_now.setText(self.tr("Not now"))
        self.not_now.setToolTip(self.tr("No interview today. Only the day is kept, no words and no sound."))
        self.private.say(self.tr("Can nobody else hear you here?"))
        self.detained.say(self.tr("Is the person held somewhere, or watched?"))
        self.interviewed.say(self.tr("Did they tell this to somebody before?"))
        self.interviewed_by.setPlaceholderText(self.tr("To whom: an office or a kind of person, and roughly when"))
        self.interviewed_by.setAccessibleName(self.tr("To whom they told it"))
        self._labels["risk"].setText(self.tr("What could put them at risk, as you see it"))
        self._labels["their_words"].setText(self.tr("How they see it, in their own words"))
        self._labels["needs"].setText(self.tr("What would help them to take part"))
        for field, name in ((self.risk, "risk"), (self.their_words, "their_words")):
            field.setAccessibleName(self._labels[name].text())
        self.needs_note.setPlaceholderText(self.tr("More about it"))
        self.needs_note.setAccessibleName(self.tr("More about what would help"))
        for need, chip in self.needs.items():
            chip.setText(need_word(need))


class _Choice(QWidget):
    """A question with its three answers; the same press once more takes the answer back."""

    def __init__(self, said: SignalInstance) -> None:
        super().__init__()
        self._question = QLabel(wordWrap=True)
        self.chips = {one: _chip(said, one) for one in YES_OR_NO}
        self._answer = Answered.UNASKED
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._question)
        layout.addLayout(row)

    def show_answer(self, answer: Answered) -> None:
        """Mark the one that was given."""
        for one, chip in self.chips.items():
            chip.setChecked(one is answer)

    def say(self, question: str) -> None:
        """Set the words."""
        self._question.setText(question)
        for one, chip in self.chips.items():
            chip.setText(answer_word(one))
            chip.setAccessibleName(f"{question} {answer_word(one)}")


def _chip(pressed: SignalInstance, value: object) -> QPushButton:
    chip = QPushButton()
    chip.setCheckable(True)
    chip.setProperty("kind", "chip")
    chip.clicked.connect(lambda _checked=False: pressed.emit(value))
    return chip


def _line(written: Callable[[str], object]) -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(TEXT_LIMIT_CHARACTERS)
    made.textEdited.connect(written)
    return made


def _text(written: Callable[[str], object]) -> QPlainTextEdit:
    made = QPlainTextEdit(tabChangesFocus=True)
    made.setFixedHeight(theme.scaled(_TEXT_HEIGHT))
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    made.textChanged.connect(lambda: written(made.toPlainText()))
    return made
