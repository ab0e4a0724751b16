"""What runs on the page of masked copies, and how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.presenters.masking_state import Doing, MaskingState
from ui.screens.masking_words import doing_words
from ui.screens.screen import Screen

_STEPS = 1000


class MaskingProgress(Screen[MaskingState]):
    """Hidden while nothing runs."""

    stop_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self.stop = QPushButton()
        self.stop.clicked.connect(self.stop_pressed)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._what)
        down.addLayout(row)
        self.hide()
        self.retranslate()

    def fill(self, state: MaskingState) -> None:
        """Show how far it is."""
        self.setVisible(state.doing is not Doing.NOTHING)
        self._what.setText(doing_words(state.doing))
        self._bar.setAccessibleName(self._what.text())
        step = state.step
        known = step is not None and step.total > 0
        self._bar.setRange(0, _STEPS if known else 0)
        if step is not None and known:
            self._bar.setValue(round(_STEPS * min(1.0, step.done / step.total)))

    def retranslate(self) -> None:
        """Name the button."""
        self.stop.setText(self.tr("Stop"))
