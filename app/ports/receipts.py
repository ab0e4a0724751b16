"""How headquarters' word that something is safe is given, believed and remembered."""

from collections.abc import Callable, Sequence
from typing import BinaryIO, Protocol, TypeAlias

from app.domain.bundle import BundleItem, ExportRecord, ImportRecord, SealedBundle, SealedFile
from app.domain.people import Card
from app.domain.receipt import BelievedReceipt, Confirmation, Receipt, SignedReceipt
from app.ports.bundle import Signers

SentBundle: TypeAlias = Callable[[bytes], ExportRecord | None]
"""Gives the bundle that left with this tag manifest (its SHA-512), or None."""


class ReceiptWriter(Protocol):
    """Signs and seals."""

    def sign(self, receipt: Receipt) -> SignedReceipt:
        """Put both signatures of this station under a receipt."""
        ...

    def seal(self, signed: SignedReceipt, to: Card, sink: BinaryIO) -> SealedFile:
        """Write the file for one station into `sink`. Raises StorageError."""
        ...

    def read_back(self, untrusted_file: BinaryIO, expected: SealedFile) -> None:
        """Read a finished file again and compare. Raises ReadBackFailed."""
        ...


class ReceiptReader(Protocol):
    """Opens and checks, believing nothing."""

    def is_receipt(self, sealed: SealedBundle) -> bool:
        """Whether a file is sealed to this station and begins as a receipt does. Raises StorageError."""
        ...

    def read(self, sealed: SealedBundle, signers: Signers, sent: SentBundle) -> BelievedReceipt:
        """Check every rule of a receipt in its order. Raises a class of ReceiptError, StorageError."""
        ...


class GivenReceipts(Protocol):
    """What came here in bundles, and which receipts were written for it."""

    def bundles(self) -> Sequence[ImportRecord]:
        """Return every bundle that came, newest first."""
        ...

    def items(self, manifest_sha512: bytes) -> Sequence[BundleItem]:
        """Return what a bundle listed, by testimony."""
        ...

    def here(self, station: str, testimony_id: str) -> BundleItem | None:
        """Return a testimony as it was taken over from this station last, or None."""
        ...

    def given(self) -> frozenset[bytes]:
        """Return the tag manifests (SHA-512) of the bundles that have a receipt."""
        ...

    def give(self, signed: SignedReceipt) -> None:
        """Remember a receipt, with a custody entry for each testimony, in one transaction.

        The same receipt written again is remembered once.
        """
        ...


class TakenReceipts(Protocol):
    """The receipts that were believed here."""

    def sent(self, manifest_sha512: bytes) -> ExportRecord | None:
        """Return the bundle that left with this tag manifest, or None."""
        ...

    def take(self, believed: BelievedReceipt) -> bool:
        """Keep a receipt, with a custody entry for each testimony, in one transaction.

        Returns whether it had been taken in before; then nothing changes.
        """
        ...

    def confirmations(self, testimony_id: str) -> Sequence[Confirmation]:
        """Return who signed for which revisions of a testimony, in the order in which they came."""
        ...
