"""Corrections over transcripts, as the meaning needs them of a vault."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.review import Change, Step, StepKind

NEW_SEGMENT = -1
"""The segment of a change for a paragraph that is added by it: the vault draws its number."""


class Reviews(Protocol):
    """The steps of every testimony, append only.

    Every change is one transaction, durable on return: it counts one more revision of the testimony, and search finds
    the shown text at once. Raises TestimonyUnknown, and MediaSealedAway for one that was sealed to headquarters.
    """

    def steps(self, testimony_id: str) -> Sequence[Step]:
        """Return all steps of a testimony in their order, those of other offices and of older runs among them."""
        ...

    def record(self, testimony_id: str, kind: StepKind, changes: Sequence[Change] = ()) -> Step:
        """Add a step, by this station, now. Not for UNDO and REDO."""
        ...

    def undo(self, testimony_id: str) -> Step | None:
        """Undo this station's newest step that is not undone; None when there is none, or it is over a hidden run."""
        ...

    def redo(self, testimony_id: str) -> Step | None:
        """Do again what was undone last; None when there is none, or it is over a hidden run."""
        ...

    def settle(self, testimony_id: str) -> None:
        """Write one CORRECTED entry into the custody log for all own steps that none tells of yet, with their hash.

        Changes no revision. Called when a sitting ends, before an export, and with the first step of the next sitting.
        """
        ...
