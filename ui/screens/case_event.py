"""One thing that happened: what, where, when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.gazetteer import Found, Match, PlaceKind
from ui import theme
from ui.presenters.case import CaseEventBox
from ui.screens.case_line import CaseLineView
from ui.screens.case_words import country_name, flaw_words
from ui.widgets.choice_picker import ChoiceButton, FoundList

_ID = Qt.ItemDataRole.UserRole


class CaseEventView(QFrame):
    """A card; `number` is its place among all, from 0."""

    answered = Signal(int, str, tuple, str)
    place_looked_for = Signal(int, str)
    place_chosen = Signal(int, str)
    began = Signal(int, str)
    ended = Signal(int, str)
    removed = Signal(int)

    def __init__(self, number: int, box: CaseEventBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._number = number
        self._fields = [line.field.name for line in box.lines]
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._remove = QPushButton()
        self._remove.setProperty("kind", "quiet")
        self._place_title = QLabel()
        self._place = ChoiceButton()
        self._search = QLineEdit()
        self._found = FoundList()
        self._found.hide()
        self._dates = [_DateField(), _DateField()]
        self._lines = [CaseLineView(line) for line in box.lines]
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_box(box)

    def fits(self, number: int, box: CaseEventBox) -> bool:
        """Whether this card can show that event."""
        return self._number == number and self._fields == [line.field.name for line in box.lines]

    def show_box(self, box: CaseEventBox) -> None:
        """Show what is told."""
        self._box = box
        for view, line in zip(self._lines, box.lines, strict=True):
            view.show_line(line)
        chosen = bool(box.place_id)
        self._place.setVisible(chosen)
        self._search.setVisible(not chosen)
        self._place.setText(self._place_words(box))
        self._place.setChecked(True)
        self._dates[0].show_date(box.began, flaw_words(box.began_flaw))
        self._dates[1].show_date(box.ended, flaw_words(box.ended_flaw))

    def show_found(self, found: Sequence[Found]) -> None:
        """Offer places; nothing is taken before a person takes it."""
        self._found.clear()
        for one in found:
            item = QListWidgetItem(self._found_words(one), self._found)
            item.setData(_ID, one.place.id)
        self._found.setVisible(bool(found))
        if found:
            height = self._found.sizeHintForRow(0) * len(found)
            self._found.setFixedHeight(height + 2 * self._found.frameWidth())

    def retranslate(self) -> None:
        """Name everything."""
        self._title.setText(self.tr("Event {number}").format(number=self._number + 1))
        self._remove.setText(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove event {number}").format(number=self._number + 1))
        self._place_title.setText(self.tr("Place"))
        self._search.setPlaceholderText(self.tr("Any name of the place, in any script"))
        self._search.setAccessibleName(self.tr("Place"))
        self._found.setAccessibleName(self.tr("Places that may be meant"))
        self._place.setToolTip(self.tr("Press to choose another place"))
        self._dates[0].say(self.tr("When it began"), self.tr("2025, 2025-03 or 2025-03-17"))
        self._dates[1].say(self.tr("When it ended"), self.tr("2025, 2025-03 or 2025-03-17"))
        for line in self._lines:
            line.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._remove)
        place = QVBoxLayout()
        place.setSpacing(theme.GRID // 2)
        place.addWidget(self._place_title)
        place.addWidget(self._search)
        place.addWidget(self._found)
        place.addWidget(self._place, 0, Qt.AlignmentFlag.AlignLeft)
        dates = QHBoxLayout()
        dates.setSpacing(2 * theme.GRID)
        for date in self._dates:
            dates.addWidget(date, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(head)
        first, *others = self._lines
        layout.addWidget(first)
        layout.addLayout(place)
        layout.addLayout(dates)
        for line in others:
            layout.addWidget(line)

    def _connect(self) -> None:
        self._remove.clicked.connect(lambda: self.removed.emit(self._number))
        self._search.textEdited.connect(lambda text: self.place_looked_for.emit(self._number, text))
        self._search.returnPressed.connect(self._into_list)
        self._found.itemActivated.connect(self._take)
        self._found.itemClicked.connect(self._take)
        self._place.clicked.connect(lambda: self.place_chosen.emit(self._number, ""))
        self._dates[0].said.connect(lambda text: self.began.emit(self._number, text))
        self._dates[1].said.connect(lambda text: self.ended.emit(self._number, text))
        for line in self._lines:
            line.answered.connect(lambda field, values, words: self.answered.emit(self._number, field, values, words))

    def _into_list(self) -> None:
        if self._found.count():
            self._found.setCurrentRow(0)
            self._found.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        # Emptying the field looks anew, and takes the list away.
        place_id = str(item.data(_ID))
        self._search.clear()
        self.place_chosen.emit(self._number, place_id)

    def _place_words(self, box: CaseEventBox) -> str:
        if box.place is None:
            return box.place_id
        return f"{box.place.name}, {country_name(box.place.country)}"

    def _found_words(self, found: Found) -> str:
        country = country_name(found.place.country)
        words = f"{found.place.name}   {country}   {self._kind(found.place.kind)}"
        if found.name != found.place.name:
            words = f"{words}   ({found.name})"
        if found.match is Match.CLOSE:
            words = f"{words}   {self.tr('spelled otherwise')}"
        return words

    def _kind(self, kind: PlaceKind) -> str:
        names = {
            PlaceKind.COUNTRY: self.tr("country"),
            PlaceKind.AREA: self.tr("area"),
            PlaceKind.TOWN: self.tr("town"),
            PlaceKind.COMPOUND: self.tr("compound"),
        }
        return names[kind]


class _DateField(QWidget):
    """A date as exactly as it is known."""

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name, self._edit, self._wrong = QLabel(), QLineEdit(), QLabel(wordWrap=True)
        self._wrong.setProperty("role", "danger")
        self._shown = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        for widget in (self._name, self._edit, self._wrong):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._name.setBuddy(self._edit)
        self._edit.editingFinished.connect(self._say)

    def say(self, name: str, example: str) -> None:
        self._name.setText(name)
        self._edit.setAccessibleName(name)
        self._edit.setPlaceholderText(example)

    def show_date(self, text: str, wrong: str) -> None:
        self._shown = text
        if not self._edit.hasFocus():
            self._edit.setText(text)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        theme.set_property(self._edit, "wrong", bool(wrong))

    def _say(self) -> None:
        if self._edit.text().strip() != self._shown:
            self.said.emit(self._edit.text())
