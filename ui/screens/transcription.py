"""The panel of one testimony that transcribes it: a card above its words."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.errors import Explained
from ui.presenters.queue_state import ItemPhase, QueueItem, QueueState
from ui.screens.notice import Notice
from ui.screens.queue_words import left_words, model_words, phase_words
from ui.screens.screen import Screen
from ui.widgets.still_box import StillBox

_STEPS = 1000


class Written(Enum):
    """How much of a testimony has text."""

    UNKNOWN = auto()
    NOTHING = auto()
    PARTLY = auto()
    ALL = auto()


class TranscriptionPanel(Screen[QueueState]):
    """Shows of the queue what concerns one testimony. `transcribe_pressed` says whether it is to be done anew."""

    transcribe_pressed = Signal(bool)
    pause_pressed = Signal()
    resume_pressed = Signal()
    cancel_pressed = Signal(str)
    retry_pressed = Signal(str)
    queue_pressed = Signal()
    models_pressed = Signal()
    model_chosen = Signal(str)
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._testimony_id = ""
        self._written = Written.UNKNOWN
        self._asked = False
        self._item: QueueItem | None = None
        self._card = QFrame()
        self._card.setObjectName("card")
        self._what = QLabel(wordWrap=True)
        self._more = QLabel(wordWrap=True)
        self._more.setProperty("role", "secondary")
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._notice = Notice()
        self._model = StillBox()
        self._model.activated.connect(lambda at: self.model_chosen.emit(self._model.itemData(at)))
        self._transcribe, self._again, self._keep = QPushButton(), QPushButton(), QPushButton()
        self._pause, self._resume, self._cancel = QPushButton(), QPushButton(), QPushButton()
        self._retry, self._models, self._queue = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_testimony(self, testimony_id: str, written: Written) -> None:
        """Say which testimony is looked at, and how much of it has text."""
        if (testimony_id, written) != (self._testimony_id, self._written):
            self._testimony_id, self._written, self._asked = testimony_id, written, False
            if self._state is not None:
                self.fill(self._state)

    def fill(self, state: QueueState) -> None:
        """Show the recording that is worked on, or waits, or failed; else what can be done."""
        held = self._focused()
        mine = state.of(self._testimony_id)
        self._item = next((item for item in mine if item.running), None) or next(
            (item for item in mine if item.phase in (ItemPhase.WAITING, ItemPhase.FAILED)), None
        )
        self._fill_models(state)
        if self._item is None:
            self._fill_idle()
        else:
            self._fill_item(self._item, state)
        self._notice.explain(self._error(state))
        self.setVisible(self._item is not None or self._written is not Written.UNKNOWN)
        if held is not None and not held.isVisible():
            self._hand_focus_on()

    def _focused(self) -> QWidget | None:
        focus = self.window().focusWidget()
        return focus if focus is not None and self.isAncestorOf(focus) and focus.isVisible() else None

    def _hand_focus_on(self) -> None:
        """What had the keys is gone: Qt would give them to whatever comes next in the window."""
        shown = [button for button in (self._pause, self._resume, *self._buttons) if button.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_left.emit()

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self._transcribe.setText(self.tr("Transcribe"))
        self._again.setText(self.tr("Transcribe again"))
        self._keep.setText(self.tr("Keep this text"))
        self._pause.setText(self.tr("Pause"))
        self._resume.setText(self.tr("Go on"))
        self._cancel.setText(self.tr("Cancel"))
        self._retry.setText(self.tr("Try again"))
        self._models.setText(self.tr("Models…"))
        self._queue.setText(self.tr("Show the queue"))
        self._progress.setAccessibleName(self.tr("Progress of the transcription"))
        self._model.setAccessibleName(self.tr("Model"))

    def _fill_idle(self) -> None:
        self._progress.hide()
        more = ""
        if self._asked:
            what = self.tr("Write everything down anew?")
            more = self.tr(
                "The new text takes the place of this one. What was corrected stays with the old text, hidden."
            )
        elif self._written is Written.ALL:
            what = self.tr("All recordings are transcribed.")
        elif self._written is Written.PARTLY:
            what = self.tr("A part of it is transcribed. What is done is kept; the rest is still to do.")
        else:
            what = self.tr("No text yet.")
            more = self.tr("A model on this computer writes down what it hears. Nothing leaves the computer.")
        self._say(what, more)
        whole = self._written is Written.ALL
        self._show(
            {
                self._transcribe: not whole and not self._asked,
                self._again: whole,
                self._keep: self._asked,
            }
        )
        theme.set_property(self._again, "kind", "danger" if self._asked else "quiet")

    def _fill_item(self, item: QueueItem, state: QueueState) -> None:
        self._asked = False
        if state.paused and item.phase is ItemPhase.WAITING:
            what = self.tr("Paused. What is done is kept.")
        else:
            what = phase_words(item)
        ahead = [one for one in state.open_items if one.phase is not ItemPhase.FAILED]
        place = next((number for number, one in enumerate(ahead) if one.part_id == item.part_id), 0)
        if item.phase is ItemPhase.WAITING and place and not state.paused:
            more = self.tr("Recordings before it: {count}").format(count=place)
        else:
            more = left_words(item.remaining_seconds)
        self._say(what, more)
        self._progress.setVisible(item.running or item.share > 0)
        self._progress.setValue(round(_STEPS * item.share))
        self._show(
            {
                self._pause: not state.paused,
                self._resume: state.paused,
                self._cancel: True,
                self._retry: item.phase is ItemPhase.FAILED,
                self._queue: len(state.items) > 1,
            }
        )
        self._pause.setVisible(not state.paused and item.phase is not ItemPhase.FAILED)

    def _fill_models(self, state: QueueState) -> None:
        names = [choice.name for choice in state.models]
        if [self._model.itemData(at) for at in range(self._model.count())] != names:
            self._model.clear()
            for choice in state.models:
                self._model.addItem(model_words(choice), choice.name)
        self._model.setCurrentIndex(names.index(state.model) if state.model in names else -1)
        self._model.setPlaceholderText(self.tr("Choose a model"))
        needed = state.needs_model and self._item is not None
        self._model.setVisible(needed and bool(names))
        self._models.setVisible(needed)

    def _error(self, state: QueueState) -> Explained | None:
        if self._item is not None and self._item.error is not None:
            return self._item.error
        return state.error if self._item is not None else None

    def _say(self, what: str, more: str) -> None:
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def _show(self, shown: dict[QPushButton, bool]) -> None:
        for button in self._buttons:
            button.setVisible(shown.get(button, False))

    def _lay_out(self) -> None:
        self._buttons = (
            self._queue, self._retry, self._cancel, self._pause, self._resume,
            self._keep, self._again, self._transcribe,
        )  # fmt: skip
        for button, kind in ((self._transcribe, "primary"), (self._queue, "quiet"), (self._cancel, "quiet")):
            button.setProperty("kind", kind)
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(self._what)
        words.addWidget(self._more)
        across = QHBoxLayout()
        across.setSpacing(theme.GRID)
        across.addLayout(words, 1)
        for button in self._buttons:
            across.addWidget(button)
        choice = QHBoxLayout()
        choice.setSpacing(theme.GRID)
        choice.addWidget(self._models)
        choice.addWidget(self._model)
        choice.addStretch(1)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(2 * theme.GRID, 12, 12, 12)
        inside.setSpacing(12)
        inside.addLayout(across)
        inside.addWidget(self._progress)
        inside.addWidget(self._notice)
        inside.addLayout(choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _connect(self) -> None:
        self._transcribe.clicked.connect(lambda: self.transcribe_pressed.emit(False))
        self._again.clicked.connect(self._press_again)
        self._keep.clicked.connect(lambda: self._ask(wished=False))
        self._pause.clicked.connect(self.pause_pressed)
        self._resume.clicked.connect(self.resume_pressed)
        self._cancel.clicked.connect(lambda: self._name_item(self.cancel_pressed))
        self._retry.clicked.connect(lambda: self._name_item(self.retry_pressed))
        self._models.clicked.connect(self.models_pressed)
        self._queue.clicked.connect(self.queue_pressed)

    def _name_item(self, signal: SignalInstance) -> None:
        if self._item is not None:
            signal.emit(self._item.part_id)

    def _press_again(self) -> None:
        if self._asked:
            self.transcribe_pressed.emit(True)
        self._ask(wished=not self._asked)

    def _ask(self, *, wished: bool) -> None:
        """A new transcription hides what was corrected: it is asked for twice."""
        self._asked = wished
        if self._state is not None:
            self.fill(self._state)
        (self._keep if wished else self._again).setFocus()
