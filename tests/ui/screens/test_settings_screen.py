"""Settings and diagnostics on the screen."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.diagnostics import Diagnostics, Place
from app.domain.machine import Guard, Look, Reason, Standing
from app.domain.preferences import Preferences, Theme
from app.domain.ways_in import WaysIn
from app.errors.audio import MicrophoneMissing
from app.ports.audio import MicrophoneName
from ui.errors import explain
from ui.presenters.about import AboutState
from ui.presenters.care import CareState
from ui.presenters.new_passphrase import Again, NewPassphraseState
from ui.presenters.settings import SettingsState
from ui.screens.about import AboutScreen
from ui.screens.settings import SettingsScreen
from ui.widgets.tab_order import tab_stops

SOME = SettingsState(
    Preferences("km", Theme.DARK, 1.3, 5, True, "", "Headset"),
    (MicrophoneName("Table", usual=True), MicrophoneName("Headset", usual=False)),
)


class Shouting(QTranslator):
    def translate(self, _context: str, text: str, _about: str | None = None, _count: int = -1) -> str:
        return "+++ " + text

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def screen(qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen()
    qtbot.addWidget(made)
    made.resize(1294, 740)
    made.show()
    made.show_state(SOME)
    return made


def boxes(screen: SettingsScreen) -> list[QComboBox]:
    return [screen._language, screen._theme, screen._scale, screen._auto_lock, screen._microphone]


def test_it_shows_what_was_chosen(screen: SettingsScreen) -> None:
    assert [box.currentText() for box in boxes(screen)] == ["ខ្មែរ", "Dark", "130 %", "Minutes: 5", "Headset"]
    assert screen._remember.isChecked()


def test_each_choice_is_handed_on(qtbot: QtBot, screen: SettingsScreen) -> None:
    heard: list[object] = []
    for signal in (
        screen.language_chosen,
        screen.theme_chosen,
        screen.text_scale_chosen,
        screen.auto_lock_chosen,
        screen.microphone_chosen,
        screen.remember_chosen,
    ):
        signal.connect(heard.append)
    for box, row in zip(boxes(screen), (0, 1, 0, 0, 1), strict=True):
        box.setCurrentIndex(row)
        box.activated.emit(row)
    qtbot.keyClick(screen._remember, Qt.Key.Key_Space)
    assert heard == ["", Theme.LIGHT, 1.0, 1, "Table", False]


def test_showing_a_state_hands_nothing_on(screen: SettingsScreen) -> None:
    heard: list[object] = []
    screen.language_chosen.connect(heard.append)
    screen.remember_chosen.connect(heard.append)
    screen.show_state(replace(SOME, preferences=Preferences()))
    assert heard == []


def test_a_microphone_that_is_not_there_stays_chosen(screen: SettingsScreen) -> None:
    screen.show_state(replace(SOME, microphones=()))
    assert screen._microphone.currentText() == "Headset (not connected)"


def test_the_meter_and_its_button(qtbot: QtBot, screen: SettingsScreen) -> None:
    with qtbot.waitSignal(screen.listen_pressed):
        qtbot.mouseClick(screen._listen, Qt.MouseButton.LeftButton)
    screen.show_state(replace(SOME, listening=True, meter=0.7))
    assert screen._meter.level == pytest.approx(0.7)
    assert screen._listen.text() == "Stop"
    with qtbot.waitSignal(screen.silence_pressed):
        qtbot.mouseClick(screen._listen, Qt.MouseButton.LeftButton)
    screen.show_state(replace(SOME, error=explain(MicrophoneMissing())))
    assert screen._notice.isVisible()


def test_the_passphrase_is_changed_in_a_card(qtbot: QtBot, screen: SettingsScreen) -> None:
    card = screen.change
    assert not card._form.isVisible()
    screen.show_state(replace(SOME, changing=True))
    assert card._form.isVisible()
    assert not card._accept.isEnabled()
    ready = NewPassphraseState("six words by chance are here", again=Again.SAME)
    screen.show_state(replace(SOME, changing=True, passphrase=ready))
    old = card._old.findChild(QLineEdit)
    qtbot.keyClicks(old, "the old one")
    with qtbot.waitSignal(card.accepted) as told:
        qtbot.mouseClick(card._accept, Qt.MouseButton.LeftButton)
    assert told.args == ["the old one"]
    screen.show_state(replace(SOME, changed=True))
    assert old.text() == ""
    assert card._notice.isVisible()


def test_every_control_has_a_name_and_can_be_reached(screen: SettingsScreen) -> None:
    screen.show_state(replace(SOME, changing=True))
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in screen.findChildren(kind):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), repr(widget)
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, repr(widget)


def test_nothing_scrolls_sideways(screen: SettingsScreen) -> None:
    screen.resize(560, 740)
    for label in screen.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(screen, label.rect().topRight()).x() <= screen.width()


def test_the_words_change_with_the_language(screen: SettingsScreen, qapp: QApplication) -> None:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    qapp.processEvents()
    assert screen._title.text() == "+++ Settings"
    assert screen._theme.currentText() == "+++ Dark"
    QCoreApplication.removeTranslator(translator)
    qapp.processEvents()
    assert screen._title.text() == "Settings"


def test_diagnostics_are_copied_as_they_are_shown(qtbot: QtBot) -> None:
    screen = AboutScreen()
    qtbot.addWidget(screen)
    screen.show_state(AboutState())
    assert not screen._copy.isEnabled()
    looks = (Look(Guard.CLOCK, Standing.OK, Reason.CLOCK_PLAUSIBLE, at=datetime(2026, 3, 1, tzinfo=UTC)),)
    found = Diagnostics((("Saksi", "0.1.0"), ("Qt", "")), ((Place.VAULT, "~/vault"),))
    screen.show_state(AboutState(found, looks))
    qtbot.mouseClick(screen._copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    for line in ("Saksi: 0.1.0", "Qt: not known", "The vault: ~/vault"):
        assert line in copied.splitlines()
    assert "Clock: In order." in copied
    for button, signal in ((screen._back, screen.back_pressed), (screen._again, screen.again_pressed)):
        assert isinstance(button, QPushButton)
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_is_chosen_by_an_arrow_key_of_who_just_came(screen: SettingsScreen) -> None:
    screen.setFocus()
    assert screen.focusWidget() is screen._about


def test_tab_comes_to_the_folder_before_the_copy_into_it(screen: SettingsScreen) -> None:
    stops = tab_stops(screen)
    care = screen.care
    order = [stops.index(one) for one in (care._check, care._folder._edit, care._copy, care._keys)]
    assert order == sorted(order)


def test_the_ways_into_the_vault_stand_there_as_soon_as_they_are_known(screen: SettingsScreen) -> None:
    screen.show_care(CareState())
    assert not screen.ways.isVisible()
    screen.show_care(CareState(ways=WaysIn(256, recovery_code=True, headquarters_escrow=True)))
    assert screen.ways.isVisible()
    said = texts(screen.ways)
    assert "256 MiB" in said
    assert "when the passphrase is lost" in said
    assert "Headquarters can open the vault" in said
    assert not screen.ways._alone.isVisible()


def test_a_vault_with_the_passphrase_alone_says_what_that_means(screen: SettingsScreen) -> None:
    screen.show_care(CareState(ways=WaysIn(64, recovery_code=False, headquarters_escrow=False)))
    said = texts(screen.ways)
    assert "There is none." in said
    assert "Headquarters cannot open this vault." in said
    assert "nobody can open this vault any more" in said
    screen.show_care(CareState(ways=WaysIn(64, recovery_code=True, headquarters_escrow=False)))
    assert not screen.ways._alone.isVisible()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
