"""The checks of a bundle, one line each, filling in as they are answered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.check import Check, CheckId, CheckStatus
from ui import theme
from ui.check_facts import asks
from ui.checks import say_check
from ui.presenters.receive_state import FileStage, ReceiveFile
from ui.screens.receive_words import check_words
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel

_NOT_YET = ("circle", "faint")
_NOW = ("circle-dot", "accent")
_ASKS = ("triangle-alert", "warn")
_SHAPES = {
    CheckStatus.PASSED: ("circle-check", "good"),
    CheckStatus.FAILED: ("circle-x", "danger"),
    CheckStatus.NOT_REACHED: ("minus", "faint"),
}


class CheckLines(Screen[ReceiveFile]):
    """One line for each check; the one that failed says in words of danger what happened, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self._lines = {check_id: _Line() for check_id in CheckId}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self._lines.values()):
            grid.addWidget(line.icon, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(line.words, row, 1)

    def retranslate(self) -> None:
        """Nothing is said that does not depend on a file."""

    def fold(self, folded: bool) -> None:  # noqa: FBT001 - what a checked button tells
        """From the next state on, show those lines alone that ask something of the person, or all."""
        self._folded = folded

    def fill(self, state: ReceiveFile) -> None:
        """Show what was answered."""
        answered = {check.id: check for check in state.checks}
        checking = state.stage is FileStage.CHECKING
        now = next((one for one in CheckId if one not in answered), None) if checking else None
        for check_id, line in self._lines.items():
            check = answered.get(check_id)
            line.show_line(not self._folded or (check is not None and asks(check)))
            if check is None:
                line.wait(check_id, now=check_id is now)
            elif check.status is CheckStatus.FAILED and state.error is not None:
                line.fail(state.error.what, state.error.next_step)
            else:
                line.answer(check)


class _Line:
    def __init__(self) -> None:
        self.icon = IconLabel(*_NOT_YET)
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._next = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(self._text)
        self.words.addWidget(self._next)
        self._next.hide()

    def show_line(self, shown: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show or hide all of it; what to do next comes back only with a check that does not hold."""
        self.icon.setVisible(shown)
        self._text.setVisible(shown)
        self._next.setVisible(False)

    def wait(self, check_id: CheckId, *, now: bool) -> None:
        """Show a check that was not answered yet."""
        self._say(*(_NOW if now else _NOT_YET), "" if now else "secondary", say_check(Check(check_id, _WAITING)))

    def answer(self, check: Check) -> None:
        """Show a check that holds, or was never reached."""
        passed = check.status is CheckStatus.PASSED
        self._say(*(_ASKS if asks(check) else _SHAPES[check.status]), "" if passed else "secondary", check_words(check))

    def fail(self, what: str, next_step: str) -> None:
        """Show the check that does not hold."""
        self._say(*_SHAPES[CheckStatus.FAILED], "danger", what)
        self._next.setText(next_step)
        self._next.show()

    def _say(self, icon: str, tint: str, role: str, text: str) -> None:
        self.icon.show_icon(icon, tint)
        theme.set_property(self._text, "role", role)
        self._text.setText(text)
        self._next.hide()


_WAITING = CheckStatus.NOT_REACHED
