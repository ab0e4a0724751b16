"""Times for words that a person wrote."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.laying import lay_words
from app.domain.transcript import Span, Word

SPAN = Span(10.0, 16.0)


def words(*pieces: str) -> tuple[Word, ...]:
    step = SPAN.seconds / len(pieces)
    return tuple(
        Word(Span(SPAN.start_seconds + step * i, SPAN.start_seconds + step * (i + 1)), piece, 0.5)
        for i, piece in enumerate(pieces)
    )


SENTENCE = words("the", " bus", " stopped", " at", " the", " gate")


def test_words_that_stand_as_they_stood_keep_time_and_probability() -> None:
    assert lay_words(SENTENCE, SPAN, "the bus stopped at the gate") == SENTENCE


def test_a_replaced_word_takes_the_time_of_the_one_before() -> None:
    laid = lay_words(SENTENCE, SPAN, "the boat stopped at the gate")
    assert [word.text for word in laid] == ["the", " boat", " stopped", " at", " the", " gate"]
    assert laid[1].probability == 1.0
    assert 11.0 <= laid[1].span.start_seconds < laid[1].span.end_seconds <= 12.0
    assert [laid[0], *laid[2:]] == [SENTENCE[0], *SENTENCE[2:]]


def test_a_word_that_was_left_out_leaves_the_others_where_they_are() -> None:
    laid = lay_words(SENTENCE, SPAN, "the bus at the gate")
    assert [word.span.start_seconds for word in laid if word.text == " at"] == [13.0]
    assert laid[-1] == SENTENCE[-1]


def test_a_word_put_in_between_stands_between_its_neighbours() -> None:
    laid = lay_words(SENTENCE, SPAN, "the bus stopped at the blue gate")
    blue = next(word for word in laid if word.text == " blue")
    assert 14.0 <= blue.span.start_seconds <= blue.span.end_seconds <= 16.0


def test_a_script_without_spaces_keeps_the_borders_of_what_is_unchanged() -> None:
    khmer = words("ខ្ញុំ", "រស់", "នៅ", "ក្នុង", "ភូមិ")
    assert lay_words(khmer, SPAN, "ខ្ញុំរស់នៅក្នុងភូមិ") == khmer
    laid = lay_words(khmer, SPAN, "ខ្ញុំរស់នៅទីក្រុង")
    assert [word.text for word in laid[:2]] == ["ខ្ញុំ", "រស់"]
    assert laid[0] == khmer[0]


def test_without_old_words_the_text_shares_the_span() -> None:
    laid = lay_words((), SPAN, "one two")
    assert [word.text for word in laid] == ["one", " two"]
    assert laid[0].span.start_seconds == 10.0
    assert laid[1].span.end_seconds == 16.0
    assert lay_words(SENTENCE, SPAN, "  ") == ()


def test_a_very_long_text_is_spread_and_not_aligned() -> None:
    laid = lay_words(words("a" * 3000), SPAN, "word " * 1000)
    assert len(laid) == 1000
    assert laid[0].span.end_seconds < 10.1


def test_times_of_a_model_in_disorder_come_out_in_order() -> None:
    odd = (Word(Span(12.0, 11.0), "one", 0.5), Word(Span(9.0, 30.0), " two", 0.5))
    laid = lay_words(odd, SPAN, "one two three")
    assert all(SPAN.start_seconds <= one.span.start_seconds <= one.span.end_seconds <= SPAN.end_seconds for one in laid)


LETTERS = st.text("ab ខ្ញ\u200bไทย中", max_size=25)


@given(st.lists(st.text("ab ខ្中", min_size=1, max_size=6), max_size=8), LETTERS)
def test_words_put_together_are_the_text_and_their_times_rise_inside_the_span(pieces: list[str], text: str) -> None:
    laid = lay_words(words(*pieces) if pieces else (), SPAN, text)
    if not text.strip():
        assert laid == ()
        return
    assert "".join(word.text for word in laid) == text
    times = [time for word in laid for time in (word.span.start_seconds, word.span.end_seconds)]
    assert all(before <= after + 1e-9 for before, after in pairwise(times))
    assert min(times) >= SPAN.start_seconds - 1e-9
    assert max(times) <= SPAN.end_seconds + 1e-9
