"""A list of places as a file: `saksi-gazetteer/1`, see FORMAT.md. An organisation can bring its own."""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.gazetteer import Gazetteer, Place, PlaceKind, fold_name
from app.errors.case import GazetteerBad
from storage.casebook.schema import case_schema

FORMAT = "saksi-gazetteer/1"
_OWN = "gazetteer-1.json"
_HEAD = {"format", "name", "version", "licence", "places"}
_PLACE = {"id", "kind", "country", "name", "aliases", "within"}
_NEEDED = _PLACE - {"within"}
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_MOST_PLACES = 20_000
_MOST_ALIASES = 64
_MOST_CHARACTERS = 120


@cache
def own_gazetteer() -> Gazetteer:
    """Return the list that comes with the program."""
    return read_gazetteer(files("storage.casebook").joinpath(_OWN).read_bytes())


def read_gazetteer(untrusted: bytes) -> Gazetteer:
    """Return the list of a file that may come from anywhere. Raises GazetteerBad with the place that is wrong."""
    try:
        document = json.loads(untrusted.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise GazetteerBad(reason="json", place=0) from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise GazetteerBad(reason="format", place=0)
    if not set(document) <= _HEAD or not isinstance(document.get("places"), list):
        raise GazetteerBad(reason="fields", place=0)
    name, version = document.get("name"), document.get("version")
    if not _is_text(name) or not _is_text(version) or not 0 < len(document["places"]) <= _MOST_PLACES:
        raise GazetteerBad(reason="fields", place=0)
    places = tuple(_place(values, number) for number, values in enumerate(document["places"], start=1))
    _refuse_bad_links(places)
    return Gazetteer(str(name), str(version), places)


def gazetteer_bytes(gazetteer: Gazetteer) -> bytes:
    """Return the file of a list, which `read_gazetteer` reads back as the same one."""
    places = [
        {
            "id": place.id,
            "kind": place.kind.value,
            "country": place.country,
            "name": place.name,
            "aliases": list(place.aliases),
            **({"within": place.within} if place.within else {}),
        }
        for place in gazetteer.places
    ]
    document = {"format": FORMAT, "name": gazetteer.name, "version": gazetteer.version, "places": places}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _place(values: Any, number: int) -> Place:
    if not isinstance(values, dict) or not _NEEDED <= set(values) <= _PLACE:
        raise GazetteerBad(reason="fields", place=number)
    if not isinstance(values["id"], str) or not _ID.fullmatch(values["id"]):
        raise GazetteerBad(reason="id", place=number)
    if values["kind"] not in [kind.value for kind in PlaceKind]:
        raise GazetteerBad(reason="kind", place=number)
    if values["country"] not in case_schema().countries:
        raise GazetteerBad(reason="country", place=number)
    aliases = values["aliases"]
    if not isinstance(aliases, list) or len(aliases) > _MOST_ALIASES:
        raise GazetteerBad(reason="names", place=number)
    if not all(_is_text(name) and fold_name(name) for name in (values["name"], *aliases)):
        raise GazetteerBad(reason="names", place=number)
    within = values.get("within", "")
    if not isinstance(within, str):
        raise GazetteerBad(reason="within", place=number)
    return Place(values["id"], PlaceKind(values["kind"]), values["country"], values["name"], tuple(aliases), within)


def _is_text(value: Any) -> bool:
    return (
        isinstance(value, str)
        and 0 < len(value) <= _MOST_CHARACTERS
        and value == value.strip()
        # Joiners belong to the spelling of some scripts; signs that turn the direction of text around do not.
        and all(character.isprintable() or character in "\u200b\u200c\u200d" for character in value)
    )


def _refuse_bad_links(places: tuple[Place, ...]) -> None:
    around: dict[str, str] = {}
    for number, place in enumerate(places, start=1):
        if place.id in around:
            raise GazetteerBad(reason="id_twice", place=number)
        around[place.id] = place.within
    for number, place in enumerate(places, start=1):
        seen, outer = {place.id}, place.within
        while outer:
            if outer not in around or outer in seen:
                raise GazetteerBad(reason="within", place=number)
            seen.add(outer)
            outer = around[outer]
