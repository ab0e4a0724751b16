"""What left, and what did not and why."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
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

from ui import theme
from ui.presenters.export_state import ExportState, KeptCase, LeftBundle
from ui.screens.ask_path import ask_folder
from ui.screens.export_approvals import ApprovalWays
from ui.screens.kept_words import say_kept
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel
from ui.widgets.icons import put_icon
from ui.widgets.named_lines import NamedLines

_FACTS = 8
_STEPS = 1000


class LeftCard(Screen[LeftBundle]):
    """One bundle that is on the stick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("package-check", "good", 32)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._checked = QLabel(wordWrap=True)
        self._checked.setProperty("role", "good")
        self._names = [QLabel() for _ in range(_FACTS)]
        self._values = [QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(_FACTS)]
        facts = QGridLayout()
        facts.setHorizontalSpacing(24)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            name.setProperty("role", "secondary")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._values[0].setProperty("role", "mono")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._checked)
        words.addSpacing(12)
        words.addLayout(facts)
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(16)
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the facts."""
        self._checked.setText(self.tr("Read back and whole. The custody log of each testimony tells of it."))
        for label, text in zip(
            self._names,
            (
                self.tr("File"),
                self.tr("Folder"),
                self.tr("Size"),
                self.tr("Holds"),
                self.tr("Name and contact of"),
                self.tr("Tells of what was withdrawn"),
                self.tr("Opens for"),
                self.tr("Second copy"),
            ),
            strict=True,
        ):
            label.setText(text)

    def fill(self, state: LeftBundle) -> None:
        """Show it."""
        size = QLocale().formattedDataSize(state.sealed.byte_count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        self._title.setText(self.tr("Bundle {number} has left").format(number=state.sequence))
        values = (
            state.file_name,
            state.folder,
            size,
            ", ".join(state.cases),
            ", ".join(state.named),
            ", ".join(state.told),
            ", ".join(state.recipients),
            "\n".join(state.copies),
        )
        for name, label, text in zip(self._names, self._values, values, strict=True):
            label.setText(text)
            name.setVisible(bool(text))
            label.setVisible(bool(text))


class KeptCard(Screen[tuple[KeptCase, ...]]):
    """What stayed, each with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._reasons = NamedLines()
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(16)
        inside.addWidget(IconLabel("hard-drive", "warn", 32), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._title)
        words.addWidget(self._reasons)
        inside.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Stayed here"))

    def fill(self, state: tuple[KeptCase, ...]) -> None:
        """Show them."""
        self._reasons.show_lines([(one.case_code, say_kept(one.reason, one.why, one.office)) for one in state])


class ExportDone(Screen[ExportState]):
    """The bundles, what stayed, and what can be done next."""

    copy_wanted = Signal(str)
    again_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[LeftCard] = []
        self._kept = KeptCard()
        self.approvals = ApprovalWays()
        self._reveals = QLabel(wordWrap=True)
        self._reveals.setProperty("role", "secondary")
        self._progress = QProgressBar(maximum=_STEPS, textVisible=False)
        self._copy, self._again, self._done = QPushButton(), QPushButton(), QPushButton()
        self._done.setProperty("kind", "primary")
        self._copy.clicked.connect(self._ask)
        self._again.clicked.connect(self.again_pressed)
        self._done.clicked.connect(self.done_pressed)
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * theme.GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addStretch(1)
        buttons.addWidget(self._again)
        buttons.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(self._list)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._progress)
        layout.addWidget(self._reveals)
        layout.addWidget(self._kept)
        layout.addWidget(self.approvals)
        layout.addLayout(buttons)
        self.setFocusProxy(self._done)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what does not change."""
        self._reveals.setText(
            self.tr(
                "The name of the file tells nothing: it is random, its date is the same for every bundle, and its size"
                " is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more."
            )
        )
        self._copy.setText(self.tr("Second copy on another stick…"))
        self._again.setText(self.tr("Export more"))
        self._done.setText(self.tr("Done"))
        self._progress.setAccessibleName(self.tr("Copying"))
        put_icon(self._copy, "copy")

    def fill(self, state: ExportState) -> None:
        """Show what came of it."""
        while len(self._cards) < len(state.left):
            self._cards.append(LeftCard())
            self._list.addWidget(self._cards[-1])
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(state.left))
            if place < len(state.left):
                card.show_state(state.left[place])
        self._kept.setVisible(bool(state.kept))
        self._kept.show_state(state.kept)
        self.approvals.show_state(state.kept)
        self._progress.setVisible(state.copying)
        step = state.step
        self._progress.setValue(round(_STEPS * step.done / step.total) if step is not None and step.total else 0)
        for button in (self._copy, self._again, self._done):
            button.setEnabled(not state.copying)

    def _ask(self) -> None:
        ask_folder(self, self.tr("Where should the second copy go?"), self._start(), self.copy_wanted.emit)

    def _start(self) -> Path:
        """Begin at another stick than the first copy's, if there is one."""
        state = self._state
        if state is not None:
            others = [stick.path for stick in state.sticks if stick.path != state.folder]
            if others:
                return Path(others[0])
        return Path.home()
