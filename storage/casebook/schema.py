"""The words of HTCDS 2.0 and of Saksi, read from the files beside this one (LICENCES.md says whose they are)."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.casewords import CaseSchema, Codes, Field, FieldKind, Handling, Term

_STANDARD = "htcds-2.0.json"
_VOCABULARY = "saksi-vocabulary-1.json"
_CODES = "codes.json"


@cache
def case_schema() -> CaseSchema:
    """Return all words that this program has."""
    standard, own, codes = _read(_STANDARD), _read(_VOCABULARY), _read(_CODES)
    handling = {name: Handling(kind) for kind, names in own["handling"].items() for name in names}
    return CaseSchema(
        standard=standard["short"],
        version=standard["version"],
        source=standard["source"],
        licence=standard["licence"],
        vocabulary=own["format"],
        fields=tuple(_field(one, handling) for one in (*standard["fields"], *own["fields"])),
        terms=tuple(Term(one["id"], tuple(one["fields"]), one["definition"]) for one in own["terms"]),
        countries=frozenset(" ".join(codes["countries"]).split()),
        languages=frozenset(" ".join(codes["languages"]).split()),
    )


def _field(values: dict[str, Any], handling: dict[str, Handling]) -> Field:
    return Field(
        object=values["object"],
        name=values["name"],
        kind=FieldKind(values["type"]),
        core=values.get("core", False),
        deprecated=values.get("deprecated", False),
        values=tuple(values.get("values", ())),
        codes=Codes(values.get("codes", "")),
        handling=handling.get(values["name"], Handling.OPEN),
        definition=values.get("definition", ""),
        fallback=values.get("fallback", ""),
    )


def _read(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(files("storage.casebook").joinpath(name).read_text("utf-8"))
    return read
