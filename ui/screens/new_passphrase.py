"""Choosing a passphrase (see ui/presenters/new_passphrase.py)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.new_passphrase import Again, NewPassphraseState
from ui.screens.screen import Screen
from ui.widgets.secret_field import SecretField

_FULL = 100


class NewPassphraseView(Screen[NewPassphraseState]):
    """Six words, or an own passphrase with its strength; and once more."""

    another_wanted = Signal()
    own_chosen = Signal(bool)
    own_typed = Signal(str)
    again_typed = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = self._build_offer()
        self._own_part = self._build_own()
        self._again_label = QLabel(wordWrap=True)
        self._again = SecretField()
        self._again.edited.connect(self.again_typed)
        self._again.entered.connect(self.entered)
        self._said = QLabel(wordWrap=True)
        self._switch = QPushButton()
        self._switch.clicked.connect(self._switch_way)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for part in (self._offer, self._own_part):
            layout.addWidget(part)
        layout.addSpacing(theme.GRID)
        for part in (self._again_label, self._again, self._said):
            layout.addWidget(part)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def _build_offer(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("role", "title")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._words.setMinimumHeight(theme.scaled(56))
        self._another = QPushButton()
        self._another.setProperty("kind", "quiet")
        self._another.clicked.connect(self.another_wanted)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(24, 16, 16, 16)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._another)
        return card

    def _build_own(self) -> QWidget:
        part = QWidget()
        self._own_label = QLabel(wordWrap=True)
        self._own = SecretField()
        self._own.edited.connect(self.own_typed)
        self._strength = QProgressBar(maximum=_FULL, textVisible=False)
        self._strength_said = QLabel(wordWrap=True)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for one in (self._own_label, self._own, self._strength, self._strength_said):
            layout.addWidget(one)
        return part

    def start(self) -> None:
        """Go to the first field."""
        own = self._state is not None and self._state.own
        (self._own if own else self._again).setFocus()

    def clear(self) -> None:
        """Forget what is typed."""
        self._own.clear()
        self._again.clear()

    def fill(self, state: NewPassphraseState) -> None:
        """Show the way that was chosen, and how far it is."""
        self._offer.setVisible(not state.own)
        self._own_part.setVisible(state.own)
        self._words.setText(state.suggested or self.tr("Drawing six words…"))
        self._switch.setText(
            self.tr("Take six words by chance instead") if state.own else self.tr("Use a passphrase of my own instead")
        )
        self._again_label.setText(
            self.tr("Type it once more") if state.own else self.tr("Type the six words once more, with spaces")
        )
        self._show_strength(state)
        self._show_again(state.again)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._another.setText(self.tr("Other words"))
        self._own_label.setText(self.tr("Your passphrase: several words that belong to nobody's life are best"))
        self._own.name(self.tr("Your passphrase"))
        self._again.name(self.tr("The passphrase once more"))
        self._strength.setAccessibleName(self.tr("Strength of the passphrase"))

    def _switch_way(self) -> None:
        own = self._state is None or not self._state.own
        self.clear()
        self.own_chosen.emit(own)
        self.start()

    def _show_strength(self, state: NewPassphraseState) -> None:
        strength = state.strength
        self._strength.setValue(round(_FULL * strength.share) if strength else 0)
        theme.set_property(self._strength, "kind", "warn" if strength and not strength.enough else "")
        if strength is None:
            role, text = "secondary", self.tr("How long it would withstand guessing is estimated as you type.")
        elif strength.enough:
            role, text = "good", self.tr("Strong enough.")
        else:
            role, text = "warn", self.tr("It could be guessed. Add another word or two.")
        theme.set_property(self._strength_said, "role", role)
        self._strength_said.setText(text)

    def _show_again(self, again: Again) -> None:
        role, text = {
            Again.EMPTY: ("secondary", self.tr("So you know that you can.")),
            Again.ON_THE_WAY: ("secondary", self.tr("Right so far.")),
            Again.DIFFERENT: ("warn", self.tr("This is not the same yet. Look at the last letters.")),
            Again.SAME: ("good", self.tr("The same.")),
        }[again]
        self._again.mark_wrong(again is Again.DIFFERENT)
        theme.set_property(self._said, "role", role)
        self._said.setText(text)
