"""Search over the text of all shown transcripts, in any script.

Words are looked for as pieces of text, not as dictionary words, because Khmer, Thai, Lao, Burmese and Chinese do not
write spaces between them: three characters and more through a trigram index, two through a table of pairs.
A passage is one window, so words on both sides of a cut are not found as one phrase.
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import LiteralString

from app.domain.transcript import Hit, Span
from app.errors.search import SearchTooShort
from storage.vault.connection import Row, Value
from storage.vault.context import VaultContext
from storage.vault.folding import fold, fold_with_places, in_word

SHORTEST = 2
_TRIGRAM = 3
# So many places, the newest ones, are put in order of how well they fit; who gets more has to ask more narrowly.
_RANKED = 200

_BY_TRIGRAM: LiteralString = (
    "SELECT passage.id, passage.folded, believed, text, segments, part_id, testimony_id FROM passage_trigram"
    " JOIN passage ON passage.id = passage_trigram.rowid WHERE passage_trigram MATCH ?"
)
_BY_PAIR: LiteralString = (
    "SELECT passage.id, passage.folded, believed, text, segments, part_id, testimony_id FROM passage_pair"
    " JOIN passage ON passage.id = passage_pair.passage_id WHERE passage_pair.pair = ?"
)


@dataclass(frozen=True, slots=True)
class _Match:
    """A passage with its row, and the folded words to point at in it."""

    passage_id: int
    row: Row
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
        return [_hit(match) for match in matches[:limit]]

    def _passages(self, terms: Sequence[str], needle: str, limit: int) -> list[_Match]:
        """Passages that hold every term, best first."""
        phrases = [term for term in terms if len(term) >= _TRIGRAM]
        two = [term for term in terms if len(term) == SHORTEST]
        values: list[Value] = []
        sql: LiteralString
        # Both ways walk from the newest passage on and stop at the limit.
        if phrases:
            sql, order = _BY_TRIGRAM, " ORDER BY passage_trigram.rowid DESC LIMIT ?"
            values.append(" AND ".join(_quoted(phrase) for phrase in phrases))
        else:
            sql, order = _BY_PAIR, " ORDER BY passage_pair.passage_id DESC LIMIT ?"
            values.append(two.pop(0))
        for pair in two:
            sql += " AND EXISTS (SELECT 1 FROM passage_pair WHERE pair = ? AND passage_id = passage.id)"
            values.append(pair)
        for letter in (term for term in terms if len(term) < SHORTEST):
            sql += " AND instr(passage.folded, ?) > 0"
            values.append(letter)
        rows = self._connection.execute(sql + order, (*values, max(limit, _RANKED)))
        ranked = sorted(rows, key=lambda row: (not _is_whole_word(row[1], needle), not row[2]))
        return [_Match(row[0], row, needle) for row in ranked[:limit]]


def _hit(match: _Match) -> Hit:
    _, folded, believed, text, segments_json, part_id, testimony_id = match.row
    segments = json.loads(segments_json)
    start, end = _place(text, folded, match.needle)
    begins = [segment[0] for segment in segments]
    first, last = bisect_right(begins, start) - 1, bisect_left(begins, end) - 1
    begin = begins[first]
    stop = begins[last + 1] if last + 1 < len(segments) else len(text)
    return Hit(
        testimony_id=testimony_id,
        part_id=part_id,
        span=Span(segments[first][1], segments[last][2]),
        excerpt=text[begin:stop].rstrip(),
        start=start - begin,
        end=end - begin,
        quarantined=not believed,
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
