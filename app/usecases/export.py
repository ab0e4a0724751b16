"""Let testimonies leave: choose, describe, sign, seal, read back, and only then let the file appear."""

import hashlib
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from app.domain.bundle import (
    Exported,
    ExportResult,
    Kept,
    KeptReason,
    PartContent,
    SealedCopy,
    Shipment,
    TestimonyContent,
    TranscriptContent,
)
from app.domain.consent import SENT_FOR, Question, RecipientKind
from app.domain.consent_gate import Item, Matter, decide
from app.domain.marked import standing
from app.domain.notice import Told, places_of
from app.domain.people import Contact
from app.domain.testimony import Part, PartKind
from app.errors.bundle import BundleContentBad, ExportChanged, NoRecipient, NothingToExport, TooManyRecipients
from app.errors.erasure import ContentErased
from app.errors.people import ContactRevoked
from app.errors.vault import MediaDamaged, MediaSealedAway
from app.jobs import CancelToken, Progress, Step
from app.ports.bundle import BundleWriter, Outbox
from app.ports.identities import Names
from app.ports.people import Contacts, keepers
from app.ports.testimonies import SealedParts
from app.usecases.export_gate import TakenBack, denied, may_name
from app.usecases.export_lots import Lot, packed
from app.usecases.export_rooms import ExportRooms
from app.usecases.export_sealed import carried_to, carry, sealed_copies
from app.usecases.marked import without_marks
from app.usecases.masked_gate import unproved
from app.usecases.sheets import gets_sheets, without_sheets

RECIPIENTS_LIMIT = 16
_PIECE_BYTES = 1 << 20


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
    names: Names | None = None,
) -> ExportResult:
    """Write the chosen testimonies into as few bundles as hold them, each testimony whole, and say what stayed.

    Consent is asked for each testimony and each recipient, and once more before a bundle appears: what was taken back
    meanwhile stays. Recipients to whom the same may leave share bundles. Every bundle also tells its recipients what
    does not hold any more of what they have, also where nothing else leaves: with no testimony chosen, that is all. A
    bundle appears only after it was read back from the medium.

    With `names`, which somebody opened for this export, names and contacts go to those offices to whom the person
    agreed to be named, and to nobody else; without it, to nobody at all.

    Raises NoRecipient, TooManyRecipients, ContactRevoked, TestimonyUnknown, NothingToExport, ExportChanged,
    ReadBackFailed, StorageError, Cancelled; bundles that appeared before the error stay and are in the ledger.
    """
    to = _contacts(rooms.contacts, recipients)
    contents, kept = _choose(rooms, testimony_ids, progress, cancel)
    copies, kept = sealed_copies(rooms, kept, to)
    shipments, refused = _shipments(rooms, contents, copies, to, names)
    kept += refused
    left: list[Exported] = []
    while shipments:
        shipment = shipments.pop(0)
        try:
            left.append(_send(rooms, shipment, outbox, progress, cancel, _refuse_taken_back))
        except TakenBack:
            # Nothing of it appeared: what of it may leave still leaves anew, and whoever has it already is told.
            chosen = [content.testimony.id for content in shipment.contents]
            contents, staying = _choose(rooms, chosen, progress, cancel)
            again, refused = _shipments(rooms, contents, copies, _contacts(rooms.contacts, shipment.to), names)
            shipments[:0] = again
            kept += [*staying, *refused]
    for copy in copies:
        try:
            left.append(carry(rooms, copy, to, outbox, progress, cancel))
        except TakenBack as back:
            kept += back.kept
    if not left:
        raise NothingToExport(kept, kept=len(kept), reasons=" ".join(sorted({one.reason.value for one in kept})))
    return ExportResult(tuple(left), tuple(kept))


def seal_one(
    rooms: ExportRooms,
    testimony_id: str,
    recipients: Sequence[Contact],
    outbox: Outbox,
    progress: Progress,
    cancel: CancelToken,
) -> Exported:
    """Write one testimony into the only bundle that will hold it, to those of the recipients that it may leave to.

    It tells nothing else. Raises what `export` raises; ExportChanged also where something was added or said meanwhile.
    """
    to = _contacts(rooms.contacts, recipients)
    contents, kept = _choose(rooms, [testimony_id], progress, cancel)
    allowed: list[Contact] = []
    for content in contents:
        for contact in to:
            refusal = denied(rooms, content, contact)
            allowed += [] if refusal else [contact]
            kept += [refusal] if refusal else []
    if not allowed:
        raise NothingToExport(kept, kept=len(kept), reasons=" ".join(sorted({one.reason.value for one in kept})))

    shipment = Shipment(tuple(contents), tuple(allowed))
    sealing = replace(rooms, exports=rooms.sealed.ledger(lambda: _refuse_additions(rooms, shipment)))
    return _send(sealing, shipment, outbox, progress, cancel, _refuse_additions)


