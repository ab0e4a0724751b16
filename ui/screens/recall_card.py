"""One withdrawal in full: what was taken back, what became of our copies, and what was answered."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.recall import Remains
from app.usecases.recall_list import ToldBy
from ui import theme
from ui.presenters.recall import RecallState
from ui.screens.consent_words import answer_words, question_words
from ui.screens.moments import moment
from ui.screens.notice import Notice
from ui.screens.recall_form import RecallForm
from ui.screens.recall_words import say_one, say_remains
from ui.screens.screen import Screen
from ui.widgets.icon_label import IconLabel


class RecallCard(Screen[RecallState]):
    """The form is there only while an answer is owed."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._from = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._from.setProperty("role", "secondary")
        self._open = QPushButton()
        self._open.setProperty("kind", "quiet")
        self._open.clicked.connect(self.opened)
        self._asks_title, self._given_title, self._others_title = QLabel(), QLabel(), QLabel()
        self._asks, self._given, self._others = (
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(3)
        )
        for heading in (self._asks_title, self._given_title, self._others_title):
            heading.setProperty("role", "strong")
        self._known, self._written = Notice(), Notice()
        self.form = RecallForm()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._from)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconLabel("undo-2", "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(12)
        inside.addLayout(head)
        for title, text in (
            (self._asks_title, self._asks),
            (self._given_title, self._given),
            (self._others_title, self._others),
        ):
            together = QVBoxLayout()
            together.setSpacing(4)
            together.addWidget(title)
            together.addWidget(text)
            inside.addLayout(together)
        for widget in (self._written, self._known, self.form):
            inside.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(card)
        layout.addStretch(1)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._open.setText(self.tr("Open the testimony"))
        self._asks_title.setText(self.tr("What does not hold any more"))
        self._given_title.setText(self.tr("What we answered"))
        self._others_title.setText(self.tr("What others answered us"))

    def fill(self, state: RecallState) -> None:
        """Show one."""
        shown = state.shown
        if shown is None:
            return
        self._title.setText(shown.case_code)
        self._from.setText(self.tr("“{station}” told of it").replace("{station}", shown.station_name))
        self._asks.setText("\n".join(_asked(shown)))
        self._show(
            self._given_title, self._given, [f"{moment(one.at)}: {say_remains(one.answer)}" for one in shown.given]
        )
        self._show(
            self._others_title,
            self._others,
            [
                f"“{one.station_name}”, {moment(one.recalled.at)}: {say_remains(one.recalled.answer)}"
                for one in state.others
            ],
        )
        self._known.tell(
            "warn",
            self._known_words(shown.remains) if shown.waits else "",
            self.tr("It is said in the answer, until these offices answer that it is done."),
        )
        given = state.given
        self._written.tell(
            "good",
            ""
            if given is None
            else self.tr("The answer for “{station}” is written: {file}")
            .replace("{station}", given.station_name)
            .replace("{file}", given.file_name),
            self.tr("Carry it to them: only they can open it."),
        )
        self.form.setVisible(shown.waits)
        self.form.show_state(state)

    def _known_words(self, remains: Iterable[Remains]) -> str:
        said = "; ".join(say_one(one) for one in remains)
        return self.tr("This vault knows what is out of reach: {what}").replace("{what}", said) if said else ""

    @staticmethod
    def _show(title: QLabel, text: QLabel, lines: list[str]) -> None:
        text.setText("\n".join(lines))
        for label in (title, text):
            label.setVisible(bool(lines))


def _asked(shown: ToldBy) -> list[str]:
    return [f"{moment(one.at)}: {answer_words(one.answer)}: {question_words(one.question)}" for one in shown.events]
