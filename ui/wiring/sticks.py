"""Media that can be carried, as the system shows them."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import PurePath

import psutil

from app.domain.stick import Stick

# Where desktops put what is plugged in: Debian and Ubuntu, Fedora, macOS.
_PLUGGED_IN = ("/media/", "/run/media/", "/Volumes/")


def connected_sticks() -> Sequence[Stick]:
    """Return what is connected now and can be written to. Never raises."""
    found: list[Stick] = []
    with suppress(OSError, RuntimeError):
        for partition in psutil.disk_partitions():
            options = partition.opts.split(",")
            if "ro" not in options and _can_be_carried(partition.mountpoint, options):
                _add(found, partition.mountpoint)
    return sorted(found, key=lambda stick: stick.name)


def _can_be_carried(mountpoint: str, options: Sequence[str]) -> bool:
    if sys.platform == "win32":
        return "removable" in options
    return mountpoint.startswith(_PLUGGED_IN)


def _add(found: list[Stick], mountpoint: str) -> None:
    # A stick may be pulled out between two questions.
    with suppress(OSError):
        found.append(Stick(mountpoint, PurePath(mountpoint).name or mountpoint, psutil.disk_usage(mountpoint).free))
