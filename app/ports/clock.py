"""Time, as the outside tells it."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the present as an aware UTC time."""
        ...

    def monotonic_seconds(self) -> float:
        """Return seconds that never run backwards, from an arbitrary start; those asleep count where they can."""
        ...
