"""Above the patterns: what is counted now, for these eyes, and what was released and may leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.presenters.statistics import StatisticsState
from ui.screens.moments import day
from ui.screens.screen import Screen
from ui.screens.statistics_words import count_words
from ui.widgets.flow import Flow
from ui.widgets.flow_tabs import TabWord


class ReleaseCard(Screen[StatisticsState]):
    """Two words to choose between, why there are two, and the press that releases, asked twice."""

    released_wished = Signal(bool)
    ask_wished = Signal(bool)
    release_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now, self.out = TabWord(), TabWord()
        group = QButtonGroup(self)
        for button, released in ((self.now, False), (self.out, True)):
            button.clicked.connect(lambda _checked=False, released=released: self.released_wished.emit(released))
            group.addButton(button, int(released))
        self._why, self._stand, self._question = (QLabel(wordWrap=True) for _ in range(3))
        self._why.setProperty("role", "secondary")
        self.ask, self.release, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.release.setProperty("kind", "primary")
        self.ask.clicked.connect(lambda: self.ask_wished.emit(True))
        self.leave.clicked.connect(lambda: self.ask_wished.emit(False))
        self.release.clicked.connect(self.release_pressed)
        self._asking = QFrame()
        self._asking.setObjectName("card")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        tabs, answers = QWidget(), QWidget()
        words = Flow(tabs, gap=4)
        words.addWidget(self.now)
        words.addWidget(self.out)
        beside = QHBoxLayout()
        beside.setSpacing(2 * theme.GRID)
        beside.addWidget(self._stand, 1)
        beside.addWidget(self.ask)
        choice = Flow(answers, gap=theme.GRID)
        choice.addWidget(self.release)
        choice.addWidget(self.leave)
        inside = QVBoxLayout(self._asking)
        inside.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        inside.setSpacing(12)
        inside.addWidget(self._question)
        inside.addWidget(answers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(tabs)
        layout.addWidget(self._why)
        layout.addLayout(beside)
        layout.addWidget(self._asking)

    def fill(self, state: StatisticsState) -> None:
        """Show which numbers these are, and what can be released."""
        (self.out if state.released else self.now).setChecked(True)
        self._why.setText(self._reason(state))
        self._stand.setText(self._standing(state))
        self._stand.setVisible(state.looked)
        self.ask.setVisible(state.looked and not state.asks)
        self.ask.setEnabled(state.waiting is not None and not state.counting)
        self._asking.setVisible(state.asks)
        self._question.setText(
            self.tr(
                "Cases that are released now: {count}. Each is counted once and for good: what is told of it later does"
                " not change these numbers, and new cases wait for the next release. The more cases a release has, the"
                " fewer numbers are held back in it."
            ).format(count=count_words(state.waiting, state.smallest))
        )

    def _reason(self, state: StatisticsState) -> str:
        if not state.released:
            return self.tr(
                "Counted as it is today, for this screen alone. Compared with the numbers of another day, these would"
                " tell of the one case that came in between; so only released numbers are saved or printed."
            )
        return self.tr(
            "Added up from releases, each of other cases than the ones before, so that comparing what left on different"
            " days tells of no few. A number leaves out the releases in which it was held back."
        )

    def _standing(self, state: StatisticsState) -> str:
        if state.last_at is None:
            first = self.tr("Nothing is released yet.")
        else:
            first = self.tr("Releases: {count}, the last on {date}.").format(
                count=state.releases, date=day(state.last_at)
            )
        waiting = self.tr("Cases that are in no release yet: {count}.").format(
            count=count_words(state.waiting, state.smallest)
        )
        back = self.tr("Releases that may not leave any more, since somebody in them took consent back: {count}.")
        return " ".join([first, waiting, *([back.format(count=state.taken_back)] if state.taken_back else [])])

    def retranslate(self) -> None:
        """Say what does not change."""
        self.now.setText(self.tr("Now, on this screen"))
        self.out.setText(self.tr("Released"))
        self.ask.setText(self.tr("Release what is new…"))
        self.release.setText(self.tr("Release now"))
        self.leave.setText(self.tr("Not yet"))
