"""The large buttons under a recording, the reason of a pause, and the second press that stops."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.recording import RecordingState
from ui.presenters.running import Phase
from ui.screens.recording_words import pause_reasons, short_clock
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon
from ui.widgets.still_box import StillBox

_GAP = 12
# What a box takes beside its words.
_ARROW_ROOM = 80


class RecordingControls(Screen[RecordingState]):
    """Buttons do not take the focus from a click, so that the keys of the screen go on to work."""

    pause_pressed = Signal()
    reason_given = Signal(str)
    bookmark_pressed = Signal()
    hide_pressed = Signal()
    stop_asked = Signal()
    stop_confirmed = Signal()
    keep_on_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause = _big(self.pause_pressed)
        self.bookmark = _big(self.bookmark_pressed)
        self.hide_button = _big(self.hide_pressed)
        self.stop = _big(self.stop_asked)
        self.keep_on = _big(self.keep_on_pressed)
        self.confirm = _big(self.stop_confirmed)
        self.confirm.setProperty("tone", "primary")
        self._question = QLabel(wordWrap=True)
        self._question.setProperty("role", "heading")
        self._why = QLabel()
        self.reason = StillBox(editable=True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.activated.connect(lambda _index: self._give_reason())
        edit = self.reason.lineEdit()
        assert edit is not None  # noqa: S101 - it is editable
        edit.editingFinished.connect(self._give_reason)
        self._reason_row = QFrame()
        self._presses, self._sure = QWidget(), QWidget()
        self._paused = False
        self._asked = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self._reason_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._why)
        row.addWidget(self.reason, 1)
        row.addStretch(1)
        self._presses = _row(_flow(self.pause, self.bookmark, self.hide_button), self.stop)
        self._sure = _row(self._question, self.keep_on, self.confirm)
        self._sure.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._reason_row)
        layout.addWidget(self._presses)
        layout.addWidget(self._sure)

    def be_low(self, *, low: bool) -> None:
        """Take less room where the window has little height."""
        for button in (self.pause, self.bookmark, self.hide_button, self.stop, self.keep_on, self.confirm):
            theme.set_property(button, "low", low)

    def fill(self, state: RecordingState) -> None:
        """Show which presses there are."""
        running = state.running
        status = running.status
        live = running.phase is Phase.RUNNING
        for button in (self.pause, self.bookmark, self.stop):
            button.setEnabled(live)
        if status.paused != self._paused:
            self._paused = status.paused
            self._name_pause()
            theme.set_property(self.pause, "tone", "primary" if status.paused else "")
        self._reason_row.setVisible(status.paused and live)
        if (
            not self.reason.hasFocus()
            and not self._edits_reason()
            and self.reason.currentText() != running.pause_reason
        ):
            with QSignalBlocker(self.reason):
                self.reason.setEditText(running.pause_reason)
        if state.asks_stop != self._asked:
            self._asked = state.asks_stop
            self._presses.setVisible(not self._asked)
            self._sure.setVisible(self._asked)
            if self._asked:
                self.keep_on.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._asked:
            self._question.setText(
                self.tr("Stop the recording? The {length} so far are kept and sealed.").format(
                    length=short_clock(status.heard_seconds)
                )
            )

    def retranslate(self) -> None:
        """Say everything anew."""
        self._name_pause()
        self.bookmark.setText(self.tr("Bookmark  (B)"))
        self.hide_button.setText(self.tr("Hide screen  (F9)"))
        self.stop.setText(self.tr("Stop…"))
        self.keep_on.setText(self.tr("Go on recording"))
        self.confirm.setText(self.tr("Stop and seal"))
        self._why.setText(self.tr("Why is it paused?"))
        self.reason.setAccessibleName(self.tr("Why is it paused?"))
        for button, name in (
            (self.bookmark, "bookmark"),
            (self.hide_button, "eye-off"),
            (self.stop, "square"),
        ):
            put_icon(button, name)
        put_icon(self.confirm, "square", "on-accent")
        with QSignalBlocker(self.reason):
            text = self.reason.currentText()
            self.reason.clear()
            self.reason.addItems(pause_reasons())
            self.reason.setEditText(text)
        edit = self.reason.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Choose or write, but no names"))
            edit.ensurePolished()
            words = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
            self.reason.setMinimumWidth(words + theme.scaled(_ARROW_ROOM))

    def _name_pause(self) -> None:
        self.pause.setText(self.tr("Go on  (P)") if self._paused else self.tr("Pause  (P)"))
        put_icon(self.pause, "mic" if self._paused else "pause", "on-accent" if self._paused else "ink")

    def _edits_reason(self) -> bool:
        edit = self.reason.lineEdit()
        return self.reason.hasFocus() or (edit is not None and edit.hasFocus())

    def _give_reason(self) -> None:
        self.reason_given.emit(self.reason.currentText().strip())


def _big(signal: object) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "big")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
    return button


def _row(first: QWidget, *others: QPushButton) -> QWidget:
    """The first takes the room, the others stand at the end."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(_GAP)
    across.addWidget(first, 1)
    for button in others:
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _flow(*buttons: QPushButton) -> QWidget:
    flow = QWidget()
    layout = Flow(flow, _GAP)
    for button in buttons:
        layout.addWidget(button)
    return flow
