"""Saving what can be saved of a vault whose database is damaged, into a new vault beside it.

The damaged one is only read. Pages that were changed are left out; every row that still can be reached goes over.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import LiteralString

from app.domain.salvage import SalvageReport
from app.domain.unlocking import Unlock
from app.errors.storage import AlreadyExists, FileMissing
from app.errors.vault import VaultConflict
from app.jobs import CancelToken, Progress, Step
from storage.crypto.pages import PageCipher
from storage.crypto.random import random_name
from storage.crypto.secret import Secret
from storage.domain import REAL, Domain
from storage.files import create_private_folder, partial_name, promote_folder, read_bounded, remove_folder
from storage.vault.backup import copy_media
from storage.vault.connection import Connection, Row
from storage.vault.identity_rows import change_identity_key
from storage.vault.image import Image, read_image
from storage.vault.keyheader import write_header
from storage.vault.keyslots import open_root
from storage.vault.left_out import leave_numbers_out
from storage.vault.lock import vault_lock
from storage.vault.migrations import apply_migrations, known_migrations
from storage.vault.names import DATABASE_NAME, LOG_NAME
from storage.vault.rootkey import database_key_of
from storage.vault.rotation import root_in_use
from storage.vault.salvage_rows import columns_of, open_image, rows_of
from storage.vault.settings import HEADQUARTERS, STATION_ID, VAULT_ID, Settings
from storage.vault.storedkeys import StoredKeys

_DATABASE_LIMIT_BYTES = 16 << 30
# Counted by triggers while the rows that it counts are written.
_COUNTED = frozenset({"transcript_tally"})


def salvage_vault(
    folder: Path,
    unlock: Unlock,
    target: Path,
    progress: Progress,
    cancel: CancelToken,
    domain: Domain = REAL,
) -> SalvageReport:
    """Save what can be saved into a new vault at `target`, which opens in the same ways as the old one.

    Raises AlreadyExists when `target` is there and not empty, StorageError, Cancelled, and what `keyslots.open_root`
    raises. `target` appears whole or not at all.
    """
    if target.exists() and any(target.iterdir()):
        raise AlreadyExists
    with vault_lock(folder):
        stored = StoredKeys.of_folder(folder, domain)
        with open_root(stored.keys, unlock) as root, database_key_of(root, domain) as key:
            root_now, salt = root_in_use(folder, stored, root)
            with root_now, database_key_of(root_now, domain) as key_now:
                image = _image(folder, PageCipher(key_now, salt))
                building = partial_name(target)
                create_private_folder(building)
                try:
                    rows, unreadable = _save_rows(
                        image,
                        building,
                        stored,
                        key,
                        progress,
                        cancel,
                        settle=lambda saved: change_identity_key(saved, stored.keys.vault_id, domain, root_now, root),
                    )
                    files = copy_media(folder, building, progress, cancel)
                    write_header(building, stored.header)
                    promote_folder(building, target)
                except BaseException:
                    remove_folder(building)
                    raise
    return SalvageReport(rows, unreadable, image.bad_pages, files)


def _image(folder: Path, cipher: PageCipher) -> Image:
    database = read_bounded(folder / DATABASE_NAME, _DATABASE_LIMIT_BYTES)
    try:
        log = read_bounded(folder / LOG_NAME, _DATABASE_LIMIT_BYTES)
    except FileMissing:
        log = b""
    return read_image(database, log, cipher)


def _save_rows(
    image: Image,
    building: Path,
    stored: StoredKeys,
    key: Secret,
    progress: Progress,
    cancel: CancelToken,
    settle: Callable[[Connection], None],
) -> tuple[dict[str, int], dict[str, int]]:
    rows: dict[str, int] = {}
    unreadable: dict[str, int] = {}
    connection = Connection.create(building / DATABASE_NAME, key, stored.keys.database.salt)
    try:
        connection.execute(stored.header.domain.mark_database)
        apply_migrations(connection, known_migrations())
        # What a row names may be among what is lost; the row itself is worth more than the rule.
        connection.execute("PRAGMA foreign_keys = OFF")
        with closing(open_image(image)) as damaged:
            tables = _tables(connection)
            for number, table in enumerate(tables):
                cancel.check()
                progress(Step("saving", number, len(tables)))
                rows[table], unreadable[table] = _save_table(connection, damaged, image, table)
        _complete_settings(Settings(connection), stored.keys.vault_id)
        # The newest numbers may be among what is lost.
        leave_numbers_out(connection)
        settle(connection)
    finally:
        connection.close()
    return rows, unreadable


def _tables(connection: Connection) -> list[str]:
    """The tables that hold rows of their own; what full-text search keeps grows again from them."""
    found = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    names = [str(row[0]) for row in found]
    return [name for name in names if not name.startswith("sqlite_") and name not in _COUNTED]


def _save_table(connection: Connection, damaged: sqlite3.Connection, image: Image, table: str) -> tuple[int, int]:
    wanted = [str(row[0]) for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    # A vault of an older version has fewer columns, a schema that was lost has none.
    columns = [column for column in columns_of(damaged, table) if column in wanted]
    if not columns:
        return 0, 0
    saved = unreadable = 0
    # Names of tables and columns are the schema's own, never a person's.
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
    with connection.transaction():
        for row in rows_of(damaged, image, table, columns):
            count = None if row is None else _insert(connection, insert, row)
            unreadable += count is None
            saved += count or 0
    return saved, unreadable


def _insert(connection: Connection, insert: LiteralString, row: Row) -> int | None:
    """Return how many rows came in; None for one that a damaged tree made up of another table's values."""
    try:
        return connection.change(insert, row)
    except VaultConflict:
        return None


def _complete_settings(settings: Settings, vault_id: str) -> None:
    """Without these a vault does not open; what was saved of them stays."""
    for name, value in ((VAULT_ID, vault_id), (STATION_ID, random_name()), (HEADQUARTERS, "")):
        if settings.get(name) is None:
            settings.put(name, value.encode("ascii"))
