"""Withdrawals that others told of (see ui/presenters/recall.py)."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.usecases.recall_list import ToldBy
from ui import theme
from ui.presenters.recall import RecallState
from ui.screens.notice import Notice
from ui.screens.recall_card import RecallCard
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.column import Column
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import icon
from ui.widgets.tab_order import tab_through

_LEFT_SHARE, _RIGHT_SHARE = 4, 8
_MOST_SEEN = 8
_ROW_HEIGHT = 60


class RecallScreen(Screen[RecallState]):
    """What was told at the left, what waits first; at the right what it asks for, and the answer."""

    selected = Signal(tuple)
    receive_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._receive = QPushButton()
        self._receive.clicked.connect(self.receive_pressed)
        self.notice, self._absent = Notice(), Notice()
        self.list = QListWidget()
        self.list.currentItemChanged.connect(self._choose)
        self.card = RecallCard()
        self._nothing = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._build()
        self.setFocusProxy(self.list)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._receive)
        self.list.setProperty("kind", "plain")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(theme.scaled(theme.ICON), theme.scaled(theme.ICON)))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._frame = QFrame()
        self._frame.setObjectName("card")
        around = QVBoxLayout(self._frame)
        around.setContentsMargins(1, 4, 1, 4)
        around.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(2 * theme.GRID)
        left.addWidget(self._frame)
        left.addWidget(self._absent)
        left.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(3 * theme.GRID)
        self._halves.addLayout(left, _LEFT_SHARE)
        self._halves.addWidget(self.card, _RIGHT_SHARE)
        self._empty = QFrame()
        self._empty.setObjectName("card")
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(48, 56, 48, 56)
        empty.setSpacing(2 * theme.GRID)
        empty.addWidget(IconLabel("undo-2", "faint", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addWidget(self._nothing)
        column = Column()
        column.body.addLayout(head)
        for widget in (self._about, self.notice, self._empty):
            column.body.addWidget(widget)
        column.body.addLayout(self._halves)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        tab_through(self, (self.list, self.card, self._receive))

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Withdrawals"))
        self._about.setText(
            self.tr(
                "Persons took something back, and another office told of it. It holds here already. Answer what became"
                " of the copies, so that the person can be told the truth."
            )
        )
        self._receive.setText(self.tr("Back to Receive"))
        self.list.setAccessibleName(self.tr("Withdrawals"))
        self._nothing.setText(self.tr("No office has told of a withdrawal."))

    def fill(self, state: RecallState) -> None:
        """Show what was told, and one in full."""
        self.notice.explain(state.error)
        told = state.told.told
        self._frame.setVisible(bool(told))
        self._empty.setVisible(state.read and not told and not state.told.absent)
        offices = ", ".join(f"“{name}” ({count})" for name, count in state.told.absent)
        self._absent.tell(
            "info",
            self.tr("Told of testimonies that are not here: {offices}").format(offices=offices) if offices else "",
            self.tr("Nothing is to be answered. Should one come, what was taken back holds from the first moment."),
        )
        self._show_list(told, state)
        self.card.setVisible(state.shown is not None)
        self.card.show_state(state)

    def _show_list(self, told: tuple[ToldBy, ...], state: RecallState) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in told:
                said = self.tr("waits for an answer") if one.waits else self.tr("answered")
                item = QListWidgetItem(icon(*(("clock", "warn") if one.waits else ("circle-check", "good"))), "")
                item.setText(f"{one.case_code}: {said}\n“{one.station_name}”")
                item.setData(Qt.ItemDataRole.UserRole, (one.station, one.testimony_id))
                item.setSizeHint(QSize(0, theme.scaled(_ROW_HEIGHT)))
                self.list.addItem(item)
            keys = [(one.station, one.testimony_id) for one in told]
            self.list.setCurrentRow(keys.index(state.key) if state.key in keys else -1)
        self._frame.setFixedHeight(min(_MOST_SEEN, max(1, len(told))) * theme.scaled(_ROW_HEIGHT) + 12)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.selected.emit(tuple(item.data(Qt.ItemDataRole.UserRole)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves beside each other only where there is room."""
        stand_beside(self._halves, self.width())
        super().resizeEvent(event)
