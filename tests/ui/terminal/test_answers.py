"""Answers about consent at the terminal: asked one by one, and nothing is chosen before."""

import argparse
import io
from collections.abc import Callable, Iterator

import pytest

from app.domain.consent import Age, Answer, Use, questions
from app.errors.consent import AnswerBad
from ui.terminal.answers import Answers, asked, of_options
from ui.terminal.output import Output
from ui.terminal.parser import build_parser


def options(*words: str) -> argparse.Namespace:
    return build_parser().parse_args(["record", "vault", "--microphone", "default", *words])


def typed(*lines: str) -> Callable[[], str]:
    left: Iterator[str] = iter(lines)
    return lambda: next(left, "")


def ask(*lines: str) -> Answers:
    output = Output(as_json=False, out=io.StringIO(), err=io.StringIO())
    return asked(options("--officer", "F7", "--keep-until", "2999-01-01"), output, typed(*lines))


def test_every_question_is_asked_and_enter_leaves_it_unasked() -> None:
    found = ask("a\n", *(["y\n", "n\n", "\n"] * 6))
    assert found.age is Age.ADULT
    said = {question: answer for question, answer, _ in found.given}
    for number, question in enumerate(questions()):
        expected = (Answer.GRANT, Answer.REFUSE, None)[number % 3]
        assert said.get(question) is expected, question
    assert found.circumstance.officer == "F7"


def test_the_last_day_stands_with_keeping_alone() -> None:
    found = ask("a", *(["y"] * 20))
    days = {question.use: terms.keep_until for question, _, terms in found.given}
    assert {use for use, day in days.items() if day is not None} == {Use.KEEP}


def test_a_no_to_recording_ends_it() -> None:
    found = ask("c", "n", *(["y"] * 20))
    assert [(question.use, answer) for question, answer, _ in found.given] == [(Use.RECORD, Answer.REFUSE)]
    assert found.age is Age.CHILD


def test_whoever_says_nothing_agreed_to_nothing_and_may_be_a_child() -> None:
    found = ask()
    assert (found.given, found.age) == ((), Age.NOT_SURE)


@pytest.mark.parametrize("uses", [[], ["reading"], ["read", "all"], [""]])
def test_a_use_that_nobody_knows_is_refused(uses: list[str]) -> None:
    with pytest.raises(AnswerBad):
        of_options(options(), uses, Answer.GRANT)


def test_all_means_every_question() -> None:
    found = of_options(options("--age", "not-sure"), ["all"], Answer.GRANT)
    assert [question for question, _, _ in found.given] == list(questions())
    assert found.age is Age.NOT_SURE
