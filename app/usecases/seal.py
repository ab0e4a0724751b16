"""Seal to headquarters: from then on nobody can open a testimony here, whoever asks, and however they ask."""

from dataclasses import dataclass

from app.domain.bundle import Exported
from app.domain.people import Contact, Role
from app.domain.testimony import Origin
from app.errors.bundle import ExportChanged, NothingToExport
from app.errors.seal import AlreadySealed, NoHeadquarters, NotOurs, NotSealable, SealError
from app.jobs import CancelToken, Progress
from app.ports.bundle import Outbox
from app.usecases.export import RECIPIENTS_LIMIT, seal_one
from app.usecases.export_rooms import ExportRooms


@dataclass(frozen=True, slots=True)
class SealRooms:
    """What an export needs, and the folder inside the vault where sealed bundles lie."""

    export: ExportRooms
    outbox: Outbox


def headquarters_of(rooms: ExportRooms) -> list[Contact]:
    """Return the offices that could open what is sealed now."""
    trusted = [contact for contact in rooms.contacts.all() if not contact.revoked]
    return [contact for contact in trusted if contact.card.role is Role.HEADQUARTERS][:RECIPIENTS_LIMIT]


def seal_to_headquarters(rooms: SealRooms, testimony_id: str, progress: Progress, cancel: CancelToken) -> Exported:
    """Put a testimony into a bundle that stays in the vault, read it back, then forget everything that opens it here.

    The bundle is the only copy then; an export carries it. It is sealed to those headquarters alone to whom the person
    agreed. Killed in between, either all of the testimony is as it was, or all of it is sealed. Raises NoHeadquarters,
    AlreadySealed, NotOurs, NotSealable, SealError where something was added or said while it was written,
    TestimonyUnknown, and what `export` raises; then nothing was forgotten.
    """
    if rooms.export.sealed.of(testimony_id) is not None:
        raise AlreadySealed
    if rooms.export.testimonies.get(testimony_id).origin is not Origin.HERE:
        raise NotOurs
    headquarters = headquarters_of(rooms.export)
    if not headquarters:
        raise NoHeadquarters
    try:
        bundle = seal_one(rooms.export, testimony_id, headquarters, rooms.outbox, progress, cancel)
    except NothingToExport as refusal:
        why = sorted({one.why.value for one in refusal.stayed if one.why is not None})
        raise NotSealable(reason=" ".join(why) or refusal.facts.get("reasons", "")) from None
    except ExportChanged:
        raise SealError from None
    return bundle
