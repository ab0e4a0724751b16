"""Finding words in what was heard, also where they only sound alike."""

import pytest

from storage.vault.likeness import Likeness
from storage.vault.numbers_said import in_digits

FIND = Likeness()


def places(text: str, words: str) -> list[str]:
    return [text[one.start : one.end] for one in FIND.places(text, words)]


def heard(text: str, words: str) -> list[str]:
    return [text[one.start : one.end] for one in FIND.heard(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("They took us to Marova by bus. MAROVA!", "marova", ["Marova", "MAROVA"]),
        ("Marova's market", "Marova", ["Marova"]),
        ("the Marovans left", "Marova", ["Marovans"]),
        ("a life in police custody with Li", "Li", ["Li"]),
        ("He came from New  Kelmar today", "new kelmar", ["New  Kelmar"]),
        ("Jose\u0301 met Jos\u00e9", "jos\u00e9", ["Jose\u0301", "Jos\u00e9"]),
        ("Wa\u200bter stood there", "water", ["Wa\u200bter"]),
        ("ខ្ញុំនៅក្រុងភ្នំពេញកាលនោះ", "ភ្នំពេញ", ["ភ្នំពេញ"]),
        ("unMarova", "Marova", []),
        ("nothing", "", []),
    ],
)
def test_words_are_found_as_the_search_folds(text: str, words: str, expected: list[str]) -> None:
    assert places(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("we went to Marova then", "Marova"),
        ("we went to Morova then", "Marova"),
        ("we went to ma rova then", "Marova"),
        ("we went to Kelmar then", "Celmarr"),
        ("his name was Filip", "Phillip"),
        ("new kelmer street", "New Kelmar"),
        ("room twenty three was locked", "23"),
        ("room 23 was locked", "twenty-three"),
        ("call zero four seven", "047"),
        ("លេខ ២៣ ។", "23"),
        ("three hundred and five", "305"),
        ("two thousand and one hundred", "2100"),
        ("on the third day", "3"),
    ],
)
def test_what_sounds_alike_is_heard(text: str, words: str) -> None:
    assert heard(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("they took us to the market by bus", "Marova"),
        ("I was sure of it", "Sora"),
        ("", "Sora"),
        ("we had to carry water", "Tandu"),
        ("room twenty four was locked", "23"),
        ("ខ្ញុំនៅទីនោះ", "ភ្នំពេញ"),
    ],
)
def test_what_does_not_is_not(text: str, words: str) -> None:
    assert heard(text, words) == []


def test_the_same_is_more_alike_than_the_similar() -> None:
    (same,) = FIND.heard("in Marova", "Marova")
    (similar,) = FIND.heard("in Morova", "Marova")
    assert (same.likeness, similar.likeness) == (100, 83)


def test_numbers() -> None:
    assert in_digits([]) is None
    assert in_digits(["many"]) is None
    assert in_digits(["and"]) is None
    assert in_digits(["two", "million"]) == "2000000"
    assert in_digits(["a", "hundred"]) is None
    assert in_digits(["hundred"]) == "100"
    assert in_digits(["2", "thousand"]) == "2000"
