"""Second persons are added with a passphrase of their own, and taken away by a second press."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import new_station, quick_program
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.approvers import ApproversPresenter, ApproversState
from ui.program import Program, StationVault


@dataclass
class Desk:
    program: Program
    vault: StationVault
    folder: Path
    passphrase: str
    jobs: HandJobs = field(default_factory=HandJobs)
    shown: list[ApproversState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = ApproversPresenter(self.program.vaults, self.vault, self.folder, self.jobs, self.shown.append)
        self.presenter.visit()
        self.jobs.finish()

    @property
    def state(self) -> ApproversState:
        return self.shown[-1]

    def add(self, code: str, own: str = "") -> None:
        self.presenter.begin()
        self.jobs.finish()
        self.presenter.set_code(code)
        words = self.presenter.passphrase
        if own:
            words.choose_own(True)
            words.type_own(own)
            self.jobs.finish()
        words.type_again(words.passphrase)
        self.presenter.add()
        self.jobs.finish()


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault")
    yield Desk(program, vault, tmp_path / "vault", PASSPHRASE)
    vault.close()


def test_somebody_is_added_with_the_six_words_that_were_offered(desk: Desk) -> None:
    assert desk.state.codes == ()
    desk.presenter.begin()
    desk.jobs.finish()
    assert len(desk.state.passphrase.suggested.split()) == 6
    desk.presenter.add()
    assert not desk.state.ready
    desk.add(" B2 ")
    assert (desk.state.codes, desk.state.adding, desk.state.error) == (("B2",), False, None)
    assert desk.presenter.passphrase.passphrase == ""
    desk.add("B2")
    assert desk.state.error is not None
    assert (desk.state.error.code, desk.state.adding) == ("approval.code_taken", True)
    desk.presenter.give_up()
    assert not desk.state.adding


def test_taking_away_needs_a_second_press(desk: Desk) -> None:
    desk.add("B2")
    desk.presenter.remove()
    desk.presenter.ask_to_remove("B2")
    assert desk.state.leaving == "B2"
    desk.presenter.give_up()
    assert desk.state.leaving == ""
    desk.presenter.ask_to_remove("B2")
    desk.presenter.remove()
    desk.jobs.finish()
    assert desk.state.codes == ()
    assert [one.active for one in desk.vault.approvals.approvers()] == [False]


def test_closed_it_forgets_what_was_typed(desk: Desk) -> None:
    desk.presenter.begin()
    desk.jobs.finish()
    desk.presenter.close()
    assert desk.presenter.passphrase.passphrase == ""


def test_the_passphrase_of_the_vault_makes_no_second_person(desk: Desk) -> None:
    desk.add("C3", own=desk.passphrase)
    assert desk.state.error is not None
    assert desk.state.error.code == "approval.not_another"
    assert desk.state.codes == ()
