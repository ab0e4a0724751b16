"""What protects a computer around the vault, and what does not, as far as a program can see it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Guard(StrEnum):
    """What was looked at."""

    DISK = "disk"
    SWAP = "swap"
    MEMORY = "memory"
    MEMORY_LOCK = "memory_lock"
    CLOCK = "clock"
    SPACE = "space"


class Standing(StrEnum):
    """How it stands."""

    OK = "ok"
    OPEN = "open"
    """It does not protect, and a person can do something about it."""
    UNSEEN = "unseen"
    """This program could not look."""


class Reason(StrEnum):
    """What was seen."""

    DISK_ENCRYPTED = "disk_encrypted"
    DISK_PLAIN = "disk_plain"
    DISK_IN_MEMORY = "disk_in_memory"
    DISK_UNSEEN = "disk_unseen"
    SWAP_OFF = "swap_off"
    SWAP_ENCRYPTED = "swap_encrypted"
    SWAP_PLAIN = "swap_plain"
    SWAP_UNSEEN = "swap_unseen"
    MEMORY_SHIELDED = "memory_shielded"
    MEMORY_READABLE = "memory_readable"
    MEMORY_UNSEEN = "memory_unseen"
    LOCK_ALLOWED = "lock_allowed"
    LOCK_NOT_NEEDED = "lock_not_needed"
    LOCK_SMALL = "lock_small"
    LOCK_UNSEEN = "lock_unseen"
    CLOCK_PLAUSIBLE = "clock_plausible"
    CLOCK_BEHIND = "clock_behind"
    """An earlier time than was written here. It may be that time which was wrong."""
    CLOCK_LOST = "clock_lost"
    """A time before this program was made."""
    CLOCK_AHEAD = "clock_ahead"
    CLOCK_DISAGREES = "clock_disagrees"
    SPACE_ENOUGH = "space_enough"
    SPACE_LOW = "space_low"
    SPACE_UNSEEN = "space_unseen"


@dataclass(frozen=True, slots=True)
class Look:
    """One thing that was looked at. `at` is what the clock says; `free_bytes` is the room on the disk."""

    guard: Guard
    standing: Standing
    reason: Reason
    at: datetime | None = None
    free_bytes: int = 0
