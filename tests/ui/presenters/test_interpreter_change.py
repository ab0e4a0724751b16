"""Another interpreter while it is recorded: written down at once, and only one who may interpret."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from app.domain.interpreting import Lack
from app.domain.interview import Answered, Conflict, Interpreter
from app.usecases.interpreting import came, lacks
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.vault_fixtures import StepClock, consenting
from ui.presenters.interpreter_change import ChangeState, InterpreterChange
from ui.wiring.station import StationVault

FIT = Interpreter("K2", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)
OTHER = replace(FIT, code="Z9")


@dataclass
class Desk:
    vault: Vault
    jobs: HandJobs = field(default_factory=HandJobs)
    shown: list[ChangeState] = field(default_factory=list)
    placed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        clock = StepClock()
        self.testimony = consenting(self.vault)
        came(self.vault, self.testimony.id, FIT, clock.now())
        self.change = InterpreterChange(
            lambda: StationVault(self.vault), clock, self.jobs, self.placed.append, self.shown.append
        )

    def begin(self) -> None:
        self.change.begin(self.testimony.id)
        self.jobs.finish()

    @property
    def state(self) -> ChangeState:
        return self.shown[-1]


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    return Desk(make_vault())


def test_who_interprets_is_known_and_another_comes_once_they_may(desk: Desk) -> None:
    desk.begin()
    assert desk.state.now == FIT
    desk.change.write(OTHER)
    assert desk.state.draft is None
    desk.change.ask()
    for unfit in (replace(OTHER, briefed=False), replace(OTHER, conflict=Conflict.POSSIBLE), replace(OTHER, code="")):
        desk.change.write(unfit)
        desk.change.come()
        assert (desk.state.may_come, desk.jobs.waiting, desk.placed) == (False, [], [])
    desk.change.write(OTHER)
    desk.change.come()
    desk.jobs.finish()
    assert (desk.state.now, desk.state.draft, desk.placed) == (OTHER, None, ["Z9"])
    sheet = desk.vault.interviews.of(desk.testimony.id)
    assert [one.interpreter.code for one in sheet.interpreters] == ["K2", "Z9"]
    assert sheet.interpreters[0].at < sheet.interpreters[1].at


def test_the_persons_no_is_one_press(desk: Desk) -> None:
    desk.begin()
    desk.change.refused()
    desk.jobs.finish()
    assert desk.state.lack is Lack.REFUSED
    assert lacks(desk.vault, desk.testimony.id) is Lack.REFUSED
    desk.change.go_without()
    desk.jobs.finish()
    assert desk.state.now is None
    assert lacks(desk.vault, desk.testimony.id) is None
    assert desk.placed == ["", ""]


def test_asked_twice_it_is_closed_again(desk: Desk) -> None:
    desk.begin()
    desk.change.ask()
    desk.change.ask()
    assert desk.state.draft is None


def test_without_a_recording_there_is_nobody_to_change(desk: Desk) -> None:
    desk.change.ask()
    desk.change.refused()
    desk.change.go_without()
    desk.change.come()
    assert desk.shown == []
    assert not desk.change.state.may_come


def test_what_the_vault_refuses_is_told(desk: Desk) -> None:
    desk.change.begin("nobody")
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.error.code == "vault.testimony_unknown"
