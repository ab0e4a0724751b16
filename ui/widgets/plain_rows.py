"""How a table behaves whose lines are pressed as a whole: no grid, one line at a time, nothing is written into it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui import theme

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def have_plain_rows(table: QTableView, least_height: int) -> None:
    """Dress a table; `least_height` in pixels at the usual size of letters."""
    table.setProperty("kind", "plain")
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setMinimumHeight(theme.scaled(least_height))
    down = table.verticalHeader()
    down.hide()
    down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    down.setDefaultSectionSize(theme.scaled(theme.ROW_HEIGHT))
    table.horizontalHeader().setHighlightSections(False)


def is_press(event: QKeyEvent) -> bool:
    """Return whether a key does what a press with the mouse does."""
    return event.key() in _KEYS
