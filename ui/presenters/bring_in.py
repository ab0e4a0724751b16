"""A recording made elsewhere, brought in: read like a microphone, sealed like a recording."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from threading import Event

from app.domain.audio import Gap, Purpose, RecordingFacts
from app.domain.testimony import Testimony
from app.errors.base import Cancelled
from app.jobs import CancelToken, Progress, Step, no_progress
from app.ports.audio import SoundFile
from app.ports.clock import Clock
from app.usecases.attach import attach
from app.usecases.consent import permit
from app.usecases.record import RecordingSession
from app.usecases.record_told import Told
from ui.errors import Explained, explain
from ui.presenters.at_work import AtWork
from ui.presenters.jobs import Job, Jobs, JobScope, Lane
from ui.presenters.recorder import Rooms
from ui.presenters.recording_order import Order
from ui.program import Files

_BLOCKED_TRIES = 20
_BLOCKED_SECONDS = 1.0
_CLOSE_SECONDS = 20.0


class Stage(StrEnum):
    """How far it is."""

    NONE = "none"
    READING = "reading"
    SEALING = "sealing"
    KEEPING = "keeping"
    """The file itself is sealed beside its sound."""
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Brought:
    """What arrived, of how much the file promised (None if nothing).

    `damaged` are the places that did not decode; `original_kept`: the file itself is sealed too.
    """

    testimony_id: str
    case_code: str
    seconds: float
    expected_seconds: float | None
    damaged: tuple[Gap, ...]
    stopped_early: bool
    original_kept: bool


@dataclass(frozen=True, slots=True)
class BringInState:
    """All that a screen shows of it. `error` beside a result means that the original file could not be kept."""

    stage: Stage = Stage.NONE
    file_name: str = ""
    done: float = 0.0
    total: float = 0.0
    brought: Brought | None = None
    error: Explained | None = None

    @property
    def under_way(self) -> bool:
        """Whether something is being brought in."""
        return self.stage in (Stage.READING, Stage.SEALING, Stage.KEEPING)


class BringIn:
    """At most one file at a time, in the session: it goes on behind a lock and on other screens."""

    def __init__(self, rooms: Rooms, files: Files, clock: Clock, jobs: Jobs) -> None:
        self._rooms = rooms
        self._files = files
        self._clock = clock
        self._jobs: JobScope = jobs.scope()
        self._job: Job | None = None
        self._watchers: list[Callable[[BringInState], None]] = []
        self._state = BringInState()
        self._begun = Event()
        self._ended = Event()
        self._closing = Event()

    @property
    def state(self) -> BringInState:
        """The newest state."""
        return self._state

    @property
    def at_work(self) -> AtWork | None:
        """What the vault must stay open for behind a lock."""
        return AtWork.BRINGING_IN if self._state.under_way else None

    def watch(self, show: Callable[[BringInState], None]) -> Callable[[], None]:
        """Call `show` at every change until the returned function is called."""
        self._watchers.append(show)

        def forget() -> None:
            with suppress(ValueError):
                self._watchers.remove(show)

        return forget

    def begin(self, path: Path, order: Order, *, keep_original: bool) -> None:
        """Bring a file in, unless one is on its way already."""
        if self._state.under_way:
            return
        self._begun.clear()
        self._ended.clear()
        self._change(BringInState(Stage.READING, path.name))
        self._job = self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: self._bring(path, order, keep_original, progress, cancel),
            self._brought,
            self._failed,
            self._progress,
        )

    def cancel(self) -> None:
        """Read no more; what was read so far is sealed and kept."""
        if self._job is not None and self._state.under_way:
            self._job.cancel()

    def forget(self) -> None:
        """Somebody has seen how it ended."""
        if not self._state.under_way:
            self._change(BringInState())

    def close(self) -> None:
        """Save what was read and let go; what is not sealed then is sealed at the next unlock."""
        self._watchers.clear()
        self._closing.set()
        self._jobs.close()
        if self._begun.is_set():
            self._ended.wait(_CLOSE_SECONDS)

    # --- on a thread of its own ------------------------------------------------------------------------------

    def _bring(
        self,
        path: Path,
        order: Order,
        keep_original: bool,  # noqa: FBT001 - one of five facts of one call
        progress: Progress,
        cancel: CancelToken,
    ) -> tuple[Brought, Exception | None]:
        self._begun.set()
        try:
            with self._rooms.sound.file(path, realtime=False) as source:
                testimony, facts, early = self._read(source, order, progress, cancel)
                expected_seconds = source.expected_seconds
            failure: Exception | None = None
            if keep_original and not early:
                failure = self._keep(path, testimony, progress, cancel)
            brought = Brought(
                testimony_id=testimony.id,
                case_code=testimony.case_code,
                seconds=facts.seconds,
                expected_seconds=expected_seconds,
                damaged=tuple(mark for mark in facts.marks if isinstance(mark, Gap)),
                stopped_early=early,
                original_kept=keep_original and not early and failure is None,
            )
            return brought, failure
        finally:
            self._ended.set()

    def _read(
        self, source: SoundFile, order: Order, progress: Progress, cancel: CancelToken
    ) -> tuple[Testimony, RecordingFacts, bool]:
        vault = self._rooms.vault
        session = RecordingSession(vault.recordings, self._rooms.sound.codec, source, self._clock, _tell_nobody)
        # A file that does not open leaves no empty testimony behind.
        session.listen()
        testimony = order.testimony_in(vault)
        today = self._clock.now().date()
        part_id = session.begin(permit(vault, testimony.id, Purpose.TESTIMONY, today))
        ended, blocked = False, 0
        while not ended and not cancel.cancelled and blocked < _BLOCKED_TRIES:
            status = session.pump(0.0)
            ended = status.ended
            progress(Step(Stage.READING.value, status.saved_seconds, source.expected_seconds or 0.0))
            blocked = blocked + 1 if status.disk_blocked else 0
            if blocked:
                # A file waits as long as it is asked to: nothing has to be dropped.
                self._closing.wait(_BLOCKED_SECONDS)
        progress(Step(Stage.SEALING.value, 0.0, 0.0))
        if self._closing.is_set():
            session.finish(no_progress, cancel)
        session.finish(lambda step: progress(Step(Stage.SEALING.value, step.done, step.total)), CancelToken())
        return testimony, vault.recordings.facts(part_id), not ended

    def _keep(self, path: Path, testimony: Testimony, progress: Progress, cancel: CancelToken) -> Exception | None:
        vault = self._rooms.vault
        try:
            for _part in attach(
                vault.testimonies,
                vault.attachments,
                self._files.open,
                testimony.id,
                [path],
                lambda step: progress(Step(Stage.KEEPING.value, step.done, step.total)),
                cancel,
            ):
                pass
        except Exception as error:  # noqa: BLE001 - the sound is in: whatever it is, the person is told beside that
            return error
        return None

    # --- on the thread of the window -------------------------------------------------------------------------

    def _progress(self, step: Step) -> None:
        self._change(replace(self._state, stage=Stage(step.stage), done=step.done, total=step.total))

    def _brought(self, answer: tuple[Brought, Exception | None]) -> None:
        brought, failure = answer
        told = None if failure is None or isinstance(failure, Cancelled) else explain(failure)
        self._change(replace(self._state, stage=Stage.DONE, brought=brought, error=told))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._change(BringInState())
        else:
            self._change(replace(self._state, stage=Stage.FAILED, error=explain(error)))

    def _change(self, state: BringInState) -> None:
        self._state = state
        for show in list(self._watchers):
            show(state)


def _tell_nobody(told: Told) -> None:
    """What was lost stands in the marks, and is told at the end."""
