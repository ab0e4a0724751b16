"""Taking case data in from a file (see ui/presenters/cases_in.py)."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.casefile import RowFlaw
from ui import theme
from ui.presenters.cases_in import CaseIn, CasesInState
from ui.screens.ask_path import ask_open
from ui.screens.case_files_words import file_flaw_words
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.still_box import StillBox

_MOST_FLAWS = 50
_SENTENCE = 2
_LEAST_LETTERS = 9
_MOST_LETTERS = 20


class CasesInScreen(Screen[CasesInState]):
    """What a file holds, what is wrong in it and where, and which testimony each case belongs to."""

    read = Signal(object)
    assigned = Signal(int, str)
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self.choose, self.take = QPushButton(), QPushButton()
        self.take.setProperty("kind", "primary")
        self.choose.clicked.connect(self._ask)
        self.take.clicked.connect(self.taken)
        self._file = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._left_out = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._left_out.setProperty("role", "secondary")
        self._missing = QLabel(wordWrap=True)
        self._missing.setProperty("role", "secondary")
        self.notice, self.told, self.refused = Notice(), Notice(), Notice()
        self.flaws = _FlawsCard()
        self.cases = _CasesCard()
        self.cases.assigned.connect(self.assigned)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        presses = QHBoxLayout()
        presses.setSpacing(2 * theme.GRID)
        presses.addWidget(self.choose)
        presses.addWidget(self._file, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(2 * theme.GRID)
        foot.addWidget(self._missing, 1)
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._about)
        layout.addLayout(presses)
        for part in (self.notice, self.told, self.refused, self.flaws, self.cases, self._left_out, self._foot):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setFocusProxy(self.choose)

    def fill(self, state: CasesInState) -> None:
        """Show what was read, or what came of it."""
        self.choose.setEnabled(not state.reading and not state.saving)
        self._file.setText(self._file_words(state))
        self._file.setVisible(bool(self._file.text()))
        self.notice.explain(state.error)
        self.told.tell(
            "good",
            self.tr("Taken in: {cases}").format(cases=", ".join(state.taken)) if state.taken else "",
            self.tr("What was known before stays beside it, as an earlier state of the case."),
        )
        self.refused.tell(
            "danger",
            self.tr("Nothing of this file is taken in: answers that cannot be kept: {count}.").format(
                count=len(state.flaws)
            )
            if state.flaws
            else "",
            self.tr("Correct the rows below in the file, then choose it again."),
        )
        self.flaws.setVisible(bool(state.flaws))
        self.flaws.show_state(state.flaws)
        whole = bool(state.cases) and not state.flaws
        self.cases.setVisible(whole)
        if whole:
            self.cases.show_state(state)
        self._left_out.setText(self._left_out_words(state))
        self._left_out.setVisible(bool(self._left_out.text()))
        self._foot.setVisible(whole)
        self.take.setEnabled(state.ready)
        self._missing.setText(self._missing_words(state))

    def _file_words(self, state: CasesInState) -> str:
        if state.reading:
            return self.tr("Reading {name}…").format(name=state.file_name)
        if not state.file_name or (state.error is not None and not state.cases):
            return state.file_name
        return self.tr("{name} · Cases: {cases}").format(name=state.file_name, cases=len(state.cases))

    def _left_out_words(self, state: CasesInState) -> str:
        said = []
        if state.ignored:
            names = ", ".join(state.ignored)
            said.append(self.tr("Columns that nobody here knows, not kept: {names}.").format(names=names))
        if state.identity:
            names = ", ".join(state.identity)
            said.append(self.tr("Columns that tell who the person is, not kept: {names}.").format(names=names))
        return "\n".join(said)

    def _missing_words(self, state: CasesInState) -> str:
        if state.saving:
            return self.tr("Saving…")
        if state.twice:
            return self.tr("Two cases are said to belong to the same testimony.")
        if not state.chosen:
            return self.tr("Say which testimony each case belongs to.")
        return self.tr("Come in: {coming}. Stay out: {staying}.").format(
            coming=len(state.chosen), staying=len(state.cases) - len(state.chosen)
        )

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr(
                "A table (CSV) or JSON of HTCDS that somebody wrote elsewhere. It is read and shown first; nothing"
                " comes into the vault before you say so, and then all of it or nothing."
            )
        )
        self.choose.setText(self.tr("Choose a file…"))
        self.take.setText(self.tr("Take them in"))

    def _ask(self) -> None:
        ask_open(self, self.tr("Choose case data"), Path.home(), lambda path: self.read.emit(Path(path)))


class _FlawsCard(Screen[tuple[RowFlaw, ...]]):
    """Row by row, what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(_SENTENCE, 1)
        self._heads = [QLabel() for _ in range(3)]
        for column, head in enumerate(self._heads):
            head.setProperty("role", "secondary")
            self._grid.addWidget(head, 0, column)
        self._rows: list[list[QLabel]] = []
        self._more = QLabel(wordWrap=True)
        self._more.setProperty("role", "secondary")
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        inside.setSpacing(theme.GRID)
        inside.addLayout(self._grid)
        inside.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.hide()
        self.retranslate()

    def fill(self, state: tuple[RowFlaw, ...]) -> None:
        """Show the first of them."""
        shown = state[:_MOST_FLAWS]
        while len(self._rows) < len(shown):
            row = [QLabel(wordWrap=column == _SENTENCE, textFormat=Qt.TextFormat.PlainText) for column in range(3)]
            for column, label in enumerate(row):
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(label, len(self._rows) + 1, column, Qt.AlignmentFlag.AlignTop)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            flaw = shown[number] if number < len(shown) else None
            texts = ("", "", "") if flaw is None else (str(flaw.row), flaw.field, file_flaw_words(flaw))
            for label, text in zip(row, texts, strict=True):
                label.setText(text)
                label.setVisible(flaw is not None)
        more = len(state) - len(shown)
        self._more.setText(self.tr("And more: {count}").format(count=more))
        self._more.setVisible(more > 0)

    def retranslate(self) -> None:
        """Say what does not change."""
        for head, text in zip(self._heads, (self.tr("Row"), self.tr("Field"), self.tr("What is wrong")), strict=True):
            head.setText(text)


