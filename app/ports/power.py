"""What the computer lives on, and whether it is joined to others."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Battery:
    """`percent` of 100; `seconds_left` is None while it charges or nobody can tell."""

    percent: int
    plugged: bool
    seconds_left: int | None = None


class Power(Protocol):
    """Looks, never raises; a look takes some milliseconds."""

    def battery(self) -> Battery | None:
        """Return how the battery stands, None where there is none or it cannot be seen."""
        ...

    def joined(self) -> bool:
        """Return whether this computer is joined to a network by any cable or radio (its own loop does not count)."""
        ...
