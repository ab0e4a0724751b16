"""What was taken back and told to us, in one list: what it asks for, and what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.consent import ConsentEvent
from app.domain.recall import Recalled, Remains
from app.ports.consents import Consents
from app.ports.testimonies import Testimonies
from app.usecases.recall import RecallRooms, handed_on


@dataclass(frozen=True, slots=True)
class ToldBy:
    """What one office told was taken back of one testimony.

    `events` are the answers that take back, oldest first. `remains` is what this vault knows to be out of reach. It
    `waits` while we have not answered all of it; `given` is what we answered that office, oldest first.
    """

    station: str
    station_name: str
    testimony_id: str
    case_code: str
    events: tuple[ConsentEvent, ...]
    remains: tuple[Remains, ...]
    waits: bool
    given: tuple[Recalled, ...]


@dataclass(frozen=True, slots=True)
class AnsweredBy:
    """What another office answered us about one testimony."""

    station_name: str
    recalled: Recalled


@dataclass(frozen=True, slots=True)
class RecallList:
    """What waits stands first. `absent` counts what was told of testimonies that never came here, by office."""

    told: tuple[ToldBy, ...] = ()
    absent: tuple[tuple[str, int], ...] = ()


def all_told(rooms: RecallRooms, testimonies: Testimonies, consents: Consents) -> RecallList:
    """Return every withdrawal that another office told of. Raises StorageError."""
    names = _names(rooms)
    told = [
        ToldBy(
            station=one.station,
            station_name=names.get(one.station, one.station),
            testimony_id=one.testimony_id,
            case_code=testimonies.get(one.testimony_id).case_code,
            events=tuple(
                event
                for event in consents.of(one.testimony_id).events
                if (event.number, event.station) in one.withdrawn
            ),
            remains=handed_on(rooms, one.testimony_id, one.station),
            waits=one.waits,
            given=tuple(answer for answer in rooms.recalls.given(one.testimony_id) if answer.station == one.station),
        )
        for one in rooms.recalls.heard()
    ]
    absent: dict[str, int] = {}
    for station, _ in rooms.recalls.absent():
        name = names.get(station, station)
        absent[name] = absent.get(name, 0) + 1
    told.sort(key=lambda one: (not one.waits, one.station_name, one.case_code))
    return RecallList(tuple(told), tuple(sorted(absent.items())))


def answers_of_others(rooms: RecallRooms, testimony_id: str) -> Sequence[AnsweredBy]:
    """Return what other offices answered us about a testimony, oldest first. Raises StorageError."""
    names = _names(rooms)
    return [AnsweredBy(names.get(one.station, one.station), one) for one in rooms.recalls.taken(testimony_id)]


def _names(rooms: RecallRooms) -> dict[str, str]:
    return {contact.card.station: contact.card.name for contact in rooms.contacts.all()}
