"""The port `Reviews` in memory, for tests that need no vault."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.review import Change, Step, StepKind, turns
from app.ports.reviews import NEW_SEGMENT

STATION = "s" * 26


class MemoryReviews:
    def __init__(self, station: str = STATION) -> None:
        self.station = station
        self.settled: list[tuple[str, int]] = []
        self._steps: dict[str, list[Step]] = {}
        self._present = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def steps(self, testimony_id: str) -> Sequence[Step]:
        return list(self._steps.get(testimony_id, []))

    def record(self, testimony_id: str, kind: StepKind, changes: Sequence[Change] = ()) -> Step:
        if kind in (StepKind.UNDO, StepKind.REDO):
            raise ValueError("undo and redo have methods of their own")
        return self._add(testimony_id, kind, tuple(changes), None)

    def undo(self, testimony_id: str) -> Step | None:
        target = turns(self.steps(testimony_id), self.station).undo
        return target and self._add(testimony_id, StepKind.UNDO, (), target.number)

    def redo(self, testimony_id: str) -> Step | None:
        target = turns(self.steps(testimony_id), self.station).redo
        return target and self._add(testimony_id, StepKind.REDO, (), target.number)

    def settle(self, testimony_id: str) -> None:
        self.settled.append((testimony_id, len(self.steps(testimony_id))))

    def _add(self, testimony_id: str, kind: StepKind, changes: tuple[Change, ...], target: int | None) -> Step:
        known = self._steps.setdefault(testimony_id, [])
        number = len(known) + 1
        self._present += timedelta(seconds=1)
        numbered = tuple(self._numbered(change, number, place) for place, change in enumerate(changes))
        known.append(Step(testimony_id, number, self.station, self._present, kind, number + 1, numbered, target))
        return known[-1]

    def _numbered(self, change: Change, number: int, place: int) -> Change:
        if change.key.segment != NEW_SEGMENT:
            return change
        drawn = hashlib.sha256(f"{self.station}/{number}/{place}".encode()).digest()
        return replace(change, key=replace(change.key, segment=int.from_bytes(drawn[:6], "big")))
