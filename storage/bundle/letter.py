"""Small sealed documents to one station: from outside not to be told from a bundle (FORMAT.md, "Receipts")."""

import hashlib
import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO

from app.domain.bundle import SealedBundle, SealedFile
from app.domain.people import Card
from app.errors.base import SaksiError
from app.errors.bundle import (
    BundleDamaged,
    BundleNotForUs,
    BundleRefused,
    BundleSealWeak,
    BundleSignatureBad,
    BundleTruncated,
    NotABundle,
)
from storage.bundle.canonical import Fields, encode_canonical
from storage.bundle.envelope import check_seal, digest_of, seal_bytes
from storage.bundle.opening import decrypting, read_plain
from storage.bundle.signatures import check_ed25519, check_mldsa
from storage.crypto import composite, ed25519
from storage.crypto.hybrid import HybridIdentity, HybridRecipient
from storage.crypto.signing import StationSigner
from storage.domain import Domain
from storage.files import disk_errors

SMALLEST_BYTES = 64 << 10
LARGEST_BYTES = 16 << 20
FILE_LIMIT_BYTES = LARGEST_BYTES + (1 << 20)
"""The largest document when it is sealed: a header, and 16 bytes for each 64 KiB."""

_SIGNATURE_LIMIT = 16384


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A kind of document: its noun names formats and signatures; the rest makes the errors of its family."""

    noun: str
    no_letter: Callable[[str], SaksiError]
    content: Callable[[str], SaksiError]
    not_for_us: type[SaksiError]
    damaged: type[SaksiError]
    signature: Callable[..., SaksiError]

    @property
    def start(self) -> bytes:
        """How every document begins: no archive of a bundle does."""
        return b'{"' + self.noun.encode("ascii") + b'":'


def encode_letter(
    kind: LetterKind, fields: dict[str, Any], signer: StationSigner, domain: Domain
) -> tuple[bytes, bytes]:
    """Return the signed document and the SHA-512 of what was signed."""
    message = encode_canonical(fields)
    pair = signer.sign(domain.purpose(kind.noun), message)
    signatures = {ed25519.ALGORITHM: pair.ed25519.decode("ascii"), composite.ALGORITHM: pair.composite.decode("ascii")}
    return encode_canonical({kind.noun: fields, "signatures": signatures}), hashlib.sha512(message).digest()


def check_letter(kind: LetterKind, signatures: Fields, message: bytes, domain: Domain) -> tuple[str, str]:
    """Return the two keys (OpenSSH lines) that signed a message, about whom nothing is known yet."""
    purpose = domain.purpose(kind.noun)
    first = signatures.text(ed25519.ALGORITHM, limit=_SIGNATURE_LIMIT).encode("utf-8")
    second = signatures.text(composite.ALGORITHM, limit=_SIGNATURE_LIMIT).encode("utf-8")
    signatures.end()
    try:
        return check_ed25519(first, message, purpose), check_mldsa(second, message, purpose)
    except BundleSignatureBad as error:
        raise kind.signature(**error.facts) from None


def seal_letter(encoded: bytes, to: Card, sink: BinaryIO) -> SealedFile:
    """Write the file for one station into `sink`. Raises StorageError."""
    content = encoded + bytes(padded_size(len(encoded)) - len(encoded))
    sealed = seal_bytes(content, [HybridRecipient.from_text(to.recipient)])
    with disk_errors():
        sink.write(sealed)
    return digest_of(io.BytesIO(sealed))


def is_letter(kind: LetterKind, sealed: SealedBundle, identity: HybridIdentity) -> bool:
    """Whether a file is sealed to this station and begins as such a document does. Raises StorageError."""
    with sealed.open() as untrusted_file, suppress(BundleRefused), decrypting(untrusted_file, [identity]) as plain:
        return read_plain(plain, len(kind.start)) == kind.start
    return False


def open_letter(kind: LetterKind, sealed: SealedBundle, identity: HybridIdentity) -> bytes:
    """Return the document, its padding gone; nothing of it is parsed yet. Raises the errors of its kind."""
    with sealed.open() as file, disk_errors(reading=True):
        untrusted = file.read(FILE_LIMIT_BYTES + 1)
    if len(untrusted) > FILE_LIMIT_BYTES:
        raise kind.no_letter("too_large")
    try:
        check_seal(io.BytesIO(untrusted))
        with decrypting(io.BytesIO(untrusted), [identity]) as plain:
            # Only the read that finds nothing more says that the end was the end.
            content = b"".join(iter(lambda: read_plain(plain, FILE_LIMIT_BYTES), b""))
    except (NotABundle, BundleSealWeak) as refusal:
        raise kind.no_letter(str(refusal.facts["reason"])) from None
    except BundleNotForUs:
        raise kind.not_for_us from None
    except (BundleDamaged, BundleTruncated):
        raise kind.damaged from None
    return _without_padding(kind, content)


def padded_size(size_bytes: int) -> int:
    """Return 64 KiB, or the smallest power of two that holds a longer document."""
    return max(SMALLEST_BYTES, 1 << (size_bytes - 1).bit_length())


def _without_padding(kind: LetterKind, content: bytes) -> bytes:
    document = content.rstrip(b"\x00")
    if not document.startswith(kind.start):
        raise kind.no_letter("beginning")
    if len(content) != padded_size(len(document)):
        raise kind.content("padding")
    return document
