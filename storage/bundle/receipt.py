"""Receipts as files: sealed like a small bundle, and from outside not to be told from one (FORMAT.md, "Receipts")."""

from typing import BinaryIO

from app.domain.bundle import ExportRecord, SealedBundle, SealedFile
from app.domain.people import Card, Contact, Role
from app.domain.receipt import BelievedReceipt, Receipt, SignedReceipt
from app.errors.bundle import ReadBackFailed
from app.errors.receipt import (
    ReceiptNotForUs,
    ReceiptOfOtherBundle,
    ReceiptSignerOther,
    ReceiptSignerRevoked,
    ReceiptSignerUnknown,
)
from app.ports.bundle import Signers
from app.ports.receipts import SentBundle
from storage.bundle.draft import recipient_digest
from storage.bundle.envelope import digest_of
from storage.bundle.letter import is_letter, open_letter, seal_letter
from storage.bundle.receipt_document import RECEIPT, decode_receipt, encode_receipt
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain


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
        return seal_letter(signed.encoded, to, sink)

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
        return is_letter(RECEIPT, sealed, self._identity)

    def read(self, sealed: SealedBundle, signers: Signers, sent: SentBundle) -> BelievedReceipt:
        """Check every rule of a receipt in its order. Raises a class of ReceiptError, StorageError."""
        signed, *keys = decode_receipt(open_letter(RECEIPT, sealed, self._identity), self._domain)
        contact = signers.find(*keys)
        if contact is None:
            raise ReceiptSignerUnknown
        _check_signer(contact, signed.receipt)
        if signed.receipt.station != self._station:
            raise ReceiptNotForUs
        _check_bundle(signed.receipt, contact, sent(signed.receipt.manifest_sha512))
        return BelievedReceipt(signed, contact)


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
