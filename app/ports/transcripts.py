"""Transcripts in a vault: runs and their windows, committed one by one."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.transcript import Hit, Run, Window


class Transcripts(Protocol):
    """Every call that changes something is durable on return."""

    def begin(self, run: Run, windows: Sequence[Window]) -> None:
        """Store a run with its whole plan in one transaction."""
        ...

    def commit(self, run_id: str, windows: Sequence[Window]) -> None:
        """Store the outcome of windows (one, or a split one with its halves) in one transaction.

        Search finds their text at once.
        """
        ...

    def finish(self, run_id: str) -> None:
        """Say that every window has an outcome; the run becomes the transcript that is shown."""
        ...

    def unfinished(self, part_id: str) -> Run | None:
        """Return the newest unfinished run of a recording, if any."""
        ...

    def current(self, part_id: str) -> Run | None:
        """Return the newest finished run, or the newest unfinished one when none is finished."""
        ...

    def windows(self, run_id: str) -> Sequence[Window]:
        """Return all windows of a run by start time."""
        ...


class Search(Protocol):
    """Full-text search over everything that was understood or written."""

    def find(self, words: str, limit: int = 100) -> Sequence[Hit]:
        """Return places that hold the words, best first; any script, two characters or more. Raises SearchTooShort."""
        ...
