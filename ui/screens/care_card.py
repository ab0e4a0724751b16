"""The card of the settings in which the whole vault is checked, copied, and given new keys."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.findings import describe_finding
from ui.presenters.care import Care, CareState
from ui.screens.notice import Notice
from ui.screens.path_field import FolderField
from ui.screens.screen import Screen
from ui.widgets.tab_order import tab_through

_STEPS = 1000
_MOST_FINDINGS = 50
# What the words beside a button need at least.
_WORDS_WIDTH = 320


class CareCard(Screen[CareState]):
    """Four parts, each with what it means."""

    check_pressed = Signal()
    copy_pressed = Signal(Path)
    stop_pressed = Signal()
    keys_pressed = Signal()
    retention_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(wordWrap=True)
        self._heading.setProperty("role", "heading")
        self._check_name, self._check_about = _words()
        self._check = QPushButton()
        self._check.clicked.connect(self.check_pressed)
        self._found = Notice()
        self._findings = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._findings.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy_name, self._copy_about = _words()
        self._folder = FolderField()
        self._copy = QPushButton()
        self._copy.clicked.connect(lambda: self.copy_pressed.emit(self._folder.path))
        self._copied = Notice()
        self._retention_name, self._retention_about = _words()
        self.retention = QPushButton()
        self.retention.clicked.connect(self.retention_pressed)
        self._keys_name, self._keys_about = _words()
        self._keys = QPushButton()
        self._keys.clicked.connect(self.keys_pressed)
        self._notice = Notice()
        self._bar = QProgressBar(textVisible=False)
        self._stop = QPushButton()
        self._stop.clicked.connect(self.stop_pressed)
        self._bar.hide()
        self._stop.hide()
        self._below: bool | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        # Every second row is free for a button that has no room beside its words.
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        grid.setHorizontalSpacing(3 * theme.GRID)
        grid.setVerticalSpacing(2 * theme.GRID)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._heading, 0, 0, 1, 2)
        running = QHBoxLayout()
        running.addWidget(self._bar, 1)
        running.addWidget(self._stop)
        grid.addLayout(running, 2, 0, 1, 2)
        grid.addWidget(self._notice, 4, 0, 1, 2)
        _add(grid, 6, (self._check_name, self._check_about))
        grid.addWidget(self._found, 8, 0, 1, 2)
        grid.addWidget(self._findings, 10, 0, 1, 2)
        _add(grid, 12, (self._copy_name, self._copy_about))
        grid.addWidget(self._folder, 14, 0, 1, 2)
        grid.addWidget(self._copied, 16, 0, 1, 2)
        _add(grid, 18, (self._retention_name, self._retention_about))
        _add(grid, 20, (self._keys_name, self._keys_about))
        self._grid = grid
        self._buttons = {6: self._check, 12: self._copy, 18: self.retention, 20: self._keys}
        self._place_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        tab_through(self, (self._stop, self._check, self._folder, self._copy, self.retention, self._keys))

    def _place_buttons(self) -> None:
        """Put each button beside its words, or under them where the card is too narrow for that."""
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        below = self.width() < widest + theme.scaled(_WORDS_WIDTH)
        if below is self._below:
            return
        self._below = below
        side = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        for row, button in self._buttons.items():
            self._grid.removeWidget(button)
            if below:
                self._grid.addWidget(button, row + 1, 0, 1, 2, side)
            else:
                self._grid.addWidget(button, row, 1, side)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look again where the buttons have room."""
        self._place_buttons()
        super().resizeEvent(event)

    def fill(self, state: CareState) -> None:
        """Show what is done, and what came of it."""
        idle = state.doing is Care.NOTHING
        for control in (self._check, self._copy, self._folder, self._keys):
            control.setEnabled(idle)
        self._folder.show_path(state.target)
        self._bar.setVisible(not idle)
        self._stop.setVisible(not idle)
        self._bar.setAccessibleName(
            self.tr("Copying the vault") if state.doing is Care.COPYING else self.tr("Checking the vault")
        )
        known = state.step is not None and state.step.total > 0
        self._bar.setRange(0, _STEPS if known else 0)
        if state.step is not None and known:
            self._bar.setValue(round(_STEPS * state.step.done / state.step.total))
        self._notice.explain(state.error)
        self._fill_findings(state)
        self._copied.tell(
            "good" if state.copied_to else "",
            self.tr("The copy is whole: every byte was read back.") if state.copied_to else "",
            self.tr("It lies in {folder} and opens in the same ways as this vault.").format(folder=state.copied_to),
        )

    def _fill_findings(self, state: CareState) -> None:
        findings = state.findings
        lines = [f"•  {describe_finding(one)}" for one in (findings or ())[:_MOST_FINDINGS]]
        if findings is not None and len(findings) > _MOST_FINDINGS:
            lines.append(self.tr("And more: {count}").format(count=len(findings) - _MOST_FINDINGS))
        self._findings.setText("\n".join(lines))
        self._findings.setVisible(bool(lines))
        if findings is None:
            self._found.tell("", "")
        elif findings:
            self._found.tell(
                "danger",
                self.tr("Not everything is as it was written."),
                self.tr(
                    "Copy the vault to another disk now. If it does not open any more, the page that asks for the"
                    " passphrase offers to save what can be saved."
                ),
            )
        else:
            self._found.tell("good", self.tr("Everything in the vault is as it was written."))

    def retranslate(self) -> None:
        """Set every word."""
        self._heading.setText(self.tr("Care of the vault"))
        self._check_name.setText(self.tr("Is everything whole?"))
        self._check_about.setText(
            self.tr("Reads every recording and every entry and compares it with what was written. Nothing is changed.")
        )
        self._check.setText(self.tr("Check the vault"))
        self._copy_name.setText(self.tr("A copy on another disk"))
        self._copy_about.setText(
            self.tr(
                "The copy is locked like the vault itself, and is read back before it counts. Keep it in another place"
                " than this laptop. What is recorded later is not in it: copy again into a new folder then."
            )
        )
        self._folder.name(self.tr("New folder for the copy"))
        self._copy.setText(self.tr("Copy the vault"))
        self._retention_name.setText(self.tr("How long testimonies are kept"))
        self._retention_about.setText(
            self.tr(
                "What has to go, what may be kept until when, and what was destroyed. Nothing is destroyed by itself."
            )
        )
        self.retention.setText(self.tr("Keeping and erasing…"))
        self._keys_name.setText(self.tr("New keys"))
        self._keys_about.setText(
            self.tr(
                "If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is"
                " locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more."
                " Copies of the vault made before stay open to them: destroy those."
            )
        )
        self._keys.setText(self.tr("Lock and make new keys…"))
        self._stop.setText(self.tr("Stop"))
        self._place_buttons()


def _words() -> tuple[QLabel, QLabel]:
    name, about = QLabel(wordWrap=True), QLabel(wordWrap=True)
    about.setProperty("role", "secondary")
    return name, about


def _add(grid: QGridLayout, row: int, words: tuple[QLabel, QLabel]) -> None:
    told = QVBoxLayout()
    told.setSpacing(2)
    for label in words:
        told.addWidget(label)
    grid.addLayout(told, row, 0)