class _CasesCard(Screen[CasesInState]):
    """The cases of the file, each with the testimony that it belongs to."""

    assigned = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        for column, share in enumerate((0, 2, 3, 3)):
            self._grid.setColumnStretch(column, share)
        self._heads = [QLabel() for _ in range(4)]
        for column, head in enumerate(self._heads):
            head.setProperty("role", "secondary")
            self._grid.addWidget(head, 0, column)
        self._lines: list[_CaseLine] = []
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        inside.addLayout(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.hide()
        self.retranslate()

    @property
    def boxes(self) -> list[StillBox]:
        """Where the testimonies are chosen, in the order of the cases."""
        return [line.box for line in self._lines if line.box.isVisibleTo(self)]

    def fill(self, state: CasesInState) -> None:
        """Show each with what it holds."""
        while len(self._lines) < len(state.cases):
            number = len(self._lines)
            line = _CaseLine()
            line.box.activated.connect(lambda _, number=number: self._assign(number))
            for column, widget in enumerate((line.name, line.holds, line.box, line.known)):
                self._grid.addWidget(widget, number + 1, column)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            case = state.cases[number] if number < len(state.cases) else None
            for widget in (line.name, line.holds, line.box, line.known):
                widget.setVisible(case is not None)
            if case is not None:
                self._fill_line(line, case, state.testimonies)

    def _fill_line(self, line: "_CaseLine", case: CaseIn, testimonies: tuple[tuple[str, str], ...]) -> None:
        nameless = self.tr("Row {number}").format(number=case.row)
        line.name.setText(_short(case.name) or nameless)
        line.name.setToolTip(case.name)
        line.holds.setText(
            self.tr("Answers: {answers}, events: {events}").format(answers=case.answers, events=case.events)
        )
        line.offer(self.tr("Leave it out"), testimonies)
        line.box.setCurrentIndex(max(0, line.box.findData(case.testimony_id)))
        line.box.setAccessibleName(self.tr("Testimony of {name}").format(name=case.name or nameless))
        line.known.setText(
            self.tr("State {number} of the case stays as an earlier one.").format(number=case.state)
            if case.state
            else ""
        )

    def retranslate(self) -> None:
        """Say what does not change."""
        words = (self.tr("Case in the file"), self.tr("It holds"), self.tr("Testimony"), "")
        for head, text in zip(self._heads, words, strict=True):
            head.setText(text)

    def _assign(self, number: int) -> None:
        self.assigned.emit(number, self._lines[number].box.currentData())


class _CaseLine:
    """The parts of one case."""

    def __init__(self) -> None:
        self.name = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.name.setProperty("role", "mono")
        self.holds, self.known = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.known.setProperty("role", "secondary")
        self.box = StillBox()
        self.box.setSizeAdjustPolicy(StillBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LEAST_LETTERS)
        self._offered: tuple[object, ...] = ()

    def offer(self, none: str, testimonies: tuple[tuple[str, str], ...]) -> None:
        """Let somebody choose among these."""
        if self._offered == (none, testimonies):
            return
        self._offered = (none, testimonies)
        self.box.clear()
        self.box.addItem(none, "")
        for testimony_id, code in testimonies:
            self.box.addItem(code, testimony_id)


def _short(name: str) -> str:
    """A name out of a file can be of any length, and without a space to break it at."""
    return name if len(name) <= _MOST_LETTERS else f"{name[:_MOST_LETTERS]}…"
