"""The ledgers of receipts: those that headquarters wrote, and those that a station believed."""

from collections.abc import Sequence

from app.domain.bundle import BundleItem, ExportRecord, ImportRecord
from app.domain.custody import Act
from app.domain.receipt import BelievedReceipt, Confirmation, Receipt, SignedReceipt
from storage.times import time_of_text, time_text
from storage.vault.context import VaultContext
from storage.vault.received import ReceivedBundles
from storage.vault.sent import SentBundles


class GivenReceipts:
    """The port `GivenReceipts` of app/ports/receipts.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._received = ReceivedBundles(context)

    def bundles(self) -> Sequence[ImportRecord]:
        """Return every bundle that came, newest first."""
        return self._received.all()

    def items(self, manifest_sha512: bytes) -> Sequence[BundleItem]:
        """Return what a bundle listed, by testimony."""
        rows = self._connection.execute(
            "SELECT testimony_id, revision, sha512 FROM bundle_received_item WHERE manifest_sha512 = ?"
            " ORDER BY testimony_id",
            (manifest_sha512,),
        )
        return [BundleItem(*row) for row in rows]

    def here(self, station: str, testimony_id: str) -> BundleItem | None:
        """Return a testimony as it was taken over from this station last, or None."""
        row = self._connection.one(
            "SELECT testimony_id, revision, sha512 FROM received_item WHERE station = ? AND testimony_id = ?",
            (station, testimony_id),
        )
        return None if row is None else BundleItem(*row)

    def given(self) -> frozenset[bytes]:
        """Return the tag manifests (SHA-512) of the bundles that have a receipt."""
        return frozenset(row[0] for row in self._connection.execute("SELECT manifest_sha512 FROM receipt_given"))

    def give(self, signed: SignedReceipt) -> None:
        """Remember a receipt, with a custody entry for each testimony; the same one again is remembered once."""
        receipt = signed.receipt
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM receipt_given WHERE receipt_sha512 = ?", (signed.sha512,)):
                return
            self._connection.execute(
                "INSERT INTO receipt_given (receipt_sha512, manifest_sha512, copies, document, given_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    signed.sha512,
                    receipt.manifest_sha512,
                    receipt.copies,
                    signed.encoded,
                    time_text(self._clock.now()),
                ),
            )
            for item in receipt.items:
                self._custody.record(item.testimony_id, Act.RECEIPT_GIVEN, _facts(signed, item))


class TakenReceipts:
    """The port `TakenReceipts` of app/ports/receipts.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._sent = SentBundles(context)

    def sent(self, manifest_sha512: bytes) -> ExportRecord | None:
        """Return the bundle that left with this tag manifest, or None."""
        row = self._connection.one("SELECT sequence FROM bundle_sent WHERE manifest_sha512 = ?", (manifest_sha512,))
        return None if row is None else self._sent.at(row[0])

    def take(self, believed: BelievedReceipt) -> bool:
        """Keep a receipt, with a custody entry for each testimony; return whether it was here before."""
        signed = believed.signed
        receipt = signed.receipt
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM receipt_taken WHERE receipt_sha512 = ?", (signed.sha512,)):
                return True
            self._connection.execute(
                "INSERT INTO receipt_taken (receipt_sha512, manifest_sha512, signer, copies, document, taken_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    signed.sha512,
                    receipt.manifest_sha512,
                    receipt.signer,
                    receipt.copies,
                    signed.encoded,
                    time_text(self._clock.now()),
                ),
            )
            self._connection.executemany(
                "INSERT INTO receipt_taken_item (testimony_id, revision, receipt_sha512, sha512) VALUES (?, ?, ?, ?)",
                [(item.testimony_id, item.revision, signed.sha512, item.sha512) for item in receipt.items],
            )
            for item in receipt.items:
                self._custody.record(item.testimony_id, Act.RECEIPT_TAKEN, _facts(signed, item))
        return False

    def confirmations(self, testimony_id: str) -> Sequence[Confirmation]:
        """Return who signed for which revisions of a testimony, in the order in which they came."""
        rows = self._connection.execute(
            "SELECT testimony_id, revision, signer, copies, taken_at FROM receipt_taken_item"
            " JOIN receipt_taken USING (receipt_sha512) WHERE testimony_id = ? ORDER BY taken_at, receipt_sha512",
            (testimony_id,),
        )
        return [
            Confirmation(testimony, revision, signer, copies, time_of_text(taken_at))
            for testimony, revision, signer, copies, taken_at in rows
        ]


def _facts(signed: SignedReceipt, item: BundleItem) -> dict[str, str | int]:
    receipt: Receipt = signed.receipt
    return {
        "bundle": receipt.bundle_id,
        "station": receipt.station,
        "signer": receipt.signer,
        "sequence": receipt.sequence,
        "revision": item.revision,
        "copies": receipt.copies,
        "receipt_sha512": signed.sha512.hex(),
    }
