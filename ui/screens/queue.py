"""The queue: what is being written down, what waits, what is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.queue_state import ItemPhase, QueueItem, QueueState
from ui.screens.notice import Notice
from ui.screens.queue_words import facts_words, left_words, model_words, phase_words
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import icon
from ui.widgets.plain_tip import plain_tip
from ui.widgets.still_box import StillBox

_STEPS = 1000
# Below this width no room is kept free in a row.
_COLUMNS_WIDTH = 600
# Below this width the model stands under the title.
_HEAD_WIDTH = 700
_TONES = {ItemPhase.DONE: "good", ItemPhase.FAILED: "danger"}


class QueueRow(QFrame):
    """One recording."""

    open_pressed = Signal()
    cancel_pressed = Signal()
    retry_pressed = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._case = QLabel()
        self._case.setProperty("role", "mono")
        self._facts = QLabel(wordWrap=True)
        self._facts.setProperty("role", "secondary")
        self._phase = QLabel(wordWrap=True)
        self._left = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._left.setProperty("role", "secondary")
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._notice = Notice()
        self._open, self._retry = QPushButton(), QPushButton()
        self._open.setProperty("kind", "quiet")
        self._earlier, self._later, self._cancel = QToolButton(), QToolButton(), QToolButton()
        for button in (self._earlier, self._later, self._cancel):
            button.setProperty("kind", "quiet")
        self._open.clicked.connect(self.open_pressed)
        self._retry.clicked.connect(self.retry_pressed)
        self._cancel.clicked.connect(self.cancel_pressed)
        self._earlier.clicked.connect(lambda: self.moved.emit(-1))
        self._later.clicked.connect(lambda: self.moved.emit(1))
        self._lay_out()

    def show_item(self, item: QueueItem, *, first: bool, last: bool) -> None:
        """Show one item; `first` and `last` of those that wait."""
        self._case.setText(item.case_code)
        self._facts.setText(facts_words(item))
        self._phase.setText(phase_words(item))
        theme.set_property(self._phase, "role", _TONES.get(item.phase, ""))
        self._left.setText(left_words(item.remaining_seconds) if item.running else "")
        self._progress.setVisible(item.running or (item.phase is ItemPhase.WAITING and item.share > 0))
        self._progress.setValue(round(_STEPS * item.share))
        waits = item.phase is ItemPhase.WAITING
        self._earlier.setVisible(waits)
        self._earlier.setEnabled(not first)
        self._later.setVisible(waits)
        self._later.setEnabled(not last)
        self._retry.setVisible(item.phase is ItemPhase.FAILED)
        self._notice.explain(item.error)
        self._name(item)

    def _name(self, item: QueueItem) -> None:
        self._open.setText(self.tr("Open"))
        self._retry.setText(self.tr("Try again"))
        self._open.setAccessibleDescription(item.case_code)
        self._progress.setAccessibleName(self.tr("Progress of {case}").format(case=item.case_code))
        for button, drawing, text in (
            (self._earlier, "chevron-up", self.tr("Earlier: {case}")),
            (self._later, "chevron-down", self.tr("Later: {case}")),
            (self._cancel, "x", self.tr("Take out of the queue: {case}")),
        ):
            button.setIcon(icon(drawing))
            button.setAccessibleName(text.format(case=item.case_code))
            button.setToolTip(plain_tip(text.format(case=item.case_code)))

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self._case)
        who.addWidget(self._facts)
        state = QHBoxLayout()
        state.addWidget(self._phase, 1)
        state.addWidget(self._left)
        state.addWidget(self._retry)
        told = QVBoxLayout()
        told.setSpacing(theme.GRID)
        told.addStretch(1)
        told.addLayout(state)
        told.addWidget(self._progress)
        told.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(theme.GRID)
        across.addLayout(who, 4)
        across.addSpacing(2 * theme.GRID)
        across.addLayout(told, 6)
        across.addSpacing(theme.GRID)
        self._keep_columns(keep=True)
        for one in (self._earlier, self._later, self._open, self._cancel):
            across.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(across)
        layout.addWidget(self._notice)

    def _keep_columns(self, *, keep: bool) -> None:
        """What stands beside the buttons that move stays in its column where there is room for that."""
        for button in (self._earlier, self._later):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(keep)
            button.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the room of what is hidden to the words of a narrow row."""
        self._keep_columns(keep=self.width() >= theme.scaled(_COLUMNS_WIDTH))
        super().resizeEvent(event)


