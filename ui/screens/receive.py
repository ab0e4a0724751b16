"""Receive (see ui/presenters/receive.py)."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.receive_state import ReceiveFile, ReceiveState
from ui.screens.drop_zone import DropZone, paths_of
from ui.screens.notice import Notice
from ui.screens.recalls_card import RecallsCard
from ui.screens.receipts_card import ReceiptsCard
from ui.screens.receive_card import FileCard
from ui.screens.receive_words import ICONS, stage_words, title_words
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.column import Column
from ui.widgets.icons import icon, put_icon
from ui.widgets.plain_tip import plain_tip

_LEFT_SHARE, _RIGHT_SHARE = 4, 8
_LEAST_DROP = 420
_MOST_SEEN = 6


class ReceiveScreen(Screen[ReceiveState]):
    """The queue at the left, the chosen file in full at the right; files may be dropped anywhere."""

    dropped = Signal(list)
    selected = Signal(int)
    adopt_all_pressed = Signal()
    withdrawals_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._add, self._adopt_all, self._withdrawals = QPushButton(), QPushButton(), QPushButton()
        self.notice = Notice()
        self.drop = DropZone()
        self.queue = QListWidget()
        self.card = FileCard()
        self.receipts = ReceiptsCard()
        self.recalls = RecallsCard()
        self._pages = QStackedWidget()
        self._drawn: list[tuple[object, ...]] = []
        self._build()
        self.setFocusProxy(self.drop)
        self.drop.dropped.connect(self.dropped)
        self._add.clicked.connect(self.drop.ask)
        self._adopt_all.clicked.connect(self.adopt_all_pressed)
        self._withdrawals.clicked.connect(self.withdrawals_pressed)
        self.recalls.pressed.connect(self.withdrawals_pressed)
        self.queue.currentItemChanged.connect(self._choose)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._withdrawals)
        head.addWidget(self._adopt_all)
        head.addWidget(self._add)
        self.queue.setProperty("kind", "plain")
        self.queue.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.queue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.queue.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        self.queue.setTextElideMode(Qt.TextElideMode.ElideRight)
        frame = QFrame()
        frame.setObjectName("card")
        around = QVBoxLayout(frame)
        around.setContentsMargins(1, 4, 1, 4)
        around.addWidget(self.queue)
        self._drop_page = QWidget()
        one = QVBoxLayout(self._drop_page)
        one.setContentsMargins(0, 0, 0, 0)
        self.drop.setMinimumHeight(theme.scaled(_LEAST_DROP))
        one.addWidget(self.drop)
        self._list_page = QWidget()
        self._halves = across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._list_page)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(3 * theme.GRID)
        self._left = QVBoxLayout()
        self._left.setSpacing(2 * theme.GRID)
        self._left.addWidget(frame)
        self._left.addWidget(self.recalls)
        self._left.addWidget(self.receipts)
        self._left.addStretch(1)
        across.addLayout(self._left, _LEFT_SHARE)
        across.addWidget(self.card, _RIGHT_SHARE)
        self._frame = frame
        for page in (self._drop_page, self._list_page):
            self._pages.addWidget(page)
        column = Column()
        column.body.addLayout(head)
        column.body.addWidget(self.notice)
        column.body.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Receive"))
        self._add.setText(self.tr("Add files…"))
        self._withdrawals.setText(self.tr("Withdrawals"))
        self.queue.setAccessibleName(self.tr("Files"))
        self._drawn = []

    def fill(self, state: ReceiveState) -> None:
        """Show the queue and the chosen file, or where to drop some."""
        put_icon(self._add, "plus")
        self.notice.explain(state.error)
        self._adopt_all.setText(self.tr("Adopt all that hold: {count}").format(count=state.held))
        self._adopt_all.setVisible(state.held > 1)
        self._add.setVisible(bool(state.files))
        receipts = state.receipts
        owes = bool(receipts.pending or receipts.given or receipts.errors or state.unanswered)
        self._withdrawals.setVisible(bool(state.withdrawals) and not state.unanswered)
        self.recalls.show_state(state)
        self._pages.setCurrentWidget(self._list_page if state.files or owes else self._drop_page)
        self._show_queue(state)
        self.receipts.show_state(state)
        shown = state.shown
        self._place_drop(in_list=owes and not state.files)
        self.card.setVisible(shown is not None)
        if shown is not None:
            self.card.show_state(shown)

    def _place_drop(self, *, in_list: bool) -> None:
        """Without any file the large place to drop stands where a file would be shown."""
        target = self._list_page.layout() if in_list else self._drop_page.layout()
        if target is not None and target.indexOf(self.drop) < 0:
            target.addWidget(self.drop)
            if target is self._halves:
                self._halves.setStretchFactor(self.drop, _RIGHT_SHARE)
            # A widget that changes its parent is hidden by it.
            self.drop.show()

    def _show_queue(self, state: ReceiveState) -> None:
        """Draw only rows that have changed: a report of progress changes none."""
        self._frame.setVisible(bool(state.files))
        drawn = [(file.number, *_row_words(file), ICONS[file.stage], theme.scheme()) for file in state.files]
        blocked = QSignalBlocker(self.queue)
        if [one[0] for one in drawn] != [one[0] for one in self._drawn]:
            self.queue.clear()
            self._drawn = []
            for file in state.files:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, file.number)
                self.queue.addItem(item)
        for place, look in enumerate(drawn):
            if place >= len(self._drawn) or look != self._drawn[place]:
                self._draw(self.queue.item(place), state.files[place])
        self._drawn = list(drawn)
        chosen = next((place for place, file in enumerate(state.files) if file.number == state.selected), -1)
        self.queue.setCurrentRow(chosen)
        blocked.unblock()
        rows = min(_MOST_SEEN, max(1, len(state.files)))
        self._frame.setFixedHeight(rows * theme.scaled(_row_height()) + 12)

    def _draw(self, item: QListWidgetItem, file: ReceiveFile) -> None:
        title, stage = _row_words(file)
        item.setText(f"{title}\n{stage}")
        item.setIcon(icon(*ICONS[file.stage]))
        item.setSizeHint(QSize(0, theme.scaled(_row_height())))
        item.setToolTip(plain_tip(str(file.path)))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.selected.emit(item.data(Qt.ItemDataRole.UserRole))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves beside each other only where there is room."""
        before = self._halves.direction()
        beside = stand_beside(self._halves, self.width())
        if before != self._halves.direction():
            # What is owed never stands between the queue and the file that is shown.
            if beside:
                self._left.insertWidget(1, self.recalls)
                self._left.insertWidget(2, self.receipts)
            else:
                self._halves.addWidget(self.recalls)
                self._halves.addWidget(self.receipts)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files anywhere on the screen."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take them."""
        event.acceptProposedAction()
        self.dropped.emit([str(path) for path in paths_of(event.mimeData())])


def _row_words(file: ReceiveFile) -> tuple[str, str]:
    return title_words(file), stage_words(file.stage)


def _row_height() -> int:
    return 60
