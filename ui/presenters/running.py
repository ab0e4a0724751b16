"""The recording that runs: it belongs to the session, not to a screen, and goes on whatever is shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.marked import MarkKind
from app.domain.sessions import Turn
from app.jobs import Step
from app.ports.clock import Clock
from app.usecases.record_told import RecordingStatus, Told
from ui.errors import Explained, explain
from ui.presenters.at_work import AtWork
from ui.presenters.interpreter_change import NO_CHANGE, ChangeState, InterpreterChange
from ui.presenters.jobs import Jobs, JobScope, Lane
from ui.presenters.levels import Level
from ui.presenters.recorder import NOTHING_YET, Recorded, Recorder, Rooms
from ui.presenters.recording_order import Order
from ui.presenters.running_marks import NO_MARKING, MarkingState, PassageMarking
from ui.presenters.running_notes import Note, RunningNotes
from ui.presenters.session_timer import NO_TIMER, SessionTimer, TimerState
from ui.presenters.warnings import Warnings

POLL_SECONDS = 0.1
QUIET_AFTER_SECONDS = 12.0
LOUD_FOR_SECONDS = 4.0
_VOICE_LEVEL = 0.004
BREAK = "break"
"""The reason of a pause that came by itself."""
INTERPRETER_SIGN = "⇄"
"""A place where the interpreter changed, and the code of who came."""


class Phase(StrEnum):
    """How far the recording is."""

    NONE = "none"
    STARTING = "starting"
    RUNNING = "running"
    FINISHING = "finishing"
    SEALED = "sealed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RunningState:
    """All that a screen shows of a running recording. `level` is None when nothing was heard since the last state.

    `waits` is what the disk refuses while it is tried again at the end, and `seals_later` says that nothing is lost by
    leaving it to the next unlock; `draft` is the note being written.
    """

    phase: Phase = Phase.NONE
    testimony_id: str = ""
    case_code: str = ""
    microphone: str = ""
    status: RecordingStatus = NOTHING_YET
    warnings: tuple[Told, ...] = ()
    level: Level | None = None
    too_quiet: bool = False
    too_loud: bool = False
    speaker: str = ""
    pause_reason: str = ""
    paused_seconds: float = 0.0
    notes: tuple[Note, ...] = ()
    draft: Note | None = None
    sealing: Step | None = None
    waits: Explained | None = None
    seals_later: bool = False
    recorded: Recorded | None = None
    error: Explained | None = None
    marking: MarkingState = NO_MARKING
    timer: TimerState = NO_TIMER
    change: ChangeState = NO_CHANGE

    @property
    def under_way(self) -> bool:
        """Whether a recording has begun and is not sealed yet."""
        return self.phase in (Phase.STARTING, Phase.RUNNING, Phase.FINISHING)


class RunningRecording:
    """At most one recording at a time. All calls come on the thread of the window and return at once."""

    def __init__(self, rooms: Rooms, clock: Clock, jobs: Jobs) -> None:
        self._rooms = rooms
        self._clock = clock
        self._jobs: JobScope = jobs.scope()
        self._watchers: list[Callable[[RunningState], None]] = []
        self._recorder: Recorder | None = None
        self._state = RunningState()
        self._warnings = Warnings()
        self._notes = RunningNotes(clock, lambda _number, _words: None, lambda: 0.0)
        self._voice_at_seconds = 0.0
        self._loud_until_seconds = 0.0
        self._paused_at_seconds: float | None = None
        self._marking = PassageMarking(
            lambda: rooms.vault.marked, self._jobs, lambda told: self._change(replace(self._state, marking=told))
        )
        self._timer = SessionTimer()
        self.interpreter = InterpreterChange(
            lambda: rooms.vault,
            clock,
            self._jobs,
            self._interpreter_placed,
            lambda told: self._change(replace(self._state, change=told)),
        )
        self._jobs.every(POLL_SECONDS, self._poll)

    @property
    def state(self) -> RunningState:
        """The newest state."""
        return self._state

    @property
    def at_work(self) -> AtWork | None:
        """What the vault must stay open for behind a lock: sound that is not saved, or sealing that goes on."""
        if not self._state.under_way or self._state.seals_later:
            return None
        return AtWork.SEALING if self._state.phase is Phase.FINISHING else AtWork.RECORDING

    def watch(self, show: Callable[[RunningState], None]) -> Callable[[], None]:
        """Call `show` at every change until the returned function is called."""
        self._watchers.append(show)

        def forget() -> None:
            if show in self._watchers:
                self._watchers.remove(show)

        return forget

    def begin(self, order: Order) -> None:
        """Start to record, unless something runs already."""
        if self._state.under_way:
            return
        self._recorder = Recorder(self._rooms, self._clock)
        self._warnings = Warnings()
        self._marking.begin_anew()
        self._timer = SessionTimer()
        self._voice_at_seconds = self._clock.monotonic_seconds()
        self._change(RunningState(Phase.STARTING, case_code=order.case_code, microphone=order.microphone))
        recorder = self._recorder
        self._notes = RunningNotes(self._clock, recorder.note, lambda: recorder.status().heard_seconds)
        self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: recorder.record(
                order.microphone, lambda: order.testimony_in(self._rooms.vault), progress, cancel
            ),
            self._sealed,
            self._failed,
            self._progress,
        )

    # --- presses ---------------------------------------------------------------------------------------------

    def pause(self, reason: str = "") -> None:
        """Leave out what follows, until resume()."""
        if self._recorder is not None:
            self._recorder.pause(reason)
            self._change(replace(self._state, pause_reason=reason))

    def pause_reason(self, reason: str) -> None:
        """Say why it is paused."""
        if self._recorder is not None and self._state.status.paused:
            self._recorder.pause_reason(reason)
            self._change(replace(self._state, pause_reason=reason))

    def resume(self) -> None:
        """Go on; not within the break that a child has to have."""
        if self._recorder is not None and self._state.timer.may_go_on:
            self._recorder.resume()
            self._change(replace(self._state, pause_reason=""))

    def finish_sentence(self) -> None:
        """Let a sentence be finished before the break."""
        self._timer.finish_sentence()

    def refuse_interpreter(self) -> None:
        """The person does not want who interprets: it pauses at once."""
        self.pause()
        self.interpreter.refused()

    def speaker(self, role: str) -> None:
        """Say who speaks from here on."""
        if self._recorder is not None:
            self._recorder.speaker(role)
            self._change(replace(self._state, speaker=role))

    def mark(self, kind: MarkKind) -> None:
        """Mark what is said as what could be used against somebody, from here or until here."""
        if self._recorder is not None and self._state.phase is Phase.RUNNING:
            self._marking.press(kind, self._recorder.place())

    def bookmark(self) -> None:
        """Remember this place. Words that are written next are its label."""
        if self._recorder is not None:
            self._notes.bookmark()
            self._show_notes()

    def write(self, words: str) -> None:
        """Take what stands in the field for notes. It is stored every few seconds, from its first letter on."""
        if self._recorder is not None:
            self._notes.write(words)
            self._show_notes()

    def end_note(self) -> None:
        """The note is complete: store it, and let the next letter begin another one."""
        if self._recorder is not None:
            self._notes.end()
            self._show_notes()

    def stop(self) -> None:
        """Save the last sound and seal it."""
        if self._recorder is not None and self._state.phase is Phase.RUNNING:
            self.end_note()
            self._recorder.stop()
            self._change(replace(self._state, phase=Phase.FINISHING))

    def forget(self) -> None:
        """Somebody has seen how it ended."""
        if not self._state.under_way:
            self._recorder = None
            self._change(RunningState())

    def close(self) -> None:
        """Save what was heard and let go; what is not sealed then is sealed at the next unlock."""
        self._notes.save()
        self._watchers.clear()
        self._jobs.close()
        if self._recorder is not None:
            self._recorder.close()

    # --- what comes of it ------------------------------------------------------------------------------------

    def _poll(self) -> None:
        recorder = self._recorder
        if recorder is None or not self._state.under_way:
            return
        now_seconds = self._clock.monotonic_seconds()
        for told in recorder.news():
            self._warnings.take(told, now_seconds)
        self._notes.save_in_time()
        level, status = recorder.take_level(), recorder.status()
        self._look_at(level, now_seconds)
        state = replace(
            self._state,
            status=status,
            paused_seconds=self._paused_for(now_seconds, paused=status.paused),
            warnings=self._warnings.now(now_seconds),
            level=level,
            too_quiet=now_seconds - self._voice_at_seconds > QUIET_AFTER_SECONDS,
            too_loud=now_seconds < self._loud_until_seconds,
            waits=None if recorder.refusal is None else explain(recorder.refusal),
            seals_later=recorder.seals_later,
        )
        testimony = recorder.testimony
        if testimony is not None and state.phase is Phase.STARTING:
            state = replace(
                state,
                phase=Phase.RUNNING,
                testimony_id=testimony.id,
                case_code=testimony.case_code,
                microphone=recorder.microphone,
            )
            self.interpreter.begin(testimony.id)
            self._timer.learn(self._rooms.vault, self._jobs, testimony.id, recorder.part_id, self._clock.now())
        state = replace(state, timer=self._timer.tick(status.heard_seconds, now_seconds, paused=status.paused))
        if recorder.stopping and state.phase is Phase.RUNNING:
            state = replace(state, phase=Phase.FINISHING)
        self._change(state)
        view = state.timer.view
        if view is not None and view.turn is Turn.BREAK and not status.paused and state.phase is Phase.RUNNING:
            self.pause(BREAK)

    def _interpreter_placed(self, code: str) -> None:
        """Leave a mark in the sound where another interpreter came, or one went."""
        if self._recorder is not None:
            self._notes.end()
            self._notes.place(f"{INTERPRETER_SIGN} {code}".strip())
            self._show_notes()

    def _paused_for(self, now_seconds: float, *, paused: bool) -> float:
        """Count a break from its first poll on."""
        if not paused:
            self._paused_at_seconds = None
            return 0.0
        if self._paused_at_seconds is None:
            self._paused_at_seconds = now_seconds
        return now_seconds - self._paused_at_seconds

    def _look_at(self, level: Level | None, now_seconds: float) -> None:
        status = self._state.status
        if status.paused or status.source_lost or (level is not None and level.loudest >= _VOICE_LEVEL):
            self._voice_at_seconds = now_seconds
        if level is not None and level.clipped_samples:
            self._loud_until_seconds = now_seconds + LOUD_FOR_SECONDS

    def _progress(self, step: Step) -> None:
        self._change(replace(self._state, sealing=step))

    def _sealed(self, recorded: Recorded) -> None:
        error = None if recorded.broke is None else explain(recorded.broke)
        status = replace(self._state.status, saved_seconds=recorded.seconds, ended=True)
        self._change(
            replace(self._state, phase=Phase.SEALED, recorded=recorded, status=status, waits=None, error=error)
        )

    def _failed(self, error: Exception) -> None:
        self._change(replace(self._state, phase=Phase.FAILED, error=explain(error), waits=None))

    def _show_notes(self) -> None:
        self._change(replace(self._state, notes=self._notes.all, draft=self._notes.draft))

    def _change(self, state: RunningState) -> None:
        if state == self._state:
            return
        self._state = state
        for show in list(self._watchers):
            show(state)
