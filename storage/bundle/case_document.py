"""case.json: what is known of a case now, in the words of HTCDS and of Saksi (storage/casebook/FORMAT.md)."""

from typing import Any

from app.domain.casedata import MOST_EVENTS, MOST_LONG_CHARACTERS, CaseAnswer, CaseEvent, CaseRecord, CaseRevision
from app.domain.casewords import Handling
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.testimony_document import ID
from storage.casebook.schema import case_schema
from storage.times import time_text

FORMAT = "saksi-case/1"
_FIELD = "(saksi:)?[A-Za-z_]{1,60}"
_TEXT = rf"(?s).{{1,{MOST_LONG_CHARACTERS}}}"
_ANSWERS_LIMIT = 200


def encode_case(case: CaseRevision) -> bytes:
    """Canonical JSON."""
    return encode_canonical(
        {
            "format": FORMAT,
            "testimony": case.testimony_id,
            "number": case.number,
            "station": case.station,
            "at": time_text(case.at),
            "revision": case.revision,
            "answers": [_answer_values(answer) for answer in case.record.answers],
            "events": [{"answers": [_answer_values(answer) for answer in one.answers]} for one in case.record.events],
        }
    )


def decode_case(untrusted: bytes, testimony_id: str, revision: int) -> CaseRevision:
    """Read the document of a testimony of this revision. Raises `BundleContentBad`.

    Words of a later vocabulary are taken as they are: an office that does not know them shows them all the same.
    """
    fields = decode_canonical(untrusted, "case")
    fields.text("format", FORMAT)
    fields.text("testimony", testimony_id)
    number, station, at = fields.integer("number", low=1), fields.text("station", ID), fields.time("at")
    saved = fields.integer("revision", low=1, high=revision)
    answers = _answers(fields)
    events = tuple(_event(row) for row in fields.objects("events", MOST_EVENTS))
    fields.end()
    return CaseRevision(testimony_id, number, station, at, saved, CaseRecord(answers, events))


def _answer_values(answer: CaseAnswer) -> dict[str, Any]:
    return {"field": answer.field, "values": list(answer.values), "words": answer.words}


def _event(row: Fields) -> CaseEvent:
    event = CaseEvent(_answers(row))
    row.end()
    if not event.answers:
        row.fail("answers")
    return event


def _answers(fields: Fields) -> tuple[CaseAnswer, ...]:
    rows = fields.objects("answers", _ANSWERS_LIMIT)
    answers = tuple(_answer(row) for row in rows)
    names = [answer.field for answer in answers]
    if len(set(names)) < len(names):
        fields.fail("answers")
    known = case_schema().by_name
    if any(name in known and known[name].handling is Handling.IDENTITY for name in names):
        fields.fail("identity")
    return answers


def _answer(row: Fields) -> CaseAnswer:
    answer = CaseAnswer(
        field=row.text("field", _FIELD),
        values=row.texts("values", _TEXT),
        words=row.text("words"),
    )
    row.end()
    if not answer.values or len(set(answer.values)) < len(answer.values):
        row.fail("values")
    return answer
