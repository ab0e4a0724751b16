"""The custody log: append only, every entry chained to all before it, the end of the chain sealed."""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from typing import Protocol

import rfc8785

from app.domain.custody import Act, CustodyEntry, CustodyEvent
from app.errors.vault import CustodyBroken
from app.ports.clock import Clock
from storage.crypto.random import random_bytes
from storage.domain import REAL, Domain
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.left_out import left_out
from storage.vault.settings import Settings

START_OF_CHAIN = bytes(64)
_NOUN = "custody"
_SEAL_KEY_SETTING = "custody_seal_key"


class HeadSealer(Protocol):
    """Vouches for the end of the log. A station signs it; without one, a key of the vault seals it."""

    def seal(self, head: bytes) -> bytes:
        """Return a seal over `head`."""
        ...

    def holds(self, head: bytes, seal: bytes) -> bool:
        """Whether `seal` is one over `head`."""
        ...


class VaultKeySealer:
    """Seals with HMAC-SHA-512 under a key that lies in the vault."""

    def __init__(self, settings: Settings) -> None:
        key = settings.get(_SEAL_KEY_SETTING)
        if key is None:
            key = random_bytes(64)
            settings.put(_SEAL_KEY_SETTING, key)
        self._key = key

    def seal(self, head: bytes) -> bytes:
        """Return 64 bytes."""
        return hmac.digest(self._key, head, hashlib.sha512)

    def holds(self, head: bytes, seal: bytes) -> bool:
        """Whether `seal` was made over `head` by this vault."""
        return hmac.compare_digest(self.seal(head), seal)


class CustodyLog:
    """The port `Custody` of app/ports/testimonies.py. See FORMAT.md, section "Custody"."""

    def __init__(
        self, connection: Connection, clock: Clock, station_id: str, sealer: HeadSealer, domain: Domain = REAL
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._station_id = station_id
        self._sealer = sealer
        self._label = domain.label(_NOUN)

    def record(self, testimony_id: str, act: Act, facts: Mapping[str, str | int]) -> CustodyEntry:
        """Append one entry, timed by the vault's clock, durable on return (with the transaction around it)."""
        at, facts_text = time_text(self._clock.now()), rfc8785.dumps(dict(facts)).decode("utf-8")
        with self._connection.transaction():
            number, previous = self._end()
            fields = (number + 1, testimony_id, act.value, at, facts_text, self._station_id)
            entry_hash = chained_hash(previous, fields, self._label)
            self._connection.execute(
                "INSERT INTO custody (number, testimony_id, act, at, facts, station, entry_hash)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (*fields, entry_hash),
            )
            self._connection.execute(
                "INSERT OR REPLACE INTO custody_head (only, number, entry_hash, seal) VALUES (1, ?, ?, ?)",
                (number + 1, entry_hash, self._sealer.seal(self._head(number + 1, entry_hash))),
            )
        return _entry((*fields, entry_hash))

    def of(self, testimony_id: str) -> Sequence[CustodyEntry]:
        """Return the entries of one testimony in order."""
        rows = self._connection.execute(f"{_SELECT} WHERE testimony_id = ? ORDER BY number", (testimony_id,))
        return [_entry(row) for row in rows]

    def verify(self) -> int:
        """Check every entry and the sealed end; return the number of entries. Raises CustodyBroken."""
        previous, number, entries = START_OF_CHAIN, 0, 0
        gaps = self._gaps()
        for row in self._connection.execute(f"{_SELECT} ORDER BY number"):
            number, entries = gaps.get(number, number) + 1, entries + 1
            if row[0] != number or chained_hash(previous, row[:6], self._label) != row[6]:
                raise CustodyBroken(number=number)
            previous = row[6]
        head = self._connection.one("SELECT number, entry_hash, seal FROM custody_head")
        if head is None:
            if number:
                raise CustodyBroken(number=number)
        elif (head[0], head[1]) != (number, previous) or not self._sealer.holds(self._head(head[0], head[1]), head[2]):
            raise CustodyBroken(number=number + 1)
        return entries

    def _head(self, number: int, entry_hash: bytes) -> bytes:
        return self._label + number.to_bytes(8, "big") + entry_hash

    def _end(self) -> tuple[int, bytes]:
        """The number and the hash that the next entry follows.

        Where the last entry is not the sealed end, the log was cut or changed. That must not keep a testimony from
        being recorded, so the log goes on, one number further: `verify` stops at the missing one for ever.
        """
        gaps = self._gaps()
        head = self._connection.one("SELECT number, entry_hash FROM custody_head") or (0, START_OF_CHAIN)
        last = self._connection.one("SELECT number, entry_hash FROM custody ORDER BY number DESC LIMIT 1")
        last = last or (0, START_OF_CHAIN)
        number, entry_hash = max(head, last)
        number = gaps.get(number, number)
        return (number, entry_hash) if head == last else (number + 1, entry_hash)

    def _gaps(self) -> dict[int, int]:
        """The last number that is left out in a copy of a vault, by the number that stands before."""
        return {first - 1: last for first, last in left_out(self._connection).custody}


_SELECT = "SELECT number, testimony_id, act, at, facts, station, entry_hash FROM custody"


def chained_hash(previous: bytes, fields: Row, label: bytes) -> bytes:
    """SHA-512 over the label of the domain, the hash before, and the canonical JSON array of an entry's six fields."""
    return hashlib.sha512(label + previous + rfc8785.dumps(list(fields))).digest()


def _entry(row: Row) -> CustodyEntry:
    number, testimony_id, act, at, facts_text, station, entry_hash = row
    facts = json.loads(facts_text)
    return CustodyEntry(number, CustodyEvent(testimony_id, Act(act), time_of_text(at), facts), station, entry_hash)
