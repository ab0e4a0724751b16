"""Where marks on passages are kept: events that are only ever added."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.marked import MarkEvent, Passage


class MarkedPassages(Protocol):
    """The marks of every testimony of a vault.

    Every change is one transaction, durable on return: it counts one more revision of the testimony and writes an entry
    into the custody log, which does not say where the passage is or what it is about.
    """

    def events(self, testimony_id: str) -> Sequence[MarkEvent]:
        """Return everything that was ever marked or lifted, in order. An unknown testimony has none."""
        ...

    def mark(self, testimony_id: str, passages: Sequence[Passage]) -> tuple[MarkEvent, ...]:
        """Mark passages, by this station, now. Raises TestimonyUnknown, MediaSealedAway, PassageUnknown."""
        ...

    def lift(self, testimony_id: str, marks: Sequence[MarkEvent]) -> tuple[MarkEvent, ...]:
        """Lift marks that stand; what was lifted already is left out. Raises as `mark` does."""
        ...
