"""Another interpreter while it is recorded, without stopping; and the person's no, which pauses at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.interview import Interpreter
from ui import theme
from ui.presenters.recording import RecordingState
from ui.presenters.running import Phase
from ui.screens.interpreter_form import InterpreterForm
from ui.screens.screen import Screen
from ui.widgets.flow import Flow


class InterpreterCard(Screen[RecordingState]):
    """Closed it is one chip; open it asks what is asked of every interpreter."""

    asked = Signal()
    written = Signal(Interpreter)
    come_pressed = Signal()
    refused_pressed = Signal()
    without_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = QPushButton()
        self.chip.setCheckable(True)
        self.chip.setProperty("kind", "chip")
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.clicked.connect(self._ask)
        self.form = InterpreterForm()
        self.form.changed.connect(self.written)
        self.come = _button(self.come_pressed, "primary")
        self.refuse = _button(self.refused_pressed, "")
        self.without = _button(self.without_pressed, "quiet")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._failed = QLabel(wordWrap=True)
        self._failed.setProperty("role", "warn")
        self._open = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(2 * theme.GRID,) * 4)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self._title)
        inside.addWidget(self.form)
        inside.addWidget(self._failed)
        presses = QHBoxLayout()
        others = QWidget()
        flow = Flow(others, theme.GRID)
        flow.addWidget(self.refuse)
        flow.addWidget(self.without)
        presses.addWidget(others, 1)
        presses.addWidget(self.come, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(presses)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.hide()

    def fill(self, state: RecordingState) -> None:
        """Show who interprets, and who is about to."""
        change = state.running.change
        self._name(change.now)
        self.chip.setChecked(change.draft is not None)
        self.chip.setEnabled(state.running.phase is Phase.RUNNING)
        opens = change.draft is not None
        self.setVisible(opens)
        if change.draft is not None:
            self.form.show_interpreter(change.draft)
        self.come.setEnabled(change.may_come)
        self.refuse.setVisible(change.now is not None)
        self.without.setVisible(change.now is not None)
        self._failed.setVisible(change.error is not None)
        if change.error is not None:
            self._failed.setText(f"{change.error.what} {change.error.next_step}")
        if opens and not self._open:
            self.form.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open = opens

    def retranslate(self) -> None:
        """Say everything anew."""
        self._name(None if self._state is None else self._state.running.change.now)
        self._title.setText(self.tr("Another interpreter"))
        self.form.retranslate()
        self.come.setText(self.tr("They interpret from now on"))
        self.refuse.setText(self.tr("The person does not want the interpreter  (R)"))
        self.without.setText(self.tr("Go on without one"))

    def _name(self, now: Interpreter | None) -> None:
        who = self.tr("I  Interpreter {code}").format(code=now.code) if now is not None and now.code else ""
        text = who or self.tr("I  Interpreter")
        if self.chip.text() != text:
            self.chip.setText(text)

    def _ask(self) -> None:
        # The state decides whether it is open.
        self.chip.setChecked(self._open)
        self.asked.emit()


def _button(signal: object, kind: str) -> QPushButton:
    button = QPushButton()
    if kind:
        button.setProperty("kind", kind)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
    return button
