"""The lesson beside the screens, over real vaults."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat
from app.domain.lesson import Evidence, Happening, LessonStep, Office
from app.domain.people import Role
from app.domain.testimony import Testimony
from app.errors.vault import VaultError
from app.jobs import CancelToken, no_progress
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.paper_demo import PaperDemo
from tests.offices import Office as RealOffice
from tests.offices import record
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import StepClock, consenting
from ui.presenters.lesson import LessonPresenter, LessonState


@dataclass
class WrittenGuide:
    asked: list[object] = field(default_factory=list)

    def enter(self, office: Office) -> None:
        self.asked.append(office)

    def cut_power(self) -> None:
        self.asked.append("power")

    def start_anew(self) -> None:
        self.asked.append("anew")

    def show_results(self) -> None:
        self.asked.append("results")


class Lesson:
    def __init__(self, tmp_path: Path) -> None:
        self.demo = PaperDemo(tmp_path, StepClock())
        self.jobs, self.guide = HandJobs(), WrittenGuide()
        self.session_jobs = HandJobs()
        self.shown: list[LessonState] = []
        self.runs = False
        self.presenter = LessonPresenter(self.demo, self.jobs, self.guide, self.shown.append)
        self.presenter.start()

    def see(self) -> LessonState:
        return self.shown[-1]

    def open(self, office: RealOffice, name: Office = Office.FIELD) -> None:
        self.presenter.opened(name, office.vault, self.session_jobs, lambda: self.runs)  # type: ignore[arg-type]
        self.session_jobs.finish()

    def tick(self) -> None:
        self.jobs.tick()
        self.session_jobs.finish()


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return Lesson(tmp_path)


@pytest.fixture
def office(make_office: Callable[..., RealOffice]) -> RealOffice:
    return make_office()


def done(lesson: Lesson, *steps: LessonStep) -> None:
    book = lesson.demo.book
    for step in steps:
        book.found(step, Evidence(StepClock().now()), book.begun_at(step))


def test_it_begins_with_the_first_step_and_the_words_that_open_everything(lesson: Lesson) -> None:
    state = lesson.see()
    assert state.current is LessonStep.RECORD
    assert (state.office, state.recording, state.cable_out, state.asks_anew) == (None, False, False, False)
    assert state.passphrase == lesson.demo.passphrase
    assert state.stick == str(lesson.demo.stick)
    assert state.home is Office.FIELD
    assert (state.done_count, state.finished, state.may_switch, state.now.done) == (0, False, False, False)


def test_a_step_is_ticked_when_the_vault_shows_it_and_not_before(lesson: Lesson, office: RealOffice) -> None:
    lesson.open(office)
    lesson.tick()
    assert lesson.see().done_count == 0
    testimony = consenting(office.vault, ("en",))
    lesson.tick()
    assert lesson.see().done_count == 0
    record(office, testimony, seconds=6.0)
    lesson.tick()
    assert lesson.see().now.done
    evidence = lesson.see().now.evidence
    assert evidence is not None
    assert evidence.case_code == testimony.case_code
    assert lesson.see().done_count == 1


def test_steps_may_be_done_in_any_order(lesson: Lesson, office: RealOffice) -> None:
    lesson.open(office)
    recordings = office.vault.recordings
    part_id = recordings.begin(consenting(office.vault, ("en",)).id, AudioFormat(), "Demo voice")
    for chunk in chunks_of(sound(2.0)):
        recordings.append(part_id, chunk)
    recordings.recover(no_progress, CancelToken())
    lesson.tick()
    assert [step.step for step in lesson.see().steps if step.done] == [LessonStep.CRASH]
    assert lesson.see().current is LessonStep.RECORD


def test_it_looks_only_at_what_belongs_to_the_office_that_is_open(
    lesson: Lesson, make_office: Callable[..., RealOffice]
) -> None:
    headquarters = make_office("headquarters", Role.HEADQUARTERS)
    lesson.open(headquarters, Office.HEADQUARTERS)
    record(headquarters, headquarters.vault.testimonies.create(("en",)), seconds=6.0)
    lesson.demo.diary.note(Happening.REFUSED, name=lesson.demo.changed_bundle)
    lesson.tick()
    assert [step.step for step in lesson.see().steps if step.done] == [LessonStep.TAMPERED]
    assert lesson.see().office is Office.HEADQUARTERS


def test_a_look_where_nothing_changed_asks_nothing(
    lesson: Lesson, office: RealOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson.open(office)
    lesson.tick()
    asked: list[int] = []
    everything = office.vault.testimonies.all

    def watched() -> Sequence[Testimony]:
        asked.append(1)
        return everything()

    monkeypatch.setattr(office.vault.testimonies, "all", watched)
    lesson.tick()
    assert asked == []
    lesson.demo.diary.note(Happening.SHOWN)
    lesson.tick()
    assert asked


def test_one_look_at_a_time(lesson: Lesson, office: RealOffice) -> None:
    lesson.presenter.opened(Office.FIELD, office.vault, lesson.session_jobs, lambda: False)  # type: ignore[arg-type]
    lesson.jobs.tick()
    lesson.jobs.tick()
    assert len(lesson.session_jobs.waiting) == 1


def test_when_everything_of_an_office_is_done_nobody_looks(lesson: Lesson, office: RealOffice) -> None:
    done(lesson, *list(LessonStep)[:7])
    lesson.presenter.opened(Office.FIELD, office.vault, lesson.session_jobs, lambda: False)  # type: ignore[arg-type]
    assert lesson.session_jobs.waiting == []
    assert not lesson.see().finished
    done(lesson, *LessonStep)
    lesson.jobs.tick()
    assert lesson.see().finished


def test_a_vault_that_is_being_closed_only_delays_the_look(lesson: Lesson, office: RealOffice) -> None:
    lesson.open(office)
    record(office, office.vault.testimonies.create(("en",)), seconds=6.0)
    lesson.jobs.tick()
    (job,) = lesson.session_jobs.waiting
    lesson.session_jobs.waiting.clear()
    job.failed(VaultError())
    assert lesson.see().done_count == 0
    lesson.tick()
    assert lesson.see().done_count == 1


def test_a_fault_of_ours_is_not_hidden(lesson: Lesson, office: RealOffice) -> None:
    lesson.open(office)
    lesson.jobs.tick()
    (job,) = lesson.session_jobs.waiting
    with pytest.raises(ZeroDivisionError):
        job.failed(ZeroDivisionError())


def test_a_trainer_jumps_and_next_goes_to_what_is_not_done(lesson: Lesson) -> None:
    lesson.presenter.choose(LessonStep.EXPORT)
    assert lesson.see().current is LessonStep.EXPORT
    done(lesson, LessonStep.RECEIVE, LessonStep.RECORD)
    lesson.presenter.next()
    assert lesson.see().current is LessonStep.TAMPERED
    assert lesson.see().home is Office.HEADQUARTERS
    lesson.presenter.next()
    assert lesson.see().current is LessonStep.HIDE
    done(lesson, *LessonStep)
    lesson.presenter.next()
    assert lesson.see().current is LessonStep.HIDE


def test_a_step_once_more_needs_the_act_once_more(lesson: Lesson, office: RealOffice) -> None:
    lesson.demo.diary.note(Happening.HIDDEN, recording=True)
    lesson.open(office)
    testimony = consenting(office.vault, ("en",))
    record(office, testimony, seconds=6.0)
    lesson.tick()
    assert lesson.see().now.done
    # The vault and the book tell the time by clocks of their own in this test.
    lesson.demo.book._clock.present = office.vault.context.clock.now()  # type: ignore[attr-defined]
    lesson.presenter.again()
    lesson.tick()
    assert not lesson.see().now.done
    record(office, office.vault.testimonies.create(("en",)), seconds=6.0, seed=2)
    lesson.tick()
    assert lesson.see().now.done


def test_offices_are_changed_only_when_nothing_runs(lesson: Lesson, office: RealOffice) -> None:
    lesson.presenter.enter(Office.HEADQUARTERS)
    assert lesson.guide.asked == []
    lesson.open(office)
    assert lesson.see().may_switch
    lesson.presenter.enter(Office.FIELD)
    lesson.runs = True
    lesson.presenter.enter(Office.HEADQUARTERS)
    lesson.tick()
    assert lesson.see().recording
    assert not lesson.see().may_switch
    assert lesson.guide.asked == []
    lesson.runs = False
    lesson.presenter.enter(Office.HEADQUARTERS)
    assert lesson.guide.asked == [Office.HEADQUARTERS]


def test_the_power_is_cut_only_under_a_recording(lesson: Lesson, office: RealOffice) -> None:
    lesson.presenter.cut_power()
    lesson.open(office)
    lesson.presenter.cut_power()
    assert lesson.guide.asked == []
    lesson.runs = True
    lesson.presenter.cut_power()
    assert lesson.guide.asked == ["power"]


def test_the_cable_goes_out_and_in(lesson: Lesson) -> None:
    lesson.presenter.pull_cable()
    assert lesson.see().cable_out
    assert lesson.demo.cable.out
    lesson.presenter.pull_cable()
    assert not lesson.see().cable_out


def test_starting_anew_is_asked_for_and_never_under_a_recording(lesson: Lesson, office: RealOffice) -> None:
    lesson.presenter.choose(LessonStep.EXPORT)
    lesson.presenter.ask_anew(True)
    assert lesson.see().asks_anew
    lesson.presenter.ask_anew(False)
    assert not lesson.see().asks_anew
    lesson.open(office)
    lesson.runs = True
    lesson.presenter.start_anew()
    assert lesson.guide.asked == []
    lesson.runs = False
    lesson.presenter.start_anew()
    assert lesson.guide.asked == ["anew"]
    lesson.presenter.ended()
    assert lesson.see().current is LessonStep.RECORD
    assert lesson.see().office is None


def test_results_are_shown_from_within_an_office(lesson: Lesson, office: RealOffice) -> None:
    lesson.presenter.show_results()
    assert lesson.guide.asked == []
    lesson.open(office)
    lesson.presenter.show_results()
    assert lesson.guide.asked == ["results"]


def test_after_closing_nothing_is_shown(lesson: Lesson, office: RealOffice) -> None:
    lesson.open(office)
    lesson.presenter.close()
    count = len(lesson.shown)
    lesson.jobs.tick()
    assert len(lesson.shown) == count
