"""The consent of one testimony: what stands, what was said, and taking it back with a second press."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from app.domain.consent import (
    Age,
    Answer,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
)
from app.domain.consent_gate import RECORD, Reason
from app.domain.notice import Holder
from app.errors.storage import DiskFull
from app.jobs import CancelToken
from app.usecases.recall import give_recall, take_recall
from storage.bundle.outbox import FolderOutbox
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator
from tests.fakes.studio import Studio
from tests.sealed_files import sealed_file
from tests.vault_fixtures import StepClock, grant_everything
from tests.withdrawals import READ, SHARE, Chain, carry, contact, say, small_testimony, tell
from ui.presenters.asking import Asking
from ui.presenters.consent_card import ConsentCardPresenter, ConsentCardState
from ui.presenters.navigation import Goal
from ui.presenters.recorder import Rooms
from ui.wiring.station import StationVault

SERVICES = Question(Use.SERVICES, RecipientKind.SERVICE)


@dataclass
class Desk:
    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[ConsentCardState] = field(default_factory=list)
    changes: int = 0

    def __post_init__(self) -> None:
        clock = StepClock()
        self.asking = Asking(Rooms(self.vault, Studio(clock)), clock, HandJobs())
        self.presenter = ConsentCardPresenter(
            self.vault, clock, self.asking, self.jobs, self.navigator, self.shown.append, self.changed
        )
        self.testimony = self.vault.testimonies.create(("km",), "K7M-4QX")

    def changed(self) -> None:
        self.changes += 1

    @property
    def state(self) -> ConsentCardState:
        return self.shown[-1]

    def visit(self) -> None:
        self.presenter.visit(self.testimony.id)
        self.jobs.finish()

    def reason(self, question: Question) -> Reason:
        return next(line.decision.reason for line in self.state.lines if line.question == question)

    def blocked(self) -> Reason | None:
        return self.state.blocked


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    return Desk(StationVault(make_vault()))


def test_of_a_testimony_without_an_answer_nothing_stands_and_nothing_is_blocked(desk: Desk) -> None:
    desk.visit()
    assert desk.state.read
    assert not any(line.decision.allowed for line in desk.state.lines)
    assert desk.reason(RECORD) in (Reason.NEVER_ASKED, Reason.GUARDIAN_CONFLICT)
    assert desk.state.granted == ()
    assert desk.blocked() is None
    desk.presenter.ask()
    assert not desk.state.asks


def test_what_was_agreed_to_is_there_with_its_history(desk: Desk) -> None:
    grant_everything(desk.vault, desk.testimony.id)
    desk.visit()
    assert desk.reason(SERVICES) is Reason.GRANTED
    assert (desk.state.age, desk.state.keep_until) == (Age.ADULT, None)
    answers, age = desk.state.history
    assert (answers.answer, answers.given_by, answers.how, answers.own) == (
        Answer.GRANT,
        GivenBy.SELF,
        How.WRITTEN,
        True,
    )
    assert SERVICES in answers.questions
    assert (age.age, age.officer) == (Age.ADULT, "F7")


def test_one_use_is_taken_back_with_the_second_press(desk: Desk) -> None:
    grant_everything(desk.vault, desk.testimony.id)
    desk.visit()
    desk.presenter.withdraw()
    desk.presenter.ask(SERVICES)
    assert desk.state.target == (SERVICES,)
    assert not desk.state.may_withdraw
    desk.presenter.withdraw()
    desk.presenter.set_officer(" F9 ")
    desk.presenter.withdraw()
    assert desk.state.busy
    desk.presenter.ask()
    desk.presenter.change()
    desk.jobs.finish()
    assert desk.reason(SERVICES) is Reason.WITHDRAWN
    assert desk.reason(RECORD) is Reason.GRANTED
    assert desk.blocked() is None
    assert not desk.state.asks
    assert (desk.state.history[0].answer, desk.state.history[0].officer) == (Answer.WITHDRAW, "F9")
    assert desk.asking.officer == "F9"
    assert desk.changes == 1
    assert SERVICES not in desk.state.granted


def test_everything_is_taken_back_and_the_testimony_is_blocked(desk: Desk) -> None:
    grant_everything(desk.vault, desk.testimony.id)
    desk.asking.officer = "F9"
    desk.visit()
    desk.presenter.ask()
    desk.presenter.keep()
    assert not desk.state.asks
    desk.presenter.ask()
    desk.presenter.withdraw()
    desk.jobs.finish()
    assert desk.blocked() is Reason.WITHDRAWN
    assert desk.state.granted == ()
    assert {line.decision.reason for line in desk.state.lines} == {Reason.WITHDRAWN}


def test_a_child_takes_back_for_itself(desk: Desk) -> None:
    consents, testimony_id = desk.vault.consents, desk.testimony.id
    consents.say_age(testimony_id, Age.NOT_SURE, Guardian.NONE, "F7")
    for given_by in (GivenBy.PROTECTOR, GivenBy.CHILD):
        said = Circumstance("w", "en", interpreter=False, given_by=given_by, how=How.WRITTEN, officer="F7")
        consents.say(testimony_id, [(RECORD, Answer.GRANT, Terms())], said)
    desk.visit()
    assert desk.state.guardian is Guardian.NONE
    assert [one.given_by for one in desk.state.history] == [GivenBy.CHILD, GivenBy.PROTECTOR, None]
    desk.presenter.ask(RECORD)
    desk.presenter.set_officer("F9")
    desk.presenter.withdraw()
    desk.jobs.finish()
    assert consents.of(testimony_id).events[-1].circumstance.given_by is GivenBy.CHILD
    assert desk.blocked() is Reason.WITHDRAWN


def test_after_the_last_day_it_is_blocked(desk: Desk) -> None:
    grant_everything(desk.vault, desk.testimony.id)
    said = Circumstance("w", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    keep = Question(Use.KEEP, RecipientKind.OWN_STAFF)
    ended = date(2026, 2, 1)
    desk.vault.consents.say(desk.testimony.id, [(keep, Answer.GRANT, Terms(keep_until=ended))], said)
    desk.visit()
    assert desk.state.keep_until == ended
    assert desk.blocked() is Reason.KEEP_ENDED


def test_changing_answers_leads_to_the_page_of_consent(desk: Desk) -> None:
    desk.presenter.change()
    assert desk.navigator.went == []
    desk.visit()
    desk.presenter.change()
    assert desk.navigator.went == [(Goal.CONSENT, (), None)]
    wish = desk.asking.wish
    assert wish is not None
    assert wish.answers_only
    assert (wish.order.testimony_id, wish.order.case_code) == (desk.testimony.id, "K7M-4QX")


def test_offices_that_have_a_copy_are_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = Holder("s" * 26, "Head office")
    monkeypatch.setattr(desk.vault.notices, "holders", lambda _testimony_id: [holder])
    desk.visit()
    assert desk.state.holders == (holder,)


def test_a_disk_that_refuses_is_told_and_it_can_be_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    grant_everything(desk.vault, desk.testimony.id)
    desk.visit()

    def refuses(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(desk.vault.consents, "say", refuses)
    desk.presenter.ask(SERVICES)
    desk.presenter.set_officer("F9")
    desk.presenter.withdraw()
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.may_withdraw


def test_an_answer_that_comes_too_late_is_of_no_other_testimony(desk: Desk) -> None:
    other = desk.vault.testimonies.create(("th",))
    desk.presenter.visit(desk.testimony.id)
    desk.presenter.visit(other.id)
    (scope,) = desk.jobs._parts
    scope.waiting.pop()
    desk.jobs.finish()
    assert not desk.state.read
    desk.presenter.close()


def test_what_another_office_told_leads_to_its_answer(chain: Chain, stick: Path) -> None:
    field, headquarters, partner = chain
    testimony = small_testimony(field)
    carry(field, headquarters, stick, testimony)
    carry(headquarters, partner, stick, testimony)
    say(field, testimony, Answer.WITHDRAW, READ, SHARE)
    desk = Desk(StationVault(headquarters.vault))
    desk.testimony = testimony
    desk.visit()
    assert (desk.state.told, desk.state.waits, desk.state.answers) == (False, False, ())
    (told,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / told.file_name)
    (onward,) = tell(headquarters, stick, contact(headquarters, partner)).left
    partner.receive(stick / onward.file_name)
    outbox = FolderOutbox(stick)
    given = give_recall(partner.recall_rooms, headquarters.station.id, (), (), outbox, CancelToken())
    take_recall(headquarters.recall_rooms, sealed_file(stick / given.file_name))
    desk.visit()
    assert (desk.state.told, desk.state.waits) == (True, True)
    assert [one.station_name for one in desk.state.answers] == ["Office partner"]
    desk.presenter.answer()
    assert desk.navigator.went[-1] == (Goal.RECALL, (testimony.id,), None)
    desk.presenter.show_retention()
    assert desk.navigator.went[-1] == (Goal.RETENTION, (testimony.id,), None)
    give_recall(headquarters.recall_rooms, field.station.id, (), (), outbox, CancelToken())
    desk.visit()
    assert (desk.state.told, desk.state.waits) == (True, False)
