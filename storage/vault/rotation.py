"""Bringing the database under the key that the key header speaks of, whatever was interrupted on the way.

The header is written first: it opens with the new ways in only, and holds the old root key sealed under the
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
from storage.vault.identity_rows import change_identity_key
from storage.vault.keyslots import open_previous
from storage.vault.names import BEFORE_MIGRATION_NAME, DATABASE_NAME, NEXT_DATABASE_NAME
from storage.vault.rootkey import database_key_of
from storage.vault.storedkeys import StoredKeys


def settle_rotation(folder: Path, stored: StoredKeys, root: Secret) -> StoredKeys:
    """Finish a change of key, if one was begun; return the keys as they are then.

    Only under the lock of the vault, with the database closed. Raises DiskFull, StorageError, VaultDamaged;
    then the vault is as it was, and `root_in_use` tells how to open it.
    """
    if stored.keys.previous is None:
        return stored
    if not _opens(folder, stored, root):
        _change_database(folder, stored, root)
    for name in (NEXT_DATABASE_NAME, BEFORE_MIGRATION_NAME):
        remove_file(folder / name)
    return stored.replaced(folder, replace(stored.keys, previous=None))


def root_in_use(folder: Path, stored: StoredKeys, root: Secret) -> tuple[Secret, bytes]:
    """Return the root key and the salt that the database has while a change of key cannot be finished."""
    previous = stored.keys.previous
    if previous is None or _opens(folder, stored, root):
        return root.copy(), stored.keys.database.salt
    return open_previous(stored.keys.vault_id, root, previous, stored.keys.domain), previous.database.salt


def _change_database(folder: Path, stored: StoredKeys, root: Secret) -> None:
    domain = stored.keys.domain
    old_root, old_salt = root_in_use(folder, stored, root)
    with old_root, database_key_of(old_root, domain) as old_key, database_key_of(root, domain) as key:
        connection = Connection(folder / DATABASE_NAME, old_key, old_salt)
        try:
            # The log beside the old database must not be there when the new one takes its place.
            connection.execute("PRAGMA journal_mode = DELETE")
            copy_database(
                connection,
                key,
                stored.keys.database.salt,
                folder / NEXT_DATABASE_NAME,
                change=lambda copy: change_identity_key(copy, stored.keys.vault_id, domain, old_root, root),
            )
        finally:
            connection.close()
    promote_file(folder / NEXT_DATABASE_NAME, folder / DATABASE_NAME)


def _opens(folder: Path, stored: StoredKeys, root: Secret) -> bool:
    try:
        with database_key_of(root, stored.keys.domain) as key:
            Connection(folder / DATABASE_NAME, key, stored.keys.database.salt).close()
    except VaultDamaged:
        return False
    return True
