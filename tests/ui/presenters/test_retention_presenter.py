"""Keeping and erasing: real vaults, real answers about consent, and keys that are really destroyed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat
from app.domain.casedata import CaseAnswer, CaseRecord
from app.domain.consent import Answer, Circumstance, GivenBy, How, Question, RecipientKind, Terms, Use
from app.domain.identity import Identity
from app.domain.retention import EraseReason, KeepStanding
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.errors.vault import TestimonyUnknown
from app.usecases.retention import HoldingRooms, holding
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.offices import Office, full_testimony
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.presenters.navigation import Goal
from ui.presenters.retention import Deed, RetentionPresenter, RetentionState, Shelf
from ui.program import Program
from ui.wiring.station import StationVault

KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
SAID = Circumstance("w/1", "km", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="F7")


def keep(vault: Vault, testimony_id: str, answer: Answer, last_day: date | None = None) -> None:
    vault.consents.say(testimony_id, [(KEEP, answer, Terms(keep_until=last_day))], SAID)


class Desk:
    def __init__(self, program: Program, office: Office) -> None:
        self.program, self.office, self.vault = program, office, office.vault
        self.jobs, self.navigator = HandJobs(), QuietNavigator()
        self.shown: list[RetentionState] = []
        folder = office.vault.context.folder
        self.presenter = RetentionPresenter(
            program, StationVault(office.vault), folder, self.jobs, self.navigator, self.shown.append
        )

    @property
    def state(self) -> RetentionState:
        return self.shown[-1]

    @property
    def today(self) -> date:
        return self.program.clock.now().date()

    def visit(self, testimony: Testimony | None = None) -> None:
        self.presenter.visit("" if testimony is None else testimony.id)
        self.jobs.finish()

    def mark(self, testimony: Testimony) -> None:
        self.presenter.mark(testimony.id)
        self.jobs.finish()

    def codes(self) -> dict[EraseReason, str]:
        assert self.state.chosen is not None
        return {reason: error.code for reason, error in self.state.chosen.refusals.items()}


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_office: Callable[..., Office]) -> Iterator[Desk]:
    made = Desk(quick_program(monkeypatch, tmp_path), make_office("field"))
    yield made
    made.presenter.close()


def test_every_testimony_stands_on_one_list_with_its_days(desk: Desk) -> None:
    vault, today = desk.vault, desk.today
    over, near, kept = (full_testimony(desk.office, seed=seed) for seed in range(3))
    consenting(vault)
    keep(vault, over.id, Answer.GRANT, today - timedelta(days=3))
    keep(vault, near.id, Answer.GRANT, today + timedelta(days=3))
    desk.presenter.visit()
    assert not desk.state.read
    desk.jobs.finish()
    listed = desk.state.shelves
    assert [one.testimony_id for one in listed.due] == [over.id, near.id]
    assert [one.keep.standing for one in listed.due] == [KeepStanding.ENDED, KeepStanding.NEAR]
    assert listed.due[0].keep.since == today - timedelta(days=2)
    assert listed.due[1].keep.last_day == today + timedelta(days=3)
    assert [one.testimony_id for one in listed.kept] == [kept.id]
    (said,) = {one.at.date() for one in vault.consents.of(kept.id).events if one.question == KEEP}
    assert listed.kept[0].keep.since == said
    assert listed.kept[0].begun is not None
    # The most urgent one is looked through at once.
    assert (desk.state.shelf, desk.state.marked) == (Shelf.DUE, over.id)
    assert desk.codes() == {}
    desk.presenter.show_shelf(Shelf.KEPT)
    desk.jobs.finish()
    assert desk.state.marked == kept.id
    desk.presenter.show_shelf(Shelf.KEPT)
    desk.presenter.show_shelf(Shelf.GONE)
    assert (desk.state.marked, desk.state.chosen) == ("", None)


def test_a_withdrawal_says_when_it_came(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    keep(desk.vault, testimony.id, Answer.WITHDRAW)
    desk.visit(testimony)
    assert desk.state.chosen is not None
    event = desk.vault.consents.of(testimony.id).events[-1]
    assert desk.state.chosen.item.keep.since == event.at.date()
    assert desk.state.chosen.usual is EraseReason.KEEP_OVER


def test_what_is_here_is_told_before_anything_is_asked(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    desk.vault.cases.save(testimony.id, CaseRecord((CaseAnswer("vic_MethodsOfControl", ("saksi:Quota",)),)))
    book = desk.program.vaults.open_identities(StationVault(desk.vault), ByPassphrase(PASSPHRASE))
    book.save(testimony.id, Identity("somebody"))
    book.close()
    desk.visit(testimony)
    assert desk.state.shelf is Shelf.KEPT
    assert desk.state.chosen is not None
    here = desk.state.chosen.holding
    assert (here.recordings, here.attachments, here.copies) == (1, 1, 0)
    assert here.seconds > 0
    assert (here.has_text, here.has_case, here.has_identity) == (True, True, True)
    assert (here.is_masked_copy, here.sealed_away, here.holders) == (False, False, ())


def test_what_blocks_is_told_with_the_codes_of_the_terminal(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    desk.visit(testimony)
    assert desk.codes() == {
        EraseReason.KEEP_OVER: "erasure.keep_not_over",
        EraseReason.NOT_NEEDED: "erasure.not_confirmed",
    }
    desk.presenter.ask()
    assert (desk.state.asks, desk.state.reason, desk.state.may_erase) == (True, EraseReason.NOT_NEEDED, False)
    assert desk.state.refusal is not None
    desk.presenter.erase(PASSPHRASE)
    assert desk.jobs.waiting == []
    desk.presenter.choose_reason(EraseReason.PERSON_ASKED)
    assert desk.state.may_erase
    desk.presenter.mark("elsewhere")
    assert desk.state.marked == testimony.id
    desk.presenter.give_up()
    assert not desk.state.asks
    assert not desk.state.may_erase
    assert desk.vault.erasure.of(testimony.id) is None


def test_nothing_is_destroyed_with_a_wrong_passphrase_and_all_of_it_with_the_right_one(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    keep(desk.vault, testimony.id, Answer.WITHDRAW)
    desk.visit(testimony)
    desk.presenter.ask()
    desk.presenter.erase("another one")
    assert desk.state.doing is Deed.CONFIRMING
    desk.presenter.visit()
    desk.presenter.give_up()
    assert desk.state.asks
    desk.jobs.finish()
    assert (desk.state.doing, desk.state.asks) == (Deed.NOTHING, True)
    assert desk.state.error is not None
    assert desk.state.error.code == "vault.wrong_passphrase"
    assert desk.vault.erasure.of(testimony.id) is None
    desk.presenter.erase(PASSPHRASE)
    desk.jobs.finish()
    assert Deed.DESTROYING in [state.doing for state in desk.shown]
    erased = desk.vault.erasure.of(testimony.id)
    assert erased is not None
    assert erased.reason is EraseReason.KEEP_OVER
    done = desk.state.done
    assert done is not None
    assert (done.item.case_code, done.reason) == (testimony.case_code, EraseReason.KEEP_OVER)
    assert done.holding.recordings == 1
    assert (desk.state.asks, desk.state.doing, desk.state.error) == (False, Deed.NOTHING, None)
    assert [one.testimony_id for one in desk.state.shelves.gone] == [testimony.id]
    assert PASSPHRASE not in repr(desk.shown)
    desk.presenter.go_on()
    assert desk.state.done is None
    # It can still be found, and nothing more can be done to it.
    desk.visit(testimony)
    assert desk.state.shelf is Shelf.GONE
    assert desk.state.gone is not None
    assert desk.state.chosen is None
    desk.presenter.ask()
    assert not desk.state.asks


def test_an_answer_that_came_meanwhile_is_heard(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    keep(desk.vault, testimony.id, Answer.REFUSE)
    desk.visit(testimony)
    desk.presenter.ask()
    keep(desk.vault, testimony.id, Answer.GRANT)
    desk.presenter.erase(PASSPHRASE)
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.error.code == "erasure.keep_not_over"
    assert desk.vault.erasure.of(testimony.id) is None


def test_a_recording_that_is_not_sealed_blocks_every_reason(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    part_id = desk.vault.recordings.begin(testimony.id, AudioFormat(), "file")
    desk.visit(testimony)
    assert desk.codes()[EraseReason.PERSON_ASKED] == "recording.still_live"
    desk.vault.recordings.stop(part_id)


def test_whoever_leaves_before_the_passphrase_was_tried_destroys_nothing(desk: Desk) -> None:
    testimony = full_testimony(desk.office)
    keep(desk.vault, testimony.id, Answer.REFUSE)
    desk.visit(testimony)
    desk.presenter.ask()
    desk.presenter.erase(PASSPHRASE)
    desk.presenter.close()
    shown = len(desk.shown)
    desk.jobs.finish()
    assert desk.vault.erasure.of(testimony.id) is None
    assert len(desk.shown) == shown


def test_what_comes_too_late_is_not_shown(desk: Desk) -> None:
    first, second = full_testimony(desk.office), full_testimony(desk.office, seed=2)
    desk.visit(first)
    desk.presenter.mark(second.id)
    late = desk.jobs._parts[0].waiting.pop()
    desk.presenter.mark(first.id)
    late.run()
    assert desk.state.chosen is None
    desk.jobs.finish()
    assert desk.state.chosen is not None
    assert desk.state.chosen.item.testimony_id == first.id


def test_the_ways_out(desk: Desk) -> None:
    desk.visit()
    desk.presenter.open_testimony()
    desk.presenter.export()
    assert desk.navigator.went == []
    testimony = full_testimony(desk.office)
    desk.visit(testimony)
    desk.presenter.open_testimony()
    desk.presenter.export()
    desk.presenter.back()
    assert desk.navigator.went == [
        (Goal.TESTIMONY, (testimony.id,), None),
        (Goal.EXPORT, (testimony.id,), None),
        "back",
    ]


def test_of_a_testimony_that_is_not_there_nothing_can_be_told(desk: Desk) -> None:
    vault = desk.vault
    notices = desk.office.notices
    rooms = HoldingRooms(vault.library, vault.cases, vault.identities, vault.masked_copies, notices)
    with pytest.raises(TestimonyUnknown):
        holding(rooms, "nobody")
