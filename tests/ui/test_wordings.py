"""What is read aloud before consent is asked for: every language says everything, and none of it is left in English."""

import json
from pathlib import Path

import pytest

from app.domain.consent import Question, RecipientKind, Use, questions
from app.domain.wording import (
    ATTRIBUTION,
    UNTIL,
    VOICE,
    Topic,
    choose_wording,
    question_key,
    read_wording,
)
from ui.wordings import wordings

_FOLDER = Path(__file__).parents[2] / "ui" / "resources" / "wordings"
_LANGUAGES = {"en", "km", "th", "vi", "zh", "id", "hi", "bn", "ur", "fil"}
_KEYS = {*map(question_key, questions()), UNTIL, ATTRIBUTION, VOICE}


def test_there_is_a_wording_in_every_language_of_the_survivors() -> None:
    assert {one.language for one in wordings()} == _LANGUAGES
    assert {one.id for one in wordings()} == {"saksi-consent-1"}
    assert wordings()[0].language == "en"


@pytest.mark.parametrize("language", sorted(_LANGUAGES))
def test_each_says_every_paragraph_and_asks_every_question(language: str) -> None:
    said, english = choose_wording(wordings(), (language,)), wordings()[0]
    assert set(said.paragraphs) == set(Topic)
    assert set(said.questions) == _KEYS
    if language != "en":
        assert not said.checked
        assert not set(said.paragraphs.values()) & set(english.paragraphs.values())
        assert not set(said.questions.values()) & set(english.questions.values())


def test_khmer_can_be_broken_into_lines() -> None:
    khmer = choose_wording(wordings(), ("km",))
    for text in (*khmer.paragraphs.values(), *khmer.questions.values()):
        assert max(map(len, text.replace(" ", "\u200b").split("\u200b"))) < 20


def test_a_language_without_a_wording_is_read_in_the_next_that_has_one() -> None:
    assert choose_wording(wordings(), ("my", "th", "km")).language == "th"
    assert choose_wording(wordings(), ("my",)).language == "en"
    assert choose_wording(wordings(), ()).language == "en"


def test_a_quotation_is_asked_apart_for_each_kind_of_recipient() -> None:
    assert question_key(Question(Use.QUOTATION, RecipientKind.MEDIA)) == "quotation.media"
    assert question_key(Question(Use.MEDIA, RecipientKind.MEDIA)) == "media"


@pytest.mark.parametrize(
    "change",
    [
        {"format": "saksi-wording/9"},
        {"paragraphs": {}},
        {"paragraphs": 3},
        {"questions": None},
        {"id": ""},
        {"language": 7},
        {"questions": {"record": ""}},
    ],
)
def test_a_wording_that_lacks_something_is_not_read(change: dict[str, object]) -> None:
    whole = json.loads((_FOLDER / "en.json").read_text("utf-8"))
    with pytest.raises(ValueError, match=r".*"):
        read_wording({**whole, **change})