def _contacts(known: Contacts, recipients: Sequence[Contact]) -> list[Contact]:
    """Each office once, as this vault knows it: what it is to us is not for a caller to say."""
    if not recipients:
        raise NoRecipient
    own = {contact.card.station: contact for contact in known.all()}
    contacts = list({one.card.station: own.get(one.card.station, one) for one in recipients}.values())
    for contact in (*recipients, *contacts):
        if contact.revoked:
            raise ContactRevoked(station=contact.card.station)
    if len(contacts) > RECIPIENTS_LIMIT:
        raise TooManyRecipients(limit=RECIPIENTS_LIMIT)
    return contacts


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
            _check_fit(rooms, content, cancel)
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
        testimony,
        parts,
        custody,
        tuple(rooms.reviews.steps(testimony_id)),
        rooms.circumstances.of(testimony_id),
        tuple(rooms.marked.events(testimony_id)),
        rooms.consents.of(testimony_id),
        case=rooms.cases.newest(testimony_id),
        sheets=tuple(rooms.interviews.history(testimony_id)),
    )


def _refuse_additions(rooms: ExportRooms, shipment: Shipment) -> None:
    """See whether there is more of a testimony now than was gathered. Raises ExportChanged."""
    if any(_given(_gather(rooms, one.testimony.id)) != _given(one) for one in shipment.contents):
        raise ExportChanged


def _given(content: TestimonyContent) -> TestimonyContent:
    """What people gave, said or wrote, without its revision and log.

    What a machine wrote down can be written down again, and must not keep anybody from sealing while it works.
    """
    parts = tuple(replace(part, transcript=None) for part in content.parts)
    return replace(content, testimony=replace(content.testimony, revision=0), parts=parts, custody=())


def _part_content(rooms: ExportRooms, part: Part) -> PartContent:
    if part.kind is PartKind.ATTACHMENT:
        return PartContent(part)
    run = rooms.transcripts.current(part.id)
    transcript = None if run is None else TranscriptContent(run, tuple(rooms.transcripts.windows(run.id)))
    return PartContent(part, rooms.recordings.facts(part.id), transcript)


def _check_fit(rooms: ExportRooms, content: TestimonyContent, cancel: CancelToken) -> None:
    """See whether one testimony can leave at all, whoever gets it. Raises `_Stays`.

    One that cannot be read whole stays, and does not keep the others back.
    """
    if not content.parts:
        raise _Stays(KeptReason.EMPTY)
    if any(part.recording is not None and not part.recording.stopped for part in content.parts):
        raise _Stays(KeptReason.RECORDING_RUNNING)
    if any(part.part.media_name is None for part in content.parts):
        raise _Stays(KeptReason.NOT_SEALED_YET)
    if (masking := unproved(rooms.masked, content)) is not None:
        raise _Stays(masking)
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
    except ContentErased:
        raise _Stays(KeptReason.ERASED) from None
    except MediaSealedAway:
        raise _Stays(KeptReason.SEALED_AWAY) from None
    except MediaDamaged:
        raise _Stays(KeptReason.DAMAGED) from None
    if digest.digest() != part.sha512:
        raise _Stays(KeptReason.DAMAGED)


def _refuse_taken_back(rooms: ExportRooms, shipment: Shipment) -> None:
    """Ask again of what is said, marked and trusted now: writing may take hours. Raises TakenBack, ContactRevoked."""
    if tuple(_contacts(rooms.contacts, shipment.to)) != shipment.to:
        raise TakenBack
    for content in shipment.contents:
        testimony_id = content.testimony.id
        marked = tuple(rooms.marked.events(testimony_id))
        now = replace(content, marked=marked, consent=rooms.consents.of(testimony_id))
        for contact in shipment.to:
            named = content.identity is not None
            if denied(rooms, now, contact) or (named and not may_name(rooms, now, contact)):
                raise TakenBack


def _shipments(
    rooms: ExportRooms,
    contents: Sequence[TestimonyContent],
    copies: Sequence[SealedCopy],
    to: Sequence[Contact],
    names: Names | None,
) -> tuple[list[Shipment], list[Kept]]:
    lots, kept = _lots(rooms, contents, copies, to, names)
    return [shipment for lot in lots for shipment in packed(rooms.writer, lot)], kept


