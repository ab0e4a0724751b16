"""The list of places (see ui/presenters/gazetteer.py)."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.gazetteer import GazetteerState
from ui.screens.ask_path import ask_open
from ui.screens.case_files_words import bad_place_words, place_words
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow

_MOST_FOUND = 10


class GazetteerScreen(Screen[GazetteerState]):
    """Which list is in use, a way to try it, and another from a file."""

    brought = Signal(object)
    looked_for = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._used = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._used.setProperty("role", "heading")
        self._holds = QLabel(wordWrap=True)
        self._holds.setProperty("role", "secondary")
        self.notice, self.told = Notice(), Notice()
        self.bring = QPushButton()
        self.bring.clicked.connect(self._ask)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self.looked_for)
        self._nothing = QLabel(wordWrap=True)
        self._nothing.setProperty("role", "secondary")
        self._found = [(QLabel(textFormat=Qt.TextFormat.PlainText), QLabel(wordWrap=True)) for _ in range(_MOST_FOUND)]
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        inside.setSpacing(theme.GRID)
        presses = Flow()
        presses.addWidget(self.bring)
        for part in (self._used, self._holds):
            inside.addWidget(part)
        inside.addSpacing(theme.GRID)
        inside.addLayout(presses)
        found = QGridLayout()
        found.setHorizontalSpacing(3 * theme.GRID)
        found.setVerticalSpacing(theme.GRID)
        found.setColumnStretch(1, 1)
        for row, (name, about) in enumerate(self._found):
            about.setProperty("role", "secondary")
            found.addWidget(name, row, 0)
            found.addWidget(about, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        for widget in (self._about, self.notice, self.told, card, self.search, self._nothing):
            layout.addWidget(widget)
        layout.addLayout(found)
        layout.addStretch(1)
        self.setFocusProxy(self.bring)

    def fill(self, state: GazetteerState) -> None:
        """Show the list in use, and what came of a press."""
        self._used.setText(f"{state.name} · {state.version}" if state.name else "")
        self._holds.setText(
            self.tr("Places: {places}, in countries: {countries}").format(
                places=state.places, countries=state.countries
            )
            if state.name
            else ""
        )
        self.bring.setEnabled(not state.busy)
        self._tell(state)
        self._nothing.setVisible(bool(state.wanted) and not state.found)
        for number, (name, about) in enumerate(self._found):
            found = state.found[number] if number < len(state.found) else None
            name.setText("" if found is None else found.place.name)
            about.setText("" if found is None else place_words(found))
            name.setVisible(found is not None)
            about.setVisible(found is not None)

    def _tell(self, state: GazetteerState) -> None:
        if state.refused is not None:
            self.notice.tell(
                "danger",
                self.tr("This list was not taken in. {why}").format(why=bad_place_words(state.refused)),
                self.tr("Correct the file, then bring it in again. The list from before stays."),
            )
        else:
            self.notice.explain(state.error)
        self.told.tell("good", self.tr("It is in use from now on.") if state.brought else "")

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr(
                "Places are chosen from one list, by any of their names in any script, so that the same place is always"
                " the same. Your organisation can bring its own list, as JSON."
            )
        )
        self.bring.setText(self.tr("Bring in a list…"))
        self.search.setPlaceholderText(self.tr("Look for a place"))
        self.search.setAccessibleName(self.tr("Look for a place"))
        self._nothing.setText(self.tr("No place has a name like this."))

    def _ask(self) -> None:
        ask_open(self, self.tr("Choose a list of places"), Path.home(), lambda path: self.brought.emit(Path(path)))
