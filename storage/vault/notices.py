"""Which office knows which answers: it follows from the ledgers of what left and what came."""

import hashlib
import json
from collections.abc import Iterable, Sequence

from app.domain.consent import RecipientKind
from app.domain.notice import CodeHash, Holder, Notice, Place, untold
from app.domain.people import Contact
from storage.vault.connection import Connection, Row
from storage.vault.consent_rows import record_of
from storage.vault.context import VaultContext

# A sealed bundle that lies here is with nobody yet. What was begun and never seen finished may have left.
_SENT_TO = """
    SELECT DISTINCT testimony_id FROM bundle_sent_item JOIN bundle_sent USING (sequence)
    LEFT JOIN sealed_bundle USING (sequence)
    WHERE (sealed_bundle.sequence IS NULL OR sealed_bundle.carried_at IS NOT NULL) AND (
        EXISTS (SELECT 1 FROM json_each(coalesce(sent_to, '[]')) WHERE value = ?1)
        OR finished_at IS NULL AND EXISTS (SELECT 1 FROM json_each(recipients) WHERE value = ?2)
    )
"""
_HEARD_FROM = """
    SELECT DISTINCT answer_heard.testimony_id FROM answer_heard
    JOIN testimony ON testimony.id = answer_heard.testimony_id WHERE station = ?1
    UNION SELECT testimony_id FROM received_item WHERE station = ?1
"""
_TOLD = """
    SELECT answers FROM bundle_sent_answer JOIN bundle_sent USING (sequence) LEFT JOIN sealed_bundle USING (sequence)
    WHERE testimony_id = ?1 AND (sealed_bundle.sequence IS NULL OR sealed_bundle.carried_at IS NOT NULL)
    AND EXISTS (SELECT 1 FROM json_each(coalesce(sent_to, '[]')) WHERE value = ?2)
"""
_SEALED = """
    SELECT answers FROM bundle_sent_answer JOIN sealed_bundle USING (sequence) WHERE testimony_id = ?
"""
_HOLDERS = """
    SELECT coalesce(sent_to, '[]') FROM bundle_sent_item JOIN bundle_sent USING (sequence)
    LEFT JOIN sealed_bundle USING (sequence)
    WHERE testimony_id = ? AND (sealed_bundle.sequence IS NULL OR sealed_bundle.carried_at IS NOT NULL)
"""
_BEGUN = """
    SELECT recipients, begun_at FROM bundle_sent_item JOIN bundle_sent USING (sequence)
    WHERE testimony_id = ? AND finished_at IS NULL
"""
# Of all others nobody has to be told anything: nothing was taken back, and no yes differs from another to the same.
_NARROWED = """
    SELECT testimony_id FROM consent_event WHERE answer <> 'grant'
    UNION SELECT testimony_id FROM consent_event GROUP BY testimony_id, use, kind, given_by
        HAVING count(DISTINCT attribution || ' ' || voice || ' ' || coalesce(keep_until, '')) > 1
    UNION SELECT testimony_id FROM age_event WHERE age <> 'adult'
"""
_UNTOLD_CODES = """
    SELECT testimony_id, sha512 FROM paper_code AS code WHERE station <> ?1 AND NOT EXISTS (
        SELECT 1 FROM bundle_sent_code AS told JOIN bundle_sent USING (sequence)
        WHERE told.testimony_id = code.testimony_id AND told.sha512 = code.sha512
        AND EXISTS (SELECT 1 FROM json_each(coalesce(sent_to, '[]')) WHERE value = ?1)
    )
    ORDER BY testimony_id, sha512
"""


class NoticesTable:
    """The port `Notices` of app/ports/notices.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def untold(self, contact: Contact, leaving: Sequence[str] = ()) -> Sequence[Notice]:
        """Return what an office that has a testimony, or brought it, does not know yet, by testimony.

        `leaving` are testimonies that it gets now as they were sealed: it knows what their bundles tell.
        """
        found = []
        narrowed = {row[0] for row in self._connection.execute(_NARROWED)}
        for testimony_id in sorted({*self._had_by(contact), *leaving}):
            if testimony_id not in narrowed:
                continue
            record = record_of(self._connection, testimony_id)
            known = known_by(self._connection, contact.card.station, testimony_id)
            if testimony_id in leaving:
                known |= _places(self._connection.execute(_SEALED, (testimony_id,)))
            if untold(record, known):
                found.append(Notice(testimony_id, record))
        return found

    def untold_codes(self, contact: Contact, leaving: Sequence[str] = ()) -> Sequence[CodeHash]:
        """Return hashes of paper codes that one of our own offices does not know, of what it has or gets now."""
        if contact.kind is not RecipientKind.OWN_STAFF:
            return ()
        station = contact.card.station
        rows = self._connection.execute(_UNTOLD_CODES, (station,))
        wanted = {*self._had_by(contact), *leaving}
        return [CodeHash(testimony_id, sha512) for testimony_id, sha512 in rows if testimony_id in wanted]

    def holders(self, testimony_id: str) -> Sequence[Holder]:
        """Return the offices that copies of a testimony went to from here, or may have gone to."""
        rows = self._connection.execute(_HOLDERS, (testimony_id,))
        had = {station for row in rows for station in json.loads(row[0])}
        had |= {station for station, _ in begun_for(self._connection, testimony_id)}
        contacts = self._connection.execute("SELECT station, name FROM contact ORDER BY name, station")
        return [Holder(station, name) for station, name in contacts if station in had]

    def came_as(self, testimony_id: str) -> RecipientKind | None:
        """Return as what we were given a testimony that came from another office, or None for one recorded here."""
        row = self._connection.one("SELECT kind FROM received_item WHERE testimony_id = ?", (testimony_id,))
        return None if row is None else RecipientKind(row[0])

    def _had_by(self, contact: Contact) -> list[str]:
        """The testimonies that an office got from here, or brought, or told of."""
        station, digest = contact.card.station, _digest_of(contact.card.recipient)
        sent = self._connection.execute(_SENT_TO, (station, digest))
        heard = self._connection.execute(_HEARD_FROM, (station,))
        return sorted({row[0] for row in (*sent, *heard)})


def begun_for(connection: Connection, testimony_id: str) -> list[tuple[str, str]]:
    """Return (station, time) of bundles with a testimony that were begun for an office and never seen finished."""
    contacts = connection.execute("SELECT station, recipient FROM contact")
    stations = {_digest_of(recipient): station for station, recipient in contacts}
    rows = connection.execute(_BEGUN, (testimony_id,))
    found = [(stations.get(digest), at) for recipients, at in rows for digest in json.loads(recipients)]
    return [(station, at) for station, at in found if station is not None]


def known_by(connection: Connection, station: str, testimony_id: str) -> frozenset[Place]:
    """Return the answers that an office was told, told us, or heard itself."""
    told = connection.execute(_TOLD, (testimony_id, station))
    heard = connection.execute(
        "SELECT number, author FROM answer_heard WHERE testimony_id = ? AND station = ?", (testimony_id, station)
    )
    own = _authored_by(connection, testimony_id, station)
    return _places(told) | {*heard} | own


def _places(rows: Iterable[Row]) -> frozenset[Place]:
    return frozenset((number, author) for row in rows for number, author in json.loads(row[0]))


def _authored_by(connection: Connection, testimony_id: str, station: str) -> set[Place]:
    record = record_of(connection, testimony_id)
    return {(one.number, one.station) for one in record.said if one.station == station}


def _digest_of(recipient: str) -> str:
    """How the ledger names a recipient of a bundle."""
    return hashlib.sha256(recipient.encode("ascii")).hexdigest()
