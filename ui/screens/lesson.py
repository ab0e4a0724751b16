"""The results of the lesson: what was done, and a page to print (see ui/presenters/lesson_results.py)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.lesson import LessonStep
from ui import theme
from ui.presenters.lesson_results import NAME_LIMIT_CHARACTERS, ResultsState
from ui.screens.lesson_words import say_evidence, title_of
from ui.screens.moments import day
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import put_icon
from ui.widgets.still_box import StillBox

_WIDTH = 760


class LessonScreen(Screen[ResultsState]):
    """One line for each step."""

    name_typed = Signal(str)
    print_pressed = Signal(str)
    save_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about, self._count = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._count.setProperty("role", "secondary")
        self._marks = {step: IconLabel("circle", "muted") for step in LessonStep}
        self._names = {step: QLabel(wordWrap=True) for step in LessonStep}
        self._facts = {step: QLabel(wordWrap=True) for step in LessonStep}
        self._name_title = QLabel(wordWrap=True)
        self._name = QLineEdit(maxLength=NAME_LIMIT_CHARACTERS)
        self._name_title.setBuddy(self._name)
        self._printer = StillBox()
        self._print, self._save = QPushButton(), QPushButton()
        self._print.setProperty("kind", "primary")
        self._notice = Notice()
        self._build()
        self._name.textChanged.connect(self.name_typed)
        self._print.clicked.connect(lambda: self.print_pressed.emit(self._printer.currentText()))
        self._save.clicked.connect(self.save_pressed)
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        for row, step in enumerate(LessonStep):
            grid.addWidget(self._marks[step], row, 0)
            grid.addWidget(self._names[step], row, 1)
            grid.addWidget(self._facts[step], row, 2)
            self._facts[step].setProperty("role", "secondary")
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        ways = Flow(end=True)
        ways.addWidget(self._save)
        ways.addWidget(self._printer)
        ways.addWidget(self._print)
        column = Column(_WIDTH)
        for widget in (self._title, self._about, self._count, card, self._name_title, self._name, self._notice):
            column.body.addWidget(widget)
        column.body.addLayout(ways)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def show_printers(self, names: list[str]) -> None:
        """Offer these printers; without any the page can be saved."""
        self._printer.clear()
        self._printer.addItems(names)
        self._printer.setVisible(len(names) > 1)
        self._print.setEnabled(bool(names))
        self._print.setToolTip("" if names else self.tr("No printer is known here. Save the page instead."))

    def fill(self, state: ResultsState) -> None:
        """Show every step."""
        self._count.setText(
            self.tr("{date} · done: {done} of {all}").format(
                date=day(state.at), done=state.done_count, all=len(state.steps)
            )
        )
        for step in state.steps:
            self._marks[step.step].show_icon(
                "circle-check" if step.done else "circle", "good" if step.done else "muted"
            )
            self._names[step.step].setText(title_of(step.step))
            self._facts[step.step].setText(
                self.tr("not done")
                if step.evidence is None
                else self.tr("done: {facts}").format(facts=say_evidence(step.evidence))
            )
        if state.error is not None:
            self._notice.explain(state.error)
        elif state.saved is not None:
            self._notice.tell("good", self.tr("The page was saved."), str(state.saved))
        elif state.printed:
            self._notice.tell("good", self.tr("The printer took the page."))
        else:
            self._notice.explain(None)

    def retranslate(self) -> None:
        """Set every word that stands."""
        self._title.setText(self.tr("What you have done"))
        self._about.setText(
            self.tr("Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.")
        )
        self._name_title.setText(self.tr("A name for the page, if you like:"))
        self._printer.setAccessibleName(self.tr("Printer"))
        self._print.setText(self.tr("Print"))
        put_icon(self._print, "printer", "on-accent")
        self._save.setText(self.tr("Save as PDF on the demo stick"))
        put_icon(self._save, "save")
