"""Where the sheets around interviews are kept."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.interview import InterviewSheet, KeptSheet


class Interviews(Protocol):
    """The sheets of every testimony. Every method raises TestimonyUnknown, StorageError."""

    def of(self, testimony_id: str) -> InterviewSheet:
        """Return the sheet that holds now; an empty one where none was saved."""
        ...

    def history(self, testimony_id: str) -> Sequence[KeptSheet]:
        """Return every sheet that was ever saved, in order."""
        ...

    def save(self, testimony_id: str, sheet: InterviewSheet) -> KeptSheet | None:
        """Keep a sheet beside the earlier ones, durable on return, with a custody entry that holds no words.

        None where it says what the one before says. Raises TextTooLong.
        """
        ...
