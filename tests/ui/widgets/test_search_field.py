"""The field to search in, at every size of letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.search_field import SearchField


@pytest.fixture
def plain_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, theme.Scheme.LIGHT)


def sign_width(field: SearchField) -> int:
    """How many columns of pixels before the words hold something of the sign."""
    picture, ground = field.grab().toImage(), theme.color("surface")
    rows = range(6, picture.height() - 6)
    drawn = [x for x in range(4, field.textMargins().left()) if any(picture.pixelColor(x, y) != ground for y in rows)]
    assert drawn
    return drawn[-1] - drawn[0] + 1


def test_the_sign_grows_with_the_letters(qtbot: QtBot, plain_again: QApplication) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    widths, margins = [], []
    for scale in (1.0, 2.0):
        theme.apply(plain_again, theme.Scheme.LIGHT, scale)
        field.resize(400, theme.scaled(theme.CONTROL_HEIGHT))
        field.show()
        assert QColor(theme.color("muted")) != theme.color("surface")
        widths.append(sign_width(field))
        margins.append(field.textMargins().left())
    assert widths[1] >= 1.8 * widths[0]
    assert margins[1] > 1.5 * margins[0]


def test_the_button_takes_the_words_away(qtbot: QtBot) -> None:
    field = SearchField()
    field.name_clear("Clear the search")
    qtbot.addWidget(field)
    field.resize(400, 36)
    field.show()
    button = field._clear
    assert not button.isVisible()
    qtbot.keyClicks(field, "gate")
    assert button.isVisible()
    assert button.accessibleName() == "Clear the search"
    assert field.rect().contains(button.geometry())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not button.isVisible()
