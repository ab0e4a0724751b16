"""custody.jsonl and consent.json: who did what to a testimony, and what was agreed."""

from collections.abc import Sequence

from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.errors.bundle import BundleContentBad
from storage.bundle.canonical import decode_canonical, encode_canonical, time_text
from storage.bundle.testimony_document import ID

CONSENT_FORMAT = "saksi-consent/1"
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


def encode_consent(testimony_id: str) -> bytes:
    """Say that this format version records no consent events: the list is there, and it is empty."""
    return encode_canonical({"format": CONSENT_FORMAT, "testimony": testimony_id, "events": []})


def check_consent(untrusted: bytes, testimony_id: str) -> None:
    """Raise `BundleContentBad` unless the document is the one that version 1 knows."""
    if untrusted != encode_consent(testimony_id):
        raise BundleContentBad(reason="consent")
