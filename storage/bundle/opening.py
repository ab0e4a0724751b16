"""The first pass over a bundle: everything is decrypted, walked and hashed, and nothing of it is parsed yet."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, cast

from app.domain.check import CheckId
from app.errors.age import AgeError, AgeHeaderInvalid, AgeNoMatch, AgePayloadTruncated
from app.errors.bundle import (
    BundleArchiveBad,
    BundleDamaged,
    BundleNotForUs,
    BundlePaddingBad,
    BundleRefused,
    BundleTooLarge,
    BundleTruncated,
    NotABundle,
)
from app.jobs import CancelToken, Progress, Step
from storage.bundle.archive import END, Member, member_bytes, read_archive
from storage.bundle.checklist import Checklist
from storage.bundle.envelope import PIECE_BYTES, check_seal
from storage.bundle.layout import ARCHIVE_LIMIT_BYTES, BAG, BUNDLE_LIMIT_BYTES, HEAD, HEAD_LIMIT_BYTES, PADDING
from storage.bundle.padding import padded_size
from storage.crypto.age import AgeReader
from storage.crypto.recipient import Identity
from storage.files import disk_errors


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where the content of a payload file lies in the archive."""

    offset_bytes: int
    size_bytes: int


@dataclass(slots=True)
class UntrustedBag:
    """What the first pass found. `head` and `places` go by path in the bag; digests are SHA-512 of what lies there."""

    head: dict[str, bytes] = field(default_factory=dict)
    places: dict[str, Stretch] = field(default_factory=dict)
    digests: dict[str, bytes] = field(default_factory=dict)
    padding_zero: bool = True
    archive_bytes: int = 0


def open_bag(
    untrusted_file: BinaryIO,
    byte_count: int,
    identities: Sequence[Identity],
    checklist: Checklist,
    progress: Progress,
    cancel: CancelToken,
    no_key: type[BundleRefused] = BundleNotForUs,
) -> UntrustedBag:
    """Run the checks SIZE, SEAL, KEY, WHOLE and ARCHIVE. Raises `BundleRefused`, `StorageError`, `Cancelled`.

    `no_key` is raised when no identity opens the file.
    """
    with checklist.check(CheckId.SIZE, byte_count=byte_count):
        if byte_count > BUNDLE_LIMIT_BYTES:
            raise BundleTooLarge(limit_bytes=BUNDLE_LIMIT_BYTES)
    with checklist.check(CheckId.SEAL):
        check_seal(untrusted_file)
        untrusted_file.seek(0)
    with checklist.check(CheckId.KEY):
        try:
            plain = decrypting(untrusted_file, identities)
        except BundleNotForUs:
            raise no_key from None
    with plain:
        source = _Watched(plain, byte_count, progress, cancel)
        bag = UntrustedBag()
        bad_archive: BundleRefused | None = None
        with checklist.check(CheckId.WHOLE):
            try:
                _walk(source, bag)
            except BundleArchiveBad as refusal:
                bad_archive = refusal
            source.drain()
        bag.archive_bytes = source.done_bytes
        with checklist.check(CheckId.ARCHIVE, files=len(bag.places)):
            if bad_archive is not None:
                raise bad_archive
            if bag.archive_bytes > ARCHIVE_LIMIT_BYTES:
                raise BundleArchiveBad(reason="too_large")
    return bag


def decrypting(untrusted_file: BinaryIO, identities: Sequence[Identity]) -> AgeReader:
    """Open the seal. Raises `BundleNotForUs`, `BundleDamaged`, `NotABundle`, `StorageError`."""
    try:
        with disk_errors(reading=True):
            return AgeReader(untrusted_file, identities)
    except AgeNoMatch:
        raise BundleNotForUs from None
    except AgeHeaderInvalid:
        raise NotABundle(reason="header") from None
    except AgeError:
        raise BundleDamaged from None


