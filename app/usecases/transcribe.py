"""Transcription of one recording: plan, then window by window, each committed before the next.

Whatever ends the program in the middle costs one window: the plan is stored before the first window is heard, and a
resumed run does what has no outcome yet, in the same windows, with the same options.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.audio import RecordingFacts
from app.domain.consent import Question, RecipientKind, Use, Voice
from app.domain.consent_gate import Item, Matter
from app.domain.custody import Act
from app.domain.transcript import LedgerEntry, Run, Window, WindowOptions, WindowStatus
from app.errors.audio import RecordingStillLive
from app.errors.transcription import WindowFailed
from app.jobs import CancelToken, Progress
from app.logs import record_event
from app.ports.clock import Clock
from app.ports.consents import Consents
from app.ports.planner import Planner
from app.ports.recordings import Recordings
from app.ports.testimonies import Custody, Testimonies
from app.ports.transcriber import Transcriber
from app.ports.transcripts import Transcripts
from app.usecases.consent import require
from app.usecases.ledger import coverage
from app.usecases.reading import ReadingRooms, require_reading
from app.usecases.transcribe_order import Pace, next_window, speech_seconds
from app.usecases.transcribe_plan import Plan, make_plan, run_id
from app.usecases.transcribe_sound import read_window

# A window that failed is tried once more whenever the run is taken up again.
_WAITING = frozenset({WindowStatus.PLANNED, WindowStatus.FAILED})
# Halves are numbered behind every number that a plan can have: two months of sound in windows of 9 s.
FIRST_HALF = 1_000_000
TRANSCRIBE = Question(Use.TRANSCRIBE, RecipientKind.DEVICE)
SOUND = Item(Matter.TESTIMONY, Voice.ORIGINAL)


@dataclass(frozen=True, slots=True)
class TranscriptionRooms:
    """Everything that a transcription reads and writes."""

    testimonies: Testimonies
    recordings: Recordings
    transcripts: Transcripts
    custody: Custody
    transcriber: Transcriber
    planner: Planner
    clock: Clock
    consents: Consents
    reading: ReadingRooms | None = None


@dataclass(frozen=True, slots=True)
class Transcribed:
    """A finished run. `resumed` says that an earlier session had begun it."""

    run: Run
    windows: tuple[Window, ...]
    ledger: tuple[LedgerEntry, ...]
    resumed: bool


def nowhere() -> Sequence[float]:
    """Return no wanted place: from the beginning to the end."""
    return ()


def transcribe(
    rooms: TranscriptionRooms,
    part_id: str,
    options: WindowOptions,
    progress: Progress,
    cancel: CancelToken,
    *,
    resume: bool = True,
    wanted: Callable[[], Sequence[float]] = nowhere,
) -> Transcribed:
    """Transcribe a recording and return the finished run.

    With `resume`, an unfinished run of the same sound by the same model with the same options is gone on with; else a
    new one begins. `wanted` is asked between two windows for places (seconds) that should come first.
    Raises ConsentMissing where the person did not agree to it, also when they take it back in the middle;
    RecordingStillLive, LanguageNotInModel, AudioDamaged, RecordingCut, MediaSealedAway, WorkerFailed,
    StorageError, Cancelled; every window that was committed before is kept.
    """
    facts = rooms.recordings.facts(part_id)
    if not facts.stopped:
        raise RecordingStillLive
    _require_consent(rooms, facts.testimony_id)
    run = _begun(rooms, facts, options) if resume else None
    resumed = run is not None
    if run is None:
        run = _begin(rooms, facts, options, progress, cancel)
    rooms.testimonies.touch(facts.testimony_id)
    _work(rooms, run, facts.testimony_id, progress, cancel, wanted)
    run = _finish(rooms, run, facts)
    windows = tuple(rooms.transcripts.windows(run.id))
    return Transcribed(run, windows, coverage(facts.seconds, run.audio_seconds, windows), resumed)


def _require_consent(rooms: TranscriptionRooms, testimony_id: str) -> None:
    """Headquarters ask the same: the machine that writes it down is theirs then. What is closed is not written down."""
    if rooms.reading is not None:
        require_reading(rooms.reading, testimony_id)
    require(rooms.consents, testimony_id, TRANSCRIBE, SOUND, rooms.clock.now().date())


def _begun(rooms: TranscriptionRooms, facts: RecordingFacts, options: WindowOptions) -> Run | None:
    run = rooms.transcripts.unfinished(facts.part_id)
    if run is None or run.options != options or run.model.pack_sha256 != rooms.transcriber.model.pack_sha256:
        return None
    newest = rooms.transcripts.current(facts.part_id)
    if newest is not None and newest.finished and newest.started_at > run.started_at:
        return None
    if run.engine != rooms.transcriber.engine or run.audio_sha512 != _audio_sha512(rooms, facts):
        return None
    return run


def _begin(
    rooms: TranscriptionRooms, facts: RecordingFacts, options: WindowOptions, progress: Progress, cancel: CancelToken
) -> Run:
    """Plan the whole recording, then store run and plan at once; killed before that, nothing is there."""
    plan = make_plan(rooms.recordings, rooms.transcriber, rooms.planner, facts, options.language, progress, cancel)
    run = _new_run(rooms, facts, options, plan)
    rooms.transcripts.begin(run, plan.windows)
    record_event("transcription.planned", windows=len(plan.windows), seconds=plan.heard_seconds)
    return run


def _new_run(rooms: TranscriptionRooms, facts: RecordingFacts, options: WindowOptions, plan: Plan) -> Run:
    model, started_at = rooms.transcriber.model, rooms.clock.now()
    earlier = (rooms.transcripts.unfinished(facts.part_id), rooms.transcripts.current(facts.part_id))
    return Run(
        id=run_id(facts.part_id, started_at, model, plan, earlier),
        part_id=facts.part_id,
        started_at=started_at,
        audio_sha512=_audio_sha512(rooms, facts),
        model=model,
        engine=rooms.transcriber.engine,
        options=options,
        language=options.language or "",
        plan_sha256=plan.sha256,
        audio_seconds=plan.heard_seconds,
        finished=False,
    )


def _audio_sha512(rooms: TranscriptionRooms, facts: RecordingFacts) -> str:
    """The hash of the sealed FLAC file, or the head of the chunk chain while there is none."""
    for part in rooms.testimonies.parts(facts.testimony_id):
        if part.id == facts.part_id and part.sha512 is not None:
            return part.sha512.hex()
    return facts.chain_head.hex()


def _work(
    rooms: TranscriptionRooms,
    run: Run,
    testimony_id: str,
    progress: Progress,
    cancel: CancelToken,
    wanted: Callable[[], Sequence[float]],
) -> None:
    leaves = [window for window in rooms.transcripts.windows(run.id) if window.status is not WindowStatus.SPLIT]
    waiting = {window.index: window for window in leaves if window.status in _WAITING}
    total = speech_seconds(leaves)
    pace = Pace(rooms.clock, total, total - speech_seconds(tuple(waiting.values())))
    progress(pace.step())
    while waiting:
        cancel.check()
        _require_consent(rooms, testimony_id)
        window = next_window(tuple(waiting.values()), wanted())
        outcome = _outcome(rooms, run, window, cancel)
        rooms.transcripts.commit(run.id, outcome)
        del waiting[window.index]
        halves = outcome[1:]
        waiting.update({half.index: half for half in halves})
        pace.count(() if halves else (window,))
        progress(pace.step())


def _outcome(rooms: TranscriptionRooms, run: Run, window: Window, cancel: CancelToken) -> tuple[Window, ...]:
    """What becomes of a window: itself with its text, or itself as split and then its halves, still to do."""
    pcm = read_window(rooms.recordings, run.part_id, window.span)
    samples = rooms.planner.float_samples(pcm)
    try:
        answer = rooms.transcriber.transcribe(samples, window.span.start_seconds, run.options, cancel)
    except WindowFailed:
        record_event("transcription.window_failed", index=window.index)
        return (replace(window, status=WindowStatus.FAILED, flags=(), text=None),)
    if rooms.planner.must_split(window, answer):
        return _split(rooms, window, pcm)
    status, flags = rooms.planner.judge(window, run.options, answer)
    return (replace(window, status=status, flags=flags, text=answer),)


def _split(rooms: TranscriptionRooms, window: Window, pcm: bytes) -> tuple[Window, ...]:
    """Halves get numbers that depend on the window alone, so that the order of work leaves no trace."""
    halves = rooms.planner.halves(pcm, window)
    return (
        replace(window, status=WindowStatus.SPLIT, flags=(), text=None),
        *(
            Window(FIRST_HALF + 2 * window.index + number, span, speech, WindowStatus.PLANNED)
            for number, (span, speech) in enumerate(halves)
        ),
    )


def _finish(rooms: TranscriptionRooms, run: Run, facts: RecordingFacts) -> Run:
    """Killed between two of these steps, the next session finds nothing waiting and does the rest of them."""
    if not any(entry.event.facts.get("run") == run.id for entry in rooms.custody.of(facts.testimony_id)):
        rooms.custody.record(
            facts.testimony_id,
            Act.TRANSCRIBED,
            {"part": run.part_id, "run": run.id, "model_sha256": run.model.pack_sha256, "plan_sha256": run.plan_sha256},
        )
    rooms.testimonies.touch(facts.testimony_id)
    rooms.transcripts.finish(run.id)
    return replace(run, finished=True)
