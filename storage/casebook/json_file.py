"""Cases as JSON: the standard's fields and values, and beside them a block with the whole record. See FORMAT.md."""

import json
from collections.abc import Sequence
from typing import Any

from app.domain.casedata import CaseEvent, CaseRecord, Flaw, flaws_of, in_order
from app.domain.casefile import CaseRead, CasesRead, CaseToWrite, RowFlaw
from app.domain.caseknown import is_known_whole
from app.domain.casewords import CaseSchema, FieldKind, Handling
from app.errors.case import CaseFileBad
from storage.casebook.flat import OTHER_TEXT, Cells, answers_of, cells_of, columns
from storage.casebook.reading import PlaceKnown, column_of
from storage.casebook.record_document import record_of_values, record_values

FORMAT = "saksi-htcds/1"
_EVENTS = "events"
_MOST_CASES = 20_000


def json_bytes(cases: Sequence[CaseToWrite], schema: CaseSchema) -> bytes:
    """Return the file of these cases."""
    document = {
        "format": FORMAT,
        "standard": f"{schema.standard} {schema.version}",
        "source": schema.source,
        "licence": schema.licence,
        "vocabulary": schema.vocabulary,
        "cases": [
            {
                "case": case.name,
                "htcds": _standard(case.record, schema) | dict(case.identity) | {"con_Consent": True},
                "saksi": record_values(case.record),
            }
            for case in cases
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def read_json(untrusted: bytes, schema: CaseSchema, place_known: PlaceKnown) -> CasesRead:
    """Return the cases of a file: one of ours, a list of objects, or one object. Raises CaseFileBad."""
    try:
        document = json.loads(untrusted.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise CaseFileBad(reason="json") from None
    told = document.get("cases", [document]) if isinstance(document, dict) else document
    if not isinstance(told, list) or not 0 < len(told) <= _MOST_CASES:
        raise CaseFileBad(reason="cases")
    if not all(isinstance(one, dict) for one in told):
        raise CaseFileBad(reason="cases")
    reader = _Reader(schema)
    cases = [reader.case(one, number) for number, one in enumerate(told, start=1)]
    flaws = [
        RowFlaw(case.row, flaw.field, flaw.flaw)
        for case in cases
        for flaw in flaws_of(case.record, schema, place_known)
    ]
    return CasesRead(
        tuple(cases), (*reader.flaws, *flaws), tuple(sorted(reader.ignored)), tuple(sorted(reader.identity))
    )


def _standard(record: CaseRecord, schema: CaseSchema) -> dict[str, Any]:
    """The record in the standard's own fields and values alone."""
    told = _typed(cells_of(record.answers, schema), schema, of_event=False)
    if record.events:
        told[_EVENTS] = [_typed(cells_of(event.answers, schema), schema, of_event=True) for event in record.events]
    return told


def _typed(cells: Cells, schema: CaseSchema, *, of_event: bool) -> dict[str, Any]:
    return {
        name: _typed_value(name, cells[name], schema)
        for name in columns(schema, of_event=of_event, own=False)
        if cells.get(name)
    }


def _typed_value(name: str, values: tuple[str, ...], schema: CaseSchema) -> Any:
    field = schema.by_name.get(name)
    if field is None:
        return values[0]
    match field.kind:
        case FieldKind.CHOICES:
            return list(values)
        case FieldKind.NUMBER:
            return int(values[0])
        case FieldKind.CHECKBOX:
            return values[0] == "true"
        case _:
            return values[0]


class _Reader:
    def __init__(self, schema: CaseSchema) -> None:
        self._schema = schema
        self.flaws: list[RowFlaw] = []
        self.ignored: set[str] = set()
        self.identity: set[str] = set()

    def case(self, told: dict[str, Any], row: int) -> CaseRead:
        name = str(told.get("case", row))
        standard = told.get("htcds", {key: value for key, value in told.items() if key not in ("case", "saksi")})
        if not isinstance(standard, dict):
            raise CaseFileBad(reason="cases")
        record = self._of_standard(standard)
        if "saksi" in told:
            try:
                whole = in_order(record_of_values(told["saksi"]), self._schema)
            except ValueError:
                raise CaseFileBad(reason="saksi") from None
            if "htcds" in told and not self._alike(whole, record):
                self.flaws.append(RowFlaw(row, "", Flaw.BLOCKS_DISAGREE))
            record = whole
        return CaseRead(name, row, record)

    def _alike(self, whole: CaseRecord, standard: CaseRecord) -> bool:
        if not is_known_whole(whole, self._schema):
            # Told as flaws of their own.
            return True
        return is_known_whole(standard, self._schema) and (
            _standard(whole, self._schema) == _standard(standard, self._schema)
        )

    def _of_standard(self, told: dict[str, Any]) -> CaseRecord:
        events = told.get(_EVENTS, [])
        if not isinstance(events, list) or not all(isinstance(event, dict) for event in events):
            raise CaseFileBad(reason="cases")
        throughout = self._cells({name: value for name, value in told.items() if name != _EVENTS})
        by_name = self._schema.by_name
        inline = {
            name: throughout.pop(name)
            for name in list(throughout)
            if (field := by_name.get(name.removesuffix(OTHER_TEXT))) is not None and field.of_event
        }
        all_events = ([inline] if inline else []) + [self._cells(event) for event in events]
        return CaseRecord(
            answers_of(throughout, self._schema),
            tuple(CaseEvent(answers_of(event, self._schema)) for event in all_events),
        )

    def _cells(self, told: dict[str, Any]) -> Cells:
        cells: Cells = {}
        for title, value in told.items():
            texts = tuple(_text(one) for one in (value if isinstance(value, list) else [value]))
            texts = tuple(text for text in texts if text)
            name = column_of(title, self._schema)
            if not texts:
                continue
            if not name:
                self.ignored.add(title)
                continue
            field = self._schema.by_name.get(name)
            if field is not None and field.handling is Handling.IDENTITY:
                self.identity.add(name)
            cells[name] = texts
        return cells


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    if isinstance(value, (int, float, str)):
        return str(value).replace("\r\n", "\n").strip()
    raise CaseFileBad(reason="cases")
