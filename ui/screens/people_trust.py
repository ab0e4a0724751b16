"""The card of another office, before it is trusted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.consent import RecipientKind
from ui import theme
from ui.presenters.people import OpenCard
from ui.screens.consent_words import kind_words
from ui.screens.fingerprint import FingerprintWords
from ui.screens.role_words import role_word
from ui.screens.screen import Screen
from ui.widgets.still_box import StillBox
from ui.widgets.tick import Tick


class TrustView(Screen[OpenCard]):
    """Compare the words, by typing what is heard or by one's own word; then trust, or put it away."""

    typed = Signal(str)
    heard = Signal(str)
    compared = Signal()
    dropped = Signal()
    kind_chosen = Signal(RecipientKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._about = QLabel(wordWrap=True)
        self._words = FingerprintWords()
        self._type_label = QLabel(wordWrap=True)
        self._type = QLineEdit(maxLength=400)
        self._type.textEdited.connect(self._typed)
        self._said = QLabel(wordWrap=True)
        self._tick = Tick()
        self._tick.toggled.connect(self._allow)
        self._kind_label = QLabel(wordWrap=True)
        self._kind = StillBox()
        self._kind.activated.connect(self._choose_kind)
        self._drop = QPushButton()
        self._drop.clicked.connect(self._put_away)
        self._trust = QPushButton()
        self._trust.setProperty("kind", "primary")
        self._trust.clicked.connect(self._press)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(theme.GRID)
        for one in (self._title, self._about):
            inside.addWidget(one)
        inside.addSpacing(theme.GRID)
        inside.addWidget(self._words)
        inside.addSpacing(theme.GRID)
        for other in (self._type_label, self._type, self._said, self._tick, self._kind_label, self._kind):
            inside.addWidget(other)
        buttons = QHBoxLayout()
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        buttons.addWidget(self._trust)
        inside.addSpacing(theme.GRID)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def begin(self) -> None:
        """Another card has come: nothing is typed and nothing ticked."""
        self._type.clear()
        self._tick.tick(False)
        self._type.setFocus()

    def fill(self, state: OpenCard) -> None:
        """Show the card and how many of its words were heard."""
        card = state.card.card
        self._title.setText(self.tr("Is this really “{name}”?").format(name=card.name))
        self._about.setText(
            self.tr(
                "{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read"
                " the eight words of its own card to you."
            ).format(role=role_word(card.role), station=card.station)
        )
        self._words.show_words(state.card.words, state.right)
        self._show_kinds(state)
        self._say_heard(state)
        self._allow()

    def retranslate(self) -> None:
        """Say what does not change."""
        self._type_label.setText(self.tr("Type the words as you hear them"))
        self._type.setAccessibleName(self.tr("The words that you hear"))
        self._kind_label.setText(self.tr("What this office is to us. Nothing leaves to it without consent for this:"))
        self._kind.setAccessibleName(self.tr("What this office is to us"))
        self._tick.say(self.tr("We have compared all eight words, and they are the same"))
        self._drop.setText(self.tr("Put it away"))
        self._trust.setText(self.tr("Trust this office"))

    def _show_kinds(self, state: OpenCard) -> None:
        """Only a partner can be one of several."""
        for one in (self._kind_label, self._kind):
            one.setVisible(len(state.kinds) > 1)
        self._kind.clear()
        for kind in state.kinds:
            self._kind.addItem(kind_words(kind), kind)
        self._kind.setCurrentIndex(state.kinds.index(state.kind))

    def _choose_kind(self, place: int) -> None:
        self.kind_chosen.emit(self._kind.itemData(place))

    def _say_heard(self, state: OpenCard) -> None:
        if state.whole:
            role, text = "good", self.tr("All eight words are the same.")
        elif state.wrong:
            role, text = (
                "danger",
                self.tr("Word {number} is another one. Ask again; if it stays so, trust nothing."),
            )
        else:
            role, text = "secondary", self.tr("Words that are the same: {right} of {all}")
        theme.set_property(self._said, "role", role)
        theme.set_property(self._type, "wrong", state.wrong)
        self._said.setText(text.format(number=state.right + 1, right=state.right, all=len(state.card.words)))

    def _allow(self) -> None:
        state = self._state
        self._trust.setEnabled(state is not None and (state.whole or (self._tick.ticked and not state.wrong)))

    def _typed(self, text: str) -> None:
        self.typed.emit(text)

    def _press(self) -> None:
        if self._state is not None and self._state.whole:
            self.heard.emit(self._type.text())
        else:
            self.compared.emit()

    def _put_away(self) -> None:
        self._type.clear()
        self.dropped.emit()
