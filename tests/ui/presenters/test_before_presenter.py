"""Before an interview begins: advice at once, nothing compulsory, and a not now that keeps no words."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from app.domain.before import Advice, Before, advise, before_of, with_before
from app.domain.circumstances import Circumstances
from app.domain.interview import Answered, InterviewSheet, Need, Outcome
from app.errors.storage import DiskFull
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator
from tests.template_samples import lotus_template
from ui.presenters.before import BeforePresenter, BeforeState
from ui.presenters.navigation import Goal
from ui.presenters.recording_order import Order
from ui.wiring.station import StationVault


@dataclass
class Desk:
    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[BeforeState] = field(default_factory=list)
    told: list[Before | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = BeforePresenter(self.vault, self.jobs, self.navigator, self.told.append, self.shown.append)

    @property
    def state(self) -> BeforeState:
        return self.shown[-1]


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    made = Desk(StationVault(make_vault()))
    made.presenter.visit()
    made.presenter.use(lotus_template())
    return made


def test_nothing_has_to_be_answered(desk: Desk) -> None:
    assert desk.told == [None]
    assert not desk.state.written
    assert desk.state.advice == ()
    desk.presenter.toggle()
    assert desk.state.open
    desk.presenter.toggle()
    assert not desk.state.open


def test_what_may_be_forced_is_said_at_once_and_kept(desk: Desk) -> None:
    desk.presenter.set_detained(Answered.UNSURE)
    assert desk.state.advice == (Advice.COERCION,)
    testimony = Order("Lapel", ("km",), before=desk.told[-1]).testimony_in(desk.vault)
    sheet = desk.vault.interviews.of(testimony.id)
    assert sheet.detained is Answered.UNSURE
    assert sheet.template == "lotus/3"
    desk.presenter.set_detained(Answered.UNSURE)
    assert desk.state.advice == ()


def test_everything_that_is_written_goes_into_the_sheet_apart(desk: Desk) -> None:
    presenter = desk.presenter
    presenter.set_private(Answered.NO)
    presenter.set_interviewed(Answered.YES)
    presenter.set_interviewed_by("a hotline")
    presenter.set_risk("the market is near")
    assert desk.state.advice == (Advice.NOT_PRIVATE, Advice.REPEAT, Advice.THEIR_VIEW)
    presenter.set_their_words("ខ្ញុំខ្លាច")
    presenter.toggle_need(Need.READING)
    presenter.toggle_need(Need.HEARING)
    presenter.toggle_need(Need.SIGHT)
    presenter.toggle_need(Need.SIGHT)
    presenter.set_needs_note("left ear")
    assert Advice.THEIR_VIEW not in desk.state.advice
    order = Order("Lapel", ("km",), circumstances=Circumstances(), before=desk.told[-1])
    sheet = desk.vault.interviews.of(order.testimony_in(desk.vault).id)
    assert (sheet.risk, sheet.risk_in_their_words) == ("the market is near", "ខ្ញុំខ្លាច")
    assert sheet.needs == (Need.HEARING, Need.READING)
    assert before_of(sheet) == desk.state.before


def test_a_text_that_is_too_long_is_cut_where_it_is_typed(desk: Desk) -> None:
    desk.presenter.set_risk("x" * 5000)
    assert len(desk.state.before.risk) == 4000


def test_of_a_testimony_that_is_there_the_card_begins_with_what_is_known(desk: Desk) -> None:
    testimony = desk.vault.testimonies.create(("km",))
    known = InterviewSheet(outcome=Outcome.HELD, risk="the market", debriefing="calm")
    desk.vault.interviews.save(testimony.id, known)
    desk.presenter.visit(testimony.id)
    desk.jobs.finish()
    assert desk.state.existing
    assert desk.state.before.risk == "the market"
    desk.presenter.not_now("KDM-4X7")
    assert not desk.state.busy
    desk.presenter.set_private(Answered.YES)
    Order("Lapel", testimony_id=testimony.id, before=desk.told[-1]).testimony_in(desk.vault)
    now = desk.vault.interviews.of(testimony.id)
    assert now == replace(known, private_place=Answered.YES, template="lotus/3")


def test_what_was_read_too_late_is_not_shown(desk: Desk) -> None:
    testimony = desk.vault.testimonies.create(("km",))
    desk.vault.interviews.save(testimony.id, InterviewSheet(risk="the market"))
    desk.presenter.visit(testimony.id)
    desk.presenter.visit()
    desk.jobs.finish()
    assert not desk.state.written
    desk.presenter.visit("0" * 32)
    desk.jobs.finish()
    assert desk.state.error is not None


def test_not_now_keeps_a_code_a_day_and_no_words(desk: Desk) -> None:
    desk.presenter.set_risk("the market is near")
    desk.presenter.set_detained(Answered.YES)
    desk.presenter.not_now("KDM-4X7")
    desk.presenter.not_now("KDM-4X7")
    desk.jobs.finish()
    (testimony,) = desk.vault.testimonies.all()
    assert desk.state.kept_as == testimony.case_code == "KDM-4X7"
    assert desk.told[-1] is None
    assert testimony.languages == ()
    assert desk.vault.interviews.of(testimony.id) == InterviewSheet(outcome=Outcome.NOT_NOW, template="lotus/3")
    assert desk.vault.testimonies.parts(testimony.id) == []
    desk.presenter.not_now("KDM-4X7")
    desk.jobs.finish()
    assert len(desk.vault.testimonies.all()) == 1
    desk.presenter.leave()
    assert desk.navigator.went == [(Goal.LIBRARY, (), None)]


def test_a_full_disk_is_told_and_can_be_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(desk.vault.interviews, "save", full)
        desk.presenter.not_now("KDM-4X7")
        desk.jobs.finish()
    assert desk.state.error is not None
    assert not desk.state.busy
    desk.presenter.close()
    assert desk.jobs.closed


def test_advice_is_about_what_was_answered_and_a_sheet_keeps_the_rest() -> None:
    assert advise(Before(private_place=Answered.YES, detained=Answered.NO, interviewed_before=Answered.UNSURE)) == ()
    sheet = InterviewSheet(outcome=Outcome.STOPPED, debriefing="calm", referrals=("lotus-clinic",))
    assert with_before(sheet, before_of(sheet)) == sheet
