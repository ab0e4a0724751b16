"""Carry what was sealed to headquarters: a bundle that lies in the vault leaves as it is."""

from collections.abc import Sequence

from app.domain.bundle import Exported, Kept, KeptReason, PartContent, SealedCopy, TestimonyContent
from app.domain.people import Contact
from app.domain.testimony import PartKind
from app.jobs import CancelToken, Progress
from app.ports.bundle import Outbox
from app.usecases.export_gate import TakenBack, denied
from app.usecases.export_rooms import ExportRooms


def sealed_copies(
    rooms: ExportRooms, kept: Sequence[Kept], to: Sequence[Contact]
) -> tuple[list[SealedCopy], list[Kept]]:
    """Find the bundles of what was sealed away, where one of these recipients can open them and may get them."""
    copies: dict[str, SealedCopy] = {}
    staying: list[Kept] = []
    for one in kept:
        copy = rooms.sealed.of(one.testimony_id) if one.reason is KeptReason.SEALED_AWAY else None
        openers = [contact for contact in to if copy is not None and contact.card.station in copy.recipients]
        if copy is None or not openers:
            staying.append(one)
            continue
        refusals = _refusals(rooms, one.testimony_id, openers)
        # The file opens for all of them, so that one no keeps it here.
        if refusals:
            staying += refusals
        else:
            copies[copy.file_name] = copy
    return list(copies.values()), staying


def carried_to(copies: Sequence[SealedCopy], contact: Contact) -> list[str]:
    """Return the testimonies that an office gets by these copies."""
    return [
        item.testimony_id for copy in copies if contact.card.station in copy.recipients for item in copy.facts.items
    ]


def _refusals(rooms: ExportRooms, testimony_id: str, openers: Sequence[Contact]) -> list[Kept]:
    content = _bare(rooms, testimony_id)
    return [found for contact in openers if (found := denied(rooms, content, contact))]


def _bare(rooms: ExportRooms, testimony_id: str) -> TestimonyContent:
    """A testimony that nobody can read here any more: what is known of it, and that a voice is in it."""
    parts = tuple(
        PartContent(part, None if part.kind is PartKind.ATTACHMENT else rooms.recordings.facts(part.id))
        for part in rooms.testimonies.parts(testimony_id)
    )
    marked = tuple(rooms.marked.events(testimony_id))
    consent = rooms.consents.of(testimony_id)
    return TestimonyContent(rooms.testimonies.get(testimony_id), parts, (), marked=marked, consent=consent)


def carry(
    rooms: ExportRooms, copy: SealedCopy, to: Sequence[Contact], outbox: Outbox, progress: Progress, cancel: CancelToken
) -> Exported:
    """Copy a bundle that lies in the vault, byte by byte, and read the copy back.

    Raises TakenBack where it may not leave any more, BundleLost, ReadBackFailed, StorageError, Cancelled.
    """
    openers = [contact for contact in to if contact.card.station in copy.recipients]
    with outbox.begin() as file:
        rooms.sealed.copy(copy, file.stream, progress, cancel)
        rooms.writer.read_back(file.reopen(), copy.sealed)
        kept = [found for item in copy.facts.items for found in _refusals(rooms, item.testimony_id, openers)]
        if kept:
            raise TakenBack(kept)
        # Before it appears, so that no crash leaves headquarters with a copy and nobody who tells them.
        rooms.sealed.leaving(copy)
        file.commit()
    rooms.sealed.carried(copy)
    return Exported(file.name, copy.sealed, copy.facts, tuple(contact.card.name for contact in openers))
