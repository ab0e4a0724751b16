"""What is known of a case, as a form (see ui/presenters/case.py)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.case import CaseSection, CaseState
from ui.screens.case_event import CaseEventView
from ui.screens.case_line import CaseLineView
from ui.screens.case_words import section_name
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.flow import Flow

_WIDTH = 820
_MOST_LATER = 600


class CaseScreen(Screen[CaseState]):
    """Answers go out as they are given; they are kept by a press."""

    answered = Signal(str, tuple, str)
    event_answered = Signal(int, str, tuple, str)
    place_looked_for = Signal(int, str)
    place_chosen = Signal(int, str)
    began = Signal(int, str)
    ended = Signal(int, str)
    event_added = Signal()
    event_removed = Signal(int)
    all_wished = Signal(bool)
    saved = Signal()
    discarded = Signal()
    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._about, self._standing = QLabel(), QLabel(wordWrap=True), QLabel()
        self._title.setProperty("role", "title")
        self._later = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        for label in (self._about, self._standing, self._later):
            label.setProperty("role", "secondary")
        # In one line with the words of the buttons beside it.
        self._standing.setMinimumHeight(theme.scaled(theme.CONTROL_HEIGHT))
        self._back, self._discard, self._save = QPushButton(), QPushButton(), QPushButton()
        self._all = QCheckBox()
        self._back.setProperty("kind", "quiet")
        self._discard.setProperty("kind", "quiet")
        self._save.setProperty("kind", "primary")
        self._notice = Notice()
        self._sections: list[_SectionCard] = []
        self._events: list[CaseEventView] = []
        self._events_card = QFrame()
        self._events_card.setObjectName("card")
        self._events_title = QLabel()
        self._events_title.setProperty("role", "heading")
        self._add = QPushButton()
        self._column = Column(width=_WIDTH)
        self._shown_sections = QVBoxLayout()
        self._shown_events = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def fill(self, state: CaseState) -> None:
        """Show the form; cards are made anew only where their fields are others."""
        self._title.setText(self.tr("Case {code}").format(code=state.case_code))
        self._notice.explain(state.error)
        if [card.key for card in self._sections] != [_key(section) for section in state.sections]:
            self._make_sections(state)
        for card, section in zip(self._sections, state.sections, strict=True):
            card.show_section(section)
        self._fill_events(state)
        self._later.setText(self._later_words(state))
        self._later.setVisible(bool(state.later))
        self._events_card.setVisible(state.loaded)
        self._all.setChecked(state.all_fields)
        self._all.setVisible(state.loaded)
        self._save.setEnabled(state.changed and not state.flaws and not state.saving)
        self._discard.setVisible(state.changed)
        self._standing.setText(self._standing_words(state))

    def commit(self) -> None:
        """Take over what is being typed."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()

    def retranslate(self) -> None:
        """Say what does not change."""
        self._back.setText(self.tr("Back to the testimony"))
        self._about.setText(
            self.tr("Write nothing here that tells who the person is: name and contact are kept apart, under “Person”.")
        )
        self._save.setText(self.tr("Save"))
        self._discard.setText(self.tr("Throw changes away"))
        self._all.setText(self.tr("All fields of the standard"))
        self._events_title.setText(self.tr("Where and when"))
        self._add.setText(self.tr("Add an event"))
        for card in self._sections:
            card.retranslate()
        for event in self._events:
            event.retranslate()

    def _standing_words(self, state: CaseState) -> str:
        if state.saving:
            return self.tr("Saving…")
        if state.flaws:
            return self.tr("Some answers cannot be kept as they are.")
        if state.changed:
            return self.tr("Not saved yet")
        return self.tr("Saved") if state.number else ""

    def _later_words(self, state: CaseState) -> str:
        answers = "; ".join(f"{answer.field}: {', '.join(answer.values)}" for answer in state.later)
        if len(answers) > _MOST_LATER:
            answers = answers[:_MOST_LATER] + "…"
        return self.tr("Only a newer version of Saksi knows these answers. They stay as they are: {answers}").format(
            answers=answers
        )

    def _make_sections(self, state: CaseState) -> None:
        for card in self._sections:
            card.hide()
            card.deleteLater()
        self._sections = [_SectionCard(section) for section in state.sections]
        for card in self._sections:
            card.answered.connect(self.answered)
            self._shown_sections.addWidget(card)

    def _fill_events(self, state: CaseState) -> None:
        for number, box in enumerate(state.events):
            if number < len(self._events) and self._events[number].fits(number, box):
                self._events[number].show_box(box)
            else:
                self._replace_event(number, CaseEventView(number, box))
            found = state.place_found if state.place_event == number else ()
            self._events[number].show_found(found)
        while len(self._events) > len(state.events):
            _drop(self._events.pop())

    def _replace_event(self, number: int, view: CaseEventView) -> None:
        if number < len(self._events):
            _drop(self._events[number])
            self._events[number] = view
        else:
            self._events.append(view)
        self._shown_events.insertWidget(number, view)
        view.answered.connect(self.event_answered)
        view.place_looked_for.connect(self.place_looked_for)
        view.place_chosen.connect(self.place_chosen)
        view.began.connect(self.began)
        view.ended.connect(self.ended)
        view.removed.connect(self.event_removed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        bar = QWidget()
        tools = Flow(bar, gap=2 * theme.GRID)
        for widget in (self._save, self._discard, self._all, self._standing):
            tools.addWidget(widget)
        events = QVBoxLayout(self._events_card)
        events.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        events.setSpacing(2 * theme.GRID)
        events.addWidget(self._events_title)
        self._shown_events.setSpacing(2 * theme.GRID)
        events.addLayout(self._shown_events)
        add = QHBoxLayout()
        add.addWidget(self._add)
        add.addStretch(1)
        events.addLayout(add)
        self._shown_sections.setSpacing(2 * theme.GRID)
        body = self._column.body
        body.addLayout(head)
        body.addWidget(self._about)
        body.addWidget(bar)
        body.addWidget(self._notice)
        body.addWidget(self._later)
        body.addLayout(self._shown_sections)
        body.addWidget(self._events_card)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_pressed)
        self._save.clicked.connect(self.saved)
        self._discard.clicked.connect(self.discarded)
        self._all.clicked.connect(self.all_wished)
        self._add.clicked.connect(self.event_added)
        keep = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keep.activated.connect(self._keep_by_key)

    def _keep_by_key(self) -> None:
        self.commit()
        self.saved.emit()


class _SectionCard(QFrame):
    """Fields that belong together."""

    answered = Signal(str, tuple, str)

    def __init__(self, section: CaseSection) -> None:
        super().__init__()
        self.setObjectName("card")
        self.key = _key(section)
        self._section = section
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._lines = [CaseLineView(line) for line in section.lines]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._title)
        for line in self._lines:
            line.answered.connect(self.answered)
            layout.addWidget(line)
        self.retranslate()

    def show_section(self, section: CaseSection) -> None:
        """Show the answers."""
        for view, line in zip(self._lines, section.lines, strict=True):
            view.show_line(line)

    def retranslate(self) -> None:
        """Name everything."""
        self._title.setText(section_name(self._section.key))
        for line in self._lines:
            line.retranslate()


def _key(section: CaseSection) -> tuple[object, ...]:
    return (section.key, *(line.field.name for line in section.lines))


def _drop(view: QWidget) -> None:
    view.hide()
    view.deleteLater()
