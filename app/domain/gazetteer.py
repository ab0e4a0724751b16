"""Places by all the names that people give them, in any script.

A name that fits several places is shown as a choice. Nothing is ever guessed.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property, lru_cache

_CLOSE = 0.82
_SHORTEST_CLOSE = 5
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_D_WITH_STROKE = str.maketrans({"đ": "d", "Đ": "d"})
_LATIN = "LATIN"


class PlaceKind(StrEnum):
    """How large a place is."""

    COUNTRY = "country"
    AREA = "area"
    TOWN = "town"
    COMPOUND = "compound"


@dataclass(frozen=True, slots=True)
class Place:
    """One place. `country` is an ISO 3166 code; `within` the id of the place around it, or empty."""

    id: str
    kind: PlaceKind
    country: str
    name: str
    aliases: tuple[str, ...] = ()
    within: str = ""


class Match(StrEnum):
    """How well a name fits, best first."""

    EXACT = "exact"
    BEGINNING = "beginning"
    INSIDE = "inside"
    CLOSE = "close"
    """Spelled a little otherwise."""


_ORDER = tuple(Match)


@dataclass(frozen=True, slots=True)
class Found:
    """A place that may be meant, and the name of it that fits."""

    place: Place
    name: str
    match: Match


@dataclass(frozen=True)
class Gazetteer:
    """A list of places. `name` and `version` tell one list from another."""

    name: str
    version: str
    places: tuple[Place, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Place]:
        """Every place by its id."""
        return {place.id: place for place in self.places}

    def knows(self, place_id: str) -> bool:
        """Whether there is a place with this id."""
        return place_id in self.by_id

    def named(self, name: str) -> tuple[Place, ...]:
        """Return every place that has exactly this name, whatever the spelling of capitals, marks and spaces."""
        wanted = fold_name(name)
        return tuple(place for place in self.places if wanted and wanted in self._folded[place.id])

    def find(self, name: str, most: int = 20) -> tuple[Found, ...]:
        """Return the places that may be meant, the best first; none for a name without a letter."""
        wanted = fold_name(name)
        if not wanted:
            return ()
        found = [one for place in self.places if (one := self._fit(place, wanted)) is not None]
        found.sort(key=lambda one: (_ORDER.index(one.match), one.place.country, one.place.name))
        return tuple(found[:most])

    @cached_property
    def _folded(self) -> Mapping[str, dict[str, str]]:
        return {place.id: {fold_name(name): name for name in (place.name, *place.aliases)} for place in self.places}

    def _fit(self, place: Place, wanted: str) -> Found | None:
        best: Found | None = None
        for folded, name in self._folded[place.id].items():
            match = _match(folded, wanted)
            if match is not None and (best is None or _ORDER.index(match) < _ORDER.index(best.match)):
                best = Found(place, name, match)
        return best


def _match(folded: str, wanted: str) -> Match | None:
    if folded == wanted:
        return Match.EXACT
    if folded.startswith(wanted):
        return Match.BEGINNING
    if wanted in folded:
        return Match.INSIDE
    if len(wanted) >= _SHORTEST_CLOSE and SequenceMatcher(None, folded, wanted).ratio() >= _CLOSE:
        return Match.CLOSE
    return None


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """Return a name as it is compared: without capitals, spaces, signs, and without the marks on Latin letters.

    Marks of other scripts are vowels and tones that tell one name from another, and stay.
    """
    kept: list[str] = []
    after_latin = False
    for character in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name).casefold()):
        if character in _INVISIBLE:
            continue
        if unicodedata.category(character).startswith("M"):
            if not after_latin:
                kept.append(character)
        elif character.isalnum():
            kept.append(character.translate(_D_WITH_STROKE))
            after_latin = unicodedata.name(character, "").startswith(_LATIN)
    return unicodedata.normalize("NFC", "".join(kept))
