"""Find and replace: the places that hold some words, and which of them is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.paragraphs import Paragraph
from app.usecases.review_words import Place, find_places, replace_places


@dataclass(frozen=True, slots=True)
class FindState:
    """What was looked for and what was found. `current` is the index of the place looked at, -1 for none."""

    words: str = ""
    match_case: bool = False
    whole_words: bool = False
    places: tuple[Place, ...] = ()
    current: int = -1

    @property
    def place(self) -> Place | None:
        """The place that is looked at."""
        return self.places[self.current] if 0 <= self.current < len(self.places) else None


class Finder:
    """Looks in paragraphs that are in memory; they are given anew after every change."""

    def __init__(self) -> None:
        self.state = FindState()
        self._paragraphs: tuple[Paragraph, ...] = ()

    def look_in(self, paragraphs: Sequence[Paragraph]) -> None:
        """Take the paragraphs of the whole testimony, in order; stay at the same number of place."""
        self._paragraphs = tuple(paragraphs)
        before = self.state
        self.find(before.words, match_case=before.match_case, whole_words=before.whole_words)
        self._stand_at(min(before.current, len(self.state.places) - 1))

    def find(self, words: str, *, match_case: bool = False, whole_words: bool = False) -> None:
        """Look for words; an empty text finds nothing. The first place is looked at."""
        places = tuple(
            place
            for paragraph in self._paragraphs
            for place in find_places(paragraph, words, match_case=match_case, whole_words=whole_words)
        )
        self.state = FindState(words, match_case, whole_words, places, 0 if places else -1)

    def step(self, by: int) -> None:
        """Look at the next place (1) or the one before (-1), round and round."""
        if self.state.places:
            self._stand_at((self.state.current + by) % len(self.state.places))

    def text_replaced(self, by: str) -> tuple[Place, str] | None:
        """Return the place that is looked at, and the text of its paragraph with other words there."""
        place = self.state.place
        if place is None:
            return None
        (text,) = (paragraph.text for paragraph in self._paragraphs if paragraph.key == place.key)
        return place, replace_places(text, [place], by)

    def _stand_at(self, current: int) -> None:
        state = self.state
        self.state = FindState(state.words, state.match_case, state.whole_words, state.places, current)
