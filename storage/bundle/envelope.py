"""The outside of a bundle: an age file to exactly 4, 8 or 16 post-quantum recipients."""

import hashlib
import io
from collections.abc import Sequence
from typing import BinaryIO

from app.domain.bundle import SealedFile
from app.errors.age import AgeHeaderInvalid
from app.errors.bundle import BundleSealWeak, NotABundle
from storage.crypto.age import encrypt
from storage.crypto.dummies import STANZA_COUNTS, pad_recipients
from storage.crypto.header import parse_header
from storage.crypto.hybrid import KIND, HybridRecipient
from storage.crypto.source import ByteSource
from storage.files import disk_errors

PIECE_BYTES = 1 << 20


def seal_bytes(content: bytes, recipients: Sequence[HybridRecipient]) -> bytes:
    """A small age file in memory, with throw-away recipients like any other."""
    sink = io.BytesIO()
    with encrypt(pad_recipients(recipients), sink) as age:
        age.write(content)
    return sink.getvalue()


def check_seal(untrusted_file: BinaryIO) -> None:
    """Look at the header alone. Raises `NotABundle`, `BundleSealWeak`, `StorageError`.

    One stanza of another kind hands the whole file to whoever breaks that kind later.
    """
    try:
        with disk_errors(reading=True):
            header = parse_header(ByteSource(untrusted_file))
    except AgeHeaderInvalid:
        raise NotABundle(reason="header") from None
    if any(stanza.kind != KIND for stanza in header.stanzas):
        raise BundleSealWeak(reason="kind")
    if len(header.stanzas) not in STANZA_COUNTS:
        raise BundleSealWeak(reason="count")


class HashingSink:
    """Writes to a file outside and remembers what was written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._byte_count = 0

    def write(self, data: bytes | memoryview, /) -> None:
        """Take a piece, all of it. Raises `StorageError`."""
        with disk_errors():
            self._file.write(data)
        self._digest.update(data)
        self._byte_count += len(data)

    def written(self) -> SealedFile:
        """What was written so far."""
        return SealedFile(self._byte_count, self._digest.digest())


def digest_of(untrusted_file: BinaryIO) -> SealedFile:
    """Read a file to its end. Raises `StorageError`."""
    sink = hashlib.sha256()
    byte_count = 0
    with disk_errors(reading=True):
        while piece := untrusted_file.read(PIECE_BYTES):
            sink.update(piece)
            byte_count += len(piece)
    return SealedFile(byte_count, sink.digest())
