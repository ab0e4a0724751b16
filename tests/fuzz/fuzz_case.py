"""Case files of other programs (HTCDS as CSV and JSON), lists of places, templates of organisations."""

from dataclasses import replace

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, flaws_of
from app.domain.casefile import CaseToWrite
from storage.casebook.csv_file import csv_bytes, read_csv
from storage.casebook.gazetteer_file import gazetteer_bytes, own_gazetteer, read_gazetteer
from storage.casebook.json_file import json_bytes, read_json
from storage.casebook.schema import case_schema
from storage.template.file import own_document, read_template
from tests.fuzz.fuzzing import refused_or

SCHEMA = case_schema()
PLACES = own_gazetteer()
SAMPLE = CaseRecord(
    answers=(
        CaseAnswer("prs_Gender", ("Feminine",)),
        CaseAnswer("vic_AgeWhenTrafficked", ("23",)),
        CaseAnswer("vic_MethodsOfControl", ("WithholdsDocuments", "saksi:Confinement", "saksi:Quota")),
    ),
    events=(
        CaseEvent(
            (
                CaseAnswer("hte_City", ("Sihanoukville",)),
                CaseAnswer("hte_Country", ("KH",)),
                CaseAnswer("hte_Type", ("Exploitation",)),
                CaseAnswer("saksi:AboutDate", ("2025-03",)),
            )
        ),
    ),
)


def seeds() -> list[bytes]:
    cases = [CaseToWrite("KDM-1", SAMPLE), CaseToWrite("KDM-2", replace(SAMPLE, events=()))]
    few = replace(own_gazetteer(), places=own_gazetteer().places[:3])
    files = [csv_bytes(cases, SCHEMA), json_bytes(cases, SCHEMA), csv_bytes([], SCHEMA), json_bytes([], SCHEMA)]
    return [*files, gazetteer_bytes(few), own_document()]


def check(data: bytes) -> None:
    for read in (read_csv, read_json):
        found = refused_or(lambda read=read: read(data, SCHEMA, PLACES.knows))  # type: ignore[misc]
        for case in found.cases if found is not None and not found.flaws else ():
            # Whatever no flaw was found in may be kept and written out again.
            assert flaws_of(case.record, SCHEMA, PLACES.knows) == ()
    refused_or(lambda: read_gazetteer(data))
    refused_or(lambda: read_template(data))
