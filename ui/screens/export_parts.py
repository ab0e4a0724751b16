"""The parts of the export screen: the table, the offices, and where to."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.stick import Stick
from ui import theme
from ui.presenters.export_state import ExportRow, RecipientRow
from ui.presenters.library_list import Column
from ui.screens.export_model import COLUMNS, ExportModel
from ui.screens.path_field import FolderField
from ui.screens.role_words import role_word
from ui.widgets.icons import put_icon
from ui.widgets.plain_rows import have_plain_rows, is_press

_WIDTHS = {Column.CASE: 116, Column.LANGUAGES: 132, Column.LENGTH: 84, Column.STATE: 164, Column.WHERE: 120}
_LEAST_HEIGHT = 320
# The order in which columns give way where there is little room.
_GIVE_WAY = (Column.LANGUAGES, Column.LENGTH)


class ExportTable(QTableView):
    """A press anywhere on a row, or the space bar, lets it leave or stay."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ExportModel()
        self.setModel(self.lines)
        have_plain_rows(self, _LEAST_HEIGHT)
        across = self.horizontalHeader()
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, theme.scaled(_WIDTHS[column]))
        across.setSectionResizeMode(COLUMNS.index(Column.STATE), QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._toggle)

    def show_rows(self, rows: tuple[ExportRow, ...], chosen: frozenset[str]) -> None:
        """Show what could leave, and what will."""
        self.lines.show_rows(rows, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the space bar and Return do what a press does."""
        if is_press(event) and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across = self.horizontalHeader()
        widths = {
            column: max(theme.scaled(_WIDTHS[column]), across.sectionSizeFromContents(number).width())
            for number, column in enumerate(COLUMNS)
        }
        for number, column in enumerate(COLUMNS):
            if column is not Column.STATE:
                self.setColumnWidth(number, widths[column])
        wanted = sum(widths.values())
        for column in _GIVE_WAY:
            narrow = wanted > self.width()
            self.setColumnHidden(COLUMNS.index(column), narrow)
            wanted -= widths[column] if narrow else 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say the headings anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.lines.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
            self._fit()
        super().changeEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        self.chosen.emit(self.lines.id_of(index.row()), not self.lines.is_chosen(index.row()))


class RecipientBox(QFrame):
    """One office: a box, its role, and the words that were compared."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = ""
        self._box = QCheckBox()
        self._box.clicked.connect(lambda wanted: self.chosen.emit(self._station, wanted))
        self._role = QLabel()
        self._role.setProperty("role", "badge")
        self._words = QLabel(wordWrap=True)
        self._words.setProperty("role", "secondary")
        top = QHBoxLayout()
        top.addWidget(self._box, 1)
        top.addWidget(self._role, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(2)
        layout.addLayout(top)
        below = QHBoxLayout()
        below.setContentsMargins(theme.scaled(32), 0, 0, 0)
        below.addWidget(self._words)
        layout.addLayout(below)

    def show_recipient(self, recipient: RecipientRow, *, wanted: bool) -> None:
        """Show an office."""
        card = recipient.contact.card
        self._station = card.station
        # An ampersand in a name is no key.
        self._box.setText(card.name.replace("&", "&&"))
        self._box.setChecked(wanted)
        self._role.setText(role_word(card.role))
        self._words.setText(" ".join(recipient.words))
        self._box.setAccessibleDescription(f"{role_word(card.role)}. {' '.join(recipient.words)}")


class WhereTo(QWidget):
    """The sticks that are connected, or any folder."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sticks: list[QPushButton] = []
        self._paths: list[str] = []
        self._folder = FolderField()
        self._folder.edited.connect(self.chosen)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(self._list)
        layout.addWidget(self._folder)
        self.setFocusProxy(self._folder)

    @property
    def path(self) -> Path:
        """The folder that was chosen."""
        return self._folder.path

    @property
    def tab_line(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return (*self._sticks, self._folder)

    def name(self, accessible: str) -> None:
        """Set what a screen reader calls the field."""
        self._folder.name(accessible)

    def show_places(self, sticks: tuple[Stick, ...], folder: str) -> None:
        """Show what is connected, and what is chosen."""
        while len(self._sticks) < len(sticks):
            self._add_stick()
        self._paths = [stick.path for stick in sticks]
        for place, button in enumerate(self._sticks):
            button.setVisible(place < len(sticks))
            if place < len(sticks):
                stick = sticks[place]
                free = QLocale().formattedDataSize(stick.free_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
                text = self.tr("{name} ({free} free)").format(name=stick.name, free=free)
                button.setText(text.replace("&", "&&"))
                button.setChecked(folder == stick.path)
                put_icon(button, "usb")
        self._folder.show_path(folder)

    def _add_stick(self) -> None:
        place = len(self._sticks)
        button = QPushButton()
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self.chosen.emit(self._paths[place]))
        self._sticks.append(button)
        self._list.addWidget(button)
