"""New keys after a compromise, on the page that asks for the passphrase, over a real vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.unlocking import ByPassphrase
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.vault_fixtures import PASSPHRASE
from ui.jobs import QtJobs
from ui.places.unlock import UnlockPlace
from ui.presenters.navigation import Goal, Visit
from ui.screens.unlock import UnlockScreen

PATIENCE_MS = 20_000


def test_by_keys_and_mouse_from_the_tick_to_the_open_vault(
    qtbot: QtBot, dressed: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = quick_program(monkeypatch, tmp_path)
    vault, _old_code = new_station(program, tmp_path / "vault")
    vault.close()
    jobs, navigator = QtJobs(), QuietNavigator()
    place = UnlockPlace(program, jobs, navigator)
    qtbot.addWidget(place.widget)
    place.widget.resize(1294, 740)
    place.widget.show()
    place.visit(Visit(Goal.UNLOCK, folder=tmp_path / "vault"))
    screen = place.widget.findChild(UnlockScreen)

    def press(text: str) -> None:
        (button,) = (one for one in screen.findChildren(QAbstractButton) if one.text() == text and one.isVisible())
        qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def fields() -> list[QLineEdit]:
        return [one for one in screen.findChildren(QLineEdit) if one.isVisible()]

    screen.enter._renew.setFocus()
    qtbot.keyClick(screen.enter._renew, Qt.Key.Key_Space)
    qtbot.waitUntil(screen.enter._renewing.isVisible)
    qtbot.keyClicks(fields()[0], PASSPHRASE)
    press("Unlock")
    state = lambda: place._presenter.state  # noqa: E731 - a word for it
    qtbot.waitUntil(lambda: bool(state().passphrase.suggested), timeout=PATIENCE_MS)
    words = state().passphrase.suggested
    qtbot.keyClicks(fields()[-1], words)
    press("Make new keys")
    qtbot.waitUntil(screen.new_code.code.isVisible, timeout=PATIENCE_MS)
    code = state().code
    shown = [label.text() for label in screen.new_code.code.findChildren(QLabel)]
    assert set(code) <= set(shown)
    press("I have it on paper")
    assert not set(code) & {label.text() for label in screen.new_code.findChildren(QLabel)}
    for field, line in zip(fields(), code, strict=True):
        qtbot.keyClicks(field, line)
    press("Continue")
    qtbot.waitUntil(lambda: bool(navigator.handed), timeout=PATIENCE_MS)
    assert not any(field.text() for field in screen.new_code.findChildren(QLineEdit))
    program.vaults.confirm(tmp_path / "vault", ByPassphrase(words))
    navigator.handed[0][1].close()
    place.close()
    jobs.close()
    jobs.deleteLater()
