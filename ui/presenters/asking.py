"""The consent that is being asked for: it belongs to the session, and outlives a lock in between."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.audio import Purpose
from app.domain.consent import How
from app.errors.base import Cancelled
from app.jobs import no_progress
from app.ports.clock import Clock
from ui.presenters.at_work import AtWork
from ui.presenters.bring_in import BringIn
from ui.presenters.consent_state import ConsentState, Hearing, Page, Spoken
from ui.presenters.for_a_while import ForAWhile
from ui.presenters.jobs import Jobs, JobScope, Lane
from ui.presenters.recorder import Recorded, Recorder, Rooms
from ui.presenters.recording_order import Order
from ui.presenters.running import RunningRecording

POLL_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done once there is consent: record, or bring in a file that was recorded elsewhere.

    `answers_only`: nothing is; a person changes their answers about a testimony that is there.
    """

    order: Order
    file: Path | None = None
    keep_original: bool = True
    answers_only: bool = False


@dataclass
class Kept:
    """How much of the answers is in the vault: a second try adds only what is missing."""

    testimony_id: str = ""
    age: bool = False
    said: int = 0


@dataclass(frozen=True, slots=True)
class HalfAsked:
    """What was answered before a lock; nobody is asked the same again after it."""

    wish: Wish
    draft: ConsentState
    kept: Kept
    officer: str
    heard: frozenset[str]
    spoken: Spoken


class Asking:
    """At most one at a time. All calls come on the thread of the window and return at once.

    What is half asked when this is closed waits in `waiting`, and the next one goes on with it.
    """

    def __init__(self, rooms: Rooms, clock: Clock, jobs: Jobs, waiting: ForAWhile[HalfAsked] | None = None) -> None:
        self._rooms = rooms
        self._clock = clock
        self._jobs: JobScope = jobs.scope()
        self._recorder: Recorder | None = None
        self._watchers: list[Callable[[Spoken], None]] = []
        self._dropped = False
        self._waiting = waiting
        self.aside = False
        """Whether somebody went away from it: nothing has to wait for them."""
        self.kept = Kept()
        self.wish: Wish | None = None
        self.draft: ConsentState | None = None
        """What was answered so far."""
        self.officer = ""
        """The code that was given last: it is asked for once in a session."""
        self.heard: frozenset[str] = frozenset()
        """The clips of a recorded reading, by SHA-256, that sounded to their end for this person."""
        self.spoken = Spoken()
        self.error: Exception | None = None
        half_asked = None if waiting is None else waiting.take()
        if half_asked is not None:
            self.wish, self.draft, self.kept = half_asked.wish, half_asked.draft, half_asked.kept
            self.officer, self.heard, self.spoken = half_asked.officer, half_asked.heard, half_asked.spoken
        self._jobs.every(POLL_SECONDS, self._poll)

    @property
    def at_work(self) -> AtWork | None:
        """What the vault must stay open for behind a lock."""
        if not self.spoken.under_way or (self._recorder is not None and self._recorder.seals_later):
            return None
        return AtWork.SEALING if self.spoken.hearing is Hearing.SEALING else AtWork.ASKING

    def begin(self, wish: Wish) -> None:
        """Ask for consent to this. What was asked before and not kept is forgotten."""
        if not self.spoken.under_way:
            self.forget()
            self.wish = wish

    def forget(self) -> None:
        """It is done, or not now. A recording under way is left alone: stop() or drop() it before."""
        self.wish = self.draft = None
        self.kept = Kept()
        self.heard = frozenset()
        if not self.spoken.under_way:
            self._recorder = None
            self._change(Spoken())

    def watch(self, show: Callable[[Spoken], None]) -> Callable[[], None]:
        """Call `show` at every change of the recording until the returned function is called."""
        self._watchers.append(show)

        def forget() -> None:
            with suppress(ValueError):
                self._watchers.remove(show)

        return forget

    def record(self) -> None:
        """Record what is said from here on: a part of its own, for the consent alone."""
        if self.wish is None or self.spoken.hearing not in (Hearing.NONE, Hearing.FAILED):
            return
        self._recorder = recorder = Recorder(self._rooms, self._clock)
        self._dropped = False
        self.error = None
        order = self.wish.order
        self._change(Spoken(Hearing.STARTING))
        self._jobs.run(
            Lane.WORK,
            lambda _progress, cancel: recorder.record(
                order.microphone,
                lambda: order.testimony_in(self._rooms.vault),
                no_progress,
                cancel,
                Purpose.CONSENT,
            ),
            self._sealed,
            self._failed,
        )

    def stop(self) -> None:
        """Seal what was said."""
        if self._recorder is not None and self.spoken.under_way:
            self._recorder.stop()
            self._change(replace(self.spoken, hearing=Hearing.SEALING))

    def close(self) -> None:
        """Save what was heard and let go; what is not sealed then is sealed at the next unlock. Answers wait for it."""
        self._watchers.clear()
        self._jobs.close()
        if self._recorder is not None:
            self._recorder.close()
        wish, draft = self.wish, self.draft
        if self._waiting is None or wish is None or draft is None or self.aside:
            return
        spoken = self._spoken_at_the_end()
        if spoken.hearing is Hearing.NONE and draft.how is How.SPOKEN and draft.page is not Page.WHO:
            # Where the sound of it is missing, it is read and asked once more, and recorded.
            draft = replace(draft, page=Page.READ)
        self._waiting.put(HalfAsked(wish, draft, self.kept, self.officer, self.heard, spoken))

    def _spoken_at_the_end(self) -> Spoken:
        recorder = self._recorder
        if self.spoken.under_way and recorder is not None and recorder.saved and recorder.testimony is not None:
            seconds = recorder.status().saved_seconds
            return Spoken(Hearing.SEALED, recorder.testimony.id, recorder.part_id, seconds)
        return self.spoken if self.spoken.hearing is Hearing.SEALED else Spoken()

    def _poll(self) -> None:
        recorder = self._recorder
        if recorder is None or self.spoken.hearing not in (Hearing.STARTING, Hearing.RUNNING):
            return
        level, testimony = recorder.take_level(), recorder.testimony
        if testimony is None:
            return
        if self.wish is not None and not self.wish.order.testimony_id:
            # It is there by now: what follows belongs to the same one.
            self.wish = replace(self.wish, order=replace(self.wish.order, testimony_id=testimony.id))
        seconds = recorder.status().heard_seconds
        loud = 0.0 if level is None else level.loudest
        self._change(Spoken(Hearing.RUNNING, testimony.id, "", seconds, loud))

    def _sealed(self, recorded: Recorded) -> None:
        if self.wish is not None and not self.wish.order.testimony_id:
            self.wish = replace(self.wish, order=replace(self.wish.order, testimony_id=recorded.testimony_id))
        self._change(Spoken(Hearing.SEALED, recorded.testimony_id, recorded.part_id, recorded.seconds))

    def _failed(self, error: Exception) -> None:
        self.error = None if isinstance(error, Cancelled) else error
        self._change(Spoken(Hearing.FAILED))

    def _change(self, spoken: Spoken) -> None:
        if spoken != self.spoken:
            self.spoken = spoken
            for show in list(self._watchers):
                show(spoken)


@dataclass(frozen=True)
class Onward:
    """What a new testimony leads to: consent, then a recording, or a file that is brought in."""

    asking: Asking
    running: RunningRecording
    bring_in: BringIn
