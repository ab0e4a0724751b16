"""The window itself: rail, keys, words in another language, names for those who cannot see it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.preferences import Preferences, Theme
from ui import theme
from ui.presenters.navigation import Goal
from ui.widgets.rail_button import RailButton
from ui.window.appearance import Appearance
from ui.window.keys import Keys
from ui.window.main_window import MainWindow


class Shouting(QTranslator):
    """Says everything in capitals, and longer."""

    def translate(self, _context: str, text: str, _about: str | None = None, _count: int = -1) -> str:
        return text.upper() + " +++"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    made.resize(1366, 768)
    made.show()
    made.show_goal(Goal.LIBRARY)
    yield made
    made.close_for_good()
    made.deleteLater()


@pytest.fixture
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.Scheme.LIGHT)


def buttons(window: MainWindow) -> list[RailButton]:
    return window._rail.findChildren(RailButton)


def test_the_rail_and_its_keys_want_the_same(qtbot: QtBot, window: MainWindow) -> None:
    wanted: list[Goal] = []
    window.wanted.connect(wanted.append)
    window.show_patterns(shown=True)
    for button in buttons(window)[:-1]:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == list(Keys.OF_GOAL)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    assert wanted == [*Keys.OF_GOAL, *Keys.OF_GOAL]


def test_where_there_is_no_rail_its_keys_are_dead(qtbot: QtBot, window: MainWindow) -> None:
    wanted: list[Goal] = []
    window.wanted.connect(wanted.append)
    window.show_goal(Goal.RECORDING)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert wanted == []
    window.show_rail()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert wanted == [Goal.LIBRARY]
    window.show_goal(Goal.RECORDING)
    assert not window._rail.isVisible()


def test_behind_the_cover_no_key_does_anything(qtbot: QtBot, window: MainWindow) -> None:
    wanted: list[object] = []
    for signal in (window.wanted, window.back_pressed):
        signal.connect(lambda *_: wanted.append(True))
    window.show_cover(True)
    for key, modifier in (
        (Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(window, key, modifier)
    assert wanted == []
    assert not window._overview.isVisible()
    assert not any(button.isVisible() for button in buttons(window))


def test_in_a_low_window_the_rail_keeps_its_icons(qtbot: QtBot, window: MainWindow) -> None:
    window.show_patterns(shown=True)
    window.resize(683, 384)
    qtbot.waitUntil(lambda: buttons(window)[0].height() < 48)
    for button in buttons(window):
        assert button.toolTip().startswith(button.text())
        assert window.rect().contains(button.mapTo(window, button.rect().bottomLeft()))
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: buttons(window)[0].height() > 48)


def test_every_word_follows_the_language(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    before = [button.text() for button in buttons(window)]
    shouting = Shouting()
    QCoreApplication.installTranslator(shouting)
    try:
        qapp.processEvents()
        assert [button.text() for button in buttons(window)] == [f"{word.upper()} +++" for word in before]
        window._overview.open()
        qtbot.keyClick(window._overview, Qt.Key.Key_A)
        assert not window._overview.isVisible()
    finally:
        QCoreApplication.removeTranslator(shouting)
    qapp.processEvents()
    assert [button.text() for button in buttons(window)] == before


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow) -> None:
    window._overview.open()
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in window.findChildren(kind):
            if widget.objectName() == "qt_spinbox_lineedit":
                continue
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, f"{widget!r} has no name"


@pytest.mark.parametrize("chosen", list(Theme))
def test_colours_and_letters_change_at_once(
    window: MainWindow, qapp: QApplication, plain_again: None, chosen: Theme
) -> None:
    appearance = Appearance(qapp, Preferences())
    appearance.prefer(Preferences(theme=chosen, text_scale=1.5))
    expected = theme.system_scheme() if chosen is Theme.SYSTEM else theme.Scheme(chosen.value)
    assert theme.scheme() is expected
    assert theme.size("base") == 21
    seen = window.grab().toImage().pixelColor(1200, 300)
    assert seen == theme.color("paper")
    appearance.prefer(Preferences())


def test_a_language_is_chosen_before_any_vault(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.tongue.isVisible()
    window.show_goal(Goal.UNLOCK)
    assert window.tongue.isVisible()
    window.tongue.show_tag("km")
    box = window.tongue.findChild(QComboBox)
    assert box.currentData() == "km"
    with qtbot.waitSignal(window.tongue.chosen) as told:
        qtbot.keyClick(box, Qt.Key.Key_Down)
        box.activated.emit(box.currentIndex())
    assert told.args == [box.currentData()]


def test_the_focus_comes_back_when_the_cover_goes(qtbot: QtBot, window: MainWindow) -> None:
    place = QWidget()
    field = QLineEdit(place)
    window.places.addWidget(place)
    window.places.setCurrentWidget(place)
    window.activateWindow()
    field.setFocus()
    window.show_cover(True)
    assert not field.hasFocus()
    window.show_cover(False)
    qtbot.waitUntil(field.hasFocus)
