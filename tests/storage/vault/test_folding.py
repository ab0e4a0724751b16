import sys
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.vault.folding import fold, fold_with_places, joins_the_one_before, pairs

LETTERS = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("aÅé ê̂́ กำខាំំ្ព្រ̣̆Ặǰŉßİi̇̇ \u200b\u200c\u200d\t\n한ᄒ하ᅡᆫাোেा় "),
    ),
    max_size=40,
)


def test_nothing_that_begins_a_cluster_can_combine_backwards() -> None:
    """The rule of clusters, against every canonical composition that Unicode has."""
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if not joins_the_one_before(character):
            assert unicodedata.combining(character) == 0, hex(code)
        decomposed = unicodedata.normalize("NFD", character)
        for later in decomposed[1:]:
            assert joins_the_one_before(later), hex(code)


@settings(max_examples=400, deadline=None)
@given(LETTERS)
def test_folded_text_is_normal_and_its_places_lead_back(text: str) -> None:
    folded = fold_with_places(text)
    assert unicodedata.is_normalized("NFC", folded.text)
    assert len(folded.places) == len(folded.text)
    assert not set(folded.text) & set("\u200b\u200c\u200d\t\n")
    assert folded.text == folded.text.strip()
    assert "  " not in folded.text
    assert fold(folded.text) == folded.text
    for (start, end), (later, _) in zip(folded.places, folded.places[1:], strict=False):
        assert start < end
        assert start <= later
    for number in range(len(folded.text)):
        start, end = folded.original(number, number + 1)
        assert folded.text[number] in fold(text[start:end]) + " "


@settings(max_examples=300, deadline=None)
@given(LETTERS)
def test_the_two_normal_forms_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_a_mark_on_white_space_leaves_the_space_as_it_is() -> None:
    assert [fold(text) for text in (" \u0302", "\x85\u0300", "a \u0302\u0301 \x85b")] == [
        "\u0302",
        "\u0300",
        "a \u0302\u0301 b",
    ]


def test_a_place_after_dropped_and_composed_letters() -> None:
    text = "a\u200bb e\u0302\u0301c DEF"
    folded = fold_with_places(text)
    assert folded.text == "ab \u1ebfc def"
    start = folded.text.index("\u1ebf")
    assert text[slice(*folded.original(start, start + 2))] == "e\u0302\u0301c"
    assert text[slice(*folded.original(folded.text.index("d"), len(folded.text)))] == "DEF"


def test_pairs_are_neighbours_in_dense_scripts_and_whole_words_elsewhere() -> None:
    assert pairs("know no it") == {"no", "it"}
    assert pairs("我们去") == {"我们", "们去"}
    assert pairs("មាន") == {"មា", "ាន"}
    assert pairs("หมู่") == {"หม", "มู", "ู่"}
    assert pairs("5人 a") == {"5人"}
    assert pairs("। ،") == set()
