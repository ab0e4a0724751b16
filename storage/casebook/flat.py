"""Answers as HTCDS has them: own words as `Other` and text, own fields as lines of a long text. See FORMAT.md.

The way back is exact: what is read is the record that was written.
"""

import re
from collections.abc import Iterable, Mapping

from app.domain.casedata import CaseAnswer, ordered
from app.domain.casewords import OTHER, OWN, CaseSchema, Field, FieldKind, Handling

OTHER_TEXT = "_OtherText"
"""Behind the name of a field: what stands behind its `Other`."""

_LINE = re.compile(r"\[(saksi:[A-Za-z]+)\] (.*)")
Cells = dict[str, tuple[str, ...]]


def columns(schema: CaseSchema, *, of_event: bool, own: bool) -> list[str]:
    """Return the names of the columns for a case or for an event, in the order of the standard."""
    names = []
    for field in schema.fields:
        if field.of_event is of_event and (own or not field.own):
            names.append(field.name)
            if field.takes_other:
                names.append(field.name + OTHER_TEXT)
    return names


def cells_of(answers: Iterable[CaseAnswer], schema: CaseSchema) -> Cells:
    """Return each answer as it is written for the standard, and each own field in a column of its own too."""
    cells: Cells = {}
    lines: dict[str, list[str]] = {}
    for answer in answers:
        field = schema.by_name[answer.field]
        if field.own:
            cells[field.name] = answer.values
            lines.setdefault(field.fallback, []).extend(_line(field, value, schema) for value in answer.values)
        elif field.takes_other:
            _put_with_other(cells, answer, schema)
        else:
            cells[field.name] = answer.values
    for name, added in lines.items():
        cells[name] = ("\n".join([*cells.get(name, ()), *added]),)
    return cells


def answers_of(cells: Mapping[str, tuple[str, ...]], schema: CaseSchema) -> tuple[CaseAnswer, ...]:
    """Return the answers that cells hold, in the order of the standard. Values are not checked."""
    said: dict[str, CaseAnswer] = {}
    for field in schema.fields:
        values = tuple(value for value in cells.get(field.name, ()) if value)
        if field.handling in (Handling.IDENTITY, Handling.DERIVED):
            continue
        if field.kind is FieldKind.LONG_TEXT and values:
            values = _without_lines(values[0], said)
        words = ""
        if field.takes_other:
            values, words = _without_other(field, values, "".join(cells.get(field.name + OTHER_TEXT, ())), schema)
        if values or words:
            said[field.name] = CaseAnswer(field.name, values, words)
    return ordered(said.values(), schema)


def _line(field: Field, value: str, schema: CaseSchema) -> str:
    term = schema.terms_by_id.get(value)
    return f"[{field.name}] {value}" + (f": {term.definition}" if term else "")


def _without_lines(text: str, said: dict[str, CaseAnswer]) -> tuple[str, ...]:
    """Take our lines out of a long text. What they say counts only where the file has no column for it."""
    kept = []
    for line in text.split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            kept.append(line)
            continue
        name, value = match.groups()
        if value.startswith(OWN):
            value = OWN + value.removeprefix(OWN).partition(":")[0]
        before = said.get(name, CaseAnswer(name, ()))
        said[name] = CaseAnswer(name, (*before.values, value))
    own = "\n".join(kept).strip()
    return (own,) if own else ()


def _put_with_other(cells: Cells, answer: CaseAnswer, schema: CaseSchema) -> None:
    own = [value for value in answer.values if value.startswith(OWN)]
    theirs = tuple(value for value in answer.values if not value.startswith(OWN))
    texts = [_told(value, schema) for value in own]
    if own and OTHER in theirs and not answer.words:
        texts.append(OTHER)
    if answer.words:
        texts.append(answer.words)
    cells[answer.field] = theirs if OTHER in theirs or not own else (*theirs, OTHER)
    if texts:
        cells[answer.field + OTHER_TEXT] = ("; ".join(texts),)


def _told(value: str, schema: CaseSchema) -> str:
    term = schema.terms_by_id.get(value)
    return f"{value}: {term.definition}" if term else value


def _without_other(field: Field, values: tuple[str, ...], text: str, schema: CaseSchema) -> tuple[tuple[str, ...], str]:
    own: list[str] = []
    while text.startswith(OWN):
        first, _, rest = text.partition("; ")
        term = schema.terms_by_id.get(first.partition(": ")[0])
        if term is None or field.name not in term.fields or first != _told(term.id, schema):
            break
        own.append(term.id)
        text = rest
    if own and not text:
        values = tuple(value for value in values if value != OTHER)
    return (*values, *own), "" if text == OTHER and own else text
