"""The lesson beside the screens: what to do, and whether it was seen to be done (see ui/presenters/lesson.py)."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.lesson import LessonStep, Office
from ui import theme
from ui.presenters.lesson import LessonState, StepState
from ui.screens.lesson_words import office_name, say_evidence, title_of, what_to_do
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import put_icon

_WIDTH = 312
NARROW = 1000
"""In a window less wide than this the lesson begins folded away, in pixels at 100 %."""

_STRIP = 56
_ANY_WIDTH = 16_777_215
_MARGIN = 2 * theme.GRID
_TOOLS = (LessonStep.MICROPHONE, LessonStep.CRASH)


class _Row(QPushButton):
    """One step in the list, with its mark: shape and words, not colour alone. Long titles wrap."""

    def __init__(self, step: LessonStep) -> None:
        super().__init__()
        self.step = step
        self.setObjectName("lessonstep")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._mark = IconLabel("circle", "muted")
        self._words = QLabel(wordWrap=True)
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        self._inside.setSpacing(theme.GRID)
        for part, stretch in ((self._mark, 0), (self._words, 1)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(part, stretch)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, state: StepState, title: str, done: str, *, current: bool) -> None:
        """Set the words and the mark; `done` is said after the title where it is true."""
        self._words.setText(title)
        theme.set_property(self._words, "role", "strong" if current else "")
        mark, tint = ("circle-check", "good") if state.done else ("circle", "muted")
        self._mark.show_icon(mark, tint)
        self.setAccessibleName(f"{title}, {done}" if state.done else title)
        self.setChecked(current)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of what is inside."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room of what is inside."""
        return self._inside.minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is then."""
        return self._inside.heightForWidth(width)


class LessonPanel(Screen[LessonState]):
    """Folded away it is a narrow strip with one button."""

    step_chosen = Signal(LessonStep)
    next_pressed = Signal()
    again_pressed = Signal()
    office_wanted = Signal(Office)
    cable_pressed = Signal()
    power_pressed = Signal()
    results_pressed = Signal()
    anew_asked = Signal(bool)
    anew_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self._built = False
        self._asked = False
        self._shown: LessonStep | None = None
        self._fold = QPushButton()
        self._fold.setProperty("kind", "quiet")
        self._fold.clicked.connect(lambda: self.fold(not self._folded))
        self._count = QLabel(wordWrap=True)
        self._count.setProperty("role", "secondary")
        self._office = QLabel(wordWrap=True)
        self._switch = QPushButton()
        self._rows = {step: _Row(step) for step in LessonStep}
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._what = QLabel(wordWrap=True)
        self._seen = QLabel(wordWrap=True)
        self._seen_icon = IconLabel("circle", "muted")
        self._cable, self._power = QPushButton(), QPushButton()
        self._again, self._next = QPushButton(), QPushButton()
        self._words_title, self._stick_title = QLabel(), QLabel()
        self._words, self._stick = QLabel(wordWrap=True), QLineEdit(readOnly=True)
        self._results, self._anew = QPushButton(), QPushButton()
        self._sure = QLabel(wordWrap=True)
        self._really, self._keep = QPushButton(), QPushButton()
        self._really.setProperty("kind", "danger")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        frame = QFrame()
        frame.setObjectName("panel")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        down = QVBoxLayout(frame)
        down.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        down.setSpacing(theme.GRID)
        down.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._contents = contents = QWidget()
        contents.setObjectName("contents")
        body = QVBoxLayout(contents)
        body.setContentsMargins(_MARGIN, 0, _MARGIN, theme.GRID)
        body.setSpacing(theme.GRID)
        self._fill_body(body)
        self._scroll.setWidget(contents)
        down.addWidget(self._scroll, 1)
        self.setFixedWidth(theme.scaled(_WIDTH))
        self._built = True

    def _fill_body(self, body: QVBoxLayout) -> None:
        body.addWidget(self._count)
        steps = QVBoxLayout()
        steps.setSpacing(0)
        for row in self._rows.values():
            steps.addWidget(row)
        body.addLayout(steps)
        body.addWidget(_line())
        for widget in (self._title, self._what, self._cable, self._power):
            body.addWidget(widget)
        seen = QHBoxLayout()
        seen.setSpacing(theme.GRID)
        seen.addWidget(self._seen_icon, 0, Qt.AlignmentFlag.AlignTop)
        seen.addWidget(self._seen, 1)
        body.addLayout(seen)
        body.addWidget(self._switch)
        ways = Flow(end=True)
        ways.addWidget(self._again)
        ways.addWidget(self._next)
        body.addLayout(ways)
        body.addStretch(1)
        body.addWidget(_line())
        self._add_facts(body)
        self._add_foot(body)

    def _add_facts(self, body: QVBoxLayout) -> None:
        facts: tuple[QWidget, ...] = (self._office, self._words_title, self._words, self._stick_title, self._stick)
        for fact in facts:
            body.addWidget(fact)
        for label in (self._words_title, self._stick_title):
            label.setWordWrap(True)
            label.setProperty("role", "secondary")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setProperty("role", "strong")
        self._stick_title.setBuddy(self._stick)

    def _add_foot(self, body: QVBoxLayout) -> None:
        foot = QVBoxLayout()
        foot.setSpacing(theme.GRID // 2)
        for widget in (self._results, self._anew, self._sure):
            foot.addWidget(widget)
        sure = Flow()
        sure.addWidget(self._keep)
        sure.addWidget(self._really)
        foot.addLayout(sure)
        body.addLayout(foot)

    def _connect(self) -> None:
        for step, row in self._rows.items():
            row.clicked.connect(lambda _=False, step=step: self.step_chosen.emit(step))
        self._next.clicked.connect(self.next_pressed)
        self._again.clicked.connect(self.again_pressed)
        self._switch.clicked.connect(self._want_office)
        self._cable.clicked.connect(self.cable_pressed)
        self._power.clicked.connect(self.power_pressed)
        self._results.clicked.connect(self.results_pressed)
        self._anew.clicked.connect(lambda: self.anew_asked.emit(True))
        self._keep.clicked.connect(lambda: self.anew_asked.emit(False))
        self._really.clicked.connect(self.anew_pressed)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the letters, and fold where nothing else would have room then."""
        if event.type() == QEvent.Type.StyleChange and self._built:
            self.fold(self._folded or self.window().width() < theme.scaled(NARROW))
        super().changeEvent(event)

    def fold(self, folded: bool) -> None:  # noqa: FBT001 - a state
        """Fold the panel away, or unfold it."""
        self._folded = folded
        self._scroll.setVisible(not folded)
        self._fold.setMaximumWidth(theme.scaled(_STRIP) if folded else _ANY_WIDTH)
        self.retranslate()

    def _take_width(self) -> None:
        """A strip, or as wide as the longest word and the longest button ask for."""
        margins = 2 * _MARGIN + self._scroll.verticalScrollBar().sizeHint().width()
        buttons = (self._switch, self._cable, self._power, self._results, self._anew, self._really, self._keep)
        needed = max(button.sizeHint().width() for button in buttons) + margins
        self.setFixedWidth(theme.scaled(_STRIP) if self._folded else max(theme.scaled(_WIDTH), needed))

    def fill(self, state: LessonState) -> None:
        """Show what to do now."""
        self._count.setText(self.tr("Done: {done} of {all}").format(done=state.done_count, all=len(state.steps)))
        for number, step in enumerate(state.steps, 1):
            title = f"{number}. {title_of(step.step)}"
            current = step.step is state.current
            self._rows[step.step].show_step(step, title, self.tr("done"), current=current)
        if self._shown is not state.current:
            self._shown = state.current
            self._scroll.verticalScrollBar().setValue(0)
        self._title.setText(title_of(state.current))
        self._what.setText(what_to_do(state.current))
        self._fill_seen(state)
        self._fill_tools(state)
        self._fill_foot(state)

    def _fill_seen(self, state: LessonState) -> None:
        evidence = state.now.evidence
        theme.set_property(self._seen, "role", "good" if evidence else "secondary")
        self._seen_icon.show_icon("circle-check" if evidence else "circle", "good" if evidence else "muted")
        self._seen.setText(
            self.tr("Not seen yet. This is ticked when it has really happened.")
            if evidence is None
            else self.tr("Done: {facts}").format(facts=say_evidence(evidence))
        )
        self._again.setVisible(evidence is not None)
        theme.set_property(self._next, "kind", "primary" if evidence else "")
        self._next.setText(self.tr("See the results") if state.finished else self.tr("Next step"))
        self._next.setEnabled(state.office is not None or not state.finished)

    def _fill_tools(self, state: LessonState) -> None:
        self._cable.setVisible(state.current is LessonStep.MICROPHONE or state.cable_out)
        self._cable.setText(self.tr("Plug the cable in") if state.cable_out else self.tr("Pull the cable"))
        self._power.setVisible(state.current is LessonStep.CRASH)
        self._power.setEnabled(state.recording)
        away = state.office is not None and state.office is not state.home
        self._switch.setVisible(away)
        self._switch.setEnabled(state.may_switch)
        self._switch.setText(self.tr("Go to: {office}").format(office=office_name(state.home)))

    def _fill_foot(self, state: LessonState) -> None:
        self._office.setText(
            self.tr("No office is open.")
            if state.office is None
            else self.tr("You are here: {office}").format(office=office_name(state.office))
        )
        self._words.setText(state.passphrase)
        if self._stick.text() != state.stick:
            self._stick.setText(state.stick)
            # The end of a path tells more than its beginning.
            self._stick.setCursorPosition(len(state.stick))
        self._results.setEnabled(state.office is not None)
        self._anew.setEnabled(not state.recording)
        for widget in (self._sure, self._really, self._keep):
            widget.setVisible(state.asks_anew)
        self._anew.setVisible(not state.asks_anew)
        if state.asks_anew and not self._asked:
            self._contents.adjustSize()
            self._scroll.ensureWidgetVisible(self._really)
            self._keep.setFocus()
        self._asked = state.asks_anew

    def _want_office(self) -> None:
        if self._state is not None:
            self.office_wanted.emit(self._state.home)

    def retranslate(self) -> None:
        """Set every word that stands."""
        self._fold.setText("" if self._folded else self.tr("Lesson"))
        self._fold.setAccessibleName(self.tr("Unfold the lesson") if self._folded else self.tr("Fold the lesson away"))
        self._fold.setToolTip(self._fold.accessibleName())
        put_icon(self._fold, "chevron-left" if self._folded else "chevron-right", "accent")
        self._power.setText(self.tr("Cut the power"))
        put_icon(self._power, "plug")
        put_icon(self._cable, "mic-off")
        self._again.setText(self.tr("Once more"))
        self._words_title.setText(self.tr("Words that open both offices:"))
        self._stick_title.setText(self.tr("The demo stick:"))
        self._stick.setAccessibleName(self.tr("Folder of the demo stick"))
        self._results.setText(self.tr("Results to print"))
        put_icon(self._results, "printer")
        self._anew.setText(self.tr("Start the demo anew"))
        put_icon(self._anew, "rotate-ccw")
        self._sure.setText(self.tr("Everything in the demo is removed and made again."))
        self._really.setText(self.tr("Start anew"))
        self._keep.setText(self.tr("Keep it"))
        self.setAccessibleName(self.tr("Lesson"))
        self._take_width()


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    return line
