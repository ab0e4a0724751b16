"""The recovery code: shown once, printed if there is a printer, and typed back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.first_run import FirstRunState
from ui.presenters.new_passphrase import Again
from ui.screens.first_run_page import FirstRunPage
from ui.screens.printing import print_code, printers
from ui.screens.step import Step
from ui.widgets.still_box import StillBox

LINES = 4
_LONGEST_LINE = 40


class CodePage(FirstRunPage):
    """The four lines. Without `steps` it says nothing of the first run around it."""

    written = Signal()

    def __init__(self, parent: QWidget | None = None, *, steps: bool = True) -> None:
        super().__init__(parent)
        self._steps = steps
        self._step = Step()
        self._step.next_pressed.connect(self.written)
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 24, 24, 24)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        self._lines = [QLabel(textFormat=Qt.TextFormat.PlainText) for _ in range(LINES)]
        for place, line in enumerate(self._lines):
            number = QLabel(str(place + 1))
            number.setProperty("role", "secondary")
            line.setProperty("role", "code")
            grid.addWidget(number, place, 0)
            grid.addWidget(line, place, 1)
        self._printer = StillBox()
        self._print = QPushButton()
        self._print.clicked.connect(self._print_code)
        self._printed = QLabel(wordWrap=True)
        self._printed.setProperty("role", "secondary")
        printing = QHBoxLayout()
        printing.setSpacing(theme.GRID)
        printing.addWidget(self._printer)
        printing.addWidget(self._print)
        printing.addStretch(1)
        self._paper = QLabel(wordWrap=True)
        self._lost = QLabel(wordWrap=True)
        self._lost.setProperty("role", "secondary")
        self._step.body.addWidget(card)
        self._step.body.addSpacing(theme.GRID)
        self._step.body.addWidget(self._paper)
        self._step.body.addLayout(printing)
        self._step.body.addWidget(self._printed)
        self._step.body.addSpacing(theme.GRID)
        self._step.body.addWidget(self._lost)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Begin without a printer: to look for one may take a moment, and happens when somebody asks."""
        self._printer.clear()
        self._printer.hide()
        self._print.show()
        self._print.setText(self.tr("Print it instead…"))
        self._printed.setText("")
        self._step.setFocus()

    def _find_printers(self) -> None:
        names = printers()
        self._printer.addItems(names)
        self._printer.setVisible(bool(names))
        self._print.setVisible(bool(names))
        self._print.setText(self.tr("Print"))
        self._printed.setText(
            self.tr("The print service may keep a copy of the page for a while; paper and pen keep none.")
            if names
            else self.tr("No printer is set up on this computer: take pen and paper.")
        )

    def fill(self, state: FirstRunState) -> None:
        """Show the code, while the state holds it."""
        for place, line in enumerate(self._lines):
            line.setText(state.code[place] if place < len(state.code) else "")
        self._step.explain(state.error)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._step.say(
            self.tr("Step 4 of 6") if self._steps else "",
            self.tr("The recovery code") if self._steps else self.tr("The new recovery code"),
            self.tr(
                "The vault is made. This code is the second way in when the passphrase is lost."
                " It is shown this once and kept nowhere."
            )
            if self._steps
            else self.tr(
                "The vault has new keys. The old passphrase and the old code open it no more. This code is the second"
                " way in when the passphrase is lost. It is shown this once and kept nowhere."
            ),
            "",
            self.tr("I have it on paper"),
        )
        self._paper.setText(
            self.tr("Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.")
        )
        self._lost.setText(
            self.tr(
                "The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault"
                " with its passphrase and “Make new keys after opening”, and another code is made."
            )
        )
        self._printer.setAccessibleName(self.tr("Printer"))
        self._print.setText(self.tr("Print") if self._printer.count() else self.tr("Print it instead…"))

    def _print_code(self) -> None:
        if not self._printer.count():
            self._find_printers()
            return
        lines = [f"{place + 1}   {line.text()}" for place, line in enumerate(self._lines)]
        about = self.tr("A recovery code. Keep it far from the computer that it opens.")
        taken = print_code(self._printer.currentText(), self.tr("Recovery code"), lines, about)
        self._printed.setText(
            self.tr("The page was given to the printer. Take it from there at once.")
            if taken
            else self.tr("The printer did not take the page. Write the code by hand.")
        )


class CodeBackPage(FirstRunPage):
    """The code typed back, line by line."""

    back_pressed = Signal()
    typed = Signal(int, str)
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None, *, steps: bool = True) -> None:
        super().__init__(parent)
        self._steps = steps
        self._step = Step()
        self._step.back_pressed.connect(self.back_pressed)
        self._step.next_pressed.connect(self.accepted)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(2 * theme.GRID)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self._fields = [QLineEdit(maxLength=_LONGEST_LINE) for _ in range(LINES)]
        self._said = [QLabel(wordWrap=True) for _ in range(LINES)]
        for place, (field, said) in enumerate(zip(self._fields, self._said, strict=True)):
            number = QLabel(str(place + 1))
            number.setProperty("role", "secondary")
            field.setProperty("role", "mono")
            field.textEdited.connect(lambda text, place=place: self.typed.emit(place, text))
            for column, widget in enumerate((number, field, said)):
                grid.addWidget(widget, place, column)
        self._step.body.addLayout(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Begin with empty lines."""
        for field in self._fields:
            field.setText("")
        self._fields[0].setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self._fields:
            field.setText("")

    def fill(self, state: FirstRunState) -> None:
        """Say of each line how far it is right."""
        for field, said, line in zip(self._fields, self._said, state.lines_back, strict=False):
            role, text = self._word(line)
            theme.set_property(field, "wrong", line is Again.DIFFERENT)
            theme.set_property(said, "role", role)
            said.setText(text)
        self._step.explain(state.error)
        self._step.allow(on=state.code_ready)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._step.say(
            self.tr("Step 5 of 6") if self._steps else "",
            self.tr("Type the code back from the paper"),
            self.tr(
                "So that the paper is surely right. Capitals, spaces and hyphens do not matter;"
                " O counts as 0, and I and L count as 1."
            ),
            self.tr("Show the code again"),
            self.tr("Continue"),
        )
        for place, field in enumerate(self._fields):
            field.setAccessibleName(self.tr("Line {number}").format(number=place + 1))

    def _word(self, line: Again) -> tuple[str, str]:
        return {
            Again.EMPTY: ("secondary", ""),
            Again.ON_THE_WAY: ("secondary", self.tr("Right so far")),
            Again.DIFFERENT: ("warn", self.tr("A slip: compare the last letters")),
            Again.SAME: ("good", self.tr("Right")),
        }[line]
