"""The third page of consent: one question at a time, large, and beside it everything that was answered."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.consent import Attribution, GivenBy, Voice
from ui import theme
from ui.presenters.consent_answers import Ask, Slot
from ui.presenters.consent_state import PRESET_YEARS, ConsentState
from ui.screens.aloud_bar import AloudBar
from ui.screens.consent_list import AnswerList
from ui.screens.consent_read import RIGHT_TO_LEFT
from ui.screens.consent_slots import aloud_words, group_words, slot_words
from ui.screens.consent_words import attribution_words, voice_words
from ui.screens.moments import day_pattern
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.icons import put_icon
from ui.widgets.still_box import StillDate

_NARROW = 900
_FIRST_DAY = 1
_LEAST_LIST = 160


class AskPage(Screen[ConsentState]):
    """Keys: Y or 1 yes, N or 2 no, 1 to 3 for the other questions. Nothing is chosen before."""

    answered = Signal(bool)
    chosen = Signal(int)
    day_chosen = Signal(date)
    slot_wanted = Signal(Slot)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = QFrame()
        self.card.setObjectName("ask")
        self.card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group = QLabel(wordWrap=True)
        self._group.setProperty("role", "secondary")
        self._giver = QLabel(wordWrap=True)
        self._giver.setProperty("role", "heading")
        self.question = QLabel(wordWrap=True)
        self.question.setProperty("role", "question")
        self.aloud = AloudBar()
        self._own = QLabel(wordWrap=True)
        self._own.setProperty("role", "transcript")
        self.yes, self.no = _big(), _big()
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.choices = [_big() for _ in range(3)]
        for number, button in enumerate(self.choices):
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
        self._day_title = QLabel(wordWrap=True)
        self.day = StillDate()
        self.day.setCalendarPopup(True)
        self.take_day = QPushButton()
        self.take_day.clicked.connect(self._take_day)
        self.list = AnswerList()
        self.list.slot_wanted.connect(self.slot_wanted)
        self._yes_no, self._choices = self._build_yes_no(), self._build_choices()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(*(4 * theme.GRID,) * 4)
        inside.setSpacing(theme.GRID)
        for part in (self._group, self._giver, self.question, self._own, self.aloud):
            inside.addWidget(part)
        inside.addStretch(1)
        inside.addWidget(self._yes_no)
        inside.addWidget(self._choices)
        listed = QFrame()
        listed.setObjectName("card")
        beside = QVBoxLayout(listed)
        beside.setContentsMargins(theme.GRID, theme.GRID, 2, theme.GRID)
        beside.addWidget(self._build_list())
        self._sides.setSpacing(2 * theme.GRID)
        self._sides.addWidget(self.card, 3)
        self._sides.addWidget(listed, 2)
        column = Column(margin=3 * theme.GRID)
        column.body.addLayout(self._sides)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _build_list(self) -> QScrollArea:
        """It scrolls by itself: the question and its answers stay in sight."""
        self._area = area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(theme.scaled(_LEAST_LIST))
        contents = QWidget()
        contents.setObjectName("contents")
        down = QVBoxLayout(contents)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.list)
        down.addStretch(1)
        area.setWidget(contents)
        return area

    def _build_yes_no(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * theme.GRID)
        across.addWidget(self.yes, 1)
        across.addWidget(self.no, 1)
        return row

    def _build_choices(self) -> QWidget:
        whole = QWidget()
        down = QVBoxLayout(whole)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(theme.GRID)
        for button in self.choices:
            down.addWidget(button)
        self._another = QWidget()
        across = QHBoxLayout(self._another)
        across.setContentsMargins(0, theme.GRID, 0, 0)
        across.addWidget(self._day_title)
        across.addWidget(self.day, 1)
        across.addWidget(self.take_day)
        down.addWidget(self._another)
        return whole

    def be_narrow(self, width: int) -> None:
        """Put the list beneath the question where the window is narrow for its letters."""
        narrow = width < theme.scaled(_NARROW)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def fill(self, state: ConsentState) -> None:
        """Show what is asked now."""
        self.list.show_state(state)
        current = self.list.current
        if current is not None:
            self._area.ensureWidgetVisible(current, 0, 2 * theme.ROW_HEIGHT)
        slot = state.slot
        if slot is None:
            return
        aloud, own = aloud_words(state.wording, slot), slot_words(slot)
        turned = state.wording.language in RIGHT_TO_LEFT and bool(aloud)
        self.question.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self.question.setText(aloud or own)
        self._own.setText(own if aloud else "")
        self._own.setVisible(bool(aloud))
        group = self.tr("Question {number} of {count}").format(number=state.place + 1, count=len(state.slots))
        self._group.setText(f"{group} · {group_words(slot)}")
        self._fill_giver(state, slot)
        self._yes_no.setVisible(slot.ask is Ask.ANSWER)
        self._choices.setVisible(slot.ask is not Ask.ANSWER)
        if slot.ask is not Ask.ANSWER:
            self._fill_choices(state, slot.ask)
        self.card.setAccessibleName(" ".join(one for one in (self._giver.text(), aloud or own) if one))

    def _fill_giver(self, state: ConsentState, slot: Slot) -> None:
        words = {
            GivenBy.SELF: "",
            GivenBy.CHILD: self.tr("The child answers"),
            GivenBy.GUARDIAN: self.tr("The guardian answers"),
            GivenBy.PROTECTOR: self.tr("The independent person answers"),
        }
        text = words[slot.giver] if slot.ask is Ask.ANSWER and state.person.counts_as_child else ""
        self._giver.setText(text)
        self._giver.setVisible(bool(text))

    def _fill_choices(self, state: ConsentState, ask: Ask) -> None:
        words = {
            Ask.UNTIL: [self.tr("{years} years").format(years=years) for years in PRESET_YEARS],
            Ask.ATTRIBUTION: [attribution_words(one) for one in Attribution],
            Ask.VOICE: [voice_words(one) for one in Voice],
        }[ask]
        if ask is Ask.UNTIL:
            words[0] = self.tr("One year")
        for number, (button, text) in enumerate(zip(self.choices, words, strict=True), start=1):
            button.setText(f"{number}  {text}")
        self._another.setVisible(ask is Ask.UNTIL)
        if ask is Ask.UNTIL:
            today = QDate(state.today.year, state.today.month, state.today.day)
            self.day.setMinimumDate(today.addDays(_FIRST_DAY))
            if self.day.date() <= today.addDays(_FIRST_DAY):
                self.day.setDate(today.addMonths(6))

    def act(self, event: QKeyEvent) -> bool:
        """Answer by a key."""
        state = self._state
        slot = None if state is None else state.slot
        if slot is None:
            return False
        key = event.key()
        if slot.ask is Ask.ANSWER and key in (Qt.Key.Key_Y, Qt.Key.Key_N):
            self.answered.emit(key == Qt.Key.Key_Y)
        elif Qt.Key.Key_1 <= key <= (Qt.Key.Key_2 if slot.ask is Ask.ANSWER else Qt.Key.Key_3):
            self.chosen.emit(key - Qt.Key.Key_1)
        else:
            return False
        return True

    def take_focus(self) -> None:
        """Let no button have it: nothing is answered by a key that was meant for something else."""
        self.card.setFocus()

    def _take_day(self) -> None:
        self.day_chosen.emit(self.day.date().toPython())

    def retranslate(self) -> None:
        """Say everything anew."""
        self.yes.setText(self.tr("Yes  (Y)"))
        self.no.setText(self.tr("No  (N)"))
        put_icon(self.yes, "check")
        put_icon(self.no, "x")
        self._day_title.setText(self.tr("Or until another day"))
        self.day.setAccessibleName(self._day_title.text())
        self.day.setLocale(QLocale())
        self.day.setDisplayFormat(day_pattern())
        self.take_day.setText(self.tr("Until this day"))


def _big() -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "big")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
