"""Destroying the keys of a testimony: the one deed without a way back, and so the one with the most questions."""

from dataclasses import dataclass
from datetime import date

from app.domain.library import Whereabouts, whereabouts_of
from app.domain.retention import OVER, EraseReason, keep_now
from app.errors.audio import RecordingStillLive
from app.errors.erasure import AlreadyErased, KeepNotOver, NotConfirmedYet
from app.errors.vault import TestimonyUnknown
from app.ports.consents import Consents
from app.ports.erasure import Erasure
from app.ports.library import Library


@dataclass(frozen=True, slots=True)
class EraseRooms:
    """What is asked before, and what does it."""

    consents: Consents
    library: Library
    erasure: Erasure


def erase(rooms: EraseRooms, testimony_id: str, reason: EraseReason, today: date) -> None:
    """Destroy the keys of a testimony. Consent events and custody stay, and the reason with them.

    Raises what `require_erasable` does, and StorageError.
    """
    require_erasable(rooms, testimony_id, reason, today)
    rooms.erasure.erase(testimony_id, reason)


def require_erasable(rooms: EraseRooms, testimony_id: str, reason: EraseReason, today: date) -> None:
    """Say whether the keys may be destroyed for this reason; nothing is destroyed.

    Never before headquarters confirmed that they have it as it is now, unless consent to keep it is over, or the
    person insists. Raises KeepNotOver, NotConfirmedYet, AlreadyErased, RecordingStillLive, TestimonyUnknown,
    StorageError.
    """
    keep = keep_now(rooms.consents.of(testimony_id), today)
    if reason is EraseReason.KEEP_OVER and keep.standing not in OVER:
        raise KeepNotOver
    rows = rooms.library.some([testimony_id])
    if not rows:
        raise TestimonyUnknown
    row = rows[0]
    confirmed = whereabouts_of(row) is Whereabouts.CONFIRMED
    if reason is EraseReason.NOT_NEEDED and keep.standing not in OVER and not confirmed:
        raise NotConfirmedYet
    if row.erased:
        raise AlreadyErased
    if row.live or row.unsealed:
        raise RecordingStillLive
