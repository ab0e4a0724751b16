"""The fields of name and contact. They hold words only while they are open."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.identity import (
    ENTRIES,
    LINE_CHARACTERS,
    NOTE_CHARACTERS,
    ContactNumber,
    ContactWay,
    DocumentKind,
    EmergencyContact,
    Identity,
    IdentityDocument,
    SafeToUse,
)
from ui import theme
from ui.widgets.still_box import StillBox

_NOTE_LINES = 3
_LINES = ("given_name", "family_name", "other_names", "own_script", "birth")
_LONG = ("address", "note")
_EMERGENCY = ("name", "relation", "number")


class IdentityForm(QWidget):
    """`edited` comes with every change that a person makes. No input method learns what is typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self._lines = {name: _line(self._say_edited) for name in _LINES}
        self._long = {name: _long(self._say_edited) for name in _LONG}
        self._emergency = {name: _line(self._say_edited) for name in _EMERGENCY}
        self._titles: dict[str, QLabel] = {}
        self._heads = {name: _title("strong") for name in ("documents", "contacts", "emergency")}
        self._documents = _Rows(self, _DocumentRow)
        self._contacts = _Rows(self, _ContactRow)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GRID // 2)
        for name in _LINES:
            self._put(name, self._lines[name])
        self._begin("contacts")
        self._layout.addWidget(self._contacts)
        self._put("address", self._long["address"])
        self._begin("emergency")
        for name in _EMERGENCY:
            self._put(f"emergency_{name}", self._emergency[name])
        self._begin("documents")
        self._layout.addWidget(self._documents)
        self._layout.addSpacing(theme.GRID)
        self._put("note", self._long["note"])
        self.setFocusProxy(self._lines["given_name"])
        self.retranslate()

    def show_identity(self, identity: Identity) -> None:
        """Fill every field anew."""
        self._filling = True
        for name, line in self._lines.items():
            line.setText(getattr(identity, name))
            line.setCursorPosition(0)
        for name, edit in self._long.items():
            # Unlike clear(), this leaves nothing for "undo" to bring back.
            edit.setPlainText(getattr(identity, name))
        for name, line in self._emergency.items():
            line.setText(getattr(identity.emergency, name))
        self._documents.set_entries([(one.kind, one) for one in identity.documents])
        self._contacts.set_entries([(one.way, one) for one in identity.contacts])
        self._filling = False

    def empty(self) -> None:
        """Forget everything."""
        self.show_identity(Identity())

    @property
    def identity(self) -> Identity:
        """What stands in the fields."""
        return Identity(
            **{name: line.text().strip() for name, line in self._lines.items()},
            **{name: edit.toPlainText().strip()[:NOTE_CHARACTERS] for name, edit in self._long.items()},
            emergency=EmergencyContact(**{name: line.text().strip() for name, line in self._emergency.items()}),
            documents=tuple(row.document for row in self._documents.rows if isinstance(row, _DocumentRow)),
            contacts=tuple(row.contact for row in self._contacts.rows if isinstance(row, _ContactRow)),
        )

    def retranslate(self) -> None:
        """Name every field."""
        names = {
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "other_names": self.tr("Other names"),
            "own_script": self.tr("Name in the person's own script"),
            "birth": self.tr("Date of birth, or the year"),
            "address": self.tr("Address"),
            "emergency_name": self.tr("Name"),
            "emergency_relation": self.tr("Who that is to the person"),
            "emergency_number": self.tr("Number"),
            "note": self.tr("Note"),
        }
        for name, text in names.items():
            self._titles[name].setText(text)
        for name, field in {**self._lines, **self._long}.items():
            field.setAccessibleName(names[name])
        heads = {
            "contacts": self.tr("How to reach the person"),
            "emergency": self.tr("In an emergency"),
            "documents": self.tr("Papers"),
        }
        for name, text in heads.items():
            self._heads[name].setText(text)
        for name, line in self._emergency.items():
            line.setAccessibleName(f"{heads['emergency']}: {names[f'emergency_{name}']}")
        self._contacts.retranslate(self.tr("Add a contact"))
        self._documents.retranslate(self.tr("Add a paper"))

    def say_edited(self) -> None:
        """Say that a person changed something; filling the fields is no change."""
        if not self._filling:
            self.edited.emit()

    def _say_edited(self) -> None:
        self.say_edited()

    def _put(self, name: str, field: QWidget) -> None:
        title = self._titles[name] = _title("secondary")
        title.setBuddy(field)
        self._layout.addWidget(title)
        self._layout.addWidget(field)
        self._layout.addSpacing(theme.GRID // 2)

    def _begin(self, name: str) -> None:
        self._layout.addSpacing(theme.GRID)
        self._layout.addWidget(self._heads[name])


class _Row(QWidget):
    """One paper or one contact."""

    def __init__(self, form: IdentityForm, owner: "_Rows") -> None:
        super().__init__()
        self.kind = StillBox()
        self.remove = QPushButton()
        self.remove.setProperty("kind", "quiet")
        self.remove.clicked.connect(lambda: owner.take(self))
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, theme.GRID)
        self.grid.setSpacing(theme.GRID // 2)
        self.grid.addWidget(self.kind, 0, 0)
        self.grid.addWidget(self.remove, 0, 1)
        self.grid.setColumnStretch(0, 1)
        self.kind.currentIndexChanged.connect(form.say_edited)

    def fill(self, entry: object) -> None:
        """Show an entry."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Name everything."""
        self.remove.setText(self.tr("Take away"))


class _DocumentRow(_Row):
    def __init__(self, form: IdentityForm, owner: "_Rows") -> None:
        super().__init__(form, owner)
        self._number, self._country = _line(form.say_edited), _line(form.say_edited)
        self.grid.addWidget(self._number, 1, 0, 1, 2)
        self.grid.addWidget(self._country, 2, 0, 1, 2)
        _choices(self.kind, list(DocumentKind))
        self.retranslate()

    @property
    def document(self) -> IdentityDocument:
        return IdentityDocument(
            DocumentKind(self.kind.currentData()), self._country.text().strip(), self._number.text().strip()
        )

    def fill(self, entry: object) -> None:
        if isinstance(entry, IdentityDocument):
            self.kind.setCurrentIndex(self.kind.findData(entry.kind.value))
            self._number.setText(entry.number)
            self._country.setText(entry.country)

    def retranslate(self) -> None:
        super().retranslate()
        names = {
            DocumentKind.PASSPORT: self.tr("Passport"),
            DocumentKind.NATIONAL_ID: self.tr("Identity card"),
            DocumentKind.BIRTH_CERTIFICATE: self.tr("Birth certificate"),
            DocumentKind.TRAVEL_DOCUMENT: self.tr("Travel document"),
            DocumentKind.OTHER: self.tr("Another paper"),
        }
        _name_choices(self.kind, [names[kind] for kind in DocumentKind])
        _name_field(self.kind, self.tr("Kind of paper"))
        _name_field(self._number, self.tr("Number of the paper"))
        _name_field(self._country, self.tr("Country that issued it"))


class _ContactRow(_Row):
    def __init__(self, form: IdentityForm, owner: "_Rows") -> None:
        super().__init__(form, owner)
        self._number, self._times = _line(form.say_edited), _line(form.say_edited)
        self._safe = StillBox()
        for row, field in enumerate((self._number, self._safe, self._times), start=1):
            self.grid.addWidget(field, row, 0, 1, 2)
        _choices(self.kind, list(ContactWay))
        _choices(self._safe, list(SafeToUse))
        self._safe.currentIndexChanged.connect(self._ask_times)
        self._safe.currentIndexChanged.connect(form.say_edited)
        self.retranslate()
        self._ask_times()

    @property
    def contact(self) -> ContactNumber:
        safe = SafeToUse(self._safe.currentData())
        times = self._times.text().strip() if safe is SafeToUse.AT_TIMES else ""
        return ContactNumber(ContactWay(self.kind.currentData()), self._number.text().strip(), safe, times)

    def fill(self, entry: object) -> None:
        if isinstance(entry, ContactNumber):
            self.kind.setCurrentIndex(self.kind.findData(entry.way.value))
            self._safe.setCurrentIndex(self._safe.findData(entry.safe.value))
            self._number.setText(entry.number)
            self._times.setText(entry.times)

    def retranslate(self) -> None:
        super().retranslate()
        ways = {
            ContactWay.PHONE: self.tr("Telephone"),
            ContactWay.MESSENGER: self.tr("Messenger"),
            ContactWay.EMAIL: self.tr("E-mail"),
            ContactWay.OTHER: self.tr("Another way"),
        }
        safes = {
            SafeToUse.UNASKED: self.tr("Safe to use? Not asked yet"),
            SafeToUse.ANY_TIME: self.tr("Safe at any time"),
            SafeToUse.AT_TIMES: self.tr("Safe only at these times:"),
            SafeToUse.NEVER: self.tr("Not safe: do not use"),
        }
        _name_choices(self.kind, [ways[way] for way in ContactWay])
        _name_choices(self._safe, [safes[safe] for safe in SafeToUse])
        _name_field(self.kind, self.tr("Way to reach the person"))
        _name_field(self._safe, self.tr("Whether it is safe to use"))
        _name_field(self._number, self.tr("Number or address"))
        _name_field(self._times, self.tr("Times at which it is safe"))

    def _ask_times(self) -> None:
        self._times.setVisible(self._safe.currentData() == SafeToUse.AT_TIMES.value)


class _Rows(QWidget):
    """Any number of rows of one kind, and a button for one more."""

    def __init__(self, form: IdentityForm, kind: Callable[[IdentityForm, "_Rows"], _Row]) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._form = form
        self._kind = kind
        self._add = QPushButton()
        self._add.clicked.connect(self._add_one)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GRID // 2)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_entries(self, entries: Sequence[tuple[object, object]]) -> None:
        for row in list(self.rows):
            self._drop(row)
        for _, entry in entries:
            self._put().fill(entry)
        self._add.setEnabled(len(self.rows) < ENTRIES)

    def take(self, row: _Row) -> None:
        self._drop(row)
        self._add.setEnabled(True)
        self._add.setFocus()
        self._form.say_edited()

    def retranslate(self, add: str) -> None:
        self._add.setText(add)
        for row in self.rows:
            row.retranslate()

    def _add_one(self) -> None:
        row = self._put()
        self._add.setEnabled(len(self.rows) < ENTRIES)
        row.kind.setFocus()
        self._form.say_edited()

    def _put(self) -> _Row:
        row = self._kind(self._form, self)
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)
        return row

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        # The widget lives until the event loop comes round: its words must not.
        for field in row.findChildren(QLineEdit):
            field.setText("")
        row.deleteLater()


def _line(edited: Callable[[], object]) -> QLineEdit:
    made = QLineEdit(maxLength=LINE_CHARACTERS)
    made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    made.textEdited.connect(lambda _: edited())
    return made


def _long(edited: Callable[[], object]) -> QPlainTextEdit:
    made = QPlainTextEdit(tabChangesFocus=True)
    made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * _NOTE_LINES + 3 * theme.GRID)
    made.textChanged.connect(edited)
    return made


def _title(role: str) -> QLabel:
    made = QLabel(wordWrap=True)
    made.setProperty("role", role)
    return made


def _choices(box: QComboBox, kinds: Sequence[DocumentKind | ContactWay | SafeToUse]) -> None:
    for kind in kinds:
        box.addItem("", kind.value)


def _name_choices(box: QComboBox, names: Sequence[str]) -> None:
    for number, name in enumerate(names):
        box.setItemText(number, name)


def _name_field(field: QObject, name: str) -> None:
    if isinstance(field, QLineEdit):
        field.setPlaceholderText(name)
    if isinstance(field, QWidget):
        field.setAccessibleName(name)
