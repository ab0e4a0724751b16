"""What the disk can do on one kind of system only: locks, and making bytes and names durable.

Linux is what is tested; the branches for macOS and Windows are written from their documentation and tested with the
functions that are missing there taken away (tests/storage/test_system.py).
"""

import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _TRIES = 10
    _TRY_AGAIN_SECONDS = 0.05

    PRIVATE_FLAGS = os.O_BINARY | os.O_NOINHERIT
    READ_FLAGS = os.O_BINARY | os.O_NOINHERIT

    def lock_handle(handle: int) -> bool:
        """Lock an open file for this process, without waiting; False when another process has it."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def sync_names(folder: Path) -> None:
        """Windows makes names durable by itself, and opens no folder to be asked."""

    def when_nobody_holds(change: Callable[[], object]) -> None:
        """Rename or remove a file, for half a second at most: a scanner for viruses holds a fresh one for a moment.

        Raises OSError.
        """
        for _ in range(_TRIES):
            try:
                change()
            except PermissionError:
                time.sleep(_TRY_AGAIN_SECONDS)
            else:
                return
        change()

else:
    import fcntl

    PRIVATE_FLAGS = os.O_CLOEXEC | os.O_NOFOLLOW
    # Without waiting: a named pipe must not hang the program.
    READ_FLAGS = os.O_CLOEXEC | os.O_NONBLOCK

    def lock_handle(handle: int) -> bool:
        """Lock an open file for this process, without waiting; False when another process has it. Raises OSError."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                return False
            raise
        return True

    def sync_names(folder: Path) -> None:
        """Make names created, renamed or removed in a folder durable. Raises OSError."""
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            sync_handle(handle)
        finally:
            os.close(handle)

    def when_nobody_holds(change: Callable[[], object]) -> None:
        """Rename or remove a file. Raises OSError."""
        change()


if sys.platform == "linux":

    def sync_handle(handle: int) -> None:
        """Make what was written durable. Raises OSError."""
        os.fsync(handle)

    def sync_data(handle: int) -> None:
        """Make what was written into a file that did not grow durable. Raises OSError."""
        os.fdatasync(handle)

    def read_past_memory(handle: int) -> None:
        """Let what is read next come from the medium. Raises OSError."""
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)

elif sys.platform == "darwin":

    def sync_handle(handle: int) -> None:
        """Make what was written durable: fsync(2) alone leaves it in the drive's own memory there. Raises OSError."""
        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:
            # Some file systems of sticks and networks do not know the question.
            os.fsync(handle)

    sync_data = sync_handle

    def read_past_memory(handle: int) -> None:
        """Let what is read next come from the medium. Raises OSError."""
        fcntl.fcntl(handle, fcntl.F_NOCACHE, 1)

else:

    def sync_handle(handle: int) -> None:
        """Make what was written durable. Raises OSError."""
        os.fsync(handle)

    sync_data = sync_handle

    def read_past_memory(handle: int) -> None:
        """Windows cannot be asked to forget an open file: what is read next may be what it remembers."""


if sys.platform == "win32":

    def write_at(handle: int, data: bytes, offset_bytes: int) -> int:
        """Write at a place and return how many bytes were taken; one writer for each handle. Raises OSError."""
        os.lseek(handle, offset_bytes, os.SEEK_SET)
        return os.write(handle, data)

else:

    def write_at(handle: int, data: bytes, offset_bytes: int) -> int:
        """Write at a place and return how many bytes were taken. Raises OSError."""
        return os.pwrite(handle, data, offset_bytes)
