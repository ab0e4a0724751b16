"""Putting back a key header that is lost, from the copy that travels in every bundle."""

from contextlib import suppress
from pathlib import Path

from app.errors.storage import AlreadyExists
from app.errors.vault import KeyHeaderForeign, KeyHeaderLost
from storage.files import open_for_reading
from storage.vault.connection import SALT_BYTES
from storage.vault.keyheader import newest_in, refuse_unknown_format, write_header
from storage.vault.lock import vault_lock
from storage.vault.names import DATABASE_NAME
from storage.vault.storedkeys import read_keys
from storage.vault.vaultkeys import VaultKeys, keys_of_body


def restore_key_header(folder: Path, untrusted_copy: bytes) -> None:
    """Put a copy of the key header, as a bundle carries it, in the place of one that is lost.

    Raises KeyHeaderLost when the copy holds no whole block, AlreadyExists when the folder has a whole one of its own,
    KeyHeaderForeign when the copy is of another vault or of an earlier key, VaultMissing, VaultTooNew, StorageError.
    """
    with vault_lock(folder):
        copy = newest_in(untrusted_copy)
        if copy is None:
            raise KeyHeaderLost
        refuse_unknown_format(copy)
        with suppress(KeyHeaderLost):
            read_keys(folder)
            raise AlreadyExists
        _refuse_foreign_salt(folder, keys_of_body(copy.body))
        write_header(folder, copy)


def _refuse_foreign_salt(folder: Path, keys: VaultKeys) -> None:
    """The database begins with its salt; a few changed bytes in it are damage, another salt is another key."""
    with open_for_reading(folder / DATABASE_NAME) as stream:
        start = stream.read(SALT_BYTES)
    known = [keys.database.salt] + ([keys.previous.database.salt] if keys.previous else [])
    if not any(sum(a == b for a, b in zip(salt, start, strict=False)) >= SALT_BYTES // 2 for salt in known):
        raise KeyHeaderForeign
