"""The ledger of bundles that came, and the custody logs that came with them."""

import json
from collections.abc import Sequence

import rfc8785

from app.domain.bundle import BundleFacts, ImportRecord
from app.domain.custody import Act, CustodyEntry, CustodyEvent
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.context import VaultContext

_SELECT = "SELECT bundle_id, station, sequence, previous, manifest_sha512, received_at FROM bundle_received"


class ReceivedBundles:
    """The port `ReceivedBundles` of app/ports/bundle.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def at(self, station: str, sequence: int) -> ImportRecord | None:
        """Return the bundle with this number, or None."""
        row = self._connection.one(f"{_SELECT} WHERE station = ? AND sequence = ?", (station, sequence))
        return None if row is None else _record(row)

    def sequences(self, station: str) -> Sequence[int]:
        """Return the numbers that were received, rising."""
        rows = self._connection.execute(
            "SELECT sequence FROM bundle_received WHERE station = ? ORDER BY sequence", (station,)
        )
        return [row[0] for row in rows]

    def excused(self, station: str) -> Sequence[int]:
        """Return the numbers that the station itself called unfinished in a bundle that was received."""
        rows = self._connection.execute(
            "SELECT sequence FROM bundle_excused WHERE station = ? ORDER BY sequence", (station,)
        )
        return [row[0] for row in rows]

    def all(self) -> Sequence[ImportRecord]:
        """Return every bundle, newest first."""
        return [_record(row) for row in self._connection.execute(f"{_SELECT} ORDER BY received_at DESC")]


class ReceivedCustody:
    """The port `ReceivedCustody` of app/ports/bundle.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def of(self, testimony_id: str) -> Sequence[CustodyEntry]:
        """Return the foreign entries of a testimony, by station and number."""
        return custody_of(self._connection, testimony_id)


class StationKeyHeaders:
    """The newest copy of each station's key header, sealed to headquarters."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def of(self, station: str) -> bytes | None:
        """Return the age file with the copy, or None if none came. Who opens it holds no key yet: slots are sealed."""
        row = self._connection.one("SELECT sealed FROM station_key_header WHERE station = ?", (station,))
        return None if row is None else row[0]


def insert_received(connection: Connection, facts: BundleFacts, received_at: str) -> None:
    """Remember a bundle, what it listed, and which numbers its station excuses."""
    place = facts.place
    connection.execute(
        "INSERT INTO bundle_received (manifest_sha512, bundle_id, station, sequence, previous, received_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (facts.manifest_sha512, facts.bundle_id, facts.station, place.sequence, place.previous, received_at),
    )
    connection.executemany(
        "INSERT INTO bundle_received_item (manifest_sha512, testimony_id, revision, sha512) VALUES (?, ?, ?, ?)",
        [(facts.manifest_sha512, item.testimony_id, item.revision, item.sha512) for item in facts.items],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO bundle_excused (station, sequence) VALUES (?, ?)",
        [(facts.station, number) for number in place.unfinished],
    )


def keep_key_header(connection: Connection, station: str, sequence: int, sealed: bytes) -> None:
    """Keep a copy of a station's key header unless a newer one is there."""
    connection.execute(
        "INSERT INTO station_key_header (station, sequence, sealed) VALUES (?, ?, ?) ON CONFLICT (station)"
        " DO UPDATE SET sequence = excluded.sequence, sealed = excluded.sealed"
        " WHERE excluded.sequence > station_key_header.sequence",
        (station, sequence, sealed),
    )


def insert_custody(connection: Connection, entries: Sequence[CustodyEntry]) -> None:
    """Add foreign entries; those that are there already stay as they are."""
    connection.executemany(
        "INSERT OR IGNORE INTO received_custody (testimony_id, station, number, act, at, facts, entry_hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                entry.event.testimony_id,
                entry.station,
                entry.number,
                entry.event.act.value,
                time_text(entry.event.at),
                rfc8785.dumps(dict(entry.event.facts)).decode("utf-8"),
                entry.entry_hash,
            )
            for entry in entries
        ],
    )


def custody_of(connection: Connection, testimony_id: str) -> list[CustodyEntry]:
    """Return the foreign entries of a testimony, by station and number."""
    rows = connection.execute(
        "SELECT number, testimony_id, act, at, facts, station, entry_hash FROM received_custody"
        " WHERE testimony_id = ? ORDER BY station, number",
        (testimony_id,),
    )
    return [_entry(row) for row in rows]


def _entry(row: Row) -> CustodyEntry:
    number, testimony_id, act, at, facts, station, entry_hash = row
    return CustodyEntry(
        number, CustodyEvent(testimony_id, Act(act), time_of_text(at), json.loads(facts)), station, entry_hash
    )


def _record(row: Row) -> ImportRecord:
    bundle_id, station, sequence, previous, manifest_sha512, received_at = row
    return ImportRecord(bundle_id, station, sequence, previous, manifest_sha512, time_of_text(received_at))
