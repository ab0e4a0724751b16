"""Who interprets: a short code and four answers, all by keyboard."""

from dataclasses import replace

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.domain.interpreting import CODE_PATTERN
from app.domain.interview import Answered, Conflict, Interpreter
from ui import theme

_YES, _NO = 0, 1
_QUESTIONS = ("briefed", "secrecy", "conflict", "accepted")


class InterpreterForm(QWidget):
    """Tells of the whole interpreter after every press; what is shown comes back by `show_interpreter`."""

    changed = Signal(Interpreter)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._interpreter = Interpreter("")
        self._code_title = QLabel()
        self.code = QLineEdit(maxLength=12)
        self.code.setValidator(QRegularExpressionValidator(QRegularExpression(CODE_PATTERN), self.code))
        self.code.textEdited.connect(lambda text: self._tell(replace(self._interpreter, code=text)))
        self._titles = {name: QLabel(wordWrap=True) for name in _QUESTIONS}
        self.answers = {name: (self._chip(name, _YES), self._chip(name, _NO)) for name in _QUESTIONS}
        self._groups = [self._group(pair) for pair in self.answers.values()]
        self._build()
        self.retranslate()

    def _chip(self, name: str, answer: int) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.clicked.connect(lambda: self._answer(name, answer))
        return chip

    def _group(self, pair: tuple[QPushButton, QPushButton]) -> QButtonGroup:
        group = QButtonGroup(self)
        group.setExclusive(False)
        for chip in pair:
            group.addButton(chip)
        return group

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.addWidget(self._code_title, 0, 0)
        grid.addWidget(self.code, 0, 1, 1, 2)
        for row, name in enumerate(_QUESTIONS, start=1):
            grid.addWidget(self._titles[name], row, 0)
            for column, chip in enumerate(self.answers[name], start=1):
                grid.addWidget(chip, row, column, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)

    def show_interpreter(self, interpreter: Interpreter) -> None:
        """Show what is known."""
        self._interpreter = interpreter
        if self.code.text() != interpreter.code:
            with QSignalBlocker(self.code):
                self.code.setText(interpreter.code)
        shown = {
            "briefed": (interpreter.briefed, False),
            "secrecy": (interpreter.secrecy, False),
            "conflict": (interpreter.conflict is Conflict.NONE, interpreter.conflict is Conflict.POSSIBLE),
            "accepted": (interpreter.accepted is Answered.YES, interpreter.accepted is Answered.NO),
        }
        for name, states in shown.items():
            for chip, checked in zip(self.answers[name], states, strict=True):
                chip.setChecked(checked)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._code_title.setText(self.tr("Code of the interpreter"))
        self.code.setAccessibleName(self._code_title.text())
        self.code.setPlaceholderText(self.tr("such as K2, no name"))
        titles = {
            "briefed": self.tr("They were briefed for this talk."),
            "secrecy": self.tr("They promised to keep everything secret."),
            "conflict": self.tr("Asked whether they know anybody involved: there is no conflict."),
            "accepted": self.tr("The person was asked, and accepts them."),
        }
        yes, no = self.tr("Yes"), self.tr("No")
        for name, title in titles.items():
            self._titles[name].setText(title)
            for chip, word in zip(self.answers[name], (yes, no), strict=True):
                chip.setText(word)
                chip.setAccessibleName(f"{title} {word}")

    def _answer(self, name: str, answer: int) -> None:
        yes = answer == _YES
        now = self._interpreter
        if name == "briefed":
            now = replace(now, briefed=yes)
        elif name == "secrecy":
            now = replace(now, secrecy=yes)
        elif name == "conflict":
            now = replace(now, conflict=Conflict.NONE if yes else Conflict.POSSIBLE)
        else:
            now = replace(now, accepted=Answered.YES if yes else Answered.NO)
        self._tell(now)

    def _tell(self, interpreter: Interpreter) -> None:
        self.show_interpreter(interpreter)
        self.changed.emit(interpreter)
