"""Beside the list: why one testimony has to go or may stay, since when, what is here of it, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.retention import ErasedItem, RetentionItem
from ui import theme
from ui.presenters.retention import Chosen, RetentionState
from ui.screens.moments import moment
from ui.screens.retention_words import (
    has_to_go,
    here_words,
    place_words,
    reason_words,
    rule_words,
    since_words,
    standing_words,
    stays_words,
    until_words,
)
from ui.screens.screen import Screen
from ui.widgets.flow import Flow

_FACTS = 3


class RetentionDetail(Screen[RetentionState]):
    """Facts above, actions below; the one that cannot be taken back stands alone at the left."""

    ask_pressed = Signal()
    open_pressed = Signal()
    export_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._standing, self._rule = (QLabel(wordWrap=True) for _ in range(3))
        self.title.setProperty("role", "heading")
        self._names = [QLabel(wordWrap=True) for _ in range(_FACTS)]
        self._values = [QLabel(wordWrap=True) for _ in range(_FACTS)]
        self.here = Lines()
        self.ask, self.open, self.export = QPushButton(), QPushButton(), QPushButton()
        self.ask.setProperty("kind", "danger")
        self.ask.clicked.connect(self.ask_pressed)
        self.open.clicked.connect(self.open_pressed)
        self.export.clicked.connect(self.export_pressed)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        contents = QWidget()
        contents.setObjectName("contents")
        down = QVBoxLayout(contents)
        edge = 3 * theme.GRID
        down.setContentsMargins(edge, edge, edge, 2 * theme.GRID)
        down.setSpacing(12)
        facts = QFormLayout()
        facts.setHorizontalSpacing(2 * theme.GRID)
        facts.setVerticalSpacing(theme.GRID)
        facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, value in zip(self._names, self._values, strict=True):
            name.setProperty("role", "secondary")
            facts.addRow(name, value)
        for part in (self.title, self._standing, self._rule):
            down.addWidget(part)
        down.addLayout(facts)
        down.addWidget(self.here)
        down.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(contents)
        buttons = QWidget()
        across = Flow(buttons, gap=theme.GRID)
        across.setContentsMargins(0, 0, 0, 0)
        for button in (self.ask, self.open, self.export):
            across.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(edge, 0, edge, 2 * theme.GRID)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def fill(self, state: RetentionState) -> None:
        """Show the testimony that is pointed at."""
        gone = state.gone
        known = state.chosen is not None or gone is not None
        for part in (self.title, self._standing, self._rule, self.here):
            part.setVisible(known)
        self.ask.setVisible(state.chosen is not None)
        self.open.setVisible(known)
        item = None if state.chosen is None else state.chosen.item
        self.export.setVisible(item is not None and not item.confirmed and not has_to_go(item))
        self._show_facts([])
        if state.chosen is not None:
            self._fill_chosen(state.chosen)
        elif gone is not None:
            self._fill_gone(gone)

    def _fill_chosen(self, chosen: Chosen) -> None:
        item = chosen.item
        self.title.setText(item.case_code)
        self._standing.setText(standing_words(item))
        theme.set_property(self._standing, "role", "warn" if has_to_go(item) else "strong")
        self._rule.setText(rule_words(item))
        self._show_facts(
            [
                since_words(item),
                (self.tr("May be kept until"), _until(item)),
                (self.tr("Where it is"), place_words(item)),
            ]
        )
        self.here.show_lines(self.tr("What is here of it"), here_words(chosen.holding))

    def _fill_gone(self, gone: ErasedItem) -> None:
        self.title.setText(gone.case_code)
        self._standing.setText(self.tr("Its keys were destroyed: nobody can open it here any more."))
        theme.set_property(self._standing, "role", "strong")
        self._rule.setText("")
        self._rule.hide()
        self._show_facts(
            [
                (self.tr("Destroyed on"), moment(gone.erased.at)),
                (self.tr("Reason"), reason_words(gone.erased.reason)),
                ("", ""),
            ]
        )
        self.here.show_lines(self.tr("What stayed"), stays_words())

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for number, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            told = facts[number] if number < len(facts) else ("", "")
            for label, words in ((name, told[0]), (value, told[1])):
                label.setText(words)
                label.setVisible(bool(told[1]))

    def retranslate(self) -> None:
        """Name the buttons."""
        self.ask.setText(self.tr("Destroy its keys…"))
        self.open.setText(self.tr("Open the testimony"))
        self.export.setText(self.tr("Export to headquarters"))


class Lines(QWidget):
    """A heading, and below it some lines, each with a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "strong")
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.GRID // 2, 0, 0)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._title, 0, 0, 1, 2)

    @property
    def words(self) -> list[str]:
        """What is said."""
        return [one.text() for _, one in self._lines if one.text()]

    def show_lines(self, title: str, lines: Sequence[str]) -> None:
        """Say these."""
        self._title.setText(title)
        while len(self._lines) < len(lines):
            dot, made = QLabel("•"), QLabel(wordWrap=True)
            self._lines.append((dot, made))
            self._grid.addWidget(dot, len(self._lines), 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(made, len(self._lines), 1)
        for number, (dot, label) in enumerate(self._lines):
            label.setText(lines[number] if number < len(lines) else "")
            for part in (dot, label):
                part.setVisible(number < len(lines))


def _until(item: RetentionItem) -> str:
    return "" if has_to_go(item) and item.keep.last_day is None else until_words(item)
