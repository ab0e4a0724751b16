"""One file in full: what it is, its checks, what is inside, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.notice import NoticeOutcome
from ui import theme
from ui.check_facts import asks
from ui.outcomes import NOT_TAKEN, say_notice, say_outcome
from ui.presenters.receive_state import FileStage, InsideRow, ReceiveFile
from ui.screens.library_model import language_list
from ui.screens.notice import Notice
from ui.screens.recall_words import say_remains
from ui.screens.receive_checks import CheckLines
from ui.screens.receive_words import ICONS, ROLES, stage_words, title_words
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel

_STEPS = 1000
_MANY = 30
_WORKING = (FileStage.CHECKING, FileStage.ADOPTING)
_WITH_CHECKS = (FileStage.WAITING, FileStage.CHECKING, FileStage.HELD, FileStage.ADOPTING)

_UNKNOWN = ("bundle.station_unknown", "receipt.signer_unknown", "recall.signer_unknown")


class FileCard(Screen[ReceiveFile]):
    """Adopting is the one primary action, and it is there only when every check holds."""

    adopt_pressed = Signal(int)
    away_pressed = Signal(int)
    stop_pressed = Signal(int)
    again_pressed = Signal(int)
    opened = Signal(str)
    people_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("package", "accent", 32)
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._stage = QLabel(wordWrap=True)
        self._name = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._name.setProperty("role", "secondary")
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._notice = Notice()
        self._missing = Notice()
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.checks = CheckLines()
        self._held = QPushButton()
        self._held.setCheckable(True)
        self._held.setProperty("kind", "quiet")
        self._held.toggled.connect(self._fold)
        self._inside = _Inside()
        self._inside.opened.connect(self.opened)
        self._away, self._stop, self._again = QPushButton(), QPushButton(), QPushButton()
        self._people, self._adopt = QPushButton(), QPushButton()
        self._away.setProperty("kind", "quiet")
        self._adopt.setProperty("kind", "primary")
        for button, signal in (
            (self._away, self.away_pressed),
            (self._stop, self.stop_pressed),
            (self._again, self.again_pressed),
            (self._adopt, self.adopt_pressed),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: self._press(signal))
        self._people.clicked.connect(self.people_pressed)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._stage, self._name):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self._away)
        foot.addStretch(1)
        for button in (self._stop, self._again, self._adopt):
            foot.addWidget(button)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 16)
        inside.setSpacing(12)
        inside.addLayout(head)
        for widget in (self._progress, self._notice, self._said, self._inside, self._missing):
            inside.addWidget(widget)
        inside.addWidget(self._held, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.checks)
        inside.addWidget(self._people, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(4)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def retranslate(self) -> None:
        """Name the buttons."""
        self._away.setText(self.tr("Take off the list"))
        self._stop.setText(self.tr("Stop"))
        self._again.setText(self.tr("Check again"))
        self._people.setText(self.tr("Go to people and keys"))
        self._adopt.setText(self.tr("Adopt into the vault"))
        self._held.setText(self.tr("Show the checks, which all hold"))
        self._progress.setAccessibleName(self.tr("Progress"))

    def fill(self, state: ReceiveFile) -> None:
        """Show a file."""
        stage = state.stage
        self._icon.show_icon(*ICONS[stage])
        self._title.setText(title_words(state))
        self._stage.setText(stage_words(stage))
        theme.set_property(self._stage, "role", ROLES.get(stage, "secondary"))
        self._name.setText(str(state.path))
        self._show_progress(state)
        failed = state.failed_check
        self._notice.explain(state.error if failed is None else None)
        said = self._receipt_words(state) or self._recall_words(state) or self._told_words(state)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._inside.show_state(state)
        self._inside.setVisible(bool(state.inside or (state.received and state.received.notices)))
        self._tell_missing(state)
        folded = stage is FileStage.ADOPTED and not self._held.isChecked()
        self.checks.fold(folded)
        self.checks.show_state(state)
        self._held.setVisible(stage is FileStage.ADOPTED)
        asked = stage is FileStage.ADOPTED and (not folded or any(map(asks, state.checks)))
        self.checks.setVisible(stage in _WITH_CHECKS or failed is not None or asked)
        self._show_buttons(state)

    def _fold(self) -> None:
        """What holds and is done steps back behind what became of it."""
        if self._state is not None:
            self.fill(self._state)

    def _show_progress(self, state: ReceiveFile) -> None:
        self._progress.setVisible(state.stage in _WORKING)
        step = state.step
        known = step is not None and step.total > 0 and step.stage != "copying"
        # Nobody knows how long a file is before it was copied.
        self._progress.setRange(0, _STEPS if known else 0)
        if known and step is not None:
            self._progress.setValue(round(_STEPS * min(1.0, step.done / step.total)))

    def _show_buttons(self, state: ReceiveFile) -> None:
        stage = state.stage
        self._adopt.setVisible(stage is FileStage.HELD)
        self._stop.setVisible(stage in (FileStage.WAITING, *_WORKING))
        self._again.setVisible(stage in (FileStage.REFUSED, FileStage.FAILED))
        self._away.setVisible(stage not in _WORKING)
        unknown = state.error is not None and state.error.code in _UNKNOWN
        self._people.setVisible(stage is FileStage.REFUSED and unknown)

    def _tell_missing(self, state: ReceiveFile) -> None:
        numbers = ", ".join(map(str, state.missing[:_MANY])) + (" …" if len(state.missing) > _MANY else "")
        self._missing.tell(
            "warn",
            self.tr("Bundles of this office that never came here: {numbers}.").format(numbers=numbers)
            if state.missing
            else "",
            self.tr("They may be for others, on their way, or lost. Ask the office what was in them."),
        )

    def _told_words(self, state: ReceiveFile) -> str:
        """Before it is adopted; afterwards each one is said by itself."""
        if state.stage is not FileStage.HELD or not state.told:
            return ""
        return self.tr("It tells what persons took back, of testimonies that are not inside: {count}.").format(
            count=state.told
        )

    def _recall_words(self, state: ReceiveFile) -> str:
        if state.recall is None:
            return ""
        said = [say_remains(answer) for answer in state.recall.recall.answers]
        if state.recall.again:
            said.append(self.tr("It had been taken in before; nothing has changed."))
        return "\n".join(said)

    def _receipt_words(self, state: ReceiveFile) -> str:
        if state.receipt is None:
            return ""
        receipt = state.receipt.receipt
        words = self.tr(
            "“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more."
            " Testimonies: {count}."
        ).format(
            signer=state.receipt.signer_name,
            number=receipt.sequence,
            copies=receipt.copies,
            count=len(receipt.items),
        )
        if state.receipt.again:
            words = f"{words} {self.tr('It had been taken in before; nothing has changed.')}"
        return words

    def _press(self, signal: Signal) -> None:
        if self._state is not None:
            signal.emit(self._state.number)  # type: ignore[attr-defined]


class _Inside(Screen[ReceiveFile]):
    """The testimonies in the bundle: what they are, and after adopting what became of them."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_InsideLine] = []
        self._notices: list[QLabel] = []
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(4)
        self._grid = QGridLayout()
        self._below.addLayout(self._grid)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)

    def retranslate(self) -> None:
        """Everything said here depends on a file."""

    def fill(self, state: ReceiveFile) -> None:
        """Show them."""
        outcomes = {one.testimony_id: one for one in state.received.items} if state.received else {}
        while len(self._rows) < len(state.inside):
            self._rows.append(_InsideLine(self, self._grid, len(self._rows)))
        for place, line in enumerate(self._rows):
            line.show_line(place < len(state.inside))
            if place < len(state.inside):
                one = state.inside[place]
                became = outcomes.get(one.testimony_id)
                if became is None:
                    line.say(one, one.case_code, self._revision(one), "secondary")
                else:
                    role = "danger" if became.outcome in NOT_TAKEN else "good"
                    line.say(one, became.case_code, say_outcome(became.outcome), role)
                line.offer(self.tr("Open") if became is not None and became.outcome not in NOT_TAKEN else "")
        self._show_notices(state)

    def _show_notices(self, state: ReceiveFile) -> None:
        """What was taken back, of testimonies that are not inside."""
        notices = state.received.notices if state.received is not None else ()
        while len(self._notices) < len(notices):
            label = QLabel(wordWrap=True)
            self._notices.append(label)
            self._below.addWidget(label)
        for place, label in enumerate(self._notices):
            label.setVisible(place < len(notices))
            if place < len(notices):
                one = notices[place]
                label.setText(f"{one.case_code} {say_notice(one.outcome)}".strip())
                theme.set_property(label, "role", "danger" if one.outcome is NoticeOutcome.CONTRADICTS else "warn")

    def _revision(self, one: InsideRow) -> str:
        return self.tr("Revision {revision}, parts: {parts}").format(revision=one.revision, parts=one.parts)


class _InsideLine:
    def __init__(self, owner: _Inside, grid: QGridLayout, row: int) -> None:
        self._id = ""
        self._case, self._languages = QLabel(), QLabel()
        self._words = QLabel(wordWrap=True)
        self._case.setProperty("role", "mono")
        self._open = QPushButton()
        self._open.setProperty("kind", "quiet")
        self._open.clicked.connect(lambda: owner.opened.emit(self._id))
        for column, widget in enumerate((self._case, self._languages, self._words, self._open)):
            grid.addWidget(widget, row, column)

    def show_line(self, shown: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Show or hide it."""
        for widget in (self._case, self._languages, self._words, self._open):
            widget.setVisible(shown)

    def say(self, one: InsideRow, case_code: str, words: str, role: str) -> None:
        """Say what it is, and what became of it."""
        self._id = one.testimony_id
        self._case.setText(case_code)
        self._languages.setText(language_list(one.languages))
        self._words.setText(words)
        theme.set_property(self._words, "role", role)

    def offer(self, text: str) -> None:
        """Let it be opened, or not."""
        self._open.setText(text)
        self._open.setVisible(bool(text))
        self._open.setAccessibleDescription(self._case.text())
