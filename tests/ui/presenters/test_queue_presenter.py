"""The queue of transcriptions over a real vault; the model is scripted, and answers at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.audio import AudioFormat
from app.domain.model_pack import Pack, PackFile, Trust
from app.domain.people import Role
from app.domain.transcript import Span, WindowStatus
from app.errors.audio import AudioDamaged
from app.errors.transcription import WorkerFailed
from app.jobs import CancelToken, Step, no_progress
from app.ports.models import StoredPack
from app.ports.vault import NewVault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.presenters.queue import Queue
from ui.presenters.queue_pace import QueuePace
from ui.presenters.queue_state import ItemPhase, QueueItem, QueueState
from ui.program import StationVault


def stored(name: str, trust: Trust = Trust.PUBLISHED) -> StoredPack:
    return StoredPack(Pack(name, (PackFile("model.bin", 9, name[0] * 64),), 80, True, ("en", "km"), trust, ""), name)


class TwoModels:
    """Stands in for app/usecases/models.py, whose packs would have to be real."""

    def __init__(self) -> None:
        self.chosen: list[str | None] = []
        self.packs = [stored("large"), stored("demo", Trust.SHIPPED)]

    def all(self) -> list[StoredPack]:
        return self.packs

    def choose(self, name: str | None) -> StoredPack:
        self.chosen.append(name)
        return next(one for one in self.packs if name in (None, one.pack.name))


class Worker(ScriptedTranscriber):
    def __init__(self, stored: StoredPack) -> None:
        super().__init__()
        self.name = stored.pack.name
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


@dataclass
class Room:
    vault: StationVault
    program: Any
    jobs: HandJobs
    queue: Queue
    models: TwoModels
    workers: list[Worker]
    states: list[QueueState]

    @property
    def state(self) -> QueueState:
        return self.states[-1]

    def phases(self) -> list[ItemPhase]:
        return [item.phase for item in self.state.items]

    def testimony(self, seconds: float = 12.0, *, languages: tuple[str, ...] = ("en",), stopped: bool = True) -> str:
        testimony = consenting(self.vault, languages)
        self.recording(testimony.id, seconds, stopped=stopped)
        return testimony.id

    def recording(self, testimony_id: str, seconds: float = 12.0, *, stopped: bool = True) -> str:
        part = self.vault.recordings.begin(testimony_id, AudioFormat(), "file")
        for chunk in chunks_of(sound(seconds)):
            self.vault.recordings.append(part, chunk)
        if stopped:
            self.vault.recordings.stop(part)
        return part

    def part(self, place: int) -> str:
        return self.state.items[place].part_id

    def before(self, act: Callable[[Span], None]) -> None:
        """Call `act` whenever a worker is about to hear a window."""
        made = self.program.transcriber

        def make(pack: StoredPack) -> Worker:
            worker = made(pack)
            worker.before = act
            return worker

        self.queue._program = replace(self.queue._program, transcriber=make)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    models, workers, states, jobs = TwoModels(), [], [], HandJobs()

    def worker(pack: StoredPack) -> Worker:
        workers.append(Worker(pack))
        return workers[-1]

    program = replace(quick_program(monkeypatch, tmp_path), models=lambda _: models, transcriber=worker)
    vault, _ = program.vaults.create(tmp_path / "vault", NewVault(PASSPHRASE, "Field", Role.STATION))
    queue = Queue(program, vault, jobs)
    queue.watch(states.append)
    yield Room(vault, program, jobs, queue, models, workers, states)
    queue.close()
    vault.close()


def test_recordings_are_transcribed_one_after_the_other(room: Room) -> None:
    one, two = room.testimony(70.0), room.testimony(2.0)
    room.recording(two, 2.0)
    room.queue.add([one, two])
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE] * 3
    assert [(item.number, item.count) for item in room.state.items] == [(1, 1), (1, 2), (2, 2)]
    for item in room.state.items:
        run = room.vault.transcripts.current(item.part_id)
        assert run is not None
        assert run.finished
        assert item.share == 1.0
        assert item.committed > 0
    assert room.state.model == "large"
    assert room.models.chosen == [None] * 3
    assert [worker.closed for worker in room.workers] == [1], "one worker for all, and its memory is given back"
    assert any(state.remaining_seconds is not None for state in room.states)
    assert room.state.remaining_seconds is None
    assert len(room.state.of(two)) == 2


def test_only_one_is_worked_on_and_the_others_wait(room: Room) -> None:
    room.queue.add([room.testimony(), room.testimony()])
    seen: list[list[ItemPhase]] = []
    room.before(lambda _: seen.append(room.phases()))
    room.jobs.finish()
    assert [ItemPhase.TRANSCRIBING, ItemPhase.WAITING] in seen
    assert [ItemPhase.DONE, ItemPhase.TRANSCRIBING] in seen
    assert all(
        sum(phase is not ItemPhase.WAITING and phase is not ItemPhase.DONE for phase in one) <= 1 for one in seen
    )


def test_what_cannot_or_need_not_be_heard_is_not_taken(room: Room) -> None:
    live = room.testimony(2.0, stopped=False)
    done = room.testimony(2.0)
    room.queue.add([done])
    room.jobs.finish()
    room.queue.clear()
    assert room.state.items == ()
    room.queue.add([live, done])
    room.jobs.finish()
    assert room.state.items == ()
    assert room.state.nothing_to_do
    first = room.vault.transcripts.current(room.vault.recordings.of(done)[0].part_id)
    room.queue.add([done], again=True)
    room.jobs.finish()
    second = room.vault.transcripts.current(room.vault.recordings.of(done)[0].part_id)
    assert first is not None
    assert second is not None
    assert (second.finished, second.id == first.id) == (True, False)
    assert not room.state.nothing_to_do


def test_what_was_sealed_away_is_not_taken(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.vault.sealed, "of", lambda _: object())
    room.queue.add([room.testimony(2.0)])
    room.jobs.finish()
    assert room.state.nothing_to_do


def test_a_recording_is_not_taken_twice_but_comes_again_when_it_is_done(room: Room) -> None:
    one = room.testimony(2.0)
    room.queue.add([one])
    room.queue.add([one])
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE]
    room.queue.add([one], again=True)
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE]


def test_an_unknown_testimony_is_told(room: Room) -> None:
    room.queue.add(["u" * 26])
    room.jobs.finish()
    assert room.state.error is not None
    assert room.state.error.code == "vault.testimony_unknown"


def test_pause_finishes_the_window_and_resume_goes_on_with_the_run(room: Room) -> None:
    one = room.testimony(40.0)
    heard: list[Span] = []

    def pause_at_the_first(span: Span) -> None:
        heard.append(span)
        if len(heard) == 1:
            room.queue.pause()

    room.before(pause_at_the_first)
    room.queue.add([one])
    room.jobs.finish()
    assert room.state.paused
    assert room.phases() == [ItemPhase.WAITING]
    assert any(item.phase is ItemPhase.STOPPING for state in room.states for item in state.items)
    part = room.part(0)
    run = room.vault.transcripts.unfinished(part)
    assert run is not None
    statuses = [window.status for window in room.vault.transcripts.windows(run.id)]
    assert statuses[0] is not WindowStatus.PLANNED, "the window that was being heard is finished"
    assert WindowStatus.PLANNED in statuses
    assert room.workers[-1].closed == 1
    room.queue.resume()
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE]
    assert room.vault.transcripts.current(part).id == run.id  # type: ignore[union-attr]
    assert len(heard) == len(set(heard)), "no window is heard twice"


def test_pause_while_voices_are_looked_for_stops_at_once(room: Room) -> None:
    one = room.testimony(2.0)
    room.queue.add([one])
    room.jobs._parts[0].waiting.pop(0).run()
    assert room.phases() == [ItemPhase.LISTENING]
    room.queue.pause()
    assert room.jobs._parts[0].waiting[0].token.cancelled
    room.jobs.finish()
    assert room.phases() == [ItemPhase.WAITING]
    assert room.vault.transcripts.current(room.part(0)) is None
    room.queue.pause()
    room.queue.resume()
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE]


def test_a_cancelled_recording_leaves_and_the_next_one_begins(room: Room) -> None:
    one, two = room.testimony(40.0), room.testimony(2.0)
    room.queue.add([one, two])
    heard: list[Span] = []

    def cancel_at_the_second(span: Span) -> None:
        heard.append(span)
        if len(heard) == 2:
            room.queue.cancel(room.part(0))

    room.before(cancel_at_the_second)
    room.jobs.finish()
    assert [(item.testimony_id, item.phase) for item in room.state.items] == [(two, ItemPhase.DONE)]
    part = room.vault.recordings.of(one)[0].part_id
    run = room.vault.transcripts.unfinished(part)
    assert run is not None, "what was finished before is kept"
    room.queue.cancel("nothing")
    room.queue.cancel(room.part(0))
    assert room.state.items == ()


def test_waiting_recordings_change_places(room: Room) -> None:
    ids = [room.testimony(2.0) for _ in range(3)]
    room.queue.pause()
    room.queue.add(ids)
    room.jobs.finish()
    assert [item.testimony_id for item in room.state.items] == ids
    room.queue.move(room.part(2), -1)
    assert [item.testimony_id for item in room.state.items] == [ids[0], ids[2], ids[1]]
    room.queue.move(room.part(0), -1)
    room.queue.move(room.part(2), 1)
    room.queue.move("nothing", 1)
    assert [item.testimony_id for item in room.state.items] == [ids[0], ids[2], ids[1]]
    assert room.phases() == [ItemPhase.WAITING] * 3
    room.queue.resume()
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE] * 3


def test_one_that_fails_says_why_and_does_not_stop_the_others(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = room.testimony(2.0), room.testimony(2.0, languages=("xx",))
    three = room.testimony(2.0)
    bad = room.vault.recordings.of(one)[0].part_id
    real = room.vault.recordings.read_pcm

    def read_pcm(part_id: str, *rest: Any) -> Any:
        if part_id == bad:
            raise AudioDamaged
        return real(part_id, *rest)

    monkeypatch.setattr(room.vault.recordings, "read_pcm", read_pcm)
    room.queue.add([one, two, three])
    room.jobs.finish()
    assert room.phases() == [ItemPhase.FAILED, ItemPhase.FAILED, ItemPhase.DONE]
    assert [item.error.code for item in room.state.items if item.error] == [
        "audio.damaged",
        "transcription.language_not_in_model",
    ]
    monkeypatch.undo()
    room.queue.retry(room.part(2))
    room.queue.retry(bad)
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE, ItemPhase.FAILED, ItemPhase.DONE]


def test_a_model_that_does_not_start_stops_the_queue(room: Room) -> None:
    def fail(span: Span) -> None:
        raise WorkerFailed(stage="start")

    room.before(fail)
    room.queue.add([room.testimony(2.0), room.testimony(2.0)])
    room.jobs.finish()
    assert room.phases() == [ItemPhase.WAITING, ItemPhase.WAITING]
    assert (room.state.paused, room.state.needs_model) == (True, False)
    assert room.state.error is not None
    assert room.state.error.code == "transcription.worker_failed"


def test_without_a_model_the_queue_says_where_to_get_one(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = quick_program(monkeypatch, tmp_path)
    room.queue._program = replace(room.program, models=real.models)
    room.queue.add([room.testimony(2.0)])
    room.jobs.finish()
    assert (room.state.paused, room.state.needs_model) == (True, True)
    assert room.state.error is not None
    assert room.state.error.code == "model.none_imported"
    room.queue.look_for_models()
    room.jobs.finish()
    (demo,) = room.state.models
    assert demo.demo
    room.queue.choose_model(demo.name)
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE], "the demo model may be named by a person"
    assert (room.state.needs_model, room.state.model) == (False, demo.name)


def test_a_model_that_is_picked_while_none_is_found_is_used(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = quick_program(monkeypatch, tmp_path).models(None)
    (demo,) = real.all()

    class PickedMeanwhile:
        def choose(self, name: str | None) -> StoredPack:
            if name is None:
                room.queue.choose_model(demo.pack.name)
            return real.choose(name)

    room.queue._program = replace(room.program, models=lambda _: PickedMeanwhile())
    room.queue.add([room.testimony(2.0)])
    room.jobs.finish()
    assert room.phases() == [ItemPhase.DONE]
    assert (room.state.paused, room.state.needs_model, room.state.error) == (False, False, None)


def test_in_the_demo_the_demo_model_is_the_right_one(room: Room) -> None:
    room.models.packs.append(stored(room.program.sample().model, Trust.SHIPPED))
    room.queue._program = replace(room.program, demo=object())
    room.queue.add([room.testimony(2.0)])
    room.jobs.finish()
    assert room.models.chosen == [room.program.sample().model]


def test_another_model_is_used_from_the_next_recording_on(room: Room) -> None:
    room.queue.add([room.testimony(2.0), room.testimony(2.0)])
    room.before(lambda _: room.queue.choose_model("demo"))
    room.jobs.finish()
    assert [worker.name for worker in room.workers] == ["large", "demo"]
    assert [worker.closed for worker in room.workers] == [1, 1]
    assert room.state.model == "demo"
    room.queue.look_for_models()
    room.models.packs = None  # type: ignore[assignment]
    room.jobs.finish()
    assert room.state.error is not None


def test_the_place_where_somebody_reads_comes_first(room: Room) -> None:
    one = room.testimony(60.0)
    part = room.vault.recordings.of(one)[0].part_id
    heard: list[Span] = []
    room.before(heard.append)
    room.queue.look(part, 50.0)
    room.queue.add([one])
    room.jobs.finish()
    assert heard[0].start_seconds <= 50.0 < heard[0].end_seconds
    assert sorted(heard, key=lambda span: span.start_seconds) != heard


def test_closing_ends_the_worker_and_shows_nothing_more(room: Room) -> None:
    room.queue.add([room.testimony(40.0)])

    def close(span: Span) -> None:
        room.queue.close()
        shown.append(len(room.states))

    shown: list[int] = []
    room.before(close)
    room.jobs.finish()
    assert len(room.states) == shown[0]
    assert room.workers[0].closed == 1
    assert room.queue.at_work is None


def test_closing_ends_a_worker_that_waits(room: Room) -> None:
    room.queue.add([room.testimony(2.0)])
    part = room.jobs._parts[0]
    part.waiting.pop(0).run()
    job = part.waiting.pop(0)
    job.work(no_progress, CancelToken())
    assert room.workers[0].closed == 0
    room.queue.close()
    assert room.workers[0].closed == 1


def test_work_that_begins_after_closing_does_nothing(room: Room) -> None:
    room.queue.add([room.testimony(2.0)])
    part = room.jobs._parts[0]
    part.waiting.pop(0).run()
    job = part.waiting.pop(0)
    room.queue.close()
    with pytest.raises(Exception, match="cancelled"):
        job.work(no_progress, CancelToken())
    assert room.workers == []
    room.queue._go_on()
    assert part.waiting == []


def test_who_has_left_is_told_nothing_more(room: Room) -> None:
    seen: list[QueueState] = []
    leave = room.queue.watch(seen.append)
    assert len(seen) == 1
    leave()
    leave()
    room.queue.pause()
    assert len(seen) == 1


def test_reports_of_a_recording_that_left_are_not_shown(room: Room) -> None:
    room.queue.pause()
    room.queue.add([room.testimony(2.0)])
    room.jobs.finish()
    item = room.state.items[0]
    before = len(room.states)
    room.queue._told(item, Step("transcribe", 1.0, 2.0))
    room.queue._told(replace(item, part_id="gone"), Step("transcribe", 1.0, 2.0))
    assert len(room.states) == before


def item(part: str, seconds: float, languages: tuple[str, ...] = ("en",), **more: Any) -> QueueItem:
    return QueueItem("t", part, "KDM-4X7", languages, 1, 1, seconds, **more)


def test_the_estimate_for_all_is_made_of_what_was_measured() -> None:
    pace = QueuePace()
    running, same, other = item("a", 100.0, remaining_seconds=30.0), item("b", 50.0), item("c", 10.0, ("km",))
    assert pace.remaining([running]) is None, "nothing was measured"
    pace.count(running, Step("transcribe", 0.0, 0.0))
    pace.count(running, Step("transcribe", 1.0, 2.0))
    assert pace.remaining([running]) is None
    # 40 of 80 seconds of speech are left, they take 30 s: 0.75 s for each; 80 % of the recording is speech.
    pace.count(running, Step("transcribe", 40.0, 80.0, 30.0))
    assert pace.remaining([running, same]) == pytest.approx(30.0 + 50.0 * 0.6)
    assert pace.remaining([running, other]) == pytest.approx(30.0 + 10.0 * 0.6)
    pace.count(other, Step("transcribe", 0.0, 8.0, 40.0))
    assert pace.remaining([same, other]) == pytest.approx(50.0 * 0.6 + 10.0 * 4.0)
    assert pace.remaining([item("d", 7.0, ("th",))]) == pytest.approx(28.0), "the slowest known for an unknown language"
    assert pace.remaining([item("e", 7.0, phase=ItemPhase.DONE)]) is None
