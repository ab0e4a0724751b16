"""The key header on disk: two files of two blocks each, of which any one whole block opens the vault.

See FORMAT.md, section "Key header".
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rfc8785

from app.errors.storage import StorageError
from app.errors.vault import EscrowTooLarge, KeyHeaderLost, VaultTooNew
from storage.files import read_bounded, write_atomically

MAIN_NAME = "vault.keys"
COPY_NAME = "vault.keys.bak"
MAGIC = b"saksikey"
FORMAT = "saksi-vault-keys/1"
BLOCK_BYTES = 8192
COPIES_IN_FILE = 2

_DIGEST_BYTES = 32
_FRONT_BYTES = len(MAGIC) + 8 + 4
_JSON_LIMIT_BYTES = BLOCK_BYTES - _FRONT_BYTES - _DIGEST_BYTES
_READ_LIMIT_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class KeyHeader:
    """One state of the key header: `sequence` grows with every rewrite, `body` is a JSON object."""

    sequence: int
    body: dict[str, Any]


def encode_block(header: KeyHeader) -> bytes:
    """Return magic (8) || sequence (u64) || length (u32) || canonical JSON || zeros || SHA-256: 8,192 bytes.

    Raises EscrowTooLarge, since only escrow grows without bound.
    """
    text = rfc8785.dumps(header.body)
    if len(text) > _JSON_LIMIT_BYTES:
        raise EscrowTooLarge
    front = MAGIC + header.sequence.to_bytes(8, "big") + len(text).to_bytes(4, "big") + text
    filled = front.ljust(BLOCK_BYTES - _DIGEST_BYTES, b"\0")
    return filled + hashlib.sha256(filled).digest()


def decode_block(block: bytes) -> KeyHeader | None:
    """Return the header in a block, or None if one byte of it is other than it was written."""
    if len(block) != BLOCK_BYTES or not block.startswith(MAGIC):
        return None
    if hashlib.sha256(block[:-_DIGEST_BYTES]).digest() != block[-_DIGEST_BYTES:]:
        return None
    length = int.from_bytes(block[_FRONT_BYTES - 4 : _FRONT_BYTES], "big")
    try:
        body = json.loads(block[_FRONT_BYTES : _FRONT_BYTES + length])
    except ValueError:
        return None
    sequence = int.from_bytes(block[len(MAGIC) : len(MAGIC) + 8], "big")
    return KeyHeader(sequence, body) if isinstance(body, dict) else None


def encode_file(header: KeyHeader) -> bytes:
    """Return the whole of one key file: identical blocks, one after the other."""
    return encode_block(header) * COPIES_IN_FILE


def newest_in(*files: bytes) -> KeyHeader | None:
    """Return the valid block with the highest sequence number in any of the files.

    A block is looked for at every place where its magic stands, so that bytes that were lost or put in before
    it do not hide it.
    """
    newest: KeyHeader | None = None
    for data in files:
        at = data.find(MAGIC)
        while at >= 0:
            found = decode_block(data[at : at + BLOCK_BYTES])
            if found and (newest is None or found.sequence > newest.sequence):
                newest = found
            at = data.find(MAGIC, at + 1)
    return newest


def write_header(folder: Path, header: KeyHeader) -> None:
    """Write the copy, read it back, then the main file; a crash between them leaves one whole. Raises StorageError."""
    data = encode_file(header)
    for name in (COPY_NAME, MAIN_NAME):
        write_atomically(folder / name, data, replace=True)
        if read_bounded(folder / name, len(data)) != data:
            raise StorageError(errno=0)


def read_header(folder: Path) -> KeyHeader:
    """Return the newest whole header of a vault folder. Raises KeyHeaderLost, VaultTooNew."""
    newest = newest_in(*(_read_file(folder / name) for name in (MAIN_NAME, COPY_NAME)))
    if newest is None:
        raise KeyHeaderLost
    refuse_unknown_format(newest)
    return newest


def refuse_unknown_format(header: KeyHeader) -> None:
    """Raise VaultTooNew for a header that another version wrote, KeyHeaderLost for one without a format."""
    found = header.body.get("format")
    if found != FORMAT:
        if isinstance(found, str) and found.startswith("saksi-vault-keys/"):
            raise VaultTooNew(found=found, known=FORMAT)
        raise KeyHeaderLost


def repair_header(folder: Path, header: KeyHeader) -> bool:
    """Rewrite both files unless every block in them is whole and the newest; return whether that was needed."""
    data = encode_file(header)
    if all(_read_file(folder / name) == data for name in (MAIN_NAME, COPY_NAME)):
        return False
    write_header(folder, header)
    return True


def header_exists(folder: Path) -> bool:
    """Whether a key file of any condition lies in the folder."""
    return any((folder / name).exists() for name in (MAIN_NAME, COPY_NAME))


def _read_file(path: Path) -> bytes:
    try:
        return read_bounded(path, _READ_LIMIT_BYTES)
    except StorageError:
        # Missing, grown beyond all measure, or on a bad sector: the other file may be whole.
        return b""


def broken_files(folder: Path) -> list[str]:
    """Return the names of the key files in which not every block is whole and the newest."""
    files = {name: _read_file(folder / name) for name in (MAIN_NAME, COPY_NAME)}
    newest = newest_in(*files.values())
    return [name for name, data in files.items() if newest is None or data != encode_file(newest)]
