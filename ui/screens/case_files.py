"""Case data in files: written out, taken in, and the list of places."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.screens.cases_in import CasesInScreen
from ui.screens.cases_out import CasesOutScreen
from ui.screens.gazetteer import GazetteerScreen
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow_tabs import FlowTabs


class CasePart(IntEnum):
    """Which of the three is shown."""

    OUT = 0
    IN = 1
    PLACES = 2


class CaseFilesScreen(Screen[CasePart]):
    """Each part has a state of its own."""

    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._back = QPushButton()
        self._back.setProperty("kind", "quiet")
        self._back.clicked.connect(self.back_pressed)
        self.out, self.into, self.places = CasesOutScreen(), CasesInScreen(), GazetteerScreen()
        self.tabs = FlowTabs()
        for part in (self.out, self.into, self.places):
            self.tabs.addTab(part, "")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        column = Column()
        column.body.addLayout(head)
        column.body.addWidget(self.tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.setFocusProxy(self.tabs.words[0])
        self.retranslate()

    def fill(self, state: CasePart) -> None:
        """Show one of them."""
        self.tabs.setCurrentIndex(state.value)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Case data in files"))
        self._back.setText(self.tr("Back to patterns"))
        words = (self.tr("Write out"), self.tr("Take in"), self.tr("Places"))
        for part, text in zip(CasePart, words, strict=True):
            self.tabs.setTabText(part.value, text)
