"""The only door to the disk: private folders, atomic files, bounded reads, everything fsynced.

Whoever writes through this door writes ciphertext or public words; nothing else may touch the disk.
Every OSError leaves as a class of app/errors/storage.py.
"""

import errno
import os
import re
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import BinaryIO, Self

from app.errors.storage import (
    AlreadyExists,
    DiskFull,
    FileMissing,
    FileNotReadable,
    FileTooLarge,
    FolderInUse,
    FolderNotWritable,
    StorageError,
)
from app.ports.outside_files import OpenFile
from storage.system import (
    PRIVATE_FLAGS,
    READ_FLAGS,
    lock_handle,
    read_past_memory,
    sync_data,
    sync_handle,
    sync_names,
    when_nobody_holds,
    write_at,
)

_CLASS_OF_ERRNO: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: FileTooLarge,
    errno.EACCES: FolderNotWritable,
    errno.EPERM: FolderNotWritable,
    errno.EROFS: FolderNotWritable,
    errno.ENOENT: FileMissing,
    errno.ENOTDIR: FileMissing,
    errno.ENXIO: FileMissing,
    errno.EEXIST: AlreadyExists,
    errno.EISDIR: FileNotReadable,
    errno.ELOOP: FileNotReadable,
}
PARTIAL_SUFFIX = ".partial"
_COPY_PIECE_BYTES = 1 << 20
# The folder may be a person's own, where other programs keep unfinished files too.
# A database that is being copied has a log or a journal beside it for a moment.
_PARTIAL_NAME = re.compile(r"\.[0-9a-f]{16}\.partial(-wal|-shm|-journal)?")


@contextmanager
def disk_errors(*, reading: bool = False) -> Iterator[None]:
    """Turn every OSError inside into a class of the error tree; `reading` makes a refusal "not readable"."""
    try:
        yield
    except OSError as error:
        found = _CLASS_OF_ERRNO.get(error.errno or 0, StorageError)
        if reading and found is FolderNotWritable:
            found = FileNotReadable
        raise found(errno=error.errno or 0) from error


def create_private_folder(path: Path) -> None:
    """Create a folder that only this user can enter (0700), durable in its parent. Raises StorageError."""
    with disk_errors():
        path.mkdir(mode=0o700)
        sync_folder(path.parent)


def create_private_folders(path: Path) -> None:
    """Create a folder and those above it that are missing, all private; one that is there is left as it is."""
    if not path.is_dir():
        create_private_folders(path.parent)
        create_private_folder(path)


def sync_folder(path: Path) -> None:
    """Make names created, renamed or removed in the folder durable. Raises StorageError."""
    with disk_errors():
        sync_names(path)


class AtomicFile:
    """A file that appears whole, under its name, or not at all.

    Write to `stream`; then `commit()`. Leaving the `with` block without it removes what was written.
    """

    def __init__(self, path: Path, *, replace: bool = False) -> None:
        self._path = path
        self._replace = replace
        self._partial = partial_name(path)
        self._committed = False
        self._seconds_since_1970: int | None = None
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | PRIVATE_FLAGS
        with disk_errors():
            self.stream: BinaryIO = os.fdopen(os.open(self._partial, flags, 0o600), "w+b")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._committed:
            with disk_errors():
                try:
                    # Closing flushes, which a full disk refuses: the name must go even then.
                    self.stream.close()
                finally:
                    self._partial.unlink(missing_ok=True)

    def sync(self) -> None:
        """Make the bytes durable, not yet under their name. Raises StorageError."""
        with disk_errors():
            self.stream.flush()
            sync_handle(self.stream.fileno())

    def reread(self) -> BinaryIO:
        """Make the bytes durable and return the stream at its beginning, to be read from the medium again."""
        self.sync()
        with disk_errors():
            # Without this the kernel would hand back what it remembers, not what the stick holds.
            read_past_memory(self.stream.fileno())
            self.stream.seek(0)
        return self.stream

    def set_time(self, seconds_since_1970: int) -> None:
        """Give the file a time that tells nothing; after the last write, before `commit`."""
        self._seconds_since_1970 = seconds_since_1970

    def commit(self) -> None:
        """Make the bytes durable, then the name. Raises AlreadyExists (nothing is overwritten), StorageError."""
        self.sync()
        with disk_errors():
            # Windows gives no other name to a file that is open.
            self.stream.close()
            if self._seconds_since_1970 is not None:
                self._take_time(self._seconds_since_1970)
            if self._replace:
                when_nobody_holds(lambda: self._partial.replace(self._path))
            else:
                self._take_name()
            self._committed = True
            sync_folder(self._path.parent)

    def _take_time(self, seconds_since_1970: int) -> None:
        # A file that is closed later would get the time of its closing on Windows.
        os.utime(self._partial, (seconds_since_1970, seconds_since_1970))
        handle = os.open(self._partial, os.O_RDWR | PRIVATE_FLAGS)
        try:
            sync_handle(handle)
        finally:
            os.close(handle)

    def _take_name(self) -> None:
        try:
            # A hard link fails if the name is taken, without a race.
            os.link(self._partial, self._path)
        except FileExistsError:
            raise
        except OSError:
            # FAT has no hard links: look, then rename.
            if self._path.exists():
                raise FileExistsError(errno.EEXIST, "exists") from None
            when_nobody_holds(lambda: self._partial.rename(self._path))
        else:
            when_nobody_holds(self._partial.unlink)


