"""Whole copies of the database: verified before they get a name."""

from collections.abc import Callable
from pathlib import Path

from app.errors.vault import VaultDamaged
from storage.crypto.secret import Secret
from storage.files import partial_name, promote_file, remove_file
from storage.vault.connection import COPY, Connection


def copy_database(
    connection: Connection,
    key: Secret,
    salt: bytes,
    target: Path,
    change: Callable[[Connection], None] | None = None,
) -> None:
    """Copy the open database to `target` under a key that may be another, check every page, then give it its name.

    `change` is made in the copy before it is checked. A crash leaves either the whole copy or what had the name
    before. Raises DiskFull, StorageError, VaultDamaged.
    """
    partial = partial_name(target)
    try:
        copy = Connection.create(partial, key, salt, settings=COPY)
        try:
            connection.copy_to(copy)
            if change is not None:
                change(copy)
            # The copy says that it keeps a log, as its original does; it becomes one whole file instead.
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
        check_copy(partial, key, salt)
        promote_file(partial, target)
    except BaseException:
        for beside in ("", "-wal", "-shm", "-journal"):
            remove_file(partial.with_name(partial.name + beside))
        raise


def check_copy(path: Path, key: Secret, salt: bytes) -> None:
    """Read a whole copy and raise VaultDamaged unless every page is as it was written."""
    copy = Connection(path, key, salt, settings=COPY)
    try:
        if copy.execute("PRAGMA cipher_integrity_check") or copy.execute("PRAGMA quick_check") != [("ok",)]:
            raise VaultDamaged
    finally:
        copy.close()
