"""The review list: what may not be kept any longer, or soon not; and everything else with its days."""

from dataclasses import dataclass
from datetime import date

from app.domain.library import LibraryRow, Whereabouts, whereabouts_of
from app.domain.notice import Holder
from app.domain.retention import ErasedItem, KeepStanding, RetentionItem, keep_now
from app.errors.vault import TestimonyUnknown
from app.ports.cases import Cases
from app.ports.identities import Identities
from app.ports.library import Library
from app.ports.masking import MaskedCopies
from app.ports.notices import Notices
from app.usecases.erase import EraseRooms

_ORDER = tuple(KeepStanding)


@dataclass(frozen=True, slots=True)
class Shelves:
    """`due` has to be looked at, the most urgent first; `kept` may be kept, the next last day first.

    `gone` are those whose keys were destroyed, the newest first.
    """

    due: tuple[RetentionItem, ...] = ()
    kept: tuple[RetentionItem, ...] = ()
    gone: tuple[ErasedItem, ...] = ()


def review(rooms: EraseRooms, today: date) -> tuple[RetentionItem, ...]:
    """Return the testimonies to look at, the most urgent first: what must go before what may be asked about again.

    A testimony of which nothing was kept, and one whose keys were destroyed, is not among them. Raises StorageError.
    """
    return shelves(rooms, today).due


def shelves(rooms: EraseRooms, today: date) -> Shelves:
    """Return every testimony of which something is or was kept. Raises StorageError."""
    found, gone = [], []
    for row in rooms.library.rows():
        erased = rooms.erasure.of(row.id) if row.erased else None
        if erased is not None:
            gone.append(ErasedItem(row.id, row.case_code, erased))
        elif row.recordings or row.attachments:
            keep = keep_now(rooms.consents.of(row.id), today)
            confirmed = whereabouts_of(row) is Whereabouts.CONFIRMED
            found.append(RetentionItem(row.id, row.case_code, keep, confirmed, row.created_at.date()))
    found.sort(key=lambda one: (_ORDER.index(one.keep.standing), one.keep.last_day or date.max))
    agreed = KeepStanding.AGREED
    return Shelves(
        due=tuple(one for one in found if one.keep.standing is not agreed),
        kept=tuple(one for one in found if one.keep.standing is agreed),
        gone=tuple(sorted(gone, key=lambda one: one.erased.at, reverse=True)),
    )


@dataclass(frozen=True, slots=True)
class Holding:
    """What is here of one testimony, and would be gone with its keys.

    `seconds` is the length of its sound; `copies` counts its masked copies, which go with it; `holders` are offices
    that copies of it went to, and which erasing here does not reach.
    """

    recordings: int = 0
    seconds: float = 0.0
    attachments: int = 0
    copies: int = 0
    has_text: bool = False
    has_case: bool = False
    has_identity: bool = False
    is_masked_copy: bool = False
    sealed_away: bool = False
    holders: tuple[Holder, ...] = ()


@dataclass(frozen=True, slots=True)
class HoldingRooms:
    """What is looked through."""

    library: Library
    cases: Cases
    identities: Identities
    masked_copies: MaskedCopies
    notices: Notices


def holding(rooms: HoldingRooms, testimony_id: str) -> Holding:
    """Say what is here of a testimony. Raises TestimonyUnknown, StorageError."""
    rows = rooms.library.some([testimony_id])
    if not rows:
        raise TestimonyUnknown
    row: LibraryRow = rows[0]
    masked = rooms.masked_copies
    return Holding(
        recordings=row.recordings,
        seconds=row.seconds,
        attachments=row.attachments,
        copies=sum(not one.erased for one in rooms.library.some(masked.ids(testimony_id))),
        has_text=row.understood.runs > 0,
        has_case=rooms.cases.kept(testimony_id),
        has_identity=rooms.identities.kept(testimony_id),
        is_masked_copy=(masked.of(testimony_id) or masked.told(testimony_id)) is not None,
        sealed_away=row.sealed_away,
        holders=tuple(rooms.notices.holders(testimony_id)),
    )
