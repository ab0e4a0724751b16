"""Every word of consent has a sentence: nobody is shown a code instead of a reason."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from app.domain.consent import Age, Answer, Attribution, GivenBy, Guardian, How, RecipientKind, Use, Voice, questions
from app.domain.consent_gate import Decision, Reason
from ui.screens import consent_words as words

_SAID: tuple[tuple[type[StrEnum], Callable[..., str]], ...] = (
    (Use, words.use_words),
    (RecipientKind, words.kind_words),
    (Answer, words.answer_words),
    (GivenBy, words.given_by_words),
    (How, words.how_words),
    (Attribution, words.attribution_words),
    (Voice, words.voice_words),
    (Age, words.age_words),
    (Guardian, words.guardian_words),
)


@pytest.mark.parametrize(("kind", "say"), _SAID, ids=lambda one: getattr(one, "__name__", ""))
def test_every_value_has_words_of_its_own(kind: type[StrEnum], say: Callable[[StrEnum], str]) -> None:
    said = [say(one) for one in kind]

    assert all(said)
    assert len(set(said)) == len(said)


def test_every_question_of_the_interview_reads_differently() -> None:
    said = [words.question_words(one) for one in questions()]

    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_says_what_and_what_next(reason: Reason) -> None:
    what, next_step = words.reason_words(reason)

    assert what.endswith(".")
    assert bool(next_step) is (reason is not Reason.GRANTED)
    assert words.decision_words(Decision(allowed=False, reason=reason)).startswith(what)
