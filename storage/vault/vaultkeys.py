"""What stands in a key header, typed: parsed strictly, written canonically. See FORMAT.md, "Key header"."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.errors.vault import KeyHeaderLost
from storage.crypto.kdf import Argon2Parameters
from storage.domain import REAL, Domain
from storage.vault.connection import SALT_BYTES
from storage.vault.keyheader import NOUN

PASSPHRASE = "passphrase"  # noqa: S105
RECOVERY = "recovery"
_CHECK_BYTES = 32


@dataclass(frozen=True, slots=True)
class DerivedSlot:
    """The root key sealed under a key that Argon2id makes of a passphrase or a recovery code."""

    kind: str
    argon2: Argon2Parameters
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """What belongs to a root key: the salt of its database (SQLCipher's, 16 bytes), a check value of its own (32)."""

    salt: bytes
    check: bytes


@dataclass(frozen=True, slots=True)
class PreviousKey:
    """The root key that the database still follows from until a change of key is finished, sealed under the new one."""

    database: DatabaseKey
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class VaultKeys:
    """The keys of one vault, all of them sealed. `escrow` is a whole age file, or None."""

    vault_id: str
    database: DatabaseKey
    slots: tuple[DerivedSlot, ...]
    escrow: bytes | None = None
    previous: PreviousKey | None = None
    domain: Domain = REAL

    def slot(self, kind: str) -> DerivedSlot | None:
        """Return the slot of a kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)


def keys_to_body(keys: VaultKeys) -> dict[str, Any]:
    """Return the JSON object of a key header; bytes are lowercase hex."""
    body: dict[str, Any] = {
        "format": keys.domain.format(NOUN),
        "vault": keys.vault_id,
        "database": _database_to_body(keys.database),
        "slots": [
            {
                "kind": slot.kind,
                "argon2id": {
                    "memory_kib": slot.argon2.memory_kib,
                    "passes": slot.argon2.passes,
                    "lanes": slot.argon2.lanes,
                    "salt": slot.argon2.salt.hex(),
                },
                "wrapped": slot.wrapped.hex(),
            }
            for slot in keys.slots
        ],
    }
    if keys.escrow is not None:
        # Text for the age header, which is text already: hex would not leave room for three recipients.
        body["escrow"] = base64.b64encode(keys.escrow).decode("ascii")
    if keys.previous is not None:
        body["previous"] = {
            "database": _database_to_body(keys.previous.database),
            "wrapped": keys.previous.wrapped.hex(),
        }
    return body


def keys_of_body(body: Mapping[str, Any], domain: Domain = REAL) -> VaultKeys:
    """Parse the JSON object of a key header of a domain. Raises KeyHeaderLost."""
    try:
        return VaultKeys(
            vault_id=_text(body["vault"]),
            database=_database_of_body(body["database"]),
            slots=tuple(_slot_of_body(slot) for slot in body["slots"]),
            escrow=base64.b64decode(body["escrow"], validate=True) if "escrow" in body else None,
            previous=_previous_of_body(body["previous"]) if "previous" in body else None,
            domain=domain,
        )
    except (KeyError, TypeError, ValueError):
        raise KeyHeaderLost from None


def _slot_of_body(body: Mapping[str, Any]) -> DerivedSlot:
    factors = body["argon2id"]
    argon2 = Argon2Parameters(
        memory_kib=_number(factors["memory_kib"]),
        passes=_number(factors["passes"]),
        lanes=_number(factors["lanes"]),
        salt=bytes.fromhex(factors["salt"]),
    )
    return DerivedSlot(_text(body["kind"]), argon2, bytes.fromhex(body["wrapped"]))


def _database_to_body(database: DatabaseKey) -> dict[str, str]:
    return {"salt": database.salt.hex(), "check": database.check.hex()}


def _database_of_body(body: Mapping[str, Any]) -> DatabaseKey:
    salt, check = bytes.fromhex(body["salt"]), bytes.fromhex(body["check"])
    if len(salt) != SALT_BYTES or len(check) != _CHECK_BYTES:
        raise ValueError
    return DatabaseKey(salt, check)


def _previous_of_body(body: Mapping[str, Any]) -> PreviousKey:
    return PreviousKey(_database_of_body(body["database"]), bytes.fromhex(body["wrapped"]))


def _number(value: object) -> int:
    # A bool is an int in Python and nothing here.
    if type(value) is not int:
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
