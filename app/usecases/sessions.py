"""How long a person was asked already, from what was recorded of their testimony."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from app.domain.audio import Gap, Purpose
from app.domain.sessions import (
    USUAL_LIMITS,
    MayBegin,
    Refusal,
    Session,
    SessionLimits,
    limits_of,
    may_begin,
    sessions_of,
)
from app.errors.session import SessionDay, SessionRest
from app.errors.template import TemplateError
from app.ports.consents import Consents
from app.ports.recordings import Recordings
from app.ports.templates import Templates
from app.ports.testimonies import Testimonies


class SessionRooms(Protocol):
    """What has to be known; an open vault is one."""

    @property
    def testimonies(self) -> Testimonies:
        """The list of testimonies."""
        ...

    @property
    def recordings(self) -> Recordings:
        """Live and sealed sound."""
        ...

    @property
    def templates(self) -> Templates:
        """What the organisation brings, its limits among it."""
        ...

    @property
    def consents(self) -> Consents:
        """What was agreed to."""
        ...


def recorded(rooms: SessionRooms, testimony_id: str, but: str = "") -> tuple[Session, ...]:
    """Return every recording of a testimony as a session of its own, but one; spoken consent is none."""
    began = {part.id: part.added_at for part in rooms.testimonies.parts(testimony_id)}
    found = []
    for facts in rooms.recordings.of(testimony_id):
        if facts.purpose is Purpose.TESTIMONY and facts.part_id in began and facts.part_id != but:
            # Time passed in every gap, whatever made it.
            gaps = sum(mark.seconds or 0.0 for mark in facts.marks if isinstance(mark, Gap))
            start = began[facts.part_id]
            found.append(Session(start, start + timedelta(seconds=facts.seconds + gaps), facts.seconds))
    return tuple(found)


def limits_in_force(rooms: SessionRooms) -> SessionLimits:
    """Return the limits of the template in use; the usual ones where it cannot be read. Raises StorageError."""
    try:
        return limits_of(rooms.templates.current().limits)
    except TemplateError:
        return USUAL_LIMITS


@dataclass(frozen=True, slots=True)
class SoFar:
    """What came before a recording that runs: whether the rules for children hold, and what was talked already.

    `carried_seconds` belong to the same session; `sessions` were there in a day, this one among them. `limits` are
    those that hold for all of this recording, also where another template comes into use meanwhile.
    """

    child: bool
    carried_seconds: float = 0.0
    sessions: int = 1
    limits: SessionLimits = USUAL_LIMITS


def so_far(rooms: SessionRooms, testimony_id: str, part_id: str, now: datetime) -> SoFar:
    """Return what came before this recording. Raises TestimonyUnknown, StorageError."""
    limits = limits_in_force(rooms)
    child = rooms.consents.of(testimony_id).counts_as_child
    before = recorded(rooms, testimony_id, but=part_id)
    carried = may_begin(before, now, child=child, limits=limits).carried_seconds
    a_day = [one for one in sessions_of(before, limits) if now - one.began < timedelta(hours=24)]
    return SoFar(child, carried, len(a_day) + (0 if carried else 1), limits)


def require_session(rooms: SessionRooms, testimony_id: str, now: datetime) -> None:
    """Raise SessionRest or SessionDay where no session may begin now; TestimonyUnknown, StorageError."""
    _, found = may_talk(rooms, testimony_id, now)
    if found.refusal is Refusal.BREAK:
        raise SessionRest(minutes=found.minutes_left)
    if found.refusal is Refusal.DAY:
        raise SessionDay(minutes=found.minutes_left)


def may_talk(rooms: SessionRooms, testimony_id: str, now: datetime) -> tuple[bool, MayBegin]:
    """Return whether the rules for children hold, and whether a session may begin now.

    Raises TestimonyUnknown, StorageError.
    """
    child, limits = rooms.consents.of(testimony_id).counts_as_child, limits_in_force(rooms)
    return child, may_begin(recorded(rooms, testimony_id), now, child=child, limits=limits)
