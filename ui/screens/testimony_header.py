"""Above one testimony: which it is, and what can be done with the whole of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.languages import language_name
from ui.presenters.testimony_state import Phase, Sealing, TestimonyState
from ui.screens.moments import day
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon
from ui.widgets.still_box import StillBox
from ui.widgets.waveform import clock


class TestimonyHeader(Screen[TestimonyState]):
    """Actions that are impossible now are not there."""

    __test__ = False
    chosen_recording = Signal(int)
    again_pressed = Signal()
    attachments_pressed = Signal()
    seal_pressed = Signal()
    export_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._facts = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._facts.setProperty("role", "secondary")
        self._facts.setWordWrap(True)
        self._recording = StillBox()
        self._recording.activated.connect(self.chosen_recording)
        self._again, self._attachments, self._seal, self._export = (QPushButton() for _ in range(4))
        self._again.setProperty("kind", "quiet")
        self._icons = {self._attachments: "paperclip", self._seal: "shield-check", self._export: "send"}
        for button, signal in (
            (self._again, self.again_pressed),
            (self._attachments, self.attachments_pressed),
            (self._seal, self.seal_pressed),
            (self._export, self.export_pressed),
        ):
            button.clicked.connect(signal)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(names, 1)
        layout.addWidget(self._actions(), 2)
        self._draw_icons()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the actions."""
        self._recording.setAccessibleName(self.tr("Recording"))
        self._again.setText(self.tr("Transcribe again"))
        self._attachments.setText(self.tr("Attachments"))
        self._export.setText(self.tr("Export"))
        self._seal.setText(self.tr("Seal to headquarters"))

    def fill(self, state: TestimonyState) -> None:
        """Show which testimony it is, and what can be done."""
        self._title.setText(state.case_code)
        self._facts.setText(self._facts_of(state))
        self._fill_recordings(state)
        ready = state.phase is Phase.READY and state.sealing in (Sealing.CAN, Sealing.CANNOT)
        self._again.setVisible(ready and state.run_finished)
        self._attachments.setVisible(ready)
        self._seal.setVisible(ready and state.sealing is Sealing.CAN)
        self._export.setVisible(ready or state.phase is Phase.SEALED)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icons in the colours of now."""
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icons()
        super().changeEvent(event)

    def _actions(self) -> QWidget:
        """All actions at the right edge; in lines below one another where there is no room."""
        actions = QWidget()
        # From right to left, and each of them as it was.
        actions.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        flow = Flow(actions)
        buttons = [self._recording, self._again, self._attachments, self._seal, self._export]
        for widget in reversed(buttons):
            widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            flow.addWidget(widget)
        self.tab_line = tuple(buttons)
        return actions

    def _draw_icons(self) -> None:
        for button, name in self._icons.items():
            put_icon(button, name)

    def _facts_of(self, state: TestimonyState) -> str:
        parts = [", ".join(language_name(tag) for tag in state.languages)]
        if state.recordings:
            parts.append(clock(sum(one.seconds for one in state.recordings)))
        if state.created_at is not None:
            parts.append(day(state.created_at))
        return "  ·  ".join(part for part in parts if part)

    def _fill_recordings(self, state: TestimonyState) -> None:
        self._recording.setVisible(len(state.recordings) > 1)
        words = [
            self.tr("Recording {number} · {length}").format(number=number, length=clock(one.seconds))
            for number, one in enumerate(state.recordings, start=1)
        ]
        if words != [self._recording.itemText(number) for number in range(self._recording.count())]:
            self._recording.clear()
            self._recording.addItems(words)
        self._recording.setCurrentIndex(state.chosen)
