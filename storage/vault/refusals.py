"""What the database library refuses, in the words of the error tree."""

from app.errors.base import SaksiError
from app.errors.storage import DiskFull, FolderNotWritable, StorageError
from app.errors.vault import VaultConflict, VaultDamaged, VaultError, VaultInUse

# Primary result codes, https://www.sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 3, 5, 6, 8, 10, 11
_FULL, _CANTOPEN, _CONSTRAINT, _NOTADB = 13, 14, 19, 26
# Extended codes of SQLITE_IOERR that mean that the file is shorter or other than it says.
_IOERR_READ, _IOERR_SHORT_READ, _IOERR_DATA, _IOERR_CORRUPTFS = 266, 522, 8202, 8458

_CLASS_OF_CODE: dict[int, type[SaksiError]] = {
    _PERM: FolderNotWritable,
    _BUSY: VaultInUse,
    _LOCKED: VaultInUse,
    _READONLY: FolderNotWritable,
    _IOERR: StorageError,
    _CORRUPT: VaultDamaged,
    _FULL: DiskFull,
    _CANTOPEN: FolderNotWritable,
    _CONSTRAINT: VaultConflict,
    _NOTADB: VaultDamaged,
}
# The index of the write-ahead log finds no room.
_IOERR_SHMSIZE = 4874
# What SQLite itself says of a code (sqlite3_errstr): copying a whole database hands on the words and no code.
_CODE_OF_WORDS = {
    "database is locked": _BUSY,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
    "file is not a database": _NOTADB,
}
_DAMAGE = frozenset({_IOERR_READ, _IOERR_SHORT_READ, _IOERR_DATA, _IOERR_CORRUPTFS})


def refusal_of(result_code: int, words: str = "") -> SaksiError:
    """Return the error for an (extended) SQLite result code, or for the words where there is none (0).

    A code that no class names is a `VaultError`.
    """
    result_code = result_code or _CODE_OF_WORDS.get(words, 0)
    if result_code in _DAMAGE:
        return VaultDamaged(result_code=result_code)
    if result_code == _IOERR_SHMSIZE:
        return DiskFull(result_code=result_code)
    return _CLASS_OF_CODE.get(result_code & 0xFF, VaultError)(result_code=result_code)
