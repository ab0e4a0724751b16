"""The door of the demo (see ui/presenters/demo.py)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.lesson import Office
from ui import theme
from ui.presenters.demo import DemoState
from ui.screens.lesson_words import office_name
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import put_icon

_WIDTH = 640
_ICON = 32
_FINE = 1000


class DemoScreen(Screen[DemoState]):
    """Says what the demo is, builds it, and opens one of its offices."""

    entered = Signal(Office)
    build_pressed = Signal()
    stop_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about, self._known = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._known.setProperty("role", "secondary")
        self._words = QLabel(wordWrap=True)
        self._words.setProperty("role", "strong")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setProperty("kind", "thin")
        self._bar.setRange(0, _FINE)
        self._doing = QLabel(wordWrap=True)
        self._doing.setProperty("role", "secondary")
        self._notice = Notice()
        self._enter = {office: QPushButton() for office in Office}
        self._enter[Office.FIELD].setProperty("kind", "primary")
        self._anew, self._stop, self._leave = QPushButton(), QPushButton(), QPushButton()
        for button in (self._anew, self._stop, self._leave):
            button.setProperty("kind", "quiet")
        self._build()
        for office, button in self._enter.items():
            button.clicked.connect(lambda _=False, office=office: self.entered.emit(office))
        self._anew.clicked.connect(self.build_pressed)
        self._stop.clicked.connect(self.stop_pressed)
        self._leave.clicked.connect(self.leave_pressed)
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(theme.GRID)
        inside.addWidget(IconLabel("graduation-cap", "accent", _ICON))
        for widget in (self._title, self._about):
            inside.addWidget(widget)
        inside.addSpacing(theme.GRID)
        for widget in (self._known, self._words):
            inside.addWidget(widget)
        inside.addSpacing(theme.GRID)
        for kept in (self._bar, self._doing):
            # Each keeps its room, so that nothing jumps.
            policy = kept.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            kept.setSizePolicy(policy)
            inside.addWidget(kept)
        ways = Flow(end=True)
        for office in reversed(Office):
            ways.addWidget(self._enter[office])
        inside.addLayout(ways)
        column = Column(_WIDTH)
        column.body.addStretch(2)
        column.body.addWidget(card)
        column.body.addWidget(self._notice)
        others = Flow()
        for button in (self._leave, self._stop, self._anew):
            others.addWidget(button)
        column.body.addLayout(others)
        column.body.addStretch(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def fill(self, state: DemoState) -> None:
        """Show how far it is."""
        self._words.setText(state.passphrase)
        self._notice.explain(state.error)
        for button in self._enter.values():
            button.setEnabled(state.ready and not state.busy)
        self._anew.setEnabled(not state.busy)
        self._leave.setEnabled(not state.busy)
        self._anew.setVisible(state.building is None)
        self._stop.setVisible(state.building is not None)
        self._bar.setVisible(state.building is not None)
        self._doing.setVisible(state.busy or state.ready)
        if state.building is not None:
            self._bar.setValue(round(_FINE * state.building.done / max(state.building.total, 1)))
            self._doing.setText(self.tr("Two offices are being made, with eight invented testimonies…"))
        elif state.opening is not None:
            self._doing.setText(self.tr("Opening: {office}").format(office=office_name(state.opening)))
        else:
            self._doing.setText(self.tr("Both offices are ready."))
        if state.ready and not state.busy and not self._enter[Office.HEADQUARTERS].hasFocus():
            self._enter[Office.FIELD].setFocus()

    def retranslate(self) -> None:
        """Set every word that stands."""
        self._title.setText(self.tr("The demo"))
        self._bar.setAccessibleName(self.tr("Making everything anew"))
        self._about.setText(
            self.tr(
                "A field station and its headquarters, with invented testimonies in synthetic voices."
                " A lesson beside the screens leads through the whole work and looks whether it was really done."
                " Nothing here is real; no real vault and no real office takes anything from it."
            )
        )
        self._known.setText(self.tr("These words open both offices. They are no secret, and open nothing else:"))
        self._anew.setText(self.tr("Start anew"))
        put_icon(self._anew, "rotate-ccw", "accent")
        self._stop.setText(self.tr("Stop"))
        self._leave.setText(self.tr("Leave the demo"))
        self._enter[Office.FIELD].setText(self.tr("Begin at the field station"))
        self._enter[Office.HEADQUARTERS].setText(self.tr("Open headquarters"))
