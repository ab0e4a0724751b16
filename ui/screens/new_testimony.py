"""A new testimony: who speaks, and whether all is ready; or a recording made elsewhere (see ui/presenters)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.before import BeforeState
from ui.presenters.new_testimony import NewTestimonyState, Way
from ui.screens.before_card import BeforeCard
from ui.screens.bring_in_card import BringInCard
from ui.screens.new_testimony_people import PeopleCard
from ui.screens.not_now import NotNowCard
from ui.screens.notice import Notice
from ui.screens.preflight_card import PreflightCard
from ui.screens.preflight_words import line_words
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon

_MARGINS = 2 * 4 * theme.GRID + 2 * theme.GRID + 16
"""At both sides, between the halves, and for the bar that scrolls."""


class NewTestimonyScreen(Screen[NewTestimonyState]):
    """Two halves, and the one action at the foot."""

    way_chosen = Signal(Way)
    start_pressed = Signal()
    bring_in_pressed = Signal()
    not_now_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = BeforeCard()
        self.not_now = NotNowCard()
        self.not_now.hide()
        self.people = PeopleCard()
        self.preflight = PreflightCard()
        self.bring_in = BringInCard()
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._notice = Notice()
        self.ways = {way: QPushButton() for way in Way}
        self._halves = QStackedWidget()
        self._right = self._build_right()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._why = QLabel(wordWrap=True)
        self._why.setProperty("role", "secondary")
        self.start = QPushButton()
        self.start.setProperty("kind", "primary")
        self.start.clicked.connect(self._act)
        self.before.not_now_pressed.connect(self._say_not_now)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        column = Column()
        column.body.addWidget(self._title)
        column.body.addWidget(self._notice)
        column.body.addWidget(self.not_now)
        column.body.addWidget(self.before)
        self._sides.setSpacing(2 * theme.GRID)
        self._sides.addWidget(self.people, 1)
        self._sides.addWidget(self._right, 1)
        column.body.addLayout(self._sides)
        column.body.addStretch(1)
        self._line = line = QFrame()
        line.setObjectName("line")
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(4 * theme.GRID, 12, 4 * theme.GRID, 12)
        foot.setSpacing(2 * theme.GRID)
        foot.addWidget(self._why, 1)
        foot.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column, 1)
        layout.addWidget(line)
        layout.addWidget(self._foot)

    def show_before(self, state: BeforeState) -> None:
        """Show what is thought of before; of "not now" nothing else."""
        ended = bool(state.kept_as)
        self.before.show_state(state)
        self.not_now.show_state(state)
        for part in (self._title, self.before, self.people, self._right, self._line, self._foot):
            part.setVisible(not ended)
        self.not_now.setVisible(ended)
        if ended:
            self.not_now.leave.setFocus()

    def _say_not_now(self) -> None:
        if self._state is not None:
            self.not_now_pressed.emit(self._state.case_code)

    def _build_right(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(3 * theme.GRID,) * 4)
        inside.setSpacing(2 * theme.GRID)
        ways = Flow()
        group = QButtonGroup(self)
        for way, button in self.ways.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, way=way: self.way_chosen.emit(way))
            ways.addWidget(button)
        inside.addLayout(ways)
        self._halves.addWidget(self.preflight)
        self._halves.addWidget(self.bring_in)
        inside.addWidget(self._halves, 1)
        return card

    def fill(self, state: NewTestimonyState) -> None:
        """Show everything."""
        for half in (self.people, self.preflight, self.bring_in):
            half.show_state(state)
        self.people.setEnabled(not state.bring_in.under_way)
        self._notice.explain(state.error)
        self._turn()
        self.ways[state.way].setChecked(True)
        for button in self.ways.values():
            button.setEnabled(not state.bring_in.under_way)
        records = state.way is Way.RECORD
        self._halves.setCurrentWidget(self.preflight if records else self.bring_in)
        self.start.setEnabled(state.may_start or state.may_ask if records else state.may_bring_in)
        self.start.setVisible(records or state.bring_in.brought is None)
        self._name_start(state, records=records)
        self._why.setText(self._why_not(state))

    def _name_start(self, state: NewTestimonyState, *, records: bool) -> None:
        if state.lacks_consent:
            self.start.setText(self.tr("Ask for consent"))
            put_icon(self.start, "user-check", "on-accent")
        else:
            self.start.setText(self.tr("Start recording") if records else self.tr("Bring it in"))
            put_icon(self.start, "mic" if records else "download", "on-accent")

    def _why_not(self, state: NewTestimonyState) -> str:
        if state.way is Way.BRING_IN:
            return ""
        if state.refused and not state.may_ask:
            reasons = " ".join(line_words(line)[0] for line in state.refused)
            return self.tr("Nothing can be recorded yet. {reasons}").format(reasons=reasons)
        if not state.languages:
            # The wording of consent is read in the first of them.
            return self.tr("No language is chosen yet. Choose those that are spoken, so that it can be transcribed.")
        return self.tr("Consent comes first. It takes about two minutes.") if state.may_ask else ""

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("New testimony"))
        self.ways[Way.RECORD].setText(self.tr("Record here"))
        self.ways[Way.BRING_IN].setText(self.tr("Bring in a recording"))
        put_icon(self.ways[Way.RECORD], "mic")
        put_icon(self.ways[Way.BRING_IN], "smartphone")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw icons anew in the colours of another theme."""
        if event.type() == QEvent.Type.StyleChange and self._state is not None:
            for part in (self, self.people, self.preflight, self.bring_in):
                part.retranslate()
            self.fill(self._state)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves beneath each other where they do not fit beside each other."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        needed = self.people.minimumSizeHint().width() + self._right.minimumSizeHint().width()
        beside = needed + _MARGINS <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() is not direction:
            self._sides.setDirection(direction)

    def take_focus(self) -> None:
        """Begin at the languages."""
        next(iter(self.people.languages.values())).setFocus()

    def _act(self) -> None:
        if self._state is not None and self._state.way is Way.BRING_IN:
            self.bring_in_pressed.emit()
        else:
            self.start_pressed.emit()
