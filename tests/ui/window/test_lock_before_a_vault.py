"""A lock where no session has begun yet: what was proved before it opens nothing after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.audio import AudioFormat
from app.domain.people import Role
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.fakes.quick_program import new_station, quick_program
from tests.storage.audio.sounds import chunks_of, sound
from tests.ui.window.real_window import RealWindow
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.places.first_run import FirstRunPlace
from ui.places.unlock import UnlockPlace
from ui.presenters.first_run import FirstRunPresenter, Page
from ui.presenters.jobs import Lane
from ui.presenters.navigation import Goal
from ui.presenters.unlock import UnlockPage, UnlockPresenter
from ui.program import Program

NEW = "eleven quiet boats leave the misty harbour"


class Desk(RealWindow):
    """A window before any vault is open."""

    @property
    def covered(self) -> bool:
        return self.window.cover.isVisible()

    @property
    def unlocking(self) -> UnlockPresenter:
        place = self.frame._places._open[Goal.UNLOCK]
        assert isinstance(place, UnlockPlace)
        assert place._presenter is not None
        return place._presenter

    @property
    def first_run(self) -> FirstRunPresenter:
        place = self.frame._places._open[Goal.FIRST_RUN]
        assert isinstance(place, FirstRunPlace)
        return place._presenter

    def nothing_runs(self) -> bool:
        return self.jobs.waiting(Lane.WORK) == 0

    def press_any_key(self) -> None:
        self.qtbot.keyClick(self.window.cover, Qt.Key.Key_A)

    def answer(self, passphrase: str) -> None:
        self.press_any_key()
        assert self.covered
        field = self.window.cover.findChild(QLineEdit)
        self.qtbot.keyClicks(field, passphrase)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.wait(lambda: not self.covered)

    def choose_new(self) -> None:
        choice = self.unlocking.passphrase
        choice.choose_own(True)
        choice.type_own(NEW)
        choice.type_again(NEW)
        self.wait(lambda: choice.state.ready)
        self.unlocking.accept_passphrase()

    def is_closed(self) -> bool:
        """Whether nobody holds the vault: only then does it open."""
        vault, _ = self.program.vaults.unlock(self.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
        vault.close()
        return True

    def close(self) -> None:
        session = self.frame._session
        self.frame.retire()
        if session is not None:
            session.jobs.close()
            self.jobs.run(Lane.VAULT, lambda _p, _c: session.vault.close(), lambda _: None, lambda _: None)
        super().close()


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, qapp, program, tmp_path / "vault")
    yield made
    made.close()


@pytest.fixture
def recovery_code(desk: Desk) -> str:
    vault, code = new_station(desk.program, desk.folder)
    vault.close()
    return code


def test_a_report_that_was_not_read_does_not_open_the_library_after_a_lock(desk: Desk, recovery_code: str) -> None:
    del recovery_code
    vault, _ = desk.program.vaults.unlock(desk.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    part = vault.recordings.begin(consenting(vault, ("km",)).id, AudioFormat(), "file")
    for chunk in chunks_of(sound(2.0)):
        vault.recordings.append(part, chunk)
    vault.close()
    desk.frame.choose_vault(desk.folder)
    before = desk.unlocking
    before.by_passphrase(PASSPHRASE)
    desk.wait(lambda: before.state.page is UnlockPage.REPORT)
    desk.frame.lock()
    assert desk.covered
    before.go_on()
    assert desk.frame._session is None
    assert desk.is_closed()
    desk.press_any_key()
    assert not desk.covered
    assert desk.frame._places.current is Goal.UNLOCK
    assert desk.unlocking.state.page is UnlockPage.ENTER


@pytest.mark.usefixtures("recovery_code")
def test_a_passphrase_that_is_still_tried_opens_nothing_after_a_lock(desk: Desk) -> None:
    desk.frame.choose_vault(desk.folder)
    before = desk.unlocking
    before.by_passphrase(PASSPHRASE)
    assert before.state.busy
    desk.frame.lock()
    assert desk.covered
    desk.press_any_key()
    desk.wait(lambda: desk.nothing_runs() and desk.unlocking is not before)
    assert desk.frame._session is None
    assert desk.unlocking.state.page is UnlockPage.ENTER
    assert desk.is_closed()


def test_the_page_for_a_new_passphrase_opens_nothing_after_a_lock(desk: Desk, recovery_code: str) -> None:
    desk.frame.choose_vault(desk.folder)
    before = desk.unlocking
    before.by_recovery_code(recovery_code.splitlines())
    desk.wait(lambda: before.state.page is UnlockPage.NEW_PASSPHRASE)
    desk.frame.lock()
    before.keep_passphrase()
    assert desk.frame._session is None
    assert desk.unlocking.state.page is UnlockPage.ENTER
    assert desk.is_closed()


@pytest.mark.usefixtures("recovery_code")
@pytest.mark.parametrize("early", [True, False])
def test_a_new_code_stays_and_is_asked_the_new_passphrase_for(desk: Desk, early: bool) -> None:
    desk.frame.choose_vault(desk.folder)
    unlocking = desk.unlocking
    unlocking.renew_keys(True)
    unlocking.by_passphrase(PASSPHRASE)
    desk.wait(lambda: unlocking.state.page is UnlockPage.NEW_PASSPHRASE)
    desk.choose_new()
    if early:
        desk.frame.lock()
    desk.wait(lambda: unlocking.state.page is UnlockPage.CODE)
    code = unlocking.state.code
    if not early:
        desk.frame.lock()
    desk.answer(NEW)
    assert desk.unlocking is unlocking
    assert unlocking.state.code == code
    unlocking.code_written()
    for place, line in enumerate(code):
        unlocking.type_line(place, line)
    unlocking.accept_code()
    desk.wait(lambda: desk.frame._session is not None)


@pytest.mark.parametrize("early", [True, False])
def test_the_first_code_stays_and_the_new_vault_is_asked_for_at_the_end(desk: Desk, early: bool) -> None:
    desk.frame.choose_vault(None)
    first_run = desk.first_run
    first_run.create()
    first_run.choose_office(desk.folder, "Bamboo 7", Role.STATION)
    desk.wait(lambda: bool(first_run.state.passphrase.suggested))
    words = first_run.state.passphrase.suggested
    first_run.passphrase.type_again(words)
    first_run.accept_passphrase()
    first_run.make()
    if early:
        desk.frame.lock()
    desk.wait(lambda: first_run.state.page is Page.CODE)
    code = first_run.state.code
    if not early:
        desk.frame.lock()
    vault, _ = desk.program.vaults.unlock(desk.folder, ByPassphrase(words), no_progress, CancelToken())
    vault.close()
    desk.answer(words)
    assert first_run.state.code == code
    first_run.code_written()
    for place, line in enumerate(code):
        first_run.type_line(place, line)
    first_run.accept_code()
    assert first_run.state.page is Page.CHECKLIST
    first_run.finish()
    assert desk.frame._session is None
    assert desk.frame._places.current is Goal.UNLOCK


def test_the_checklist_leads_to_the_passphrase_after_a_lock(desk: Desk) -> None:
    desk.frame.choose_vault(None)
    first_run = desk.first_run
    first_run.create()
    first_run.choose_office(desk.folder, "", Role.STATION)
    desk.wait(lambda: bool(first_run.state.passphrase.suggested))
    first_run.passphrase.type_again(first_run.state.passphrase.suggested)
    first_run.accept_passphrase()
    first_run.make()
    desk.wait(lambda: first_run.state.page is Page.CODE)
    code = first_run.state.code
    first_run.code_written()
    for place, line in enumerate(code):
        first_run.type_line(place, line)
    first_run.accept_code()
    desk.frame.lock()
    assert desk.covered
    desk.press_any_key()
    assert not desk.covered
    first_run.finish()
    assert desk.frame._session is None
    assert desk.frame._places.current is Goal.UNLOCK


@pytest.mark.usefixtures("recovery_code")
def test_a_place_that_broke_is_covered_too(desk: Desk) -> None:
    def broken(_goal: Goal) -> None:
        raise ValueError

    desk.frame._places._find = broken
    desk.frame.choose_vault(desk.folder)
    desk.frame.lock()
    assert desk.covered
    desk.press_any_key()
    assert not desk.covered
