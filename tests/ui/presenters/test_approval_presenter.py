"""A second person approves at the testimony: what they see is what they sign."""

from collections.abc import Callable
from dataclasses import dataclass, field

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
    questions,
)
from app.domain.consent_gate import Reason
from app.usecases.approve import OWN_STAFF
from storage.vault.approvals import ApprovalsTable
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.offices import Office, attach, record, transcribe
from tests.vault_fixtures import StepClock, cheapest_argon2, grant_everything
from ui.presenters.approval import ApprovalPresenter, ApprovalState, Leaving
from ui.wiring.station import StationVault

SECOND = "another calm heron by the ferry"
PARTNER = Question(Use.PARTNER, RecipientKind.PARTNER)


@dataclass
class Desk:
    """A child's testimony with a recording, its text and a photo."""

    vault: Vault
    jobs: HandJobs = field(default_factory=HandJobs)
    shown: list[ApprovalState] = field(default_factory=list)
    changes: int = 0

    def __post_init__(self) -> None:
        office, vault = Office(self.vault), self.vault
        self.testimony = vault.testimonies.create(("km",), "K7M-4QX")
        vault.consents.say_age(self.testimony.id, Age.NOT_SURE, Guardian.CONFLICT, "F7")
        for by in (GivenBy.CHILD, GivenBy.PROTECTOR):
            said = Circumstance("plain/3", "km", interpreter=False, given_by=by, how=How.WRITTEN, officer="F7")
            vault.consents.say(self.testimony.id, [(one, Answer.GRANT, Terms()) for one in questions()], said)
        transcribe(office, record(office, self.testimony, 1.5), "the gate was blue")
        attach(office, self.testimony, "drawing.txt", b"a blue gate", "text/plain")
        self.approvals = ApprovalsTable(vault.context, cheapest_argon2())
        self.presenter = ApprovalPresenter(StationVault(vault), StepClock(), self.jobs, self.shown.append, self.changed)

    def changed(self) -> None:
        self.changes += 1

    @property
    def state(self) -> ApprovalState:
        return self.shown[-1]

    def visit(self) -> None:
        self.presenter.visit(self.testimony.id)
        self.jobs.finish()

    def approve(self, passphrase: str = SECOND) -> None:
        self.presenter.approve(passphrase)
        self.jobs.finish()


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    return Desk(make_vault())


def test_what_would_leave_is_said_whole(desk: Desk) -> None:
    desk.visit()
    assert desk.state.needed
    assert (desk.state.case_code, desk.state.leaving) == ("K7M-4QX", Leaving(1, 1.5, 1, 1))
    assert OWN_STAFF in desk.state.missing
    assert {one.question.kind for one in desk.state.choices}.isdisjoint({RecipientKind.MEDIA})
    assert desk.state.approvers == ()
    assert not desk.state.ready


def test_an_adults_needs_nobody(make_vault: Callable[..., Vault]) -> None:
    desk = Desk(make_vault())
    adult = desk.vault.testimonies.create(("km",))
    grant_everything(desk.vault, adult.id)
    desk.presenter.visit(adult.id)
    desk.jobs.finish()
    assert not desk.state.needed
    assert desk.state.missing == ()


def test_a_second_person_signs_what_is_chosen_and_nothing_else(desk: Desk) -> None:
    desk.approvals.add("B2", SECOND)
    desk.visit()
    assert (desk.state.code, desk.state.wanted, desk.state.ready) == ("B2", {OWN_STAFF}, True)
    desk.approve()
    assert (desk.changes, desk.state.busy, desk.state.error) == (1, False, None)
    (approval,) = desk.vault.approvals.of(desk.testimony.id)
    assert (approval.questions, approval.revision) == ({OWN_STAFF}, desk.state.revision)
    assert OWN_STAFF not in desk.state.missing
    assert desk.state.wanted == frozenset()
    assert not desk.state.ready
    desk.approve()
    assert len(desk.vault.approvals.of(desk.testimony.id)) == 1
    desk.presenter.toggle(OWN_STAFF)
    assert desk.state.wanted == frozenset()
    desk.presenter.toggle(PARTNER)
    desk.approve()
    reasons = {one.question: one.reason for one in desk.state.choices}
    assert (reasons[OWN_STAFF], reasons[PARTNER]) == (Reason.GRANTED, Reason.GRANTED)


def test_another_passphrase_signs_nothing(desk: Desk) -> None:
    desk.approvals.add("B2", SECOND)
    desk.approvals.add("C3", "six quiet otters under the bridge")
    desk.visit()
    desk.presenter.choose("C3")
    desk.approve()
    assert desk.state.error is not None
    assert desk.state.error.code == "approval.passphrase_wrong"
    assert desk.vault.approvals.of(desk.testimony.id) == []
    assert desk.state.wanted == {OWN_STAFF}
    desk.presenter.choose("B2")
    assert desk.state.error is None
    desk.presenter.choose("nobody")
    assert not desk.state.ready


def test_what_is_closed_shows_nothing_more(desk: Desk) -> None:
    desk.presenter.visit(desk.testimony.id)
    desk.presenter.close()
    desk.jobs.finish()
    assert not desk.state.needed
