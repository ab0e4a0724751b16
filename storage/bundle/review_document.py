"""review.json: every step that people made over the transcripts of a testimony."""

from collections.abc import Sequence
from typing import Any

from app.domain.paragraphs import one_line
from app.domain.review import (
    ADDED_WINDOW,
    CHANGES_LIMIT,
    TEXT_LIMIT_CHARACTERS,
    TURNS,
    Change,
    ParagraphKey,
    Speaker,
    Step,
    StepKind,
    is_consistent,
)
from app.domain.transcript import Span
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID
from storage.times import time_text

FORMAT = "saksi-review/1"
STEPS_LIMIT = 100_000


def encode_review(testimony_id: str, steps: Sequence[Step]) -> bytes:
    """Canonical JSON."""
    return encode_canonical(
        {"format": FORMAT, "testimony": testimony_id, "steps": [_step_fields(step) for step in steps]}
    )


def _step_fields(step: Step) -> dict[str, Any]:
    return {
        "number": step.number,
        "station": step.station,
        "at": time_text(step.at),
        "kind": step.kind.value,
        "revision": step.revision,
        "target": step.target,
        "changes": [_change_fields(change) for change in step.changes],
    }


def _change_fields(change: Change) -> dict[str, Any]:
    return {
        "part": change.part_id,
        "run": change.key.run_id,
        "window": None if change.key.added else change.key.window,
        "segment": change.key.segment,
        "text": change.text,
        "speaker": None if change.speaker is None else change.speaker.value,
        "heard": change.heard,
        "start": None if change.span is None else change.span.start_seconds,
        "end": None if change.span is None else change.span.end_seconds,
    }


def decode_review(untrusted: bytes, testimony_id: str, recordings: Sequence[str]) -> tuple[Step, ...]:
    """Read the document; `recordings` are the part ids that it may speak of. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "review")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    steps = tuple(_step(row, testimony_id, recordings) for row in fields.objects("steps", STEPS_LIMIT))
    fields.end()
    places = [(step.number, step.station) for step in steps]
    if not steps or places != sorted(set(places)):
        fields.fail("steps")
    if not is_consistent(steps):
        fields.fail("target")
    return steps


def _step(row: Fields, testimony_id: str, recordings: Sequence[str]) -> Step:
    kind = StepKind(row.text("kind", "|".join(StepKind)))
    number = row.integer("number", low=1)
    step = Step(
        testimony_id=testimony_id,
        number=number,
        station=row.text("station", ID),
        at=row.time("at"),
        kind=kind,
        revision=row.integer("revision", low=1),
        changes=tuple(_change(change, recordings) for change in row.objects("changes", CHANGES_LIMIT)),
        target=_target(row, kind, number),
    )
    if kind is StepKind.ADDED and any(change.span is None for change in step.changes):
        row.fail("changes")
    row.end()
    return step


def _target(row: Fields, kind: StepKind, number: int) -> int | None:
    if kind in TURNS:
        return row.integer("target", low=1, high=number - 1)
    _none(row, "target")
    return None


def _none(row: Fields, field: str) -> None:
    if not row.null(field):
        row.fail(field)


def _change(row: Fields, recordings: Sequence[str]) -> Change:
    part_id = row.text("part", ID)
    if part_id not in recordings:
        row.fail("part")
    window = ADDED_WINDOW if row.null("window") else row.integer("window")
    change = Change(
        part_id=part_id,
        key=ParagraphKey(row.text("run", ID), window, row.integer("segment")),
        text=None if row.null("text") else _text(row),
        speaker=None if row.null("speaker") else Speaker(row.text("speaker", "|".join(Speaker))),
        heard=row.truth("heard"),
        span=_span(row),
    )
    row.end()
    return change


def _text(row: Fields) -> str:
    text = row.text("text", limit=TEXT_LIMIT_CHARACTERS)
    if text != one_line(text):
        row.fail("text")
    return text


def _span(row: Fields) -> Span | None:
    if row.null("start"):
        _none(row, "end")
        return None
    span = Span(row.number("start"), row.number("end"))
    if span.end_seconds < span.start_seconds:
        row.fail("end")
    return span
