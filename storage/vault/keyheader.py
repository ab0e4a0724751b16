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
from storage.domain import REAL, Domain
from storage.files import read_bounded, write_atomically

MAIN_NAME = "vault.keys"
COPY_NAME = "vault.keys.bak"
NOUN = "vault-keys"
BLOCK_BYTES = 8192
COPIES_IN_FILE = 2

_DIGEST_BYTES = 32
_MAGIC_BYTES = 8
_FRONT_BYTES = _MAGIC_BYTES + 8 + 4
_JSON_LIMIT_BYTES = BLOCK_BYTES - _FRONT_BYTES - _DIGEST_BYTES
_READ_LIMIT_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class KeyHeader:
    """One state of the key header: `sequence` grows with every rewrite, `body` is a JSON object."""

    sequence: int
    body: dict[str, Any]
    domain: Domain = REAL


def encode_block(header: KeyHeader) -> bytes:
    """Return magic (8) || sequence (u64) || length (u32) || canonical JSON || zeros || SHA-256: 8,192 bytes.

    Raises EscrowTooLarge, since only escrow grows without bound.
    """
    text = rfc8785.dumps(header.body)
    if len(text) > _JSON_LIMIT_BYTES:
        raise EscrowTooLarge
    front = header.domain.key_magic + header.sequence.to_bytes(8, "big") + len(text).to_bytes(4, "big") + text
    filled = front.ljust(BLOCK_BYTES - _DIGEST_BYTES, b"\0")
    return filled + hashlib.sha256(filled).digest()


def decode_block(block: bytes, domain: Domain = REAL) -> KeyHeader | None:
    """Return the header in a block, or None if one byte of it is other than it was written."""
    if len(block) != BLOCK_BYTES or not block.startswith(domain.key_magic):
        return None
    if hashlib.sha256(block[:-_DIGEST_BYTES]).digest() != block[-_DIGEST_BYTES:]:
        return None
    length = int.from_bytes(block[_FRONT_BYTES - 4 : _FRONT_BYTES], "big")
    try:
        body = json.loads(block[_FRONT_BYTES : _FRONT_BYTES + length])
    except (ValueError, RecursionError):
        return None
    sequence = int.from_bytes(block[_MAGIC_BYTES : _MAGIC_BYTES + 8], "big")
    return KeyHeader(sequence, body, domain) if isinstance(body, dict) else None


def encode_file(header: KeyHeader) -> bytes:
    """Return the whole of one key file: identical blocks, one after the other."""
    return encode_block(header) * COPIES_IN_FILE


def newest_in(*files: bytes, domain: Domain = REAL) -> KeyHeader | None:
    """Return the valid block with the highest sequence number in any of the files.

    A block is looked for at every place where its magic stands, so that bytes that were lost or put in before
    it do not hide it.
    """
    newest: KeyHeader | None = None
    for data in files:
        at = data.find(domain.key_magic)
        while at >= 0:
            found = decode_block(data[at : at + BLOCK_BYTES], domain)
            if found and (newest is None or found.sequence > newest.sequence):
                newest = found
            at = data.find(domain.key_magic, at + 1)
    return newest


def write_header(folder: Path, header: KeyHeader) -> None:
    """Write the copy, read it back, then the main file; a crash between them leaves one whole. Raises StorageError."""
    data = encode_file(header)
    for name in (COPY_NAME, MAIN_NAME):
        write_atomically(folder / name, data, replace=True)
        if read_bounded(folder / name, len(data)) != data:
            raise StorageError(errno=0)


def read_header(folder: Path, domain: Domain = REAL) -> KeyHeader:
    """Return the newest whole header of a vault folder.

    Raises KeyHeaderLost, VaultTooNew, VaultIsDemo or VaultIsReal for a header of the other domain.
    """
    return believed_header(*(_read_file(folder / name) for name in (MAIN_NAME, COPY_NAME)), domain=domain)


def believed_header(*untrusted_files: bytes, domain: Domain) -> KeyHeader:
    """Return the newest whole header of this domain in any of the files. Raises as `read_header` does."""
    newest = newest_in(*untrusted_files, domain=domain)
    if newest is None:
        if newest_in(*untrusted_files, domain=domain.other) is not None:
            raise domain.other.vault_refused
        raise KeyHeaderLost
    refuse_unknown_format(newest)
    return newest


def refuse_unknown_format(header: KeyHeader) -> None:
    """Raise VaultTooNew for a header that another version wrote, KeyHeaderLost for one without a format."""
    found = header.body.get("format")
    known = header.domain.format(NOUN)
    if found != known:
        if isinstance(found, str) and found.startswith(header.domain.purpose(NOUN) + "/"):
            raise VaultTooNew(found=found, known=known)
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


def broken_files(folder: Path, domain: Domain = REAL) -> list[str]:
    """Return the names of the key files in which not every block is whole and the newest."""
    files = {name: _read_file(folder / name) for name in (MAIN_NAME, COPY_NAME)}
    newest = newest_in(*files.values(), domain=domain)
    return [name for name, data in files.items() if newest is None or data != encode_file(newest)]
