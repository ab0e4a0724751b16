"""The key header of a vault folder, read and rewritten as a whole."""

from dataclasses import dataclass
from pathlib import Path

from app.errors.storage import StorageError
from app.logs import record_event
from storage.vault.keyheader import KeyHeader, read_header, repair_header, write_header
from storage.vault.vaultkeys import VaultKeys, keys_of_body, keys_to_body


@dataclass(frozen=True, slots=True)
class StoredKeys:
    """The keys of a vault as they lie in its folder."""

    header: KeyHeader
    keys: VaultKeys

    def replaced(self, folder: Path, keys: VaultKeys) -> "StoredKeys":
        """Write other keys in their place, durable on return. Raises StorageError, EscrowTooLarge."""
        header = KeyHeader(self.header.sequence + 1, keys_to_body(keys))
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
    write_header(folder, KeyHeader(1, keys_to_body(keys)))


def read_keys(folder: Path) -> StoredKeys:
    """Read the newest whole copy. Raises KeyHeaderLost, VaultTooNew."""
    header = read_header(folder)
    return StoredKeys(header, keys_of_body(header.body))
