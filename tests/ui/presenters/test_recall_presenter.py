"""Withdrawals are seen, answered with a signature, and what is out of reach is never left unsaid."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.consent import Answer, RecipientKind
from app.domain.recall import NOTE_LIMIT, Remains, Why
from app.usecases.recall import take_recall
from tests.fakes.quick_program import quick_program
from tests.offices import Office
from tests.sealed_files import sealed_file
from tests.ui.presenters.exchange import Desk
from tests.withdrawals import READ, SHARE, Chain, carry, contact, say, small_testimony, tell
from ui.presenters.navigation import Goal
from ui.presenters.recall import OutOfReach, RecallPresenter
from ui.wiring.station import StationVault as WiredStation


@pytest.fixture
def desk_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[Office, str], Desk]]:
    program = quick_program(monkeypatch, tmp_path)
    made: list[Desk] = []

    def make(office: Office, testimony_id: str = "") -> Desk:
        vault = WiredStation(office.vault)
        desk = Desk(lambda jobs, navigator, show: RecallPresenter(program, vault, jobs, navigator, show))
        made.append(desk)
        desk.presenter.visit(testimony_id)
        desk.finish()
        return desk

    yield make
    for desk in made:
        desk.presenter.close()
        desk.finish()


def withdrawn(chain: Chain, stick: Path, *names: str, onward: bool = False) -> list[str]:
    """Testimonies of the station that lie at headquarters, and are taken back and told of."""
    field, headquarters, partner = chain
    ids = []
    for name in names:
        testimony = small_testimony(field, name)
        carry(field, headquarters, stick, testimony)
        if onward:
            carry(headquarters, partner, stick, testimony)
        say(field, testimony, Answer.WITHDRAW, READ, SHARE)
        ids.append(testimony.id)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    return ids


def test_everything_was_called_back(chain: Chain, stick: Path, desk_of: Callable[..., Desk]) -> None:
    field, headquarters, _ = chain
    (testimony_id,) = withdrawn(chain, stick, "a.txt")
    desk = desk_of(headquarters)
    shown = desk.state.shown
    assert (shown.testimony_id, shown.station_name, shown.waits) == (testimony_id, "Office field", True)
    assert {event.question for event in shown.events} == {READ, SHARE}
    assert {event.answer for event in shown.events} == {Answer.WITHDRAW}
    assert (shown.given, shown.remains, desk.state.answer) == ((), (), None)
    desk.presenter.sign()
    desk.presenter.choose(done=True)
    assert desk.state.answer.done
    desk.presenter.choose_folder("")
    assert not desk.state.ready
    desk.presenter.sign()
    desk.presenter.choose_folder(f" {stick} ")
    assert desk.state.ready
    desk.presenter.sign()
    assert desk.state.writing
    assert not desk.state.ready
    desk.presenter.select(("x", "y"))
    assert desk.state.shown is not None, "nobody looks away from what is being signed"
    desk.finish()
    given = desk.state.given
    assert (desk.state.writing, given.station_name, desk.state.shown.waits) == (False, "Office field", False)
    assert [one.answer.done for one in desk.state.shown.given] == [True]
    assert desk.state.answer is None
    desk.presenter.choose(done=True)
    assert desk.state.answer is None, "it was answered"
    taken = take_recall(field.recall_rooms, sealed_file(stick / given.file_name))
    assert [one.done for one in taken.recall.answers] == [True]


def test_what_is_out_of_reach_is_typed_and_signed(chain: Chain, stick: Path, desk_of: Callable[..., Desk]) -> None:
    field, headquarters, _ = chain
    withdrawn(chain, stick, "a.txt")
    desk = desk_of(headquarters)
    desk.presenter.choose_folder(str(stick))
    desk.presenter.choose(done=False)
    assert not desk.state.ready, "nothing is named that could not be called back"
    desk.presenter.say(OutOfReach(note="x" * (NOTE_LIMIT + 1)))
    assert not desk.state.ready
    desk.presenter.say(OutOfReach(note="zero\u200bwidth"))
    assert not desk.state.ready
    desk.presenter.say(OutOfReach(True, True, " Legal  aid ", RecipientKind.SERVICE, " a copy on a stick "))
    assert desk.state.ready
    desk.presenter.sign()
    desk.finish()
    taken = take_recall(field.recall_rooms, sealed_file(stick / desk.state.given.file_name))
    (said,) = taken.recall.answers
    assert set(said.remains) == {
        Remains(Why.PRINTED),
        Remains(Why.PUBLISHED),
        Remains(Why.HANDED_ON, "Legal aid", RecipientKind.SERVICE),
        Remains(Why.OTHER, note="a copy on a stick"),
    }
    station = desk_of(field, taken.recall.answers[0].testimony_id)
    assert station.state.key is None, "nobody told the station of it: it heard it itself"


def test_nobody_says_done_over_what_was_handed_on(chain: Chain, stick: Path, desk_of: Callable[..., Desk]) -> None:
    _, headquarters, partner = chain
    (testimony_id,) = withdrawn(chain, stick, "a.txt", onward=True)
    desk = desk_of(headquarters)
    handed_on = Remains(Why.HANDED_ON, "Office partner", RecipientKind.PARTNER)
    assert desk.state.shown.remains == (handed_on,)
    desk.presenter.choose_folder(str(stick))
    desk.presenter.choose(done=True)
    assert not desk.state.ready
    desk.presenter.choose(done=False)
    assert desk.state.answer.remains == (handed_on,)
    desk.presenter.sign()
    desk.finish()
    assert [one.answer.remains for one in desk.state.shown.given] == [(handed_on,)]

    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    away = desk_of(partner)
    away.presenter.choose(done=True)
    away.presenter.choose_folder(str(stick))
    away.presenter.sign()
    away.finish()
    take_recall(headquarters.recall_rooms, sealed_file(stick / away.state.given.file_name))
    desk.presenter.visit(testimony_id)
    desk.finish()
    (answered,) = desk.state.others
    assert (answered.station_name, answered.recalled.answer.done) == ("Office partner", True)
    assert desk.state.shown.remains == ()


def test_one_at_a_time_and_what_waits_first(chain: Chain, stick: Path, desk_of: Callable[..., Desk]) -> None:
    _, headquarters, _ = chain
    ids = withdrawn(chain, stick, "a.txt", "b.txt")
    desk = desk_of(headquarters, ids[1])
    assert desk.state.key[1] == ids[1]
    desk.presenter.choose(done=False)
    desk.presenter.say(OutOfReach(printed=True))
    first = next((one.station, one.testimony_id) for one in desk.state.told.told if one.testimony_id == ids[0])
    desk.presenter.select(first)
    assert (desk.state.done, desk.state.beyond) == (None, OutOfReach()), "said of one, not of the other"
    desk.presenter.select(first)
    desk.presenter.choose(done=True)
    desk.presenter.choose_folder(str(stick))
    desk.presenter.sign()
    desk.finish()
    assert [(one.testimony_id, one.waits) for one in desk.state.told.told] == [(ids[1], True), (ids[0], False)]
    assert desk.state.key == first
    desk.presenter.open()
    desk.presenter.receive()
    assert desk.navigator.went == [(Goal.TESTIMONY, (ids[0],), None), (Goal.RECEIVE, (), None)]
    desk.presenter.visit(ids[1])
    desk.finish()
    assert (desk.state.key[1], desk.state.given) == (ids[1], None)


def test_what_never_came_is_counted(chain: Chain, stick: Path, desk_of: Callable[..., Desk]) -> None:
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    field.export(stick, [testimony], [contact(field, headquarters)])
    say(field, testimony, Answer.WITHDRAW, READ)
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    desk = desk_of(headquarters, "unknown")
    assert desk.state.told.absent == (("Office field", 1),)
    assert (desk.state.shown, desk.state.read, desk.state.answer) == (None, True, None)
    desk.presenter.open()
    assert desk.navigator.went == []
    assert desk_of(partner).state.told.absent == ()


def test_a_station_that_is_not_trusted_any_more_gets_no_answer(
    chain: Chain, stick: Path, desk_of: Callable[..., Desk]
) -> None:
    field, headquarters, _ = chain
    withdrawn(chain, stick, "a.txt")
    headquarters.contacts.revoke(field.station.id, 0)
    desk = desk_of(headquarters)
    desk.presenter.choose(done=True)
    desk.presenter.choose_folder(str(stick))
    before = set(stick.iterdir())
    desk.presenter.sign()
    desk.finish()
    assert desk.code == "people.contact_revoked"
    assert (desk.state.writing, desk.state.shown.waits, set(stick.iterdir())) == (False, True, before)


def test_an_answer_that_comes_late_is_not_shown_beside_another(
    chain: Chain, stick: Path, desk_of: Callable[..., Desk]
) -> None:
    _, headquarters, _ = chain
    ids = withdrawn(chain, stick, "a.txt", "b.txt")
    desk = desk_of(headquarters, ids[0])
    desk.presenter._others(("another", ids[1]), ("x",))
    assert desk.state.others == ()


def test_one_stick_is_where_it_is_written_to(chain: Chain, desk_of: Callable[..., Desk]) -> None:
    from app.domain.stick import Stick

    desk = desk_of(chain[1])
    desk.presenter._found_sticks((Stick("/media/x/BLUE", "BLUE", 1),))
    assert desk.state.folder == "/media/x/BLUE"
