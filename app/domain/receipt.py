"""A receipt: headquarters sign that what a bundle brought lies there, read back, in two places or more."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.bundle import BundleItem
from app.domain.people import Contact

FEWEST_COPIES = 2
MOST_COPIES = 1000


@dataclass(frozen=True, slots=True)
class Receipt:
    """What headquarters say. Every receipt also says that its testimonies were read back; there is none without.

    `bundle_id`, `manifest_sha512` (64 bytes), `station` and `sequence` are of the bundle; `items` rise by testimony;
    `signer` is the station id of headquarters.
    """

    bundle_id: str
    manifest_sha512: bytes
    station: str
    sequence: int
    items: tuple[BundleItem, ...]
    copies: int
    signer: str


@dataclass(frozen=True, slots=True)
class SignedReceipt:
    """A receipt with its two signatures: `encoded` is the document, `sha512` (64 bytes) of what was signed."""

    receipt: Receipt
    encoded: bytes
    sha512: bytes


@dataclass(frozen=True, slots=True)
class BelievedReceipt:
    """A receipt of which every rule holds; `signer` is the contact whose signatures are under it."""

    signed: SignedReceipt
    signer: Contact


class UnconfirmedReason(StrEnum):
    """Why headquarters do not confirm a testimony that a bundle listed."""

    NOT_HERE = "not_here"
    OTHER_REVISION = "other_revision"
    SEALED_AWAY = "sealed_away"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A testimony of a bundle that its receipt does not list, and why."""

    testimony_id: str
    reason: UnconfirmedReason


@dataclass(frozen=True, slots=True)
class ReceiptGiven:
    """A receipt that left, for which office, and what it does not confirm."""

    file_name: str
    byte_count: int
    receipt: Receipt
    station_name: str
    unconfirmed: tuple[Unconfirmed, ...]


@dataclass(frozen=True, slots=True)
class ReceiptTaken:
    """A receipt that is in the vault now; `again` says that it had been taken in before."""

    receipt: Receipt
    signer_name: str
    again: bool


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Somebody at headquarters signed for one revision of a testimony."""

    testimony_id: str
    revision: int
    signer: str
    copies: int
    taken_at: datetime
