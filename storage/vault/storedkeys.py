"""The key header of a vault folder, read and rewritten as a whole."""

from dataclasses import dataclass
from operator import eq
from pathlib import Path
from typing import Self

from app.domain.ways_in import WaysIn
from app.errors.storage import StorageError
from app.errors.vault import KeyHeaderForeign
from app.logs import record_event
from storage.domain import REAL, Domain
from storage.files import disk_errors, open_for_reading
from storage.vault.connection import SALT_BYTES
from storage.vault.keyheader import KeyHeader, read_header, repair_header, write_header
from storage.vault.names import DATABASE_NAME
from storage.vault.vaultkeys import PASSPHRASE, RECOVERY, VaultKeys, keys_of_body, keys_to_body


@dataclass(frozen=True, slots=True)
class StoredKeys:
    """The keys of a vault as they lie in its folder."""

    header: KeyHeader
    keys: VaultKeys

    @classmethod
    def of_folder(cls, folder: Path, domain: Domain = REAL) -> Self:
        """Read the newest whole copy. Raises KeyHeaderLost, VaultTooNew, VaultIsDemo or VaultIsReal."""
        header = read_header(folder, domain)
        return cls(header, keys_of_body(header.body, domain))

    def ways_in(self) -> WaysIn:
        """Return by which ways the vault can be opened."""
        passphrase = self.keys.slot(PASSPHRASE)
        return WaysIn(
            guess_memory_mib=passphrase.argon2.memory_kib // 1024 if passphrase else 0,
            recovery_code=self.keys.slot(RECOVERY) is not None,
            headquarters_escrow=self.keys.escrow is not None,
        )

    def replaced(self, folder: Path, keys: VaultKeys) -> "StoredKeys":
        """Write other keys in their place, durable on return. Raises StorageError, EscrowTooLarge."""
        header = KeyHeader(self.header.sequence + 1, keys_to_body(keys), keys.domain)
        write_header(folder, header)
        return StoredKeys(header, keys)

    def repair(self, folder: Path) -> bool:
        """Make every copy whole again; return whether one was not. A full disk is no reason not to open."""
        try:
            return repair_header(folder, self.header)
        except StorageError:
            record_event("keys.repair_failed")
            return False


def write_first_keys(folder: Path, keys: VaultKeys) -> None:
    """Write the keys of a new vault. Raises StorageError, EscrowTooLarge."""
    write_header(folder, KeyHeader(1, keys_to_body(keys), keys.domain))


def refuse_foreign_database(folder: Path, keys: VaultKeys) -> None:
    """Raise KeyHeaderForeign if the database is of another vault or of an earlier key, StorageError if there is none.

    The database begins with its salt. A few changed bytes in it are damage, another salt is another key.
    """
    with open_for_reading(folder / DATABASE_NAME) as stream, disk_errors(reading=True):
        start = stream.read(SALT_BYTES)
    databases = [keys.database] + ([keys.previous.database] if keys.previous else [])
    if not any(sum(map(eq, database.salt, start)) >= SALT_BYTES // 2 for database in databases):
        raise KeyHeaderForeign
