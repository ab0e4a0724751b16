"""Marks on passages in a vault: events that are only ever added. See FORMAT.md, "Marks on passages"."""

from collections.abc import Sequence

from app.domain.custody import Act
from app.domain.marked import MarkAct, MarkEvent, MarkKind, Passage, standing
from app.domain.testimony import PartKind
from app.errors.masking import PassageUnknown
from app.errors.vault import MediaSealedAway, TestimonyUnknown
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.context import VaultContext
from storage.vault.parts import part_of_id
from storage.vault.testimonies import touch_testimony

_COLUMNS = (
    "number, station, at, act, part_id, start_seconds, end_seconds, kind, target_number, target_station, testimony_id"
)


class MarkedPassagesTable:
    """The port `MarkedPassages` of app/ports/marked.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._station = context.station_id

    def events(self, testimony_id: str) -> Sequence[MarkEvent]:
        """Return everything that was ever marked or lifted, in order."""
        return marks_of_testimony(self._connection, testimony_id)

    def mark(self, testimony_id: str, passages: Sequence[Passage]) -> tuple[MarkEvent, ...]:
        """Mark passages. Raises TestimonyUnknown, MediaSealedAway, PassageUnknown, StorageError."""
        with self._connection.transaction():
            for passage in passages:
                self._check(testimony_id, passage)
            return self._add(testimony_id, [(passage, None) for passage in passages])

    def lift(self, testimony_id: str, marks: Sequence[MarkEvent]) -> tuple[MarkEvent, ...]:
        """Lift marks that stand. Raises TestimonyUnknown, MediaSealedAway, StorageError."""
        with self._connection.transaction():
            known = {mark.key: mark for mark in standing(self.events(testimony_id))}
            found = [known[mark.key] for mark in marks if mark.key in known]
            return self._add(testimony_id, [(mark.passage, mark.key) for mark in found])

    def _check(self, testimony_id: str, passage: Passage) -> None:
        part = part_of_id(self._connection, passage.part_id)
        if part is None or part.testimony_id != testimony_id or part.kind is not PartKind.RECORDING:
            raise PassageUnknown
        end = passage.end_seconds
        if passage.start_seconds < 0 or (end is not None and end < passage.start_seconds):
            raise PassageUnknown

    def _add(self, testimony_id: str, made: Sequence[tuple[Passage, tuple[int, str] | None]]) -> tuple[MarkEvent, ...]:
        """Add events; those with a target lift it."""
        if self._connection.one("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony_id,)) is None:
            known = self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,))
            raise TestimonyUnknown if known is None else MediaSealedAway
        row = self._connection.one(
            "SELECT coalesce(max(number), 0) FROM marked_passage WHERE testimony_id = ?", (testimony_id,)
        )
        first, at = (int(row[0]) if row else 0) + 1, self._clock.now()
        events = tuple(
            MarkEvent(
                testimony_id=testimony_id,
                number=first + place,
                station=self._station,
                at=at,
                act=MarkAct.SET if target is None else MarkAct.LIFTED,
                passage=passage,
                target=target,
            )
            for place, (passage, target) in enumerate(made)
        )
        for event in events:
            insert_mark_event(self._connection, event)
        if events:
            self._custody.record(testimony_id, Act.PASSAGE_MARKED, {"first": first, "last": events[-1].number})
            touch_testimony(self._connection, testimony_id)
        return events


def marks_of_testimony(connection: Connection, testimony_id: str) -> list[MarkEvent]:
    """Return the events of one testimony in their order."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM marked_passage WHERE testimony_id = ? ORDER BY number, station",  # noqa: S608
        (testimony_id,),
    )
    return [_event_of(row) for row in rows]


def insert_mark_event(connection: Connection, event: MarkEvent) -> None:
    """Store an event; durable with the transaction around it. Raises VaultConflict for one that is there."""
    passage, target = event.passage, event.target or (None, None)
    connection.execute(
        f"INSERT INTO marked_passage ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            event.number,
            event.station,
            time_text(event.at),
            event.act.value,
            passage.part_id,
            passage.start_seconds,
            passage.end_seconds,
            passage.kind.value,
            *target,
            event.testimony_id,
        ),
    )


def adopt_marks(connection: Connection, events: Sequence[MarkEvent]) -> None:
    """Store events of other offices that are not here yet, in the transaction around it."""
    known = {event.key for one in events[:1] for event in marks_of_testimony(connection, one.testimony_id)}
    for event in events:
        if event.key not in known:
            insert_mark_event(connection, event)


def _event_of(row: Row) -> MarkEvent:
    number, station, at, act, part_id, start, end, kind, target_number, target_station, testimony_id = row
    return MarkEvent(
        testimony_id=testimony_id,
        number=number,
        station=station,
        at=time_of_text(at),
        act=MarkAct(act),
        passage=Passage(part_id, start, end, MarkKind(kind)),
        target=None if target_number is None else (target_number, target_station),
    )
