"""The whole vault is checked and copied: real vaults, real damage, a real copy that opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.checkup import FindingKind
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.care import Care, CarePresenter, CareState
from ui.presenters.navigation import Goal
from ui.program import Program, StationVault


class Desk:
    def __init__(self, program: Program, vault: StationVault, folder: Path) -> None:
        self.program, self.vault, self.folder = program, vault, folder
        self.jobs, self.navigator = HandJobs(), QuietNavigator()
        self.shown: list[CareState] = []
        self.presenter = CarePresenter(vault, folder, self.jobs, self.navigator, self.shown.append)
        self.presenter.start()

    @property
    def state(self) -> CareState:
        return self.shown[-1]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _code = new_station(program, tmp_path / "vault")
    yield Desk(program, vault, tmp_path / "vault")
    vault.close()


def test_a_whole_vault_is_found_whole(desk: Desk) -> None:
    assert desk.state.findings is None
    desk.presenter.check()
    assert desk.state.doing is Care.CHECKING
    desk.presenter.copy(desk.folder.with_name("not now"))
    desk.jobs.finish()
    assert desk.state.findings == ()
    assert desk.state.doing is Care.NOTHING
    assert any(state.step is not None for state in desk.shown)
    assert not desk.folder.with_name("not now").exists()


def test_damage_is_told(desk: Desk) -> None:
    key_file = next(one for one in sorted(desk.folder.iterdir()) if one.name.startswith("vault.keys"))
    key_file.write_bytes(b"broken")
    desk.presenter.check()
    desk.jobs.finish()
    assert desk.state.findings is not None
    assert FindingKind.KEY_FILE in {one.kind for one in desk.state.findings}


def test_a_copy_opens_in_the_same_way(desk: Desk) -> None:
    assert desk.state.target == str(desk.folder.with_name("vault-copy"))
    made = desk.vault.testimonies.create(("en",))
    target = desk.folder.with_name("elsewhere")
    desk.presenter.copy(target)
    desk.jobs.finish()
    assert desk.state.copied_to == str(target)
    copy, _report = desk.program.vaults.unlock(target, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    assert copy.testimonies.get(made.id).case_code == made.case_code
    copy.close()


def test_nothing_is_copied_over_what_is_there(desk: Desk) -> None:
    target = desk.folder.with_name("taken")
    target.mkdir()
    (target / "letter").write_text("mine")
    desk.presenter.copy(target)
    desk.jobs.finish()
    assert desk.state.copied_to == ""
    assert desk.state.error is not None
    assert [one.name for one in target.iterdir()] == ["letter"]


def test_what_is_stopped_says_nothing(desk: Desk) -> None:
    desk.presenter.stop()
    desk.presenter.check()
    desk.presenter.stop()
    desk.jobs.finish()
    assert desk.state == CareState(target=desk.state.target, ways=desk.vault.ways_in())


def test_new_keys_begin_with_a_lock(desk: Desk) -> None:
    desk.presenter.renew_keys()
    assert desk.navigator.went == ["lock"]


def test_the_days_of_all_testimonies_are_a_press_away(desk: Desk) -> None:
    desk.presenter.show_retention()
    assert desk.navigator.went == [(Goal.RETENTION, (), None)]


def test_a_closed_one_shows_nothing_more(desk: Desk) -> None:
    desk.presenter.check()
    desk.presenter.close()
    shown = len(desk.shown)
    desk.jobs.finish()
    assert len(desk.shown) == shown


def test_the_ways_into_the_vault_are_told(desk: Desk) -> None:
    assert desk.state.ways is None
    desk.jobs.finish()
    assert desk.state.ways is not None
    assert desk.state.ways.guess_memory_mib >= 1
    assert desk.state.ways.recovery_code
    assert not desk.state.ways.headquarters_escrow


def test_ways_that_cannot_be_read_are_told(desk: Desk) -> None:
    for one in desk.folder.iterdir():
        if one.name.startswith("vault.keys"):
            one.write_bytes(b"broken")
    desk.jobs.finish()
    assert desk.state.ways is None
    assert desk.state.error is not None
    assert desk.state.error.code == "vault.keys_lost"
