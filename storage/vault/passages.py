"""What search looks at: the text of every window of a shown run, folded."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.transcript import Segment, Window, WindowStatus
from storage.vault.connection import Connection
from storage.vault.folding import fold, is_dense, pairs


@dataclass(frozen=True, slots=True)
class WindowWords:
    """The text of a window in one piece; `starts[i]` is where the text of segment i begins in it."""

    text: str
    starts: tuple[int, ...]


def join_segments(texts: Iterable[str]) -> WindowWords:
    """Put the texts of segments together, with a space between them where their scripts use one."""
    joined = ""
    starts = []
    for text in texts:
        piece = text.strip()
        if joined and piece and not (is_dense(joined[-1]) and is_dense(piece[0])):
            joined += " "
        starts.append(len(joined))
        joined += piece
    return WindowWords(joined, tuple(starts))


def _texts(segments: Iterable[Segment]) -> Iterable[str]:
    return (segment.text for segment in segments)


def index_windows(connection: Connection, run_id: str, windows: Iterable[Window]) -> None:
    """Let search find the texts of these windows, and no earlier text of theirs. Call inside a transaction."""
    for window in windows:
        connection.execute("DELETE FROM passage WHERE run_id = ? AND window_number = ?", (run_id, window.index))
        if window.text is None or window.status is WindowStatus.SPLIT:
            continue
        folded = fold(join_segments(_texts(window.text.segments)).text)
        if not folded:
            continue
        connection.execute(
            "INSERT INTO passage (run_id, window_number, part_id, believed, folded)"
            " SELECT id, ?, part_id, ?, ? FROM transcript_run WHERE id = ?",
            (window.index, int(window.status is WindowStatus.DONE), folded, run_id),
        )
        ((passage_id,),) = connection.execute("SELECT last_insert_rowid()")
        connection.executemany(
            "INSERT INTO passage_pair (pair, passage_id) VALUES (?, ?)",
            [(pair, passage_id) for pair in sorted(pairs(folded))],
        )


def forget_run(connection: Connection, run_id: str) -> None:
    """Take the texts of a run out of the index; the transcript itself stays. Call inside a transaction."""
    connection.execute("DELETE FROM passage WHERE run_id = ?", (run_id,))
