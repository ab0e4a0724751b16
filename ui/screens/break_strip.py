"""When a break is due: calm words, one line, and the one press that lets a sentence be finished."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.sessions import Turn
from ui import theme
from ui.presenters.recording import RecordingState
from ui.presenters.session_timer import TimerState
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel

_MINUTE_SECONDS = 60


class BreakStrip(Screen[RecordingState]):
    """Takes no room before it is known when a break is due."""

    sentence_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("clock", "muted")
        self.words = QLabel(wordWrap=True)
        self.sentence = QPushButton()
        self.sentence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sentence.clicked.connect(self.sentence_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.sentence)
        self.hide()
        self.retranslate()

    def fill(self, state: RecordingState) -> None:
        """Show what the timer asks for."""
        timer = state.running.timer
        words = self._words_of(timer)
        self.setVisible(bool(words))
        if self.words.text() != words:
            self.words.setText(words)
        urgent = timer.view is not None and timer.view.turn in (Turn.ASKED, Turn.BREAK)
        theme.set_property(self.words, "role", "heading" if urgent else "secondary")
        self._icon.show_icon("clock", "accent" if urgent else "muted")
        self.sentence.setVisible(
            timer.view is not None and timer.view.turn is Turn.ASKED and timer.view.sentences_left > 0
        )

    def _words_of(self, timer: TimerState) -> str:
        view = timer.view
        if view is None:
            return ""
        if timer.day_over:
            return self.tr("This was the last session of the day. Say what was good, and stop the recording.")
        if timer.wait_minutes:
            return self.tr("A break for the child: it may go on in {minutes} min, or be stopped now.").format(
                minutes=timer.wait_minutes
            )
        if view.turn is Turn.ASKED:
            return self.tr("Time for a break. The recording pauses by itself in {time}.").format(
                time=short_clock(view.next_seconds or 0.0)
            )
        if view.turn is Turn.REMINDER:
            return self.tr("A break would be good now.")
        minutes = max(1, -int(-(view.next_seconds or 0.0) // _MINUTE_SECONDS))
        return self.tr("Next break in {minutes} min").format(minutes=minutes)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.sentence.setText(self.tr("Finish the sentence  (E)"))
