"""The sheets around interviews. See FORMAT.md, "Interviews"."""

import hashlib
import json
from collections.abc import Sequence

import rfc8785

from app.domain.custody import Act
from app.domain.interview import TEXT_LIMIT_CHARACTERS, InterviewSheet, KeptSheet, is_short, tidied
from app.errors.transcript import TextTooLong
from app.errors.vault import TestimonyUnknown, VaultConflict
from storage.interview_fields import sheet_fields, sheet_of
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.context import VaultContext


class InterviewsTable:
    """The port `Interviews` of app/ports/interviews.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection

    def of(self, testimony_id: str) -> InterviewSheet:
        """Return the sheet that holds now: the newest number, of two at once that of the last station by id."""
        history = self.history(testimony_id)
        return history[-1].sheet if history else InterviewSheet()

    def history(self, testimony_id: str) -> Sequence[KeptSheet]:
        """Return every sheet, in order."""
        self._known(testimony_id)
        return sheets_of(self._connection, testimony_id)

    def save(self, testimony_id: str, sheet: InterviewSheet) -> KeptSheet | None:
        """Keep a sheet. Raises TestimonyUnknown, TextTooLong."""
        sheet = tidied(sheet)
        if not is_short(sheet):
            raise TextTooLong(limit=TEXT_LIMIT_CHARACTERS)
        fields = sheet_fields(sheet)
        with self._connection.transaction():
            before = self.history(testimony_id)
            if sheet == (before[-1].sheet if before else InterviewSheet()):
                return None
            number = 1 + max((one.number for one in before), default=self._last_told(testimony_id))
            kept = KeptSheet(testimony_id, number, self._context.station_id, self._context.clock.now(), sheet)
            insert_sheet(self._connection, kept)
            facts: dict[str, str | int] = {
                "number": number,
                "outcome": sheet.outcome.value,
                "sha512": hashlib.sha512(rfc8785.dumps(fields)).hexdigest(),
            }
            self._context.custody.record(testimony_id, Act.INTERVIEW_NOTED, facts)
        return kept

    def _last_told(self, testimony_id: str) -> int:
        """Sheets may have been forgotten here, sealed to headquarters: no number is given twice."""
        noted = (one.event for one in self._context.custody.of(testimony_id) if one.event.act is Act.INTERVIEW_NOTED)
        return max((int(event.facts["number"]) for event in noted), default=0)

    def _known(self, testimony_id: str) -> None:
        if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
            raise TestimonyUnknown


def sheets_of(connection: Connection, testimony_id: str) -> list[KeptSheet]:
    """Return every sheet of a testimony, in the order of (number, station)."""
    rows = connection.execute(
        "SELECT testimony_id, number, station, at, sheet FROM interview_sheet"
        " WHERE testimony_id = ? ORDER BY number, station",
        (testimony_id,),
    )
    return [_kept(row) for row in rows]


def insert_sheet(connection: Connection, kept: KeptSheet) -> None:
    """Store a sheet."""
    text = rfc8785.dumps(sheet_fields(kept.sheet)).decode("utf-8")
    connection.execute(
        "INSERT INTO interview_sheet (testimony_id, number, station, at, sheet) VALUES (?, ?, ?, ?, ?)",
        (kept.testimony_id, kept.number, kept.station, time_text(kept.at), text),
    )


def sheets_agree(known: Sequence[KeptSheet], theirs: Sequence[KeptSheet]) -> bool:
    """Whether no sheet that came is another than the one that is here in its place."""
    here = {(one.number, one.station): one for one in known}
    return all(here.get((one.number, one.station), one) == one for one in theirs)


def adopt_sheets(connection: Connection, testimony_id: str, sheets: Sequence[KeptSheet]) -> None:
    """Store what came in a bundle and is not here yet, inside a transaction. Raises VaultConflict where they differ."""
    here = {(one.number, one.station): one for one in sheets_of(connection, testimony_id)}
    for sheet in sheets:
        before = here.get((sheet.number, sheet.station))
        if before is None:
            insert_sheet(connection, sheet)
        elif before != sheet:
            raise VaultConflict


def _kept(row: Row) -> KeptSheet:
    testimony_id, number, station, at, text = row
    return KeptSheet(testimony_id, number, station, time_of_text(at), sheet_of(json.loads(text)))
