"""Search over the text of all shown transcripts, in any script.

Words are looked for as pieces of text, not as dictionary words, because Khmer, Thai, Lao, Burmese and Chinese do not
write spaces between them: three characters and more through a trigram index, two through a table of pairs.
A passage is one window, so words on both sides of a cut are not found as one phrase.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import LiteralString

from app.domain.transcript import Hit, Span, WindowStatus
from app.errors.search import SearchTooShort
from storage.vault.connection import Row, Value
from storage.vault.context import VaultContext
from storage.vault.folding import fold, fold_with_places, in_word
from storage.vault.passages import join_segments

SHORTEST = 2
_TRIGRAM = 3
# Passages that hold the words are ranked before they are cut to the limit; this many are looked at.
_RANKED = 1000

_FOUND = (
    "SELECT passage.folded, transcript_window.segments, transcript_window.status, part.id, part.testimony_id"
    " FROM passage"
    " JOIN transcript_window ON transcript_window.run_id = passage.run_id"
    "  AND transcript_window.number = passage.window_number"
    " JOIN transcript_run ON transcript_run.id = passage.run_id"
    " JOIN part ON part.id = transcript_run.part_id"
    " WHERE passage.id = ?"
)


@dataclass(frozen=True, slots=True)
class _Match:
    """A passage, and the folded words to point at in it."""

    passage_id: int
    needle: str


class Search:
    """The port `Search` of app/ports/transcripts.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def find(self, words: str, limit: int = 100) -> Sequence[Hit]:
        """Return places that hold the words: first as written, then all of them in one window in any order.

        Within each, whole words come before parts of words, believed text before quarantined text, and new before
        old. Raises SearchTooShort for fewer than two characters.
        """
        query = fold(words)
        terms = [term for term in dict.fromkeys(query.split(" ")) if term]
        if len(query) < SHORTEST or (len(terms) > 1 and len(query) < _TRIGRAM):
            raise SearchTooShort(shortest=SHORTEST)
        matches = self._passages([query], query, limit)
        if len(terms) > 1 and len(matches) < limit and any(len(term) >= SHORTEST for term in terms):
            known = {match.passage_id for match in matches}
            longest = max(terms, key=len)
            found = self._passages(terms, longest, limit + len(known))
            matches += [match for match in found if match.passage_id not in known]
        return [self._hit(match) for match in matches[:limit]]

    def _passages(self, terms: Sequence[str], needle: str, limit: int) -> list[_Match]:
        """Passages that hold every term, best first."""
        conditions: list[LiteralString] = []
        values: list[Value] = []
        phrases = [term for term in terms if len(term) >= _TRIGRAM]
        if phrases:
            conditions.append("passage.id IN (SELECT rowid FROM passage_trigram WHERE folded MATCH ?)")
            values.append(" AND ".join(_quoted(phrase) for phrase in phrases))
        for term in terms:
            if len(term) == SHORTEST:
                conditions.append("passage.id IN (SELECT passage_id FROM passage_pair WHERE pair = ?)")
                values.append(term)
            elif len(term) < SHORTEST:
                conditions.append("instr(passage.folded, ?) > 0")
                values.append(term)
        # The newest ones are ranked: with more than a thousand places the search is too wide to be read anyway.
        rows = self._connection.execute(
            "SELECT passage.id, passage.folded, transcript_window.status FROM passage"  # noqa: S608 - fixed pieces
            " JOIN transcript_window ON transcript_window.run_id = passage.run_id"
            "  AND transcript_window.number = passage.window_number"
            f" WHERE {' AND '.join(conditions)} ORDER BY passage.id DESC LIMIT ?",
            (*values, max(limit, _RANKED)),
        )
        ranked = sorted(rows, key=lambda row: (not _is_whole_word(row[1], needle), row[2] != WindowStatus.DONE.value))
        return [_Match(row[0], needle) for row in ranked[:limit]]

    def _hit(self, match: _Match) -> Hit:
        (row,) = self._connection.execute(_FOUND, (match.passage_id,))
        return _hit_of_row(row, match.needle)


def _hit_of_row(row: Row, needle: str) -> Hit:
    folded, segments_json, status, part_id, testimony_id = row
    segments = [segment for segment in json.loads(segments_json) if segment[2].strip()]
    words = join_segments(segment[2] for segment in segments)
    start, end = _place(words.text, folded, needle)
    first = max(number for number, begins in enumerate(words.starts) if begins <= start)
    last = max(number for number, begins in enumerate(words.starts) if begins < end)
    begin = words.starts[first]
    stop = words.starts[last + 1] if last + 1 < len(segments) else len(words.text)
    return Hit(
        testimony_id=testimony_id,
        part_id=part_id,
        span=Span(segments[first][0], segments[last][1]),
        excerpt=words.text[begin:stop].rstrip(),
        start=start - begin,
        end=end - begin,
        quarantined=status == WindowStatus.QUARANTINED.value,
    )


def _place(text: str, folded: str, needle: str) -> tuple[int, int]:
    """Where the folded needle stands in the original text, the first whole word of it if there is one."""
    start = _first_place(folded, needle)
    end = start + len(needle)
    if len(text) == len(folded) and fold(text[start:end]) == needle:
        # Nothing was dropped or joined before this place.
        return start, end
    return fold_with_places(text).original(start, end)


def _first_place(folded: str, needle: str) -> int:
    start = first = folded.find(needle)
    while start >= 0:
        if _stands_alone(folded, start, start + len(needle)):
            return start
        start = folded.find(needle, start + 1)
    return first


def _is_whole_word(folded: str, needle: str) -> bool:
    start = _first_place(folded, needle)
    return start >= 0 and _stands_alone(folded, start, start + len(needle))


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = start > 0 and in_word(text[start - 1])
    after = end < len(text) and in_word(text[end])
    return not before and not after


def _quoted(phrase: str) -> str:
    return '"' + phrase.replace('"', '""') + '"'
