"""The screen of a running recording: calm, large, and with nothing on it to press by mistake."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.levels import shown
from ui.presenters.recording import SPEAKERS, RecordingState
from ui.presenters.running import Phase, RunningState
from ui.screens.break_strip import BreakStrip
from ui.screens.interpreter_change import InterpreterCard
from ui.screens.notice import Notice
from ui.screens.recording_controls import RecordingControls
from ui.screens.recording_end import RecordingEnd
from ui.screens.recording_guide import EMERGENCY, GuideCard
from ui.screens.recording_marks import KEYS, MarkChips
from ui.screens.recording_notes import NotesCard
from ui.screens.recording_words import full_clock, short_clock, speaker_word, told_words
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.dot import Dot, Sign
from ui.widgets.flow import Flow
from ui.widgets.levelmeter import LevelMeter

_UNSAVED_SECONDS = 2.5
_LIVE = (Phase.STARTING, Phase.RUNNING)
# Below this height everything around the middle takes less room.
_LOW_HEIGHT = 560
# Below this width marks stand under those who speak.
_MARKS_BESIDE_WIDTH = 1000
_LEAST_MIDDLE = 48


class RecordingScreen(Screen[RecordingState]):
    """Keys: 1 to 3 who speaks, M and O marks, B bookmark, P or Space pause, N note, Page up and down the guide.

    D when somebody is not well, E to finish a sentence before a break, I another interpreter, R when
    the person does not want who interprets.
    """

    speaker_pressed = Signal(str)
    distress_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dot = Dot()
        self._word = QLabel()
        self._word.setProperty("role", "heading")
        self._code = QLabel()
        self._code.setProperty("role", "mono")
        self.timer = QLabel()
        self.timer.setProperty("role", "timer")
        self.heard = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        self.heard.setProperty("role", "transcript")
        self.saved = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        self._device = QLabel()
        self._device.setProperty("role", "secondary")
        self._hint = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        self._hint.setProperty("role", "secondary")
        self.meter = LevelMeter()
        self.notice = Notice()
        self._who = QLabel()
        self.speakers = {role: self._speaker(role) for role in SPEAKERS}
        self.marks = MarkChips()
        self._keys = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.rest = BreakStrip()
        self.interpreter = InterpreterCard()
        self.guide = GuideCard()
        self.notes = NotesCard()
        self.controls = RecordingControls()
        self.end = RecordingEnd()
        self._pages = QStackedWidget()
        self._said = ("", "", "")
        self._presses = {
            Qt.Key.Key_B: self.controls.bookmark_pressed,
            Qt.Key.Key_P: self.controls.pause_pressed,
            Qt.Key.Key_Space: self.controls.pause_pressed,
            Qt.Key.Key_D: self.distress_pressed,
            Qt.Key.Key_E: self.rest.sentence_pressed,
            Qt.Key.Key_I: self.interpreter.asked,
            Qt.Key.Key_R: self.interpreter.refused_pressed,
        }
        self._build()
        self.retranslate()

    def _speaker(self, role: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("kind", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._press_speaker(role))
        return button

    def _build(self) -> None:
        live = QWidget()
        self._down = down = QVBoxLayout(live)
        down.setSpacing(theme.GRID)
        down.addLayout(self._build_head())
        down.addWidget(self.meter)
        under = QHBoxLayout()
        under.addWidget(self._device, 1)
        under.addWidget(self._hint)
        down.addLayout(under)
        down.addWidget(self._build_middle(), 1)
        down.addWidget(self.rest)
        down.addWidget(self.controls)
        self._be_low(low=False)
        self._pages.addWidget(live)
        self._pages.addWidget(self.end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _build_middle(self) -> QScrollArea:
        """What scrolls where letters are large and the window is small; time and buttons stay where they are."""
        contents = QWidget()
        contents.setObjectName("contents")
        down = QVBoxLayout(contents)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.GRID)
        down.addWidget(self.notice)
        down.addLayout(self._build_speakers())
        down.addWidget(self.interpreter)
        cards = QHBoxLayout()
        cards.setSpacing(2 * theme.GRID)
        cards.addWidget(self.guide, 3)
        cards.addWidget(self.notes, 2)
        down.addLayout(cards, 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(theme.scaled(_LEAST_MIDDLE))
        area.setWidget(contents)
        return area

    def _be_low(self, *, low: bool) -> None:
        """In a low window the time and the buttons are smaller, so that all of them are seen."""
        edge = theme.GRID if low else 2 * theme.GRID
        self._down.setContentsMargins(4 * theme.GRID, edge, 4 * theme.GRID, edge if low else 3 * theme.GRID)
        self.controls.setContentsMargins(0, 0 if low else theme.GRID, 0, 0)
        theme.set_property(self.timer, "low", low)
        self.controls.be_low(low=low)

    def _build_head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(2)
        word = QHBoxLayout()
        word.setSpacing(12)
        word.addWidget(self._dot)
        word.addWidget(self._word)
        word.addStretch(1)
        names.addStretch(1)
        names.addLayout(word)
        names.addWidget(self._code)
        names.addStretch(1)
        numbers = QVBoxLayout()
        numbers.setSpacing(2)
        numbers.addStretch(1)
        numbers.addWidget(self.heard)
        numbers.addWidget(self.saved)
        numbers.addStretch(1)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.timer)
        head.addLayout(numbers, 1)
        return head

    def _build_speakers(self) -> QBoxLayout:
        speakers = Flow(gap=theme.GRID)
        for part in (self._who, *self.speakers.values(), self.interpreter.chip):
            speakers.addWidget(part)
        speakers.setAlignment(self._who, Qt.AlignmentFlag.AlignVCenter)
        self._keys.setSpacing(theme.GRID)
        self._keys.addLayout(speakers, 1)
        self._keys.addWidget(self.marks)
        return self._keys

    def fill(self, state: RecordingState) -> None:
        """Show how it stands; called ten times a second."""
        running = state.running
        live = running.phase in _LIVE
        self._pages.setCurrentIndex(0 if live else 1)
        if live:
            self._fill_head(running)
            self._fill_level(running)
            self._fill_notice(state)
            for role, button in self.speakers.items():
                button.setChecked(role == running.speaker)
                button.setEnabled(running.phase is Phase.RUNNING)
            self.guide.show_state(state)
            self.notes.show_state(state)
            self.marks.show_state(state)
            self.rest.show_state(state)
            self.interpreter.show_state(state)
            self.controls.show_state(state)
        else:
            self.end.show_state(state)

    def _fill_head(self, running: RunningState) -> None:
        status = running.status
        if running.phase is Phase.STARTING:
            word, sign = self.tr("Opening the microphone…"), Sign.OFF
        elif status.paused:
            length = short_clock(running.paused_seconds)
            word, sign = self.tr("Paused for {length}").format(length=length), Sign.PAUSED
        elif status.source_lost:
            word, sign = self.tr("Waiting for the microphone"), Sign.OFF
        else:
            word, sign = self.tr("Recording"), Sign.ON
        self._dot.show_sign(sign)
        _say(self._word, word)
        _say(self._code, running.case_code)
        _say(self.timer, full_clock(status.heard_seconds))
        _say(self.heard, self.tr("heard {time}").format(time=short_clock(status.heard_seconds)))
        _say(self.saved, self.tr("saved {time}").format(time=short_clock(status.saved_seconds)))
        late = status.heard_seconds - status.saved_seconds > _UNSAVED_SECONDS
        theme.set_property(self.saved, "role", "warn" if late else "transcript")
        _say(self._device, running.microphone)

    def _fill_level(self, running: RunningState) -> None:
        level = running.level
        self.meter.show_level(
            shown(level.peak) if level is not None else 0.0,
            clipped=level is not None and level.clipped_samples > 0,
            resting=running.status.paused,
        )
        hint = ""
        if running.phase is Phase.RUNNING and running.too_loud:
            hint = self.tr("Too loud: move the microphone away a little.")
        elif running.phase is Phase.RUNNING and running.too_quiet:
            hint = self.tr("Very quiet for some time. Is the microphone near enough?")
        _say(self._hint, hint)
        theme.set_property(self._hint, "role", "warn" if hint else "secondary")

    def _fill_notice(self, state: RecordingState) -> None:
        if state.running.warnings:
            said = told_words(state.running.warnings[0])
        elif state.stays:
            said = (
                "info",
                self.tr("The recording is still running."),
                self.tr("Stop it first, or hide the screen with F9: then it goes on behind a clock."),
            )
        else:
            said = ("", "", "")
        if said != self._said:
            self._said = said
            self.notice.tell(*said)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._said = ("", "", "")
        self.timer.setAccessibleDescription(self.tr("Length so far"))
        self.meter.setAccessibleName(self.tr("Level of the sound"))
        self._dot.setAccessibleName(self.tr("Sign of the recording"))
        self._who.setText(self.tr("Who speaks:"))
        for number, (role, button) in enumerate(self.speakers.items(), start=1):
            button.setText(f"{number}  {speaker_word(role)}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take less room around the middle where there is little height, and put marks under where it is narrow."""
        beside = stand_beside(self._keys, self.width(), _MARKS_BESIDE_WIDTH)
        self._keys.setAlignment(self.marks, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)
        self._be_low(low=self.height() < theme.scaled(_LOW_HEIGHT))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw icons anew in the colours of another theme."""
        if event.type() == QEvent.Type.StyleChange and self._state is not None:
            self.controls.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that no field and no button wanted."""
        if event.isAutoRepeat() or not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        state = self._state
        if state is None or state.running.phase is not Phase.RUNNING or event.modifiers() & _COMMANDS:
            return False
        key, roles = event.key(), list(self.speakers)
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.speaker_pressed.emit(roles[key - Qt.Key.Key_1])
        elif key in KEYS:
            self.marks.pressed.emit(KEYS[Qt.Key(key)])
        elif (press := self._presses.get(Qt.Key(key))) is not None:
            press.emit()
        elif key == Qt.Key.Key_N:
            self.notes.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == Qt.Key.Key_F5:
            self.guide.stage_chosen.emit(EMERGENCY)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.guide.stage_chosen.emit(state.guide_stage + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Escape:
            self.setFocus()
            self.controls.keep_on_pressed.emit()
        else:
            return False
        return True

    def _press_speaker(self, role: str) -> None:
        # The state decides which one is marked.
        if self._state is not None:
            self.speakers[role].setChecked(role == self._state.running.speaker)
        self.speaker_pressed.emit(role)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
