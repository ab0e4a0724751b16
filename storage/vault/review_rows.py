"""Steps of reviews as rows."""

from collections.abc import Sequence

from app.domain.paragraphs import Changes
from app.domain.review import Change, ParagraphKey, Speaker, Step, StepKind, current_changes
from app.domain.transcript import Span
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row

_CHANGE_COLUMNS = (
    "number, station, part_id, run_id, window_number, segment, text, speaker, heard, start_seconds, end_seconds"
)


def steps_of(connection: Connection, testimony_id: str) -> list[Step]:
    """Return all steps of a testimony in their order."""
    changes: dict[tuple[int, str], list[Change]] = {}
    for row in connection.execute(
        f"SELECT {_CHANGE_COLUMNS} FROM review_change"  # noqa: S608 - names of columns
        " WHERE testimony_id = ? ORDER BY number, station, place",
        (testimony_id,),
    ):
        changes.setdefault((row[0], row[1]), []).append(_change(row[2:]))
    rows = connection.execute(
        "SELECT number, station, at, kind, revision, target FROM review_step WHERE testimony_id = ?"
        " ORDER BY number, station",
        (testimony_id,),
    )
    return [
        Step(
            testimony_id=testimony_id,
            number=number,
            station=station,
            at=time_of_text(at),
            kind=StepKind(kind),
            revision=revision,
            changes=tuple(changes.get((number, station), ())),
            target=target,
        )
        for number, station, at, kind, revision, target in rows
    ]


def insert_step(connection: Connection, step: Step) -> None:
    """Store a step; durable with the transaction around it. Raises VaultConflict for one that is there."""
    own = (step.testimony_id, step.number, step.station)
    connection.execute(
        "INSERT INTO review_step (testimony_id, number, station, at, kind, revision, target)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*own, time_text(step.at), step.kind.value, step.revision, step.target),
    )
    connection.executemany(
        "INSERT INTO review_change (testimony_id, place, part_id, run_id, window_number, segment, text, speaker, heard,"
        " start_seconds, end_seconds, number, station) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                step.testimony_id,
                place,
                change.part_id,
                change.key.run_id,
                change.key.window,
                change.key.segment,
                change.text,
                None if change.speaker is None else change.speaker.value,
                int(change.heard),
                None if change.span is None else change.span.start_seconds,
                None if change.span is None else change.span.end_seconds,
                step.number,
                step.station,
            )
            for place, change in enumerate(step.changes)
        ],
    )


def changes_of_run(connection: Connection, run_id: str) -> Changes:
    """Return what people said over a run, as it holds now."""
    row = connection.one("SELECT testimony_id FROM review_change WHERE run_id = ? LIMIT 1", (run_id,))
    if row is None:
        return {}
    found = current_changes(steps_of(connection, row[0]))
    return {key: change for key, change in found.items() if key.run_id == run_id}


def _change(row: Row) -> Change:
    part_id, run_id, window, segment, text, speaker, heard, start, end = row
    return Change(
        part_id=part_id,
        key=ParagraphKey(run_id, window, segment),
        text=text,
        speaker=None if speaker is None else Speaker(speaker),
        heard=bool(heard),
        span=None if start is None else Span(start, end),
    )


def runs_of(steps: Sequence[Step]) -> set[str]:
    """Return the runs that these steps are over."""
    return {change.key.run_id for step in steps for change in step.changes}
