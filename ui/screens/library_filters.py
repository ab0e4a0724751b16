"""What is shown of the library: one list of choices for each question."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from app.domain.library import Whereabouts
from app.domain.testimony import Origin
from ui.languages import language_name
from ui.presenters.library import LibraryState
from ui.presenters.library_list import NO_FILTERS, Filters, StateChoice
from ui.screens.library_words import choice_words, origin_words, where_words
from ui.widgets.still_box import StillBox

T = TypeVar("T")
_SHORTEST_CHARACTERS = 12


class Choice(StillBox, Generic[T]):
    """One question: the first answer lets everything through."""

    def __init__(self) -> None:
        super().__init__()
        # Qt would give an enumeration back as a bare number or text.
        self._choices: list[T | None] = [None]
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST_CHARACTERS)

    @property
    def picked(self) -> T | None:
        """The answer; None for everything."""
        return self._choices[max(0, self.currentIndex())]

    def offer(self, everything: str, choices: Sequence[T], say: Callable[[T], str], picked: T | None) -> None:
        """Show these choices; a list that says the same already stays as it is, and open."""
        words = [everything, *map(say, choices)]
        self._choices = [None, *choices]
        # What is chosen may be cut, and is in the list in full; the question itself may not.
        self.setMinimumContentsLength(max(_SHORTEST_CHARACTERS, len(everything) + 1))
        if [self.itemText(number) for number in range(self.count())] != words:
            self.clear()
            self.addItems(words)
        self.setCurrentIndex(self._choices.index(picked) if picked in self._choices else 0)


class LibraryFilters(QWidget):
    """Says in `wanted` what should be shown."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Choice[StateChoice]()
        self._language = Choice[str]()
        self._where = Choice[Whereabouts]()
        self._origin = Choice[Origin]()
        self._all: tuple[QComboBox, ...] = (self._state, self._language, self._where, self._origin)
        self._clear = QPushButton()
        self._clear.setProperty("kind", "quiet")
        self._count = QLabel()
        self._count.setProperty("role", "secondary")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for box in self._all:
            box.activated.connect(self._say)
        self._narrow: bool | None = None
        self.arrange(narrow=False)
        self._clear.clicked.connect(lambda: self.wanted.emit(NO_FILTERS))

    def arrange(self, *, narrow: bool) -> None:
        """Put the questions into one line, or into two where there is little room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        columns = 2 if narrow else len(self._all)
        for number, box in enumerate(self._all):
            self._grid.addWidget(box, number // columns, number % columns)
        last, right = (2, 1) if narrow else (0, len(self._all) + 1)
        self._grid.addWidget(self._clear, last, 0 if narrow else len(self._all), Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self._count, last, right, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(len(self._all) + 1, 0 if narrow else 1)

    def wide_width(self) -> int:
        """Return the room that one line takes."""
        boxes = sum(box.sizeHint().width() + self._grid.spacing() for box in self._all)
        return boxes + self._clear.sizeHint().width() + self._grid.spacing() + self._count.sizeHint().width()

    def retranslate(self) -> None:
        """Name every control."""
        for box, name in zip(
            self._all, (self.tr("State"), self.tr("Language"), self.tr("Where it is"), self.tr("Origin")), strict=True
        ):
            box.setAccessibleName(name)
        self._clear.setText(self.tr("Show all"))

    def fill(self, state: LibraryState) -> None:
        """Show the choices and what is chosen."""
        filters = state.filters
        self._state.offer(self.tr("Any state"), list(StateChoice), choice_words, filters.state)
        self._language.offer(self.tr("Any language"), state.languages, language_name, filters.language)
        self._where.offer(self.tr("Anywhere"), list(Whereabouts), where_words, filters.where)
        self._origin.offer(self.tr("Any origin"), list(Origin), origin_words, filters.origin)
        self._clear.setVisible(filters.any)
        if state.found is not None:
            words = self.tr("Found: {count} and more") if state.more else self.tr("Found: {count}")
            self._count.setText(words.format(count=len(state.found)))
        elif filters.any:
            self._count.setText(self.tr("{shown} of {total}").format(shown=len(state.rows), total=state.total))
        else:
            self._count.setText(self.tr("Testimonies: {count}").format(count=state.total))

    def _say(self) -> None:
        self.wanted.emit(
            Filters(
                state=self._state.picked,
                language=self._language.picked,
                where=self._where.picked,
                origin=self._origin.picked,
            )
        )
