"""What protects this computer, looked at without changing anything; implements app/ports/machine.py."""

import ctypes
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePath

from app.domain.machine import Guard, Look, Reason, Standing
from app.ports.clock import Clock
from storage.disks import IN_MEMORY_FILE_SYSTEMS, LinuxDisks
from storage.vault.names import DATABASE_NAME, LOG_NAME

# Saksi did not exist before, and a machine that believes to be so much later has lost its clock.
_EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
_LATEST = datetime(2066, 1, 1, tzinfo=UTC)
_SLACK = timedelta(hours=1)
# A hardware clock may run in local time: that is less than a day apart, and no mistake.
_CLOCKS_APART = timedelta(days=1)
_LOW_BYTES = 2_000_000_000
_LOCK_NEEDED_BYTES = 4 << 20
_PR_GET_DUMPABLE = 3


class LookedAtMachine:
    """Looks at the system that it runs on; `root` and `platform` are others in tests."""

    def __init__(self, clock: Clock, root: Path = Path("/"), platform: str = sys.platform) -> None:
        self._clock = clock
        self._root = root
        self._linux = platform == "linux"
        self._platform = platform
        self._disks = LinuxDisks(root)

    def look(self, folder: PurePath) -> Sequence[Look]:
        """Return one look for each `Guard`, in their order."""
        there = _existing(Path(folder))
        swap = self._swap()
        return (self._disk(there), swap, self._memory(), self._lock(swap), self._time(Path(folder)), _space(there))

    def _disk(self, folder: Path) -> Look:
        mount = self._disks.mount_of(folder) if self._linux else None
        if mount is not None and mount.file_system in IN_MEMORY_FILE_SYSTEMS:
            return Look(Guard.DISK, Standing.OPEN, Reason.DISK_IN_MEMORY)
        encrypted = self._disks.encrypted_at(folder) if self._linux else None
        if encrypted is None:
            return Look(Guard.DISK, Standing.UNSEEN, Reason.DISK_UNSEEN)
        if encrypted:
            return Look(Guard.DISK, Standing.OK, Reason.DISK_ENCRYPTED)
        return Look(Guard.DISK, Standing.OPEN, Reason.DISK_PLAIN)

    def _swap(self) -> Look:
        swaps = self._disks.swaps() if self._linux else None
        if swaps is None:
            return Look(Guard.SWAP, Standing.UNSEEN, Reason.SWAP_UNSEEN)
        if not swaps:
            return Look(Guard.SWAP, Standing.OK, Reason.SWAP_OFF)
        safe = [self._safe_swap(name, kind) for name, kind in swaps]
        if False in safe:
            return Look(Guard.SWAP, Standing.OPEN, Reason.SWAP_PLAIN)
        if None in safe:
            return Look(Guard.SWAP, Standing.UNSEEN, Reason.SWAP_UNSEEN)
        return Look(Guard.SWAP, Standing.OK, Reason.SWAP_ENCRYPTED)

    def _safe_swap(self, name: str, kind: str) -> bool | None:
        if kind == "file":
            return self._disks.encrypted_at(PurePath(name))
        # Swap in compressed memory never reaches a disk.
        return True if PurePath(name).name.startswith("zram") else self._disks.encrypted_device(name)

    def _memory(self) -> Look:
        shielded = _shielded(self._platform)
        if shielded is None:
            return Look(Guard.MEMORY, Standing.UNSEEN, Reason.MEMORY_UNSEEN)
        if shielded:
            return Look(Guard.MEMORY, Standing.OK, Reason.MEMORY_SHIELDED)
        return Look(Guard.MEMORY, Standing.OPEN, Reason.MEMORY_READABLE)

    def _lock(self, swap: Look) -> Look:
        limit = _lock_limit_bytes(self._platform)
        if limit is None:
            return Look(Guard.MEMORY_LOCK, Standing.UNSEEN, Reason.LOCK_UNSEEN)
        if limit < 0 or limit >= _LOCK_NEEDED_BYTES:
            return Look(Guard.MEMORY_LOCK, Standing.OK, Reason.LOCK_ALLOWED)
        if swap.standing is Standing.OK:
            return Look(Guard.MEMORY_LOCK, Standing.OK, Reason.LOCK_NOT_NEEDED)
        return Look(Guard.MEMORY_LOCK, Standing.OPEN, Reason.LOCK_SMALL)

    def _time(self, folder: Path) -> Look:
        now = self._clock.now()
        reason = self._time_reason(now, folder)
        standing = Standing.OK if reason is Reason.CLOCK_PLAUSIBLE else Standing.OPEN
        return Look(Guard.CLOCK, standing, reason, at=now)

    def _time_reason(self, now: datetime, folder: Path) -> Reason:
        if now < _EARLIEST - _SLACK:
            return Reason.CLOCK_LOST
        if now > _LATEST:
            return Reason.CLOCK_AHEAD
        hardware = self._hardware_clock()
        if hardware is not None and abs(now - hardware) > _CLOCKS_APART:
            return Reason.CLOCK_DISAGREES
        return Reason.CLOCK_BEHIND if now < _last_written(folder) - _SLACK else Reason.CLOCK_PLAUSIBLE

    def _hardware_clock(self) -> datetime | None:
        try:
            seconds = int((self._root / "sys/class/rtc/rtc0/since_epoch").read_text())
            return datetime.fromtimestamp(seconds, UTC)
        except (OSError, ValueError, OverflowError):
            return None


def _existing(folder: Path) -> Path:
    absolute = folder.absolute()
    return next((one for one in (absolute, *absolute.parents) if one.exists()), absolute).resolve()


def _last_written(folder: Path) -> datetime:
    """The time of the database, which ordinary use writes again and again.

    Other files keep the time of a clock that was ahead once for years.
    """
    seconds = 0.0
    for name in (DATABASE_NAME, LOG_NAME):
        with suppress(OSError):
            seconds = max(seconds, (folder / name).stat().st_mtime)
    return datetime.fromtimestamp(seconds, UTC)


def _space(folder: Path) -> Look:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return Look(Guard.SPACE, Standing.UNSEEN, Reason.SPACE_UNSEEN)
    if free < _LOW_BYTES:
        return Look(Guard.SPACE, Standing.OPEN, Reason.SPACE_LOW, free_bytes=free)
    return Look(Guard.SPACE, Standing.OK, Reason.SPACE_ENOUGH, free_bytes=free)


def _shielded(platform: str) -> bool | None:
    """Whether no core file is written and no other program reads this memory; None where one of both is not seen."""
    if sys.platform == "win32" or platform == "win32":
        return None
    import resource  # noqa: PLC0415

    if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
        return False
    # What macOS lets other programs read depends on how the program was signed, which it does not tell.
    return int(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)) == 0 if platform == "linux" else None


def _lock_limit_bytes(platform: str) -> int | None:
    """How much memory may be kept out of swap, -1 for as much as there is; None where unseen."""
    if sys.platform == "win32" or platform == "win32":
        return None
    import resource  # noqa: PLC0415

    return resource.getrlimit(resource.RLIMIT_MEMLOCK)[0]
