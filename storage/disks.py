"""Whether what lies on a disk of Linux is encrypted, read from /proc and /sys.

The kernel names each layer of a device: one made by dm-crypt has a uuid that begins "CRYPT-", and `slaves` holds what a
device is made of (a volume group on an encrypted partition, for example). Sources: Documentation/filesystems/proc.rst
(mountinfo, swaps) and Documentation/ABI/testing/sysfs-block-dm of the Linux kernel. What is not seen: drives that
encrypt themselves, folders encrypted one by one, and disks of other computers.
"""

import re
from dataclasses import dataclass
from pathlib import Path, PurePath

IN_MEMORY_FILE_SYSTEMS = frozenset({"tmpfs", "ramfs"})
_ENCRYPTED_FILE_SYSTEMS = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.encfs"})
_ESCAPED = re.compile(r"\\([0-7]{3})")
_ANONYMOUS = "0:"
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a path lies: the device as "major:minor", the kind of file system, and what is mounted."""

    device: str
    file_system: str
    source: str


class LinuxDisks:
    """Reads a /proc and a /sys; `root` is another folder in tests."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root

    def mount_of(self, path: PurePath) -> Mount | None:
        """Return what is mounted where a path lies or would lie, or None if that is not told."""
        found, longest = None, -1
        for line in self._lines("proc/self/mountinfo"):
            fields, _, tail = line.partition(" - ")
            before, after = fields.split(), tail.split()
            try:
                point, mount = PurePath(_plain(before[4])), Mount(before[2], after[0], _plain(after[1]))
            except IndexError:
                continue
            # Of two mounts at one place the later one covers the earlier.
            if path.is_relative_to(point) and len(point.parts) >= longest:
                found, longest = mount, len(point.parts)
        return found

    def encrypted_at(self, path: PurePath, depth: int = 0) -> bool | None:
        """Return whether the disk under a path is encrypted; None if that cannot be seen."""
        mount = self.mount_of(path)
        if mount is None or depth > _DEEPEST:
            return None
        if mount.file_system in _ENCRYPTED_FILE_SYSTEMS:
            return True
        if not mount.device.startswith(_ANONYMOUS):
            return self._encrypted(self._root / "sys/dev/block" / mount.device, depth)
        # File systems over several disks have a device number of their own.
        return self.encrypted_device(mount.source, depth) if mount.source.startswith("/dev/") else None

    def encrypted_device(self, name: str, depth: int = 0) -> bool | None:
        """Return whether a device such as /dev/mapper/home is encrypted; None if that cannot be seen."""
        node = (self._root / name.lstrip("/")).resolve()
        return self._encrypted(self._root / "sys/class/block" / node.name, depth)

    def swaps(self) -> list[tuple[str, str]] | None:
        """Return name and type ("partition", "file") of each swap that is in use; None if that is not told."""
        lines = self._lines("proc/swaps")
        if not lines:
            return None
        fields = [line.split() for line in lines[1:]]
        return [(_plain(field[0]), field[1]) for field in fields if len(field) > 1]

    def _encrypted(self, device: Path, depth: int) -> bool | None:
        if depth > _DEEPEST or not device.exists():
            return None
        if self._text(device / "dm/uuid").startswith("CRYPT-"):
            return True
        if file := self._text(device / "loop/backing_file").strip():
            return self.encrypted_at(PurePath(file), depth + 1)
        layers = [self._encrypted(layer, depth + 1) for layer in self._entries(device / "slaves")]
        if None in layers:
            return None
        return bool(layers) and all(layers)

    def _entries(self, folder: Path) -> list[Path]:
        try:
            return sorted(folder.iterdir())
        except OSError:
            return []

    def _lines(self, name: str) -> list[str]:
        return self._text(self._root / name).splitlines()

    def _text(self, path: Path) -> str:
        try:
            return path.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return ""


def _plain(field: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), field)
