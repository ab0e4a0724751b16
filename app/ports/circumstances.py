"""Under which circumstances a testimony is given."""

from datetime import datetime
from typing import Protocol

from app.domain.circumstances import Circumstances


class CircumstancesOf(Protocol):
    """The circumstances of each testimony."""

    def put(self, testimony_id: str, circumstances: Circumstances) -> None:
        """Keep them in place of earlier ones, durable on return. Raises TestimonyUnknown."""
        ...

    def of(self, testimony_id: str) -> Circumstances:
        """Return them; those of a testimony that has none are empty."""
        ...


class Readiness(Protocol):
    """What a vault can say of this computer before a recording begins."""

    def free_bytes(self) -> int:
        """Return the bytes that can still be written beside the vault. Raises StorageError."""
        ...

    def sound_bytes_per_hour(self) -> float:
        """Return how much room an hour of sound took here so far, or a cautious guess where none was recorded yet."""
        ...

    def newest_time(self) -> datetime | None:
        """Return the latest time that this vault wrote down: a clock that shows an earlier one is wrong."""
        ...
