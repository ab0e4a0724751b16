"""The only door to the encrypted database: opens it as FORMAT.md says, and speaks in parameters only."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, LiteralString, Self

from sqlcipher3 import dbapi2

from app.errors.storage import DiskFull, FileMissing, StorageError
from app.errors.vault import VaultDamaged, VaultError, VaultMissing, VaultNotEncrypted
from storage.crypto.secret import Secret
from storage.files import free_bytes, open_for_reading, write_atomically
from storage.vault.refusals import refusal_of

Value = str | bytes | int | float | None
Row = tuple[Any, ...]

SALT_BYTES = 16
_LOG_INDEX_BYTES = 64 << 10
_PLAINTEXT_MAGIC = b"SQLite format 3\x00"
# Only a sudden second program can hold a lock, and then a person is told; a checkpoint never takes this long.
_BUSY_SECONDS = 5.0
_MEMORY: tuple[LiteralString, ...] = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA cipher_memory_security = ON",
    "PRAGMA temp_store = MEMORY",
)
_STRICTNESS: tuple[LiteralString, ...] = (
    "PRAGMA synchronous = FULL",
    # On macOS the memory of the drive is emptied too; elsewhere nobody listens.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
LIVE: tuple[LiteralString, ...] = (
    *_MEMORY,
    "PRAGMA journal_mode = WAL",
    "PRAGMA wal_autocheckpoint = 250",
    *_STRICTNESS,
)
COPY: tuple[LiteralString, ...] = (*_MEMORY, "PRAGMA journal_mode = MEMORY", *_STRICTNESS)
"""For a copy that is thrown away when it does not become whole: one file, without a log beside it."""

_OUTER: tuple[LiteralString, LiteralString, tuple[LiteralString, ...]] = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_INNER: tuple[LiteralString, LiteralString, tuple[LiteralString, ...]] = (
    "SAVEPOINT inner_part",
    "RELEASE inner_part",
    ("ROLLBACK TO inner_part", "RELEASE inner_part"),
)


@contextmanager
def _database_errors() -> Iterator[None]:
    """Turn every error of the library inside into a class of the error tree."""
    try:
        yield
    except dbapi2.Error as error:
        refusal = refusal_of(getattr(error, "sqlite_errorcode", 0), str(error))
        # The message of a search names the words that were searched for.
        raise refusal from (None if str(error).startswith("fts5") else error)


def _refuse_foreign_file(path: Path) -> None:
    try:
        with open_for_reading(path) as stream:
            start = stream.read(len(_PLAINTEXT_MAGIC))
    except FileMissing:
        raise VaultMissing from None
    if start == _PLAINTEXT_MAGIC:
        raise VaultNotEncrypted
    if len(start) < len(_PLAINTEXT_MAGIC):
        # An empty file would silently become a new database.
        raise VaultDamaged


def _raw_key(key: Secret, salt: bytes) -> bytearray:
    """The key as SQLCipher reads it: x'64 hex digits of key, 32 hex digits of salt'. To be wiped by the caller."""
    digits = b"0123456789abcdef"
    raw = bytearray(b"x'")
    for piece in (key.view(), memoryview(salt)):
        for byte in piece:
            raw.append(digits[byte >> 4])
            raw.append(digits[byte & 15])
    raw += b"'"
    return raw


class Connection:
    """One open database. Any thread may call; calls wait for one another, a transaction holds the others off.

    Every method raises classes of app/errors/storage.py (DiskFull, FolderNotWritable, StorageError) and
    app/errors/vault.py (VaultDamaged, VaultInUse, VaultConflict for a broken constraint).
    """

    def __init__(self, path: Path, key: Secret, salt: bytes, *, settings: Sequence[LiteralString] = LIVE) -> None:
        """Open an existing file. Raises VaultMissing, VaultNotEncrypted, VaultDamaged (also for a wrong key)."""
        _refuse_foreign_file(path)
        try:
            self._connect(path, key, salt, settings)
        except StorageError:
            # Without room for the index of its log SQLite says no more than "I/O error".
            if free_bytes(path.parent) < _LOG_INDEX_BYTES:
                raise DiskFull from None
            raise

    @classmethod
    def create(cls, path: Path, key: Secret, salt: bytes, *, settings: Sequence[LiteralString] = LIVE) -> Self:
        """Make a new, empty database that only this user can read. Raises AlreadyExists."""
        write_atomically(path, b"")
        connection = cls.__new__(cls)
        connection._connect(path, key, salt, settings)  # noqa: SLF001
        return connection

    def _connect(self, path: Path, key: Secret, salt: bytes, settings: Sequence[LiteralString]) -> None:
        if len(salt) != SALT_BYTES:
            raise ValueError("a database salt has 16 bytes")
        self._lock = threading.RLock()
        self._depth = 0
        raw = _raw_key(key, salt)
        with _database_errors():
            self._database = dbapi2.connect(
                f"{path.absolute().as_uri()}?mode=rw",
                uri=True,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                # set_key takes a buffer that can be wiped; PRAGMA key would leave copies of the statement.
                self._database.set_key(raw)
                for setting in settings:
                    self._database.execute(setting).fetchall()
                self._database.execute("SELECT count(*) FROM sqlite_master").fetchall()
            except BaseException:
                self._database.close()
                raise
            finally:
                raw[:] = bytes(len(raw))

    def execute(self, sql: LiteralString, parameters: Sequence[Value] = ()) -> list[Row]:
        """Run one statement with its parameters and return all its rows; durable on return outside a transaction."""
        with self._lock, _database_errors():
            self._refuse_lost_transaction()
            return self._database.execute(sql, parameters).fetchall()  # type: ignore[no-any-return]

    def one(self, sql: LiteralString, parameters: Sequence[Value] = ()) -> Row | None:
        """Run one statement and return its first row, or None when it has none."""
        rows = self.execute(sql, parameters)
        return rows[0] if rows else None

    def change(self, sql: LiteralString, parameters: Sequence[Value] = ()) -> int:
        """Run an INSERT, UPDATE or DELETE and return how many rows it changed."""
        with self._lock, _database_errors():
            self._refuse_lost_transaction()
            return int(self._database.execute(sql, parameters).rowcount)

    def executemany(self, sql: LiteralString, rows: Iterable[Sequence[Value]]) -> None:
        """Run one statement for every row of parameters, all or none."""
        with self.transaction(), _database_errors():
            self._database.executemany(sql, rows)

    def run_script(self, script: str) -> None:
        """Run a script of the project's own (a migration), which opens and commits its own transaction."""
        with self._lock, _database_errors():
            try:
                self._database.executescript(script)
            except BaseException:
                self._undo(("ROLLBACK",))
                raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements inside happen or none does; durable when the outermost one is left.

        May be nested: an inner one that fails undoes its own part only, if its error is caught outside of it.
        """
        with self._lock:
            begin, commit, undo = _OUTER if self._depth == 0 else _INNER
            self.execute(begin)
            self._depth += 1
            try:
                yield
                self.execute(commit)
            except BaseException:
                self._undo(undo)
                raise
            finally:
                self._depth -= 1

    def _undo(self, statements: Sequence[LiteralString]) -> None:
        for statement in statements:
            # A full disk makes SQLite roll back by itself, and then there is nothing to undo.
            with suppress(dbapi2.Error):
                self._database.execute(statement)

    def _refuse_lost_transaction(self) -> None:
        """After SQLite rolled back by itself, what follows must not be stored statement by statement."""
        if self._depth > 0 and not self._database.in_transaction:
            raise VaultError

    @property
    def changes(self) -> int:
        """How many rows were inserted, updated or deleted since this connection was opened."""
        with self._lock:
            return int(self._database.total_changes)

    def copy_to(self, other: "Connection") -> None:
        """Copy every page into `other`, which may have another key (a backup, a change of key)."""
        with self._lock, _database_errors():
            self._database.backup(other._database)  # noqa: SLF001

    def close(self) -> None:
        """Fold the write-ahead log into the database and let go of it; may be called again."""
        with self._lock, _database_errors():
            self._database.close()
