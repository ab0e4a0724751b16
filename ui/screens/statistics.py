"""Patterns over all cases, as a plot and a table (see ui/presenters/statistics.py)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.statistics import SMALLEST, Count, Dimension, Table
from app.usecases.statistics import Period
from ui import theme
from ui.presenters.statistics import StatisticsState
from ui.screens.ask_path import ask_save
from ui.screens.notice import Notice
from ui.screens.printing import print_page, printers
from ui.screens.release_card import ReleaseCard
from ui.screens.screen import Screen
from ui.screens.statistics_words import category_name, count_words, dimension_name, period_name, table_title
from ui.widgets.bar_chart import Bar, BarChart
from ui.widgets.choice_picker import ChoicePicker
from ui.widgets.column import Column
from ui.widgets.flow import Flow
from ui.widgets.still_box import StillBox

_FEW_DIMENSIONS = len(Dimension)
_ROWS_SHOWN = 24
_IN_ORDER = (Dimension.AGE, Dimension.PERIOD)
_Line = tuple[str, tuple[Count, ...]]


class StatisticsScreen(Screen[StatisticsState]):
    """A file is named by the person and nobody else; a printer gets the plot without one."""

    chosen = Signal(Dimension)
    split_wished = Signal(bool)
    period_chosen = Signal(Period)
    counted_again = Signal()
    files_pressed = Signal()
    tables_saved = Signal(str)
    picture_saved = Signal(str, bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._about, self._counted = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._about.setProperty("role", "secondary")
        self._notice, self._told = Notice(), Notice()
        self._by = ChoicePicker(few=_FEW_DIMENSIONS)
        self._split = QCheckBox()
        self._period = StillBox()
        for period in Period:
            self._period.addItem("", period)
        self._printer = StillBox()
        self._card = QFrame()
        self._card.setObjectName("card")
        self._card_title = QLabel()
        self._card_title.setProperty("role", "heading")
        self.releases = ReleaseCard()
        self._leaving = QWidget()
        self.chart = BarChart()
        self.table = QTableWidget()
        self._again, self._tables, self._png, self._svg, self._print, self._files = (QPushButton() for _ in range(6))
        self._files.setProperty("kind", "quiet")
        self._lay_out()
        self._connect()
        self.retranslate()

    def fill(self, state: StatisticsState) -> None:
        """Show what may be shown."""
        self._notice.explain(state.error)
        self._told.tell("good", self.tr("{name} was written.").format(name=state.written) if state.written else "")
        self.releases.show_state(state)
        self._counted.setText(self._counted_words(state))
        self._leaving.setVisible(state.may_leave)
        some = state.table is not None
        self._by.show_options([(one.value, dimension_name(one)) for one in state.available], (state.by.value,))
        self._by.setVisible(some)
        self._card.setVisible(some)
        self._split.setVisible(some)
        self._split.setEnabled(state.can_split)
        self._split.setChecked(state.by_site and state.can_split)
        self._period.setVisible(some and state.by is Dimension.PERIOD and not state.released)
        self._period.setCurrentIndex(list(Period).index(state.period))
        self._again.setEnabled(not state.counting)
        if state.table is not None:
            self._fill_table(state, state.table)

    def retranslate(self) -> None:
        """Say what does not change."""
        self._title.setText(self.tr("Patterns"))
        self._about.setText(
            self.tr(
                "A case is counted only where the person agreed to anonymous statistics. Where it says “fewer than"
                " {number}”, the number is smaller, or kept back so that a smaller one cannot be worked out."
            ).format(number=SMALLEST)
        )
        self._by.say(self.tr("Count by"), self.tr("Search the list"))
        self._split.setText(self.tr("For each place"))
        for number, period in enumerate(Period):
            self._period.setItemText(number, period_name(period))
        self._period.setAccessibleName(self.tr("How finely time is told"))
        self._again.setText(self.tr("Count again"))
        self._tables.setText(self.tr("Save all tables…"))
        self._png.setText(self.tr("Save as a picture…"))
        self._svg.setText(self.tr("Save as a drawing…"))
        self._print.setText(self.tr("Print"))
        self._files.setText(self.tr("Case data in files…"))
        self._printer.setAccessibleName(self.tr("Printer"))

    def look_for_printers(self) -> None:
        """Offer the printers there are now; without one there is nothing to press."""
        names = printers()
        self._printer.clear()
        self._printer.addItems(names)
        self._printer.setVisible(len(names) > 1)
        self._print.setVisible(bool(names))

    def _counted_words(self, state: StatisticsState) -> str:
        if state.counting:
            return self.tr("Counting…")
        if not state.looked:
            return ""
        if state.released and not state.releases:
            return ""
        if state.counted is None:
            few = self.tr("Fewer than {number} cases may be counted, so that no number is shown.")
            return few.format(number=state.smallest)
        words = (
            self.tr("Cases in all releases: {count}")
            if state.released
            else self.tr("Cases that may be counted: {count}")
        )
        return words.format(count=state.counted)

    def _fill_table(self, state: StatisticsState, table: Table) -> None:
        places = state.places or {}
        title = table_title(table)
        self._card_title.setText(title)
        self.chart.setVisible(table.columns is None)
        lines = [
            (category_name(table.rows, name, places), (*cells, total))
            for name, total, cells in zip(
                table.row_names, table.row_totals, table.cells or ((),) * len(table.row_names), strict=True
            )
        ]
        if table.columns is None:
            lines = _largest_first(lines) if table.rows not in _IN_ORDER else lines
            bars = [Bar(name, numbers[0], count_words(numbers[0], state.smallest)) for name, numbers in lines]
            self.chart.show_bars(title, bars)
            columns = [self.tr("Cases")]
        else:
            columns = [category_name(table.columns, name, places) for name in table.column_names]
            columns.append(self.tr("All"))
        self._fill_cells([dimension_name(table.rows), *columns], lines, state.smallest)
        for button in (self._png, self._svg, self._print):
            button.setEnabled(table.columns is None)
        self.table.setAccessibleName(title)

    def _fill_cells(self, columns: list[str], lines: Sequence[_Line], smallest: int) -> None:
        self.table.setColumnCount(len(columns))
        self.table.setRowCount(len(lines))
        self.table.setHorizontalHeaderLabels(columns)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (name, numbers) in enumerate(lines):
            self.table.setItem(row, 0, QTableWidgetItem(name))
            for column, number in enumerate(numbers, start=1):
                item = QTableWidgetItem(count_words(number, smallest))
                item.setTextAlignment(right)
                if number is None:
                    item.setForeground(theme.color("muted"))
                self.table.setItem(row, column, item)
        for column in range(len(columns)):
            title = self.table.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(right if column else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()
        height = sum(self.table.rowHeight(row) for row in range(min(len(lines), _ROWS_SHOWN)))
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + bar + theme.GRID)

    def _lay_out(self) -> None:
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setProperty("kind", "plain")
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        tools = QWidget()
        choose, keep = Flow(tools, gap=2 * theme.GRID), Flow(self._leaving, gap=theme.GRID)
        for widget in (self._split, self._period, self._again):
            choose.addWidget(widget)
        for widget in (self._tables, self._png, self._svg, self._printer, self._print):
            keep.addWidget(widget)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        inside.setSpacing(2 * theme.GRID)
        for part in (self._card_title, self.chart, self.table, self._leaving):
            inside.addWidget(part)
        column = Column()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._files)
        column.body.addLayout(head)
        for one in (
            self._about, self._notice, self._told, self.releases, self._counted, self._by, tools, self._card,
        ):  # fmt: skip
            column.body.addWidget(one)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self.look_for_printers()

    def _connect(self) -> None:
        self._by.chosen.connect(self._choose)
        self._split.clicked.connect(self.split_wished)
        self._period.activated.connect(lambda number: self.period_chosen.emit(list(Period)[number]))
        self._again.clicked.connect(self.counted_again)
        self._files.clicked.connect(self.files_pressed)
        self._tables.clicked.connect(self._ask_tables)
        self._png.clicked.connect(lambda: self._ask_picture("png"))
        self._svg.clicked.connect(lambda: self._ask_picture("svg"))
        self._print.clicked.connect(lambda: print_page(self._printer.currentText(), self.chart.paint_page))

    def _choose(self, values: tuple[str, ...]) -> None:
        if values:
            self.chosen.emit(Dimension(values[0]))
        elif self._state is not None:
            # One of them is always shown.
            self._by.show_options(
                [(one.value, dimension_name(one)) for one in self._state.available], (self._state.by.value,)
            )

    def _ask_tables(self) -> None:
        start = Path.home() / f"{self.tr('patterns')}.csv"
        ask_save(self, self.tr("Save all tables"), start, self.tables_saved.emit)

    def _ask_picture(self, kind: str) -> None:
        draw = self.chart.png if kind == "png" else self.chart.svg
        start = Path.home() / f"{self.tr('patterns')}.{kind}"
        ask_save(self, self.tr("Save the plot"), start, lambda path: self.picture_saved.emit(path, draw()))


def _largest_first(lines: list[_Line]) -> list[_Line]:
    """The largest on top, what is held back below."""
    return sorted(lines, key=lambda line: -(line[1][-1] or 0))
