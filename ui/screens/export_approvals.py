"""The way to a second person's approval, for each testimony that stayed for want of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.consent_gate import Reason
from ui import theme
from ui.presenters.export_state import KeptCase
from ui.screens.screen import Screen
from ui.widgets.flow import Flow
from ui.widgets.icons import put_icon


class ApprovalWays(Screen[tuple[KeptCase, ...]]):
    """One button for each testimony; nothing where nobody's approval is missing."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self.buttons: list[QPushButton] = []
        self._row = Flow()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        layout.addLayout(self._row)
        self.hide()

    def retranslate(self) -> None:
        """Everything said here depends on what stayed."""

    def fill(self, state: tuple[KeptCase, ...]) -> None:
        """Show the ways."""
        waiting = {one.testimony_id: one.case_code for one in state if one.why is Reason.APPROVAL_MISSING}
        self._ids = list(waiting)
        while len(self.buttons) < len(waiting):
            self._add_button()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(waiting))
            if place < len(waiting):
                words = self.tr("Let a second person approve {case}…").format(case=waiting[self._ids[place]])
                button.setText(words)
                put_icon(button, "user-check")
        self.setVisible(bool(waiting))

    def _add_button(self) -> None:
        place, button = len(self.buttons), QPushButton()
        button.clicked.connect(lambda: self.opened.emit(self._ids[place]))
        self.buttons.append(button)
        self._row.addWidget(button)
