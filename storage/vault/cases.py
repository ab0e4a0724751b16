"""Case data in a vault: states of each case that are only ever added. See FORMAT.md, "Case data"."""

import json
from collections.abc import Mapping, Sequence

import rfc8785

from app.domain.casedata import SITE_FIELD, CaseRecord, CaseRevision, Flaw, in_order
from app.domain.caseknown import flaws_since
from app.domain.casewords import CaseSchema
from app.domain.custody import Act
from app.domain.gazetteer import Gazetteer
from app.errors.case import CaseFieldOfIdentity, CaseInvalid, GazetteerInUse
from app.errors.vault import MediaSealedAway, TestimonyUnknown
from storage.casebook.gazetteer_file import gazetteer_bytes, own_gazetteer, read_gazetteer
from storage.casebook.record_document import record_of_values, record_values
from storage.casebook.schema import case_schema
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.context import VaultContext
from storage.vault.testimonies import touch_testimony

_COLUMNS = "testimony_id, number, station, at, revision, document"
_ORDER = "ORDER BY number, station"


class CasesTable:
    """The port `Cases` of app/ports/cases.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._station = context.station_id
        self._gazetteer: Gazetteer | None = None

    @property
    def schema(self) -> CaseSchema:
        """The words in which cases are told."""
        return case_schema()

    def newest(self, testimony_id: str) -> CaseRevision | None:
        """Return what is known of a case now; None where nothing ever was. An unknown testimony has none."""
        return newest_case(self._connection, testimony_id)

    def kept(self, testimony_id: str) -> bool:
        """Whether anything is known of a case."""
        case = self.newest(testimony_id)
        return case is not None and not case.record.empty

    def revisions(self, testimony_id: str) -> Sequence[CaseRevision]:
        """Return every state of a case that was saved, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM case_revision WHERE testimony_id = ? {_ORDER}",  # noqa: S608 - names of columns
            (testimony_id,),
        )
        return [_revision(row) for row in rows]

    def save(self, testimony_id: str, record: CaseRecord) -> CaseRevision:
        """Add a state of a case. Raises TestimonyUnknown, MediaSealedAway, CaseInvalid, CaseFieldOfIdentity."""
        with self._connection.transaction():
            self._refuse_if_gone(testimony_id)
            before = self.newest(testimony_id)
            self._refuse_flaws(record, before)
            told = in_order(record, self.schema)
            if before is not None and before.record == told:
                return before
            saved = CaseRevision(
                testimony_id=testimony_id,
                number=1 if before is None else before.number + 1,
                station=self._station,
                at=self._clock.now(),
                revision=touch_testimony(self._connection, testimony_id),
                record=told,
            )
            insert_case(self._connection, saved)
            # No hash: so little can be in a case that whoever has the log could try what fits.
            self._custody.record(testimony_id, Act.CASE_SAVED, {"number": saved.number, "revision": saved.revision})
        return saved

    def save_all(self, records: Mapping[str, CaseRecord]) -> Sequence[CaseRevision]:
        """Save several cases by their testimonies: all of them, or none where one cannot be. Raises as `save`."""
        with self._connection.transaction():
            return [self.save(testimony_id, record) for testimony_id, record in records.items()]

    @property
    def gazetteer(self) -> Gazetteer:
        """The list of places: the one that was brought in last, or the program's own."""
        if self._gazetteer is None:
            row = self._connection.one("SELECT document FROM gazetteer")
            self._gazetteer = own_gazetteer() if row is None else read_gazetteer(row[0])
        return self._gazetteer

    def bring_gazetteer(self, gazetteer: Gazetteer) -> None:
        """Put a list in the place of the one before. Raises GazetteerInUse where cases name places that it lacks."""
        with self._connection.transaction():
            missing = {place for place in self._places_in_use() if self.gazetteer.knows(place)}
            missing = {place for place in missing if not gazetteer.knows(place)}
            if missing:
                raise GazetteerInUse(places=len(missing))
            self._connection.execute(
                "INSERT OR REPLACE INTO gazetteer (only, brought_at, document) VALUES (1, ?, ?)",
                (time_text(self._clock.now()), gazetteer_bytes(gazetteer)),
            )
        self._gazetteer = gazetteer

    def _places_in_use(self) -> set[str]:
        rows = self._connection.execute("SELECT DISTINCT testimony_id FROM case_revision")
        newest = [self.newest(testimony_id) for (testimony_id,) in rows]
        return {place for case in newest if case is not None for place in _places(case.record)}

    def _refuse_if_gone(self, testimony_id: str) -> None:
        if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
            raise TestimonyUnknown
        if self._connection.one("SELECT 1 FROM testimony_seed WHERE testimony_id = ?", (testimony_id,)) is None:
            raise MediaSealedAway

    def _refuse_flaws(self, record: CaseRecord, before: CaseRevision | None) -> None:
        came = CaseRecord() if before is None else before.record
        flaws = flaws_since(record, came, self.schema, self.gazetteer.knows)
        if not flaws:
            return
        first = flaws[0]
        if first.flaw is Flaw.FIELD_IDENTITY:
            raise CaseFieldOfIdentity(field=first.field)
        raise CaseInvalid(field=first.field, flaw=first.flaw.value, flaws=len(flaws))


def newest_case(connection: Connection, testimony_id: str) -> CaseRevision | None:
    """Return what is known of a case now; of two states that were saved at once, one and the same everywhere."""
    row = connection.one(
        f"SELECT {_COLUMNS} FROM case_revision WHERE testimony_id = ?"  # noqa: S608 - names of columns
        " ORDER BY number DESC, station DESC LIMIT 1",
        (testimony_id,),
    )
    return None if row is None else _revision(row)


def insert_case(connection: Connection, case: CaseRevision) -> None:
    """Store a state of a case; one that is here already stays as it is."""
    connection.execute(
        f"INSERT OR IGNORE INTO case_revision ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - names of columns
        (
            case.testimony_id,
            case.number,
            case.station,
            time_text(case.at),
            case.revision,
            rfc8785.dumps(record_values(case.record)).decode(),
        ),
    )


def _places(record: CaseRecord) -> set[str]:
    return {place for event in record.events for place in event.of(SITE_FIELD)}


def _revision(row: Row) -> CaseRevision:
    testimony_id, number, station, at, revision, document = row
    record = record_of_values(json.loads(document))
    return CaseRevision(testimony_id, number, station, time_of_text(at), revision, record)
