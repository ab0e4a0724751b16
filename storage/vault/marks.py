"""Gaps, bookmarks and changes of speaker, in the order in which they were said."""

from app.domain.audio import Bookmark, Gap, GapReason, Mark, SpeakerMark
from storage.vault.connection import Connection, Row


def insert_mark(connection: Connection, part_id: str, mark: Mark) -> None:
    """Store a mark; a gap whose length is known now takes the place of the one without, a bookmark that of itself."""
    with connection.transaction():
        if isinstance(mark, Bookmark):
            connection.execute(
                "DELETE FROM recording_mark WHERE part_id = ? AND kind = 'bookmark' AND at_frame = ?",
                (part_id, mark.at_frame),
            )
        if isinstance(mark, Gap):
            connection.execute(
                "DELETE FROM recording_mark"
                " WHERE part_id = ? AND kind = 'gap' AND at_frame = ? AND reason = ? AND seconds IS NULL",
                (part_id, mark.at_frame, mark.reason.value),
            )
        kind, reason, seconds, words = _columns(mark)
        connection.execute(
            "INSERT INTO recording_mark (part_id, at_frame, kind, reason, seconds, words) VALUES (?, ?, ?, ?, ?, ?)",
            (part_id, mark.at_frame, kind, reason, seconds, words),
        )


def marks_of(connection: Connection, part_id: str, frames: int) -> tuple[Mark, ...]:
    """Return the marks by their place, which a crash may have left behind the end: then it is the end."""
    rows = connection.execute(
        "SELECT kind, min(at_frame, ?), reason, seconds, words FROM recording_mark"
        " WHERE part_id = ? ORDER BY min(at_frame, ?), number",
        (frames, part_id, frames),
    )
    return tuple(_mark(row) for row in rows)


def _columns(mark: Mark) -> tuple[str, str, float | None, str]:
    if isinstance(mark, Gap):
        return "gap", mark.reason.value, mark.seconds, mark.note
    if isinstance(mark, Bookmark):
        return "bookmark", "", None, mark.label
    return "speaker", "", None, mark.role


def _mark(row: Row) -> Mark:
    kind, at_frame, reason, seconds, words = row
    if kind == "gap":
        return Gap(at_frame, GapReason(reason), seconds, words)
    return Bookmark(at_frame, words) if kind == "bookmark" else SpeakerMark(at_frame, words)
