"""Where it is kept which numbers were handed out."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.release import Release
from app.domain.statistics import Statistics


class Releases(Protocol):
    """Releases are only ever added."""

    def all(self) -> Sequence[Release]:
        """Return every release, oldest first."""
        ...

    def add(self, statistics: Statistics, period: str, counted: Sequence[str]) -> Release:
        """Keep a release and the testimonies in it. Raises StatisticsCountedBefore, StorageError."""
        ...
