"""One header of a POSIX ustar archive, in the only spelling that a bundle allows (FORMAT.md, "Archive")."""

import re
from dataclasses import dataclass

from app.errors.bundle import BundleArchiveBad

BLOCK_BYTES = 512
PATH_LIMIT_CHARACTERS = 100
SIZE_LIMIT_BYTES = 8**11 - 1

_MAGIC = b"ustar\x0000"
_PATH = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
_TYPE_REASONS = {
    b"\x00": "type_old",
    b"1": "type_hard_link",
    b"2": "type_symbolic_link",
    b"3": "type_character_device",
    b"4": "type_block_device",
    b"5": "type_folder",
    b"6": "type_fifo",
    b"7": "type_contiguous",
    b"x": "type_pax",
    b"g": "type_pax_global",
    b"L": "type_gnu_long_name",
    b"K": "type_gnu_long_link",
    b"S": "type_gnu_sparse",
}


@dataclass(frozen=True, slots=True)
class MemberHeader:
    """A regular file in the archive: its path and its length in bytes."""

    path: str
    size_bytes: int


def encode_header(path: str, size_bytes: int) -> bytes:
    """The 512 bytes before a regular file: mode 0600, owner 0, time 0, nobody's name."""
    if not path.isascii() or not 0 < len(path) <= PATH_LIMIT_CHARACTERS or not 0 <= size_bytes <= SIZE_LIMIT_BYTES:
        raise ValueError("not a member of a bundle")
    block = bytearray(BLOCK_BYTES)
    block[0 : len(path)] = path.encode("ascii")
    block[100:108] = b"0000600\x00"
    block[108:116] = block[116:124] = b"0000000\x00"
    block[124:136] = b"%011o\x00" % size_bytes
    block[136:148] = b"00000000000\x00"
    block[148:156] = b" " * 8
    block[156:157] = b"0"
    block[257:265] = _MAGIC
    block[329:337] = block[337:345] = b"0000000\x00"
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def decode_header(untrusted_block: bytes) -> MemberHeader:
    """Read one header. Raises `BundleArchiveBad` with the first rule that is broken."""
    _check_sum(untrusted_block)
    if untrusted_block[257:265] != _MAGIC:
        raise BundleArchiveBad(reason="magic")
    kind = untrusted_block[156:157]
    if kind != b"0":
        raise BundleArchiveBad(reason=_TYPE_REASONS.get(kind, "type_unknown"))
    size_bytes = _decode_size(untrusted_block[124:136])
    path = _decode_path(untrusted_block)
    _check_plain_fields(untrusted_block)
    if untrusted_block != encode_header(path, size_bytes):
        raise BundleArchiveBad(reason="not_canonical")
    return MemberHeader(path, size_bytes)


def _check_sum(block: bytes) -> None:
    expected = b"%06o\x00 " % (sum(block[:148]) + 8 * ord(" ") + sum(block[156:]))
    if block[148:156] != expected:
        raise BundleArchiveBad(reason="checksum")


def _decode_size(field: bytes) -> int:
    if field[0] & 0x80:
        raise BundleArchiveBad(reason="size_binary")
    if not re.fullmatch(rb"[0-7]{11}\x00", field):
        raise BundleArchiveBad(reason="size")
    return int(field[:11], 8)


def _decode_path(block: bytes) -> str:
    if any(block[345:500]):
        raise BundleArchiveBad(reason="path_prefix")
    field = block[0:100]
    name, _, rest = field.partition(b"\x00")
    if any(rest):
        raise BundleArchiveBad(reason="path_after_end")
    if not name:
        raise BundleArchiveBad(reason="path_empty")
    return check_path(name)


def check_path(untrusted_path: bytes) -> str:
    """Return a path that is the same on every system. Raises `BundleArchiveBad`."""
    if not untrusted_path.isascii():
        raise BundleArchiveBad(reason="path_not_ascii")
    path = untrusted_path.decode("ascii")
    if path.startswith("/"):
        raise BundleArchiveBad(reason="path_absolute")
    if "\\" in path:
        raise BundleArchiveBad(reason="path_backslash")
    components = path.split("/")
    if ".." in components:
        raise BundleArchiveBad(reason="path_parent")
    if "" in components or "." in components:
        raise BundleArchiveBad(reason="path_component")
    if any(character < " " or character == "\x7f" for character in path):
        raise BundleArchiveBad(reason="path_control")
    if not _PATH.fullmatch(path):
        raise BundleArchiveBad(reason="path_character")
    if any(component.endswith(".") or _reserved_on_windows(component) for component in components):
        raise BundleArchiveBad(reason="path_reserved")
    return path


def _reserved_on_windows(component: str) -> bool:
    stem = component.split(".", maxsplit=1)[0].upper()
    return stem in {"CON", "PRN", "AUX", "NUL"} or re.fullmatch("(COM|LPT)[0-9]", stem) is not None


_PLAIN_FIELDS = (
    ("mode", slice(100, 108), b"0000600\x00"),
    ("owner", slice(108, 116), b"0000000\x00"),
    ("group", slice(116, 124), b"0000000\x00"),
    ("time", slice(136, 148), b"00000000000\x00"),
    ("link_target", slice(157, 257), bytes(100)),
    ("owner_name", slice(265, 297), bytes(32)),
    ("group_name", slice(297, 329), bytes(32)),
    ("device", slice(329, 345), b"0000000\x000000000\x00"),
    ("header_slack", slice(500, 512), bytes(12)),
)


def _check_plain_fields(block: bytes) -> None:
    for reason, where, expected in _PLAIN_FIELDS:
        if block[where] != expected:
            raise BundleArchiveBad(reason=reason)
