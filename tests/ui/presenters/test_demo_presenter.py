"""The door of the demo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.lesson import Office
from app.domain.unlocking import ByPassphrase
from app.errors.storage import DiskFull
from app.jobs import CancelToken, Progress, Step, no_progress
from app.usecases.unlock import UnlockReport
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.paper_demo import PaperDemo
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.vault_fixtures import StepClock
from ui.presenters.demo import DemoPresenter, DemoState


class Door:
    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, ready: bool) -> None:
        self.program = quick_program(monkeypatch, tmp_path)
        self.demo = PaperDemo(tmp_path, StepClock(), ready=ready)
        self.jobs, self.navigator = HandJobs(), QuietNavigator()
        self.shown: list[DemoState] = []
        self.presenter = DemoPresenter(self.program, self.demo, self.jobs, self.navigator, self.shown.append)

    def see(self) -> DemoState:
        return self.shown[-1]

    def start(self) -> None:
        self.presenter.start()
        self.jobs.finish()

    def make_field(self) -> None:
        vault, _ = new_station(self.program, self.demo.folder(Office.FIELD))
        vault.close()


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Door]:
    return lambda ready=True: Door(tmp_path, monkeypatch, ready=ready)


def test_a_demo_that_is_there_is_not_built_again(door: Callable[..., Door]) -> None:
    one = door()
    one.start()
    assert (one.see().ready, one.see().busy, one.demo.builds) == (True, False, 0)


def test_a_demo_that_is_not_there_is_built_at_once_with_its_progress(door: Callable[..., Door]) -> None:
    one = door(ready=False)
    one.start()
    assert [state.building.done for state in one.shown if state.building] == [0, 3]
    assert (one.see().ready, one.see().building, one.demo.builds) == (True, None, 1)


def test_while_something_is_under_way_nothing_else_begins(door: Callable[..., Door]) -> None:
    one = door()
    one.start()
    one.presenter.build()
    one.presenter.build()
    one.presenter.start()
    one.presenter.enter(Office.FIELD)
    assert len(one.jobs._parts[0].waiting) == 1
    one.jobs.finish()
    assert one.demo.builds == 1
    assert one.see().ready


def test_building_can_be_stopped_and_is_not_ready_then(door: Callable[..., Door]) -> None:
    one = door(ready=False)
    one.presenter.stop()

    def stopped(_progress: Progress, cancel: CancelToken) -> None:
        one.presenter.stop()
        cancel.check()

    one.demo.building = stopped
    one.start()
    assert (one.see().ready, one.see().building, one.see().error) == (False, None, None)
    one.presenter.enter(Office.FIELD)
    assert one.see().opening is None


def test_what_goes_wrong_is_told(door: Callable[..., Door]) -> None:
    one = door(ready=False)

    def full(_progress: Progress, _cancel: CancelToken) -> None:
        raise DiskFull

    one.demo.building = full
    one.start()
    error = one.see().error
    assert error is not None
    assert error.code == DiskFull.code
    assert not one.see().ready


def test_progress_that_comes_late_changes_nothing(door: Callable[..., Door]) -> None:
    one = door(ready=False)
    late: list[Progress] = []
    one.demo.building = lambda progress, _cancel: late.append(progress)
    one.start()

    late[0](Step("building", 9, 14))
    assert one.see().building is None


def test_an_office_is_opened_with_its_known_words(door: Callable[..., Door]) -> None:
    one = door()
    one.make_field()
    one.start()
    one.presenter.enter(Office.FIELD)
    assert one.see().opening is Office.FIELD
    one.jobs.finish()
    ((folder, vault, report),) = one.navigator.handed
    assert folder == one.demo.folder(Office.FIELD)
    assert list(report.recovered) == []
    assert one.see().opening is None
    vault.close()


def test_an_office_that_does_not_open_says_why(door: Callable[..., Door]) -> None:
    one = door()
    one.start()
    one.presenter.enter(Office.HEADQUARTERS)
    one.jobs.finish()
    error = one.see().error
    assert error is not None
    assert error.code == "vault.missing"
    assert one.see().opening is None


def test_an_office_that_opens_too_late_is_closed_again(door: Callable[..., Door]) -> None:
    one = door()
    one.make_field()
    one.start()
    one.presenter.enter(Office.FIELD)
    (job,) = one.jobs._parts[0].waiting
    work = job.work
    one.presenter.close()

    work(no_progress, CancelToken())
    job.done(UnlockReport(()))
    assert one.navigator.handed == []
    # It is closed again: otherwise the folder would still be locked.
    vault, _ = one.program.vaults.unlock(
        one.demo.folder(Office.FIELD), ByPassphrase(one.demo.passphrase), no_progress, CancelToken()
    )
    vault.close()
