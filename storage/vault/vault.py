"""A vault: one folder, one encrypted database, sealed files, one program at a time.

To add a repository: write a class in a file of its own that takes a `VaultContext` (context.py), import it here,
and add one line to `Vault.__init__`. Its tables go into a numbered file of migrations/. What belongs together goes
into `with context.connection.transaction():`; a repository that is called inside joins the transaction.
"""

from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.domain.checkup import Finding
from app.domain.unlocking import Unlock
from app.domain.ways_in import WaysIn
from app.errors.storage import StorageError
from app.errors.vault import KeyHeaderForeign, VaultDamaged
from app.jobs import CancelToken, Progress
from app.ports.clock import Clock
from storage.crypto.kdf import Argon2Parameters, calibrate
from storage.crypto.random import random_bytes, random_name, random_secret
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.files import (
    FolderLock,
    create_private_folder,
    partial_name,
    promote_folder,
    remove_file,
    remove_folder,
    remove_partial_files,
)
from storage.vault.approvals import ApprovalsTable
from storage.vault.attachments import Attachments, SealedParts
from storage.vault.backup import back_up_vault
from storage.vault.cases import CasesTable
from storage.vault.check import check_vault
from storage.vault.circumstances import CircumstancesTable
from storage.vault.connection import SALT_BYTES, Connection
from storage.vault.consents import ConsentsTable
from storage.vault.context import VaultContext
from storage.vault.copies import copy_database
from storage.vault.custody import CustodyLog, VaultKeySealer
from storage.vault.erasing import Erasing
from storage.vault.identities import Identities
from storage.vault.identity_inbox import keep_inbox
from storage.vault.interviews import InterviewsTable
from storage.vault.keyheader import encode_file
from storage.vault.keyslots import database_key, open_root, passphrase_slot, recovery_slot
from storage.vault.library import Library
from storage.vault.lock import lock_vault
from storage.vault.marked_passages import MarkedPassagesTable
from storage.vault.masked_copies import MaskedCopies
from storage.vault.media import MediaStore
from storage.vault.migrations import apply_migrations, known_migrations, pending_migrations, schema_version
from storage.vault.names import BEFORE_MIGRATION_NAME, DATABASE_NAME, MEDIA_FOLDER_NAME
from storage.vault.organisation import NO_HEADQUARTERS, Headquarters
from storage.vault.quarantine import Quarantine
from storage.vault.readiness import Readiness
from storage.vault.readings import ReadingsTable
from storage.vault.recordings import Recordings
from storage.vault.releases import ReleasesTable
from storage.vault.reviews import Reviews
from storage.vault.rootkey import ROOT_BYTES, database_key_of
from storage.vault.rotation import root_in_use, settle_rotation
from storage.vault.sealed import SealedBundles
from storage.vault.search import Search
from storage.vault.settings import STATION_ID, VAULT_ID, Settings
from storage.vault.storedkeys import StoredKeys, refuse_foreign_database, write_first_keys
from storage.vault.strength import check_passphrase
from storage.vault.templates import TemplatesTable
from storage.vault.testimonies import Testimonies
from storage.vault.transcripts import Transcripts
from storage.vault.vaultkeys import VaultKeys


@dataclass(frozen=True, slots=True)
class Opening:
    """What opening had to do: whether key files were repaired, and from which schema the vault was brought up."""

    keys_repaired: bool = False
    migrated_from: int | None = None


