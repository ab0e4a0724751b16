"""The two keys that mark what is said while it is said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.marked import MarkKind
from ui import theme
from ui.presenters.recording import RecordingState
from ui.presenters.running import Phase
from ui.screens.screen import Screen

KEYS = {Qt.Key.Key_M: MarkKind.SELF_INCRIMINATION, Qt.Key.Key_O: MarkKind.THIRD_PARTY}


class MarkChips(Screen[RecordingState]):
    """Calm words: the person may see the screen."""

    pressed = Signal(MarkKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = {kind: self._chip(kind) for kind in MarkKind}
        self._failed = QLabel()
        self._failed.setProperty("role", "warn")
        self._failed.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._failed)
        for chip in self.chips.values():
            row.addWidget(chip)
        self.retranslate()

    def _chip(self, kind: MarkKind) -> QPushButton:
        chip = QPushButton()
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._press(kind))
        return chip

    def fill(self, state: RecordingState) -> None:
        """Show what is being marked."""
        marking = state.running.marking
        for kind, chip in self.chips.items():
            chip.setChecked(kind is marking.kind)
            chip.setEnabled(state.running.phase is Phase.RUNNING)
        self._name(marking.kind)
        self._failed.setVisible(marking.error is not None)
        if marking.error is not None:
            self._failed.setText(self.tr("The mark was not kept. Press again."))

    def retranslate(self) -> None:
        """Say everything anew."""
        self._name(None if self._state is None else self._state.running.marking.kind)
        self.chips[MarkKind.SELF_INCRIMINATION].setToolTip(
            self.tr("Keeps what is said apart from everything that goes to authorities.")
        )
        self.chips[MarkKind.THIRD_PARTY].setToolTip(
            self.tr("Keeps what is said about people who were not asked apart.")
        )

    def _name(self, kind: MarkKind | None) -> None:
        words = {
            MarkKind.SELF_INCRIMINATION: (self.tr("M  Keep apart"), self.tr("M  Keep apart until here")),
            MarkKind.THIRD_PARTY: (self.tr("O  About others"), self.tr("O  About others until here")),
        }
        for own, chip in self.chips.items():
            text = words[own][own is kind]
            if chip.text() != text:
                chip.setText(text)

    def _press(self, kind: MarkKind) -> None:
        # The state decides which one is marked.
        if self._state is not None:
            self.chips[kind].setChecked(kind is self._state.running.marking.kind)
        self.pressed.emit(kind)
