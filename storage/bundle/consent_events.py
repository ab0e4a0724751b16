"""Consent events read from untrusted JSON; storage/consent_fields.py writes them."""

from datetime import date

from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Attribution,
    Circumstance,
    ConsentEvent,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    SpokenAt,
    Terms,
    Use,
    Voice,
)
from storage.bundle.canonical import Fields
from storage.bundle.testimony_document import ID

SHORT = 200
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
# Printable ASCII: codes and versions, no sentences.
_CODE = r"[!-~]*"


def event_of(row: Fields, testimony_id: str) -> ConsentEvent:
    """Read what `event_fields` wrote. Raises the refusal of `row`."""
    event = ConsentEvent(
        testimony_id=testimony_id,
        number=row.integer("number", low=1),
        station=row.text("station", ID),
        at=row.time("at"),
        answer=Answer(row.text("answer", "|".join(Answer))),
        question=Question(
            Use(row.text("use", "|".join(Use))),
            RecipientKind(row.text("kind", "|".join(RecipientKind))),
            row.text("recipient", f"({ID})?"),
        ),
        terms=Terms(
            attribution=Attribution(row.text("attribution", "|".join(Attribution))),
            voice=Voice(row.text("voice", "|".join(Voice))),
            keep_until=_day(row, "keep_until"),
        ),
        circumstance=Circumstance(
            wording=row.text("wording", _CODE, SHORT),
            language=row.text("language", _CODE, SHORT),
            interpreter=row.truth("interpreter"),
            given_by=GivenBy(row.text("given_by", "|".join(GivenBy))),
            how=How(row.text("how", "|".join(How))),
            officer=row.text("officer", _CODE, SHORT),
            spoken_at=_spoken_at(row),
        ),
    )
    row.end()
    return event


def age_of(row: Fields, testimony_id: str) -> AgeEvent:
    """Read what `age_fields` wrote. Raises the refusal of `row`."""
    event = AgeEvent(
        testimony_id=testimony_id,
        number=row.integer("number", low=1),
        station=row.text("station", ID),
        at=row.time("at"),
        age=Age(row.text("age", "|".join(Age))),
        guardian=Guardian(row.text("guardian", "|".join(Guardian))),
        officer=row.text("officer", _CODE, SHORT),
    )
    row.end()
    return event


def _day(row: Fields, field: str) -> date | None:
    if row.null(field):
        return None
    text = row.text(field, _DAY)
    try:
        return date.fromisoformat(text)
    except ValueError:
        row.fail(field)


def _spoken_at(row: Fields) -> SpokenAt | None:
    if row.null("spoken_at"):
        return None
    spoken = row.object("spoken_at")
    span = SpokenAt(spoken.text("part", ID), spoken.number("start"), spoken.number("end"))
    spoken.end()
    if span.end_seconds < span.start_seconds:
        row.fail("spoken_at")
    return span
