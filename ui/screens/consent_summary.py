"""The end of consent: what the person agreed to and what not, at one glance; or a calm page after a no."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.consent import Answer, Use
from ui import theme
from ui.presenters.consent_answers import Ask, Slot
from ui.presenters.consent_state import ConsentState
from ui.screens.consent_slots import said_words, slot_words
from ui.screens.consent_words import given_by_words, how_words
from ui.screens.moments import calendar_day
from ui.screens.notice import Notice
from ui.screens.recording_words import short_clock
from ui.screens.screen import Screen
from ui.widgets.column import Column
from ui.widgets.icon_label import IconLabel

_NARROW = 900


class SummaryPage(Screen[ConsentState]):
    """Two lists beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreed, self.not_agreed = _Side("check", "good"), _Side("x", "ink")
        self._limits = QLabel(wordWrap=True)
        self._limits.setProperty("role", "transcript")
        self._manner = QLabel(wordWrap=True)
        self._manner.setProperty("role", "secondary")
        self._note = Notice()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(2 * theme.GRID)
        self._sides.addWidget(self.agreed, 1)
        self._sides.addWidget(self.not_agreed, 1)
        column = Column()
        for part in (self._note, self._limits):
            column.body.addWidget(part)
        column.body.addLayout(self._sides)
        column.body.addWidget(self._manner)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.retranslate()

    def be_narrow(self, width: int) -> None:
        """Put the lists beneath each other where the window is narrow for its letters."""
        narrow = width < theme.scaled(_NARROW)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def fill(self, state: ConsentState) -> None:
        """Show every answer once."""
        questions = list(dict.fromkeys(slot.question for slot in state.slots if slot.ask is Ask.ANSWER))
        yes = [one for one in questions if state.answers.agreed(one, state.person)]
        no = [one for one in questions if one not in yes]
        self.agreed.show_lines([(slot_words(Slot(Ask.ANSWER, one)), "") for one in yes])
        said_no = []
        for one in no:
            givers = [giver for giver in state.person.givers if state.answers.said(one, giver) is Answer.REFUSE]
            # Who said no is told where they were not of one mind.
            who = "" if len(givers) == len(state.person.givers) else ", ".join(map(given_by_words, givers))
            said_no.append((slot_words(Slot(Ask.ANSWER, one)), who))
        self.not_agreed.show_lines(said_no)
        limits = []
        if state.answers.until is not None:
            limits.append(self.tr("Kept until {day}").format(day=calendar_day(state.answers.until)))
        limits += [said_words(state.answers, slot) for slot in state.slots if slot.ask in (Ask.ATTRIBUTION, Ask.VOICE)]
        self._limits.setText(" · ".join(limits))
        self._limits.setVisible(bool(limits))
        self._tell(state, keeps=any(one.use is Use.KEEP for one in yes))
        self._say_manner(state)

    def _tell(self, state: ConsentState, *, keeps: bool) -> None:
        if not keeps:
            self._note.tell(
                "warn",
                self.tr("The person did not agree that it is kept."),
                self.tr("It can be recorded, but nothing more can be done with it. Think of listening only."),
            )
        elif state.person.counts_as_child:
            self._note.tell(
                "info",
                self.tr("The rules for children hold."),
                self.tr(
                    "Before anything leaves, a second trained person has to approve it. It is never used for media"
                    " or for training."
                ),
            )
        else:
            self._note.tell("info", "")

    def _say_manner(self, state: ConsentState) -> None:
        parts = [how_words(state.how)]
        if state.spoken.seconds:
            parts.append(self.tr("recorded: {length}").format(length=short_clock(state.spoken.seconds)))
        if state.interpreter:
            parts.append(self.tr("with an interpreter"))
        parts += [state.wording.id, state.officer]
        self._manner.setText(" · ".join(parts))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.agreed.title.setText(self.tr("Agreed"))
        self.not_agreed.title.setText(self.tr("Not agreed"))
        self.not_agreed.empty = self.tr("Nothing was refused.")


class _Side(QFrame):
    """A card with a title and lines, each with the same mark."""

    def __init__(self, mark: str, tint: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = (mark, tint)
        self.empty = ""
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("role", "heading")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[str, str]] | None = None
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(3 * theme.GRID,) * 4)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(self.title)
        inside.addLayout(self._grid)
        inside.addStretch(1)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show what was said, each with who said it where that has to be told."""
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for row, (words, who) in enumerate(lines or [(self.empty, "")]):
            label = QLabel(f"{words} ({who})" if who else words, wordWrap=True)
            if lines:
                self._grid.addWidget(IconLabel(*self._icon, 16), row, 0, Qt.AlignmentFlag.AlignTop)
            else:
                label.setProperty("role", "secondary")
            self._grid.addWidget(label, row, 1)


class RefusedPage(Screen[ConsentState]):
    """Nobody has to explain a no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "question")
        self._what = QLabel(wordWrap=True)
        self._help = QLabel(wordWrap=True)
        self._later = QLabel(wordWrap=True)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(5 * theme.GRID,) * 4)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(self._title)
        for label in (self._what, self._help, self._later):
            label.setProperty("role", "aloud")
            inside.addWidget(label)
        column = Column(760)
        column.body.addStretch(1)
        column.body.addWidget(card)
        column.body.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.retranslate()

    def fill(self, state: ConsentState) -> None:
        """Say what becomes of it."""
        self._what.setText(
            self.tr("The no is kept. What was recorded earlier stays as it was agreed.")
            if state.existing
            else self.tr("Nothing of this is kept, and what was recorded of the answers is destroyed.")
            if state.records_answers
            else self.tr("Nothing of this is kept.")
        )

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Nothing is recorded."))
        self._help.setText(self.tr("Help does not depend on it: the person gets the same help as before."))
        self._later.setText(self.tr("It can be asked again on another day, if the person wishes. There is no hurry."))
