"""Transcripts that are read once: the windows of a finished run never change.

Reading three hours of words takes a second; every correction of a sitting would pay it again.
"""

from collections.abc import Sequence

from app.domain.transcript import Run, Window
from app.ports.transcripts import Transcripts


class RememberedTranscripts:
    """Implements app.ports.transcripts.Transcripts over another; forget it when the page is left."""

    def __init__(self, transcripts: Transcripts) -> None:
        self._transcripts = transcripts
        self._windows: dict[str, Sequence[Window]] = {}
        self._finished: set[str] = set()

    def begin(self, run: Run, windows: Sequence[Window]) -> None:
        """Store a run with its plan."""
        self._transcripts.begin(run, windows)

    def commit(self, run_id: str, windows: Sequence[Window]) -> None:
        """Store the outcome of windows."""
        self._transcripts.commit(run_id, windows)

    def finish(self, run_id: str) -> None:
        """Say that every window has an outcome."""
        self._transcripts.finish(run_id)

    def unfinished(self, part_id: str) -> Run | None:
        """Return the newest unfinished run."""
        return self._transcripts.unfinished(part_id)

    def current(self, part_id: str) -> Run | None:
        """Return the run that is shown; nothing is remembered of one that still grows."""
        run = self._transcripts.current(part_id)
        if run is not None and run.finished:
            self._finished.add(run.id)
        return run

    def windows(self, run_id: str) -> Sequence[Window]:
        """Return the windows of a run, from memory where they are."""
        if run_id in self._windows:
            return self._windows[run_id]
        # Asked before they are read: a run that ends meanwhile is read once more.
        finished = run_id in self._finished
        windows = self._transcripts.windows(run_id)
        if finished:
            self._windows[run_id] = windows
        return windows