class QueueScreen(Screen[QueueState]):
    """Rows keep their widgets while the state changes, so that nobody loses the focus."""

    pause_pressed = Signal()
    resume_pressed = Signal()
    clear_pressed = Signal()
    library_pressed = Signal()
    models_pressed = Signal()
    model_chosen = Signal(str)
    opened = Signal(str)
    cancel_pressed = Signal(str)
    retry_pressed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QueueRow] = {}
        self._title, self._told = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._told.setProperty("role", "secondary")
        self._model_name, self._model = QLabel(), StillBox()
        self._choice = QWidget()
        self._model_name.setProperty("role", "secondary")
        self._model_name.setBuddy(self._model)
        self._model.activated.connect(lambda at: self.model_chosen.emit(self._model.itemData(at)))
        self._notice = Notice()
        self._clear, self._pause, self._resume = QPushButton(), QPushButton(), QPushButton()
        self._library, self._models = QPushButton(), QPushButton()
        self._resume.setProperty("kind", "primary")
        self._clear.setProperty("kind", "quiet")
        self._empty = QWidget()
        self._empty_icon = IconLabel("audio-lines", "faint", 40)
        self._empty_words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._empty_words.setProperty("role", "secondary")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GRID)
        self._lay_out()
        for button, pressed in (
            (self._pause, self.pause_pressed),
            (self._resume, self.resume_pressed),
            (self._clear, self.clear_pressed),
            (self._library, self.library_pressed),
            (self._models, self.models_pressed),
        ):
            button.clicked.connect(pressed)
        self.retranslate()

    def fill(self, state: QueueState) -> None:
        """Show the list and what can be done with it."""
        self._fill_rows(state)
        self._fill_models(state)
        self._told.setText(self._summary(state))
        self._told.setVisible(bool(state.items))
        self._notice.explain(state.error)
        if state.error is None and state.nothing_to_do:
            self._notice.tell(
                "info", self.tr("These testimonies have their text already, or are still being recorded.")
            )
        self._pause.setVisible(not state.paused and bool(state.open_items))
        self._resume.setVisible(state.paused and bool(state.open_items))
        self._clear.setVisible(len(state.open_items) < len(state.items))
        self._models.setVisible(state.needs_model)
        self._empty.setVisible(not state.items)

    def retranslate(self) -> None:
        """Set the words that stay."""
        self._title.setText(self.tr("Transcription"))
        self._model_name.setText(self.tr("Model"))
        self._model.setAccessibleName(self.tr("Model"))
        self._model.setPlaceholderText(self.tr("The largest that is here"))
        self._pause.setText(self.tr("Pause"))
        self._resume.setText(self.tr("Go on"))
        self._clear.setText(self.tr("Clear what is done"))
        self._library.setText(self.tr("Open the library"))
        self._models.setText(self.tr("Models…"))
        self._empty_words.setText(
            self.tr("Nothing waits to be written down. Choose testimonies in the library and press Transcribe.")
        )

    def take_focus(self) -> None:
        """Put the focus where something can be done."""
        for button in (self._resume, self._pause, self._library):
            if button.isVisibleTo(self):
                button.setFocus()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the model under the title where there is no room beside it."""
        directions = QBoxLayout.Direction
        narrow = self.width() < theme.scaled(_HEAD_WIDTH)
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)

    def _summary(self, state: QueueState) -> str:
        if state.paused and state.open_items:
            return self.tr("Paused. What is done is kept, and nothing is heard meanwhile.")
        told = [self.tr("Still to do: {count}").format(count=len(state.open_items))]
        left = left_words(state.remaining_seconds)
        return "   ".join([*told, left] if left else told)

    def _fill_rows(self, state: QueueState) -> None:
        waiting = [item.part_id for item in state.items if item.phase is ItemPhase.WAITING]
        for part_id in self._rows.keys() - {item.part_id for item in state.items}:
            row = self._rows.pop(part_id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, item in enumerate(state.items):
            row = self._rows.get(item.part_id) or self._new_row(item)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            row.show_item(item, first=item.part_id == (waiting or [""])[0], last=item.part_id == (waiting or [""])[-1])

    def _new_row(self, item: QueueItem) -> QueueRow:
        row = self._rows[item.part_id] = QueueRow()
        part_id, testimony_id = item.part_id, item.testimony_id
        row.open_pressed.connect(_later(self.opened.emit, testimony_id))
        row.cancel_pressed.connect(_later(self.cancel_pressed.emit, part_id))
        row.retry_pressed.connect(_later(self.retry_pressed.emit, part_id))
        row.moved.connect(lambda by: self.moved.emit(part_id, by))
        return row

    def _fill_models(self, state: QueueState) -> None:
        names = [choice.name for choice in state.models]
        if [self._model.itemData(at) for at in range(self._model.count())] != names:
            self._model.clear()
            for choice in state.models:
                self._model.addItem(model_words(choice), choice.name)
        self._model.setCurrentIndex(names.index(state.model) if state.model in names else -1)
        self._choice.setVisible(bool(names))

    def _lay_out(self) -> None:
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.GRID)
        head.addWidget(self._title)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(theme.GRID)
        choice.addWidget(self._model_name)
        choice.addWidget(self._model)
        presses = QWidget()
        flow = Flow(presses, theme.GRID, end=True)
        flow.addWidget(self._choice)
        flow.addWidget(self._models)
        head.addWidget(presses, 1)
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(0, 8 * theme.GRID, 0, 0)
        empty.setSpacing(2 * theme.GRID)
        for part in (self._empty_icon, self._empty_words, self._library):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(part, 1000 if part is self._empty_words else 0)
            line.addStretch(1)
            empty.addLayout(line)
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addStretch(1)
        foot.addWidget(self._pause)
        foot.addWidget(self._resume)
        column = Column()
        column.body.addLayout(head)
        for below in (self._told, self._notice):
            column.body.addWidget(below)
        column.body.addLayout(self._list)
        column.body.addWidget(self._empty)
        column.body.addLayout(foot)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)


def _later(emit: Callable[[str], object], value: str) -> Callable[[], object]:
    return lambda: emit(value)
