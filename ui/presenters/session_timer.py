"""How long was talked since the last break, and what that asks for; it knows no clock of its own."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.sessions import SessionLimits, TimerView, Turn, timer
from app.usecases.sessions import SoFar, so_far
from ui.presenters.jobs import JobScope, Lane
from ui.program import StationVault


@dataclass(frozen=True, slots=True)
class TimerState:
    """What a screen shows. `wait_minutes` is the rest of a break that must be taken, 0 where none must.

    `day_over`: there were as many sessions with this child as a day takes.
    """

    child: bool = False
    view: TimerView | None = None
    wait_minutes: int = 0
    day_over: bool = False

    @property
    def may_go_on(self) -> bool:
        """Whether a paused recording may go on now."""
        return not self.wait_minutes and not self.day_over


NO_TIMER = TimerState()


class SessionTimer:
    """Told ten times a second how much was heard and whether it is paused. Until it is known, somebody is a child."""

    def __init__(self) -> None:
        self._before = SoFar(child=True)
        self._session_from_seconds = 0.0
        self._rested_at_seconds = 0.0
        self._carried_seconds = 0.0
        self._sentences = 0
        self._sessions = 1
        self._paused_since_seconds: float | None = None
        self._view: TimerView | None = None
        self.state = TimerState()

    def learn(self, vault: StationVault, jobs: JobScope, testimony_id: str, part_id: str, now: datetime) -> None:
        """Ask who it is and what came before this recording."""
        jobs.run(
            Lane.VAULT,
            lambda _progress, _cancel: so_far(vault, testimony_id, part_id, now),
            self.know,
            lambda _error: None,
        )

    def know(self, before: SoFar) -> None:
        """Learn who it is and what came before this recording."""
        self._before = before
        self._carried_seconds, self._sessions = before.carried_seconds, before.sessions

    @property
    def _limits(self) -> SessionLimits:
        """Those of the template in use; the usual ones until it was read."""
        return self._before.limits

    def tick(self, heard_seconds: float, now_seconds: float, *, paused: bool) -> TimerState:
        """Say how it stands; `heard_seconds` leave pauses out."""
        rested_seconds = self._rested_for(now_seconds, paused=paused)
        if rested_seconds >= self._limits.rest_minutes * 60:
            self._rested_at_seconds = heard_seconds
        whole_break = rested_seconds >= self._limits.child_break_minutes * 60
        if whole_break and self._talked(heard_seconds) > 0:
            self._session_from_seconds, self._carried_seconds = heard_seconds, 0.0
            self._sentences, self._sessions = 0, self._sessions + 1
        view = timer(
            self._talked(heard_seconds),
            heard_seconds - self._rested_at_seconds,
            self._sentences,
            child=self._before.child,
            limits=self._limits,
        )
        over = self._before.child and self._sessions > self._limits.child_sessions_a_day
        left = self._limits.child_break_minutes * 60 - rested_seconds
        must_rest = view.turn is Turn.BREAK and not over
        self._view = view
        self.state = TimerState(self._before.child, view, max(1, -int(-left // 60)) if must_rest else 0, over)
        return self.state

    def finish_sentence(self) -> None:
        """Let a sentence be finished; asked for too often, it changes nothing."""
        if self._view is not None and self._view.turn is Turn.ASKED and self._view.sentences_left:
            self._sentences += 1

    def _talked(self, heard_seconds: float) -> float:
        return self._carried_seconds + heard_seconds - self._session_from_seconds

    def _rested_for(self, now_seconds: float, *, paused: bool) -> float:
        if not paused:
            self._paused_since_seconds = None
            return 0.0
        if self._paused_since_seconds is None:
            self._paused_since_seconds = now_seconds
        return now_seconds - self._paused_since_seconds
