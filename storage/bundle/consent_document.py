"""consent.json: everything that was ever said about one testimony, bound to the custody log beside it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.consent import ASKED, AgeEvent, Answer, ConsentEvent, ConsentRecord, Use
from app.domain.custody import Act, CustodyEntry
from app.errors.bundle import BundleContentBad
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.consent_events import age_of, event_of
from storage.consent_fields import age_fields, event_fields, event_sha512

FORMAT = "saksi-consent/1"
EVENTS_LIMIT = 10_000


def encode_consent(testimony_id: str, record: ConsentRecord) -> bytes:
    """Canonical JSON."""
    return encode_canonical({"format": FORMAT, "testimony": testimony_id, **record_fields(record)})


def decode_consent(untrusted: bytes, testimony_id: str) -> ConsentRecord:
    """Read the document of one testimony. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "consent")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    return read_record(fields, testimony_id)


def record_fields(record: ConsentRecord) -> dict[str, Any]:
    """Return the two lists of a document that speaks of one testimony."""
    return {
        "events": [event_fields(event) for event in record.events],
        "ages": [age_fields(event) for event in record.ages],
    }


def read_record(fields: Fields, testimony_id: str) -> ConsentRecord:
    """Read the two lists, and nothing is left then. Raises the refusal of `fields`."""
    events = tuple(_event(row, testimony_id) for row in fields.objects("events", EVENTS_LIMIT))
    ages = tuple(age_of(row, testimony_id) for row in fields.objects("ages", EVENTS_LIMIT))
    fields.end()
    for said, name in ((events, "events"), (ages, "ages")):
        if not _rising(said):
            fields.fail(name)
    record = ConsentRecord(events, ages)
    if len({(one.number, one.station) for one in record.said}) != len(record.said):
        fields.fail("ages")
    return record


def _event(row: Fields, testimony_id: str) -> ConsentEvent:
    event = event_of(row, testimony_id)
    if event.question.kind not in ASKED[event.question.use]:
        row.fail("kind")
    if event.terms.keep_until is not None and event.question.use is not Use.KEEP:
        row.fail("keep_until")
    return event


def _rising(said: Sequence[ConsentEvent | AgeEvent]) -> bool:
    places = [(one.number, one.station) for one in said]
    return places == sorted(set(places))


def check_spans(record: ConsentRecord, seconds_of: Mapping[str, float]) -> None:
    """Raise `BundleContentBad` unless every spoken grant lies in a recording of the testimony (seconds by part id).

    The sound of an answer that is no grant may be gone: what is spoken for a person who says no is destroyed.
    """
    for event in record.events:
        spoken = event.circumstance.spoken_at
        if spoken is None or event.answer is not Answer.GRANT:
            continue
        if spoken.part_id not in seconds_of or spoken.end_seconds > seconds_of[spoken.part_id]:
            raise BundleContentBad(reason="consent_spoken_at")


def check_custody(record: ConsentRecord, custody: Sequence[CustodyEntry]) -> None:
    """Raise `BundleContentBad` unless the custody log tells of exactly what was said, by its hash.

    An answer is told of once by the station that heard it, or by those that heard of it from another station; so
    nothing that was said can be left out, put in or changed without the log showing it.
    """
    said = {(one.station, one.number, event_sha512(one), _act(one)) for one in record.said}
    told = [_told(entry) for entry in custody if entry.event.act in (Act.CONSENT_SAID, Act.AGE_SAID)]
    heard = {_heard(entry) for entry in custody if entry.event.act is Act.CONSENT_HEARD}
    places = {place[:3] for place in said}
    if max(Counter(told).values(), default=1) > 1 or not set(told) <= said or not heard <= places:
        raise BundleContentBad(reason="consent_custody")
    if not places <= {place[:3] for place in told} | heard:
        raise BundleContentBad(reason="consent_custody")


def _act(one: ConsentEvent | AgeEvent) -> Act:
    return Act.CONSENT_SAID if isinstance(one, ConsentEvent) else Act.AGE_SAID


def _told(entry: CustodyEntry) -> tuple[str, object, object, Act]:
    facts = entry.event.facts
    return entry.station, facts.get("number"), facts.get("sha512"), entry.event.act


def _heard(entry: CustodyEntry) -> tuple[object, object, object]:
    facts = entry.event.facts
    return facts.get("station"), facts.get("number"), facts.get("sha512")
