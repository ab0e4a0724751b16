"""One program at a time in a vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors.storage import FolderInUse
from app.errors.vault import VaultInUse, VaultMissing
from storage.files import FolderLock
from storage.vault.keyheader import header_exists
from storage.vault.names import DATABASE_NAME


def lock_vault(folder: Path) -> FolderLock:
    """Take the lock of a vault folder. Raises VaultMissing, VaultInUse, StorageError (FolderNotWritable)."""
    if not (header_exists(folder) or (folder / DATABASE_NAME).exists()):
        raise VaultMissing
    try:
        return FolderLock(folder)
    except FolderInUse:
        raise VaultInUse from None


@contextmanager
def vault_lock(folder: Path) -> Iterator[None]:
    """Hold the lock for a while. Raises as `lock_vault` does."""
    lock = lock_vault(folder)
    try:
        yield
    finally:
        lock.release()
