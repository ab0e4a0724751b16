"""No interview for now: what was kept, and whom the person can turn to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.before import BeforeState
from ui.screens.screen import Screen
from ui.screens.services_list import ServicesList

_WIDTH = 720


class NotNowCard(Screen[BeforeState]):
    """One calm card."""

    leave_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._what, self._kept, self._help = (QLabel(wordWrap=True) for _ in range(4))
        self._title.setProperty("role", "title")
        self._kept.setProperty("role", "secondary")
        self._help.setProperty("role", "heading")
        self.services = ServicesList()
        self.leave = QPushButton()
        self.leave.setProperty("kind", "primary")
        self.leave.clicked.connect(self.leave_pressed)
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(theme.scaled(_WIDTH))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(4 * theme.GRID,) * 4)
        inside.setSpacing(2 * theme.GRID)
        for part in (self._title, self._what, self._kept, self._help, self.services):
            inside.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        inside.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(card, 1000)
        layout.addStretch(1)
        self.retranslate()

    def fill(self, state: BeforeState) -> None:
        """Show under which code it is kept, and the services."""
        self._kept.setText(
            self.tr("Kept: the code {code}, the day, and that it was not now. No words, no sound.").format(
                code=state.kept_as
            )
        )
        self.services.show_services(state.template)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Not now is a good answer"))
        self._what.setText(
            self.tr("Nothing was lost, and help does not depend on it. The person can come back whenever they want to.")
        )
        self._help.setText(self.tr("Whom they can turn to"))
        self.leave.setText(self.tr("Back to the library"))
