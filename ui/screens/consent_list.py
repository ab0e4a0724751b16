"""Everything that is asked for consent, in groups, with what was answered: one glance, and a press to change it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.consent import GivenBy
from ui import theme
from ui.presenters.consent_answers import Slot
from ui.presenters.consent_state import ConsentState
from ui.screens.consent_slots import group_words, said_icon, said_words, slot_words
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel


class AnswerList(Screen[ConsentState]):
    """A heading for each group, and a line for each question; a child's answer stands in a column of its own."""

    slot_wanted = Signal(Slot)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._shown: tuple[Slot, ...] = ()
        self.lines: list[_Line] = []
        self._headings: list[tuple[QLabel, Slot]] = []

    def fill(self, state: ConsentState) -> None:
        """Show what there is to ask, and what was said."""
        slots = state.slots
        if slots != self._shown:
            self._shown = slots
            self._rebuild(slots)
        for line in self.lines:
            line.show_answers(state, self.tr("not asked yet"))
        for heading, slot in self._headings:
            heading.setText(group_words(slot))

    @property
    def current(self) -> QWidget | None:
        """The line of what is asked now."""
        return next((line for line in self.lines if line.isChecked()), None)

    def _rebuild(self, slots: tuple[Slot, ...]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.lines, self._headings = [], []
        group = ""
        for slot in slots:
            if self.lines and self.lines[-1].takes(slot):
                self.lines[-1].add(slot)
                continue
            if group_words(slot) != group:
                group = group_words(slot)
                heading = QLabel(wordWrap=True)
                heading.setProperty("role", "secondary")
                heading.setContentsMargins(8, 6 if self.lines else 0, 0, 0)
                self._headings.append((heading, slot))
                self._layout.addWidget(heading)
            line = _Line(slot)
            line.slot_wanted.connect(self.slot_wanted)
            self.lines.append(line)
            self._layout.addWidget(line)

    def retranslate(self) -> None:
        """Nothing stands here without a state."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the marks anew in other colours."""
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)


class _Line(QPushButton):
    """One question, with one answer, or with that of the adult and that of the child. Long words wrap."""

    slot_wanted = Signal(Slot)

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self._slots = [slot]
        self._current = False
        self.setObjectName("askrow")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._press)
        self._words = QLabel(wordWrap=True)
        self._answers = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._answers.setProperty("role", "secondary")
        self._marks: list[IconLabel] = []
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(theme.GRID, 3, theme.GRID, 3)
        self._inside.setSpacing(theme.GRID)
        self._inside.addWidget(self._words, 1)
        self._inside.addWidget(self._answers)
        for label in (self._words, self._answers):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _mark(self) -> None:
        mark = IconLabel("circle", "faint", 16)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._marks.append(mark)
        self._inside.addWidget(mark)

    def takes(self, slot: Slot) -> bool:
        """Whether this is the child's answer to the same question."""
        first = self._slots[0]
        return slot.giver is GivenBy.CHILD and (slot.ask, slot.question) == (first.ask, first.question)

    def add(self, slot: Slot) -> None:
        """Show the child's answer beside the adult's."""
        self._slots.append(slot)
        self._mark()

    def show_answers(self, state: ConsentState, nothing: str) -> None:
        """Show what was said; `nothing` is said where nothing was yet."""
        words = slot_words(self._slots[0])
        said = [said_words(state.answers, slot) for slot in self._slots]
        self._words.setText(words)
        self._answers.setText(" · ".join(one for one in said if one))
        for mark, slot in zip(self._marks, self._slots, strict=True):
            mark.show_icon(*said_icon(state.answers, slot))
        self._current = state.slot in self._slots
        self.setChecked(self._current)
        self.setAccessibleName(f"{words}: {', '.join(one or nothing for one in said)}")

    def _press(self) -> None:
        self.setChecked(self._current)
        self.slot_wanted.emit(self._slots[0])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of what is inside."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room of what is inside."""
        return self._inside.minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A narrow line is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high it is then."""
        return self._inside.heightForWidth(width)
