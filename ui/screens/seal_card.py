"""What sealing to headquarters means, before it is done; and what is left to see afterwards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.testimony_state import Phase, Sealing, TestimonyState
from ui.screens.moments import day
from ui.screens.screen import Screen
from ui.widgets.icons import pixmap

_WIDTH = 600
_STEPS = 1000
_ICON = 40


class SealCard(Screen[TestimonyState]):
    """Stands in the place of the testimony while the question is open, and for good once it was sealed."""

    sealed_pressed = Signal()
    stop_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._what, self._after = QLabel(), QLabel(), QLabel(), QLabel()
        self._copies = QLabel()
        self._title.setProperty("role", "title")
        self._copies.setProperty("role", "warn")
        for label in (self._title, self._what, self._copies, self._after):
            label.setWordWrap(True)
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._back, self._stop, self._seal = QPushButton(), QPushButton(), QPushButton()
        self._seal.setProperty("kind", "danger")
        self._back.clicked.connect(self.back_pressed)
        self._stop.clicked.connect(self.stop_pressed)
        self._seal.clicked.connect(self.sealed_pressed)
        buttons = QHBoxLayout()
        buttons.addWidget(self._seal)
        buttons.addStretch(1)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._back)
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(theme.scaled(_WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 24)
        inside.setSpacing(16)
        for widget in (self._icon, self._title, self._what, self._copies, self._after, self._progress):
            inside.addWidget(widget)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        # A layout that centres by alignment would not give wrapped words their height.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 1000)
        across.addStretch(1)
        self._custody: QWidget | None = None
        self._down = layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(2)
        self.setFocusProxy(self._back)
        self.retranslate()

    def add_custody(self, custody: QWidget) -> None:
        """Show the custody log below what was sealed: it is what can still be read."""
        self._custody = custody
        custody.hide()
        self._down.addWidget(custody, 3)

    def retranslate(self) -> None:
        """Name the buttons."""
        self._back.setText(self.tr("Go back"))
        self._stop.setText(self.tr("Stop"))
        self._seal.setText(self.tr("Seal it now"))
        self._progress.setAccessibleName(self.tr("Sealing"))

    def fill(self, state: TestimonyState) -> None:
        """Show the question, the work, or what came of it."""
        sealed, running = state.phase is Phase.SEALED, state.sealing is Sealing.RUNNING
        self._icon.setPixmap(pixmap("shield-check", "good" if sealed else "accent", _ICON, self.devicePixelRatioF()))
        self._title.setText(self._title_of(sealed=sealed, running=running))
        self._what.setText(self._sealed_words(state) if sealed else self._question())
        self._copies.setText(self._copies_words(state))
        self._copies.setVisible(state.open_copies > 0)
        self._after.setText(
            ""
            if sealed
            else self.tr(
                "The sealed testimony stays on this computer until you carry it out with an export."
                " Listen and correct before, if you still wish to."
            )
        )
        self._after.setVisible(not sealed)
        self._progress.setVisible(running)
        self._progress.setValue(round(state.sealing_share * _STEPS))
        self._stop.setVisible(running)
        if self._custody is not None:
            self._custody.setVisible(sealed)
        self._back.setVisible(not running and not sealed)
        self._seal.setVisible(not running and not sealed)

    def _title_of(self, *, sealed: bool, running: bool) -> str:
        if sealed:
            return self.tr("Sealed to headquarters")
        return self.tr("Sealing…") if running else self.tr("Seal this testimony to headquarters?")

    def _question(self) -> str:
        return self.tr(
            "From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer"
            " or makes you open it. Only headquarters can open it. Name and contact that were written down here are"
            " forgotten. This cannot be undone here."
        )

    def _copies_words(self, state: TestimonyState) -> str:
        """What is open on this computer all the same."""
        if not state.open_copies:
            return ""
        words = self.tr("Masked copies of it that can still be opened here: {count}. Seal each of them as well.")
        return words.format(count=state.open_copies)

    def _sealed_words(self, state: TestimonyState) -> str:
        words = self.tr(
            "Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the"
            " library, and its custody log."
        )
        if state.carried_at is None:
            return f"{words} {self.tr('It has not left this computer yet: carry it out with an export.')}"
        carried = self.tr("It was carried out on {date}, and an export can carry it out again.")
        return f"{words} {carried.format(date=day(state.carried_at))}"
