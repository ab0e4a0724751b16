"""Places are found by any of their names, in any script, and what is ambiguous stays a question."""

import pytest

from app.domain.gazetteer import Gazetteer, Match, Place, PlaceKind, fold_name
from storage.casebook.gazetteer_file import own_gazetteer

OURS = own_gazetteer()


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("ព្រះសីហនុ", "kh-sihanoukville"),
        ("西港", "kh-sihanoukville"),
        ("สีหนุวิลล์", "kh-sihanoukville"),
        ("KAMPONG  SOM", "kh-sihanoukville"),
        ("o'smach", "kh-o-smach"),
        ("O’Smach", "kh-o-smach"),  # noqa: RUF001 - typed with another sign
        ("Ba Vet", "kh-bavet"),
        ("moc bai", "vn-moc-bai"),
        ("Chau Doc", "vn-chau-doc"),
        ("ปอยเปต", "kh-poipet"),
        ("មြ", ""),
        ("เมียวดี", "mm-myawaddy"),
        ("ရန်ကုန်", "mm-yangon"),
        ("\u200bទីក្រុង", ""),
        ("ប៉ោយ\u200bប៉ែត", "kh-poipet"),
        ("दिल्ली", "in-delhi"),
    ],
)
def test_a_name_in_any_script_is_its_place(name: str, place_id: str) -> None:
    assert [place.id for place in OURS.named(name)] == ([place_id] if place_id else [])


def test_a_name_of_two_places_is_both() -> None:
    assert {place.id for place in OURS.named("老街")} == {"mm-laukkaing", "vn-lao-cai"}
    assert {place.country for place in OURS.named("Golden Triangle")} == {"LA", "TH"}


def test_what_begins_or_holds_or_nearly_spells_it_is_offered_and_never_taken() -> None:
    assert next((one.place.id, one.match) for one in OURS.find("Sihanou")) == ("kh-sihanoukville", Match.BEGINNING)
    assert [one.match for one in OURS.find("meanchey")] == [Match.INSIDE, Match.INSIDE]
    assert [(one.place.id, one.match) for one in OURS.find("sihanukville")] == [("kh-sihanoukville", Match.CLOSE)]
    assert OURS.named("sihanukville") == ()


def test_nothing_is_found_for_nothing() -> None:
    for name in ("", "  ", "-’", "zzzzzzzz", "\u0301"):  # noqa: RUF001
        assert OURS.find(name) == ()
        assert OURS.named(name) == ()


def test_the_best_comes_first_and_not_more_than_asked_for() -> None:
    found = OURS.find("compound", most=3)
    assert len(found) == 3
    one = OURS.find("金边")[0]
    assert (one.place.id, one.match, one.name) == ("kh-phnom-penh", Match.EXACT, "金边")


def test_marks_tell_names_apart_where_they_are_letters() -> None:
    assert fold_name("Đồng") == fold_name("dong") == "dong"
    assert fold_name("កា") != fold_name("ក")
    both = (
        Place("a", PlaceKind.TOWN, "KH", "កា"),
        Place("b", PlaceKind.TOWN, "KH", "ក"),
    )
    assert Gazetteer("x", "1", both).named("ក")[0].id == "b"
    assert Gazetteer("x", "1", both).knows("a")
    assert not Gazetteer("x", "1", both).knows("c")
