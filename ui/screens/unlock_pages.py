"""After a vault has opened: a new passphrase for a lost one, new keys, and what a crash had left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.first_run import FirstRunState
from ui.presenters.unlock import Recovered, UnlockPage, UnlockState
from ui.screens.first_run_code import CodeBackPage, CodePage
from ui.screens.new_passphrase import NewPassphraseView
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.screens.step import Step
from ui.widgets.icon_label import IconLabel


class NewPassphrasePage(Screen[UnlockState]):
    """A new passphrase, or going on without."""

    accepted = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = NewPassphraseView()
        self._step = Step()
        self._step.back_pressed.connect(self.skipped)
        self._step.next_pressed.connect(self.accepted)
        self._step.body.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Go to the first field."""
        self.view.start()

    def fill(self, state: UnlockState) -> None:
        """Show how far it is."""
        self.view.show_state(state.passphrase)
        self._step.allow(back=not state.busy, on=not state.busy and state.passphrase.ready)
        self._step.explain(state.error)
        self._say(renewing=state.renewing, busy=state.busy)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._say(renewing=False, busy=False)

    def _say(self, *, renewing: bool, busy: bool) -> None:
        if renewing:
            self._step.say(
                "",
                self.tr("New keys: choose a new passphrase"),
                self.tr(
                    "Everything is locked anew under it, and a new recovery code follows. Take your time, and let"
                    " nobody look on."
                ),
                self.tr("Leave the keys as they are"),
                self.tr("Locking anew…") if busy else self.tr("Make new keys"),
            )
        else:
            self._step.say(
                "",
                self.tr("The vault is open. Choose a new passphrase"),
                self.tr("It takes the place of the one that is lost. The recovery code stays as it is."),
                self.tr("Leave the passphrase as it is"),
                self.tr("Use this passphrase"),
            )


class NewCodePage(Screen[UnlockState]):
    """The new recovery code, shown and typed back on the pages of the first run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.back = CodePage(steps=False), CodeBackPage(steps=False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.code)
        self._stack.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def start(self) -> None:
        """Begin with the code."""
        self.code.start()

    def fill(self, state: UnlockState) -> None:
        """Show one of the two, and nothing of the code on the other."""
        told = FirstRunState(code=state.code, lines_back=state.lines_back, busy=state.busy, error=state.error)
        page = self.back if state.page is UnlockPage.CODE_BACK else self.code
        before = self._stack.currentWidget()
        for one in (self.code, self.back):
            one.show_state(told)
        self._stack.setCurrentWidget(page)
        if page is not before or not state.lines_back:
            self.back.clear()
        if page is not before:
            page.start()

    def retranslate(self) -> None:
        """Each page says its own words."""


class ReportPage(Screen[UnlockState]):
    """What was interrupted, what could be saved of it, to the second, and which file of keys had to be mended."""

    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step()
        self._step.next_pressed.connect(self.read)
        self._unrecovered = Notice()
        self._unrecovered_hint = QLabel(wordWrap=True)
        self._keys = Notice()
        self._cards: list[_RecoveredCard] = []
        self._step.body.addWidget(self._unrecovered)
        self._step.body.addWidget(self._unrecovered_hint)
        self._step.body.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def start(self) -> None:
        """Go to the way on."""
        self._step.setFocus()

    def fill(self, state: UnlockState) -> None:
        """Show each recording, and the keys."""
        interrupted = bool(state.recovered) or state.unrecovered is not None
        self._step.say(
            "",
            self.tr("Saksi was interrupted the last time")
            if interrupted
            else self.tr("A file of this vault was mended"),
            self.tr("This is what was found, before you go on."),
            "",
            self.tr("Go on"),
        )
        self._keys.tell(
            "warn",
            self.tr("A file with the keys of this vault was damaged or missing. It was written again from its copy.")
            if state.keys_repaired
            else "",
            self.tr(
                "A power failure can do that. If it comes again, the disk may be failing: then copy the vault to"
                " another disk, in the settings."
            ),
        )
        while len(self._cards) < len(state.recovered):
            card = _RecoveredCard()
            self._cards.append(card)
            self._step.body.addWidget(card)
        for card, recovered in zip(self._cards, state.recovered, strict=False):
            card.show_recovered(recovered)
        self._unrecovered.explain(state.unrecovered)
        self._unrecovered_hint.setVisible(state.unrecovered is not None)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._unrecovered_hint.setText(
            self.tr(
                "An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time."
            )
        )


class _RecoveredCard(QFrame):
    """One recording that was finished after a crash."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._saved = QLabel(wordWrap=True)
        self._lost = QLabel(wordWrap=True)
        self._lost.setProperty("role", "warn")
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        for label in (self._title, self._saved, self._lost):
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(IconLabel("history", "accent"))
        layout.addLayout(words, 1)

    def show_recovered(self, recovered: Recovered) -> None:
        """Show how much of it there is."""
        self._title.setText(self.tr("Recording of {case_code}").format(case_code=recovered.case_code))
        self._saved.setText(
            self.tr("{length} of sound was recovered and sealed. It ends where the interruption was.").format(
                length=_clock(recovered.seconds)
            )
        )
        self._lost.setVisible(recovered.seconds_lost > 0)
        self._lost.setText(
            self.tr("{seconds} s of it cannot be read back; the rest is whole.").format(seconds=recovered.seconds_lost)
        )


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
