"""The line at the foot of the window."""

from collections.abc import Sequence
from pathlib import Path, PurePath

from app.domain.machine import Guard, Look, Reason, Standing
from app.ports.power import Battery
from tests.fakes.hand_jobs import HandJobs
from ui.presenters.status import StatusPresenter, StatusState

FOLDER = Path("/somewhere/vault")


class SomeMachine:
    def __init__(self) -> None:
        self.free = 9_000_000_000
        self.asked: list[PurePath] = []

    def look(self, folder: PurePath) -> Sequence[Look]:
        self.asked.append(folder)
        return [Look(Guard.SPACE, Standing.OK, Reason.SPACE_ENOUGH, free_bytes=self.free)]


class SomePower:
    def __init__(self) -> None:
        self.there: Battery | None = Battery(80, plugged=False)
        self.breaks = False

    def battery(self) -> Battery | None:
        if self.breaks:
            raise OSError
        return self.there

    def joined(self) -> bool:
        return False


class Line:
    def __init__(self) -> None:
        self.machine, self.power, self.jobs = SomeMachine(), SomePower(), HandJobs()
        self.busy = False
        self.shown: list[StatusState] = []
        self.presenter = StatusPresenter(self.machine, self.power, self.jobs, lambda: self.busy, self.shown.append)
        self.jobs.finish()

    @property
    def state(self) -> StatusState:
        return self.shown[-1]


def test_without_a_vault_no_disk_is_looked_at() -> None:
    line = Line()
    assert line.machine.asked == []
    assert line.state == StatusState(None, None, Battery(80, plugged=False), joined=False)


def test_the_disk_of_the_vault_is_looked_at_again_and_again() -> None:
    line = Line()
    line.presenter.follow(FOLDER)
    line.jobs.finish()
    assert line.state.free_bytes == 9_000_000_000
    assert not line.state.disk_low
    line.machine.free = 1_000_000_000
    line.jobs.tick()
    line.jobs.finish()
    assert line.state.disk_low


def test_it_says_when_calls_of_the_vault_still_wait() -> None:
    line = Line()
    line.presenter.follow(FOLDER)
    assert line.state.saved is True
    line.busy = True
    line.jobs.tick()
    assert line.state.saved is False
    line.busy = False
    line.jobs.tick()
    assert line.state.saved is True
    line.presenter.follow(None)
    assert line.state.saved is None


def test_a_battery_is_low_only_without_a_plug() -> None:
    assert StatusState(battery=Battery(12, plugged=False)).battery_low
    assert not StatusState(battery=Battery(12, plugged=True)).battery_low
    assert not StatusState().battery_low


def test_a_look_that_breaks_changes_nothing() -> None:
    line = Line()
    before = line.state
    line.power.breaks = True
    line.jobs.tick()
    line.jobs.finish()
    assert line.state == before


def test_a_closed_one_looks_no_more() -> None:
    line = Line()
    line.presenter.close()
    shown = len(line.shown)
    line.jobs.tick()
    line.jobs.finish()
    assert len(line.shown) == shown
