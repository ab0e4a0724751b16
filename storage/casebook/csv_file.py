"""Cases as a table: one row for each event, what holds throughout in the first row of a case. See FORMAT.md.

UTF-8 with a byte order mark (without it spreadsheets take Khmer for something else), every cell in quotes, CRLF
(RFC 4180). No cell begins as a formula does.
"""

import csv
import io
import re
from collections.abc import Sequence

from app.domain.casedata import CaseEvent, CaseRecord, Flaw, flaws_of
from app.domain.casefile import CaseRead, CasesRead, CaseToWrite, RowFlaw
from app.domain.casewords import CaseSchema, FieldKind, Handling
from app.errors.case import CaseFileBad
from storage.casebook.flat import OTHER_TEXT, Cells, answers_of, cells_of, columns
from storage.casebook.reading import PlaceKnown, column_of

CASE = "saksi:Case"
EVENT = "saksi:Event"
CONSENT = "con_Consent"
_SEPARATOR = ";"
# What a spreadsheet may take for the beginning of a formula (OWASP, "CSV Injection"), also in full width.
_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_MOST_ROWS = 20_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def csv_bytes(cases: Sequence[CaseToWrite], schema: CaseSchema) -> bytes:
    """Return the file of these cases."""
    throughout, of_event = columns(schema, of_event=False, own=True), columns(schema, of_event=True, own=True)
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([CASE, EVENT, *throughout, *of_event])
    for case in cases:
        first = cells_of(case.record.answers, schema) | {CONSENT: ("true",)}
        first |= {name: (value,) for name, value in case.identity.items()}
        events = [cells_of(event.answers, schema) for event in case.record.events] or [{}]
        for number, event in enumerate(events, start=1):
            numbered = str(number) if case.record.events else ""
            row = [case.name, numbered]
            row += _row(first if number == 1 else {}, throughout)
            row += _row(event, of_event)
            writer.writerow([guarded(cell) for cell in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def read_csv(untrusted: bytes, schema: CaseSchema, place_known: PlaceKnown) -> CasesRead:
    """Return the cases of a file made anywhere, and every flaw by its row. Raises CaseFileBad when it is no table."""
    rows = _rows(_text(untrusted))
    names = [column_of(name, schema, (CASE, EVENT)) for name in rows[0]]
    if not any(name in schema.by_name for name in names):
        raise CaseFileBad(reason="columns")
    if len(set(filter(None, names))) < len(list(filter(None, names))):
        raise CaseFileBad(reason="columns_twice")
    ignored = tuple(title for title, name in zip(rows[0], names, strict=True) if not name and title.strip())
    identity: set[str] = set()
    cases: dict[str, tuple[int, list[Cells]]] = {}
    flaws: list[RowFlaw] = []
    for number, row in enumerate(rows[1:], start=2):
        cells = _cells(row, names, schema)
        if not cells:
            continue
        identity |= {name for name in cells if _is_identity(name, schema)}
        # Only where nothing names a case is each row one. A row without its code is nobody's: what stands in it must
        # not become somebody's.
        case = "".join(cells.pop(CASE, ())) if CASE in names else f"{number - 1}"
        if not case:
            flaws.append(RowFlaw(number, CASE, Flaw.EMPTY))
            continue
        told = cases.setdefault(case, (number, []))[1]
        flaws += [RowFlaw(number, name, Flaw.BLOCKS_DISAGREE) for name in _disagreeing(told, cells, schema)]
        told.append(cells)
    read = [_case(name, row, told, schema) for name, (row, told) in cases.items()]
    flaws += [
        RowFlaw(_row_of(case.row, flaw.event), flaw.field, flaw.flaw)
        for case in read
        for flaw in flaws_of(case.record, schema, place_known)
    ]
    return CasesRead(tuple(read), tuple(flaws), ignored, tuple(sorted(identity)))


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `unguarded` gives back what it was."""
    if _NUMBER.fullmatch(cell) or not _needs_guard(cell):
        return cell
    return "'" + cell


def unguarded(cell: str) -> str:
    """Return what was guarded."""
    return cell[1:] if cell.startswith("'") and _needs_guard(cell[1:]) and not _NUMBER.fullmatch(cell[1:]) else cell


def _needs_guard(cell: str) -> bool:
    # A quote in front of what needs a guard is guarded as well, so that the way back is certain.
    return bool(cell) and cell.lstrip("'")[:1] in _FORMULA and bool(cell.lstrip("'"))


def _row(cells: Cells, names: list[str]) -> list[str]:
    return [_SEPARATOR.join(cells.get(name, ())) for name in names]


def _text(untrusted: bytes) -> str:
    try:
        return untrusted.decode("utf-16" if untrusted.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError:
        raise CaseFileBad(reason="encoding") from None


def _rows(text: str) -> list[list[str]]:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise CaseFileBad(reason="table") from None
    if not 1 < len(rows) <= _MOST_ROWS:
        raise CaseFileBad(reason="rows")
    if any(len(row) > len(rows[0]) for row in rows):
        raise CaseFileBad(reason="table")
    return rows


def _cells(row: list[str], names: list[str], schema: CaseSchema) -> Cells:
    cells: Cells = {}
    for name, cell in zip(names, row, strict=False):
        text = unguarded(cell).replace("\r\n", "\n").strip()
        if name and text:
            field = schema.by_name.get(name)
            split = field is not None and field.kind is FieldKind.CHOICES and not name.endswith(OTHER_TEXT)
            values = [one.strip() for one in text.split(_SEPARATOR)] if split else [text]
            cells[name] = tuple(one for one in values if one)
    return cells


def _is_identity(name: str, schema: CaseSchema) -> bool:
    field = schema.by_name.get(name)
    return field is not None and field.handling is Handling.IDENTITY


def _case(name: str, row: int, told: list[Cells], schema: CaseSchema) -> CaseRead:
    throughout: Cells = {}
    events: list[CaseEvent] = []
    for cells in told:
        of_event = {column: value for column, value in cells.items() if _is_of_event(column, schema)}
        throughout |= {column: value for column, value in cells.items() if column not in of_event}
        if of_event:
            events.append(CaseEvent(answers_of(of_event, schema)))
    return CaseRead(name, row, CaseRecord(answers_of(throughout, schema), tuple(events)))


def _is_of_event(column: str, schema: CaseSchema) -> bool:
    field = schema.by_name.get(column.removesuffix(OTHER_TEXT))
    return field is not None and field.of_event


def _disagreeing(before: list[Cells], cells: Cells, schema: CaseSchema) -> list[str]:
    """What holds throughout and has another value in an earlier row of the case."""
    known = {name: value for earlier in before for name, value in earlier.items()}
    throughout = (name for name in cells if name != EVENT and not _is_of_event(name, schema))
    return [name for name in throughout if known.get(name, cells[name]) != cells[name]]


def _row_of(row: int, event: int | None) -> int:
    return row + (event or 0)
