"""Find words where somebody may read them: what is closed takes no place among what is shown."""

from collections.abc import Sequence

from app.domain.transcript import Hit
from app.ports.transcripts import Search
from app.usecases.reading import ReadingRooms, may_read

_STEP = 4


def find_readable(search: Search, rooms: ReadingRooms, words: str, limit: int) -> tuple[Sequence[Hit], bool]:
    """Return at most `limit` places in testimonies that may be read here, best first, and whether there may be more.

    Raises SearchTooShort, StorageError.
    """
    asked, open_here = limit, dict[str, bool]()
    while True:
        hits = search.find(words, asked)
        for testimony_id in {hit.testimony_id for hit in hits} - open_here.keys():
            open_here[testimony_id] = may_read(rooms, testimony_id).allowed
        readable = [hit for hit in hits if open_here[hit.testimony_id]]
        if len(readable) >= limit or len(hits) < asked:
            return readable[:limit], len(readable) > limit or len(hits) == asked
        asked *= _STEP
