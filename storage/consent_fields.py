"""Consent as JSON: the same fields in the hash that the custody log keeps and in the document that travels."""

import hashlib
from typing import Any

import rfc8785

from app.domain.consent import AgeEvent, ConsentEvent
from storage.times import time_text


def event_fields(event: ConsentEvent) -> dict[str, Any]:
    """Return everything of an answer but its testimony, which the document around it names."""
    said = event.circumstance
    spoken = said.spoken_at
    return {
        **_place(event),
        "answer": event.answer.value,
        "use": event.question.use.value,
        "kind": event.question.kind.value,
        "recipient": event.question.recipient,
        "attribution": event.terms.attribution.value,
        "voice": event.terms.voice.value,
        "keep_until": None if event.terms.keep_until is None else event.terms.keep_until.isoformat(),
        "wording": said.wording,
        "language": said.language,
        "interpreter": said.interpreter,
        "given_by": said.given_by.value,
        "how": said.how.value,
        "officer": said.officer,
        "spoken_at": None
        if spoken is None
        else {"part": spoken.part_id, "start": spoken.start_seconds, "end": spoken.end_seconds},
    }


def age_fields(event: AgeEvent) -> dict[str, Any]:
    """Return everything of a word on age but its testimony."""
    return {**_place(event), "age": event.age.value, "guardian": event.guardian.value, "officer": event.officer}


def event_sha512(event: ConsentEvent | AgeEvent) -> str:
    """Return SHA-512 (hex) over the canonical JSON (RFC 8785) of the fields and the testimony."""
    fields = event_fields(event) if isinstance(event, ConsentEvent) else age_fields(event)
    return hashlib.sha512(rfc8785.dumps({"testimony": event.testimony_id, **fields})).hexdigest()


def _place(event: ConsentEvent | AgeEvent) -> dict[str, Any]:
    return {"number": event.number, "station": event.station, "at": time_text(event.at)}
