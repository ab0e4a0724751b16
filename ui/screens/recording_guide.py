"""The interview guide beside a recording: one stage at a time, with its open questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.guide import stages
from ui.presenters.recording import RecordingState
from ui.screens.screen import Screen

_MARGIN = 2 * theme.GRID


class GuideCard(Screen[RecordingState]):
    """Reads only: nothing of it is stored."""

    stage_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages = stages()
        self.stage_buttons = [QPushButton() for _ in self._stages]
        self._aim = QLabel(wordWrap=True)
        self._aim.setProperty("role", "secondary")
        self._questions = [QLabel(wordWrap=True) for _ in range(max(len(one.questions) for one in self._stages))]
        self._shown = -1
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(theme.GRID)
        across = QHBoxLayout()
        across.setSpacing(theme.GRID)
        group = QButtonGroup(self)
        for number, button in enumerate(self.stage_buttons):
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.clicked.connect(lambda _checked=False, number=number: self.stage_chosen.emit(number))
            group.addButton(button)
            across.addWidget(button)
        across.addStretch(1)
        inside.addLayout(across)
        inside.addWidget(self._aim)
        contents = QWidget()
        contents.setObjectName("contents")
        down = QVBoxLayout(contents)
        down.setContentsMargins(0, 0, theme.GRID, 0)
        down.setSpacing(12)
        for label in self._questions:
            label.setProperty("role", "transcript")
            down.addWidget(label)
        down.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(contents)
        inside.addWidget(area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def fill(self, state: RecordingState) -> None:
        """Show the stage."""
        if state.guide_stage == self._shown:
            return
        self._shown = state.guide_stage
        stage = self._stages[state.guide_stage]
        self.stage_buttons[state.guide_stage].setChecked(True)
        self._aim.setText(stage.aim)
        for number, label in enumerate(self._questions):
            label.setVisible(number < len(stage.questions))
            label.setText(stage.questions[number] if number < len(stage.questions) else "")

    def retranslate(self) -> None:
        """Read the guide in another language."""
        self._stages = stages()
        self._shown = -1
        for button, stage in zip(self.stage_buttons, self._stages, strict=True):
            button.setText(stage.title)
