"""Keeping and erasing: what has to go, what is kept until when, what is gone (see ui/presenters/retention.py)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.retention import RetentionState, Shelf
from ui.screens.notice import Notice
from ui.screens.retention_ask import RetentionAsk, RetentionDone
from ui.screens.retention_detail import RetentionDetail
from ui.screens.retention_list import Item, RetentionList
from ui.screens.retention_words import empty_words, shelf_words
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.flow import Flow
from ui.widgets.flow_tabs import TabWord

_MARGIN = 4 * theme.GRID
_BESIDE_WIDTH = 760
_LEAST_LIST = (280, 200)
_LEAST_DETAIL = 300


class RetentionScreen(Screen[RetentionState]):
    """Lists and the one that is pointed at; in their place, the question and what came of it."""

    back_pressed = Signal()
    shelf_chosen = Signal(Shelf)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._about = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about.setProperty("role", "secondary")
        self.back = QPushButton()
        self.back.clicked.connect(self.back_pressed)
        self._notice = Notice()
        self.shelves = {shelf: TabWord() for shelf in Shelf}
        self.list = RetentionList()
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "secondary")
        self.detail = RetentionDetail()
        self.ask, self.done = RetentionAsk(), RetentionDone()
        self.pages = QStackedWidget()
        self._lists: QWidget = self._build_lists()
        for page in (self._lists, self.ask, self.done):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.list.pointed.connect(self.pointed)
        self.list.opened.connect(self.detail.open_pressed)
        self.retranslate()

    def _build_lists(self) -> QWidget:
        page = QWidget()
        page.setObjectName("contents")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        tabs = QWidget()
        words = Flow(tabs, gap=4)
        group = QButtonGroup(self)
        for number, (shelf, button) in enumerate(self.shelves.items()):
            button.clicked.connect(lambda _checked=False, shelf=shelf: self.shelf_chosen.emit(shelf))
            group.addButton(button, number)
            words.addWidget(button)
        listed = QFrame()
        listed.setObjectName("card")
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        inside.addWidget(self._empty)
        self._empty.setContentsMargins(20, 20, 20, 20)
        listed.setMinimumSize(theme.scaled(_LEAST_LIST[0]), theme.scaled(_LEAST_LIST[1]))
        beside = QFrame()
        beside.setObjectName("card")
        beside.setMinimumHeight(theme.scaled(_LEAST_DETAIL))
        around = QVBoxLayout(beside)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self.detail)
        self._listed, self._beside = listed, beside
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(2 * theme.GRID)
        self._halves.addWidget(listed, 2)
        self._halves.addWidget(beside, 3)
        inner = QWidget()
        inner.setMaximumWidth(theme.scaled(theme.CONTENT_WIDTH))
        down = QVBoxLayout(inner)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addLayout(head)
        for part in (self._about, self._notice, tabs):
            down.addWidget(part)
        down.addLayout(self._halves, 1)
        across = QHBoxLayout(page)
        across.setContentsMargins(_MARGIN, _MARGIN - theme.GRID, _MARGIN, 2 * theme.GRID)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        # In a low window the lists keep their height, and the page scrolls.
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def fill(self, state: RetentionState) -> None:
        """Show lists, question or end."""
        before = self.pages.currentWidget()
        self.detail.show_state(state)
        self.ask.show_state(state)
        self.done.show_state(state)
        self._notice.explain(None if state.asks else state.error)
        listed = state.shelves
        items: dict[Shelf, tuple[Item, ...]] = {
            Shelf.DUE: listed.due,
            Shelf.KEPT: listed.kept,
            Shelf.GONE: listed.gone,
        }
        for shelf, button in self.shelves.items():
            button.setText(shelf_words(shelf, len(items[shelf])))
        self.shelves[state.shelf].setChecked(True)
        shown = items[state.shelf]
        self.list.show_items(shown, state.marked)
        self.list.setVisible(bool(shown))
        self._empty.setText(empty_words(state.shelf) if state.read else self.tr("Looking…"))
        self._empty.setVisible(not shown)
        self._beside.setVisible(bool(shown))
        page = self.done if state.done is not None else self.ask if state.asks else self._lists
        self.pages.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.take_focus()

    def take_focus(self) -> None:
        """Let the keys work where the person looks."""
        page = self.pages.currentWidget()
        first = self.list if self.list.items else self.shelves[Shelf.DUE]
        (first if page is self._lists or page is None else page).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the one that is pointed at below the list where there is no room beside it."""
        stand_beside(self._halves, self.width(), _BESIDE_WIDTH)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        """Set every word that does not depend on a state."""
        self._title.setText(self.tr("Keeping and erasing"))
        self._about.setText(
            self.tr(
                "How long a testimony may be kept follows from what the person agreed to. Nothing is destroyed by"
                " itself: a person decides, one testimony at a time."
            )
        )
        self.back.setText(self.tr("Back"))
        self.list.setAccessibleName(self.tr("Testimonies"))
        self.list.say_anew()
