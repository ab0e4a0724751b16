"""The page of the lesson to print."""

from pathlib import Path

import pytest

from app.domain.lesson import Evidence, LessonStep
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.paper_demo import PaperDemo
from tests.vault_fixtures import StepClock
from ui.presenters.lesson_results import NAME_LIMIT_CHARACTERS, ResultsPresenter, ResultsState
from ui.wiring.files import WiredFiles


class Results:
    def __init__(self, tmp_path: Path) -> None:
        self.demo = PaperDemo(tmp_path, StepClock())
        self.jobs = HandJobs()
        self.shown: list[ResultsState] = []
        self.presenter = ResultsPresenter(self.demo, WiredFiles(), StepClock(), self.jobs, self.shown.append)

    @property
    def state(self) -> ResultsState:
        return self.shown[-1]


@pytest.fixture
def results(tmp_path: Path) -> Results:
    return Results(tmp_path)


def test_it_reads_the_book_whenever_it_is_visited(results: Results) -> None:
    results.presenter.read()
    assert results.state.done_count == 0
    assert results.state.name == ""
    book = results.demo.book
    evidence = Evidence(StepClock().now(), "ABC-DEF", 7.0)
    book.found(LessonStep.RECORD, evidence, book.begun_at(LessonStep.RECORD))
    results.presenter.read()
    assert results.state.done_count == 1
    assert results.state.steps[0].evidence == evidence
    assert results.state.started_at == book.started_at
    assert results.presenter.state is results.state


def test_a_name_stands_on_the_page_only_if_it_is_typed(results: Results) -> None:
    results.presenter.type_name("  A trainee ")
    assert results.state.name == "A trainee"
    results.presenter.read()
    assert results.state.name == "A trainee"
    results.presenter.type_name("x" * 200)
    assert len(results.state.name) == NAME_LIMIT_CHARACTERS
    results.presenter.type_name("")
    assert results.state.name == ""


def test_what_the_printer_said_is_told(results: Results) -> None:
    results.presenter.printed(True)
    assert results.state.printed
    results.presenter.printed(False)
    assert not results.state.printed


def test_the_page_is_saved_on_the_demo_stick_and_overwrites_nothing(results: Results) -> None:
    results.demo.stick.mkdir()
    results.presenter.save(b"%PDF first")
    results.jobs.finish()
    (path,) = results.demo.stick.iterdir()
    assert results.state.saved == path
    assert path.read_bytes() == b"%PDF first"
    results.presenter._clock.present = StepClock().present  # type: ignore[attr-defined]
    for _ in range(2):
        results.presenter.save(b"%PDF second")
    results.jobs.finish()
    assert path.read_bytes() == b"%PDF first"


def test_a_stick_that_is_not_there_is_told(results: Results) -> None:
    results.presenter.save(b"%PDF")
    results.jobs.finish()
    assert results.state.saved is None
    assert results.state.error is not None


def test_after_closing_nothing_is_shown(results: Results) -> None:
    results.demo.stick.mkdir()
    results.presenter.save(b"%PDF")
    results.presenter.close()
    results.jobs.finish()
    assert results.shown == []
