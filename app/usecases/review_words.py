"""Finding and replacing words in paragraphs, in any script."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.paragraphs import Paragraph
from app.domain.review import ParagraphKey


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: characters `start` to `end` of the text of a paragraph."""

    part_id: str
    key: ParagraphKey
    start: int
    end: int


def find_places(paragraph: Paragraph, words: str, *, match_case: bool, whole_words: bool) -> list[Place]:
    """Return the places in one paragraph, none over another.

    A space in `words` stands for any run of white space. Whole words mean little in scripts without spaces.
    """
    pieces = [re.escape(piece) for piece in words.split()]
    if not pieces:
        return []
    pattern = r"\s+".join(pieces)
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    found = re.finditer(pattern, paragraph.text, 0 if match_case else re.IGNORECASE)
    return [Place(paragraph.part_id, paragraph.key, match.start(), match.end()) for match in found]


def replace_places(text: str, places: Sequence[Place], by: str) -> str:
    """Return the text with other words at these places, which are in order."""
    for place in reversed(places):
        text = text[: place.start] + by + text[place.end :]
    return text
