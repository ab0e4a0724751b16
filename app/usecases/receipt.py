"""Receipts: headquarters say what lies safe there; a station believes it after every check, and never before."""

import hashlib
from dataclasses import dataclass

from app.domain.bundle import BundleItem, ImportRecord, SealedBundle
from app.domain.people import Contact, Role
from app.domain.receipt import (
    FEWEST_COPIES,
    MOST_COPIES,
    Receipt,
    ReceiptGiven,
    ReceiptTaken,
    Unconfirmed,
    UnconfirmedReason,
)
from app.errors.people import ContactRevoked, ContactUnknown
from app.errors.receipt import BundleNotReceived, NotHeadquarters, NothingToConfirm, TooFewCopies
from app.errors.vault import MediaDamaged, MediaSealedAway
from app.jobs import CancelToken, Progress, Step
from app.ports.bundle import Outbox
from app.ports.people import Contacts, OwnCard
from app.ports.receipts import GivenReceipts, ReceiptReader, ReceiptWriter, TakenReceipts
from app.ports.testimonies import SealedParts, Testimonies

_PIECE_BYTES = 1 << 20
_SHORTEST_PREFIX = 4


@dataclass(frozen=True, slots=True)
class ReceiptRooms:
    """Everything that receipts read and write, on both sides."""

    own_card: OwnCard
    contacts: Contacts
    testimonies: Testimonies
    parts: SealedParts
    given: GivenReceipts
    taken: TakenReceipts
    writer: ReceiptWriter
    reader: ReceiptReader


class _Unconfirmed(Exception):
    """A testimony that cannot be confirmed."""

    def __init__(self, reason: UnconfirmedReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


def received_bundle(rooms: ReceiptRooms, text: str) -> ImportRecord:
    """Return the bundle whose id begins with `text` (4 characters or more). Raises BundleNotReceived."""
    wanted = text.strip().lower()
    found = [record for record in rooms.given.bundles() if record.bundle_id.startswith(wanted)]
    if len(found) != 1 or len(wanted) < _SHORTEST_PREFIX:
        raise BundleNotReceived(matches=len(found))
    return found[0]


def bundles_without_receipt(rooms: ReceiptRooms) -> list[ImportRecord]:
    """Return the bundles that brought something and were never confirmed, newest first.

    One that only tells what was withdrawn is answered otherwise: app/usecases/recall.py.
    """
    given = rooms.given.given()
    unconfirmed = [record for record in rooms.given.bundles() if record.manifest_sha512 not in given]
    return [record for record in unconfirmed if rooms.given.items(record.manifest_sha512)]


def give_receipt(
    rooms: ReceiptRooms, bundle: ImportRecord, copies: int, outbox: Outbox, progress: Progress, cancel: CancelToken
) -> ReceiptGiven:
    """Read back what a bundle brought, sign that it is here in `copies` copies, and write that for its station.

    The custody log tells of it after the file has appeared; where that fails, writing it again gives the same
    receipt. Raises TooFewCopies, NotHeadquarters, ContactUnknown, ContactRevoked, NothingToConfirm, ReadBackFailed,
    StorageError, Cancelled.
    """
    if not FEWEST_COPIES <= copies <= MOST_COPIES:
        raise TooFewCopies(fewest=FEWEST_COPIES)
    own = rooms.own_card.card().card
    if own.role is not Role.HEADQUARTERS:
        raise NotHeadquarters
    station = _station(rooms.contacts, bundle.station)
    items, unconfirmed = _confirm(rooms, bundle, progress, cancel)
    if not items:
        raise NothingToConfirm
    receipt = Receipt(
        bundle_id=bundle.bundle_id,
        manifest_sha512=bundle.manifest_sha512,
        station=bundle.station,
        sequence=bundle.sequence,
        items=tuple(items),
        copies=copies,
        signer=own.station,
    )
    signed = rooms.writer.sign(receipt)
    with outbox.begin() as file:
        sealed = rooms.writer.seal(signed, station.card, file.stream)
        rooms.writer.read_back(file.reopen(), sealed)
        cancel.check()
        file.commit()
    rooms.given.give(signed)
    return ReceiptGiven(file.name, sealed.byte_count, receipt, station.card.name, tuple(unconfirmed))


def take_receipt(rooms: ReceiptRooms, sealed: SealedBundle) -> ReceiptTaken:
    """Believe a receipt if every rule holds, and keep it; one that is here already changes nothing.

    Raises a class of ReceiptError, StorageError; then nothing of it is kept.
    """
    believed = rooms.reader.read(sealed, rooms.contacts, rooms.taken.sent)
    again = rooms.taken.take(believed)
    return ReceiptTaken(believed.signed.receipt, believed.signer.card.name, again)


def _station(contacts: Contacts, station: str) -> Contact:
    for contact in contacts.all():
        if contact.card.station == station:
            if contact.revoked:
                raise ContactRevoked(station=station)
            return contact
    raise ContactUnknown


def _confirm(
    rooms: ReceiptRooms, bundle: ImportRecord, progress: Progress, cancel: CancelToken
) -> tuple[list[BundleItem], list[Unconfirmed]]:
    """Read every part of every testimony that is here as the bundle brought it."""
    listed = rooms.given.items(bundle.manifest_sha512)
    items: list[BundleItem] = []
    unconfirmed: list[Unconfirmed] = []
    for done, item in enumerate(listed):
        progress(Step("reading_back", done, len(listed)))
        cancel.check()
        try:
            _check_here(rooms, bundle.station, item)
            _read_back(rooms, item.testimony_id, cancel)
        except _Unconfirmed as kept:
            unconfirmed.append(Unconfirmed(item.testimony_id, kept.reason))
        else:
            items.append(item)
    return items, unconfirmed


def _check_here(rooms: ReceiptRooms, station: str, item: BundleItem) -> None:
    here = rooms.given.here(station, item.testimony_id)
    if here is None:
        raise _Unconfirmed(UnconfirmedReason.NOT_HERE)
    if here != item:
        raise _Unconfirmed(UnconfirmedReason.OTHER_REVISION)


def _read_back(rooms: ReceiptRooms, testimony_id: str, cancel: CancelToken) -> None:
    for part in rooms.testimonies.parts(testimony_id):
        digest = hashlib.sha512()
        try:
            with rooms.parts.open(part) as stream:
                while piece := stream.read(_PIECE_BYTES):
                    cancel.check()
                    digest.update(piece)
        except MediaSealedAway:
            raise _Unconfirmed(UnconfirmedReason.SEALED_AWAY) from None
        except MediaDamaged:
            raise _Unconfirmed(UnconfirmedReason.DAMAGED) from None
        if digest.digest() != part.sha512:
            raise _Unconfirmed(UnconfirmedReason.DAMAGED)
