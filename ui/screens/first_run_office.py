"""Where the new vault will be, and whose it is."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.domain.people import Role
from ui import theme
from ui.presenters.first_run import FirstRunState
from ui.screens.first_run_page import FirstRunPage
from ui.screens.notice import Notice
from ui.screens.path_field import FolderField
from ui.screens.step import Step

_LONGEST_NAME = 80


class OfficePage(FirstRunPage):
    """Folder, name and role."""

    back_pressed = Signal()
    chosen = Signal(Path, str, Role)
    open_instead = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step()
        self._step.back_pressed.connect(self.back_pressed)
        self._step.next_pressed.connect(self._choose)
        self._folder_label = QLabel()
        self._folder = FolderField()
        self._instead = QPushButton()
        self._instead.clicked.connect(lambda: self.open_instead.emit(self._folder.path))
        self._name_label = QLabel()
        self._name = QLineEdit(maxLength=_LONGEST_NAME)
        self._name_hint = QLabel(wordWrap=True)
        self._name_hint.setProperty("role", "secondary")
        self._role_label = QLabel()
        self._group = QButtonGroup(self)
        self._roles = {role: QRadioButton() for role in Role}
        self._hints = {role: QLabel(wordWrap=True) for role in Role}
        body = self._step.body
        self._there = Notice()
        for one in (self._folder_label, self._folder, self._there):
            body.addWidget(one)
        body.addWidget(self._instead, 0, Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(2 * theme.GRID)
        for other in (self._name_label, self._name, self._name_hint):
            body.addWidget(other)
        body.addSpacing(2 * theme.GRID)
        body.addWidget(self._role_label)
        for role in Role:
            self._add_role(role)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        self.retranslate()

    def _add_role(self, role: Role) -> None:
        button, hint = self._roles[role], self._hints[role]
        self._group.addButton(button)
        hint.setProperty("role", "secondary")
        hint.setIndent(theme.scaled(34))
        together = QVBoxLayout()
        together.setSpacing(0)
        together.addWidget(button)
        together.addWidget(hint)
        self._step.body.addLayout(together)

    def start(self) -> None:
        """Go to the first field."""
        self._name.setFocus()

    def fill(self, state: FirstRunState) -> None:
        """Show what was chosen."""
        self._folder.show_path(state.folder)
        if self._name.text().strip() != state.name:
            self._name.setText(state.name)
        if self._group.checkedButton() is None:
            self._roles[state.role].setChecked(True)
        self._instead.setVisible(state.holds_vault)
        self._step.allow(back=not state.busy, on=not state.busy)
        self._step.explain(state.error)
        there = self.tr("There is a vault in this folder already.") if state.holds_vault else ""
        self._there.tell("info", there, self.tr("Open it, or choose another folder."))

    def retranslate(self) -> None:
        """Say what does not change."""
        self._step.say(
            self.tr("Step 1 of 6"),
            self.tr("Where the vault will be, and whose it is"),
            "",
            self.tr("Back"),
            self.tr("Continue"),
        )
        self._folder_label.setText(self.tr("Folder of the vault: a new or an empty one"))
        self._folder.name(self.tr("Folder of the vault"))
        self._instead.setText(self.tr("Open the vault in this folder"))
        self._name_label.setText(self.tr("Name of your office"))
        self._name.setAccessibleName(self.tr("Name of your office"))
        self._name_hint.setText(
            self.tr("It stands on the card that others see. Name an office, such as “River station”, never a person.")
        )
        self._role_label.setText(self.tr("What this office does"))
        self._say(Role.STATION, self.tr("Field station"), self.tr("Records testimonies, sends them to headquarters."))
        self._say(Role.HEADQUARTERS, self.tr("Headquarters"), self.tr("Receives, checks and keeps what stations send."))
        self._say(Role.PARTNER, self.tr("Partner"), self.tr("Receives what an office has chosen to share with it."))

    def _say(self, role: Role, name: str, hint: str) -> None:
        self._roles[role].setText(name)
        self._roles[role].setAccessibleDescription(hint)
        self._hints[role].setText(hint)

    def _choose(self) -> None:
        role = next(role for role, button in self._roles.items() if button.isChecked())
        self.chosen.emit(self._folder.path, self._name.text(), role)
