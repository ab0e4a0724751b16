"""One model pack as a card, and the question about one that nobody vouches for."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.model_pack import Pack, Trust
from ui import theme
from ui.languages import language_name
from ui.presenters.models import UnknownPack
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.tick import Tick

_GROUP = 8
_BYTES_IN_MB = 1e6
_ICONS = {
    Trust.SHIPPED: ("graduation-cap", "muted"),
    Trust.PUBLISHED: ("badge-check", "good"),
    Trust.CONFIRMED: ("user-check", "good"),
    Trust.UNKNOWN: ("circle-help", "warn"),
}


@dataclass(frozen=True, slots=True)
class PackLine:
    """A pack; `verified` when it was read whole just now, `free` when something can be begun."""

    pack: Pack
    verified: bool
    free: bool


class PackCard(Screen[PackLine]):
    """Name, languages, size, who vouches for it, and its fingerprint."""

    verify_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("badge-check", "good")
        self._name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._name.setProperty("role", "heading")
        self._demo = QLabel()
        self._demo.setProperty("role", "badge")
        self._facts = QLabel(wordWrap=True)
        self._trust = QLabel(wordWrap=True)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "warn")
        self._sha256 = _fingerprint_label()
        self._verified = QLabel(wordWrap=True)
        self._verified.setProperty("role", "good")
        self._verify = QPushButton()
        self._verify.clicked.connect(self._press)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        head = QHBoxLayout()
        head.setSpacing(theme.GRID + theme.GRID // 2)
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        head.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._verify)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 16, 16, 16)
        inside.setSpacing(theme.GRID // 2)
        inside.addLayout(head)
        for label in (self._facts, self._trust, self._note, self._sha256, self._verified):
            inside.addWidget(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: PackLine) -> None:
        """Show the pack."""
        pack = state.pack
        self._icon.show_icon(*_ICONS[pack.trust])
        self._name.setText(pack.name)
        self._demo.setVisible(pack.trust is Trust.SHIPPED)
        languages = self.tr("many languages") if pack.multilingual else ", ".join(map(language_name, pack.languages))
        self._facts.setText(
            self.tr("Understands {languages}  ·  {size} MB").format(
                languages=languages, size=QLocale().toString(round(pack.size_bytes / _BYTES_IN_MB))
            )
        )
        self._trust.setText(self._vouched(pack))
        # That the demo pack is one is said already, and in words that are translated.
        note = "" if pack.trust is Trust.SHIPPED else pack.note
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._sha256.setText(_grouped(pack.sha256))
        self._verified.setVisible(state.verified)
        self._verify.setEnabled(state.free)
        self._verify.setAccessibleName(self.tr("Verify {name}").format(name=pack.name))

    def retranslate(self) -> None:
        """Say what does not change."""
        self._demo.setText(self.tr("Demo only"))
        self._sha256.setAccessibleName(self.tr("Fingerprint of the pack"))
        self._verified.setText(self.tr("Read whole just now: every byte is as its fingerprint says."))
        self._verify.setText(self.tr("Verify"))

    def _vouched(self, pack: Pack) -> str:
        said = {
            Trust.SHIPPED: self.tr("Came with Saksi. It understands the voices of the demo and nobody else."),
            Trust.PUBLISHED: self.tr("Is byte for byte a published model: {evidence}"),
            Trust.CONFIRMED: self.tr("A person on this computer compared its fingerprint and said yes."),
            Trust.UNKNOWN: self.tr("Nobody vouches for it."),
        }[pack.trust]
        return said.format(evidence=pack.evidence)

    def _press(self) -> None:
        if self._state is not None:
            self.verify_pressed.emit(self._state.pack.name)


class UnknownPackView(Screen[UnknownPack]):
    """The fingerprint to compare, a tick, and the yes or no."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._about = QLabel(wordWrap=True)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "warn")
        self._sha256 = _fingerprint_label()
        self._tick = Tick()
        self._refuse = QPushButton()
        self._refuse.clicked.connect(self.refused)
        self._confirm = QPushButton()
        self._confirm.setProperty("kind", "primary")
        self._confirm.clicked.connect(self.confirmed)
        self._tick.toggled.connect(self._confirm.setEnabled)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(theme.GRID)
        for part in (self._title, self._about, self._note, self._sha256, self._tick):
            inside.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._refuse)
        buttons.addStretch(1)
        buttons.addWidget(self._confirm)
        inside.addSpacing(theme.GRID)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def show_state(self, state: UnknownPack) -> None:
        """Another pack is another question: what was ticked for the last one does not count."""
        if state != self._state:
            self._tick.tick(False)
            self._confirm.setEnabled(False)
        super().show_state(state)

    def fill(self, state: UnknownPack) -> None:
        """Show what to compare."""
        self._title.setText(self.tr("Nobody vouches for “{name}” yet").format(name=state.name))
        self._note.setText(self.tr("Its files are {note}.").format(note=state.note))
        self._note.setVisible(bool(state.note))
        self._sha256.setText(_grouped(state.sha256))

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr(
                "A model that somebody has changed could write words that were never said. Compare this fingerprint"
                " with the one that you got by another way: by telephone, on paper, or from headquarters."
            )
        )
        self._sha256.setAccessibleName(self.tr("Fingerprint of the pack"))
        self._tick.say(self.tr("We have compared the whole fingerprint, and it is the same"))
        self._refuse.setText(self.tr("Do not import it"))
        self._confirm.setText(self.tr("Import this pack"))


def _fingerprint_label() -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", "mono")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _grouped(sha256: str) -> str:
    return " ".join(sha256[at : at + _GROUP] for at in range(0, len(sha256), _GROUP))
