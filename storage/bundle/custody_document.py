"""custody.jsonl: who did what to a testimony."""

from collections.abc import Sequence

from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.errors.bundle import BundleContentBad
from storage.bundle.canonical import decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID
from storage.times import time_text

ENTRIES_LIMIT = 100_000


def encode_custody(entries: Sequence[CustodyEntry]) -> bytes:
    """One line of canonical JSON for each entry, in order."""
    return b"".join(
        encode_canonical(
            {
                "station": entry.station,
                "number": entry.number,
                "act": entry.event.act.value,
                "at": time_text(entry.event.at),
                "facts": dict(entry.event.facts),
                "entry_hash": entry.entry_hash.hex(),
            }
        )
        + b"\n"
        for entry in entries
    )


def decode_custody(untrusted: bytes, testimony_id: str) -> tuple[CustodyEntry, ...]:
    """Read the log of one testimony. Raises `BundleContentBad`."""
    lines = untrusted.split(b"\n")
    if lines.pop() or len(lines) > ENTRIES_LIMIT:
        raise BundleContentBad(reason="custody_lines")
    entries = tuple(_entry(line, testimony_id) for line in lines)
    places = [(entry.station, entry.number) for entry in entries]
    if len(set(places)) != len(places):
        raise BundleContentBad(reason="custody_number")
    return entries


def _entry(line: bytes, testimony_id: str) -> CustodyEntry:
    fields = decode_canonical(line, "custody")
    event = CustodyEvent(
        testimony_id=testimony_id,
        act=Act(fields.text("act", "|".join(Act))),
        at=fields.time("at"),
        facts=fields.facts("facts"),
    )
    entry = CustodyEntry(
        number=fields.integer("number", low=1),
        event=event,
        station=fields.text("station", ID),
        entry_hash=fields.digest("entry_hash"),
    )
    fields.end()
    return entry
