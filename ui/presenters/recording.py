"""The screen of a running recording: what is pressed while somebody speaks."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.domain.marked import MarkKind
from ui.presenters.interpreter_change import InterpreterChange
from ui.presenters.jobs import JobScope
from ui.presenters.navigation import Goal, Navigator
from ui.presenters.running import Phase, RunningRecording, RunningState

SPEAKERS = ("survivor", "interpreter", "interviewer")
"""The roles of the keys 1 to 3."""
STOP_ASKED_SECONDS = 20.0
"""A question that nobody answers goes away."""


@dataclass(frozen=True, slots=True)
class RecordingState:
    """`asks_stop` while the second press is awaited; `stays` when somebody wanted to leave a running recording."""

    running: RunningState = field(default_factory=RunningState)
    asks_stop: bool = False
    stays: bool = False
    guide_stage: int = 0


class RecordingPresenter:
    """Holds nothing that a lock may lose: the recording and its notes belong to the session."""

    def __init__(
        self,
        running: RunningRecording,
        jobs: JobScope,
        navigator: Navigator,
        stages: int,
        show: Callable[[RecordingState], None],
    ) -> None:
        self._running = running
        self._jobs = jobs
        self._navigator = navigator
        self._stages = stages
        self._show = show
        self._state = RecordingState(running.state)
        self._unwatch = running.watch(self._ran)
        self._asked_ticks = 0
        jobs.every(1.0, self._tick)

    def visit(self) -> None:
        """Show how it stands; with no recording there is nothing to see here."""
        if self._running.state.phase is Phase.NONE:
            self._navigator.go(Goal.NEW)
        else:
            self._set(replace(self._state, running=self._running.state, stays=False))
            self._let_go(self._running.state)

    def may_leave(self) -> bool:
        """Whether nothing is lost any more; if there is, say so."""
        stays = self._running.at_work is not None
        self._set(replace(self._state, stays=stays))
        return not stays

    def pause_or_resume(self) -> None:
        """Pause at once, or go on; the reason may be given afterwards."""
        if self._running.state.status.paused:
            self._running.resume()
        else:
            self._running.pause()

    def pause_reason(self, reason: str) -> None:
        """Say why it is paused."""
        self._running.pause_reason(reason)

    def bookmark(self) -> None:
        """Remember this place."""
        self._running.bookmark()

    def mark(self, kind: MarkKind) -> None:
        """Mark what is said, from here or until here."""
        self._running.mark(kind)

    def speaker(self, role: str) -> None:
        """Say who speaks from here on."""
        self._running.speaker(role)

    def write(self, words: str) -> None:
        """Take what stands in the field for notes."""
        self._running.write(words)

    def end_note(self) -> None:
        """The note is complete."""
        self._running.end_note()

    def finish_sentence(self) -> None:
        """Let a sentence be finished before the break."""
        self._running.finish_sentence()

    @property
    def interpreter(self) -> InterpreterChange:
        """The presses about who interprets."""
        return self._running.interpreter

    def refuse_interpreter(self) -> None:
        """The person does not want who interprets: it pauses."""
        self._running.refuse_interpreter()

    def distress(self, emergency: int) -> None:
        """Somebody is not well: pause, and show what to do now."""
        if not self._running.state.status.paused:
            self._running.pause()
        self.show_stage(emergency)

    def hide(self) -> None:
        """Cover the screen; recording goes on."""
        self._navigator.hide()

    def show_stage(self, number: int) -> None:
        """Show another stage of the guide."""
        self._set(replace(self._state, guide_stage=max(0, min(number, self._stages - 1))))

    def ask_stop(self) -> None:
        """The first press: ask."""
        if self._running.state.phase is Phase.RUNNING:
            self._asked_ticks = 0
            self._set(replace(self._state, asks_stop=True, stays=False))

    def keep_on(self) -> None:
        """Not stopping after all."""
        self._set(replace(self._state, asks_stop=False, stays=False))

    def stop(self) -> None:
        """The second press: stop and seal."""
        if self._state.asks_stop:
            self._set(replace(self._state, asks_stop=False, stays=False))
            self._running.stop()

    def open_testimony(self) -> None:
        """Go to what was recorded."""
        self._leave_for(Goal.TESTIMONY)

    def transcribe(self) -> None:
        """Let what was recorded be transcribed."""
        self._leave_for(Goal.QUEUE)

    def give_up(self) -> None:
        """Nothing was recorded: back to the list of what is needed."""
        self._running.forget()
        self._navigator.go(Goal.NEW)

    def close(self) -> None:
        """Show nothing more; the recording goes on."""
        self._unwatch()
        self._jobs.close()

    def _leave_for(self, goal: Goal) -> None:
        testimony_id = self._running.state.testimony_id
        if not self._running.state.under_way and testimony_id:
            self._running.forget()
            self._navigator.go(goal, testimony_id)

    def _ran(self, running: RunningState) -> None:
        if running.phase is not Phase.NONE:
            was_under_way = self._state.running.under_way
            self._set(replace(self._state, running=running))
            if was_under_way:
                self._let_go(running)

    def _let_go(self, running: RunningState) -> None:
        """Nothing can be pressed by mistake any more."""
        if not running.under_way:
            self._navigator.show_rail()

    def _tick(self) -> None:
        if self._state.asks_stop:
            self._asked_ticks += 1
            if self._asked_ticks >= STOP_ASKED_SECONDS:
                self.keep_on()

    def _set(self, state: RecordingState) -> None:
        self._state = state
        self._show(state)
