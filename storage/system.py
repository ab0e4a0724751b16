"""What the disk can do on one kind of system only: locks, and making a folder durable.

Linux and macOS are what is tested; the branch for Windows is written from its documentation.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

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

else:
    import errno
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
            os.fsync(handle)
        finally:
            os.close(handle)