def read_plain(plain: AgeReader, size_bytes: int) -> bytes:
    """Read from an opened seal. Raises `BundleTruncated`, `BundleDamaged`, `StorageError`."""
    try:
        with disk_errors(reading=True):
            return plain.read(size_bytes)
    except AgePayloadTruncated:
        raise BundleTruncated from None
    except AgeError:
        raise BundleDamaged from None


def seek_plain(plain: AgeReader, offset_bytes: int) -> None:
    """Go to a place in an opened seal. Raises `BundleTruncated`, `BundleDamaged`, `StorageError`."""
    try:
        with disk_errors(reading=True):
            plain.seek(offset_bytes)
    except AgePayloadTruncated:
        raise BundleTruncated from None
    except AgeError:
        raise BundleDamaged from None


class _Watched:
    """The plaintext with progress, in the errors of bundles."""

    def __init__(self, plain: AgeReader, byte_count: int, progress: Progress, cancel: CancelToken) -> None:
        self._plain = plain
        self._byte_count = byte_count
        self._progress = progress
        self._cancel = cancel
        self.done_bytes = 0

    def read(self, size_bytes: int) -> bytes:
        """Read, and say how far it is."""
        self._cancel.check()
        piece = read_plain(self._plain, size_bytes)
        self.done_bytes += len(piece)
        self._progress(Step("checking", min(self.done_bytes, self._byte_count), self._byte_count))
        return piece

    def drain(self) -> None:
        """Read to the end, where the seal says whether it was the end."""
        while self.read(PIECE_BYTES):
            pass


def _walk(source: _Watched, bag: UntrustedBag) -> None:
    """Walk the members in the order of the format. Raises `BundleArchiveBad`."""
    expected_head = [BAG + path for path in HEAD]
    last_path = ""
    padded = False
    for member in read_archive(cast("BinaryIO", source)):
        if padded:
            raise BundleArchiveBad(reason="after_padding")
        if expected_head:
            if member.path != expected_head.pop(0):
                raise BundleArchiveBad(reason="order_head")
            _take_head(member, bag)
        elif member.path == PADDING:
            padded = True
            _take_padding(member, bag)
        else:
            if not member.path.startswith(f"{BAG}data/"):
                raise BundleArchiveBad(reason="stray_file")
            if member.path <= last_path:
                raise BundleArchiveBad(reason="order_data")
            last_path = member.path
            _take_data(member, bag)
    if expected_head:
        raise BundleArchiveBad(reason="head_missing")
    if not padded:
        raise BundleArchiveBad(reason="padding_missing")


def _take_head(member: Member, bag: UntrustedBag) -> None:
    path = member.path.removeprefix(BAG)
    if member.size_bytes > HEAD_LIMIT_BYTES[path]:
        raise BundleArchiveBad(reason="head_too_large")
    bag.head[path] = member.content()


def _take_data(member: Member, bag: UntrustedBag) -> None:
    path = member.path.removeprefix(BAG)
    digest = hashlib.sha512()
    for piece in member.pieces():
        digest.update(piece)
    bag.digests[path] = digest.digest()
    bag.places[path] = Stretch(member.offset_bytes, member.size_bytes)


def _take_padding(member: Member, bag: UntrustedBag) -> None:
    for piece in member.pieces():
        bag.padding_zero = bag.padding_zero and piece.count(0) == len(piece)


def check_padding(bag: UntrustedBag) -> None:
    """Raise `BundlePaddingBad` unless the padding is zeros, and just as many as the size asks for."""
    if not bag.padding_zero:
        raise BundlePaddingBad(reason="not_zero")
    sizes = [len(content) for content in bag.head.values()] + [place.size_bytes for place in bag.places.values()]
    bare_bytes = sum(member_bytes(size) for size in sizes) + member_bytes(0) + len(END)
    if bag.archive_bytes != padded_size(bare_bytes):
        raise BundlePaddingBad(reason="size")
