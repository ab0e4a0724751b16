"""Transcripts: a run is stored with its whole plan, then window by window."""

from collections.abc import Iterable, Sequence
from typing import LiteralString

from app.domain.transcript import Run, Window
from app.errors.transcript import TranscriptMissing
from storage.vault.context import VaultContext
from storage.vault.passages import forget_run, index_run, index_windows
from storage.vault.review_rows import changes_of_run
from storage.vault.transcript_rows import (
    RUN_COLUMNS,
    WINDOW_COLUMNS,
    run_of_row,
    run_values,
    window_of_row,
    window_values,
)

_RUN_VALUES = ", ".join("?" * 11)
_WINDOW_VALUES = ", ".join("?" * 9)


class Transcripts:
    """The port `Transcripts` of app/ports/transcripts.py.

    Of all runs of a recording exactly one is shown: the newest finished one, or the newest one while none is
    finished. Search knows the shown run only; the others stay as they are.
    """

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def begin(self, run: Run, windows: Sequence[Window]) -> None:
        """Store a run with its whole plan in one transaction. Raises VaultConflict for an id that is taken."""
        with self._connection.transaction():
            self._connection.execute(
                f"INSERT INTO transcript_run ({RUN_COLUMNS}, number, shown)"  # noqa: S608 - names of columns
                f" VALUES ({_RUN_VALUES}, (SELECT count(*) FROM transcript_run WHERE part_id = ?), 0)",
                (*run_values(run), run.part_id),
            )
            self._connection.executemany(
                f"INSERT INTO transcript_window (run_id, {WINDOW_COLUMNS}) VALUES (?, {_WINDOW_VALUES})",  # noqa: S608
                [(run.id, *window_values(window)) for window in windows],
            )
            self._show_newest(run.part_id)

    def commit(self, run_id: str, windows: Sequence[Window]) -> None:
        """Store the outcome of windows in one transaction; search finds it at once. Raises TranscriptMissing.

        Only a window that is planned or failed takes an outcome: text that was written once stays as it is.
        """
        with self._connection.transaction():
            row = self._connection.one("SELECT shown FROM transcript_run WHERE id = ?", (run_id,))
            if row is None:
                raise TranscriptMissing
            self._connection.executemany(
                f"INSERT INTO transcript_window (run_id, {WINDOW_COLUMNS}) VALUES (?, {_WINDOW_VALUES})"  # noqa: S608
                " ON CONFLICT (run_id, number) DO UPDATE SET status = excluded.status, flags = excluded.flags,"
                " figures = excluded.figures, segments = excluded.segments, words = excluded.words"
                " WHERE transcript_window.status IN ('planned', 'failed')",
                [(run_id, *window_values(window)) for window in windows],
            )
            if row[0]:
                stored = self._some(run_id, {window.index for window in windows})
                index_windows(self._connection, run_id, stored, changes_of_run(self._connection, run_id))

    def finish(self, run_id: str) -> None:
        """Say that every window has an outcome; the run becomes the one that is shown. Raises TranscriptMissing."""
        with self._connection.transaction():
            row = self._connection.one("SELECT part_id FROM transcript_run WHERE id = ?", (run_id,))
            if row is None:
                raise TranscriptMissing
            self._connection.execute("UPDATE transcript_run SET finished = 1 WHERE id = ?", (run_id,))
            self._show_newest(row[0])

    def unfinished(self, part_id: str) -> Run | None:
        """Return the newest unfinished run of a recording, if any."""
        return self._one_run("part_id = ? AND finished = 0 ORDER BY number DESC LIMIT 1", part_id)

    def current(self, part_id: str) -> Run | None:
        """Return the run that is shown, if any."""
        return self._one_run("part_id = ? AND shown = 1", part_id)

    def windows(self, run_id: str) -> Sequence[Window]:
        """Return all windows of a run by start time; a window that was split comes before its halves."""
        rows = self._connection.execute(
            f"SELECT {WINDOW_COLUMNS} FROM transcript_window WHERE run_id = ? ORDER BY start_seconds, number",  # noqa: S608
            (run_id,),
        )
        return tuple(window_of_row(row) for row in rows)

    def _some(self, run_id: str, numbers: Iterable[int]) -> Sequence[Window]:
        found = []
        for number in sorted(numbers):
            found += self._connection.execute(
                f"SELECT {WINDOW_COLUMNS} FROM transcript_window WHERE run_id = ? AND number = ?",  # noqa: S608
                (run_id, number),
            )
        return tuple(window_of_row(row) for row in found)

    def _one_run(self, condition: LiteralString, part_id: str) -> Run | None:
        row = self._connection.one(f"SELECT {RUN_COLUMNS} FROM transcript_run WHERE {condition}", (part_id,))  # noqa: S608
        return None if row is None else run_of_row(row)

    def _show_newest(self, part_id: str) -> None:
        """Let search and readers see the newest finished run, or the newest one while none is finished."""
        runs = self._connection.execute(
            "SELECT id, shown FROM transcript_run WHERE part_id = ? ORDER BY finished DESC, number DESC", (part_id,)
        )
        newest, is_shown = runs[0]
        if is_shown:
            return
        for run_id in (run_id for run_id, shown in runs if shown):
            self._connection.execute("UPDATE transcript_run SET shown = 0 WHERE id = ?", (run_id,))
            forget_run(self._connection, run_id)
        self._connection.execute("UPDATE transcript_run SET shown = 1 WHERE id = ?", (newest,))
        index_run(self._connection, newest, self.windows(newest), changes_of_run(self._connection, newest))
