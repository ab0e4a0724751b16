"""Dividing a paragraph: both halves hold the sound of their words, and stand in the order of the text."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audio import AudioFormat
from app.domain.marked import MarkKind
from app.domain.masking import Mask, Why, span_of_words, whole, word_numbers
from app.domain.paragraphs import Paragraph
from app.domain.transcript import Segment, Span, Window, WindowStatus, WindowText, Word
from app.usecases.marked import mark_paragraphs
from storage.vault.likeness import Likeness
from storage.vault.vault import Vault
from tests.review_desk import PART, ReviewDesk
from tests.vault_fixtures import consenting

SECONDS = 12.0
NAME = "សុខា"
BEFORE, NAMED = "ខ្ញុំមកពីភ្នំពេញ", " បងប្រុសខ្ញុំឈ្មោះសុខាគាត់លក់ខ្ញុំ"
PHRASE = Span(2.5, 5.4)


class Desk(ReviewDesk):
    """A review over one paragraph."""

    def __init__(self, words: Sequence[Word]) -> None:
        span = Span(words[0].span.start_seconds, words[-1].span.end_seconds)
        text = "".join(word.text for word in words)
        told = WindowText((Segment(span, text, tuple(words)),), "km", 0.9, -0.3, 0.0, 5)
        window = Window(0, Span(0.0, SECONDS), (span,), WindowStatus.DONE, (), told)
        super().__init__([window], SECONDS)

    @property
    def halves(self) -> tuple[Paragraph, ...]:
        return self.shown.paragraphs


def masks_of(paragraphs: Sequence[Paragraph], words: str) -> list[Mask]:
    """What masking these words takes out of the sound."""
    found = []
    for one in paragraphs:
        for place in Likeness().places(one.text, words):
            numbers = word_numbers(one, place.start, place.end)
            span = span_of_words(one, numbers, SECONDS) or whole(one, SECONDS)
            found.append(Mask(PART, span, Why.WORDS, words))
    return found


def holds(span: Span, other: Span) -> bool:
    return span.start_seconds <= other.start_seconds and other.end_seconds <= span.end_seconds


@pytest.mark.parametrize(
    "words",
    [
        (Word(PHRASE, NAMED.strip(), 0.8),),
        (Word(Span(0.0, 2.5), BEFORE, 0.8), Word(PHRASE, NAMED, 0.8)),
        (Word(Span(0.0, 2.5), BEFORE, 0.8), Word(PHRASE, NAMED, 0.8), Word(Span(6.0, 8.0), " " + BEFORE, 0.8)),
    ],
    ids=["one phrase", "two phrases", "three phrases"],
)
def test_a_name_is_masked_wholly_wherever_its_phrase_is_divided(words: Sequence[Word]) -> None:
    text = "".join(word.text for word in words)
    for first in range(1, len(text)):
        desk = Desk(words)
        desk.review.split(PART, desk.halves[0].key, first)
        name = text.index(NAME)
        if name < first < name + len(NAME):
            continue
        assert "".join(one.text for one in desk.halves).replace(" ", "") == text.replace(" ", "")
        (mask,) = masks_of(desk.halves, NAME)
        assert holds(mask.span, PHRASE)


@st.composite
def phrases(draw: st.DrawFn, alphabet: str) -> list[Word]:
    """What a model hears where no spaces are written."""
    found: list[Word] = []
    at = draw(st.sampled_from([0.0, 0.3]))
    letters = iter(alphabet)
    for number in range(draw(st.integers(1, 4))):
        text = "".join(next(letters) for _ in range(draw(st.integers(1, 6))))
        seconds = draw(st.sampled_from([0.0, 0.02, 0.4, 1.1, 2.5]))
        space = " " if number and draw(st.booleans()) else ""
        found.append(Word(Span(at, at + seconds), space + text, draw(st.sampled_from([0.3, 0.9, 0.99]))))
        at += seconds + draw(st.sampled_from([0.0, 0.25]))
    if found[-1].span.end_seconds == found[0].span.start_seconds:
        found[-1] = replace(found[-1], span=Span(at, at + 0.5))
    return found


# Letters that stand once each, and texts in which much is the same.
ALPHABETS = st.one_of(st.just("abcdefghijklmnopqrstuvwxyz"), st.text("ab", min_size=24, max_size=24))


@settings(max_examples=200, deadline=None)
@given(ALPHABETS.flatmap(phrases), st.lists(st.tuples(st.integers(0, 9), st.integers(1, 24)), max_size=6))
def test_every_letter_is_masked_with_the_word_it_came_from_however_often_it_is_divided(
    words: list[Word], cuts: list[tuple[int, int]]
) -> None:
    desk = Desk(words)
    for place, at in cuts:
        desk.review.split(PART, desk.halves[place % len(desk.halves)].key, at)
    heard = [(letter, word.span) for word in words for letter in word.text.strip()]
    letters = [(one, at) for one in desk.halves for at, letter in enumerate(one.text) if letter != " "]
    assert [one.text[at] for one, at in letters] == [letter for letter, _ in heard], (
        "they stand in the order of the text"
    )
    for (one, at), (_, said) in zip(letters, heard, strict=True):
        span = span_of_words(one, word_numbers(one, at, at + 1), SECONDS) or whole(one, SECONDS)
        assert holds(span, said)
        assert holds(one.span, said)
        assert one.span.seconds > 0


def test_a_half_that_is_divided_again_keeps_the_times_of_its_words() -> None:
    times = {"one": Span(0.0, 1.0), " two": Span(1.5, 2.0), " six": Span(2.0, 3.0), " ten": Span(3.0, 4.0)}
    desk = Desk([Word(span, text, 0.9) for text, span in times.items()])
    desk.review.split(PART, desk.halves[0].key, 3)
    desk.review.split(PART, desk.halves[1].key, 4)
    assert [one.span for one in desk.halves] == [Span(0.0, 1.5), Span(1.5, 2.0), Span(2.0, 4.0)]
    assert [word.span for word in desk.halves[2].words] == [Span(2.0, 3.0), Span(3.0, 4.0)]
    last = desk.halves[2]
    desk.review.say_text(PART, last.key, "six or ten", heard=True)
    assert span_of_words(desk.halves[2], range(1), SECONDS) is None, "a person wrote it"
    desk.review.say_text(PART, last.key, "two", heard=True)
    assert span_of_words(desk.halves[2], range(1), SECONDS) is None, "that is said elsewhere"


def test_words_keep_their_own_times_where_the_cut_is_between_them() -> None:
    times = {"one": Span(0.0, 1.0), " two": Span(1.5, 2.0), " six": Span(2.0, 3.0)}
    desk = Desk([Word(span, text, 0.9) for text, span in times.items()])
    desk.review.split(PART, desk.halves[0].key, 3)
    assert [one.span for one in desk.halves] == [Span(0.0, 1.5), Span(1.5, 3.0)]


def test_halves_that_begin_together_are_joined_in_the_order_of_their_text() -> None:
    desk = Desk([Word(PHRASE, NAMED.strip(), 0.8)])
    for at in (12, 6):
        desk.review.split(PART, desk.halves[0].key, at)
    texts = [NAMED.strip()[a:b] for a, b in ((0, 6), (6, 12), (12, None))]
    assert [(one.text, one.span) for one in desk.halves] == [(text, PHRASE) for text in texts]
    assert desk.review.merge(PART, desk.halves[2].key) is None
    desk.review.merge(PART, desk.halves[1].key)
    assert [one.text for one in desk.halves if not one.taken_away] == [texts[0], f"{texts[1]} {texts[2]}"]


def test_a_half_is_marked_with_all_of_the_word_that_was_divided(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault, ("km",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    desk = Desk([Word(Span(0.0, 2.5), BEFORE, 0.8), Word(PHRASE, NAMED, 0.8)])
    desk.review.split(PART, desk.halves[0].key, len(BEFORE) + 10)
    first = replace(desk.halves[0], part_id=part)
    (mark,) = mark_paragraphs(vault.marked, testimony.id, [first], MarkKind.SELF_INCRIMINATION)
    assert holds(Span(mark.passage.start_seconds, mark.passage.end_seconds or 0.0), PHRASE)
    assert mark_paragraphs(vault.marked, testimony.id, [first], MarkKind.SELF_INCRIMINATION) == ()
    # A half that was made long ago may have no length; its words have none either.
    none = replace(first, span=Span(7.0, 7.0), words=())
    (mark,) = mark_paragraphs(vault.marked, testimony.id, [none], MarkKind.SELF_INCRIMINATION)
    assert (mark.passage.end_seconds or 0.0) > mark.passage.start_seconds
