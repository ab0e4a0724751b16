"""States of the page of a case, as its presenter makes them."""

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from app.domain.casedata import CaseAnswer, CaseRecord, CaseRevision
from tests.fakes.case_samples import PLACES, SAMPLE, SCHEMA
from tests.fakes.hand_jobs import HandJobs
from ui.presenters.case import CasePresenter, CaseState

_LATER = CaseAnswer("saksi:LaterField", ("saksi:LaterWord", "Other"))
_AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


def _presenter(record: CaseRecord = SAMPLE) -> CasePresenter:
    case = CaseRevision("t" * 26, 3, "s" * 26, _AT, 5, record)
    vault: Any = SimpleNamespace(
        cases=SimpleNamespace(schema=SCHEMA, gazetteer=PLACES, newest=lambda _: case),
        testimonies=SimpleNamespace(get=lambda _: SimpleNamespace(case_code="KDM-4X7")),
    )
    jobs = HandJobs()
    presenter = CasePresenter(vault, jobs, lambda _: None)
    presenter.open(case.testimony_id)
    jobs.finish()
    return presenter


def saved() -> CaseState:
    """A case that was kept."""
    return _presenter().state


def written() -> CaseState:
    """One that is being written: places are offered, a date is none; a later version has answered something too."""
    presenter = _presenter(replace(SAMPLE, answers=(*SAMPLE.answers, _LATER)))
    presenter.add_event()
    presenter.began(1, "spring")
    presenter.find_place(1, "老街")
    return presenter.state


def whole() -> CaseState:
    """Every field of the standard."""
    presenter = _presenter()
    presenter.show_all(wished=True)
    return replace(presenter.state, saving=True)
