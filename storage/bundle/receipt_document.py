"""The document in a receipt, `saksi-receipt/1` (FORMAT.md, "Receipts"): canonical JSON, signed twice."""

import hashlib
import itertools
from typing import Any

from app.domain.bundle import BundleItem
from app.domain.receipt import FEWEST_COPIES, MOST_COPIES, Receipt, SignedReceipt
from app.errors.base import SaksiError
from app.errors.receipt import (
    NotAReceipt,
    ReceiptContentBad,
    ReceiptDamaged,
    ReceiptNewer,
    ReceiptNotForUs,
    ReceiptOfOtherDomain,
    ReceiptSignatureBad,
)
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.letter import LetterKind, check_letter, encode_letter
from storage.crypto.signing import StationSigner
from storage.domain import REAL, Domain

NOUN = "receipt"
ITEMS_LIMIT = 50_000
RECEIPT = LetterKind(
    noun=NOUN,
    no_letter=lambda reason: NotAReceipt(reason=reason),
    content=lambda reason: ReceiptContentBad(reason=reason),
    not_for_us=ReceiptNotForUs,
    damaged=ReceiptDamaged,
    signature=ReceiptSignatureBad,
)

_ID = "[a-z2-7]{26}"


def encode_receipt(receipt: Receipt, signer: StationSigner, domain: Domain = REAL) -> SignedReceipt:
    """Sign a receipt: canonical JSON of it, and of both signatures over its own canonical JSON."""
    encoded, sha512 = encode_letter(RECEIPT, _receipt_fields(receipt, domain), signer, domain)
    return SignedReceipt(receipt, encoded, sha512)


def decode_receipt(untrusted: bytes, domain: Domain = REAL) -> tuple[SignedReceipt, str, str]:
    """Read a receipt; return it with the two keys (OpenSSH lines) that signed it, about whom nothing is known yet.

    Raises ReceiptContentBad, ReceiptNewer, ReceiptOfOtherDomain, ReceiptSignatureBad.
    """
    fields = decode_canonical(untrusted, "receipt", _refuse)
    body, signatures = fields.object("receipt"), fields.object("signatures")
    fields.end()
    receipt = _receipt(body, domain)
    message = encode_canonical(_receipt_fields(receipt, domain))
    keys = check_letter(RECEIPT, signatures, message, domain)
    return SignedReceipt(receipt, untrusted, hashlib.sha512(message).digest()), *keys


def _receipt_fields(receipt: Receipt, domain: Domain) -> dict[str, Any]:
    return {
        "format": domain.format(NOUN),
        "bundle": receipt.bundle_id,
        "manifest_sha512": receipt.manifest_sha512.hex(),
        "station": receipt.station,
        "sequence": receipt.sequence,
        "testimonies": [
            {"id": item.testimony_id, "revision": item.revision, "sha512": item.sha512.hex()} for item in receipt.items
        ],
        "copies": receipt.copies,
        "read_back": True,
        "signer": receipt.signer,
    }


def _receipt(fields: Fields, domain: Domain) -> Receipt:
    purpose, _, version = fields.text("format", "[a-z-]{1,40}/[1-9][0-9]{0,3}").rpartition("/")
    if purpose == domain.other.purpose(NOUN):
        raise ReceiptOfOtherDomain
    if purpose != domain.purpose(NOUN):
        fields.fail("format")
    if version != "1":
        raise ReceiptNewer(version=version)
    receipt = Receipt(
        bundle_id=fields.text("bundle", _ID),
        manifest_sha512=fields.digest("manifest_sha512"),
        station=fields.text("station", _ID),
        sequence=fields.integer("sequence", low=1),
        items=tuple(_item(item) for item in fields.objects("testimonies", ITEMS_LIMIT)),
        copies=fields.integer("copies", low=FEWEST_COPIES, high=MOST_COPIES),
        signer=fields.text("signer", _ID),
    )
    if not fields.truth("read_back"):
        raise ReceiptContentBad(reason="receipt_read_back")
    fields.end()
    ids = [item.testimony_id for item in receipt.items]
    if not ids or any(second <= first for first, second in itertools.pairwise(ids)):
        raise ReceiptContentBad(reason="receipt_testimonies")
    return receipt


def _item(fields: Fields) -> BundleItem:
    item = BundleItem(fields.text("id", _ID), fields.integer("revision", low=1), fields.digest("sha512"))
    fields.end()
    return item


def _refuse(reason: str) -> SaksiError:
    return ReceiptContentBad(reason=reason)
