"""Putting back a key header that is lost, from the copy that travels in every bundle."""

from contextlib import suppress
from pathlib import Path

from app.errors.storage import AlreadyExists
from app.errors.vault import KeyHeaderLost
from storage.vault.keyheader import newest_in, refuse_unknown_format, write_header
from storage.vault.lock import vault_lock
from storage.vault.storedkeys import StoredKeys, refuse_foreign_database
from storage.vault.vaultkeys import keys_of_body


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
            StoredKeys.of_folder(folder)
            raise AlreadyExists
        refuse_foreign_database(folder, keys_of_body(copy.body))
        write_header(folder, copy)
