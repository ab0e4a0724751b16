"""A lock while somebody is asked for consent: nobody is asked the same again."""

from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from app.domain.consent import Answer, How
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.fakes.quick_program import new_station
from tests.ui.window.test_recording_behind_cover import Desk, FullDisk, desk, disk  # noqa: F401 - fixtures
from tests.vault_fixtures import PASSPHRASE, reopen
from ui.places.consent import ConsentPlace, onward_in
from ui.presenters.asking import Asking
from ui.presenters.consent_state import ConsentState, Hearing, Page
from ui.presenters.jobs import Lane
from ui.presenters.navigation import Goal
from ui.presenters.running import Phase
from ui.screens.consent import ConsentScreen
from ui.window.frame import HALF_ASKED_SECONDS


def state(desk: Desk) -> ConsentState:  # noqa: F811 - the fixture
    place = desk.frame._places._open[Goal.CONSENT]
    assert isinstance(place, ConsentPlace)
    return place._presenter._state


def asking(desk: Desk) -> Asking:  # noqa: F811
    session = desk.frame._session
    assert session is not None
    return onward_in(session).asking


def answer_six(desk: Desk, how: How = How.WRITTEN) -> ConsentState:  # noqa: F811
    """Five times yes and once no."""
    desk.ask(how)
    press_six(desk)
    assert Answer.REFUSE in {given.answer for given in state(desk).answers.given.values()}
    return state(desk)


def press_six(desk: Desk) -> None:  # noqa: F811
    for number in (0, 1, 0, 0, 0, 0):
        desk.screen.ask.chosen.emit(number)  # type: ignore[attr-defined]


def locked(desk: Desk) -> None:  # noqa: F811
    desk.frame.lock()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)


def unlock(desk: Desk, folder: Path | None = None) -> None:  # noqa: F811
    program, folder = desk.frame._program, folder or desk.folder
    vault, report = program.vaults.unlock(folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    desk.frame.opened(folder, vault, report)


def test_after_a_lock_it_goes_on_where_it_was(desk: Desk) -> None:  # noqa: F811
    before = answer_six(desk)
    locked(desk)
    unlock(desk)
    assert isinstance(desk.screen, ConsentScreen)
    assert state(desk) == before
    # And once more.
    locked(desk)
    unlock(desk)
    while state(desk).page is Page.ASK:
        desk.screen.ask.chosen.emit(0)
    desk.screen.forward.click()
    desk.wait(lambda: desk.running.state.phase is Phase.RUNNING)
    desk.running.stop()
    desk.wait(lambda: desk.running.state.phase is Phase.SEALED)
    locked(desk)
    unlock(desk)
    assert desk.frame._places.current is Goal.LIBRARY


@pytest.mark.timeout(180)
@pytest.mark.parametrize("refused", ["", "seal"])
def test_the_recording_of_spoken_answers_is_still_theirs(desk: Desk, disk: FullDisk, refused: str) -> None:  # noqa: F811
    desk.ask(How.SPOKEN)
    desk.wait(lambda: asking(desk).spoken.seconds > 1.5)
    press_six(desk)
    disk.refused = refused
    asking(desk).stop()
    if refused:
        desk.wait(lambda: asking(desk).at_work is None)
    else:
        desk.wait(lambda: asking(desk).spoken.hearing is Hearing.SEALED)
    before = state(desk)
    locked(desk)
    disk.refused = ""
    unlock(desk)
    after = state(desk)
    assert after.answers == before.answers
    assert after.spoken.hearing is Hearing.SEALED
    while state(desk).page is Page.ASK:
        desk.screen.ask.chosen.emit(0)  # type: ignore[attr-defined]
    desk.screen.forward.click()  # type: ignore[attr-defined]
    desk.wait(lambda: desk.running.state.phase is Phase.RUNNING)
    session = desk.frame._session
    assert session is not None
    (testimony,) = session.vault.testimonies.all()
    places = [one.circumstance.spoken_at for one in session.vault.consents.of(testimony.id).events]
    assert {place.part_id for place in places if place is not None} == {after.spoken.part_id}
    desk.running.stop()
    desk.wait(lambda: desk.running.state.phase is Phase.SEALED)
    locked(desk)


def test_a_lock_while_it_is_written_down_writes_it_whole_and_once(desk: Desk) -> None:  # noqa: F811
    screen = desk.ask(How.WRITTEN)
    while state(desk).page is Page.ASK:
        screen.ask.chosen.emit(0)
    released = Event()
    desk.jobs.run(Lane.VAULT, lambda _p, _c: released.wait(30), lambda _: None, lambda _: None)
    screen.forward.click()
    desk.frame.lock()
    released.set()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)
    with reopen(desk.folder) as vault:
        (testimony,) = vault.testimonies.all()
        said = vault.consents.of(testimony.id).events
    assert said
    unlock(desk)
    assert state(desk).page is Page.SUMMARY
    desk.screen.forward.click()  # type: ignore[attr-defined]
    desk.wait(lambda: desk.running.state.phase is Phase.RUNNING)
    session = desk.frame._session
    assert session is not None
    assert [one.id for one in session.vault.testimonies.all()] == [testimony.id]
    assert session.vault.consents.of(testimony.id).events == said
    desk.running.stop()
    desk.wait(lambda: desk.running.state.phase is Phase.SEALED)
    locked(desk)


@pytest.mark.timeout(180)
def test_a_lock_after_not_now_still_undoes_the_recording(desk: Desk) -> None:  # noqa: F811
    screen = desk.ask(How.SPOKEN)
    desk.wait(lambda: asking(desk).spoken.seconds > 1.5)
    asking(desk).stop()
    desk.wait(lambda: asking(desk).spoken.hearing is Hearing.SEALED)
    released = Event()
    desk.jobs.run(Lane.VAULT, lambda _p, _c: released.wait(30), lambda _: None, lambda _: None)
    screen.leave_pressed.emit()
    desk.frame.lock()
    released.set()
    desk.wait(lambda: desk.frame._session is None and not desk.frame._ending)
    with reopen(desk.folder) as vault:
        assert vault.testimonies.all() == []


@pytest.mark.parametrize("why", ["somewhere else", "not now", "late", "other vault"])
def test_nothing_waits_for_somebody_who_has_gone(desk: Desk, why: str, tmp_path: Path) -> None:  # noqa: F811
    answer_six(desk)
    folder = desk.folder
    if why == "somewhere else":
        desk.frame.go(Goal.LIBRARY)
    elif why == "not now":
        desk.screen.leave_pressed.emit()  # type: ignore[attr-defined]
    locked(desk)
    if why == "late":
        held = desk.frame._half_asked._held
        assert held is not None
        desk.frame._half_asked._held = (held[0] - timedelta(seconds=HALF_ASKED_SECONDS + 1), held[1])
        desk.wait(lambda: desk.frame._half_asked._held is None)
    if why == "other vault":
        folder = tmp_path / "other"
        vault, _ = new_station(desk.frame._program, folder)
        vault.close()
    unlock(desk, folder)
    assert desk.frame._places.current is Goal.LIBRARY
    assert asking(desk).draft is None
    locked(desk)