class Vault:
    """An open vault. Close it; until then no other program can open it."""

    def __init__(self, context: VaultContext, lock: FolderLock, opening: Opening, key: Secret, salt: bytes) -> None:
        """Take over `lock` and `key`, which the database library holds in memory as well for as long as it is open."""
        self._lock = lock
        self._key = key
        self._salt = salt
        self.context = context
        self.opening = opening
        self.custody = context.custody
        self.testimonies = Testimonies(context)
        self.attachments = Attachments(context)
        self.sealed_parts = SealedParts(context)
        self.recordings = Recordings(context)
        self.circumstances = CircumstancesTable(context)
        self.interviews = InterviewsTable(context)
        self.consents = ConsentsTable(context)
        self.erasure = Erasing(context)
        self.approvals = ApprovalsTable(context)
        self.identities = Identities(context, salt)
        self.readiness = Readiness(context)
        self.transcripts = Transcripts(context)
        self.search = Search(context)
        self.reviews = Reviews(context)
        self.marked = MarkedPassagesTable(context)
        self.masked_copies = MaskedCopies(context, self.recordings)
        self.sealed_bundles = SealedBundles(context)
        self.cases = CasesTable(context)
        self.readings = ReadingsTable(context)
        self.templates = TemplatesTable(context, self.readings)
        self.releases = ReleasesTable(context)
        self.library = Library(context)

    def check(self, progress: Progress, cancel: CancelToken) -> list[Finding]:
        """Read everything and say what is not as it was written; an empty list when all is well. Raises Cancelled."""
        return check_vault(self.context, self.recordings, progress, cancel)

    def remove_leftovers(self) -> int:
        """Remove the files that a crash left and nothing names; return how many. Only after `recordings.recover`.

        Raises StorageError.
        """
        left = self.context.media.remove_orphans() + remove_partial_files(self.context.folder)
        return left + Quarantine(self.context).clear() + self.sealed_bundles.remove_unnamed()

    def back_up(self, target: Path, progress: Progress, cancel: CancelToken) -> None:
        """Make a verified copy of the whole vault in a new folder. Raises as `back_up_vault` does."""
        back_up_vault(self.context, self._key, self._salt, target, progress, cancel)

    def ways_in(self) -> WaysIn:
        """Return by which ways this vault can be opened. Raises KeyHeaderLost."""
        return StoredKeys.of_folder(self.context.folder, self.context.domain).ways_in()

    def key_header_bytes(self) -> bytes:
        """Return the key header as one file, for the copy that travels in every bundle. Raises KeyHeaderLost."""
        return encode_file(StoredKeys.of_folder(self.context.folder, self.context.domain).header)

    def close(self) -> None:
        """Let go of the database and of the folder; may be called again."""
        with ExitStack() as stack:
            stack.callback(self._lock.release)
            stack.callback(self._key.close)
            stack.callback(self.context.connection.close)
            stack.callback(self.recordings.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create_vault(
    folder: Path,
    passphrase: str,
    clock: Clock,
    *,
    recovery_code: str | None = None,
    headquarters: Headquarters = NO_HEADQUARTERS,
    argon2: Argon2Parameters | None = None,
    domain: Domain = REAL,
) -> Vault:
    """Make a new vault in a folder that does not exist or is empty, and open it.

    It appears whole or not at all. `argon2` is measured on this machine when it is not given (about a second).
    Raises PassphraseTooWeak, AlreadyExists, StorageError, EscrowTooLarge, AgeRecipientsRefused,
    KeyDerivationRefused, KeyDerivationMemory.
    """
    check_passphrase(passphrase)
    argon2 = argon2 or calibrate(clock.monotonic_seconds)
    vault_id, salt = random_name(), random_bytes(SALT_BYTES)
    building = partial_name(folder)
    with random_secret(ROOT_BYTES) as root, database_key_of(root, domain) as key:
        slots = [passphrase_slot(vault_id, root, passphrase, argon2, domain)]
        if recovery_code is not None:
            slots.append(recovery_slot(vault_id, root, recovery_code, argon2.with_fresh_salt(), domain))
        escrow = headquarters.escrow(vault_id, root, salt, domain)
        keys = VaultKeys(vault_id, database_key(root, salt), tuple(slots), escrow, domain=domain)
        create_private_folder(building)
        try:
            create_private_folder(building / MEDIA_FOLDER_NAME)
            _create_database(building / DATABASE_NAME, key, salt, vault_id, headquarters, domain)
            write_first_keys(building, keys)
            promote_folder(building, folder)
        except BaseException:
            remove_folder(building)
            raise
        lock = lock_vault(folder)
        try:
            made = _open(folder, lock, StoredKeys.of_folder(folder, domain), key, salt, clock)
            keep_inbox(made.context.settings, root, domain)
        except BaseException:
            lock.release()
            raise
        return made


def open_vault(folder: Path, unlock: Unlock, clock: Clock, domain: Domain = REAL) -> Vault:
    """Open a vault; takes about as long as its Argon2id. A change of key that was interrupted is finished first.

    Raises VaultMissing, VaultInUse, KeyHeaderLost, VaultTooNew, VaultIsDemo or VaultIsReal for a vault of the other
    domain, WrongPassphrase and the others of `keyslots.open_root`, KeyHeaderForeign, VaultNotEncrypted, VaultDamaged,
    StorageError.
    """
    lock = lock_vault(folder)
    try:
        stored = StoredKeys.of_folder(folder, domain)
        with open_root(stored.keys, unlock) as root:
            with suppress(StorageError):
                # A full disk is no reason to keep a person out: the database keeps its old key a while longer.
                stored = settle_rotation(folder, stored, root)
            root_now, salt = root_in_use(folder, stored, root)
            with root_now, database_key_of(root_now, domain) as key_now:
                opened = _open(folder, lock, stored, key_now, salt, clock)
                keep_inbox(opened.context.settings, root_now, domain)
                return opened
    except BaseException:
        lock.release()
        raise


def _create_database(
    path: Path, key: Secret, salt: bytes, vault_id: str, headquarters: Headquarters, domain: Domain
) -> None:
    connection = Connection.create(path, key, salt)
    try:
        connection.execute(domain.mark_database)
        apply_migrations(connection, known_migrations())
        settings = Settings(connection)
        settings.put(VAULT_ID, vault_id.encode())
        settings.put(STATION_ID, random_name().encode())
        headquarters.store(settings)
    finally:
        connection.close()


def _open(folder: Path, lock: FolderLock, stored: StoredKeys, key: Secret, salt: bytes, clock: Clock) -> Vault:
    try:
        connection = Connection(folder / DATABASE_NAME, key, salt)
    except VaultDamaged:
        refuse_foreign_database(folder, stored.keys)
        raise
    try:
        _refuse_other_domain(connection, stored.keys.domain)
        migrated_from = _bring_up_to_date(folder, connection, key, salt)
        context = _context(folder, connection, clock, stored.keys)
        # Only keys that opened the database take the place of a damaged copy.
        return Vault(context, lock, Opening(stored.repair(folder), migrated_from), key.copy(), salt)
    except BaseException:
        connection.close()
        raise


def _refuse_other_domain(connection: Connection, domain: Domain) -> None:
    if connection.execute("PRAGMA application_id") != [(domain.database_mark,)]:
        raise domain.other.vault_refused


def _bring_up_to_date(folder: Path, connection: Connection, key: Secret, salt: bytes) -> int | None:
    """Apply what is pending, behind a verified copy that stays until the next opening has found all well.

    Or until something is forgotten (`forgetting.leave_no_older_pages`): the copy would still know it.
    """
    before = folder / BEFORE_MIGRATION_NAME
    pending = pending_migrations(connection)
    if not pending:
        if before.exists():
            remove_file(before)
        return None
    version = schema_version(connection)
    # What a kill left of an earlier copy would take the room that this one needs.
    remove_partial_files(folder)
    copy_database(connection, key, salt, before)
    apply_migrations(connection, pending)
    return version


def _context(folder: Path, connection: Connection, clock: Clock, keys: VaultKeys) -> VaultContext:
    settings = Settings(connection)
    if settings.text(VAULT_ID) != keys.vault_id:
        raise KeyHeaderForeign
    station_id = settings.text(STATION_ID)
    headquarters = Headquarters.of_settings(settings)
    media = MediaStore(folder / MEDIA_FOLDER_NAME, connection, headquarters.of_media, keys.domain)
    custody = CustodyLog(connection, clock, station_id, VaultKeySealer(settings), keys.domain)
    return VaultContext(
        connection=connection,
        media=media,
        custody=custody,
        settings=settings,
        folder=folder,
        clock=clock,
        vault_id=keys.vault_id,
        station_id=station_id,
        domain=keys.domain,
    )
