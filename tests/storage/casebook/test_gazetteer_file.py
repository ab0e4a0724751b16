"""A list of places is checked wholly before it is used: it may come from anybody's stick."""

import json
from typing import Any

import pytest

from app.domain.gazetteer import PlaceKind
from app.errors.case import GazetteerBad
from storage.casebook.gazetteer_file import gazetteer_bytes, own_gazetteer, read_gazetteer


def place(**changes: Any) -> dict[str, Any]:
    return {"id": "kh-a", "kind": "town", "country": "KH", "name": "A town", "aliases": []} | changes


def document(*places: Any, **changes: Any) -> bytes:
    told = {"format": "saksi-gazetteer/1", "name": "Ours", "version": "2", "places": list(places)} | changes
    return json.dumps(told).encode()


def test_our_own_list_is_good_and_names_no_compound() -> None:
    gazetteer = own_gazetteer()
    assert read_gazetteer(gazetteer_bytes(gazetteer)) == gazetteer
    compounds = [one for one in gazetteer.places if one.kind is PlaceKind.COMPOUND]
    assert compounds
    assert all(one.name.endswith("name not known") for one in compounds)


def test_a_list_of_an_organisation_is_read() -> None:
    mark = b"\xef\xbb\xbf"
    read = read_gazetteer(mark + document(place(), place(id="kh-b", within="kh-a", aliases=["ក្រុង"])))
    assert [(one.id, one.within) for one in read.places] == [("kh-a", ""), ("kh-b", "kh-a")]
    assert (read.name, read.version) == ("Ours", "2")


@pytest.mark.parametrize(
    ("data", "reason", "number"),
    [
        (b"\xff", "json", 0),
        (b"{", "json", 0),
        (b"[]", "format", 0),
        (document(place(), format="other/1"), "format", 0),
        (document(place(), colour="blue"), "fields", 0),
        (document(place(), name=""), "fields", 0),
        (document(), "fields", 0),
        (document(places={}), "fields", 0),
        (document(place(), 3), "fields", 2),
        (document(place(colour="blue")), "fields", 1),
        (document(place(id="KH A")), "id", 1),
        (document(place(id=3)), "id", 1),
        (document(place(kind="galaxy")), "kind", 1),
        (document(place(country="XX")), "country", 1),
        (document(place(name=" A")), "names", 1),
        (document(place(name="-")), "names", 1),
        (document(place(aliases=["a\u202eb"])), "names", 1),
        (document(place(aliases="A")), "names", 1),
        (document(place(within=3)), "within", 1),
        (document(place(within="kh-z")), "within", 1),
        (document(place(within="kh-b"), place(id="kh-b", within="kh-a")), "within", 1),
        (document(place(), place()), "id_twice", 2),
    ],
)
def test_what_is_no_good_list_is_refused_with_its_place(data: bytes, reason: str, number: int) -> None:
    with pytest.raises(GazetteerBad) as refused:
        read_gazetteer(data)
    assert refused.value.facts == {"reason": reason, "place": number}
