"""A bundle before it is written: every file with its digest, the tag files, the signatures, the padding."""

import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from app.domain.bundle import BundleFacts, BundleItem, Place
from storage.bundle.archive import END, member_bytes
from storage.bundle.baginfo import NOUN, BagInfo, ItemLine, encode_bag_info
from storage.bundle.bagit import BAGIT_TXT, encode_manifest
from storage.bundle.layout import (
    APART,
    ARCHIVE_LIMIT_BYTES,
    BAG,
    BAG_INFO,
    BAGIT,
    HEAD,
    MANIFEST,
    SIGNATURE_ED25519,
    SIGNATURE_MLDSA,
    TAG_MANIFEST,
    TAGGED,
)
from storage.bundle.padding import padded_size
from storage.crypto.hybrid import HybridRecipient
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain

_STATION_FILES_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class BagFile:
    """One payload file: its path in the bag, what it is, and how to read it (a fresh stream each time)."""

    path: str
    size_bytes: int
    sha512: bytes
    open: Callable[[], BinaryIO]


def file_of_bytes(path: str, content: bytes) -> BagFile:
    """A payload file that is made in memory."""
    return BagFile(path, len(content), hashlib.sha512(content).digest(), lambda: io.BytesIO(content))


@dataclass(frozen=True, slots=True)
class BundleDraft:
    """All of a bundle but its bytes: `head` are the tag files in order, `files` the payload by path."""

    facts: BundleFacts
    recipients: tuple[HybridRecipient, ...]
    head: tuple[tuple[str, bytes], ...]
    files: tuple[BagFile, ...]
    padding_bytes: int
    archive_bytes: int


@dataclass(frozen=True, slots=True)
class Header:
    """What the station says of a bundle beyond its files."""

    bundle_id: str
    station: str
    place: Place
    recipients: tuple[HybridRecipient, ...]
    revisions: Mapping[str, int]
    domain: Domain = REAL


def recipient_digest(recipient: str) -> str:
    """How a bundle names a recipient: SHA-256 of the recipient string, in hex."""
    return hashlib.sha256(recipient.encode("ascii")).hexdigest()


def item_digest(digests: Mapping[str, bytes], testimony_id: str) -> bytes:
    """SHA-512 over the manifest lines of one testimony, paths counted from its folder, without custody log and marks.

    The log grows with every export, and marks travel to our own offices alone; without them, the same revision has the
    same digest for ever, whoever gets it.
    """
    folder = f"data/{testimony_id}/"
    inside = {path.removeprefix(folder): digests[path] for path in digests if path.startswith(folder)}
    for name in APART:
        inside.pop(name, None)
    return hashlib.sha512(encode_manifest(inside)).digest()


def make_draft(header: Header, files: Sequence[BagFile], signer: StationSigner) -> BundleDraft:
    """Describe and sign; nothing is read from `files` yet."""
    ordered = tuple(sorted(files, key=lambda file: file.path))
    digests = {file.path: file.sha512 for file in ordered}
    items = tuple(
        ItemLine(testimony_id, header.revisions[testimony_id], item_digest(digests, testimony_id))
        for testimony_id in sorted(header.revisions)
    )
    payload_bytes = sum(file.size_bytes for file in ordered)
    info = BagInfo(
        bundle_id=header.bundle_id,
        station=header.station,
        sequence=header.place.sequence,
        previous=header.place.previous,
        unfinished=header.place.unfinished,
        recipients=tuple(sorted(recipient_digest(recipient.to_text()) for recipient in header.recipients)),
        items=items,
        payload_bytes=payload_bytes,
        payload_files=len(ordered),
    )
    tags = {BAGIT: BAGIT_TXT, BAG_INFO: encode_bag_info(info, header.domain), MANIFEST: encode_manifest(digests)}
    tag_manifest = encode_manifest({path: hashlib.sha512(tags[path]).digest() for path in TAGGED})
    pair = signer.sign(header.domain.purpose(NOUN), tag_manifest)
    contents = {
        **tags,
        TAG_MANIFEST: tag_manifest,
        SIGNATURE_ED25519: pair.ed25519,
        SIGNATURE_MLDSA: pair.composite,
    }
    head = tuple((BAG + path, contents[path]) for path in HEAD)
    facts = facts_of(info, hashlib.sha512(tag_manifest).digest())
    padding_bytes, archive_bytes = _padding(head, ordered)
    return BundleDraft(facts, header.recipients, head, ordered, padding_bytes, archive_bytes)


def facts_of(info: BagInfo, manifest_sha512: bytes) -> BundleFacts:
    """The signed description as the rest of the program speaks of it."""
    return BundleFacts(
        bundle_id=info.bundle_id,
        station=info.station,
        place=Place(info.sequence, info.previous, info.unfinished),
        manifest_sha512=manifest_sha512,
        recipients=info.recipients,
        items=tuple(BundleItem(item.testimony_id, item.revision, item.sha512) for item in info.items),
        payload_bytes=info.payload_bytes,
    )


def _padding(head: Sequence[tuple[str, bytes]], files: Sequence[BagFile]) -> tuple[int, int]:
    """The zeros to add, and the size of the archive with them."""
    sizes = [len(content) for _, content in head] + [file.size_bytes for file in files]
    bare_bytes = sum(member_bytes(size) for size in sizes) + member_bytes(0) + len(END)
    archive_bytes = padded_size(bare_bytes)
    return archive_bytes - bare_bytes, archive_bytes


def fits(weight_bytes: int) -> bool:
    """Whether testimonies of this weight, with what every bundle has, stay within the largest archive."""
    return padded_size(weight_bytes + _STATION_FILES_BYTES) <= ARCHIVE_LIMIT_BYTES
