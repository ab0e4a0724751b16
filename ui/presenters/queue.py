"""The queue of transcriptions: one recording after the other, while people go on working.

One queue lives as long as a session (ui/places/queue.py, `queue_of`). Whoever shows it watches it; many may.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.model_pack import Pack, Trust
from app.domain.transcript import WindowOptions
from app.errors.base import Cancelled
from app.errors.model import ModelError, NoPackImported
from app.errors.transcription import WorkerFailed
from app.jobs import CancelToken, Progress, Step
from app.ports.models import StoredPack
from app.ports.transcriber import Transcriber
from app.usecases.ledger import speech_without_text
from app.usecases.transcribe import Transcribed, TranscriptionRooms, transcribe
from app.usecases.transcribe_order import TRANSCRIBING
from app.usecases.transcribe_plan import chosen_language
from ui.errors import explain
from ui.presenters.at_work import AtWork
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.queue_pace import QueuePace
from ui.presenters.queue_state import ItemPhase, ModelChoice, QueueItem, QueueState
from ui.program import Program, StationVault

_NAMED = 6
"""So many languages of a model are told; one that knows more, knows most."""

Watcher = Callable[[QueueState], object]


class _Paused(Cancelled):
    """A person asked to pause, and a window is just finished."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A model that is kept between two recordings."""

    pack: StoredPack
    transcriber: Transcriber