def write_atomically(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write a small file so that a reader sees all of it or nothing. Raises StorageError."""
    with AtomicFile(path, replace=replace) as file:
        with disk_errors():
            file.stream.write(data)
        file.commit()


class SlotFile:
    """A small file of equal slots, each rewritten in its place; a write is durable on return.

    A write that is cut off spoils its own slot only, so that two slots written in turn always leave one whole.
    """

    def __init__(self, path: Path, slot_bytes: int) -> None:
        """Open an existing file. Raises StorageError."""
        self._slot_bytes = slot_bytes
        with disk_errors():
            self._handle = os.open(path, os.O_RDWR | PRIVATE_FLAGS)

    @classmethod
    def create(cls, path: Path, slots: bytes, slot_bytes: int) -> Self:
        """Make the file with this content. Raises AlreadyExists, StorageError."""
        write_atomically(path, slots)
        return cls(path, slot_bytes)

    def write(self, slot: int, data: bytes) -> None:
        """Rewrite one slot with exactly its length. Raises StorageError."""
        if len(data) != self._slot_bytes:
            raise ValueError("a slot is written whole")
        with disk_errors():
            if write_at(self._handle, data, slot * self._slot_bytes) != len(data):
                raise OSError(errno.EIO, "short write")
            sync_data(self._handle)

    def close(self) -> None:
        """Let go of the file; may be called again."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def open_for_reading(path: Path) -> BinaryIO:
    """Open a plain file, never a device or a pipe. Raises FileMissing, FileNotReadable."""
    with disk_errors(reading=True):
        handle = os.open(path, os.O_RDONLY | READ_FLAGS)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise FileNotReadable
        return os.fdopen(handle, "rb")


@contextmanager
def opened_file(path: PurePath) -> Iterator[OpenFile]:
    """Open a plain file of a person's own choice, with its name and size. Raises FileMissing, FileNotReadable."""
    with open_for_reading(Path(path)) as stream:
        with disk_errors(reading=True):
            size = os.fstat(stream.fileno()).st_size
        yield OpenFile(path.name, stream, size)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file, durable, read back and compared. Raises AlreadyExists, StorageError."""
    with open_for_reading(source) as original, AtomicFile(target) as copy:
        with disk_errors():
            shutil.copyfileobj(original, copy.stream, _COPY_PIECE_BYTES)
        copy.sync()
        with disk_errors(reading=True):
            original.seek(0)
            copy.stream.seek(0)
            while piece := original.read(_COPY_PIECE_BYTES):
                if copy.stream.read(len(piece)) != piece:
                    raise StorageError(errno=errno.EIO)
        copy.commit()


def read_bounded(path: Path, limit_bytes: int) -> bytes:
    """Return the whole of a small file. Raises FileMissing, FileNotReadable, FileTooLarge."""
    with open_for_reading(path) as stream, disk_errors(reading=True):
        data = stream.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise FileTooLarge(limit_bytes=limit_bytes)
    return data


def remove_file(path: Path) -> None:
    """Remove a name, durable; a name that is gone already is no error. Raises StorageError."""
    with disk_errors():
        when_nobody_holds(lambda: path.unlink(missing_ok=True))
        sync_folder(path.parent)


def remove_partial_files(folder: Path) -> int:
    """Remove what writers that were killed left in a folder; return how many. Raises StorageError.

    A folder of such a name stays: it is a copy of a vault that was not finished, or that is being written now.
    """
    with disk_errors():
        left = [entry for entry in folder.iterdir() if _PARTIAL_NAME.fullmatch(entry.name) and entry.is_file()]
        for entry in left:
            entry.unlink(missing_ok=True)
        if left:
            sync_folder(folder)
    return len(left)


def partial_name(path: Path) -> Path:
    """Return a name beside `path` for something unfinished, which `remove_partial_files` knows."""
    return path.with_name(f".{secrets.token_hex(8)}{PARTIAL_SUFFIX}")


def promote_file(partial: Path, path: Path) -> None:
    """Make a finished file durable and give it its name, in place of what has it now. Raises StorageError."""
    with disk_errors():
        handle = os.open(partial, os.O_RDWR | PRIVATE_FLAGS)
        try:
            sync_handle(handle)
        finally:
            os.close(handle)
        when_nobody_holds(lambda: partial.replace(path))
        sync_folder(path.parent)


def promote_folder(partial: Path, path: Path) -> None:
    """Give a finished folder its name, which nothing or an empty folder may have. Raises AlreadyExists."""
    with disk_errors():
        sync_folder(partial)
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
        if path.exists():
            raise AlreadyExists
        when_nobody_holds(lambda: partial.rename(path))
        sync_folder(path.parent)


def remove_folder(path: Path) -> None:
    """Remove a folder and all that lies in it; one that is gone already is no error. Raises StorageError."""
    with disk_errors():
        if path.exists():
            shutil.rmtree(path)
            sync_folder(path.parent)


def size_bytes(path: Path) -> int:
    """Return the size of a file. Raises FileMissing, FileNotReadable."""
    with disk_errors(reading=True):
        return path.stat().st_size


def free_bytes(path: Path) -> int:
    """Return the bytes that this user can still write beside `path`. Raises StorageError."""
    with disk_errors():
        return shutil.disk_usage(path).free


class FolderLock:
    """Holds a folder for this process until `release()`; a crash releases it too (flock on `vault.lock`)."""

    def __init__(self, folder: Path, name: str = "vault.lock") -> None:
        with disk_errors():
            self._handle = os.open(folder / name, os.O_RDWR | os.O_CREAT | PRIVATE_FLAGS, 0o600)
            try:
                taken = lock_handle(self._handle)
            except BaseException:
                os.close(self._handle)
                raise
        if not taken:
            os.close(self._handle)
            raise FolderInUse

    def release(self) -> None:
        """Let the next program in."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
