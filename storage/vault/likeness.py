"""Finding words in what was written or heard, also where they only sound alike.

Text is folded as the search folds it. A word that a machine hears wrongly is mostly one that sounds like it: so text
and words are compared by a spelling that is the same for letters that sound alike in Latin script, and by edit
distance. That finds more than it should; where a name must not be left, that is the right side to err on.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from app.ports.masking import Found
from storage.vault.folding import FoldedText, fold, fold_with_places, in_word, is_dense
from storage.vault.numbers_said import in_digits

_SAME = 100
_ENOUGH = 78
"""Likeness in percent from which a longer word counts as heard."""
_SHORT = 4
"""Words of so many letters or fewer have to be the same, but for how they are spelled."""
_WHOLE_ONLY = 3
"""Words of so many letters or fewer are looked for as whole words: "Li" is not in "life"."""
_NUMBER_WORDS = 10
_ALIKE: tuple[tuple[str, str], ...] = (
    ("ph", "f"), ("ck", "k"), ("sch", "sh"), ("gh", "g"), ("kh", "k"), ("th", "t"), ("dh", "d"), ("oo", "u"),
    ("ee", "i"), ("ou", "u"), ("q", "k"), ("c", "k"), ("z", "s"), ("w", "v"), ("y", "i"), ("x", "ks"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a folded text: folded characters `start` to `end`."""

    text: str
    start: int
    end: int


class Likeness:
    """The port `WordFinder` of app/ports/masking.py."""

    def places(self, text: str, words: str) -> Sequence[Found]:
        """Return where the words stand, each place widened to whole words."""
        folded, wanted = fold_with_places(text), fold(words)
        return [_found(folded, start, end, _SAME) for start, end in _exact(folded.text, wanted)]

    def heard(self, text: str, words: str) -> Sequence[Found]:
        """Return where the words stand, or something that sounds like them; numbers in words and in digits."""
        folded, wanted = fold_with_places(text), fold(words)
        found = dict.fromkeys(_exact(folded.text, wanted), _SAME)
        if wanted and not any(map(is_dense, wanted)):
            for start, end, likeness in _alike(_tokens(folded.text), [one.text for one in _tokens(wanted)]):
                found.setdefault((start, end), likeness)
        return [_found(folded, start, end, likeness) for (start, end), likeness in sorted(found.items())]


def _found(folded: FoldedText, start: int, end: int, likeness: int) -> Found:
    first, last = folded.original(start, end)
    return Found(first, last, likeness)


def _exact(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Where the wanted text stands: at the beginning of a word, or anywhere in scripts without spaces."""
    if not wanted:
        return
    dense = is_dense(wanted[0])
    place = text.find(wanted)
    while place >= 0:
        end = place + len(wanted)
        if dense or place == 0 or not (in_word(text[place - 1]) and in_word(wanted[0])):
            last = end
            while not dense and last < len(text) and in_word(text[last]) and in_word(wanted[-1]):
                last += 1
            if last == end or len(wanted) > _WHOLE_ONLY:
                yield place, last
        place = text.find(wanted, place + 1)


def _tokens(text: str) -> list[_Token]:
    found, start = [], None
    for place, character in enumerate(text + " "):
        if in_word(character):
            start = place if start is None else start
        elif start is not None:
            found.append(_Token(text[start:place], start, place))
            start = None
    return found


def _alike(tokens: Sequence[_Token], wanted: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Runs of words, one fewer to one more than asked for, that sound like what is wanted, or say the same number.

    Of runs that overlap, the most alike and then the shortest is taken.
    """
    spoken, number = _sounded("".join(wanted)), in_digits(wanted)
    found: list[tuple[int, int, int]] = []
    counts = range(max(1, len(wanted) - 1), len(wanted) + 2) if number is None else range(1, _NUMBER_WORDS + 1)
    for count in counts:
        for first in range(len(tokens) - count + 1):
            run = tokens[first : first + count]
            written = [one.text for one in run]
            if number is None:
                likeness = _likeness(spoken, _sounded("".join(written)))
            else:
                likeness = _SAME if in_digits(written) == number else 0
            if likeness >= _ENOUGH:
                found.append((run[0].start, run[-1].end, likeness))
    found.sort(key=lambda one: (-one[2], one[1] - one[0]))
    taken: list[tuple[int, int, int]] = []
    for one in found:
        if not any(one[0] < other[1] and other[0] < one[1] for other in taken):
            taken.append(one)
    yield from sorted(taken)


def _likeness(spoken: str, heard: str) -> int:
    if spoken == heard:
        return _SAME
    if min(len(spoken), len(heard)) <= _SHORT:
        return 0
    return round(_SAME * Levenshtein.normalized_similarity(spoken, heard))


def _sounded(word: str) -> str:
    """One spelling for what sounds alike: no accents, no double letters, one letter for one sound."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    for many, one in _ALIKE:
        plain = plain.replace(many, one)
    kept = [c for place, c in enumerate(plain) if place == 0 or plain[place - 1] != c]
    return "".join(kept)
