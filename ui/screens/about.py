"""About this program and this computer (see ui/presenters/about.py)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.diagnostics import Place
from ui import theme
from ui.presenters.about import AboutState
from ui.screens.checklist import ChecklistView
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.named_lines import NamedLines


class AboutScreen(Screen[AboutState]):
    """Everything can be copied as plain text: it names no testimony and no person."""

    back_pressed = Signal()
    again_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._back, self._again, self._copy = QPushButton(), QPushButton(), QPushButton()
        self._back.clicked.connect(self.back_pressed)
        self._again.clicked.connect(self.again_pressed)
        self._copy.clicked.connect(self._copy_all)
        self._copy.setProperty("kind", "primary")
        self._notice = Notice()
        self._protection, self._checklist = QLabel(), ChecklistView()
        self._versions_title, self._versions = QLabel(), NamedLines("secondary", selectable=True)
        self._places_title, self._places = QLabel(), NamedLines("secondary", selectable=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        actions = Flow(end=True)
        for button in (self._back, self._again, self._copy):
            actions.addWidget(button)
        head.addLayout(actions, 2)
        column = Column()
        column.body.addLayout(head)
        column.body.addWidget(self._about)
        column.body.addWidget(self._notice)
        column.body.addWidget(_card(self._protection, self._checklist))
        column.body.addWidget(_card(self._versions_title, self._versions))
        column.body.addWidget(_card(self._places_title, self._places))
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.retranslate()

    def fill(self, state: AboutState) -> None:
        """Show what was found."""
        self._notice.explain(state.error)
        self._checklist.show_state(state.looks)
        self._copy.setEnabled(state.diagnostics is not None)
        if state.diagnostics is not None:
            unknown = self.tr("not known")
            self._versions.show_lines([(name, version or unknown) for name, version in state.diagnostics.versions])
            self._places.show_lines([(self._name(place), path) for place, path in state.diagnostics.places])

    def report(self) -> str:
        """Return everything as plain text."""
        parts = [
            [self._versions_title.text(), *self._versions.lines()],
            [self._places_title.text(), *self._places.lines()],
            [self._protection.text(), *self._checklist.lines()],
        ]
        return "\n\n".join("\n".join(part) for part in parts) + "\n"

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self._notice.tell("good", self.tr("Copied. It holds no testimony and no name of a person."))

    def _name(self, place: Place) -> str:
        return {
            Place.VAULT: self.tr("The vault"),
            Place.SETTINGS: self.tr("Settings"),
            Place.MODELS: self.tr("Models"),
            Place.PROGRAM: self.tr("The program"),
        }[place]

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(self.tr("About and diagnostics"))
        self._about.setText(
            self.tr("Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.")
        )
        self._back.setText(self.tr("Back"))
        self._again.setText(self.tr("Look again"))
        self._copy.setText(self.tr("Copy everything"))
        self._protection.setText(self.tr("What protects this computer"))
        self._versions_title.setText(self.tr("Versions"))
        self._places_title.setText(self.tr("Where things are"))


def _card(title: QLabel, content: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    title.setProperty("role", "heading")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
    layout.setSpacing(2 * theme.GRID)
    layout.addWidget(title)
    layout.addWidget(content)
    return card
