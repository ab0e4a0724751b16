"""The neutral cover: hides at once, shows a clock, and lets back in whoever may come in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from app.domain.unlocking import ByPassphrase
from app.ports.clock import Clock
from ui.errors import Explained, explain
from ui.presenters.jobs import JobScope, Lane

_LOOK_SECONDS = 1.0
_FORGET_SECONDS = 60.0


class Cover(Enum):
    """What covers the window."""

    OFF = auto()
    CLOCK = auto()
    ASKING = auto()


@dataclass(frozen=True, slots=True)
class CoverState:
    """`now` is aware UTC; `busy` while a passphrase is tried."""

    cover: Cover
    now: datetime
    busy: bool = False
    error: Explained | None = None


class CoverPresenter:
    """`confirm` tries a passphrase without opening anything; `show` hears of every change, `OFF` included."""

    def __init__(
        self, clock: Clock, jobs: JobScope, confirm: Callable[[ByPassphrase], None], show: Callable[[CoverState], None]
    ) -> None:
        self._clock = clock
        self._jobs = jobs
        self._confirm = confirm
        self._show = show
        self._state = CoverState(Cover.OFF, clock.now())
        self._needs_passphrase = False
        self._guards_nothing = False
        self._touched_seconds = 0.0
        self._ticking = jobs.every(_LOOK_SECONDS, self._tick)

    @property
    def covered(self) -> bool:
        """Whether anything covers the window."""
        return self._state.cover is not Cover.OFF

    def hide(self) -> None:
        """Cover at once; the same key uncovers."""
        if self._state.cover is Cover.OFF:
            self._set(CoverState(Cover.CLOCK, self._clock.now()))

    def require_passphrase(self) -> None:
        """Cover at once; only the passphrase uncovers."""
        self._needs_passphrase = True
        self._guards_nothing = False
        self._set(CoverState(Cover.CLOCK, self._clock.now()))

    def guard_nothing(self) -> None:
        """Nothing is behind the cover any more: it stays, and any key takes it away."""
        self._needs_passphrase = False
        self._guards_nothing = True

    def uncover(self) -> None:
        """Take the cover away: whoever asks has proved it elsewhere, or nothing is behind it."""
        self._needs_passphrase = False
        self._guards_nothing = False
        self._set(CoverState(Cover.OFF, self._clock.now()))

    def hide_key(self) -> None:
        """Cover, or uncover, or ask for the passphrase."""
        if self._state.cover is Cover.OFF:
            self.hide()
        elif not self._needs_passphrase:
            self.uncover()
        else:
            self.any_key()

    def any_key(self) -> None:
        """Some key or button was pressed before the cover."""
        self._touched_seconds = self._clock.monotonic_seconds()
        if self._state.cover is Cover.CLOCK and self._needs_passphrase:
            self._set(replace(self._state, cover=Cover.ASKING, error=None))
        elif self._guards_nothing:
            self.uncover()

    def answer(self, passphrase: str) -> None:
        """Try a passphrase."""
        if self._state.busy or self._state.cover is not Cover.ASKING:
            return
        way = ByPassphrase(passphrase)
        self._set(replace(self._state, busy=True, error=None))
        self._jobs.run(Lane.WORK, lambda _progress, _cancel: self._confirm(way), self._proved, self._refused)

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _proved(self, _nothing: None) -> None:
        self.uncover()

    def _refused(self, error: Exception) -> None:
        self._touched_seconds = self._clock.monotonic_seconds()
        self._set(replace(self._state, busy=False, error=explain(error)))

    def _tick(self) -> None:
        if self._state.cover is Cover.OFF:
            return
        state = replace(self._state, now=self._clock.now())
        idle_seconds = self._clock.monotonic_seconds() - self._touched_seconds
        if state.cover is Cover.ASKING and not state.busy and idle_seconds >= _FORGET_SECONDS:
            state = replace(state, cover=Cover.CLOCK, error=None)
        self._set(state)

    def _set(self, state: CoverState) -> None:
        self._state = state
        self._show(state)
