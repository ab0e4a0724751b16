"""Withdrawals that wait for an answer, where bundles come in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.presenters.receive_state import ReceiveState
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel


class RecallsCard(Screen[ReceiveState]):
    """There only while an answer is owed."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._about = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "strong")
        self._about.setProperty("role", "secondary")
        self._answer = QPushButton()
        self._answer.clicked.connect(self.pressed)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("undo-2", "warn"))
        head.addWidget(self._title, 1)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addWidget(self._about)
        inside.addWidget(self._answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr("Something was taken back. It holds here already; the office that told of it waits for your word.")
        )
        self._answer.setText(self.tr("Answer withdrawals"))

    def fill(self, state: ReceiveState) -> None:
        """Show how many."""
        self._title.setText(self.tr("Withdrawals to answer: {count}").format(count=state.unanswered))
        self.setVisible(bool(state.unanswered))
