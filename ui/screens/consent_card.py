"""Beside a testimony: what the person agreed to, how it came about, and taking it back (see ui/presenters)."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.consent import Age, Answer, Question, RecipientKind
from app.domain.consent_gate import Reason
from app.usecases.consent import CODE_LIMIT
from ui import theme
from ui.presenters.consent_answers import NAMELESS
from ui.presenters.consent_card import ConsentCardState, Said, UseLine
from ui.screens.consent_words import (
    age_words,
    answer_words,
    attribution_words,
    given_by_words,
    guardian_words,
    how_words,
    question_words,
    reason_words,
    voice_words,
)
from ui.screens.moments import calendar_day, moment
from ui.screens.notice import Notice
from ui.screens.recall_words import say_remains
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import icon, put_icon

_INSIDE = (RecipientKind.DEVICE, RecipientKind.OWN_STAFF)
_SMALL = 16


class ConsentCard(Screen[ConsentCardState]):
    """One line for each use: a mark, what it is, and a press that takes it back."""

    withdraw_asked = Signal(tuple)
    withdraw_pressed = Signal()
    keep_pressed = Signal()
    change_pressed = Signal()
    answer_pressed = Signal()
    retention_pressed = Signal()
    officer_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = Notice()
        self._who = QLabel(wordWrap=True)
        self._who.setProperty("role", "secondary")
        self._outside = QLabel(wordWrap=True)
        self._outside.setProperty("role", "secondary")
        self._usual = ""
        self._waits = False
        self._lines = QGridLayout()
        self._shown: object = None
        self.backs: dict[Question, QToolButton] = {}
        self.change, self.all, self.retention = QPushButton(), QPushButton(), QPushButton()
        self.all.setProperty("kind", "quiet")
        self.retention.setProperty("kind", "quiet")
        self.retention.clicked.connect(self.retention_pressed)
        self.change.clicked.connect(self.change_pressed)
        self.all.clicked.connect(lambda: self.withdraw_asked.emit(()))
        self._told = QLabel(wordWrap=True)
        self.answer = QPushButton()
        self.answer.clicked.connect(self.answer_pressed)
        self._answers = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._asked = _Asked(self)
        self._history_title = QLabel()
        self._history_title.setProperty("role", "strong")
        self._history = QVBoxLayout()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        contents = QWidget()
        contents.setObjectName("contents")
        self._down = down = QVBoxLayout(contents)
        down.setContentsMargins(0, 0, theme.GRID, 0)
        down.setSpacing(theme.GRID)
        for part in (self._error, self._asked, self._told):
            down.addWidget(part)
        down.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._answers, self._who, self._outside):
            down.addWidget(part)
        self._lines.setColumnStretch(1, 1)
        self._lines.setHorizontalSpacing(theme.GRID)
        self._lines.setVerticalSpacing(2)
        actions = Flow()
        actions.addWidget(self.change)
        actions.addWidget(self.all)
        down.addLayout(actions)
        down.addLayout(self._lines)
        down.addWidget(self.retention, 0, Qt.AlignmentFlag.AlignLeft)
        down.addSpacing(theme.GRID)
        down.addWidget(self._history_title)
        self._history.setSpacing(theme.GRID)
        down.addLayout(self._history)
        down.addStretch(1)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(contents)
        # Its height is known a turn after it is shown.
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _keep_in_sight(self) -> None:
        if self._state is not None and self._state.asks:
            self._area.ensureWidgetVisible(self._asked.withdraw, 0, theme.GRID)

    def add_approval(self, card: QWidget) -> None:
        """Add the card of the second person, made elsewhere, below who agreed."""
        self._down.insertWidget(self._down.indexOf(self._outside) + 1, card)

    @property
    def asked(self) -> "_Asked":
        """The card of the second press."""
        return self._asked

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what was not drawn while another page was looked at."""
        super().showEvent(event)
        if self._state is not None and self._waits:
            self.fill(self._state)

    def fill(self, state: ConsentCardState) -> None:
        """Show what stands now; sixteen lines are not made for a page that nobody looks at."""
        self._waits = not self.isVisible()
        if self._waits:
            return
        self._error.explain(state.error)
        self._who.setText(self._who_words(state))
        self._show_recall(state)
        shown = (state.lines, state.history)
        if shown != self._shown:
            self._shown = shown
            self._fill_lines(state.lines)
            self._fill_history(state.history)
        self.change.setEnabled(state.read and not state.busy)
        self.all.setVisible(bool(state.granted))
        self.all.setEnabled(not state.asks)
        for button in self.backs.values():
            button.setEnabled(not state.asks)
        before = self._asked.isVisibleTo(self)
        self._asked.show_state(state)
        if state.asks and not before:
            self._asked.take_focus()

    def _show_recall(self, state: ConsentCardState) -> None:
        """What another office told was taken back, and what others answered."""
        self._told.setText(
            self.tr("Another office told that something was taken back. It waits for your answer.")
            if state.waits
            else self.tr("Another office told that something was taken back. It was answered.")
        )
        theme.set_property(self._told, "role", "warn" if state.waits else "secondary")
        self.answer.setText(self.tr("Answer it") if state.waits else self.tr("See the answer"))
        for widget in (self._told, self.answer):
            widget.setVisible(state.told)
        self._answers.setText(
            "\n".join(
                f"“{one.station_name}”, {moment(one.recalled.at)}: {say_remains(one.recalled.answer)}"
                for one in state.answers
            )
        )
        self._answers.setVisible(bool(state.answers))

    def _who_words(self, state: ConsentCardState) -> str:
        if not state.read:
            return ""
        parts = [age_words(state.age)]
        if state.age is not Age.ADULT:
            parts = [self.tr("Counts as a child"), guardian_words(state.guardian)]
        if state.keep_until is not None:
            parts.append(self.tr("kept until {day}").format(day=calendar_day(state.keep_until)))
        return " · ".join(parts)

    def _fill_lines(self, lines: Sequence[UseLine]) -> None:
        _clear(self._lines)
        self.backs = {}
        said = [limits for line in lines if line.question.use not in NAMELESS and (limits := _limits(line))]
        # Asked once for everybody outside, so it is told once.
        self._usual = max(set(said), key=said.count, default="")
        self._outside.setText(self.tr("Outside: {limits}").format(limits=self._usual))
        self._outside.setVisible(bool(self._usual))
        for row, line in enumerate(lines):
            allowed, reason = line.decision.allowed, line.decision.reason
            mark = IconLabel(*_MARKS.get(reason, ("minus", "warn")), _SMALL)
            words = QLabel(self._line_words(line), wordWrap=True)
            if reason is Reason.NEVER_ASKED:
                words.setProperty("role", "secondary")
            self._lines.addWidget(mark, row, 0)
            self._lines.addWidget(words, row, 1)
            if line.terms is not None:
                self._lines.addWidget(self._back(line.question), row, 2)
            what = "" if allowed else reason_words(reason)[0]
            shown = words.text()
            words.setAccessibleName(shown if what in shown else f"{shown} {what}")

    def _line_words(self, line: UseLine) -> str:
        words = question_words(line.question)
        reason = line.decision.reason
        if line.decision.allowed:
            limits = _limits(line)
            return f"{words}\n{limits}" if limits and limits != self._usual else words
        short = {
            Reason.NEVER_ASKED: self.tr("not asked"),
            Reason.REFUSED: answer_words(Answer.REFUSE),
            Reason.WITHDRAWN: answer_words(Answer.WITHDRAW),
        }.get(reason)
        return f"{words}: {short}" if short is not None else f"{words}\n{reason_words(reason)[0]}"

    def _back(self, question: Question) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(icon("undo-2", "muted"))
        name = self.tr("Take back: {use}").format(use=question_words(question))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.withdraw_asked.emit((question,)))
        self.backs[question] = button
        return button

    def _fill_history(self, history: Iterable[Said]) -> None:
        _clear(self._history)
        for said in history:
            label = QLabel(self._said_words(said), wordWrap=True)
            label.setProperty("role", "secondary")
            self._history.addWidget(label)

    def _said_words(self, said: Said) -> str:
        head = [moment(said.at), said.officer]
        if not said.own:
            head.append(self.tr("another office"))
        if said.age is not None:
            told = age_words(said.age)
            if said.age is not Age.ADULT and said.guardian is not None:
                told = f"{told}. {guardian_words(said.guardian)}"
        else:
            told = ", ".join(question_words(one) for one in said.questions)
            if said.answer is not None:
                told = f"{answer_words(said.answer)}: {told}"
            if said.given_by is not None and said.how is not None:
                head += [given_by_words(said.given_by), how_words(said.how)]
        return f"{' · '.join(head)}\n{told}"

    def retranslate(self) -> None:
        """Say everything anew."""
        self.change.setText(self.tr("Ask again"))
        self.retention.setText(self.tr("Keeping and erasing…"))
        put_icon(self.change, "user-check")
        self.all.setText(self.tr("Take everything back"))
        self._history_title.setText(self.tr("What was said, newest first"))
        self._asked.retranslate()
        self._shown = None


