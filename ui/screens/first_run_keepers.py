"""Who can open the new vault when all else is lost."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.first_run import FirstRunState, KeeperLine
from ui.screens.ask_path import ask_open
from ui.screens.fingerprint import FingerprintWords
from ui.screens.first_run_page import FirstRunPage
from ui.screens.step import Step
from ui.widgets.tick import Tick

_SHOWN_OF_KEY = 16


class _KeeperCard(QFrame):
    """One key keeper with its words and the tick that they were compared."""

    compared = Signal(bool)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._name = QLabel(wordWrap=True)
        self._name.setProperty("role", "heading")
        self._remove = QPushButton()
        self._remove.setProperty("kind", "quiet")
        self._remove.clicked.connect(self.removed)
        self._words = FingerprintWords()
        self._tick = Tick()
        self._tick.clicked.connect(self.compared)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 16, 16)
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self._words)
        layout.addWidget(self._tick)

    def show_line(self, line: KeeperLine) -> None:
        """Show who it is."""
        card = line.keeper.card
        self._words.setVisible(card is not None)
        if card is not None:
            self._name.setText(card.card.name)
            self._words.show_words(card.words)
            self._tick.say(self.tr("Headquarters has read these words to us, and they are the same"))
        else:
            self._name.setText(self.tr("Key file {key}…").format(key=line.keeper.recipient[:_SHOWN_OF_KEY]))
            self._tick.say(self.tr("We have this file from headquarters itself"))
        self._tick.tick(line.compared)
        self._remove.setText(self.tr("Remove"))


class KeepersPage(FirstRunPage):
    """Cards and key files of headquarters."""

    back_pressed = Signal()
    make_pressed = Signal()
    added = Signal(str)
    removed = Signal(int)
    compared = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step()
        self._step.back_pressed.connect(self.back_pressed)
        self._step.next_pressed.connect(self.make_pressed)
        self._means = QLabel(wordWrap=True)
        self._means.setProperty("role", "secondary")
        self._add = QPushButton()
        self._add.clicked.connect(self._ask)
        self._cards: list[_KeeperCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * theme.GRID)
        self._step.body.addWidget(self._means)
        self._step.body.addSpacing(theme.GRID)
        self._step.body.addLayout(self._list)
        self._step.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Go to the first thing to press."""
        self._add.setFocus()

    def fill(self, state: FirstRunState) -> None:
        """Show the keepers."""
        while len(self._cards) < len(state.keepers):
            self._cards.append(self._new_card(len(self._cards)))
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(state.keepers))
            if place < len(state.keepers):
                card.show_line(state.keepers[place])
        self._add.setEnabled(not state.busy)
        self._step.explain(state.error)
        self._step.allow(back=not state.busy, on=not state.busy and state.keepers_ready)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._step.say(
            self.tr("Step 3 of 6"),
            self.tr("Shall headquarters be able to open this vault?"),
            self.tr(
                "If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and"
                " recovery code are lost, headquarters can still open the vault with its own key."
            ),
            self.tr("Back"),
            self.tr("Make the vault"),
        )
        self._means.setText(
            self.tr(
                "It means too that whoever holds the key of headquarters and gets this laptop can read all of it."
                " Decide it together with headquarters. You can go on without."
            )
        )
        self._add.setText(self.tr("Add a card of headquarters…"))

    def _new_card(self, place: int) -> _KeeperCard:
        card = _KeeperCard()
        card.compared.connect(lambda compared: self.compared.emit(place, compared))
        card.removed.connect(lambda: self.removed.emit(place))
        self._list.addWidget(card)
        return card

    def _ask(self) -> None:
        ask_open(self, self.tr("The card or key file of headquarters"), Path.home(), self.added.emit)
