"""Answer a withdrawal, and take the answers of others in. What cannot be called back is said, with its reason."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.domain.bundle import SealedBundle
from app.domain.people import Contact
from app.domain.recall import Recall, RecallAnswer, RecallGiven, RecallTaken, Remains, Why, unfit
from app.errors.people import ContactRevoked, ContactUnknown
from app.errors.recall import NothingToAnswer, RemainsUnfit
from app.jobs import CancelToken
from app.ports.bundle import Outbox
from app.ports.notices import Notices
from app.ports.people import Contacts, OwnCard
from app.ports.recalls import RecallReader, Recalls, RecallWriter


@dataclass(frozen=True, slots=True)
class RecallRooms:
    """Everything that answers to withdrawals read and write, on both sides."""

    own_card: OwnCard
    contacts: Contacts
    notices: Notices
    recalls: Recalls
    writer: RecallWriter
    reader: RecallReader


def waiting(rooms: RecallRooms) -> Mapping[str, Sequence[RecallAnswer]]:
    """Return what is to be answered, by station, with what the ledger already says is out of reach."""
    found: dict[str, list[RecallAnswer]] = {}
    for station, testimony_id, withdrawn in rooms.recalls.unanswered():
        remains = handed_on(rooms, testimony_id, station)
        found.setdefault(station, []).append(RecallAnswer(testimony_id, withdrawn, remains))
    return found


def give_recall(
    rooms: RecallRooms,
    station: str,
    testimony_ids: Collection[str],
    remains: Sequence[Remains],
    outbox: Outbox,
    cancel: CancelToken,
) -> RecallGiven:
    """Sign what became of these testimonies (all that wait where none is named), and write that for the station.

    `remains` is what people know to be out of reach. What this vault knows to have handed on, to an office that has not
    answered that it is done, is always said beside it: nobody can sign "done" over it. Raises NothingToAnswer,
    RemainsUnfit, ContactUnknown, ContactRevoked, ReadBackFailed, StorageError, Cancelled.
    """
    if any(unfit(one) for one in remains):
        raise RemainsUnfit
    answers = [
        RecallAnswer(one.testimony_id, one.withdrawn, tuple(dict.fromkeys([*one.remains, *remains])))
        for one in waiting(rooms).get(station, ())
        if not testimony_ids or one.testimony_id in testimony_ids
    ]
    if not answers or len(answers) < len(testimony_ids):
        raise NothingToAnswer
    contact = _contact(rooms.contacts, station)
    ordered = tuple(sorted(answers, key=lambda answer: answer.testimony_id))
    signed = rooms.writer.sign(Recall(station, rooms.own_card.card().card.station, ordered))
    with outbox.begin() as file:
        sealed = rooms.writer.seal(signed, contact.card, file.stream)
        rooms.writer.read_back(file.reopen(), sealed)
        cancel.check()
        file.commit()
    rooms.recalls.give(signed)
    return RecallGiven(file.name, sealed.byte_count, signed.recall, contact.card.name)


def take_recall(rooms: RecallRooms, sealed: SealedBundle) -> RecallTaken:
    """Believe an answer if every rule holds, and keep it; one that is here already changes nothing.

    Raises a class of RecallError, StorageError; then nothing of it is kept.
    """
    believed = rooms.reader.read(sealed, rooms.contacts, rooms.recalls.was_told)
    again = rooms.recalls.take(believed)
    return RecallTaken(believed.signed.recall, believed.signer.card.name, again)


def handed_on(rooms: RecallRooms, testimony_id: str, asking: str) -> tuple[Remains, ...]:
    """Return the offices that may have it from here and are not known to be done with it, but who asks."""
    done = rooms.recalls.done(testimony_id)
    kinds = {contact.card.station: contact.kind for contact in rooms.contacts.all()}
    return tuple(
        Remains(Why.HANDED_ON, holder.name, kinds[holder.station])
        for holder in rooms.notices.holders(testimony_id)
        if holder.station != asking and holder.station not in done
    )


def _contact(contacts: Contacts, station: str) -> Contact:
    for contact in contacts.all():
        if contact.card.station == station:
            if contact.revoked:
                raise ContactRevoked(station=station)
            return contact
    raise ContactUnknown
