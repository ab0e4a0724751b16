"""Receipts as files: sealed like a small bundle, and from outside not to be told from one (FORMAT.md, "Receipts")."""

import io
from contextlib import suppress
from typing import BinaryIO

from app.domain.bundle import ExportRecord, SealedBundle, SealedFile
from app.domain.people import Card, Contact, Role
from app.domain.receipt import BelievedReceipt, Receipt, SignedReceipt
from app.errors.bundle import (
    BundleDamaged,
    BundleNotForUs,
    BundleRefused,
    BundleSealWeak,
    BundleTruncated,
    NotABundle,
    ReadBackFailed,
)
from app.errors.receipt import (
    NotAReceipt,
    ReceiptContentBad,
    ReceiptDamaged,
    ReceiptNotForUs,
    ReceiptOfOtherBundle,
    ReceiptSignerOther,
    ReceiptSignerRevoked,
    ReceiptSignerUnknown,
)
from app.ports.bundle import Signers
from app.ports.receipts import SentBundle
from storage.bundle.draft import recipient_digest
from storage.bundle.envelope import check_seal, digest_of, seal_bytes
from storage.bundle.opening import decrypting, read_plain
from storage.bundle.receipt_document import START, decode_receipt, encode_receipt
from storage.crypto.hybrid import HybridIdentity, HybridRecipient
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain
from storage.files import disk_errors

SMALLEST_BYTES = 64 << 10
LARGEST_BYTES = 16 << 20
FILE_LIMIT_BYTES = LARGEST_BYTES + (1 << 20)
"""The largest document when it is sealed: a header, and 16 bytes for each 64 KiB."""


class ReceiptWriter:
    """The port `ReceiptWriter` of app/ports/receipts.py."""

    def __init__(self, signer: StationSigner, domain: Domain = REAL) -> None:
        self._signer = signer
        self._domain = domain

    def sign(self, receipt: Receipt) -> SignedReceipt:
        """Put both signatures of this station under a receipt."""
        return encode_receipt(receipt, self._signer, self._domain)

    def seal(self, signed: SignedReceipt, to: Card, sink: BinaryIO) -> SealedFile:
        """Write the file for one station into `sink`. Raises StorageError."""
        content = signed.encoded + bytes(padded_size(len(signed.encoded)) - len(signed.encoded))
        sealed = seal_bytes(content, [HybridRecipient.from_text(to.recipient)])
        with disk_errors():
            sink.write(sealed)
        return digest_of(io.BytesIO(sealed))

    def read_back(self, untrusted_file: BinaryIO, expected: SealedFile) -> None:
        """Read a finished file again and compare. Raises ReadBackFailed."""
        if digest_of(untrusted_file) != expected:
            raise ReadBackFailed


class ReceiptReader:
    """The port `ReceiptReader` of app/ports/receipts.py."""

    def __init__(self, identity: HybridIdentity, station: str, domain: Domain = REAL) -> None:
        self._identity = identity
        self._station = station
        self._domain = domain

    def is_receipt(self, sealed: SealedBundle) -> bool:
        """Whether a file is sealed to this station and begins as a receipt does. Raises StorageError."""
        with (
            sealed.open() as untrusted_file,
            suppress(BundleRefused),
            decrypting(untrusted_file, [self._identity]) as plain,
        ):
            return read_plain(plain, len(START)) == START
        return False

    def read(self, sealed: SealedBundle, signers: Signers, sent: SentBundle) -> BelievedReceipt:
        """Check every rule of a receipt in its order. Raises a class of ReceiptError, StorageError."""
        signed, *keys = decode_receipt(self._document(sealed), self._domain)
        contact = signers.find(*keys)
        if contact is None:
            raise ReceiptSignerUnknown
        _check_signer(contact, signed.receipt)
        if signed.receipt.station != self._station:
            raise ReceiptNotForUs
        _check_bundle(signed.receipt, contact, sent(signed.receipt.manifest_sha512))
        return BelievedReceipt(signed, contact)

    def _document(self, sealed: SealedBundle) -> bytes:
        with sealed.open() as file, disk_errors(reading=True):
            untrusted = file.read(FILE_LIMIT_BYTES + 1)
        if len(untrusted) > FILE_LIMIT_BYTES:
            raise NotAReceipt(reason="too_large")
        try:
            check_seal(io.BytesIO(untrusted))
            with decrypting(io.BytesIO(untrusted), [self._identity]) as plain:
                # Only the read that finds nothing more says that the end was the end.
                content = b"".join(iter(lambda: read_plain(plain, FILE_LIMIT_BYTES), b""))
        except (NotABundle, BundleSealWeak) as refusal:
            raise NotAReceipt(reason=refusal.facts["reason"]) from None
        except BundleNotForUs:
            raise ReceiptNotForUs from None
        except (BundleDamaged, BundleTruncated):
            raise ReceiptDamaged from None
        return _without_padding(content)


def padded_size(size_bytes: int) -> int:
    """Return 64 KiB, or the smallest power of two that holds a longer document."""
    return max(SMALLEST_BYTES, 1 << (size_bytes - 1).bit_length())


def _without_padding(content: bytes) -> bytes:
    document = content.rstrip(b"\x00")
    if not document.startswith(START):
        raise NotAReceipt(reason="beginning")
    if len(content) != padded_size(len(document)):
        raise ReceiptContentBad(reason="padding")
    return document


def _check_signer(contact: Contact, receipt: Receipt) -> None:
    if contact.revoked:
        raise ReceiptSignerRevoked(station=contact.card.station)
    if contact.card.role is not Role.HEADQUARTERS:
        raise ReceiptSignerOther(reason="role")
    if receipt.signer != contact.card.station:
        raise ReceiptSignerOther(reason="station")


def _check_bundle(receipt: Receipt, contact: Contact, record: ExportRecord | None) -> None:
    """What is confirmed left here, in this bundle, and for this office."""
    if record is None:
        raise ReceiptOfOtherBundle(reason="unknown")
    facts = record.facts
    if (receipt.bundle_id, receipt.sequence) != (facts.bundle_id, facts.place.sequence):
        raise ReceiptOfOtherBundle(reason="number")
    if recipient_digest(contact.card.recipient) not in facts.recipients:
        raise ReceiptSignerOther(reason="recipient")
    if not set(receipt.items) <= set(facts.items):
        raise ReceiptOfOtherBundle(reason="testimonies")
