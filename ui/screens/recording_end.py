"""How a recording ends: sealing, sealed, or what kept it from beginning."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.recording import RecordingState
from ui.presenters.running import Phase, RunningState
from ui.screens.afterwards_card import ClosingCard
from ui.screens.notice import Notice
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.icon_label import IconLabel

_WIDTH = 640
_ICON = 40
_STEPS = 1000


class RecordingEnd(Screen[RecordingState]):
    """One card in the middle."""

    open_pressed = Signal()
    transcribe_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("lock", "accent", _ICON)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._code = QLabel()
        self._code.setProperty("role", "code")
        self._what = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._notice = Notice()
        self._next = QLabel(wordWrap=True)
        self._next.setProperty("role", "secondary")
        self.back = QPushButton()
        self.back.clicked.connect(self.back_pressed)
        self.open = QPushButton()
        self.open.clicked.connect(self.open_pressed)
        self.transcribe = QPushButton()
        self.transcribe.setProperty("kind", "primary")
        self.transcribe.clicked.connect(self.transcribe_pressed)
        self.closing = ClosingCard()
        self.closing.hide()
        self._phase = Phase.NONE
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(4 * theme.GRID,) * 4)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(self._icon)
        inside.addWidget(self._title)
        inside.addWidget(self._code)
        inside.addWidget(self._what)
        inside.addWidget(self._bar)
        inside.addWidget(self._notice)
        inside.addWidget(self._next)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addStretch(1)
        for button in (self.back, self.open, self.transcribe):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        column = Column(_WIDTH)
        column.body.addStretch(1)
        column.body.addWidget(card)
        column.body.addWidget(self.closing)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def fill(self, state: RecordingState) -> None:
        """Show how far it is."""
        running = state.running
        phase = running.phase
        self._code.setText(running.case_code)
        self._code.setVisible(bool(running.case_code) and phase is not Phase.FAILED)
        self._bar.setVisible(phase is Phase.FINISHING)
        self.back.setVisible(phase is Phase.FAILED)
        self._what.setVisible(phase is not Phase.FAILED)
        self.closing.setVisible(phase is Phase.SEALED)
        for button in (self.open, self.transcribe):
            button.setVisible(phase is Phase.SEALED)
        if phase is Phase.SEALED:
            self._fill_sealed(running)
        elif phase is Phase.FAILED:
            self._fill_failed(running)
        elif phase is Phase.FINISHING:
            self._fill_sealing(running)
        if phase is not self._phase:
            self._phase = phase
            if phase is Phase.SEALED:
                self.transcribe.setFocus(Qt.FocusReason.OtherFocusReason)
            elif phase is Phase.FAILED:
                self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_sealing(self, running: RunningState) -> None:
        self._icon.show_icon("lock", "accent")
        self._title.setText(self.tr("Sealing the recording"))
        self._what.setText(
            self.tr("Heard {heard}, saved {saved}.").format(
                heard=short_clock(running.status.heard_seconds), saved=short_clock(running.status.saved_seconds)
            )
        )
        step = running.sealing
        self._bar.setRange(0, _STEPS if step is not None and step.total else 0)
        if step is not None and step.total:
            self._bar.setValue(round(_STEPS * min(1.0, step.done / step.total)))
        if running.waits is not None:
            self._notice.tell("warn", running.waits.what, running.waits.next_step)
        else:
            self._notice.tell("warn", "")
        if running.waits is not None and not running.seals_later:
            self._next.setText(self.tr("The end is kept in memory and tried again every few seconds. Leave this open."))
        else:
            self._next.setText(self.tr("This takes a moment. The sound is already saved."))

    def _fill_sealed(self, running: RunningState) -> None:
        recorded = running.recorded
        intact = recorded is None or recorded.chain_intact
        self._icon.show_icon("circle-check" if intact else "triangle-alert", "good" if intact else "warn")
        self._title.setText(self.tr("The recording is sealed"))
        length = short_clock(0.0 if recorded is None else recorded.seconds)
        self._what.setText(self.tr("{length} of sound is in the vault.").format(length=length))
        if running.error is not None:
            self._notice.tell("warn", running.error.what, running.error.next_step)
        elif not intact:
            self._notice.tell("warn", self.tr("Some sound is missing in it; the places are marked."))
        else:
            self._notice.tell("good", "")
        self._next.setText(self.tr("Now it can be made readable, on this computer alone. That can also wait."))

    def _fill_failed(self, running: RunningState) -> None:
        self._icon.show_icon("mic-off", "muted")
        begun = bool(running.testimony_id)
        self._title.setText(
            self.tr("The recording could not be finished") if begun else self.tr("The recording did not begin")
        )
        if running.error is not None:
            error = running.error
            self._notice.tell("warn", error.what, f"{error.next_step} ({error.code})")
        self._next.setText(
            self.tr("What was saved is kept; it is sealed when the vault is next unlocked.")
            if begun
            else self.tr("Nothing was recorded.")
        )

    def retranslate(self) -> None:
        """Say everything anew."""
        self._bar.setAccessibleName(self.tr("How far the sealing is"))
        self.back.setText(self.tr("Back"))
        self.open.setText(self.tr("Open the testimony"))
        self.transcribe.setText(self.tr("Transcribe now"))
