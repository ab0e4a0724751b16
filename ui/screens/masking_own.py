"""A masked copy itself: what it is, whether it was proved, what was heard, and where it may go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.domain.bundle import KeptReason
from ui import theme
from ui.presenters.masking_state import Doing, MaskingState
from ui.screens.consent_words import kind_words, reason_words
from ui.screens.masking_words import cover_words, voice_choice
from ui.screens.moments import moment
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.waveform import clock

_SECONDS = Qt.ItemDataRole.UserRole


class MaskedCopyPage(Screen[MaskingState]):
    """Shown in place of the choosing where the testimony is a masked copy."""

    prove_pressed = Signal()
    master_pressed = Signal(str)
    seconds_pressed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = QLabel(wordWrap=True)
        self._anonymous = QLabel(wordWrap=True)
        self._anonymous.setProperty("role", "warn")
        self.proof = Notice()
        self._guessed = QLabel(wordWrap=True)
        self._guessed.setProperty("role", "secondary")
        self.heard = QListWidget()
        self.heard.setProperty("kind", "plain")
        self.heard.setWordWrap(True)
        self.heard.itemActivated.connect(lambda item: self.seconds_pressed.emit(item.data(_SECONDS)))
        self.heard.itemClicked.connect(lambda item: self.seconds_pressed.emit(item.data(_SECONDS)))
        self.prove, self.master = QPushButton(), QPushButton()
        self.prove.setProperty("kind", "primary")
        self.master.setProperty("kind", "quiet")
        self.prove.clicked.connect(self.prove_pressed)
        self.master.clicked.connect(self._go)
        self._where_title = QLabel()
        self._where_title.setProperty("role", "strong")
        self._where = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = Flow()
        buttons.addWidget(self.master)
        buttons.addWidget(self.prove)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.GRID)
        for part in (self._about, self._anonymous, self.proof, self.heard, self._guessed):
            down.addWidget(part)
        down.addLayout(buttons)
        down.addWidget(self._where_title)
        down.addWidget(self._where)
        self.retranslate()

    def fill(self, state: MaskingState) -> None:
        """Show what it is and what the newest proof said."""
        own = state.own
        if own is None:
            return
        self._about.setText(
            self.tr(
                "A masked copy, made {when}. Places masked: {places}. In their place: {cover}. Heard: {voice}."
            ).format(
                when=moment(own.made_at),
                places=len(own.masks),
                cover=cover_words(own.cover),
                voice=voice_choice(own.voice),
            )
        )
        self._fill_proof(state)
        self.prove.setEnabled(state.doing is Doing.NOTHING)
        lines = [
            f"{kind_words(kind)}: " + (self.tr("may go") if one.allowed else reason_words(one.reason)[0])
            for kind, one in state.may_go
        ]
        self._where.setText("\n".join(lines))

    def _fill_proof(self, state: MaskingState) -> None:
        proof = None if state.own is None else state.own.proof
        if proof is None or state.why is KeptReason.MASKING_NOT_PROVED:
            self.proof.tell(
                "warn",
                self.tr("It was not proved as it is now, and stays here."),
                self.tr("Prove it: the copy is transcribed again and searched for everything that was masked."),
            )
        elif state.why is KeptReason.MASKING_FAILED:
            self.proof.tell(
                "danger",
                self.tr("What was masked is still heard. This copy stays here."),
                self.tr("Listen to the places below, then make another copy that masks them as well."),
            )
        else:
            self.proof.tell(
                "good",
                self.tr("Proved: nothing that was masked is heard, and nothing of it is in the text."),
                self.tr("Searched with {model}, {when}.").format(model=proof.model, when=moment(proof.at)),
            )
        self.heard.clear()
        for one in state.heard:
            text = one.text or self.tr("Nobody can say what is heard here")
            item = QListWidgetItem(f"{clock(one.span.start_seconds)}   {text}", self.heard)
            item.setData(_SECONDS, one.span.start_seconds)
        self.heard.setVisible(bool(state.heard))
        self._guessed.setVisible(proof is not None and proof.guessed > 0)
        if proof is not None:
            self._guessed.setText(
                self.tr(
                    "Gaps that the machine filled with a masked word by itself: {count}. No sound of it is there, but"
                    " what stands around a gap may let people guess as well."
                ).format(count=proof.guessed)
            )

    def retranslate(self) -> None:
        """Name everything."""
        self._anonymous.setText(
            self.tr("Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.")
        )
        self.heard.setAccessibleName(self.tr("Where something was heard"))
        self.prove.setText(self.tr("Prove it"))
        self.master.setText(self.tr("To the testimony it was made of"))
        self._where_title.setText(self.tr("Where consent lets it go"))

    def _go(self) -> None:
        if self._state is not None and self._state.own is not None:
            self.master_pressed.emit(self._state.own.master_id)
