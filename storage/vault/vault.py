"""A vault: one folder, one encrypted database, sealed files, one program at a time.

To add a repository: write a class in a file of its own that takes a `VaultContext` (context.py), import it here,
and add one line to `Vault.__init__`. Its tables go into a numbered file of migrations/. What belongs together goes
into `with context.connection.transaction():`; a repository that is called inside joins the transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from app.domain.unlocking import Unlock
from app.errors.storage import FolderInUse
from app.errors.vault import KeyHeaderForeign, VaultInUse, VaultMissing
from app.ports.clock import Clock
from storage.crypto.hybrid import HybridRecipient
from storage.crypto.kdf import Argon2Parameters, calibrate
from storage.crypto.random import random_bytes, random_name, random_secret
from storage.crypto.secret import Secret
from storage.files import (
    FolderLock,
    create_private_folder,
    partial_name,
    promote_folder,
    remove_file,
    remove_folder,
)
from storage.vault.attachments import Attachments, SealedParts
from storage.vault.connection import SALT_BYTES, Connection
from storage.vault.context import VaultContext
from storage.vault.copies import copy_database
from storage.vault.custody import CustodyLog, VaultKeySealer
from storage.vault.keyheader import KeyHeader, header_exists, read_header, repair_header, write_header
from storage.vault.keyslots import KEY_BYTES, database_key, open_key, passphrase_slot
from storage.vault.media import FOLDER_NAME, MediaStore
from storage.vault.migrations import apply_migrations, known_migrations, pending_migrations, schema_version
from storage.vault.recordings import Recordings
from storage.vault.settings import Settings
from storage.vault.testimonies import Testimonies
from storage.vault.vaultkeys import VaultKeys, keys_of_body, keys_to_body

DATABASE_NAME = "vault.db"
_BEFORE_MIGRATION_NAME = "vault.db.before-migration"
_VAULT_ID, _STATION_ID, _HEADQUARTERS = "vault_id", "station_id", "headquarters_recipients"


@dataclass(frozen=True, slots=True)
class Opening:
    """What opening had to do: whether key files were repaired, and from which schema the vault was brought up."""

    keys_repaired: bool = False
    migrated_from: int | None = None


class Vault:
    """An open vault. Close it; until then no other program can open it."""

    def __init__(self, context: VaultContext, lock: FolderLock, opening: Opening) -> None:
        self._lock = lock
        self.context = context
        self.opening = opening
        self.custody = context.custody
        self.testimonies = Testimonies(context)
        self.attachments = Attachments(context)
        self.sealed_parts = SealedParts(context)
        self.recordings = Recordings(context)

    def close(self) -> None:
        """Let go of the database and of the folder; may be called again."""
        try:
            self.recordings.close()
            self.context.connection.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_vault(
    folder: Path,
    passphrase: str,
    clock: Clock,
    *,
    argon2: Argon2Parameters | None = None,
    headquarters: Sequence[HybridRecipient] = (),
) -> Vault:
    """Make a new vault in a folder that does not exist or is empty, and open it.

    It appears whole or not at all. `argon2` is measured on this machine when it is not given (about a second).
    Raises AlreadyExists, StorageError, KeyDerivationRefused, KeyDerivationMemory.
    """
    argon2 = argon2 or calibrate(clock.monotonic_seconds)
    vault_id, salt = random_name(), random_bytes(SALT_BYTES)
    building = partial_name(folder)
    with random_secret(KEY_BYTES) as key:
        keys = VaultKeys(vault_id, database_key(key, salt), (passphrase_slot(vault_id, key, passphrase, argon2),))
        create_private_folder(building)
        try:
            create_private_folder(building / FOLDER_NAME)
            _create_database(building / DATABASE_NAME, key, salt, vault_id, headquarters)
            write_header(building, KeyHeader(1, keys_to_body(keys)))
            promote_folder(building, folder)
        except BaseException:
            remove_folder(building)
            raise
        return _open(folder, _lock(folder), keys, key, clock, Opening())


def open_vault(folder: Path, unlock: Unlock, clock: Clock) -> Vault:
    """Open a vault; takes about as long as its Argon2id.

    Raises VaultMissing, VaultInUse, KeyHeaderLost, VaultTooNew, WrongPassphrase and the others of
    `keyslots.open_key`, KeyHeaderForeign, VaultNotEncrypted, VaultDamaged, StorageError.
    """
    if not (header_exists(folder) or (folder / DATABASE_NAME).exists()):
        raise VaultMissing
    lock = _lock(folder)
    try:
        header = read_header(folder)
        keys = keys_of_body(header.body)
        with open_key(keys, unlock) as key:
            repaired = repair_header(folder, header)
            return _open(folder, lock, keys, key, clock, Opening(keys_repaired=repaired))
    except BaseException:
        lock.release()
        raise


def _lock(folder: Path) -> FolderLock:
    try:
        return FolderLock(folder)
    except FolderInUse:
        raise VaultInUse from None


def _create_database(
    path: Path, key: Secret, salt: bytes, vault_id: str, headquarters: Sequence[HybridRecipient]
) -> None:
    connection = Connection.create(path, key, salt)
    try:
        apply_migrations(connection, known_migrations())
        settings = Settings(connection)
        settings.put(_VAULT_ID, vault_id.encode())
        settings.put(_STATION_ID, random_name().encode())
        settings.put(_HEADQUARTERS, "\n".join(recipient.to_text() for recipient in headquarters).encode())
    finally:
        connection.close()


def _open(folder: Path, lock: FolderLock, keys: VaultKeys, key: Secret, clock: Clock, opening: Opening) -> Vault:
    connection = Connection(folder / DATABASE_NAME, key, keys.database.salt)
    try:
        migrated_from = _bring_up_to_date(folder, connection, key, keys.database.salt)
        context = _context(folder, connection, clock, keys.vault_id)
        return Vault(context, lock, replace(opening, migrated_from=migrated_from))
    except BaseException:
        connection.close()
        raise


def _bring_up_to_date(folder: Path, connection: Connection, key: Secret, salt: bytes) -> int | None:
    """Apply what is pending, behind a verified copy that stays until the next opening has found all well."""
    before = folder / _BEFORE_MIGRATION_NAME
    pending = pending_migrations(connection)
    if not pending:
        if before.exists():
            remove_file(before)
        return None
    version = schema_version(connection)
    copy_database(connection, key, salt, before)
    apply_migrations(connection, pending)
    return version


def _context(folder: Path, connection: Connection, clock: Clock, vault_id: str) -> VaultContext:
    settings = Settings(connection)
    if settings.text(_VAULT_ID) != vault_id:
        raise KeyHeaderForeign
    station_id = settings.text(_STATION_ID)
    headquarters = settings.text(_HEADQUARTERS).split()
    media = MediaStore(
        folder / FOLDER_NAME, connection, [HybridRecipient.from_text(recipient) for recipient in headquarters]
    )
    custody = CustodyLog(connection, clock, station_id, VaultKeySealer(settings))
    return VaultContext(
        connection=connection,
        media=media,
        custody=custody,
        settings=settings,
        folder=folder,
        clock=clock,
        vault_id=vault_id,
        station_id=station_id,
    )
