"""What somebody typed is kept by a lock, a close and another place, while the vault is busy with others too."""

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.identity import Identity
from app.domain.unlocking import ByPassphrase
from tests.fakes.quick_program import new_station, quick_program
from tests.ui.presenters.testimony_samples import record
from tests.ui.window.real_window import RealWindow
from tests.vault_fixtures import PASSPHRASE, reopen
from ui.places.afterwards import AfterwardsCorner
from ui.places.beside import IdentityCorner
from ui.places.session import Session
from ui.places.testimony import TestimonyPlace
from ui.presenters.identity import IdentityPhase
from ui.presenters.jobs import Lane
from ui.presenters.navigation import Goal
from ui.program import Program

C = TypeVar("C")
WAYS = ("lock", "close", "go")


class Desk(RealWindow):
    """The window at one testimony."""

    def __init__(self, qtbot: QtBot, application: QApplication, program: Program, folder: Path) -> None:
        super().__init__(qtbot, application, program, folder)
        vault = self.open()
        self.testimony_id = vault.testimonies.create(("km",)).id
        record(vault, self.testimony_id, "r" * 26)
        self.frame.go(Goal.TESTIMONY, self.testimony_id)
        self.place = self.frame._places._open[Goal.TESTIMONY]
        assert isinstance(self.place, TestimonyPlace)
        self.wait(lambda: not self.place._makers)  # type: ignore[attr-defined]
        self.released = Event()

    def corner(self, kind: type[C]) -> C:
        assert isinstance(self.place, TestimonyPlace)
        (found,) = (one for one in self.place._corners if isinstance(one, kind))
        return found

    def busy(self) -> None:
        """Let the vault do something for others, until this is over."""
        self.jobs.run(Lane.VAULT, lambda _p, _c: self.released.wait(30), lambda _: None, lambda _: None)

    def leave(self, way: str) -> None:
        if way == "go":
            self.frame.go(Goal.LIBRARY)
        else:
            getattr(self.frame, way)()
        self.released.set()
        if way == "go":
            self.wait(lambda: self.jobs.waiting(Lane.VAULT) == 0)
            self.frame.lock()
        self.wait(lambda: self.frame._session is None and not self.frame._ending)

    def close(self) -> None:
        self.released.set()
        self.frame.retire()
        super().close()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault")
    vault.close()
    made = Desk(qtbot, qapp, program, tmp_path / "vault")
    yield made
    made.close()


@pytest.mark.parametrize("busy", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_a_name_is_saved_and_its_key_is_wiped(desk: Desk, way: str, busy: bool) -> None:
    corner = desk.corner(IdentityCorner)
    corner.presenter.ask()
    corner.presenter.answer(PASSPHRASE)
    desk.wait(lambda: corner.presenter.state.phase is IdentityPhase.OPEN)
    corner.card.form._lines["given_name"].setText("Zephyrine")
    book = corner.presenter._book
    assert book is not None
    if busy:
        desk.busy()
    desk.leave(way)
    assert book.closed
    with reopen(desk.folder) as vault:
        opened = vault.identities.open(ByPassphrase(PASSPHRASE))
        assert opened.read(desk.testimony_id) == Identity(given_name="Zephyrine")
        opened.close()


def test_a_name_that_was_to_be_forgotten_is_forgotten(desk: Desk) -> None:
    corner = desk.corner(IdentityCorner)
    corner.presenter.ask()
    corner.presenter.answer(PASSPHRASE)
    desk.wait(lambda: corner.presenter.state.phase is IdentityPhase.OPEN)
    corner.card.form._lines["given_name"].setText("Zephyrine")
    corner.presenter.save()
    desk.wait(lambda: bool(corner.presenter.state.kept))
    corner.presenter.ask_to_remove(wished=True)
    desk.busy()
    corner.presenter.remove()
    desk.leave("lock")
    with reopen(desk.folder) as vault:
        assert not vault.identities.kept(desk.testimony_id)


def test_a_key_that_comes_after_the_lock_is_wiped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = desk.frame._session
    assert isinstance(session, Session)
    vaults, opened = session.program.vaults, []
    really = type(vaults).open_identities

    def keep(self: object, *given: object) -> object:
        opened.append(really(self, *given))  # type: ignore[arg-type]
        return opened[-1]

    monkeypatch.setattr(type(vaults), "open_identities", keep)
    presenter = desk.corner(IdentityCorner).presenter
    presenter.ask()
    presenter.answer(PASSPHRASE)
    # The thread has done its work, and the window has not heard of it.
    (record,) = (one for one in desk.jobs._records.values() if one.lane is Lane.WORK)
    while record.value is None:
        time.sleep(0.01)
    assert [book.closed for book in opened] == [False]
    desk.leave("lock")
    desk.wait(lambda: desk.jobs.waiting(Lane.WORK) == 0)
    assert [book.closed for book in opened] == [True]


@pytest.mark.parametrize("busy", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_the_notes_of_the_debriefing_are_kept(desk: Desk, way: str, busy: bool) -> None:
    corner = desk.corner(AfterwardsCorner)
    desk.wait(lambda: corner.presenter.state.loaded)
    if busy:
        desk.busy()
        corner.closing.notes.setPlainText("calm")
        corner.presenter.keep()
    corner.closing.notes.setPlainText("calm, then tired")
    desk.leave(way)
    with reopen(desk.folder) as vault:
        assert vault.interviews.of(desk.testimony_id).debriefing == "calm, then tired"


def test_what_the_person_was_told_is_kept(desk: Desk) -> None:
    corner = desk.corner(AfterwardsCorner)
    desk.wait(lambda: corner.presenter.state.loaded)
    corner.presenter.set_told("the report came out")
    desk.busy()
    corner.presenter.tell()
    desk.leave("lock")
    with reopen(desk.folder) as vault:
        (told,) = vault.interviews.of(desk.testimony_id).report_back
        assert told.what == "the report came out"
