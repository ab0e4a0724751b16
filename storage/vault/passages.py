"""What search looks at: the text of every window of a shown run, in one piece and folded."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.paragraphs import Changes, Paragraph, added_paragraphs, is_cleared, window_paragraphs
from app.domain.review import ParagraphKey
from app.domain.transcript import Window, WindowStatus
from storage.vault.connection import Connection
from storage.vault.folding import fold, is_dense, pairs

# One passage that leaves without a trace costs as much as writing anew this many that stay (measured).
_AS_MUCH_AS = 300
_DOUBTFUL = frozenset({WindowStatus.QUARANTINED, WindowStatus.FAILED})


@dataclass(frozen=True, slots=True)
class JoinedText:
    """The text of a window in one piece; `starts[i]` is where paragraph i begins in it."""

    text: str
    starts: tuple[int, ...]


def join_texts(texts: Sequence[str]) -> JoinedText:
    """Put texts together, with a space between them where their scripts use one."""
    joined = ""
    starts = []
    for text in texts:
        piece = text.strip()
        if joined and piece and not (is_dense(joined[-1]) and is_dense(piece[0])):
            joined += " "
        starts.append(len(joined))
        joined += piece
    return JoinedText(joined, tuple(starts))


def index_windows(connection: Connection, run_id: str, windows: Iterable[Window], changes: Changes) -> None:
    """Let search find the shown texts of these windows, and no other text of theirs. Call inside a transaction.

    What a person corrected is found as it is shown; the machine's own words in its place are found no more.
    """
    passages = []
    for window in windows:
        paragraphs = window_paragraphs("", run_id, window, changes)
        cleared = window.status in _DOUBTFUL and is_cleared(window, run_id, paragraphs, changes)
        _note_cleared(connection, run_id, window.index, cleared=cleared)
        passages.append(_Passage(window.index, paragraphs, window.status is WindowStatus.DONE or cleared))
    _replace(connection, run_id, passages)


def _note_cleared(connection: Connection, run_id: str, number: int, *, cleared: bool) -> None:
    """Let the library count no place to look at where somebody has listened."""
    if cleared:
        connection.execute(
            "INSERT OR REPLACE INTO transcript_window_cleared (run_id, number, speech_milliseconds)"
            " SELECT run_id, number, milliseconds FROM transcript_window_speech WHERE run_id = ? AND number = ?",
            (run_id, number),
        )
    else:
        connection.execute("DELETE FROM transcript_window_cleared WHERE run_id = ? AND number = ?", (run_id, number))


def index_added(connection: Connection, run_id: str, keys: Iterable[ParagraphKey], changes: Changes) -> None:
    """Let search find what people added, each as a passage of its own. Call inside a transaction."""
    added = {paragraph.key: paragraph for paragraph in added_paragraphs(run_id, changes)}
    _replace(
        connection,
        run_id,
        [_Passage(-1 - key.segment, [added[key]] if key in added else [], believed=True) for key in keys],
    )


def index_run(connection: Connection, run_id: str, windows: Iterable[Window], changes: Changes) -> None:
    """Let search find the whole of a run. Call inside a transaction."""
    forget_run(connection, run_id)
    index_windows(connection, run_id, windows, changes)
    index_added(connection, run_id, [key for key in changes if key.added], changes)


@dataclass(frozen=True, slots=True)
class _Passage:
    number: int
    paragraphs: Sequence[Paragraph]
    believed: bool


def _replace(connection: Connection, run_id: str, passages: Sequence[_Passage]) -> None:
    """First everything goes, then everything comes.

    A row that lies before the last one written makes FTS5 write out all that it has gathered, and taking turns would do
    that for every passage.
    """
    gone: list[int] = []
    for passage in passages:
        row = connection.one("SELECT id FROM passage WHERE run_id = ? AND window_number = ?", (run_id, passage.number))
        gone += [] if row is None else [row[0]]
    _forget(connection, gone)
    for passage in passages:
        _insert(connection, run_id, passage)


def _forget(connection: Connection, ids: Sequence[int]) -> None:
    """Take passages away so that nothing of their words stays in the index.

    One by one FTS5 writes a page anew for every three letters of each of them: minutes for a long testimony. Many are
    only marked as gone and leave when the whole index is written anew, still in this transaction.
    """
    if not ids:
        return
    (newest,) = connection.one("SELECT coalesce(max(id), 0) FROM passage") or (0,)
    if len(ids) * _AS_MUCH_AS < newest:
        _delete(connection, ids)
        return
    _clean_at_once(connection, at_once=False)
    try:
        _delete(connection, ids)
        connection.execute("INSERT INTO passage_trigram (passage_trigram) VALUES ('optimize')")
    finally:
        _clean_at_once(connection, at_once=True)


def _delete(connection: Connection, ids: Sequence[int]) -> None:
    connection.executemany("DELETE FROM passage WHERE id = ?", [(number,) for number in sorted(ids)])


def _clean_at_once(connection: Connection, *, at_once: bool) -> None:
    connection.execute(
        "INSERT INTO passage_trigram (passage_trigram, rank) VALUES ('secure-delete', ?)", (int(at_once),)
    )


def _insert(connection: Connection, run_id: str, passage: _Passage) -> None:
    shown = [paragraph for paragraph in passage.paragraphs if not paragraph.taken_away]
    joined = join_texts([paragraph.text for paragraph in shown])
    folded = fold(joined.text)
    if not folded:
        return
    spans = [
        [start, paragraph.span.start_seconds, paragraph.span.end_seconds]
        for start, paragraph in zip(joined.starts, shown, strict=True)
    ]
    texts = (joined.text, json.dumps(spans, separators=(",", ":")), folded)
    connection.execute(
        "INSERT INTO passage (run_id, window_number, testimony_id, part_id, believed, text, segments, folded)"
        " SELECT transcript_run.id, ?, part.testimony_id, part.id, ?, ?, ?, ?"
        " FROM transcript_run JOIN part ON part.id = transcript_run.part_id WHERE transcript_run.id = ?",
        (passage.number, int(passage.believed), *texts, run_id),
    )
    ((passage_id,),) = connection.execute("SELECT last_insert_rowid()")
    connection.executemany(
        "INSERT INTO passage_pair (pair, passage_id) VALUES (?, ?)",
        [(pair, passage_id) for pair in sorted(pairs(folded))],
    )


def forget_run(connection: Connection, run_id: str) -> None:
    """Take the texts of a run out of the index; the transcript itself stays. Call inside a transaction."""
    _forget(connection, [row[0] for row in connection.execute("SELECT id FROM passage WHERE run_id = ?", (run_id,))])
