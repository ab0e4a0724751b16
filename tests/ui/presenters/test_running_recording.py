"""The recording in the session, from the press to the sealed file, in a real vault."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import Bookmark, Gap, GapReason, SpeakerMark
from app.domain.circumstances import Circumstances, Present
from app.domain.interview import Answered, Came, Conflict, Interpreter
from app.errors.audio import AudioDamaged
from app.errors.storage import DiskFull
from app.ports.audio import SourceEvent, SourceNotice
from app.usecases.record_told import RecordingEvent
from app.usecases.sessions import SoFar
from tests.fakes.agreed_order import AgreedOrder
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import new_station, quick_program
from tests.fakes.scripted_source import StillClock
from tests.fakes.studio import Act, Studio
from tests.storage.audio.sounds import sound
from tests.vault_fixtures import consenting
from ui.presenters import running as running_file
from ui.presenters import session_timer
from ui.presenters.at_work import AtWork
from ui.presenters.recorder import Recorder, Rooms
from ui.presenters.recording_order import Order
from ui.presenters.running import Phase, RunningRecording, RunningState
from ui.program import StationVault

FIT = Interpreter("K2", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)
ORDER = AgreedOrder(
    "Lapel",
    ("km", "en"),
    circumstances=Circumstances(interpreter=True, present=(Present.INTERPRETER,)),
    interpreter=Came(datetime(2026, 3, 1, 9, 0, tzinfo=UTC), FIT),
)


@dataclass
class Desk:
    """A running recording with everything around it."""

    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)
    clock: StillClock = field(default_factory=StillClock)

    def __post_init__(self) -> None:
        self.studio = Studio(self.clock)
        self.running = RunningRecording(Rooms(self.vault, self.studio), self.clock, self.jobs)
        self.shown: list[RunningState] = []
        self.forget = self.running.watch(self.shown.append)

    @property
    def state(self) -> RunningState:
        return self.running.state

    def record(self, *acts: Act, order: Order = ORDER) -> None:
        """Record these sounds and do these acts between them; then stop, and seal."""
        self.studio.acts = [*acts, self.tick, self.running.stop]
        self.running.begin(order)
        self.jobs.finish()

    def tick(self) -> None:
        self.jobs.tick()

    def later(self, seconds: float) -> Callable[[], None]:
        def act() -> None:
            self.clock.seconds += seconds
            self.tick()

        return act

    @property
    def marks(self) -> tuple[object, ...]:
        assert self.state.recorded is not None
        return self.vault.recordings.facts(self.state.recorded.part_id).marks


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault")
    made = Desk(vault)
    yield made
    made.running.close()
    vault.close()


def test_what_is_recorded_is_sealed_under_the_testimony_that_was_ordered(desk: Desk) -> None:
    assert desk.running.at_work is None
    samples = sound(2.0)
    seen: list[tuple[Phase, AtWork | None]] = []
    told: set[tuple[Phase, AtWork | None]] = set()
    desk.running.watch(lambda state: told.add((state.phase, desk.running.at_work)))
    code = desk.vault.testimonies.suggest_case_code()
    desk.record(
        samples.tobytes(),
        desk.tick,
        lambda: seen.append((desk.state.phase, desk.running.at_work)),
        order=AgreedOrder("Lapel", ("km", "en"), code, ORDER.circumstances),
    )
    assert seen == [(Phase.RUNNING, AtWork.RECORDING)]
    assert told >= {(Phase.FINISHING, AtWork.SEALING), (Phase.SEALED, None)}
    assert desk.state.phase is Phase.SEALED
    assert desk.running.at_work is None
    assert desk.state.recorded is not None
    assert (desk.state.recorded.seconds, desk.state.recorded.chain_intact) == (2.0, True)
    (testimony,) = desk.vault.testimonies.all()
    assert (testimony.case_code, testimony.languages, testimony.id) == (code, ("km", "en"), desk.state.testimony_id)
    assert desk.vault.circumstances.of(testimony.id) == ORDER.circumstances
    (facts,) = desk.vault.recordings.of(testimony.id)
    assert facts.sealed
    heard = b"".join(block.samples for block in desk.vault.recordings.read_pcm(facts.part_id, 48_000))
    assert heard == samples.tobytes()
    assert next(state.phase for state in desk.shown) is Phase.STARTING
    assert desk.state.sealing is not None


def test_one_more_recording_goes_to_the_testimony_that_is_there(desk: Desk) -> None:
    made = consenting(desk.vault, ("th",))
    desk.record(sound(1.0).tobytes(), order=AgreedOrder("Lapel", testimony_id=made.id))
    desk.record(sound(1.0).tobytes(), order=AgreedOrder("Lapel", testimony_id=made.id))
    assert len(desk.vault.recordings.of(made.id)) == 2
    assert len(desk.vault.testimonies.all()) == 1
    assert desk.state.case_code == made.case_code


def test_a_second_order_while_one_runs_is_no_order(desk: Desk) -> None:
    desk.record(sound(1.0).tobytes(), lambda: desk.running.begin(ORDER))
    assert desk.studio.asked == ["Lapel"]


def test_pauses_have_a_reason_that_may_come_later(desk: Desk) -> None:
    desk.running.pause()
    desk.running.pause_reason("nobody is there")
    desk.record(
        sound(1.0).tobytes(),
        desk.running.pause,
        desk.tick,
        lambda: desk.running.pause_reason("a break"),
        desk.later(60),
        lambda: desk.shown.append(desk.state),
        sound(1.0).tobytes(),
        desk.running.resume,
        desk.tick,
        sound(1.0).tobytes(),
    )
    assert any(state.status.paused and state.pause_reason == "a break" for state in desk.shown)
    assert max(state.paused_seconds for state in desk.shown) == 60.0
    assert desk.state.paused_seconds == 0.0
    assert desk.state.pause_reason == ""
    assert desk.marks == (Gap(48_000, GapReason.PAUSE, 60.0, "a break"),)


def test_who_speaks_is_marked(desk: Desk) -> None:
    desk.running.speaker("survivor")
    desk.record(sound(1.0).tobytes(), lambda: desk.running.speaker("interpreter"), sound(1.0).tobytes())
    assert desk.marks == (SpeakerMark(48_000, "interpreter"),)
    assert desk.state.speaker == "interpreter"


def test_a_note_is_stored_while_it_is_written_from_its_first_letters_on(desk: Desk) -> None:
    stored: list[tuple[object, ...]] = []

    def look() -> None:
        (facts,) = desk.vault.recordings.of(desk.state.testimony_id)
        stored.append(facts.marks)

    desk.record(
        sound(1.0).tobytes(),
        desk.tick,
        lambda: desk.running.write("  "),
        lambda: desk.running.write("the g"),
        desk.later(2.0),
        sound(0.1).tobytes(),
        look,
        lambda: desk.running.write("the gate "),
        desk.running.end_note,
        sound(0.9).tobytes(),
        lambda: desk.running.write("a second one"),
    )
    assert [[mark.label for mark in marks] for marks in stored] == [["the g"]]  # type: ignore[attr-defined]
    assert desk.marks == (Bookmark(48_000, "the gate"), Bookmark(96_000, "a second one"))
    assert [note.words for note in desk.state.notes] == ["the gate ", "a second one"]
    assert desk.state.notes[0].at_seconds == 1.0


def test_words_soon_after_a_bookmark_are_its_label_and_later_ones_are_not(desk: Desk) -> None:
    desk.running.bookmark()
    desk.running.write("nothing runs")
    desk.record(
        sound(1.0).tobytes(),
        desk.tick,
        desk.running.bookmark,
        lambda: desk.running.write("site name"),
        desk.running.end_note,
        sound(1.0).tobytes(),
        desk.running.bookmark,
        desk.later(31.0),
        sound(1.0).tobytes(),
        lambda: desk.running.write("later"),
    )
    assert desk.marks == (Bookmark(48_000, "site name"), Bookmark(96_000), Bookmark(144_000, "later"))


def test_a_microphone_that_goes_and_comes_back_is_told(desk: Desk) -> None:
    told: list[list[RecordingEvent]] = []

    def look() -> None:
        desk.tick()
        told.append([one.event for one in desk.state.warnings])

    desk.record(
        sound(1.0).tobytes(),
        SourceNotice(SourceEvent.LOST, 0.5),
        look,
        SourceNotice(SourceEvent.BACK),
        sound(0.1).tobytes(),
        look,
        desk.later(9.0),
        look,
    )
    assert told == [[RecordingEvent.SOURCE_LOST], [RecordingEvent.SOURCE_BACK], []]


def test_silence_and_clipping_are_noticed(desk: Desk) -> None:
    loud = np.full(4_800, 32_767, np.int16).tobytes()
    seen: dict[str, tuple[bool, bool]] = {}

    def look(name: str) -> Callable[[], None]:
        def act() -> None:
            desk.tick()
            seen[name] = (desk.state.too_quiet, desk.state.too_loud)

        return act

    desk.record(
        sound(0.1).tobytes(),
        look("voice"),
        desk.later(13.0),
        bytes(9_600),
        look("silence"),
        loud,
        look("loud"),
        desk.later(5.0),
        desk.running.pause,
        desk.later(1.0),
        desk.later(30.0),
        look("paused"),
    )
    assert seen == {
        "voice": (False, False),
        "silence": (True, False),
        "loud": (False, True),
        "paused": (False, False),
    }


def test_a_disk_that_refuses_the_end_is_asked_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse = [3]
    append = desk.vault.recordings.append
    waits: list[str] = []

    def sometimes(part_id: str, chunk: object) -> object:
        if refuse[0]:
            refuse[0] -= 1
            raise DiskFull
        return append(part_id, chunk)  # type: ignore[arg-type]

    class Impatient(Recorder):
        def __init__(self, *args: object) -> None:
            super().__init__(*args, retry_seconds=0.0)  # type: ignore[arg-type, misc]

        @property
        def stopping(self) -> bool:
            return super().stopping

    monkeypatch.setattr(desk.vault.recordings, "append", sometimes)
    monkeypatch.setattr(running_file, "Recorder", Impatient)

    def stop_and_watch(waiting: float | None) -> bool:
        desk.tick()
        waits.append(desk.state.waits.code if desk.state.waits else "")
        return False

    desk.studio.acts = [sound(1.0).tobytes(), desk.tick, desk.running.stop]
    desk.running.begin(ORDER)
    desk.running._recorder._closing.wait = stop_and_watch  # type: ignore[union-attr, method-assign]
    desk.jobs.finish()
    assert waits
    assert set(waits) == {"storage.full"}
    assert desk.state.phase is Phase.SEALED
    assert desk.state.waits is None
    assert desk.state.status.saved_seconds == 1.0


def test_what_breaks_the_recording_leaves_what_was_heard_sealed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.usecases.record import RecordingSession

    pump, pumped = RecordingSession.pump, []

    def breaks(self: RecordingSession, timeout_seconds: float) -> object:
        pumped.append(1)
        if len(pumped) > 3:
            raise AudioDamaged(at_seconds=1)
        return pump(self, timeout_seconds)

    monkeypatch.setattr(RecordingSession, "pump", breaks)
    desk.record(sound(1.0).tobytes(), desk.tick, desk.tick, desk.tick, desk.tick)
    assert desk.state.phase is Phase.SEALED
    assert desk.state.error is not None
    assert desk.state.error.code == "audio.damaged"


def test_a_microphone_that_is_not_there_leaves_no_testimony_behind(desk: Desk) -> None:
    desk.studio.names.clear()
    desk.record()
    assert desk.state.phase is Phase.FAILED
    assert desk.state.error is not None
    assert desk.state.error.code == "audio.no_microphone"
    assert desk.vault.testimonies.all() == []
    desk.running.forget()
    assert desk.state == RunningState()


def test_a_source_that_ends_by_itself_is_sealed_too(desk: Desk) -> None:
    desk.studio.ends = True
    desk.studio.acts = [sound(1.0).tobytes(), desk.tick]
    desk.running.begin(ORDER)
    desk.running.forget()
    desk.jobs.finish()
    assert desk.state.phase is Phase.SEALED


def test_pressing_stop_shows_at_once_that_it_ends(desk: Desk) -> None:
    phases: list[Phase] = []
    desk.running.stop()
    desk.tick()
    desk.record(
        sound(1.0).tobytes(),
        desk.tick,
        lambda: (desk.running.stop(), phases.append(desk.state.phase)),
    )
    assert phases == [Phase.FINISHING]


def test_a_recorder_that_stops_by_itself_is_shown_to_be_finishing(desk: Desk) -> None:
    phases: list[Phase] = []

    def look() -> None:
        desk.running._recorder.stop()  # type: ignore[union-attr]
        desk.tick()
        phases.append(desk.state.phase)

    desk.record(sound(1.0).tobytes(), desk.tick, look)
    assert phases == [Phase.FINISHING]


def test_who_forgets_is_not_shown_anything_more(desk: Desk) -> None:
    desk.forget()
    desk.forget()
    desk.record(sound(1.0).tobytes())
    assert desk.shown == []


def test_closing_while_it_runs_saves_what_was_heard_for_the_next_unlock(desk: Desk) -> None:
    """The thread of the recording and the one of the window are two, as in the program."""
    reading, closed = threading.Event(), threading.Event()
    desk.studio.acts = [
        sound(1.0).tobytes(),
        reading.set,
        lambda: closed.wait(20),
    ]
    desk.running.begin(ORDER)
    worker = threading.Thread(target=desk.jobs.finish)
    worker.start()
    assert reading.wait(20)
    for part in desk.jobs._parts:
        part.closed = True
    job_token = threading.Timer(0.2, closed.set)
    job_token.start()
    desk.running.close()
    worker.join(20)
    (testimony,) = desk.vault.testimonies.all()
    (facts,) = desk.vault.recordings.of(testimony.id)
    assert facts.stopped
    assert facts.seconds == 1.0


def test_where_a_childs_time_is_up_it_pauses_by_itself_and_stays_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_timer, "so_far", lambda *_: SoFar(child=True, carried_seconds=31.5 * 60))
    seen: list[tuple[bool, str, int]] = []

    def look() -> None:
        desk.jobs.finish()
        desk.tick()
        seen.append((desk.state.status.paused, desk.state.pause_reason, desk.state.timer.wait_minutes))

    desk.record(sound(1.0).tobytes(), look, look, desk.running.finish_sentence, desk.running.resume, look)
    assert seen[-1] == (True, running_file.BREAK, 15)
    assert [mark.note for mark in desk.marks if isinstance(mark, Gap)] == [running_file.BREAK]
    assert desk.state.recorded is not None
    assert desk.state.recorded.seconds == pytest.approx(1.0), "nothing of what was said before is lost"


def test_the_persons_no_to_an_interpreter_pauses_at_once(desk: Desk) -> None:
    paused: list[bool] = []

    def refuse() -> None:
        desk.tick()
        desk.jobs.finish()
        desk.running.refuse_interpreter()
        desk.jobs.finish()

    def look() -> None:
        desk.running.resume()
        desk.tick()
        paused.append(desk.state.status.paused)

    desk.record(sound(1.0).tobytes(), refuse, desk.later(2.0), look, look)
    assert paused == [True, True]
    assert [one.words for one in desk.state.notes] == [running_file.INTERPRETER_SIGN]
