"""What was said about consent and age, and the custody log that tells of it."""

from typing import Any

import rfc8785

from tests.vectors.make.bundles.keys import PART, STATION, TESTIMONY, WHEN, sha512

GRANTED = [
    ("record", "device"),
    ("keep", "own_staff"),
    ("read", "own_staff"),
    ("partner", "partner"),
    ("quotation", "public"),
]


def consent_event(number: int, use: str, kind: str, **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "answer": "grant",
        "use": use,
        "kind": kind,
        "recipient": "",
        "attribution": "anonymous",
        "voice": "original",
        "keep_until": "2036-01-01" if use == "keep" else None,
        "wording": "plain/3",
        "language": "km",
        "interpreter": True,
        "given_by": "self",
        "how": "spoken",
        "officer": "F7",
        "spoken_at": {"part": PART, "start": 0.25, "end": 1.75} if use == "record" else None,
    }
    return {**whole, **changes}


def age_event(number: int, **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "age": "adult",
        "guardian": "unasked",
        "officer": "F7",
    }
    return {**whole, **changes}


def consent_events() -> list[dict[str, Any]]:
    return [consent_event(2 + place, use, kind) for place, (use, kind) in enumerate(GRANTED)]


def consent_json(
    events: list[dict[str, Any]] | None = None, ages: list[dict[str, Any]] | None = None, **changes: Any
) -> bytes:
    whole = {
        "format": "saksi-consent/1",
        "testimony": TESTIMONY,
        "events": consent_events() if events is None else events,
        "ages": [age_event(1)] if ages is None else ages,
    }
    return rfc8785.dumps({**whole, **changes})


def said_hash(said: dict[str, Any]) -> str:
    return sha512(rfc8785.dumps({"testimony": TESTIMONY, **said}))


def custody_of(events: list[dict[str, Any]], ages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines that a station writes when it hears something itself, with numbers from 1."""
    rows: list[dict[str, Any]] = [{"act": "created", "facts": {"case_code": "KDM-4X7", "parts": 2}}]
    for said in [*ages, *events]:
        act = "age_said" if "age" in said else "consent_said"
        facts = {"number": said["number"], "sha512": said_hash(said)}
        rows.append({"act": act, "facts": facts, "station": said["station"]})
    return [{"number": place + 1, **row} for place, row in enumerate(rows)]


def custody(rows: list[dict[str, Any]] | None = None) -> bytes:
    return b"".join(
        custody_line(**row) for row in (custody_of(consent_events(), [age_event(1)]) if rows is None else rows)
    )


def custody_line(**changes: Any) -> bytes:
    whole = {
        "station": STATION,
        "number": 1,
        "act": "created",
        "at": WHEN,
        "facts": {"case_code": "KDM-4X7", "parts": 2},
        "entry_hash": "12" * 64,
    }
    return rfc8785.dumps({**whole, **changes}) + b"\n"
