"""The second page of consent: what is read aloud, large, in the language of the person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import Topic
from ui import theme
from ui.languages import both_names
from ui.presenters.consent_state import ConsentState
from ui.presenters.read_aloud import AloudState
from ui.screens.aloud_bar import AloudBar
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow

RIGHT_TO_LEFT = frozenset({"ur", "ar", "fa", "ps"})


class ReadPage(Screen[ConsentState]):
    """A paragraph for each topic; what each is about stands beside it, for whoever reads it out."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tongues: dict[str, QPushButton] = {}
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._help = QLabel(wordWrap=True)
        self._help.setProperty("role", "secondary")
        self._topics = {topic: QLabel(wordWrap=True) for topic in Topic}
        self.paragraphs = {topic: QLabel(wordWrap=True) for topic in Topic}
        self.aloud = AloudBar()
        self._column = Column()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(*(3 * theme.GRID,) * 4)
        grid.setHorizontalSpacing(3 * theme.GRID)
        grid.setVerticalSpacing(2 * theme.GRID)
        for row, topic in enumerate(Topic):
            self._topics[topic].setProperty("role", "secondary")
            self._topics[topic].setContentsMargins(0, 4, 0, 0)
            self.paragraphs[topic].setProperty("role", "aloud")
            grid.addWidget(self._topics[topic], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.paragraphs[topic], row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 6)
        self._column.body.setSpacing(theme.GRID + theme.GRID // 2)
        self._column.body.addWidget(self._chips)
        self._column.body.addWidget(self._help)
        self._column.body.addWidget(self.aloud)
        self._column.body.addWidget(card)
        self._column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def fill(self, state: ConsentState) -> None:
        """Show the wording, from the side from which its language is read."""
        for tag in state.tongues:
            if tag not in self.tongues:
                self._add_tongue(tag)
        for tag, chip in self.tongues.items():
            chip.setChecked(tag == state.wording.language)
        turned = state.wording.language in RIGHT_TO_LEFT
        for topic, label in self.paragraphs.items():
            label.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
            label.setText(state.wording.paragraphs[topic])
        self._help.setText(
            self.tr("Read this aloud, or let the interpreter read it. Ask whether it was understood.")
            if state.wording.checked
            else self.tr("A draft that no speaker of the language has checked yet: let the interpreter correct it.")
        )
        theme.set_property(self._help, "role", "secondary" if state.wording.checked else "warn")

    def show_aloud(self, state: AloudState) -> None:
        """Offer the recorded reading, and mark the paragraph that sounds."""
        self.aloud.show_state(state)
        for topic, label in self.paragraphs.items():
            sounds = state.playing and topic is state.topic
            theme.set_property(label, "sounds", value=sounds)
            if sounds:
                self._column.ensureWidgetVisible(label)

    def _add_tongue(self, tag: str) -> None:
        chip = QPushButton(both_names(tag))
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self.language_chosen.emit(tag))
        self.tongues[tag] = chip
        self._flow.addWidget(chip)

    def turn_page(self, pages: int) -> None:
        """Turn the page, up or down."""
        bar = self._column.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def retranslate(self) -> None:
        """Say everything anew."""
        words = {
            Topic.PURPOSE: self.tr("What it is for"),
            Topic.USES: self.tr("The person decides"),
            Topic.WHO: self.tr("Who gets it"),
            Topic.STOP: self.tr("Stop at any time"),
            Topic.SERVICES: self.tr("Help in any case"),
            Topic.RECALL: self.tr("What cannot be undone"),
        }
        for topic, label in self._topics.items():
            label.setText(words[topic])
        self.aloud.name_topics(words)
        for tag, chip in self.tongues.items():
            chip.setText(both_names(tag))
