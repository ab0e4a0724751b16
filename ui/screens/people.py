"""People and keys (see ui/presenters/people.py)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.people import ContactLine, PeopleState
from ui.screens.ask_path import ask_open
from ui.screens.notice import Notice
from ui.screens.people_contacts import ContactRow, RevokeView
from ui.screens.people_own import OwnCardView
from ui.screens.people_trust import TrustView
from ui.screens.screen import Screen
from ui.widgets.column import Column

if TYPE_CHECKING:
    from app.domain.people import SignedCard

_OWN_SHARE, _OTHERS_SHARE = 2, 3
_NARROW = 900


class PeopleScreen(Screen[PeopleState]):
    """Our card beside those of others."""

    card_chosen = Signal(str)
    revoke_pressed = Signal(str)
    header_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = OwnCardView()
        self.trust = TrustView()
        self.revoke = RevokeView()
        self._card: SignedCard | None = None
        self._revoking: ContactLine | None = None
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._add = QPushButton()
        self._add.setProperty("kind", "primary")
        self._add.clicked.connect(self._ask)
        self._notice = Notice()
        self._others = QLabel()
        self._others.setProperty("role", "heading")
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("role", "secondary")
        self._narrow = False
        self._rows: list[ContactRow] = []
        self._lines: list[QFrame] = []
        self._list = QFrame()
        self._list.setObjectName("card")
        self._list_layout = QVBoxLayout(self._list)
        self._list_layout.setContentsMargins(0, 0, 0, 0)
        self._list_layout.setSpacing(0)
        self._across = QHBoxLayout()
        self._column = Column()
        self._build()
        self.setFocusProxy(self._add)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._add)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.own)
        left.addStretch(1)
        right.setSpacing(theme.GRID)
        for one in (self._others, self.trust, self.revoke, self._empty, self._list):
            right.addWidget(one)
        right.addStretch(1)
        across = self._across
        across.setSpacing(4 * theme.GRID)
        across.addLayout(left, _OWN_SHARE)
        across.addLayout(right, _OTHERS_SHARE)
        column = self._column
        column.body.addLayout(head)
        column.body.addWidget(self._notice)
        column.body.addLayout(across, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def fill(self, state: PeopleState) -> None:
        """Show our card, what is being decided, and the list."""
        self.own.setVisible(state.own is not None)
        if state.own is not None:
            self.own.show_state(state.own)
        self._show_card(state)
        self._show_revoking(state.revoking)
        self._show_list(state.contacts)
        self._empty.setVisible(state.own is not None and not state.contacts and state.card is None)
        self._add.setEnabled(not state.busy)
        self._tell(state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put our card above the others where there is no room beside them."""
        self._narrow = event.size().width() < theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if self._narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)
        for row in self._rows:
            row.make_narrow(self._narrow)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("People and keys"))
        self._add.setText(self.tr("Trust another office…"))
        self._others.setText(self.tr("Offices that we trust"))
        self._empty.setText(self.tr("Nobody yet. Ask headquarters for its card, then press “Trust another office”."))

    def _show_card(self, state: PeopleState) -> None:
        card = state.card.card if state.card else None
        self.trust.setVisible(card is not None)
        if state.card is not None:
            self.trust.show_state(state.card)
            if card != self._card:
                self.trust.begin()
                self._bring_into_view(self.trust)
        self._card = card

    def _show_revoking(self, line: ContactLine | None) -> None:
        self.revoke.setVisible(line is not None)
        if line is not None:
            self.revoke.show_state(line)
            if line != self._revoking:
                self.revoke.begin(line)
                self._bring_into_view(self.revoke)
        self._revoking = line

    def _bring_into_view(self, card: QWidget) -> None:
        # Where it lies is known only once the layout has been done.
        QTimer.singleShot(0, card, lambda: self._column.ensureWidgetVisible(card, 0, 2 * theme.GRID))

    def _show_list(self, contacts: tuple[ContactLine, ...]) -> None:
        while len(self._rows) < len(contacts):
            self._add_row()
        self._list.setVisible(bool(contacts))
        for place, row in enumerate(self._rows):
            shown = place < len(contacts)
            row.setVisible(shown)
            self._lines[place].setVisible(shown and place > 0)
            if shown:
                row.show_state(contacts[place])

    def _add_row(self) -> None:
        line, row = QFrame(), ContactRow()
        line.setObjectName("line")
        row.make_narrow(self._narrow)
        row.revoke_pressed.connect(self.revoke_pressed)
        row.header_chosen.connect(self.header_chosen)
        self._list_layout.addWidget(line)
        self._list_layout.addWidget(row)
        self._lines.append(line)
        self._rows.append(row)

    def _tell(self, state: PeopleState) -> None:
        if state.error is not None:
            self._notice.explain(state.error)
        elif state.told:
            self._notice.tell("good", self.tr("“{name}” is trusted from now on.").format(name=state.told))
        else:
            saved = self.tr("Saved: {file}").format(file=state.saved) if state.saved else ""
            self._notice.tell("good", saved, self.tr("It holds no secret: hand it on in any way."))

    def _ask(self) -> None:
        ask_open(self, self.tr("The card of another office"), Path.home(), self.card_chosen.emit)
