"""Beside a testimony: how much is known of its case, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.case import CaseState
from ui.screens.case_words import field_name, value_name
from ui.screens.screen import Screen


class CaseSummary(Screen[CaseState]):
    """A page of the column beside the transcript."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = QLabel(wordWrap=True)
        self._told.setAlignment(self._told.alignment())
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("role", "secondary")
        self._open = QPushButton()
        self._open.clicked.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._empty)
        layout.addWidget(self._told)
        layout.addWidget(self._open)
        layout.addStretch(1)
        self.setFocusProxy(self._open)
        self.retranslate()

    def fill(self, state: CaseState) -> None:
        """Show the short form's answers."""
        lines = [
            f"{field_name(line.field)}: "
            + ", ".join(value_name(value, line.field.codes) if line.choices else value for value in line.answer.values)
            for section in state.sections
            for line in section.lines
            if line.answer.values
        ]
        if state.events:
            lines.append(self.tr("Events: {count}").format(count=len(state.events)))
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))
        self._empty.setVisible(state.loaded and not lines)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._empty.setText(self.tr("Nothing is known of the case yet."))
        self._open.setText(self.tr("Open the case"))
