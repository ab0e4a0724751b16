"""What search looks at: the text of every window of a shown run, in one piece and folded."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.transcript import Segment, Window, WindowStatus
from storage.vault.connection import Connection
from storage.vault.folding import fold, is_dense, pairs


@dataclass(frozen=True, slots=True)
class JoinedText:
    """The text of a window in one piece; `starts[i]` is where segment i begins in it."""

    text: str
    starts: tuple[int, ...]


def join_segments(segments: Sequence[Segment]) -> JoinedText:
    """Put the texts of segments together, with a space between them where their scripts use one."""
    joined = ""
    starts = []
    for segment in segments:
        piece = segment.text.strip()
        if joined and piece and not (is_dense(joined[-1]) and is_dense(piece[0])):
            joined += " "
        starts.append(len(joined))
        joined += piece
    return JoinedText(joined, tuple(starts))


def index_windows(connection: Connection, run_id: str, windows: Iterable[Window]) -> None:
    """Let search find the texts of these windows, and no earlier text of theirs. Call inside a transaction."""
    for window in windows:
        connection.execute("DELETE FROM passage WHERE run_id = ? AND window_number = ?", (run_id, window.index))
        if window.text is None or window.status is WindowStatus.SPLIT:
            continue
        segments = [segment for segment in window.text.segments if segment.text.strip()]
        joined = join_segments(segments)
        folded = fold(joined.text)
        if not folded:
            continue
        spans = [
            [start, segment.span.start_seconds, segment.span.end_seconds]
            for start, segment in zip(joined.starts, segments, strict=True)
        ]
        connection.execute(
            "INSERT INTO passage"
            " (run_id, window_number, testimony_id, part_id, believed, text, segments, folded)"
            " SELECT transcript_run.id, ?, part.testimony_id, part.id, ?, ?, ?, ?"
            " FROM transcript_run JOIN part ON part.id = transcript_run.part_id WHERE transcript_run.id = ?",
            (
                window.index,
                int(window.status is WindowStatus.DONE),
                joined.text,
                json.dumps(spans, separators=(",", ":")),
                folded,
                run_id,
            ),
        )
        ((passage_id,),) = connection.execute("SELECT last_insert_rowid()")
        connection.executemany(
            "INSERT INTO passage_pair (pair, passage_id) VALUES (?, ?)",
            [(pair, passage_id) for pair in sorted(pairs(folded))],
        )


def forget_run(connection: Connection, run_id: str) -> None:
    """Take the texts of a run out of the index; the transcript itself stays. Call inside a transaction."""
    connection.execute("DELETE FROM passage WHERE run_id = ?", (run_id,))
