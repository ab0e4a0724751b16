"""What every repository of a vault is built from."""

from dataclasses import dataclass
from pathlib import Path

from app.ports.clock import Clock
from storage.domain import REAL, Domain
from storage.vault.connection import Connection
from storage.vault.custody import CustodyLog
from storage.vault.media import MediaStore
from storage.vault.settings import Settings


@dataclass(frozen=True, slots=True)
class VaultContext:
    """An open vault, as its repositories see it; no key is in it.

    `vault_id` and `station_id` are 26 lowercase base32 characters made with the vault.
    """

    connection: Connection
    media: MediaStore
    custody: CustodyLog
    settings: Settings
    folder: Path
    clock: Clock
    vault_id: str
    station_id: str
    domain: Domain = REAL
