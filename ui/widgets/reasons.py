"""Short names, each with a sentence beside it that says why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import theme


class Reasons(QWidget):
    """As many lines as there are; what was made for more of them is kept and hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show names and sentences."""
        while len(self._rows) < len(lines):
            name, reason = QLabel(), QLabel(wordWrap=True)
            name.setProperty("role", "mono")
            row = len(self._rows)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(reason, row, 1, Qt.AlignmentFlag.AlignTop)
            self._rows.append((name, reason))
        for place, labels in enumerate(self._rows):
            texts = lines[place] if place < len(lines) else ("", "")
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(place < len(lines))
