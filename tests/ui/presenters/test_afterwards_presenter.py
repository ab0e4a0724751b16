"""After an interview: what was given, how it was, a code on paper, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from app.domain.interview import InterviewSheet, Outcome
from app.errors.storage import DiskFull
from app.usecases.withdraw import testimony_of as named
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.template_samples import lotus_template
from tests.vault_fixtures import StepClock
from ui.presenters.afterwards import AfterwardsPresenter, AfterwardsState
from ui.wiring.station import StationVault


@dataclass
class Desk:
    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)
    shown: list[AfterwardsState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = AfterwardsPresenter(self.vault, StepClock(), self.jobs, self.shown.append)
        self.testimony = self.vault.testimonies.create(("km",)).id

    @property
    def state(self) -> AfterwardsState:
        return self.shown[-1]

    @property
    def sheet(self) -> InterviewSheet:
        return self.vault.interviews.of(self.testimony)


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    made = Desk(StationVault(make_vault()))
    made.vault.interviews.save(made.testimony, InterviewSheet(risk="the market is near", template="saksi/2026-1"))
    made.presenter.use(lotus_template())
    made.presenter.visit(made.testimony)
    made.jobs.finish()
    return made


def test_services_and_notes_are_kept_beside_everything_else(desk: Desk) -> None:
    presenter = desk.presenter
    presenter.toggle_referral("lotus-clinic")
    presenter.toggle_referral("bamboo-law")
    presenter.toggle_referral("bamboo-law")
    presenter.set_debriefing("tired, wanted tea")
    assert desk.state.changed
    presenter.keep()
    presenter.keep()
    desk.jobs.finish()
    assert not desk.state.changed
    assert not desk.state.busy
    assert desk.sheet == InterviewSheet(
        outcome=Outcome.HELD,
        risk="the market is near",
        referrals=("lotus-clinic",),
        debriefing="tired, wanted tea",
        template="lotus/3",
    )
    presenter.keep()
    assert desk.jobs.waiting == []


def test_an_outcome_that_is_known_stays_and_so_does_the_template_of_the_same_services(desk: Desk) -> None:
    desk.vault.interviews.save(desk.testimony, replace(desk.sheet, outcome=Outcome.STOPPED))
    desk.presenter.set_debriefing("x" * 5000)
    desk.presenter.keep()
    desk.jobs.finish()
    assert (desk.sheet.outcome, desk.sheet.template) == (Outcome.STOPPED, "saksi/2026-1")
    assert len(desk.sheet.debriefing) == 4000


def test_the_code_on_paper_opens_this_testimony_and_is_shown_once(desk: Desk) -> None:
    desk.presenter.give_code()
    desk.jobs.finish()
    code = desk.state.code
    assert named(desk.vault.testimonies, desk.vault.paper_codes, code) == desk.testimony
    desk.presenter.give_code()
    assert desk.jobs.waiting == []
    desk.presenter.visit(desk.testimony)
    assert desk.state.code == ""


def test_what_the_person_was_told_gets_a_date_and_stays(desk: Desk) -> None:
    desk.presenter.set_told("  ")
    desk.presenter.tell()
    assert desk.jobs.waiting == []
    desk.presenter.set_told("The report came out. ")
    desk.presenter.tell()
    desk.jobs.finish()
    desk.presenter.set_told("The site was searched.")
    desk.presenter.tell()
    desk.jobs.finish()
    assert [(one.on.isoformat(), one.what) for one in desk.sheet.report_back] == [
        ("2026-03-01", "The report came out."),
        ("2026-03-01", "The site was searched."),
    ]
    assert desk.state.told == ""


def test_what_is_about_another_testimony_by_now_is_not_shown(desk: Desk) -> None:
    desk.presenter.set_debriefing("calm")
    desk.presenter.keep()
    other = desk.vault.testimonies.create(("th",)).id
    desk.presenter.visit(other)
    desk.jobs.finish()
    assert desk.sheet.debriefing == "calm"
    assert desk.state.debriefing == ""
    desk.presenter.visit("0" * 32)
    desk.presenter.visit(other)
    desk.jobs.finish()
    assert desk.state.error is None


def test_a_full_disk_loses_nothing_that_was_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    desk.presenter.set_debriefing("calm")
    with monkeypatch.context() as broken:
        broken.setattr(desk.vault.interviews, "save", full)
        desk.presenter.keep()
        desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.debriefing == "calm"
    assert desk.state.changed
    desk.presenter.close()
    assert not desk.shown[-1].busy
