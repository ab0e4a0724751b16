"""Who the person is: it leaves only for the offices that somebody ticks, and after the passphrase once more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.export_state import ExportPhase, ExportState, NameOffer
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.secret_field import SecretField
from ui.widgets.tick import Tick


class ExportNames(Screen[ExportState]):
    """A tick for each testimony and office to which the person agreed to be named; nothing is ticked beforehand."""

    chosen = Signal(tuple, bool)
    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._stays = QLabel(wordWrap=True)
        self._stays.setProperty("role", "secondary")
        self._offers: tuple[NameOffer, ...] = ()
        self.ticks: list[Tick] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._leaves = Notice()
        self._secret_title = QLabel(wordWrap=True)
        self.secret = SecretField()
        self.secret.edited.connect(lambda _text: self.typed.emit())
        self.secret.entered.connect(self.entered)
        self._card = QFrame()
        self._card.setObjectName("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(theme.GRID)
        inside.addLayout(self._list)
        for widget in (self._leaves, self._secret_title, self.secret):
            inside.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for part in (self._title, self._stays, self._card):
            layout.addWidget(part)
        self.retranslate()

    @property
    def ready(self) -> bool:
        """Whether a passphrase is there, where one is needed."""
        return self._state is None or not self._state.naming or bool(self.secret.text)

    def take_secret(self) -> str:
        """Return what was typed, and forget it."""
        text = self.secret.text
        self.secret.clear()
        return text

    def fill(self, state: ExportState) -> None:
        """Show who could be named to whom, and what leaves then."""
        self.setVisible(bool(state.chosen and state.chosen_recipients))
        offers = state.offers
        self._offers = offers
        while len(self.ticks) < len(offers):
            self._add_tick()
        for place, tick in enumerate(self.ticks):
            tick.setVisible(place < len(offers))
            if place < len(offers):
                tick.say(self._offer_words(offers[place]))
                tick.tick(offers[place].to in state.names)
        self._card.setVisible(bool(offers))
        self._stays.setText(self._stays_words(state))
        naming = state.naming
        self._leaves.tell(
            "warn",
            self.tr("This leaves too: {who}").format(who="; ".join(self._who(one) for one in naming)) if naming else "",
            self.tr("Name, birth, papers, numbers, address and note. Whoever opens the bundle there can read them."),
        )
        self._secret_title.setVisible(bool(naming))
        self.secret.setVisible(bool(naming))
        if not naming or state.phase is not ExportPhase.CHOOSING:
            self.secret.clear()

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Name and contact"))
        self._secret_title.setText(self.tr("Your passphrase, once more"))
        self.secret.name(self.tr("Passphrase, once more, for name and contact"))

    def _stays_words(self, state: ExportState) -> str:
        if state.naming:
            return self.tr("Of all others, name and contact stay here.")
        if state.offers:
            return self.tr("They stay here. These persons agreed to be named; tick whose name has to leave.")
        return self.tr("They stay here: nobody of those chosen agreed to be named there, or nothing is kept.")

    def _offer_words(self, offer: NameOffer) -> str:
        return self.tr("{case} to “{office}”").replace("{case}", offer.case_code).replace("{office}", offer.office)

    def _who(self, offer: NameOffer) -> str:
        words = self.tr("who the person of {case} is, to “{office}”")
        return words.replace("{case}", offer.case_code).replace("{office}", offer.office)

    def _add_tick(self) -> None:
        place, tick = len(self.ticks), Tick()
        tick.clicked.connect(lambda wanted: self.chosen.emit(self._offers[place].to, wanted))
        self.ticks.append(tick)
        self._list.addWidget(tick)
