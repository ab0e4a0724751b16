"""Let testimonies leave: choose, describe, sign, seal, read back, and only then let the file appear."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.bundle import (
    Exported,
    ExportResult,
    Kept,
    KeptReason,
    PartContent,
    SealedBundle,
    SealedCopy,
    SealedFile,
    TestimonyContent,
    TranscriptContent,
)
from app.domain.people import Card, Contact
from app.domain.testimony import Part, PartKind
from app.errors.bundle import BundleContentBad, NoRecipient, NothingToExport, TooManyRecipients
from app.errors.people import ContactRevoked
from app.errors.vault import MediaDamaged, MediaSealedAway
from app.jobs import CancelToken, Progress, Step
from app.ports.bundle import BundleWriter, Exports, Outbox, ReceivedCustody
from app.ports.circumstances import CircumstancesOf
from app.ports.people import Contacts, keepers
from app.ports.recordings import Recordings
from app.ports.reviews import Reviews
from app.ports.sealed_bundles import SealedBundles
from app.ports.testimonies import Custody, SealedParts, Testimonies
from app.ports.transcripts import Transcripts

RECIPIENTS_LIMIT = 16
_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class ExportRooms:
    """Everything that an export reads and writes."""

    testimonies: Testimonies
    parts: SealedParts
    recordings: Recordings
    transcripts: Transcripts
    reviews: Reviews
    circumstances: CircumstancesOf
    custody: Custody
    received_custody: ReceivedCustody
    contacts: Contacts
    exports: Exports
    sealed: SealedBundles
    writer: BundleWriter


class _Stays(Exception):
    """A testimony that does not leave."""

    def __init__(self, reason: KeptReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


def export(
    rooms: ExportRooms,
    testimony_ids: Sequence[str],
    recipients: Sequence[Contact],
    outbox: Outbox,
    progress: Progress,
    cancel: CancelToken,
) -> ExportResult:
    """Write the chosen testimonies into as few bundles as hold them, each testimony whole, and say what stayed.

    A bundle appears only after it was read back from the medium. Raises NoRecipient, TooManyRecipients,
    ContactRevoked, TestimonyUnknown, NothingToExport, ExportChanged, ReadBackFailed, StorageError, Cancelled; bundles
    that appeared before the error stay and are in the ledger.
    """
    to = _cards(recipients)
    contents, kept = _choose(rooms, testimony_ids, progress, cancel)
    copies, kept = _sealed_copies(rooms, kept, to)
    if not contents and not copies:
        raise NothingToExport(kept=len(kept), reasons=" ".join(sorted({one.reason.value for one in kept})))
    left = [_send(rooms, shipment, to, outbox, progress, cancel) for shipment in _shipments(rooms.writer, contents)]
    left += [_carry(rooms, copy, to, outbox, progress, cancel) for copy in copies]
    return ExportResult(tuple(left), tuple(kept))


def copy_bundle(
    writer: BundleWriter,
    bundle: SealedBundle,
    sealed: SealedFile,
    outbox: Outbox,
    progress: Progress,
    cancel: CancelToken,
) -> str:
    """Put another copy of a bundle that left onto another medium, read it back, and return its file name there.

    It is the same bundle under another name: whoever receives both has it once. Raises ReadBackFailed (also where
    the first copy is not what it was), StorageError, Cancelled.
    """
    with outbox.begin() as file:
        writer.copy(bundle, file.stream, sealed.byte_count, progress, cancel)
        writer.read_back(file.reopen(), sealed)
        file.commit()
    return file.name


def _cards(recipients: Sequence[Contact]) -> list[Card]:
    if not recipients:
        raise NoRecipient
    for contact in recipients:
        if contact.revoked:
            raise ContactRevoked(station=contact.card.station)
    cards = list({contact.card.station: contact.card for contact in recipients}.values())
    if len(cards) > RECIPIENTS_LIMIT:
        raise TooManyRecipients(limit=RECIPIENTS_LIMIT)
    return cards


def _choose(
    rooms: ExportRooms, testimony_ids: Sequence[str], progress: Progress, cancel: CancelToken
) -> tuple[list[TestimonyContent], list[Kept]]:
    contents: list[TestimonyContent] = []
    kept: list[Kept] = []
    chosen = sorted(set(testimony_ids))
    for done, testimony_id in enumerate(chosen):
        progress(Step("choosing", done, len(chosen)))
        cancel.check()
        try:
            content = _gather(rooms, testimony_id)
            _gate(rooms, content, cancel)
        except _Stays as stays:
            kept.append(Kept(testimony_id, stays.reason))
        else:
            contents.append(content)
    return contents, kept


def _gather(rooms: ExportRooms, testimony_id: str) -> TestimonyContent:
    testimony = rooms.testimonies.get(testimony_id)
    parts = tuple(_part_content(rooms, part) for part in rooms.testimonies.parts(testimony_id))
    # The custody log that leaves tells of every correction that leaves.
    rooms.reviews.settle(testimony_id)
    custody = (*rooms.received_custody.of(testimony_id), *rooms.custody.of(testimony_id))
    return TestimonyContent(
        testimony, parts, custody, tuple(rooms.reviews.steps(testimony_id)), rooms.circumstances.of(testimony_id)
    )


def _part_content(rooms: ExportRooms, part: Part) -> PartContent:
    if part.kind is PartKind.ATTACHMENT:
        return PartContent(part)
    run = rooms.transcripts.current(part.id)
    transcript = None if run is None else TranscriptContent(run, tuple(rooms.transcripts.windows(run.id)))
    return PartContent(part, rooms.recordings.facts(part.id), transcript)


def _gate(rooms: ExportRooms, content: TestimonyContent, cancel: CancelToken) -> None:
    """Decide whether one testimony may leave: the only place where that is decided. Raises `_Stays`.

    One that cannot be read whole stays, and does not keep the others back.
    """
    if not content.parts:
        raise _Stays(KeptReason.EMPTY)
    if any(part.recording is not None and not part.recording.stopped for part in content.parts):
        raise _Stays(KeptReason.RECORDING_RUNNING)
    if any(part.part.media_name is None for part in content.parts):
        raise _Stays(KeptReason.NOT_SEALED_YET)
    if not rooms.writer.fits(_weight_bytes(rooms.writer, content)):
        raise _Stays(KeptReason.TOO_LARGE)
    for part in content.parts:
        _check_whole(rooms.parts, part.part, cancel)


def _weight_bytes(writer: BundleWriter, content: TestimonyContent) -> int:
    try:
        return writer.weigh(content)
    except BundleContentBad:
        raise _Stays(KeptReason.UNFIT) from None


def _check_whole(parts: SealedParts, part: Part, cancel: CancelToken) -> None:
    """Read a part once before its digest is signed. Raises `_Stays`."""
    digest = hashlib.sha512()
    try:
        with parts.open(part) as stream:
            while piece := stream.read(_PIECE_BYTES):
                cancel.check()
                digest.update(piece)
    except MediaSealedAway:
        raise _Stays(KeptReason.SEALED_AWAY) from None
    except MediaDamaged:
        raise _Stays(KeptReason.DAMAGED) from None
    if digest.digest() != part.sha512:
        raise _Stays(KeptReason.DAMAGED)


def _sealed_copies(rooms: ExportRooms, kept: Sequence[Kept], to: Sequence[Card]) -> tuple[list[SealedCopy], list[Kept]]:
    """Find the bundles of what was sealed away, where one of these recipients can open them."""
    stations = {card.station for card in to}
    copies: dict[str, SealedCopy] = {}
    staying: list[Kept] = []
    for one in kept:
        copy = rooms.sealed.of(one.testimony_id) if one.reason is KeptReason.SEALED_AWAY else None
        if copy is None or stations.isdisjoint(copy.recipients):
            staying.append(one)
        else:
            copies[copy.file_name] = copy
    return list(copies.values()), staying


def _carry(
    rooms: ExportRooms, copy: SealedCopy, to: Sequence[Card], outbox: Outbox, progress: Progress, cancel: CancelToken
) -> Exported:
    """Copy a bundle that lies in the vault, byte by byte, and read the copy back."""
    with outbox.begin() as file:
        rooms.sealed.copy(copy, file.stream, progress, cancel)
        rooms.writer.read_back(file.reopen(), copy.sealed)
        file.commit()
    rooms.sealed.carried(copy)
    names = tuple(card.name for card in to if card.station in copy.recipients)
    return Exported(file.name, copy.sealed, copy.facts, names)


def _shipments(writer: BundleWriter, contents: Sequence[TestimonyContent]) -> list[list[TestimonyContent]]:
    """Fill one bundle after the other, each testimony whole."""
    shipments: list[list[TestimonyContent]] = []
    weight_bytes = 0
    for content in contents:
        more_bytes = writer.weigh(content)
        if not shipments or not writer.fits(weight_bytes + more_bytes):
            shipments.append([])
            weight_bytes = 0
        shipments[-1].append(content)
        weight_bytes += more_bytes
    return shipments


def _send(
    rooms: ExportRooms,
    contents: Sequence[TestimonyContent],
    to: Sequence[Card],
    outbox: Outbox,
    progress: Progress,
    cancel: CancelToken,
) -> Exported:
    key_keepers = keepers(rooms.contacts.all(), to)
    draft = rooms.writer.draft(contents, to, key_keepers, rooms.exports.next_place())
    appearing = False
    try:
        with outbox.begin() as file:
            # Before a byte is written, so that no crash lets two bundles carry one number.
            rooms.exports.begin(draft.facts, file.name)
            sealed = rooms.writer.seal(draft, file.stream, progress, cancel)
            rooms.writer.read_back(file.reopen(), sealed)
            appearing = True
            file.commit()
    except BaseException:
        if not appearing:
            # The file is gone already, so that its number is free again.
            rooms.exports.withdraw(draft.facts.bundle_id)
        raise
    rooms.exports.finish(draft.facts.bundle_id, sealed, [card.station for card in to])
    return Exported(file.name, sealed, draft.facts, tuple(card.name for card in to))
