"""marks.json: every mark that was ever set on a passage of a testimony, or lifted; for our own offices alone."""

from collections.abc import Collection, Sequence
from typing import Any

from app.domain.custody import Act, CustodyEntry
from app.domain.marked import MarkAct, MarkEvent, MarkKind, Passage, is_consistent
from app.errors.bundle import BundleContentBad
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID
from storage.times import time_text

FORMAT = "saksi-marks/1"
EVENTS_LIMIT = 10_000


def encode_marks(testimony_id: str, events: Sequence[MarkEvent]) -> bytes:
    """Canonical JSON."""
    return encode_canonical(
        {"format": FORMAT, "testimony": testimony_id, "events": [_event_fields(event) for event in events]}
    )


def _event_fields(event: MarkEvent) -> dict[str, Any]:
    passage = event.passage
    return {
        "number": event.number,
        "station": event.station,
        "at": time_text(event.at),
        "act": event.act.value,
        "part": passage.part_id,
        "start": passage.start_seconds,
        "end": passage.end_seconds,
        "kind": passage.kind.value,
        "target": None if event.target is None else {"number": event.target[0], "station": event.target[1]},
    }


def decode_marks(untrusted: bytes, testimony_id: str, recordings: Collection[str]) -> tuple[MarkEvent, ...]:
    """Read the document; `recordings` are the part ids that it may speak of. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "marks")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    events = tuple(_event(row, testimony_id, recordings) for row in fields.objects("events", EVENTS_LIMIT))
    fields.end()
    if not events or [event.key for event in events] != sorted({event.key for event in events}):
        fields.fail("events")
    if not is_consistent(events):
        fields.fail("target")
    return events


def check_marks_told(events: Sequence[MarkEvent], custody: Sequence[CustodyEntry]) -> None:
    """The custody log tells of exactly these events: none was taken out, none was put in. Raises `BundleContentBad`."""
    told: list[tuple[int, str]] = []
    for entry in custody:
        if entry.event.act is Act.PASSAGE_MARKED:
            facts = entry.event.facts
            first, last = facts.get("first"), facts.get("last")
            if type(first) is not int or type(last) is not int or not 0 < first <= last < first + EVENTS_LIMIT:
                raise BundleContentBad(reason="marks_custody")
            told += [(number, entry.station) for number in range(first, last + 1)]
    if sorted(told) != sorted(event.key for event in events):
        raise BundleContentBad(reason="marks_custody")


def _event(row: Fields, testimony_id: str, recordings: Collection[str]) -> MarkEvent:
    event = MarkEvent(
        testimony_id=testimony_id,
        number=row.integer("number", low=1),
        station=row.text("station", ID),
        at=row.time("at"),
        act=MarkAct(row.text("act", "|".join(MarkAct))),
        passage=_passage(row, recordings),
        target=_target(row),
    )
    row.end()
    return event


def _passage(row: Fields, recordings: Collection[str]) -> Passage:
    part_id = row.text("part", ID)
    if part_id not in recordings:
        row.fail("part")
    start = row.number("start")
    end = None if row.null("end") else row.number("end")
    if end is not None and end < start:
        row.fail("end")
    return Passage(part_id, start, end, MarkKind(row.text("kind", "|".join(MarkKind))))


def _target(row: Fields) -> tuple[int, str] | None:
    if row.null("target"):
        return None
    target = row.object("target")
    named = (target.integer("number", low=1), target.text("station", ID))
    target.end()
    return named
