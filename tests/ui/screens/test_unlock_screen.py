"""Unlocking, with keys on the real place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.audio import AudioFormat
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.storage.audio.sounds import chunks_of, sound
from tests.ui.screens.doors import Hand, focus, nameless
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.jobs import QtJobs
from ui.places.unlock import UnlockPlace
from ui.presenters.navigation import Goal, Visit
from ui.program import Program


class AtTheLock(Hand):
    program: Program
    navigator: QuietNavigator
    folder: Path
    code: list[str]

    @property
    def opened(self) -> bool:
        return bool(self.navigator.handed)


@pytest.fixture
def lock(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[AtTheLock]:
    jobs, navigator = QtJobs(), QuietNavigator()
    program = quick_program(monkeypatch, tmp_path)
    vault, code = new_station(program, tmp_path / "vault")
    vault.close()
    hand = AtTheLock(qtbot, UnlockPlace(program, jobs, navigator))
    hand.program, hand.navigator, hand.folder, hand.code = program, navigator, tmp_path / "vault", code.splitlines()
    hand.place.visit(Visit(Goal.UNLOCK, folder=hand.folder))
    hand.sit_down()
    yield hand
    for _, opened, _ in navigator.handed:
        opened.close()
    hand.place.close()
    jobs.close()
    hand.place.widget.deleteLater()


def test_the_passphrase_and_return(lock: AtTheLock) -> None:
    assert lock.reads(str(lock.folder))
    lock.write(PASSPHRASE)
    assert PASSPHRASE not in [field.displayText() for field in lock.fields()]
    lock.key(Qt.Key.Key_Return)
    assert lock.reads("Opening…")
    lock.wait(lambda: lock.opened)


def test_a_wrong_passphrase_can_be_typed_over_at_once(lock: AtTheLock) -> None:
    lock.write("wrong words")
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.reads("This passphrase does not open the vault."))
    assert not lock.reads("vault.wrong_passphrase")
    lock.write(PASSPHRASE)
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.opened)


def test_what_is_typed_can_be_looked_at(lock: AtTheLock) -> None:
    lock.write("words")
    (field,) = lock.fields()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    lock.press("Show")
    assert field.displayText() == "words"
    lock.press("Hide")
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_capitals_that_nobody_asked_for_are_told(lock: AtTheLock) -> None:
    (field,) = lock.fields()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not lock.reads("Caps Lock")
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert lock.reads("Caps Lock seems to be on.")
    lock.write("a")
    assert not lock.reads("Caps Lock")


def test_after_some_attempts_the_seconds_are_counted_down(lock: AtTheLock) -> None:
    for _ in range(4):
        lock.write("wrong words")
        lock.key(Qt.Key.Key_Return)
        lock.wait(lambda: lock.button("Unlock").isEnabled() if not lock.reads("Opening…") else False)
    lock.write(PASSPHRASE)
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.reads("has to wait: 2 s"))
    assert not lock.button("Unlock").isEnabled()
    lock.wait(lambda: lock.button("Unlock").isEnabled())
    lock.press("Unlock")
    lock.wait(lambda: lock.opened)


def test_a_lost_passphrase_and_the_code_on_paper(lock: AtTheLock) -> None:
    lock.press("Use the recovery code")
    slip = [*lock.code]
    slip[1] = slip[1][:-1] + ("2" if slip[1][-1] != "2" else "3")
    for line in slip:
        lock.write(line)
        lock.key(Qt.Key.Key_Tab)
    lock.press("Unlock with the code")
    lock.wait(lambda: lock.reads("There is a slip in line 2"))
    assert focus() is lock.fields()[1]
    lock.fields()[1].selectAll()
    lock.write(lock.code[1])
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.reads("Choose a new passphrase"))
    assert nameless(lock.place.widget) == []
    lock.press("Leave the passphrase as it is")
    lock.wait(lambda: lock.opened)


def test_every_way_has_names_for_those_who_do_not_see(lock: AtTheLock) -> None:
    assert nameless(lock.place.widget) == []
    for way in ("Use the recovery code", "Use what headquarters sent"):
        lock.press(way)
        assert nameless(lock.place.widget) == []


def test_a_text_that_is_not_of_headquarters(lock: AtTheLock) -> None:
    lock.press("Use what headquarters sent")
    (field,) = lock.seen(QPlainTextEdit)
    assert focus() is field
    lock.write("hello")
    lock.press("Unlock with this text")
    lock.wait(lambda: lock.reads("This key of headquarters does not open the vault."))
    lock.press("Use the passphrase")
    lock.write(PASSPHRASE)
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.opened)


def test_a_lost_key_header_is_put_back_from_a_file(lock: AtTheLock, tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes((lock.folder / "vault.keys").read_bytes())
    for name in ("vault.keys", "vault.keys.bak"):
        (lock.folder / name).unlink()
    lock.write(PASSPHRASE)
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.reads("Choose the copy…"))
    assert lock.reads("vault.keys_lost")
    from ui.screens.unlock import UnlockScreen

    (screen,) = lock.seen(UnlockScreen)
    screen.enter.header_chosen.emit(str(tmp_path / "copy"))
    lock.wait(lambda: lock.reads("The key header is back in its place."))
    lock.press("Unlock")
    lock.wait(lambda: lock.opened)


def test_what_a_crash_left_is_read_before_going_on(lock: AtTheLock) -> None:
    from app.domain.unlocking import ByPassphrase
    from app.jobs import CancelToken, no_progress

    vault, _ = lock.program.vaults.unlock(lock.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    testimony = consenting(vault, ("km",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(3.0)):
        vault.recordings.append(part, chunk)
    vault.close()
    lock.write(PASSPHRASE)
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.reads("Saksi was interrupted"))
    assert lock.reads(f"Recording of {testimony.case_code}")
    assert lock.reads("00:00:03 of sound was recovered")
    assert not lock.opened
    assert all(PASSPHRASE not in field.text() for field in lock.place.widget.findChildren(QLineEdit))
    lock.key(Qt.Key.Key_Return)
    assert lock.opened


def test_another_vault(lock: AtTheLock) -> None:
    lock.press("Another vault, or a new one")
    assert lock.navigator.went == [("choose", None)]


def test_a_second_visit_asks_for_the_other_vault(lock: AtTheLock, tmp_path: Path) -> None:
    lock.write("half of it")
    lock.place.visit(Visit(Goal.UNLOCK, folder=tmp_path / "other"))
    lock.place.visit(Visit(Goal.UNLOCK))
    lock.wait(lambda: lock.reads(str(tmp_path / "other")))
    assert [field.text() for field in lock.fields()] == [""]


def test_a_damaged_vault_is_saved_into_a_new_one(lock: AtTheLock, tmp_path: Path) -> None:
    database = lock.folder / "vault.db"
    content = bytearray(database.read_bytes())
    content[4096 + 100] ^= 0x55
    database.write_bytes(content)
    lock.write(PASSPHRASE)
    lock.key(Qt.Key.Key_Return)
    lock.wait(lambda: lock.reads("vault.damaged"))
    lock.press("Save what can be saved…")
    assert nameless(lock.place.widget) == []
    (field,) = lock.fields()
    assert field.text() == str(tmp_path / "vault-rescued")
    lock.press("Begin")
    lock.wait(lambda: lock.reads("Saved what could be saved"))
    assert lock.reads("Not readable any more: pages ")
    lock.press("Open the saved vault")
    assert lock.navigator.went == [("choose", tmp_path / "vault-rescued")]


def test_what_was_forgotten_does_not_come_back_by_undo(lock: AtTheLock) -> None:
    from ui.screens.unlock import UnlockScreen

    (screen,) = lock.seen(UnlockScreen)
    lock.write("half of it")
    lock.press("Use the recovery code")
    lock.write("K7QD")
    screen.enter.clear()
    fields = screen.findChildren(QLineEdit)
    assert all(field.text() == "" and not field.isUndoAvailable() for field in fields)
