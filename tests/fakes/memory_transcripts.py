"""The port `Transcripts` in memory, for tests that need no vault."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.transcript import Run, Window, WindowStatus
from app.errors.transcript import TranscriptMissing
from app.errors.vault import VaultConflict


class MemoryTranscripts:
    def __init__(self) -> None:
        self.runs: dict[str, Run] = {}
        self._windows: dict[str, dict[int, Window]] = {}
        self.commits: list[tuple[str, tuple[int, ...]]] = []

    def begin(self, run: Run, windows: Sequence[Window]) -> None:
        if run.id in self.runs:
            raise VaultConflict
        self.runs[run.id] = run
        self._windows[run.id] = {window.index: window for window in windows}

    def commit(self, run_id: str, windows: Sequence[Window]) -> None:
        if run_id not in self.runs:
            raise TranscriptMissing
        stored = self._windows[run_id]
        for window in windows:
            old = stored.get(window.index)
            if old is None or old.status in (WindowStatus.PLANNED, WindowStatus.FAILED):
                stored[window.index] = window
        self.commits.append((run_id, tuple(window.index for window in windows)))

    def finish(self, run_id: str) -> None:
        if run_id not in self.runs:
            raise TranscriptMissing
        self.runs[run_id] = replace(self.runs[run_id], finished=True)

    def unfinished(self, part_id: str) -> Run | None:
        return next((run for run in reversed(self._of(part_id)) if not run.finished), None)

    def current(self, part_id: str) -> Run | None:
        finished = [run for run in self._of(part_id) if run.finished]
        return (finished or self._of(part_id) or [None])[-1]

    def windows(self, run_id: str) -> Sequence[Window]:
        found = self._windows.get(run_id, {}).values()
        return tuple(sorted(found, key=lambda window: (window.span.start_seconds, window.index)))

    def _of(self, part_id: str) -> list[Run]:
        return [run for run in self.runs.values() if run.part_id == part_id]
