"""Cases and places as files for other tools."""

from collections.abc import Callable, Sequence

from app.domain.casefile import CasesRead, CaseToWrite
from app.domain.gazetteer import Gazetteer
from app.domain.statistics import Dimension, Statistics
from storage.casebook.csv_file import csv_bytes, read_csv
from storage.casebook.gazetteer_file import read_gazetteer
from storage.casebook.json_file import json_bytes, read_json
from storage.casebook.schema import case_schema
from storage.casebook.statistics_file import statistics_csv

_BEGINNINGS_OF_JSON = (b"{", b"[")


class CaseFiles:
    """The port `CaseFiles` of app/ports/cases.py."""

    def csv(self, cases: Sequence[CaseToWrite]) -> bytes:
        """Return a table of HTCDS."""
        return csv_bytes(cases, case_schema())

    def json(self, cases: Sequence[CaseToWrite]) -> bytes:
        """Return HTCDS as JSON, with the whole records beside it."""
        return json_bytes(cases, case_schema())

    def statistics(self, statistics: Statistics, naming: Callable[[Dimension, str], str]) -> bytes:
        """Return counts as a table; `naming` gives the words for a category."""
        return statistics_csv(statistics, naming)

    def read(self, untrusted: bytes, gazetteer: Gazetteer) -> CasesRead:
        """Return the cases of a table or of JSON, with every flaw by its row. Raises CaseFileBad."""
        is_json = untrusted.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_BEGINNINGS_OF_JSON)
        return (read_json if is_json else read_csv)(untrusted, case_schema(), gazetteer.knows)

    def gazetteer(self, untrusted: bytes) -> Gazetteer:
        """Return the places of a file. Raises GazetteerBad."""
        return read_gazetteer(untrusted)
