"""Changing what opens a vault: another passphrase, another recovery code, another root key.

All of it happens on a closed vault, under its lock, with any of the ways to open it; so this is also how a person
gets in again who lost the passphrase. See FORMAT.md, "Change of key", for what a crash leaves.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.domain.unlocking import Unlock
from app.errors.storage import DiskFull, StorageError
from app.ports.clock import Clock
from storage.crypto.kdf import Argon2Parameters, calibrate
from storage.crypto.random import random_bytes, random_secret
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.files import free_bytes, size_bytes
from storage.vault.connection import SALT_BYTES, Connection
from storage.vault.keyslots import database_key, open_root, passphrase_slot, recovery_slot, seal_previous
from storage.vault.lock import vault_lock
from storage.vault.names import DATABASE_NAME
from storage.vault.organisation import Headquarters
from storage.vault.rootkey import ROOT_BYTES, database_key_of
from storage.vault.rotation import settle_rotation
from storage.vault.settings import Settings
from storage.vault.storedkeys import StoredKeys
from storage.vault.strength import check_passphrase
from storage.vault.vaultkeys import DerivedSlot, VaultKeys

_ROOM_BYTES = 4 << 20


def change_passphrase(
    folder: Path,
    unlock: Unlock,
    new_passphrase: str,
    clock: Clock,
    *,
    argon2: Argon2Parameters | None = None,
    domain: Domain = REAL,
) -> None:
    """Put another passphrase in place of the old one; the keys of the vault stay, and so do the other ways in.

    Raises PassphraseTooWeak, VaultMissing, VaultInUse, StorageError, and what `keyslots.open_root` raises.
    """
    check_passphrase(new_passphrase)
    with _opened_keys(folder, unlock, domain) as (stored, root):
        argon2 = argon2 or calibrate(clock.monotonic_seconds)
        slot = passphrase_slot(stored.keys.vault_id, root, new_passphrase, argon2, domain)
        _put_slot(folder, stored, slot)


def change_passphrase_while_open(
    folder: Path, unlock: Unlock, new_passphrase: str, clock: Clock, domain: Domain = REAL
) -> None:
    """Do the same to a vault that this process holds open: its lock is ours, and only the key header changes.

    A change of key that was interrupted stays as far as it is; the next opening finishes it.
    """
    check_passphrase(new_passphrase)
    stored = StoredKeys.of_folder(folder, domain)
    with open_root(stored.keys, unlock) as root:
        argon2 = calibrate(clock.monotonic_seconds)
        _put_slot(folder, stored, passphrase_slot(stored.keys.vault_id, root, new_passphrase, argon2, domain))


def change_recovery_code(
    folder: Path,
    unlock: Unlock,
    new_code: str,
    clock: Clock,
    *,
    argon2: Argon2Parameters | None = None,
    domain: Domain = REAL,
) -> None:
    """Put another recovery code in place of the old one, or the first one. Raises as `change_passphrase` does."""
    with _opened_keys(folder, unlock, domain) as (stored, root):
        argon2 = argon2 or calibrate(clock.monotonic_seconds)
        slot = recovery_slot(stored.keys.vault_id, root, new_code, argon2, domain)
        _put_slot(folder, stored, slot)


def change_key(
    folder: Path,
    unlock: Unlock,
    new_passphrase: str,
    new_code: str | None,
    clock: Clock,
    *,
    argon2: Argon2Parameters | None = None,
    domain: Domain = REAL,
) -> bool:
    """After a compromise: the whole database, and the identities in it, under other keys, with other ways in.

    The old passphrase, the old code and every older copy of the key header open nothing any more. Escrow is sealed
    again to the headquarters that the vault knows. Sealed media keep their own keys, which lie in the database.
    Returns True when all is done. False: the new passphrase is the one that opens from now on, but the disk refused
    to take the database under its new key, and every opening tries again. Raises as `change_passphrase` does, and
    then nothing has changed (DiskFull when there is no room for a second copy of the database).
    """
    check_passphrase(new_passphrase)
    with _opened_keys(folder, unlock, domain) as (stored, old_root), random_secret(ROOT_BYTES) as root:
        _refuse_full_disk(folder)
        old, salt, vault_id = stored.keys, random_bytes(SALT_BYTES), stored.keys.vault_id
        headquarters = _headquarters(folder, old_root, old)
        argon2 = argon2 or calibrate(clock.monotonic_seconds)
        slots = [passphrase_slot(vault_id, root, new_passphrase, argon2, domain)]
        if new_code is not None:
            slots.append(recovery_slot(vault_id, root, new_code, argon2.with_fresh_salt(), domain))
        keys = VaultKeys(
            vault_id=vault_id,
            database=database_key(root, salt),
            slots=tuple(slots),
            escrow=headquarters.escrow(vault_id, root, salt, domain),
            previous=seal_previous(vault_id, root, old_root, old.database, domain),
            domain=domain,
        )
        begun = stored.replaced(folder, keys)
        try:
            settle_rotation(folder, begun, root)
        except StorageError:
            return False
        return True


def finish_key_change(folder: Path, unlock: Unlock, domain: Domain = REAL) -> None:
    """Take the database under the key that the key header speaks of, where the disk refused that before.

    Raises as `change_passphrase` does; DiskFull and StorageError where the disk refuses again.
    """
    with _opened_keys(folder, unlock, domain) as (stored, root):
        settle_rotation(folder, stored, root)


@contextmanager
def _opened_keys(folder: Path, unlock: Unlock, domain: Domain) -> Iterator[tuple[StoredKeys, Secret]]:
    with vault_lock(folder):
        stored = StoredKeys.of_folder(folder, domain)
        with open_root(stored.keys, unlock) as root:
            yield settle_rotation(folder, stored, root), root


def _put_slot(folder: Path, stored: StoredKeys, slot: DerivedSlot) -> None:
    others = tuple(other for other in stored.keys.slots if other.kind != slot.kind)
    stored.replaced(folder, replace(stored.keys, slots=(*others, slot)))


def _refuse_full_disk(folder: Path) -> None:
    if free_bytes(folder) < size_bytes(folder / DATABASE_NAME) + _ROOM_BYTES:
        raise DiskFull


def _headquarters(folder: Path, root: Secret, keys: VaultKeys) -> Headquarters:
    with database_key_of(root, keys.domain) as key:
        connection = Connection(folder / DATABASE_NAME, key, keys.database.salt)
    try:
        return Headquarters.of_settings(Settings(connection))
    finally:
        connection.close()
