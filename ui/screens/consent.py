"""Consent, before anything is recorded: four pages that a person sitting opposite can follow (see ui/presenters)."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.consent_state import ConsentState, Hearing, Page, WhyNot
from ui.presenters.read_aloud import AloudState
from ui.screens.consent_ask import AskPage
from ui.screens.consent_read import ReadPage
from ui.screens.consent_summary import RefusedPage, SummaryPage
from ui.screens.consent_who import WhoPage
from ui.screens.notice import Notice
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen
from ui.widgets.dot import Dot, Sign
from ui.widgets.icons import put_icon
from ui.widgets.levelmeter import LevelMeter

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ConsentScreen(Screen[ConsentState]):
    """Keys: Y and N or numbers answer, Return goes on, Backspace goes back, R reads aloud, Page up and down turn."""

    forward_pressed = Signal()
    back_pressed = Signal()
    leave_pressed = Signal()
    aloud_pressed = Signal()
    covered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._code = QLabel()
        self._code.setProperty("role", "mono")
        self._dot = Dot()
        self.heard = QLabel()
        self.meter = LevelMeter(height=12)
        self.notice = Notice()
        self.who, self.read, self.ask = WhoPage(), ReadPage(), AskPage()
        self.summary, self.refused = SummaryPage(), RefusedPage()
        self._pages = {
            Page.WHO: self.who,
            Page.READ: self.read,
            Page.ASK: self.ask,
            Page.SUMMARY: self.summary,
            Page.REFUSED: self.refused,
        }
        self._stack = QStackedWidget()
        self._why = QLabel(wordWrap=True)
        self._why.setProperty("role", "secondary")
        self.leave, self.back, self.forward = QPushButton(), QPushButton(), QPushButton()
        self.leave.setProperty("kind", "quiet")
        self.forward.setProperty("kind", "primary")
        self.leave.clicked.connect(self.leave_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.forward.clicked.connect(self._go_on)
        for page in (self.read, self.ask):
            page.aloud.pressed.connect(self.aloud_pressed)
        self._shown: tuple[Page, int] | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4 * theme.GRID, 2 * theme.GRID, 4 * theme.GRID, 0)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._code)
        head.addStretch(1)
        self._hearing = QWidget()
        hearing = QHBoxLayout(self._hearing)
        hearing.setContentsMargins(0, 0, 0, 0)
        hearing.setSpacing(12)
        for part in (self._dot, self.heard, self.meter):
            hearing.addWidget(part)
        self.meter.setMinimumWidth(120)
        head.addWidget(self._hearing)
        told = QHBoxLayout()
        told.setContentsMargins(4 * theme.GRID, theme.GRID, 4 * theme.GRID, 0)
        told.addWidget(self.notice)
        for page in self._pages.values():
            self._stack.addWidget(page)
        line = QFrame()
        line.setObjectName("line")
        foot = QHBoxLayout()
        foot.setContentsMargins(4 * theme.GRID, 12, 4 * theme.GRID, 12)
        foot.setSpacing(2 * theme.GRID)
        foot.addWidget(self.leave)
        foot.addWidget(self._why, 1000)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.forward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(told)
        layout.addWidget(self._stack, 1)
        layout.addWidget(line)
        layout.addLayout(foot)

    def fill(self, state: ConsentState) -> None:
        """Show the page of the moment."""
        self._code.setText(state.case_code)
        self._fill_hearing(state)
        self._fill_notice(state)
        self._pages[state.page].show_state(state)
        self._stack.setCurrentWidget(self._pages[state.page])
        self._fill_foot(state)
        shown = (state.page, state.place)
        if shown != self._shown:
            self._shown = shown
            self.take_focus()
        elif state.page is Page.WHO and state.why_not is WhyNot.OFFICER and not self.who.officer.text():
            self.who.officer.setFocus()

    def show_aloud(self, state: AloudState) -> None:
        """Offer the recorded reading where it is read or asked."""
        self.read.show_aloud(state)
        self.ask.aloud.show_state(state)

    def _fill_hearing(self, state: ConsentState) -> None:
        spoken = state.spoken
        self._hearing.setVisible(spoken.under_way)
        runs = spoken.hearing is Hearing.RUNNING
        self._dot.show_sign(Sign.ON if runs else Sign.OFF)
        if runs:
            self.meter.show_level(spoken.level)
            text = self.tr("The consent is being recorded  {length}").format(length=short_clock(spoken.seconds))
        else:
            self.meter.clear()
            text = (
                self.tr("Sealing the consent…")
                if spoken.hearing is Hearing.SEALING
                else self.tr("Opening the microphone…")
            )
        if self.heard.text() != text:
            self.heard.setText(text)

    def _fill_notice(self, state: ConsentState) -> None:
        if state.error is not None:
            self.notice.explain(state.error)
        elif state.stays:
            self.notice.tell(
                "warn",
                self.tr("The consent is still being recorded."),
                self.tr("Go on with the questions, or press “Not now”: then nothing of it is kept."),
            )
        else:
            self.notice.tell("info", "")

    def _fill_foot(self, state: ConsentState) -> None:
        page = state.page
        words = {
            Page.WHO: self.tr("Continue"),
            Page.READ: self.tr("Record the consent and ask") if state.records_answers else self.tr("Ask the questions"),
            Page.ASK: "",
            Page.SUMMARY: self.tr("Keep the answers")
            if state.answers_only
            else self.tr("Keep the answers and bring it in")
            if state.for_file
            else self.tr("Keep the answers and record"),
            Page.REFUSED: self.tr("Keep the no") if state.existing else self.tr("Back to the library"),
        }
        begun = state.spoken.hearing not in (Hearing.NONE, Hearing.FAILED)
        text = self.tr("Ask the questions") if page is Page.READ and begun else words[page]
        self.forward.setText(text)
        self.forward.setVisible(bool(text))
        allowed = {
            Page.WHO: state.why_not is None,
            Page.SUMMARY: state.complete and (state.may_record or state.answers_only),
        }.get(page, True)
        self.forward.setEnabled(allowed and not state.saving)
        self.back.setEnabled(not state.saving)
        self.leave.setVisible(page is not Page.REFUSED)
        self.leave.setEnabled(not state.saving)
        self._why.setText(self._why_not(state))
        # An empty one would still take a place that longer words beside it need.
        self._why.setVisible(bool(self._why.text()))

    def _why_not(self, state: ConsentState) -> str:
        if state.saving:
            return self.tr("The answers are being kept…")
        if state.page is Page.ASK:
            return self.tr("Y or N answers, Backspace goes back.")
        if state.page is not Page.WHO or state.why_not is None:
            return ""
        return {
            WhyNot.AGE: self.tr("Say how old the person is."),
            WhyNot.GUARDIAN_HERE: self.tr("Say whether there is a guardian."),
            WhyNot.CONFLICT: self.tr("Say whether the guardian may be involved."),
            WhyNot.SPEAKER: self.tr("Say who speaks for the child."),
            WhyNot.OFFICER: self.tr("Write down your code."),
        }[state.why_not]

    def take_focus(self) -> None:
        """Put the keys where they are answered."""
        if self._state is not None and self._state.page is Page.ASK:
            self.ask.take_focus()
        else:
            self.setFocus()

    def _go_on(self) -> None:
        if self._state is not None and self._state.page is Page.REFUSED:
            self.leave_pressed.emit()
        else:
            self.forward_pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what a key means here, unless a button has it. A key that is held down answers once."""
        state, key = self._state, event.key()
        if state is None or event.isAutoRepeat() or event.modifiers() & _COMMANDS:
            return
        focus = QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton) and self.isAncestorOf(focus):
                focus.click()
            elif self.forward.isVisible() and self.forward.isEnabled():
                self.forward.click()
        elif key == Qt.Key.Key_Backspace:
            self.back.click()
        elif state.page is Page.READ and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.read.turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_R and (self.read.aloud.isVisible() or self.ask.aloud.isVisible()):
            self.aloud_pressed.emit()
        elif not self._answer(state, event):
            super().keyPressEvent(event)

    def _answer(self, state: ConsentState, event: QKeyEvent) -> bool:
        if state.page is Page.WHO:
            return self.who.act(event)
        return state.page is Page.ASK and self.ask.act(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Say that nobody sees it any more: nothing is to sound behind a cover."""
        if not event.spontaneous():
            self.covered.emit()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put halves beneath each other in a narrow window."""
        super().resizeEvent(event)
        for page in (self.who, self.ask, self.summary):
            page.be_narrow(self.width())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw icons anew in the colours of another theme."""
        if event.type() == QEvent.Type.StyleChange and self._state is not None:
            self.retranslate()
            self.ask.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Consent"))
        self.meter.setAccessibleName(self.tr("Level of the sound"))
        self.leave.setText(self.tr("Not now"))
        self.back.setText(self.tr("Back"))
        put_icon(self.back, "chevron-left")
