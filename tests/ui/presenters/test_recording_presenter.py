"""What is pressed while somebody speaks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.audio import Bookmark, Gap, GapReason, SpeakerMark
from app.domain.marked import MarkKind, standing
from tests.fakes.agreed_order import AgreedOrder
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.fakes.scripted_source import StillClock
from tests.fakes.studio import Act, Studio
from tests.storage.audio.sounds import sound
from ui.presenters.navigation import Goal
from ui.presenters.recorder import Recorder, Rooms
from ui.presenters.recording import STOP_ASKED_SECONDS, RecordingPresenter, RecordingState
from ui.presenters.running import Phase, RunningRecording
from ui.program import StationVault

VOICE = sound(1.0).tobytes()


@dataclass
class Desk:
    vault: StationVault
    session_jobs: HandJobs = field(default_factory=HandJobs)
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[RecordingState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = StillClock()
        self.studio = Studio(self.clock)
        self.running = RunningRecording(Rooms(self.vault, self.studio), self.clock, self.session_jobs)
        self.presenter = RecordingPresenter(self.running, self.jobs, self.navigator, 4, self.shown.append)

    @property
    def state(self) -> RecordingState:
        return self.shown[-1]

    def record(self, *acts: Act, stop: bool = True) -> None:
        last = [self.session_jobs.tick, self.presenter.ask_stop, self.presenter.stop] if stop else []
        self.studio.acts = [VOICE, self.session_jobs.tick, *acts, *last]
        self.running.begin(AgreedOrder("Lapel", ("km",)))
        self.session_jobs.finish()

    @property
    def marks(self) -> tuple[object, ...]:
        assert self.running.state.recorded is not None
        return self.vault.recordings.facts(self.running.state.recorded.part_id).marks


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    vault, _ = new_station(quick_program(monkeypatch, tmp_path), tmp_path / "vault")
    made = Desk(vault)
    yield made
    made.presenter.close()
    made.running.close()
    vault.close()


def test_stopping_needs_a_second_press(desk: Desk) -> None:
    asked: list[bool] = []
    desk.presenter.ask_stop()
    desk.presenter.stop()
    assert desk.shown == []
    desk.record(
        desk.presenter.stop,
        desk.presenter.ask_stop,
        lambda: asked.append(desk.state.asks_stop),
        desk.presenter.keep_on,
        lambda: asked.append(desk.state.asks_stop),
        VOICE,
    )
    assert asked == [True, False]
    assert desk.state.running.phase is Phase.SEALED
    assert desk.state.running.recorded is not None
    assert desk.state.running.recorded.seconds == 2.0


def test_a_question_that_nobody_answers_goes_away(desk: Desk) -> None:
    asked: list[bool] = []

    def wait() -> None:
        for _ in range(int(STOP_ASKED_SECONDS) - 1):
            desk.jobs.tick()
        asked.append(desk.state.asks_stop)
        desk.jobs.tick()
        asked.append(desk.state.asks_stop)

    desk.record(desk.presenter.ask_stop, wait)
    assert asked == [True, False]


def test_presses_become_marks(desk: Desk) -> None:
    desk.record(
        lambda: desk.presenter.speaker("survivor"),
        desk.presenter.pause_or_resume,
        desk.session_jobs.tick,
        lambda: desk.presenter.pause_reason("a break"),
        desk.session_jobs.tick,
        desk.presenter.pause_or_resume,
        desk.session_jobs.tick,
        VOICE,
        desk.presenter.bookmark,
        VOICE,
        lambda: desk.presenter.write("a lamp"),
        desk.presenter.end_note,
    )
    assert set(desk.marks) == {
        SpeakerMark(48_000, "survivor"),
        Gap(48_000, GapReason.PAUSE, 0.0, "a break"),
        Bookmark(96_000, "a lamp"),
    }


def test_nobody_leaves_a_running_recording_by_mistake(desk: Desk) -> None:
    stays: list[tuple[bool, bool]] = []
    desk.record(
        lambda: stays.append((desk.presenter.may_leave(), desk.state.stays)),
        desk.presenter.visit,
        lambda: stays.append((True, desk.state.stays)),
        desk.presenter.hide,
    )
    assert stays == [(False, True), (True, False)]
    assert desk.presenter.may_leave()
    assert desk.navigator.went == ["hide"]


def test_the_rail_comes_when_it_is_over(desk: Desk) -> None:
    rails: list[int] = []
    desk.record(VOICE, lambda: rails.append(desk.navigator.rails), desk.presenter.visit)
    assert rails == [0]
    assert desk.navigator.rails == 1
    # Who comes back from behind a lock sees how it ended, and goes on from there.
    desk.presenter.visit()
    assert desk.navigator.rails == 2


def test_the_guide_goes_from_stage_to_stage(desk: Desk) -> None:
    for number, shown in ((2, 2), (9, 3), (-1, 0)):
        desk.presenter.show_stage(number)
        assert desk.state.guide_stage == shown


@pytest.mark.parametrize(("press", "goal"), [("open_testimony", Goal.TESTIMONY), ("transcribe", Goal.QUEUE)])
def test_when_it_is_sealed_one_goes_on_to_it(desk: Desk, press: str, goal: Goal) -> None:
    desk.record(getattr(desk.presenter, press))
    testimony_id = desk.running.state.testimony_id
    getattr(desk.presenter, press)()
    assert desk.navigator.went == [(goal, (testimony_id,), None)]
    assert desk.running.state.phase is Phase.NONE
    assert desk.state.running.phase is Phase.SEALED


def test_with_no_recording_there_is_nothing_to_see(desk: Desk) -> None:
    desk.presenter.visit()
    assert desk.navigator.went == [(Goal.NEW, (), None)]


def test_a_recording_that_did_not_begin_leads_back(desk: Desk) -> None:
    desk.studio.names.clear()
    desk.record(stop=False)
    assert desk.state.running.phase is Phase.FAILED
    desk.presenter.visit()
    assert desk.navigator.went == []
    desk.presenter.give_up()
    assert desk.navigator.went == [(Goal.NEW, (), None)]


def test_what_is_said_is_marked_from_here_to_the_end_where_nobody_says_until_where(desk: Desk) -> None:
    desk.presenter.mark(MarkKind.SELF_INCRIMINATION)
    desk.record(VOICE, VOICE, VOICE, desk.session_jobs.tick, lambda: desk.presenter.mark(MarkKind.SELF_INCRIMINATION))
    (testimony,) = desk.vault.testimonies.all()
    (mark,) = standing(desk.vault.marked.events(testimony.id))
    (facts,) = desk.vault.recordings.of(testimony.id)
    assert (mark.passage.part_id, mark.passage.end_seconds) == (facts.part_id, None)
    assert mark.passage.start_seconds == pytest.approx(2.0, abs=0.2)
    assert mark.passage.kind is MarkKind.SELF_INCRIMINATION
    assert desk.running.state.marking.kind is MarkKind.SELF_INCRIMINATION


def test_somebody_is_not_well_and_it_pauses_beside_the_emergency_page(desk: Desk) -> None:
    seen: list[tuple[bool, int]] = []

    def look() -> None:
        seen.append((desk.running.state.status.paused, desk.state.guide_stage))

    def not_well() -> None:
        desk.presenter.distress(3)

    desk.record(not_well, desk.session_jobs.tick, look, not_well, desk.session_jobs.tick, look)
    assert seen == [(True, 3), (True, 3)]


def test_a_sentence_and_an_interpreter_are_asked_of_what_runs(desk: Desk) -> None:
    assert desk.presenter.interpreter is desk.running.interpreter
    desk.record(desk.presenter.finish_sentence, desk.presenter.refuse_interpreter, desk.session_jobs.tick, VOICE)
    assert desk.state.running.phase is Phase.SEALED


def test_before_it_has_begun_there_is_no_place_to_mark(desk: Desk) -> None:
    assert Recorder(Rooms(desk.vault, desk.studio), desk.clock).place() is None
