"""No label and no tool tip takes a name that somebody made up for markup; and every icon is used."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.errors.storage import DiskFull
from ui.errors import explain
from ui.screens.notice import Notice
from ui.widgets import icons
from ui.widgets.plain_tip import plain_tip

SLY = "<b>x</b><img src='/etc/hostname'>"
UI = Path(icons.__file__).parents[1]


def test_a_label_shows_markup_as_it_is_written(qtbot: QtBot, dressed: QApplication) -> None:
    label, plain = QLabel(SLY), QLabel(SLY, textFormat=Qt.TextFormat.PlainText)
    for one in (label, plain):
        qtbot.addWidget(one)
        one.show()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint() == plain.sizeHint()
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("<b>x</b>")


def test_so_do_the_labels_of_a_notice(qtbot: QtBot, dressed: QApplication) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.tell("warn", SLY)
    notice.explain(explain(DiskFull()))
    notice.tell("warn", SLY)
    assert {label.textFormat() for label in notice.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_tool_tip_shows_markup_as_it_is_written(qapp: QApplication) -> None:
    told = QTextDocument()
    told.setHtml(plain_tip(SLY))
    assert told.toPlainText() == SLY
    assert plain_tip("plain & short") == "<qt>plain &amp; short</qt>"


def test_every_icon_is_used() -> None:
    said = set()
    for file in UI.rglob("*.py"):
        said |= set(re.findall(r'"([a-z0-9-]+)"', file.read_text()))
    assert {file.stem for file in (UI / "resources" / "icons").glob("*.svg")} <= said
