"""Loops: text that says the same again and again, as the model does where it hears nothing it knows."""

import unicodedata
import zlib
from collections import Counter
from collections.abc import Sequence

HIGHEST_CHARACTER_RATIO = 2.4
SAME_PHRASE_TIMES = 4

# "No, no, no, no" is how people speak; a single word or sound is a loop only when it goes on.
_SAME_WORD_TIMES = 6
_SAME_CHARACTER_TIMES = 8
_PHRASE_WORDS = 4
# "My" alone is nine code points in Khmer.
_PHRASE_CHARACTERS = 12
_LONGEST_UNIT = 60


def character_ratio(text: str) -> float:
    """Return how many times smaller the text becomes when compressed, at one byte a code point.

    Over UTF-8 the same measure rejects most correct text in Khmer, Thai, Lao, Burmese and Hindi, whose every
    character begins with the same two bytes.
    """
    if not text:
        return 0.0
    data = bytes(ord(character) & 0xFF for character in text)
    return len(data) / len(zlib.compress(data))


def repeats_a_phrase(text: str, *, spaced: bool) -> bool:
    """Return whether a phrase comes four times: back to back, or the same longer one anywhere in the window.

    Phrases are counted in words where words are written apart (`spaced`), else in characters.
    """
    folded = text.casefold()
    characters = [character for character in folded if unicodedata.category(character)[0] in "LMN"]
    if spaced:
        words = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in folded).split()
        return (
            _repeats_in_a_row(words, _SAME_WORD_TIMES)
            or _repeats_anywhere(words, _PHRASE_WORDS)
            # One long word can loop inside itself.
            or _repeats_in_a_row(characters, _SAME_CHARACTER_TIMES, shortest_unit=3)
        )
    return _repeats_in_a_row(characters, _SAME_CHARACTER_TIMES) or _repeats_anywhere(characters, _PHRASE_CHARACTERS)


def _repeats_in_a_row(items: Sequence[str], single_times: int, shortest_unit: int = 1) -> bool:
    """Whether some unit of items follows itself often enough, at any place."""
    for unit in range(shortest_unit, min(_LONGEST_UNIT, len(items) // SAME_PHRASE_TIMES) + 1):
        times = single_times if unit == 1 else SAME_PHRASE_TIMES
        needed = unit * (times - 1)
        same = 0
        for index in range(unit, len(items)):
            same = same + 1 if items[index] == items[index - unit] else 0
            if same >= needed:
                return True
    return False


def _repeats_anywhere(items: Sequence[str], size: int) -> bool:
    """Whether one n-gram of `size` items comes four times without overlapping itself."""
    counts: Counter[tuple[str, ...]] = Counter()
    free_from: dict[tuple[str, ...], int] = {}
    for index in range(len(items) - size + 1):
        gram = tuple(items[index : index + size])
        if index >= free_from.get(gram, 0):
            counts[gram] += 1
            free_from[gram] = index + size
            if counts[gram] >= SAME_PHRASE_TIMES:
                return True
    return False
