"""The library: every testimony in one line, and a search through everything that was said."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.presenters.library import LibraryState
from ui.presenters.library_list import NO_FILTERS
from ui.screens.library_filters import LibraryFilters
from ui.screens.library_found import FoundView
from ui.screens.library_panel import PANEL_WIDTH, LibraryPanel
from ui.screens.library_table import LibraryTable
from ui.screens.notice import Notice
from ui.screens.screen import Screen
from ui.widgets.beside import stand_beside
from ui.widgets.icons import put_icon
from ui.widgets.search_field import SearchField
from ui.widgets.tab_order import tab_through

SEARCH_KEYS = "Ctrl+F"
_MARGIN = 24
_SEARCH_WIDTH = 340
_LEAST_TABLE = (320, 240)
_NO_LIMIT = 16_777_215  # Qt's own


class LibraryScreen(Screen[LibraryState]):
    """Search and filters above, the list at the left, what is marked at the right."""

    new_pressed = Signal()
    opened = Signal(str)
    found_opened = Signal(object)
    chosen = Signal(object)
    sort_wanted = Signal(object)
    filters_wanted = Signal(object)
    query_typed = Signal(str)
    transcribe_pressed = Signal()
    export_pressed = Signal()
    attach_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.search = SearchField()
        self._wants_focus = False
        self._new = QPushButton()
        self._new.setProperty("kind", "primary")
        self.notice = Notice()
        self.filters = LibraryFilters()
        self.table = LibraryTable()
        self.found = FoundView()
        self.panel = LibraryPanel()
        self.pages = QStackedWidget()
        self._empty = QWidget()
        self._empty_words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty_button = QPushButton()
        self._build()
        self._connect()
        self.retranslate()
        self._draw_icons()

    def _build(self) -> None:
        self._top = QGridLayout()
        self._top.setSpacing(12)
        self._top.setColumnStretch(1, 1)
        self._top.addWidget(self._title, 0, 0)
        self._top.addWidget(self._new, 0, 3)
        self._build_empty()
        for page in (self.table, self.found, self._empty):
            self.pages.addWidget(page)
        card = QFrame()
        card.setObjectName("card")
        around = QVBoxLayout(card)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self.pages)
        card.setMinimumSize(theme.scaled(_LEAST_TABLE[0]), theme.scaled(_LEAST_TABLE[1]))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(16)
        self._halves.addWidget(card, 1)
        self._halves.addWidget(self.panel)
        contents = QWidget()
        contents.setObjectName("contents")
        down = QVBoxLayout(contents)
        down.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        down.setSpacing(16)
        down.addLayout(self._top)
        down.addWidget(self.notice)
        down.addWidget(self.filters)
        down.addLayout(self._halves, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(contents)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._arrange()

    def _build_empty(self) -> None:
        layout = QVBoxLayout(self._empty)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.setSpacing(20)
        layout.addStretch(1)
        layout.addWidget(self._empty_words)
        layout.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_pressed)
        self._empty_button.clicked.connect(self._help_out)
        self.search.textChanged.connect(self.query_typed)
        self.filters.wanted.connect(self.filters_wanted)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self.chosen)
        self.table.sort_wanted.connect(self.sort_wanted)
        self.found.opened.connect(self.found_opened)
        self.panel.open_pressed.connect(self._open_chosen)
        self.panel.transcribe_pressed.connect(self.transcribe_pressed)
        self.panel.export_pressed.connect(self.export_pressed)
        self.panel.attach_pressed.connect(self.attach_pressed)
        QShortcut(QKeySequence(SEARCH_KEYS), self, self._go_to_search)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, self.search.clear)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        tab_through(
            self,
            (self.search, self._new, self.filters, self.table, self.found, self._empty_button, self.panel),
        )

    def take_focus(self) -> None:
        """Let the keys work where the person looks first, as soon as it is known what there is."""
        self._wants_focus = self._state is None or not self._state.read
        page = self.pages.currentWidget()
        (self._empty_button if page is self._empty or page is None else page).setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, state: LibraryState) -> None:
        """Show rows or answers, or say why there are none."""
        self.notice.explain(state.error)
        self.filters.fill(state)
        self.filters.setVisible(state.total > 0)
        self.search.setVisible(state.total > 0 or not state.read)
        self.panel.fill(state)
        self.panel.setVisible(state.total > 0 and state.found is None)
        self._new.setVisible(state.total > 0 or not state.read)
        self.table.show_rows(state.rows, state.chosen, state.sort)
        if state.found:
            self.found.show_found(state.found)
            self.pages.setCurrentWidget(self.found)
        elif state.rows and state.found is None:
            self.pages.setCurrentWidget(self.table)
        else:
            self._fill_empty(state)
            self.pages.setCurrentWidget(self._empty)
        if self._wants_focus and state.read:
            self.take_focus()

    def _fill_empty(self, state: LibraryState) -> None:
        words, button = self._why_nothing(state)
        self._empty_words.setText(words)
        self._empty_button.setText(button)
        self._empty_button.setVisible(bool(button))
        first = state.read and not state.total
        theme.set_property(self._empty_words, "role", "heading" if first else "")
        theme.set_property(self._empty_button, "kind", "primary" if first else "")

    def _why_nothing(self, state: LibraryState) -> tuple[str, str]:
        if not state.read:
            return "" if state.error else self.tr("Reading the vault …"), ""
        if not state.total:
            return self.tr("There is no testimony here yet: begin with the first one."), self.tr("New testimony")
        if state.too_short:
            return self.tr("Type two letters or more."), ""
        if state.found is not None:
            return self.tr("Nothing was found. Only what was transcribed can be searched."), ""
        return self.tr("No testimony fits these choices."), self.tr("Show all")

    def _help_out(self) -> None:
        if self._state is not None and self._state.total:
            self.filters_wanted.emit(NO_FILTERS)
        else:
            self.new_pressed.emit()

    def attach_title(self) -> str:
        """Return what the dialog for attachments is called."""
        return self.tr("Attach files")

    def retranslate(self) -> None:
        """Say every word that does not depend on a state."""
        self._title.setText(self.tr("Library"))
        self.search.setPlaceholderText(self.tr("Search words or a case code ({keys})").format(keys=SEARCH_KEYS))
        self.search.setAccessibleName(self.tr("Search in everything that was transcribed"))
        self.search.name_clear(self.tr("Clear the search"))
        self._new.setText(self.tr("New testimony"))
        self.table.setAccessibleName(self.tr("Testimonies"))
        self.found.setAccessibleName(self.tr("Places that were found"))
        self.filters.retranslate()
        self.panel.retranslate()
        self.table.lines.say_anew()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icons again in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the panel where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = stand_beside(self._halves, self.width())
        width = max(theme.scaled(_SEARCH_WIDTH), self._width_of_hint())
        if beside:
            self._top.addWidget(self.search, 0, 2)
        else:
            self._top.addWidget(self.search, 1, 0, 1, 4)
        self.search.setMinimumWidth(width if beside else 0)
        self.search.setMaximumWidth(width if beside else _NO_LIMIT)
        self.filters.arrange(narrow=not beside or self.filters.wide_width() > self.width() - 2 * _MARGIN)
        panel_width = theme.scaled(PANEL_WIDTH)
        self.panel.setMinimumWidth(panel_width if beside else 0)
        self.panel.setMaximumWidth(panel_width if beside else _NO_LIMIT)

    def _width_of_hint(self) -> int:
        """Return the room that the words in the empty field need, with its signs."""
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        return words + self.search.words_width()

    def _draw_icons(self) -> None:
        put_icon(self._new, "plus", "on-accent")
        self.panel.draw_icons()

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _open_chosen(self) -> None:
        if self._state is not None and len(self._state.chosen) == 1:
            self.opened.emit(self._state.chosen[0].row.id)
