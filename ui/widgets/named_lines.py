"""Short names, each with what belongs to it beside it: a value, or a sentence that says why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import theme


class NamedLines(QWidget):
    """As many lines as there are; what was made for more of them is kept and hidden.

    `name_role` is how names are dressed; what stands beside them can be copied where it is `selectable`.
    """

    def __init__(self, name_role: str = "mono", *, selectable: bool = False) -> None:
        super().__init__()
        self._name_role, self._selectable = name_role, selectable
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._shown = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show names and what belongs to them."""
        while len(self._rows) < len(lines):
            self._add_row()
        self._shown = len(lines)
        for place, labels in enumerate(self._rows):
            texts = lines[place] if place < len(lines) else ("", "")
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(place < len(lines))

    def lines(self) -> list[str]:
        """Return what is shown as text."""
        return [f"{name.text()}: {value.text()}" for name, value in self._rows[: self._shown]]

    def _add_row(self) -> None:
        name, value = QLabel(), QLabel(wordWrap=True)
        name.setProperty("role", self._name_role)
        if self._selectable:
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(name, len(self._rows), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, len(self._rows), 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value))
