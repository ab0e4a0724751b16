"""A press that plays the recorded reading of what is shown; nothing of it is seen where there is none."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import Topic
from ui import theme
from ui.presenters.read_aloud import AloudState
from ui.screens.screen import Screen
from ui.widgets.icons import put_icon


class AloudBar(Screen[AloudState]):
    """Says whose voice it is, and which sentence sounds."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = dict[Topic, str]()
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.pressed)
        self._told = QLabel(wordWrap=True)
        self._told.setProperty("role", "secondary")
        self._trouble = QLabel(wordWrap=True)
        self._trouble.setProperty("role", "warn")
        across = QHBoxLayout()
        across.setSpacing(2 * theme.GRID)
        across.addWidget(self.button)
        across.addWidget(self._told, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(across)
        layout.addWidget(self._trouble)
        self.hide()
        self.retranslate()

    def name_topics(self, topics: Mapping[Topic, str]) -> None:
        """Say what the paragraphs are called, where there are any."""
        self._topics = dict(topics)

    def fill(self, state: AloudState) -> None:
        """Show what can be pressed, and what sounds."""
        self.setVisible(bool(state.clips))
        text = self.tr("Stop  (R)") if state.playing else self.tr("Read aloud  (R)")
        if self.button.text() != text:
            self.button.setText(text)
            put_icon(self.button, "square" if state.playing else "play")
        self._told.setText(self._words(state))
        trouble = self._trouble_words(state)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def _words(self, state: AloudState) -> str:
        if state.number is not None:
            place = self.tr("Sentence {number} of {count}").format(number=state.number + 1, count=len(state.clips))
            one = self._topics.get(state.topic, "") if state.topic is not None else ""
            return " · ".join(part for part in (place, one) if part)
        voice = self.tr("Recorded: {voice}").format(voice=state.voice)
        if state.synthetic:
            voice = f"{voice} · {self.tr('A machine speaks, not a person.')}"
        return f"{voice} · {self.tr('It was heard to its end.')}" if state.heard else voice

    def _trouble_words(self, state: AloudState) -> str:
        if state.no_loudspeaker:
            return self.tr("This computer has no loudspeaker or headphones. Connect one, or read it aloud yourself.")
        if state.error is not None:
            return f"{state.error.what} {state.error.next_step}"
        return ""

    def retranslate(self) -> None:
        """Say everything anew."""
        if self._state is not None:
            self.button.setText("")
            self.fill(self._state)
