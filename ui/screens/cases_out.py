"""Writing case data for other tools (see ui/presenters/cases_out.py)."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.consent import SENT_FOR, RecipientKind
from ui import theme
from ui.presenters.cases_out import CaseFormat, CaseOut, CasesOutState
from ui.screens.ask_path import ask_save
from ui.screens.case_files_words import format_words, leaving_words
from ui.screens.consent_words import kind_words
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.flow import Flow
from ui.widgets.named_lines import NamedLines
from ui.widgets.still_box import StillBox
from ui.widgets.tick_table import TickLine, TickTable

_KINDS = tuple(SENT_FOR)
_FORMATS = tuple(CaseFormat)
_LEAST_LETTERS = 8
_BESIDE_WIDTH = 720


class CasesOutScreen(Screen[CasesOutState]):
    """Who will read it, who is in it, and the plain warning before anything is written."""

    kind_chosen = Signal(RecipientKind)
    form_chosen = Signal(CaseFormat)
    chosen = Signal(str, bool)
    all_pressed = Signal()
    none_pressed = Signal()
    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("role", "secondary")
        self._kind_name, self._form_name = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.kind, self.form = StillBox(), StillBox()
        for kind in _KINDS:
            self.kind.addItem("", kind)
        for form in _FORMATS:
            self.form.addItem("", form)
        self.table = TickTable()
        self._count = QLabel(wordWrap=True)
        self._count.setProperty("role", "secondary")
        self.all, self.none, self.write = QPushButton(), QPushButton(), QPushButton()
        for button in (self.all, self.none):
            button.setProperty("kind", "quiet")
        self.write.setProperty("kind", "primary")
        self.warning, self.notice, self.told = Notice(), Notice(), Notice()
        self.stayed = StayedCard()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._wishes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._wishes.setSpacing(2 * theme.GRID)
        for name, box in ((self._kind_name, self.kind), (self._form_name, self.form)):
            # In a very narrow window the words are cut in the box, and whole in its list.
            box.setSizeAdjustPolicy(StillBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LEAST_LETTERS)
            name.setBuddy(box)
            wish = QVBoxLayout()
            wish.setSpacing(theme.GRID)
            wish.addWidget(name)
            wish.addWidget(box)
            self._wishes.addLayout(wish, 1)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        quick = Flow()
        for button in (self.all, self.none):
            quick.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.GRID)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        for part in (self.notice, self.told, self.stayed, self._about):
            layout.addWidget(part)
        layout.addLayout(self._wishes)
        layout.addWidget(card, 1)
        layout.addLayout(quick)
        layout.addWidget(self.warning)
        layout.addLayout(foot)
        self.setFocusProxy(self.kind)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda number: self.kind_chosen.emit(_KINDS[number]))
        self.form.activated.connect(lambda number: self.form_chosen.emit(_FORMATS[number]))
        self.table.ticked.connect(self.chosen)
        self.all.clicked.connect(self.all_pressed)
        self.none.clicked.connect(self.none_pressed)
        self.write.clicked.connect(self._ask)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the boxes beside each other only where there is room for their words."""
        stand_beside(self._wishes, self.width(), _BESIDE_WIDTH)
        super().resizeEvent(event)

    def fill(self, state: CasesOutState) -> None:
        """Show who may leave, and what came of a press."""
        self.kind.setCurrentIndex(_KINDS.index(state.kind))
        self.form.setCurrentIndex(_FORMATS.index(state.form))
        self.table.show_lines(
            [TickLine(one.testimony_id, (one.case_code, leaving_words(one))) for one in state.rows], state.chosen
        )
        self.all.setEnabled(bool(state.rows))
        self.none.setVisible(bool(state.chosen))
        self.write.setEnabled(state.ready)
        self._count.setText(self._count_words(state))
        self.notice.explain(state.error)
        self._tell(state)

    def _tell(self, state: CasesOutState) -> None:
        done = state.written
        stay = () if done is None else done.stay
        self.stayed.setVisible(bool(stay))
        self.stayed.show_state(stay)
        if done is None:
            self.told.tell("good", "")
            return
        self.told.tell(
            "good",
            self.tr("Testimonies in the file: {count}. It is here: {path}").format(
                count=len(done.cases), path=done.path
            ),
            self.tr("Give it to its reader alone, and delete it where it is not needed any more."),
        )

    def _count_words(self, state: CasesOutState) -> str:
        if state.writing:
            return self.tr("Writing…")
        if not state.loaded:
            return "" if state.error is not None else self.tr("Reading what each person agreed to…")
        if not state.chosen:
            return self.tr("Choose at least one testimony.")
        return self.tr("Go into the file: {going}. Stay here: {staying}.").format(
            going=state.going, staying=len(state.chosen) - state.going
        )

    def retranslate(self) -> None:
        """Say what does not change."""
        self._about.setText(
            self.tr(
                "A case goes into the file only where the person agreed to this reader. Name and contact are not in it."
            )
        )
        self._kind_name.setText(self.tr("Who will read the file"))
        self._form_name.setText(self.tr("How it is written"))
        for number, kind in enumerate(_KINDS):
            self.kind.setItemText(number, kind_words(kind))
        for number, form in enumerate(_FORMATS):
            self.form.setItemText(number, format_words(form))
        self.kind.setAccessibleName(self._kind_name.text())
        self.form.setAccessibleName(self._form_name.text())
        self.table.name_columns((self.tr("Case"), self.tr("For this reader")))
        self.table.setAccessibleName(self.tr("Testimonies whose case can be written"))
        self.all.setText(self.tr("Choose all"))
        self.none.setText(self.tr("Choose none"))
        self.write.setText(self.tr("Write the file…"))
        self.warning.tell("warn", self.tr("The file is not encrypted: whoever has it can read it."))

    def _ask(self) -> None:
        form = CaseFormat.CSV if self._state is None else self._state.form
        start = Path.home() / f"{self.tr('cases')}.{form.value}"
        ask_save(self, self.tr("Write case data"), start, lambda path: self.written.emit(Path(path)))


class StayedCard(Screen[tuple[CaseOut, ...]]):
    """Who was asked for and is not in the file, each with the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._reasons = NamedLines()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        inside.setSpacing(theme.GRID)
        inside.addWidget(self._title)
        inside.addWidget(self._reasons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.hide()
        self.retranslate()

    def fill(self, state: tuple[CaseOut, ...]) -> None:
        """Show them."""
        self._reasons.show_lines([(one.case_code, leaving_words(one)) for one in state])

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Not in the file"))
