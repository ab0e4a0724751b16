"""Beside the transcript: how much has text, what is still to be checked, bookmarks, and what was changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.review import ReviewStanding
from ui import theme
from ui.presenters.testimony_state import Phase, Revision, TestimonyState
from ui.presenters.transcript_rows import Coverage
from ui.screens.moments import moment
from ui.screens.screen import Screen
from ui.screens.testimony_words import excerpt, standing_name, step_name
from ui.widgets.coverage_bar import CoverageBar, Piece, Swatch
from ui.widgets.flow import Flow
from ui.widgets.flow_tabs import FlowTabs
from ui.widgets.tab_order import tab_through
from ui.widgets.waveform import clock

_ROW = Qt.ItemDataRole.UserRole


class TestimonySide(Screen[TestimonyState]):
    """The right third. Rows and seconds that are pressed go out as signals."""

    __test__ = False
    row_pressed = Signal(int)
    seconds_pressed = Signal(float)
    check_pressed = Signal(int)
    reviewed_pressed = Signal()
    reopen_pressed = Signal()
    custody_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._ordered = 0
        self._wanted = ""
        self._coverage = _CoverageCard()
        self._tabs = FlowTabs()
        self._flags, self._bookmarks, self._steps, self._texts = (_list() for _ in range(4))
        self._before, self._next = QPushButton(), QPushButton()
        self._empty = {page: _empty_label() for page in ("flags", "bookmarks", "steps")}
        self._texts_title, self._steps_title = QLabel(), QLabel()
        for title in (self._texts_title, self._steps_title):
            title.setProperty("role", "secondary")
        self._pages = {
            "flags": _page(self._flags, self._empty["flags"], [self._before, self._next]),
            "bookmarks": _page(self._bookmarks, self._empty["bookmarks"], []),
            "steps": _page(self._history(), self._empty["steps"], []),
        }
        for page in self._pages.values():
            self._tabs.addTab(page, "")
        self._standing = QLabel()
        # Its words stand in one line with those of the buttons beside it.
        self._standing.setMinimumHeight(theme.scaled(theme.CONTROL_HEIGHT))
        self._standing.setProperty("role", "secondary")
        self._reviewed, self._reopen = QPushButton(), QPushButton()
        self._reviewed.setProperty("kind", "primary")
        self._reopen.setProperty("kind", "quiet")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _add_page(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self._tabs.addTab(page, "")
        self._name_pages()
        if self.isVisible():
            self._order_keys()
        if name == self._wanted:
            self.show_page(name)

    def show_page(self, name: str) -> None:
        """Show one page; one that is not there yet is shown as soon as it is."""
        self._wanted = "" if name in self._pages else name
        if name in self._pages:
            self._tabs.setCurrentWidget(self._pages[name])

    def add_custody(self, custody: QWidget) -> None:
        """Add the page of the custody log, made elsewhere; it is asked for when somebody goes there."""
        self._add_page("custody", custody)
        self._tabs.currentChanged.connect(lambda _: self.custody_wanted.emit() if self.shows_custody else None)

    def add_consent(self, consent: QWidget) -> None:
        """Add the page of consent, made elsewhere."""
        self._add_page("consent", consent)

    def add_masking(self, masking: QWidget) -> None:
        """Add the page of marks and masked copies, made elsewhere."""
        self._add_page("masking", masking)

    def add_identity(self, identity: QWidget) -> None:
        """Add the page of name and contact, made elsewhere."""
        self._add_page("identity", identity)

    def add_case(self, case: QWidget) -> None:
        """Add the page of the case, made elsewhere."""
        self._add_page("case", case)

    def add_afterwards(self, afterwards: QWidget) -> None:
        """Add the page of what came after the interview, made elsewhere."""
        self._add_page("afterwards", afterwards)

    @property
    def shows_custody(self) -> bool:
        """Whether the page of the custody log is the one that was chosen."""
        return "custody" in self._pages and self._tabs.currentWidget() is self._pages["custody"]

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show every text that the chosen paragraph had, the machine's first."""
        self._texts.clear()
        for one in revisions:
            who = self.tr("Machine") if one.at is None else moment(one.at)
            if one.undone:
                who = self.tr("{when}, undone").format(when=who)
            QListWidgetItem(f"{who}\n{one.text or self.tr('Taken away: nothing is said here')}", self._texts)
        self._texts.setVisible(bool(revisions))
        self._texts_title.setVisible(bool(revisions))

    def _name_pages(self) -> None:
        names = {
            "flags": self.tr("To check"),
            "bookmarks": self.tr("Bookmarks"),
            "steps": self.tr("Changes"),
            "custody": self.tr("Custody"),
            "consent": self.tr("Consent"),
            "identity": self.tr("Person"),
            "masking": self.tr("Masking"),
            "case": self.tr("Case"),
            "afterwards": self.tr("Afterwards"),
        }
        for number, page in enumerate(self._pages):
            self._tabs.setTabText(number, names[page])

    def retranslate(self) -> None:
        """Name the pages and the buttons."""
        self._name_pages()
        for one, number in ((self._flags, 0), (self._bookmarks, 1), (self._steps, 2)):
            one.setAccessibleName(self._tabs.tabText(number))
        self._tabs.setAccessibleName(self.tr("More about this testimony"))
        self._before.setText(self.tr("Before"))
        self._next.setText(self.tr("Next"))
        self._next.setToolTip(self.tr("Next place to check") + "  F8")
        self._before.setToolTip(self.tr("Place to check before") + "  Shift+F8")
        self._texts_title.setText(self.tr("Texts of the chosen paragraph"))
        self._texts.setAccessibleName(self._texts_title.text())
        self._steps_title.setText(self.tr("All changes, newest first"))
        self._reviewed.setText(self.tr("Mark as reviewed"))
        self._reopen.setText(self.tr("Open again"))
        self._empty["flags"].setText(self.tr("Nothing is left to check here."))
        self._empty["bookmarks"].setText(self.tr("Bookmarks set while recording stand here."))
        self._empty["steps"].setText(self.tr("What people change stands here. The machine's text is never lost."))
        self._coverage.retranslate()
        self._shown = ()

    def fill(self, state: TestimonyState) -> None:
        """Show what has changed."""
        now = (state.rows, state.bookmarks, state.steps, state.coverage)
        if not self._shown or any(one is not other for one, other in zip(now, self._shown, strict=True)):
            self._fill_lists(state)
            self._coverage.show_coverage(state.coverage)
            self._shown = now
        ready = state.phase is Phase.READY
        reviewed = state.standing is ReviewStanding.REVIEWED
        self._standing.setText(
            self.tr("Saving…")
            if state.busy
            else standing_name(state.standing)
            if state.reviewed_at is None
            else f"{standing_name(state.standing)} · {moment(state.reviewed_at)}"
        )
        self._reviewed.setVisible(not reviewed)
        self._reviewed.setEnabled(ready and not state.busy and state.transcribed)
        self._reopen.setVisible(reviewed)
        for button in (self._before, self._next):
            button.setEnabled(bool(state.to_check))

    def _fill_lists(self, state: TestimonyState) -> None:
        self._flags.clear()
        for row in state.to_check:
            shown = state.rows[row]
            item = QListWidgetItem(f"{clock(shown.span.start_seconds)}   {excerpt(shown)}", self._flags)
            item.setData(_ROW, row)
        self._bookmarks.clear()
        for place in state.bookmarks:
            label = place.label or self.tr("Bookmark")
            item = QListWidgetItem(f"{clock(place.seconds)}   {label}", self._bookmarks)
            item.setData(_ROW, place.seconds)
        self._steps.clear()
        rows = {row.key: number for number, row in enumerate(state.rows) if row.key is not None}
        for step in state.steps:
            who = "" if step.own else self.tr(", another office")
            item = QListWidgetItem(f"{step_name(step.kind)}{who}\n{moment(step.at)}", self._steps)
            item.setData(_ROW, next((rows[key] for key in step.keys if key in rows), -1))
        for name, entries in (("flags", state.to_check), ("bookmarks", state.bookmarks), ("steps", state.steps)):
            stack = self._pages[name].findChild(QStackedWidget)
            if isinstance(stack, QStackedWidget):
                stack.setCurrentIndex(0 if entries else 1)

    def _history(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._texts_title)
        layout.addWidget(self._texts, 1)
        layout.addWidget(self._steps_title)
        layout.addWidget(self._steps, 1)
        self._texts.hide()
        self._texts_title.hide()
        return page

    def _lay_out(self) -> None:
        bottom = Flow()
        bottom.addWidget(self._standing)
        bottom.addWidget(self._reopen)
        bottom.addWidget(self._reviewed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._coverage)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(bottom)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Put Tab in order once all pages are there: it takes a walk through every part of them."""
        super().showEvent(event)
        if self._ordered != len(self._pages):
            self._ordered = len(self._pages)
            self._order_keys()

    def _order_keys(self) -> None:
        """Tab comes to the words before the pages behind them."""
        tab_through(self, (*self._tabs.words, *self._pages.values(), self._reopen, self._reviewed))

    def _connect(self) -> None:
        for rows in (self._flags, self._steps):
            rows.itemActivated.connect(lambda item: self.row_pressed.emit(item.data(_ROW)))
            rows.itemClicked.connect(lambda item: self.row_pressed.emit(item.data(_ROW)))
        self._bookmarks.itemActivated.connect(lambda item: self.seconds_pressed.emit(item.data(_ROW)))
        self._bookmarks.itemClicked.connect(lambda item: self.seconds_pressed.emit(item.data(_ROW)))
        self._before.clicked.connect(lambda: self.check_pressed.emit(-1))
        self._next.clicked.connect(lambda: self.check_pressed.emit(1))
        self._reviewed.clicked.connect(self.reviewed_pressed)
        self._reopen.clicked.connect(self.reopen_pressed)


class _CoverageCard(QWidget):
    """The bar, and what each of its pieces means."""

    def __init__(self) -> None:
        super().__init__()
        self._coverage = Coverage()
        self._bar = CoverageBar()
        self._main = QLabel(wordWrap=True)
        self._main.setProperty("role", "strong")
        self._lines = {piece: QLabel(wordWrap=True) for piece in (Piece.NOTHING, Piece.LOOK, Piece.MISSING)}
        self._rows: dict[Piece, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._main)
        layout.addWidget(self._bar)
        for piece, label in self._lines.items():
            row = QWidget()
            inside = QGridLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setHorizontalSpacing(8)
            inside.addWidget(Swatch(piece), 0, 0)
            inside.addWidget(label, 0, 1)
            inside.setColumnStretch(1, 1)
            label.setProperty("role", "secondary")
            layout.addWidget(row)
            self._rows[piece] = row

    def retranslate(self) -> None:
        """Say the numbers in the language of now."""
        self.show_coverage(self._coverage)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show the numbers of a recording."""
        self._coverage = coverage
        self._main.setText(
            self.tr("{text} of {total} has text").format(
                text=clock(coverage.text_seconds), total=clock(coverage.total_seconds)
            )
        )
        for piece, seconds, words in (
            (Piece.NOTHING, coverage.silence_seconds, self.tr("{length} nobody speaks")),
            (Piece.LOOK, coverage.to_check_seconds, self.tr("{length} to look at")),
            (Piece.MISSING, coverage.without_text_seconds, self.tr("{length} not transcribed yet")),
        ):
            self._lines[piece].setText(words.format(length=clock(seconds)))
            self._rows[piece].setVisible(round(seconds) > 0)
        self._bar.set_shares(
            [
                (Piece.DONE, coverage.text_seconds),
                (Piece.LOOK, coverage.to_check_seconds),
                (Piece.MISSING, coverage.without_text_seconds),
                (Piece.NOTHING, coverage.silence_seconds),
            ]
        )
        told = [self._main.text(), *(self._lines[one].text() for one in self._lines)]
        self._bar.setAccessibleName("; ".join(told))


def _list() -> QListWidget:
    made = QListWidget()
    made.setWordWrap(True)
    made.setProperty("kind", "plain")
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _empty_label() -> QLabel:
    made = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
    made.setProperty("role", "secondary")
    made.setContentsMargins(4, 12, 4, 4)
    return made


def _page(content: QWidget, empty: QLabel, buttons: Sequence[QPushButton]) -> QWidget:
    page = QWidget()
    stack = QStackedWidget()
    stack.addWidget(content)
    stack.addWidget(empty)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(stack, 1)
    if buttons:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button, 1)
        layout.addLayout(row)
    return page
