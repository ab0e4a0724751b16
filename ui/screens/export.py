"""Export (see ui/presenters/export.py)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.export_state import ExportPhase, ExportState, RecipientRow
from ui.screens.export_approvals import ApprovalWays
from ui.screens.export_done import ExportDone
from ui.screens.export_names import ExportNames
from ui.screens.export_parts import ExportTable, RecipientBox, WhereTo
from ui.screens.kept_words import say_kept
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.column import Column
from ui.widgets.icon_label import IconLabel
from ui.widgets.pages import Pages
from ui.widgets.tab_order import tab_through

_STEPS = 1000
_LEFT_SHARE, _RIGHT_SHARE = 3, 2
_SEALING_WIDTH = 560


class ExportScreen(Screen[ExportState]):
    """Who leaves at the left, for whom and where to at the right; afterwards what came of it."""

    chosen = Signal(str, bool)
    only_here_pressed = Signal()
    none_pressed = Signal()
    recipient_chosen = Signal(str, bool)
    folder_chosen = Signal(str)
    people_pressed = Signal()
    name_chosen = Signal(tuple, bool)
    start_pressed = Signal(str)
    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self.notice, self.approvals = Notice(), ApprovalWays()
        self._what, self._count = QLabel(), QLabel()
        self._who, self._where = QLabel(), QLabel()
        for heading in (self._what, self._who, self._where):
            heading.setProperty("role", "heading")
        self._count.setProperty("role", "secondary")
        self._only_here, self._none = QPushButton(), QPushButton()
        for button in (self._only_here, self._none):
            button.setProperty("kind", "quiet")
        self.table = ExportTable()
        self._nothing = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._boxes: list[RecipientBox] = []
        self._lines: list[QFrame] = []
        self._nobody = QLabel(wordWrap=True)
        self._people = QPushButton()
        self.where_to = WhereTo()
        self.names = ExportNames()
        self._start = QPushButton()
        self._start.setProperty("kind", "primary")
        self._missing = QLabel(wordWrap=True)
        self._missing.setProperty("role", "secondary")
        self._stage = QLabel(wordWrap=True)
        self._stage.setProperty("role", "heading")
        self._wait = QLabel(wordWrap=True)
        self._wait.setProperty("role", "secondary")
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._stop = QPushButton()
        self.done = ExportDone()
        self._pages = Pages()
        self._step = (ExportPhase.CHOOSING, False)
        self._build()
        self.setFocusProxy(self.table)
        self._order_keys()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for page in (self._build_choice(), self._build_writing(), self._build_done()):
            self._pages.addWidget(page)
        column = Column()
        column.body.setSpacing(theme.GRID)
        column.body.addWidget(self._title)
        column.body.addWidget(self._about)
        column.body.addWidget(self.notice)
        column.body.addWidget(self.approvals)
        column.body.addSpacing(theme.GRID)
        column.body.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _build_choice(self) -> QWidget:
        page = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(4 * theme.GRID)
        self._halves.addLayout(self._build_left(), _LEFT_SHARE)
        self._halves.addLayout(self._build_right(), _RIGHT_SHARE)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.GRID)
        foot.addWidget(self._missing, 1)
        foot.addWidget(self._start)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(self._halves, 1)
        layout.addLayout(foot)
        return page

    def _build_left(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._what)
        head.addSpacing(theme.GRID)
        head.addWidget(self._count, 1)
        quick = QHBoxLayout()
        quick.addWidget(self._only_here)
        quick.addWidget(self._none)
        quick.addStretch(1)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self._nothing)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._list)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addLayout(head)
        left.addWidget(card, 1)
        left.addLayout(quick)
        return left

    def _build_right(self) -> QVBoxLayout:
        self._offices = QFrame()
        self._offices.setObjectName("card")
        self._office_list = QVBoxLayout(self._offices)
        self._office_list.setContentsMargins(0, 0, 0, 0)
        self._office_list.setSpacing(0)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(16, 16, 16, 16)
        empty.setSpacing(12)
        empty.addWidget(self._nobody)
        empty.addWidget(self._people, 0, Qt.AlignmentFlag.AlignLeft)
        self._office_list.addWidget(self._empty)
        right = QVBoxLayout()
        right.setSpacing(theme.GRID)
        right.addWidget(self._who)
        right.addWidget(self._offices)
        right.addSpacing(2 * theme.GRID)
        right.addWidget(self._where)
        right.addWidget(self.where_to)
        right.addSpacing(2 * theme.GRID)
        right.addWidget(self.names)
        right.addStretch(1)
        return right

    def _build_writing(self) -> QWidget:
        page = QWidget()
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(theme.scaled(_SEALING_WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 24)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(IconLabel("package", "accent", 40))
        for widget in (self._stage, self._progress, self._wait):
            inside.addWidget(widget)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._stop)
        inside.addLayout(foot)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 1000)
        across.addStretch(1)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(2)
        return page

    def _build_done(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.done)
        layout.addStretch(1)
        return page

    def _order_keys(self) -> None:
        """Offices and sticks come later than what stands below them."""
        left, right = (self.approvals, self.table, self._only_here, self._none), (*self._boxes, self._people)
        below = (*self.where_to.tab_line, self.names, self._start, self._stop, self.done)
        tab_through(self, (*left, *right, *below))

    def _connect(self) -> None:
        self.table.chosen.connect(self.chosen)
        self._only_here.clicked.connect(self.only_here_pressed)
        self._none.clicked.connect(self.none_pressed)
        self._people.clicked.connect(self.people_pressed)
        self.where_to.chosen.connect(self.folder_chosen)
        self.names.chosen.connect(self.name_chosen)
        self.names.typed.connect(self._allow_start)
        self.names.entered.connect(self._start.click)
        self._start.clicked.connect(lambda: self.start_pressed.emit(self.names.take_secret()))
        self._stop.clicked.connect(self.stop_pressed)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Export"))
        self._about.setText(
            self.tr("Puts testimonies into an encrypted file that only the chosen offices can open, not even you.")
        )
        self._what.setText(self.tr("What leaves"))
        self._who.setText(self.tr("Who can open it"))
        self._where.setText(self.tr("Where to"))
        self._only_here.setText(self.tr("Choose what is only here"))
        self._none.setText(self.tr("Choose none"))
        self._nothing.setText(self.tr("There is no testimony yet. Record one first."))
        self._nobody.setText(
            self.tr("No office is trusted yet. Get the card of headquarters and compare its words with them first.")
        )
        self._people.setText(self.tr("Go to people and keys"))
        self._start.setText(self.tr("Write the bundle"))
        self._stop.setText(self.tr("Stop"))
        self._wait.setText(self.tr("Leave the stick where it is. If you stop, nothing of this bundle stays on it."))
        self.table.setAccessibleName(self.tr("Testimonies that can leave"))
        self.where_to.name(self.tr("Folder for the bundle"))
        self._progress.setAccessibleName(self.tr("Writing the bundle"))

    def fill(self, state: ExportState) -> None:
        """Show the choice, the work, or what came of it."""
        self._pages.setCurrentIndex(list(ExportPhase).index(state.phase))
        self._tell(state)
        self.approvals.show_state(() if state.phase is ExportPhase.DONE else state.kept)
        ways = self._ways()
        self._fill_choice(state)
        self._show_offices(state.recipients, state.chosen_recipients, loaded=state.loaded)
        if self._ways() != ways:
            self._order_keys()
        step = state.step
        self._progress.setValue(round(_STEPS * step.done / step.total) if step is not None and step.total else 0)
        self._stage.setText(self._stage_words(step.stage if step is not None else ""))
        if state.phase is ExportPhase.DONE:
            self.done.show_state(state)
        self._focus_next(state)

    def _ways(self) -> int:
        return len(self.approvals.buttons) + len(self._boxes) + len(self.where_to.tab_line) + len(self.names.ticks)

    def _focus_next(self, state: ExportState) -> None:
        """Give the keys to what comes next, once for each step: what had them is gone, or rested."""
        step = (state.phase, state.copying)
        if step == self._step:
            return
        self._step = step
        if self.isVisible():
            following = {ExportPhase.WRITING: self._stop, ExportPhase.DONE: self.done}
            following.get(state.phase, self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_choice(self, state: ExportState) -> None:
        self._list.setCurrentIndex(1 if state.loaded and not state.rows else 0)
        self.table.show_rows(state.rows, state.chosen)
        self._count.setText(self.tr("Chosen: {count}").format(count=len(state.chosen)) if state.chosen else "")
        self._none.setVisible(bool(state.chosen))
        self.where_to.show_places(state.sticks, state.folder)
        self.names.show_state(state)
        self._allow_start()

    def _allow_start(self) -> None:
        if self._state is not None:
            self._start.setEnabled(self._state.ready and self.names.ready)
            self._missing.setText(self._missing_words(self._state))

    def _missing_words(self, state: ExportState) -> str:
        if state.ready and not self.names.ready:
            return self.tr("Give your passphrase once more: who the person is leaves with it.")
        if state.ready and not state.chosen:
            return self._untold_words(state)
        if not state.loaded or state.ready:
            return ""
        if not state.chosen:
            return self.tr("Choose at least one testimony.") if not state.untold else self._untold_words(state)
        if not state.chosen_recipients:
            return self.tr("Choose at least one office that can open the bundle.")
        return self.tr("Choose a stick or a folder.")

    def _untold_words(self, state: ExportState) -> str:
        return self.tr(
            "Withdrawals that the chosen offices do not know: {count}. They go, also if nothing else does."
        ).format(count=state.untold)

    def _stage_words(self, stage: str) -> str:
        if stage == "sealing":
            return self.tr("Sealing and writing the bundle…")
        return self.tr("Reading what leaves, to be sure that it is whole…")

    def _tell(self, state: ExportState) -> None:
        if state.error is not None and state.error.code == "work.cancelled":
            self.notice.tell("warn", self.tr("The export was stopped. Nothing of the bundle stayed behind."))
        elif state.reasons and state.error is not None:
            self.notice.tell("danger", state.error.what, _why(state))
        else:
            self.notice.explain(state.error)

    def _show_offices(self, recipients: tuple[RecipientRow, ...], chosen: frozenset[str], *, loaded: bool) -> None:
        while len(self._boxes) < len(recipients):
            self._add_office()
        for place, box in enumerate(self._boxes):
            shown = place < len(recipients)
            box.setVisible(shown)
            self._lines[place].setVisible(shown and place > 0)
            if shown:
                box.show_recipient(recipients[place], wanted=recipients[place].station in chosen)
        self._empty.setVisible(loaded and not recipients)
        self._offices.setVisible(loaded)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves beside each other only where there is room."""
        stand_beside(self._halves, self.width())
        super().resizeEvent(event)

    def _add_office(self) -> None:
        line = QFrame()
        line.setObjectName("line")
        box = RecipientBox()
        box.chosen.connect(self.recipient_chosen)
        self._lines.append(line)
        self._boxes.append(box)
        self._office_list.addWidget(line)
        self._office_list.addWidget(box)


def _why(state: ExportState) -> str:
    """Each reason once; where it is consent, for each office."""
    said = [say_kept(one.reason, one.why, one.office) for one in state.kept]
    said += [say_kept(reason) for reason in state.reasons if not state.kept]
    return " ".join(dict.fromkeys(said))
