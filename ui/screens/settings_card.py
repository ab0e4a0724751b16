"""A card of the settings: a heading, and rows of a name with its control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import theme

_NAMES_SHARE = 2
_CONTROLS_SHARE = 3


class SettingsCard(QFrame):
    """Rows are added in order; their words are set by `say`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._names: list[QLabel] = []
        self._hints: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(2 * theme.GRID)
        self._grid.setColumnStretch(0, _NAMES_SHARE)
        self._grid.setColumnStretch(1, _CONTROLS_SHARE)
        self._grid.addWidget(self._heading, 0, 0, 1, 2)

    def add_row(self, control: QWidget) -> None:
        """Add a control with a name and a hint beside it."""
        name, hint = QLabel(wordWrap=True), QLabel(wordWrap=True)
        name.setBuddy(control)
        hint.setProperty("role", "secondary")
        self._names.append(name)
        self._hints.append(hint)
        words = QVBoxLayout()
        words.setSpacing(2)
        # The first line stands level with the words inside the control.
        words.setContentsMargins(0, theme.scaled(theme.GRID), 0, 0)
        words.addWidget(name)
        words.addWidget(hint)
        words.addStretch(1)
        row = self._grid.rowCount()
        self._grid.addLayout(words, row, 0)
        self._grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignTop)

    def say(self, heading: str, *rows: tuple[str, str]) -> None:
        """Set every word: the heading, then (name, hint) of each row."""
        self._heading.setText(heading)
        for label, note, (name, hint) in zip(self._names, self._hints, rows, strict=True):
            label.setText(name)
            note.setText(hint)
            note.setVisible(bool(hint))
            buddy = label.buddy()
            buddy.setAccessibleName(name)
            buddy.setAccessibleDescription(hint)