def _limits(line: UseLine) -> str:
    """Name and voice of what goes outside, "" where nothing does."""
    if line.terms is None or line.question.kind in _INSIDE:
        return ""
    return f"{attribution_words(line.terms.attribution)}, {voice_words(line.terms.voice)}"


_MARKS = {
    Reason.GRANTED: ("check", "good"),
    Reason.NEVER_ASKED: ("circle", "faint"),
    Reason.REFUSED: ("x", "ink"),
    Reason.WITHDRAWN: ("undo-2", "ink"),
}


class _Asked(QFrame):
    """What taking it back means, honestly; and the second press."""

    def __init__(self, card: ConsentCard) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "strong")
        self._what = QLabel(wordWrap=True)
        self._recall = QLabel(wordWrap=True)
        self._officer_title = QLabel(wordWrap=True)
        self._officer_title.setProperty("role", "secondary")
        self.officer = QLineEdit(maxLength=CODE_LIMIT)
        self.officer.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9._/-]*"), self))
        self.officer.textEdited.connect(card.officer_typed)
        self.keep, self.withdraw = QPushButton(), QPushButton()
        self.withdraw.setProperty("kind", "danger")
        self.keep.clicked.connect(card.keep_pressed)
        self.withdraw.clicked.connect(card.withdraw_pressed)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(2 * theme.GRID,) * 4)
        inside.setSpacing(theme.GRID)
        for part in (self._title, self._what, self._recall, self._officer_title, self.officer):
            inside.addWidget(part)
        buttons = Flow()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.withdraw)
        inside.addLayout(buttons)

    def show_state(self, state: ConsentCardState) -> None:
        """Show what is about to be taken back."""
        self.setVisible(state.asks)
        if not state.asks:
            return
        everything = set(state.target) == set(state.granted)
        self._title.setText(
            self.tr("Take everything back?")
            if everything
            else self.tr("Take back: {use}?").format(use=", ".join(question_words(one) for one in state.target))
        )
        self._recall.setText(self._recall_words(state))
        if self.officer.text() != state.officer:
            self.officer.setText(state.officer)
        self.withdraw.setEnabled(state.may_withdraw)
        self.keep.setEnabled(not state.busy)

    def _recall_words(self, state: ConsentCardState) -> str:
        if not state.holders:
            return self.tr("No copy has left this computer so far.")
        offices = ", ".join(holder.name for holder in state.holders)
        return self.tr(
            "Copies went to: {offices}. The next bundle to each tells of it, and asks to block what they have. What was"
            " published or handed on by then may be impossible to get back: say so to the person."
        ).format(offices=offices)

    def take_focus(self) -> None:
        """Begin where something is missing; never on the press that takes it back."""
        (self.keep if self.officer.text() else self.officer).setFocus()

    def retranslate(self) -> None:
        """Say everything anew."""
        self._what.setText(self.tr("It holds from this moment on. What was said before stays in the history."))
        self._officer_title.setText(self.tr("Who heard it? A short code of yours, no name."))
        self.officer.setAccessibleName(self.tr("Code of who heard it"))
        self.keep.setText(self.tr("Leave it as it is"))
        self.withdraw.setText(self.tr("Take it back now"))


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
