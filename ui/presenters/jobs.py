"""Work that must not hold the window: how a presenter asks for it, and where the answer arrives."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol, TypeVar

from app.jobs import CancelToken, Progress, no_progress

T = TypeVar("T")


class Lane(Enum):
    """Where work is done."""

    VAULT = auto()
    """One thread for everybody, in the order of the calls: short calls of the vault."""
    WORK = auto()
    """A thread of its own: whatever may take longer than a moment."""


class Job(Protocol):
    """Work that was asked for."""

    def cancel(self) -> None:
        """Ask it to stop; it then fails with Cancelled, or comes to its end all the same."""
        ...


class Repeating(Protocol):
    """A call that comes again and again."""

    def stop(self) -> None:
        """Let it come no more."""
        ...


class Jobs(Protocol):
    """Every callback comes on the thread that asked, never at once, never after `close` of its scope."""

    def run(
        self,
        lane: Lane,
        work: Callable[[Progress, CancelToken], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress = no_progress,
    ) -> Job:
        """Do `work` elsewhere; then `done` gets its result, or `failed` what it raised (Cancelled too).

        Of reports of progress that come faster than they can be shown, only the newest is given on.
        """
        ...

    def every(self, seconds: float, act: Callable[[], object]) -> Repeating:
        """Call `act` every so many seconds, the first time after the first of them."""
        ...

    def scope(self) -> "JobScope":
        """Return a part of these jobs that can be closed alone, when its screen goes away."""
        ...


class JobScope(Jobs, Protocol):
    """The jobs of one owner."""

    def close(self) -> None:
        """Cancel what runs, stop what repeats, and forget every callback."""
        ...
