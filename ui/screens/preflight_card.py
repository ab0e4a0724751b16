"""The right half of a new testimony: the microphone, the sound check, and the lines of what was looked at."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.preflight import Check, Line, Verdict
from ui import theme
from ui.presenters.new_testimony import CheckState, NewTestimonyState
from ui.presenters.sound_check import CHECK_SECONDS
from ui.screens.preflight_words import line_words
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import put_icon
from ui.widgets.levelmeter import LevelMeter
from ui.widgets.still_box import StillBox

_ICONS = {
    Verdict.GOOD: ("circle-check", "good"),
    Verdict.ADVICE: ("info", "muted"),
    Verdict.REFUSED: ("circle-alert", "warn"),
}


class PreflightCard(Screen[NewTestimonyState]):
    """Shows lines; offers the sound check."""

    microphone_chosen = Signal(str)
    listen_pressed = Signal()
    play_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._microphone_title = QLabel(wordWrap=True)
        self.microphone = StillBox()
        self.microphone.activated.connect(lambda index: self.microphone_chosen.emit(self.microphone.itemText(index)))
        self.microphone.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.microphone.setMinimumContentsLength(12)
        self.meter = LevelMeter(height=12)
        self.listen = QPushButton()
        self.listen.clicked.connect(self.listen_pressed)
        self.play = QPushButton()
        self.play.clicked.connect(self.play_pressed)
        self._check_note = QLabel(wordWrap=True)
        self._check_note.setProperty("role", "secondary")
        self._looking = QLabel(wordWrap=True)
        self._looking.setProperty("role", "secondary")
        self._rows = {check: _Row() for check in Check}
        self._build()
        self.retranslate()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._microphone_title)
        layout.addWidget(self.microphone)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self.listen)
        buttons.addWidget(self.play)
        buttons.addSpacing(theme.GRID)
        buttons.addWidget(self.meter, 1)
        layout.addLayout(buttons)
        layout.addWidget(self._check_note)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._looking)
        for row in self._rows.values():
            layout.addWidget(row)
        layout.addStretch(1)

    def fill(self, state: NewTestimonyState) -> None:
        """Show the lines and the sound check."""
        names = [self.microphone.itemText(number) for number in range(self.microphone.count())]
        wanted = list(state.microphones)
        if state.microphone and state.microphone not in wanted:
            wanted.append(state.microphone)
        with QSignalBlocker(self.microphone):
            if names != wanted:
                self.microphone.clear()
                self.microphone.addItems(wanted)
            self.microphone.setCurrentIndex(self.microphone.findText(state.microphone))
        self.microphone.setEnabled(bool(wanted) and not state.check.listening)
        self._fill_check(state.check, ready=bool(state.microphones))
        self._looking.setVisible(not state.lines)
        lines = {line.check: line for line in state.lines}
        for check, row in self._rows.items():
            row.show_line(lines.get(check))

    def _fill_check(self, check: CheckState, *, ready: bool) -> None:
        self.listen.setEnabled(ready and not check.listening)
        self.play.setVisible(check.can_play)
        put_icon(self.play, "square" if check.playing else "play")
        self.play.setText(self.tr("Stop") if check.playing else self.tr("Hear it"))
        if check.listening:
            self.meter.show_level(check.meter)
            left = max(0, round(CHECK_SECONDS - check.heard_seconds))
            self._check_note.setText(self.tr("Listening: {seconds} s left. Speak now.").format(seconds=left))
        else:
            self.meter.clear()
            self._check_note.setText(self._check_words(check))

    def _check_words(self, check: CheckState) -> str:
        if check.error is not None:
            return f"{check.error.what} {check.error.next_step} ({check.error.code})"
        if check.no_loudspeaker:
            return self.tr("This computer has no loudspeaker to hear it with. Connect one, or headphones.")
        return self.tr("Five seconds, kept in memory only and then forgotten.")

    def retranslate(self) -> None:
        """Say everything anew."""
        self._microphone_title.setText(self.tr("Microphone"))
        self.microphone.setAccessibleName(self.tr("Microphone"))
        self.meter.setAccessibleName(self.tr("Level of the sound"))
        self.listen.setText(self.tr("Try the sound"))
        put_icon(self.listen, "mic")
        self._looking.setText(self.tr("Looking at this computer…"))


class _Row(QWidget):
    """One line: a shape, what was seen, and the next step."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("info", "muted")
        self._what = QLabel(wordWrap=True)
        self._next = QLabel(wordWrap=True)
        self._next.setProperty("role", "secondary")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(0)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._what, 0, 1)
        layout.addWidget(self._next, 1, 1)
        layout.setColumnStretch(1, 1)
        self.hide()

    def show_line(self, line: Line | None) -> None:
        """Show a line, or nothing."""
        self.setVisible(line is not None)
        if line is None:
            return
        what, next_step = line_words(line)
        self._icon.show_icon(*_ICONS[line.verdict])
        self._what.setText(what)
        theme.set_property(self._what, "role", "strong" if line.verdict is Verdict.REFUSED else "")
        self._next.setText(next_step)
        self._next.setVisible(bool(next_step))
        self.setAccessibleName(f"{what} {next_step}".strip())
