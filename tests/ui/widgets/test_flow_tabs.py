"""Pages behind words: how much room they take."""

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow_tabs import FlowTabs

LONG = " ".join(["words that begin another line where there is no room"] * 12)


@pytest.fixture
def tabs(qtbot: QtBot) -> FlowTabs:
    made = FlowTabs()
    qtbot.addWidget(made)
    lists, high = QWidget(), QWidget()
    QVBoxLayout(lists).addWidget(QListWidget())
    layout = QVBoxLayout(high)
    for _ in range(4):
        layout.addWidget(QLabel(LONG, wordWrap=True))
    made.addTab(lists, "Lists")
    made.addTab(high, "High")
    made.resize(360, 400)
    made.show()
    return made


def test_a_page_that_is_not_seen_makes_nothing_higher(tabs: FlowTabs) -> None:
    assert tabs.sizeHint().height() < 240
    tabs.setCurrentIndex(1)
    shown = tabs._pages.minimumSizeHint().height()
    page = tabs.currentWidget()
    assert page is not None
    assert shown >= page.layout().minimumHeightForWidth(tabs._pages.width())
    assert shown > 300
    tabs.setCurrentIndex(0)
    assert tabs.sizeHint().height() < 240
