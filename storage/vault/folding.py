"""Text made alike for searching, in the index and in the query, with the way back to the original.

Folded text is in NFC and case folded; invisible joiners and control characters are gone; every run of white space is
one space. Folding works on small clusters (a letter and the marks on it) that never interact across their borders,
so that each folded character knows which original characters it came from.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Zero width space, non-joiner, joiner, word joiner, byte order mark, soft hyphen: written or left out at will.
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_PAIR = 2
_JAMO_THAT_JOIN = range(0x1160, 0x1200)
# Scripts written without spaces between words, or with endings grown on (Hangul).
_DENSE = (
    range(0x0E00, 0x0F00),  # Thai, Lao
    range(0x1000, 0x10A0),  # Burmese
    range(0x1100, 0x1200),  # Hangul
    range(0x1780, 0x1800),  # Khmer
    range(0x3005, 0x3100),  # kana and their marks
    range(0x3400, 0xA000),  # Han
    range(0xA9E0, 0xAA00),  # Burmese
    range(0xAA60, 0xAA80),  # Burmese
    range(0xAC00, 0xD800),  # Hangul
    range(0xF900, 0xFB00),  # Han
    range(0x20000, 0x40000),  # Han
)

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoldedText:
    """Folded `text`; `places[i]` is the start and end in the original of what folded character i came from."""

    text: str
    places: tuple[Place, ...]

    def original(self, start: int, end: int) -> Place:
        """Return where the folded characters `start` to `end` (not empty) stand in the original."""
        return self.places[start][0], self.places[end - 1][1]


def fold(text: str) -> str:
    """Return the folded text alone."""
    return fold_with_places(text).text


def fold_with_places(text: str) -> FoldedText:
    """Return the folded text and where every character of it came from; no space at either end."""
    folded: list[str] = []
    places: list[Place] = []
    for cluster in _clusters(text):
        characters = "".join(character for _, character in cluster)
        if characters.isspace():
            if folded and folded[-1] != " ":
                folded.append(" ")
                places.append((cluster[0][0], cluster[-1][0] + 1))
            continue
        made = unicodedata.normalize("NFC", unicodedata.normalize("NFC", characters).casefold())
        whole = (cluster[0][0], cluster[-1][0] + 1)
        exact = len(made) == len(cluster)
        for number, character in enumerate(made):
            folded.append(character)
            places.append((cluster[number][0], cluster[number][0] + 1) if exact else whole)
    if folded and folded[-1] == " ":
        folded.pop()
        places.pop()
    return FoldedText("".join(folded), tuple(places))


def _clusters(text: str) -> Iterator[list[tuple[int, str]]]:
    """Visible characters with their places, in pieces that normalise independently of one another."""
    cluster: list[tuple[int, str]] = []
    for place, character in enumerate(text):
        if not character.isascii() or not character.isprintable():
            if _is_dropped(character):
                continue
            # A mark on white space has no letter: the space stays one that can be left out.
            if cluster and joins_the_one_before(character) and not cluster[-1][1].isspace():
                cluster.append((place, character))
                continue
        if cluster:
            yield cluster
        cluster = [(place, character)]
    if cluster:
        yield cluster


def _is_dropped(character: str) -> bool:
    return character in _INVISIBLE or (unicodedata.category(character) in {"Cc", "Cs"} and not character.isspace())


def joins_the_one_before(character: str) -> bool:
    """Return whether a character may combine with what stands before it."""
    return unicodedata.category(character).startswith("M") or ord(character) in _JAMO_THAT_JOIN


@lru_cache(maxsize=4096)
def is_dense(character: str) -> bool:
    """Return whether the character belongs to a script written without spaces between words."""
    code = ord(character)
    return any(code in block for block in _DENSE)


def pairs(folded: str) -> set[str]:
    """Return what a query of two characters may find.

    In scripts without spaces that is every pair of neighbours; elsewhere only whole words of two characters, since
    "no" is not looked for in "know".
    """
    found = set()
    for word in _words(folded):
        if len(word) == _PAIR:
            found.add(word)
        found |= {word[i : i + 2] for i in range(len(word) - 1) if is_dense(word[i]) or is_dense(word[i + 1])}
    return found


def in_word(character: str) -> bool:
    """Return whether the character is part of a word: a letter, a mark on one, or a digit."""
    return unicodedata.category(character)[0] in "LMN"


def _words(folded: str) -> list[str]:
    return "".join(c if in_word(c) else " " for c in folded).split()
