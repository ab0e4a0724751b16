"""The review list: which testimonies may not be kept any longer, or soon will not be."""

from datetime import date

from app.domain.library import Whereabouts, whereabouts_of
from app.domain.retention import KeepStanding, RetentionItem, keep_now
from app.usecases.erase import EraseRooms

_ORDER = tuple(KeepStanding)


def review(rooms: EraseRooms, today: date) -> tuple[RetentionItem, ...]:
    """Return the testimonies to look at, the most urgent first: what must go before what may be asked about again.

    A testimony of which nothing was kept, and one whose keys were destroyed, is not among them. Raises StorageError.
    """
    found = []
    for row in rooms.library.rows():
        if not (row.recordings or row.attachments) or rooms.erasure.of(row.id) is not None:
            continue
        keep = keep_now(rooms.consents.of(row.id), today)
        if keep.standing is not KeepStanding.AGREED:
            item = RetentionItem(row.id, row.case_code, keep, whereabouts_of(row) is Whereabouts.CONFIRMED)
            found.append(item)
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.keep.standing), one.keep.last_day or date.max)))