def _lots(
    rooms: ExportRooms,
    contents: Sequence[TestimonyContent],
    copies: Sequence[SealedCopy],
    to: Sequence[Contact],
    names: Names | None,
) -> tuple[list[Lot], list[Kept]]:
    """Ask consent for each testimony and office, and put together the offices to whom the same leaves."""
    lots: dict[Hashable, Lot] = {}
    kept: list[Kept] = []
    for contact in to:
        allowed: list[TestimonyContent] = []
        for content in contents:
            refusal = denied(rooms, content, contact)
            kept += [refusal] if refusal else []
            allowed += [] if refusal else [_named(rooms, _as_it_leaves(rooms, content, contact), contact, names)]
        ids = {content.testimony.id for content in allowed}
        told = rooms.notices.untold(contact, carried_to(copies, contact))
        notices = tuple(one for one in told if one.testimony_id not in ids)
        codes = tuple(rooms.notices.untold_codes(contact, sorted(ids)))
        if allowed or notices or codes:
            key = (tuple(_kind_of(one) for one in allowed), notices, codes)
            same = lots.get(key)
            lots[key] = Lot((*same.to, contact) if same else (contact,), tuple(allowed), notices, codes)
    return list(lots.values()), kept


def _kind_of(content: TestimonyContent) -> Hashable:
    apart = content.identity, content.case is not None, bool(content.sheets)
    return content.testimony.id, bool(content.marked), len(content.custody), apart


def _named(rooms: ExportRooms, content: TestimonyContent, contact: Contact, names: Names | None) -> TestimonyContent:
    """Add who the person is, where somebody opened that and the person agreed to be named to this office."""
    if names is None or not may_name(rooms, content, contact):
        return content
    return replace(content, identity=names.read_for(content.testimony.id, contact.card.station))


def _as_it_leaves(rooms: ExportRooms, content: TestimonyContent, contact: Contact) -> TestimonyContent:
    left = content if contact.kind is RecipientKind.OWN_STAFF else without_marks(content)
    question = Question(SENT_FOR[contact.kind], contact.kind, contact.card.station)
    item = Item(Matter.CASE_DATA, marked=bool(standing(content.marked)), revision=content.testimony.revision)
    allowed = decide(content.consent, question, item, rooms.clock.now().date()).allowed
    # No proof looks into what is known of the case, or was noted beside it: both stay out of a masked copy.
    masked = rooms.masked.of(content.testimony.id) is not None
    left = left if gets_sheets(contact) and not masked else without_sheets(left)
    return left if allowed and not masked else replace(left, case=None)


def _send(
    rooms: ExportRooms,
    shipment: Shipment,
    outbox: Outbox,
    progress: Progress,
    cancel: CancelToken,
    still: Callable[[ExportRooms, Shipment], None],
) -> Exported:
    """Write one bundle; `still` is asked before it is begun and before it appears, and raises where it must not."""
    cards = [contact.card for contact in shipment.to]
    key_keepers = keepers(rooms.contacts.all(), cards)
    draft = rooms.writer.draft(shipment, key_keepers, rooms.exports.next_place())
    appearing = False
    try:
        with outbox.begin() as file:
            still(rooms, shipment)
            # Before a byte is written, so that no crash lets two bundles carry one number.
            rooms.exports.begin(draft.facts, file.name, _told(shipment), shipment.codes)
            sealed = rooms.writer.seal(draft, file.stream, progress, cancel)
            rooms.writer.read_back(file.reopen(), sealed)
            still(rooms, shipment)
            appearing = True
            file.commit()
    except BaseException:
        if not appearing:
            # The file is gone already, so that its number is free again.
            rooms.exports.withdraw(draft.facts.bundle_id)
        raise
    rooms.exports.finish(draft.facts.bundle_id, sealed, [card.station for card in cards])
    told = tuple(notice.testimony_id for notice in shipment.notices)
    named = tuple(content.testimony.id for content in shipment.contents if content.identity is not None)
    return Exported(file.name, sealed, draft.facts, tuple(card.name for card in cards), told, named)


def _told(shipment: Shipment) -> list[Told]:
    carried = [Told(one.testimony.id, places_of(one.consent), by_notice=False) for one in shipment.contents]
    return carried + [Told(one.testimony_id, places_of(one.record), by_notice=True) for one in shipment.notices]
