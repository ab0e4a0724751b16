"""Reviews: what people said over transcripts, one transaction for each step."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NoReturn

import rfc8785

from app.domain.custody import Act
from app.domain.review import MARKS, TURNS, Change, Step, StepKind, in_order, turns
from app.domain.transcript import Window
from app.errors.vault import MediaSealedAway, TestimonyUnknown
from app.ports.reviews import NEW_SEGMENT
from storage.times import time_text
from storage.vault.connection import Connection
from storage.vault.context import VaultContext
from storage.vault.passages import index_added, index_run, index_windows
from storage.vault.review_rows import changes_of_run, insert_step, runs_of, steps_of
from storage.vault.testimonies import touch_testimony
from storage.vault.transcript_rows import RUN_COLUMNS, WINDOW_COLUMNS, run_of_row, window_of_row

_LAST = "last"


class Reviews:
    """The port `Reviews` of app/ports/reviews.py. See FORMAT.md, section "Review"."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._station = context.station_id
        self._opened: set[str] = set()

    def steps(self, testimony_id: str) -> Sequence[Step]:
        """Return all steps of a testimony in their order. An unknown testimony has none."""
        return steps_of(self._connection, testimony_id)

    def record(self, testimony_id: str, kind: StepKind, changes: Sequence[Change] = ()) -> Step:
        """Add a step, by this station, now. Raises TestimonyUnknown, MediaSealedAway, StorageError."""
        if kind in TURNS:
            raise ValueError("undo and redo have methods of their own")
        with self._connection.transaction():
            return self._add(testimony_id, kind, tuple(changes), None)

    def undo(self, testimony_id: str) -> Step | None:
        """Undo this station's newest step; None when there is none, or it is over a run that is not shown."""
        return self._turn(testimony_id, StepKind.UNDO)

    def redo(self, testimony_id: str) -> Step | None:
        """Do again what was undone last; None when there is none, or it is over a run that is not shown."""
        return self._turn(testimony_id, StepKind.REDO)

    def settle(self, testimony_id: str) -> None:
        """Write one CORRECTED entry for all own steps that none tells of yet; without any, nothing happens."""
        with self._connection.transaction():
            self._settle(testimony_id, self.steps(testimony_id))

    def _turn(self, testimony_id: str, kind: StepKind) -> Step | None:
        with self._connection.transaction():
            next_turns = turns(self.steps(testimony_id), self._station)
            target = next_turns.undo if kind is StepKind.UNDO else next_turns.redo
            if target is None or not all(self._is_shown(run_id) for run_id in runs_of([target])):
                return None
            return self._add(testimony_id, kind, (), target)

    def _add(self, testimony_id: str, kind: StepKind, changes: tuple[Change, ...], target: Step | None) -> Step:
        if self._connection.one("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony_id,)) is None:
            self._refuse(testimony_id)
        known = self.steps(testimony_id)
        if kind in MARKS or testimony_id not in self._opened:
            # The log tells of corrections before the mark over them, and of what a killed program could not settle.
            self._settle(testimony_id, known)
        number = known[-1].number + 1 if known else 1
        step = Step(
            testimony_id=testimony_id,
            number=number,
            station=self._station,
            at=self._clock.now(),
            kind=kind,
            revision=touch_testimony(self._connection, testimony_id),
            changes=tuple(self._numbered(change, number, place) for place, change in enumerate(changes)),
            target=None if target is None else target.number,
        )
        insert_step(self._connection, step)
        if kind in MARKS:
            facts = {"mark": kind.value, "step": number, "revision": step.revision}
            self._custody.record(testimony_id, Act.REVIEWED, facts)
        self._index(step if target is None else target)
        self._opened.add(testimony_id)
        return step

    def _refuse(self, testimony_id: str) -> NoReturn:
        """Nothing is added to a testimony that was sealed to headquarters."""
        known = self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,))
        raise TestimonyUnknown if known is None else MediaSealedAway

    def _numbered(self, change: Change, number: int, place: int) -> Change:
        """Draw the number of an added paragraph from who adds it and when, so that no two offices draw the same."""
        if change.key.segment != NEW_SEGMENT:
            return change
        drawn = hashlib.sha256(f"{self._station}/{number}/{place}".encode()).digest()
        return replace(change, key=replace(change.key, segment=int.from_bytes(drawn[:6], "big")))

    def _is_shown(self, run_id: str) -> bool:
        return self._connection.one("SELECT 1 FROM transcript_run WHERE id = ? AND shown = 1", (run_id,)) is not None

    def _index(self, step: Step) -> None:
        """Let search find the shown text of every paragraph that a step is over."""
        for run_id in runs_of([step]):
            if self._is_shown(run_id):
                changes = changes_of_run(self._connection, run_id)
                keys = {change.key for change in step.changes if change.key.run_id == run_id}
                numbers = sorted({key.window for key in keys if not key.added})
                windows = [self._window(run_id, number) for number in numbers]
                index_windows(self._connection, run_id, [window for window in windows if window is not None], changes)
                index_added(self._connection, run_id, [key for key in keys if key.added], changes)

    def _window(self, run_id: str, number: int) -> Window | None:
        row = self._connection.one(
            f"SELECT {WINDOW_COLUMNS} FROM transcript_window WHERE run_id = ? AND number = ?",  # noqa: S608
            (run_id, number),
        )
        return None if row is None else window_of_row(row)

    def _settle(self, testimony_id: str, steps: Sequence[Step]) -> None:
        told = 0
        for entry in self._custody.of(testimony_id):
            if entry.event.act is Act.CORRECTED:
                told = int(entry.event.facts[_LAST])
        own = [
            step
            for step in in_order(steps)
            if step.station == self._station and step.number > told and step.kind not in MARKS
        ]
        if own:
            facts: dict[str, str | int] = {
                "first": own[0].number,
                _LAST: own[-1].number,
                "steps": len(own),
                "paragraphs": len({change.key for step in own for change in step.changes}),
                "sha512": steps_sha512(own),
            }
            self._custody.record(testimony_id, Act.CORRECTED, facts)


