"""The card of the settings that says in which ways the vault can be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.ways_in import WaysIn
from ui import theme
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel

_WAYS = 3


class WaysCard(Screen[WaysIn]):
    """One line for each way, there or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._signs = [IconLabel("circle-check", "good") for _ in range(_WAYS)]
        self._names = [QLabel(wordWrap=True) for _ in range(_WAYS)]
        self._means = [QLabel(wordWrap=True) for _ in range(_WAYS)]
        self._alone = Notice()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(self._heading)
        inside.addLayout(self._build_lines())
        inside.addWidget(self._alone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def _build_lines(self) -> QGridLayout:
        lines = QGridLayout()
        lines.setHorizontalSpacing(2 * theme.GRID)
        lines.setVerticalSpacing(2 * theme.GRID)
        lines.setColumnStretch(1, 1)
        for row, (sign, name, means) in enumerate(zip(self._signs, self._names, self._means, strict=True)):
            means.setProperty("role", "secondary")
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(name)
            words.addWidget(means)
            lines.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            lines.addLayout(words, row, 1)
        return lines

    def fill(self, state: WaysIn) -> None:
        """Say which ways there are, and what a way is good for or how its lack can be mended."""
        told = (
            (
                True,
                self.tr("Each guess at it takes {memory} MiB of memory, so that guessing stays slow.").format(
                    memory=state.guess_memory_mib
                ),
            ),
            (
                state.recovery_code,
                self.tr("It opens the vault when the passphrase is lost. Only paper holds it.")
                if state.recovery_code
                else self.tr("There is none. New keys, below, come with one."),
            ),
            (
                state.headquarters_escrow,
                self.tr("Headquarters can open the vault with its own key when both are lost.")
                if state.headquarters_escrow
                else self.tr("Headquarters cannot open this vault."),
            ),
        )
        for sign, means, (there, words) in zip(self._signs, self._means, told, strict=True):
            sign.show_icon("circle-check" if there else "minus", "good" if there else "muted")
            means.setText(words)
        alone = not state.recovery_code and not state.headquarters_escrow
        self._alone.tell(
            "warn" if alone else "",
            self.tr("If the passphrase is lost, nobody can open this vault any more.") if alone else "",
        )

    def retranslate(self) -> None:
        """Name the ways."""
        self._heading.setText(self.tr("Ways into this vault"))
        names = (self.tr("Passphrase"), self.tr("Recovery code"), self.tr("Headquarters"))
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
