"""Something that may wait in memory for some time, and not longer."""

from datetime import datetime, timedelta
from typing import Generic, TypeVar

from app.ports.clock import Clock

T = TypeVar("T")


class ForAWhile(Generic[T]):
    """Holds at most one thing. Somebody calls `forget_old` again and again."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._longest = timedelta(seconds=seconds)
        self._held: tuple[datetime, T] | None = None

    @property
    def holds(self) -> bool:
        """Whether something waits here that is not too old."""
        self.forget_old()
        return self._held is not None

    def put(self, thing: T) -> None:
        """Hold this from now on, in the place of what was held."""
        self._held = (self._clock.now(), thing)

    def take(self) -> T | None:
        """Give it away."""
        self.forget_old()
        held, self._held = self._held, None
        return None if held is None else held[1]

    def forget_old(self) -> None:
        """Let go of what has waited too long; a clock that was put back tells nothing, and it goes too."""
        # By the clock on the wall: the other one stands still while the computer sleeps.
        if self._held is not None and not timedelta() <= self._clock.now() - self._held[0] <= self._longest:
            self._held = None

    def forget(self) -> None:
        """Let go of it."""
        self._held = None