class Queue:
    """Conforms to ui.places.session.Shared. All methods are of the thread of the window."""

    def __init__(self, program: Program, vault: StationVault, jobs: Jobs) -> None:
        self._program = program
        self._vault = vault
        self._jobs = jobs.scope()
        self._watchers: list[Watcher] = []
        self._job: Job | None = None
        self._loaded: _Loaded | None = None
        self._picked: str | None = None
        self._looks: dict[str, float] = {}
        self._pausing = False
        self._closed = False
        self._working = False
        self._pace = QueuePace()
        self.state = QueueState()

    @property
    def at_work(self) -> AtWork | None:
        """Nothing. A lock ends the queue: every finished window is kept, and the rest is done after the next unlock."""
        return None

    def watch(self, show: Watcher) -> Callable[[], None]:
        """Show the state now and after every change, until the returned function is called."""
        self._watchers.append(show)
        show(self.state)

        def leave() -> None:
            if show in self._watchers:
                self._watchers.remove(show)

        return leave

    def add(self, testimony_ids: Sequence[str], *, again: bool = False) -> None:
        """Put the recordings of these testimonies to the end; those with finished text only if `again`."""
        self._jobs.run(
            Lane.VAULT,
            lambda *_: _find(self._vault, testimony_ids, again=again),
            self._take,
            lambda error: self._say(error=explain(error)),
        )

    def pause(self) -> None:
        """Stop after the window that is being heard; what is done is kept."""
        self._pausing = True
        running = self.state.running
        if running is not None:
            if running.phase is ItemPhase.LISTENING and self._job is not None:
                # Nothing is stored yet that finishing anything would save.
                self._job.cancel()
            self._change(running.part_id, phase=ItemPhase.STOPPING, remaining_seconds=None)
        self._say(paused=True)

    def resume(self) -> None:
        """Go on."""
        self._pausing = False
        self._say(paused=False, needs_model=False, error=None)
        self._go_on()

    def cancel(self, part_id: str) -> None:
        """Take a recording out of the queue; windows that were finished are kept for another time."""
        item = self._item(part_id)
        if item is None:
            return
        if item.running and self._job is not None:
            self._job.cancel()
        self._say(items=tuple(one for one in self.state.items if one.part_id != part_id))

    def retry(self, part_id: str) -> None:
        """Let a recording that failed wait again."""
        item = self._item(part_id)
        if item is not None and item.phase is ItemPhase.FAILED:
            self._change(part_id, phase=ItemPhase.WAITING, error=None)
            self._go_on()

    def move(self, part_id: str, by: int) -> None:
        """Let a waiting recording change places with its neighbour among those that wait (-1 is earlier)."""
        places = [place for place, item in enumerate(self.state.items) if item.phase is ItemPhase.WAITING]
        here = next((n for n, place in enumerate(places) if self.state.items[place].part_id == part_id), None)
        if here is None or not 0 <= here + by < len(places):
            return
        items = list(self.state.items)
        one, other = places[here], places[here + by]
        items[one], items[other] = items[other], items[one]
        self._say(items=tuple(items))

    def clear(self) -> None:
        """Take away what is finished or failed."""
        self._say(items=self.state.open_items, nothing_to_do=False, error=None)

    def look_for_models(self) -> None:
        """Read which packs are here."""
        self._jobs.run(
            Lane.WORK,
            lambda *_: tuple(_choice(stored.pack) for stored in self._program.models(None).all()),
            lambda models: self._say(models=models),
            lambda error: self._say(error=explain(error)),
        )

    def choose_model(self, name: str) -> None:
        """Use this pack from the next recording on."""
        self._picked = name
        self._say(model=name)
        if self.state.needs_model:
            self.resume()

    def look(self, part_id: str, seconds: float) -> None:
        """Say where somebody reads a recording: that place comes first."""
        self._looks[part_id] = seconds

    def close(self) -> None:
        """End the worker, and show nothing more."""
        self._closed = True
        self._watchers.clear()
        self._jobs.close()
        if not self._working:
            # A worker that waits is killed at once; one that works is ended by its own thread within a second.
            self._end_worker()

    def _take(self, found: Sequence[QueueItem]) -> None:
        """A recording that waits already keeps its place; one that is finished or failed comes again, at the end."""
        waiting = {item.part_id for item in self.state.open_items}
        new = [item for item in found if item.part_id not in waiting]
        again = {item.part_id for item in new}
        kept = [item for item in self.state.items if item.part_id not in again]
        self._say(items=(*kept, *new), nothing_to_do=not found)
        self._go_on()

    def _go_on(self) -> None:
        if self._closed or self.state.paused or self._job is not None:
            return
        item = next((one for one in self.state.items if one.phase is ItemPhase.WAITING), None)
        if item is None:
            self._rest()
            return
        self._change(item.part_id, phase=ItemPhase.LISTENING, done=0.0, total=item.seconds, error=None)
        picked = self._picked
        self._job = self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: self._work(item, progress, cancel),
            lambda done: self._finished(item, done),
            lambda error: self._failed(item, error, picked),
            lambda step: self._told(item, step),
        )

    def _work(self, item: QueueItem, progress: Progress, cancel: CancelToken) -> Transcribed:
        """On a thread of its own."""
        self._working = True
        try:
            if self._closed:
                raise Cancelled
            transcriber = self._model()
            rooms = TranscriptionRooms(
                testimonies=self._vault.testimonies,
                recordings=self._vault.recordings,
                transcripts=self._vault.transcripts,
                custody=self._vault.custody,
                transcriber=transcriber,
                planner=self._program.planner,
                clock=self._program.clock,
                consents=self._vault.consents,
                reading=self._vault.reading_rooms(),
            )
            options = WindowOptions(chosen_language(item.languages, transcriber.model))
            return transcribe(rooms, item.part_id, options, progress, cancel, wanted=lambda: self._wanted(item.part_id))
        finally:
            self._working = False
            if self._closed:
                self._end_worker()

    def _model(self) -> Transcriber:
        models = self._program.models(None)
        name = self._picked or (self._program.sample().model if self._program.demo is not None else None)
        stored = models.choose(name)
        if self._loaded is None or self._loaded.pack.pack.sha256 != stored.pack.sha256:
            self._end_worker()
            self._loaded = _Loaded(stored, self._program.transcriber(stored))
        return self._loaded.transcriber

    def _wanted(self, part_id: str) -> Sequence[float]:
        """Asked between two windows, and only there: the place to pause without losing one."""
        if self._pausing:
            raise _Paused
        return () if part_id not in self._looks else (self._looks[part_id],)

    def _told(self, item: QueueItem, step: Step) -> None:
        now = self._item(item.part_id)
        if now is None or not now.running:
            return
        transcribing = step.stage == TRANSCRIBING
        phase = ItemPhase.TRANSCRIBING if transcribing else ItemPhase.LISTENING
        if transcribing:
            self._pace.count(item, step)
        self._change(
            item.part_id,
            phase=ItemPhase.STOPPING if now.phase is ItemPhase.STOPPING else phase,
            done=step.done,
            total=step.total,
            remaining_seconds=step.remaining_seconds,
            committed=now.committed + transcribing,
        )
        if self._loaded is not None and self.state.model != self._loaded.pack.pack.name:
            self._say(model=self._loaded.pack.pack.name)

    def _finished(self, item: QueueItem, done: Transcribed) -> None:
        self._job = None
        self._looks.pop(item.part_id, None)
        self._change(
            item.part_id,
            phase=ItemPhase.DONE,
            done=1.0,
            total=1.0,
            remaining_seconds=0.0,
            speech_without_text_seconds=speech_without_text(done.ledger),
            again=False,
        )
        self._go_on()

    def _failed(self, item: QueueItem, error: Exception, picked: str | None) -> None:
        self._job = None
        if isinstance(error, NoPackImported) and picked != self._picked:
            # Somebody picked a model while this looked for one: nobody need be asked.
            self._change(item.part_id, phase=ItemPhase.WAITING)
            self._go_on()
        elif isinstance(error, Cancelled):
            self._change(item.part_id, phase=ItemPhase.WAITING, remaining_seconds=None)
            if self.state.paused:
                self._rest()
            else:
                self._go_on()
        elif isinstance(error, ModelError | WorkerFailed):
            # The next recording would meet the same: the person decides.
            self._change(item.part_id, phase=ItemPhase.WAITING, remaining_seconds=None)
            self._say(paused=True, needs_model=isinstance(error, NoPackImported), error=explain(error))
            self._rest()
        else:
            self._change(item.part_id, phase=ItemPhase.FAILED, remaining_seconds=None, error=explain(error))
            self._go_on()

    def _rest(self) -> None:
        """Nothing runs: the memory of the model is given back."""
        if self._loaded is not None:
            self._jobs.run(Lane.WORK, lambda *_: self._end_worker(), lambda _: None, lambda _: None)

    def _end_worker(self) -> None:
        loaded, self._loaded = self._loaded, None
        if loaded is not None:
            loaded.transcriber.close()

    def _item(self, part_id: str) -> QueueItem | None:
        return next((item for item in self.state.items if item.part_id == part_id), None)

    def _change(self, part_id: str, **changes: object) -> None:
        items = tuple(
            replace(item, **changes) if item.part_id == part_id else item  # type: ignore[arg-type]
            for item in self.state.items
        )
        self._say(items=items)

    def _say(self, **changes: object) -> None:
        state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.state = replace(state, remaining_seconds=self._pace.remaining(state.items))
        for show in list(self._watchers):
            show(self.state)


def _choice(pack: Pack) -> ModelChoice:
    return ModelChoice(pack.name, pack.languages if len(pack.languages) <= _NAMED else (), pack.trust is Trust.SHIPPED)


def _find(vault: StationVault, testimony_ids: Sequence[str], *, again: bool) -> tuple[QueueItem, ...]:
    """The recordings that wait for text, or all of them; those still live and those sealed away cannot be heard."""
    found: list[QueueItem] = []
    for testimony_id in testimony_ids:
        if vault.sealed.of(testimony_id) is not None:
            continue
        testimony = vault.testimonies.get(testimony_id)
        recordings = vault.recordings.of(testimony_id)
        for number, facts in enumerate(recordings, 1):
            run = vault.transcripts.current(facts.part_id)
            if facts.stopped and (again or run is None or not run.finished):
                found.append(
                    QueueItem(
                        testimony_id,
                        facts.part_id,
                        testimony.case_code,
                        testimony.languages,
                        number,
                        len(recordings),
                        facts.seconds,
                        again=again,
                    )
                )
    return tuple(found)