def adopt_steps(connection: Connection, testimony_id: str, steps: Sequence[Step]) -> None:
    """Store steps of other offices that are not here yet, and let search find what is shown now.

    Call it inside a transaction, after the transcripts that came with them.
    """
    known = {(step.number, step.station) for step in steps_of(connection, testimony_id)}
    new = [step for step in steps if (step.number, step.station) not in known]
    for step in new:
        insert_step(connection, step)
    if not new:
        return
    shown = connection.execute(
        f"SELECT {RUN_COLUMNS} FROM transcript_run WHERE shown = 1"  # noqa: S608 - names of columns
        " AND part_id IN (SELECT id FROM part WHERE testimony_id = ?)",
        (testimony_id,),
    )
    for row in shown:
        run = run_of_row(row)
        rows = connection.execute(
            f"SELECT {WINDOW_COLUMNS} FROM transcript_window WHERE run_id = ?",  # noqa: S608 - names of columns
            (run.id,),
        )
        index_run(connection, run.id, map(window_of_row, rows), changes_of_run(connection, run.id))


def steps_sha512(steps: Sequence[Step]) -> str:
    """The hash that binds steps to the custody log: over the canonical JSON of all of them (FORMAT.md, "Review")."""
    return hashlib.sha512(rfc8785.dumps([_values(step) for step in steps])).hexdigest()


def _values(step: Step) -> list[Any]:
    changes = [
        [
            change.part_id,
            change.key.run_id,
            change.key.window,
            change.key.segment,
            change.text,
            change.speaker,
            change.heard,
            None if change.span is None else [change.span.start_seconds, change.span.end_seconds],
        ]
        for change in step.changes
    ]
    return [step.number, step.station, time_text(step.at), step.kind.value, step.revision, step.target, changes]
