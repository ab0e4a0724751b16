"""Bringing the database under the key that the key header speaks of, whatever was interrupted on the way.

The header is written first: it opens with the new ways in only, and holds the old database key sealed under the
new one. Then the database is copied under the new key, checked, and takes the place of the old one. Then the old
key leaves the header. Every step can be done again.
"""

from dataclasses import replace
from pathlib import Path

from app.errors.vault import VaultDamaged
from storage.crypto.secret import Secret
from storage.files import promote_file, remove_file
from storage.vault.connection import Connection
from storage.vault.copies import copy_database
from storage.vault.keyslots import open_previous
from storage.vault.names import BEFORE_MIGRATION_NAME, DATABASE_NAME, NEXT_DATABASE_NAME
from storage.vault.storedkeys import StoredKeys


def settle_rotation(folder: Path, stored: StoredKeys, key: Secret) -> StoredKeys:
    """Finish a change of key, if one was begun; return the keys as they are then.

    Only under the lock of the vault, with the database closed. Raises DiskFull, StorageError, VaultDamaged;
    then the vault is as it was, and `key_in_use` tells how to open it.
    """
    if stored.keys.previous is None:
        return stored
    if not _opens(folder, key, stored.keys.database.salt):
        _change_database(folder, stored, key)
    for name in (NEXT_DATABASE_NAME, BEFORE_MIGRATION_NAME):
        remove_file(folder / name)
    return stored.replaced(folder, replace(stored.keys, previous=None))


def key_in_use(folder: Path, stored: StoredKeys, key: Secret) -> tuple[Secret, bytes]:
    """Return the key and the salt that the database has while a change of key cannot be finished."""
    previous = stored.keys.previous
    if previous is None or _opens(folder, key, stored.keys.database.salt):
        return key.copy(), stored.keys.database.salt
    return open_previous(stored.keys.vault_id, key, previous, stored.keys.domain), previous.database.salt


def _change_database(folder: Path, stored: StoredKeys, key: Secret) -> None:
    old_key, old_salt = key_in_use(folder, stored, key)
    with old_key:
        connection = Connection(folder / DATABASE_NAME, old_key, old_salt)
        try:
            # The log beside the old database must not be there when the new one takes its place.
            connection.execute("PRAGMA journal_mode = DELETE")
            copy_database(connection, key, stored.keys.database.salt, folder / NEXT_DATABASE_NAME)
        finally:
            connection.close()
    promote_file(folder / NEXT_DATABASE_NAME, folder / DATABASE_NAME)


def _opens(folder: Path, key: Secret, salt: bytes) -> bool:
    try:
        Connection(folder / DATABASE_NAME, key, salt).close()
    except VaultDamaged:
        return False
    return True
