"""The eight words of a fingerprint, large enough to be read aloud."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import theme


class FingerprintWords(QWidget):
    """Numbered words, from left to right and then down."""

    def __init__(self, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._words: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)

    def show_words(self, words: Sequence[str], heard: int = 0) -> None:
        """Show the words; the first `heard` of them as those that were compared already."""
        while len(self._words) < len(words):
            self._add()
        for place, label in enumerate(self._words):
            label.setText(words[place] if place < len(words) else "")
            theme.set_property(label, "role", "fingerprint-heard" if place < heard else "fingerprint")
        self.setAccessibleName(" ".join(words))

    def _add(self) -> None:
        place = len(self._words)
        row, column = divmod(place, self._columns)
        number = QLabel(str(place + 1))
        number.setProperty("role", "secondary")
        word = QLabel()
        word.setProperty("role", "fingerprint")
        self._words.append(word)
        self._grid.addWidget(number, row, 2 * column)
        self._grid.addWidget(word, row, 2 * column + 1)
        self._grid.setColumnStretch(2 * column + 1, 1)
