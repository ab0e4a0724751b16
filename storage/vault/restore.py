"""Putting back a key header that is lost, from the copy that travels in every bundle."""

from contextlib import suppress
from pathlib import Path

from app.errors.storage import AlreadyExists
from app.errors.vault import KeyHeaderLost
from storage.domain import REAL, Domain
from storage.vault.keyheader import believed_header, write_header
from storage.vault.lock import vault_lock
from storage.vault.storedkeys import StoredKeys, refuse_foreign_database
from storage.vault.vaultkeys import keys_of_body


def restore_key_header(folder: Path, untrusted_copy: bytes, domain: Domain = REAL) -> None:
    """Put a copy of the key header, as a bundle carries it, in the place of one that is lost.

    Raises KeyHeaderLost when the copy holds no whole block, AlreadyExists when the folder has a whole one of its own,
    KeyHeaderForeign when the copy is of another vault or of an earlier key, VaultMissing, VaultTooNew,
    VaultIsDemo or VaultIsReal for a copy of the other domain, StorageError.
    """
    with vault_lock(folder):
        copy = believed_header(untrusted_copy, domain=domain)
        with suppress(KeyHeaderLost):
            StoredKeys.of_folder(folder, domain)
            raise AlreadyExists
        refuse_foreign_database(folder, keys_of_body(copy.body, domain))
        write_header(folder, copy)
