"""Times for words that a person wrote over words that a machine timed, so that playing stays in step.

The new text is aligned with the old one character by character; what is unchanged keeps its times, what was replaced
shares the time of what it replaced, what was put in gets the pause where it stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from app.domain.transcript import Span, Word

# Above this, aligning would take long; the words share the whole span then.
_ALIGNED_AT_MOST = 4_000_000
_SURE = 1.0


@dataclass(frozen=True, slots=True)
class _Letter:
    """One character with its time, and the number of the old word that it is of (None: a person wrote it)."""

    begin: float
    end: float
    word: int | None


def lay_words(words: Sequence[Word], span: Span, text: str) -> tuple[Word, ...]:
    """Return the words of `text` with times inside `span`, in order; put together they are `text` exactly.

    Words that stand as they stood keep time and probability; the others have probability 1, since a person wrote them.
    Scripts without spaces keep the borders that the machine saw, where both sides of them are unchanged.
    """
    if not text.strip():
        return ()
    old = "".join(word.text for word in words)
    if not old or len(old) * len(text) > _ALIGNED_AT_MOST:
        letters = _spread(text, span.start_seconds, span.end_seconds)
    else:
        letters = _aligned(_letters(words), old, text, span)
    return tuple(_words(text, letters, words))


def _letters(words: Sequence[Word]) -> list[_Letter]:
    """Only what is heard takes time: a space before a word takes none."""
    found = []
    for number, word in enumerate(words):
        spoken = sum(not character.isspace() for character in word.text)
        at = 0
        for character in word.text:
            begin = _between(word.span, at, spoken)
            at += not character.isspace()
            found.append(_Letter(begin, _between(word.span, at, spoken), number))
    return found


def _between(span: Span, place: int, places: int) -> float:
    return span.end_seconds if place == places else span.start_seconds + span.seconds * place / places


def _spread(text: str, begin: float, end: float) -> list[_Letter]:
    step = (end - begin) / len(text)
    return [_Letter(begin + step * place, begin + step * (place + 1), None) for place in range(len(text))]


def _aligned(letters: Sequence[_Letter], old: str, text: str, span: Span) -> list[_Letter]:
    found: list[_Letter] = []
    for what, from_old, to_old, from_new, to_new in SequenceMatcher(None, old, text, autojunk=False).get_opcodes():
        if what == "equal":
            found += letters[from_old:to_old]
        elif from_new < to_new:
            begin = letters[from_old - 1].end if from_old else span.start_seconds
            end = letters[to_old].begin if to_old < len(letters) else span.end_seconds
            if what == "replace":
                begin, end = letters[from_old].begin, letters[to_old - 1].end
            found += _spread(text[from_new:to_new], begin, max(begin, end))
    return _rising(found, span)


def _rising(letters: Sequence[_Letter], span: Span) -> list[_Letter]:
    """Times of a model may stand in disorder, or a little outside; here they never do."""
    found = []
    at = span.start_seconds
    for letter in letters:
        begin = min(max(at, letter.begin), span.end_seconds)
        at = min(max(begin, letter.end), span.end_seconds)
        found.append(_Letter(begin, at, letter.word))
    return found


def _words(text: str, letters: Sequence[_Letter], old: Sequence[Word]) -> list[Word]:
    """Cut the text before every space that begins a word, and where the machine saw a border."""
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    cuts = [0, *(place for place in range(first + 1, last) if _is_border(text, letters, place)), len(text)]
    return [_word(text[a:b], letters[a:b], old) for a, b in pairwise(cuts)]


def _is_border(text: str, letters: Sequence[_Letter], place: int) -> bool:
    before, after = text[place - 1], text[place]
    if before.isspace() or after.isspace():
        return not before.isspace()
    left, right = letters[place - 1].word, letters[place].word
    return left is not None and right is not None and left != right


def _word(text: str, letters: Sequence[_Letter], old: Sequence[Word]) -> Word:
    spoken = [letter for letter, character in zip(letters, text, strict=True) if not character.isspace()]
    number = spoken[0].word
    kept = number is not None and old[number].text.strip() == text.strip()
    probability = old[number].probability if kept and number is not None else _SURE
    return Word(Span(spoken[0].begin, spoken[-1].end), text, probability)
