"""Answers about consent, out of what was typed, out of a file, or asked for on the terminal."""

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from app.domain.consent import (
    ASKED,
    Age,
    Answer,
    Attribution,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
    questions,
)
from app.errors.consent import AnswerBad, AnswersUnreadable
from app.ports.consents import Consents
from app.usecases import consent
from app.usecases.consent import Given
from ui.screens.consent_words import question_words
from ui.terminal.output import Output
from ui.words import QT_TRANSLATE_NOOP

ALL = "all"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said before something is done. `age` is None where nobody spoke of it."""

    given: tuple[Given, ...]
    circumstance: Circumstance
    age: Age | None = None
    guardian: Guardian = Guardian.UNASKED

    def keep(self, consents: Consents, testimony_id: str, today: date) -> None:
        """Keep them with a testimony. Raises AnswerBad, StorageError."""
        if self.age is not None:
            consent.say_age(consents, testimony_id, self.age, self.guardian, self.circumstance.officer)
        if self.given:
            consent.say(consents, testimony_id, self.given, self.circumstance, today)


def of_options(options: argparse.Namespace, uses: Sequence[str], answer: Answer) -> Answers:
    """Return one answer to these uses, as the options say. Raises AnswerBad."""
    kind = getattr(options, "recipient_kind", None)
    asked = tuple(_asked(uses, None if kind is None else RecipientKind(kind), getattr(options, "recipient", "")))
    age = getattr(options, "age", None)
    return Answers(
        given=tuple((question, answer, _terms(options, question, answer)) for question in asked),
        circumstance=circumstance_of(options),
        age=None if age is None else age_of(age),
        guardian=Guardian(options.guardian),
    )


def age_of(text: str) -> Age:
    """Return what “adult”, “child” or “not-sure” means. Raises AnswerBad."""
    return _one_of(Age, text.replace("-", "_"), "age")


def circumstance_of(options: argparse.Namespace) -> Circumstance:
    """Return how consent was given, as the options say."""
    return Circumstance(
        wording=options.wording,
        language=options.consent_language,
        interpreter=options.interpreter,
        given_by=GivenBy(options.given_by),
        how=How(options.how),
        officer=options.officer,
    )


def _asked(uses: Sequence[str], kind: RecipientKind | None, recipient: str) -> Iterable[Question]:
    named = list(Use) if list(uses) == [ALL] else [_one_of(Use, use.replace("-", "_"), "use") for use in uses]
    if not named:
        raise AnswerBad(field="use")
    for use in dict.fromkeys(named):
        kinds = [one for one in ASKED[use] if kind in (None, one)]
        if not kinds and list(uses) != [ALL]:
            raise AnswerBad(field="kind")
        yield from (Question(use, one, recipient) for one in kinds)


def _terms(options: argparse.Namespace, question: Question, answer: Answer) -> Terms:
    until = _day(options.keep_until) if question.use is Use.KEEP and answer is Answer.GRANT else None
    return Terms(Attribution(options.attribution), Voice(options.voice), until)


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise AnswerBad(field="keep_until") from None


def _one_of(kind: Callable[[str], T], text: str, field: str) -> T:
    try:
        return kind(text)
    except ValueError:
        raise AnswerBad(field=field) from None


# --- a file -------------------------------------------------------------------------------------------------------


def of_file(content: bytes) -> Answers:
    """Read answers from JSON: see the example in the README. Raises AnswersUnreadable."""
    try:
        untrusted = json.loads(content)
    except (ValueError, RecursionError):
        raise AnswersUnreadable(field="") from None
    if not isinstance(untrusted, dict):
        raise AnswersUnreadable(field="")
    fields = _Fields(untrusted)
    rows = fields.rows("answers")
    age = fields.choice("age", Age, None)
    answers = Answers(
        given=tuple(_given(_Fields(row)) for row in rows),
        circumstance=Circumstance(
            wording=fields.text("wording"),
            language=fields.text("language"),
            interpreter=fields.truth("interpreter"),
            given_by=fields.choice("given_by", GivenBy, GivenBy.SELF),
            how=fields.choice("how", How, How.SPOKEN),
            officer=fields.text("officer"),
        ),
        age=age,
        guardian=fields.choice("guardian", Guardian, Guardian.UNASKED),
    )
    fields.end()
    return answers


def _given(fields: "_Fields") -> Given:
    use = fields.choice("use", Use)
    kind = fields.choice("kind", RecipientKind, ASKED[use][0])
    question = Question(use, kind, fields.text("recipient", ""))
    answer = fields.choice("answer", Answer)
    try:
        until = _day(fields.text("keep_until", ""))
    except AnswerBad:
        raise AnswersUnreadable(field="keep_until") from None
    terms = Terms(
        fields.choice("attribution", Attribution, Attribution.ANONYMOUS),
        fields.choice("voice", Voice, Voice.ORIGINAL),
        until,
    )
    fields.end()
    return question, answer, terms


_NOTHING: Any = object()


class _Fields:
    """The fields of one untrusted object; each way out has the asked shape or raises AnswersUnreadable."""

    def __init__(self, untrusted: Mapping[str, Any]) -> None:
        self._values = dict(untrusted)

    def end(self) -> None:
        """A field that nobody knows is a mistake, and could have been meant as a limit."""
        if self._values:
            raise AnswersUnreadable(field=min(self._values)[:40])

    def text(self, name: str, default: str = _NOTHING) -> str:
        value = self._values.pop(name, default)
        if not isinstance(value, str):
            raise AnswersUnreadable(field=name)
        return value

    def truth(self, name: str) -> bool:
        value = self._values.pop(name, False)
        if type(value) is not bool:
            raise AnswersUnreadable(field=name)
        return value

    def choice(self, name: str, kind: Callable[[str], T], default: Any = _NOTHING) -> T:
        if name not in self._values and default is not _NOTHING:
            return default  # type: ignore[no-any-return]
        try:
            return kind(self.text(name).replace("-", "_"))
        except ValueError:
            raise AnswersUnreadable(field=name) from None

    def rows(self, name: str) -> list[dict[str, Any]]:
        value = self._values.pop(name, None)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise AnswersUnreadable(field=name)
        return value


# --- a person at the terminal -------------------------------------------------------------------------------------

_AGES = {"a": Age.ADULT, "c": Age.CHILD, "n": Age.NOT_SURE}
_YES, _NO = "y", "n"


def asked(options: argparse.Namespace, output: Output, read: Callable[[], str]) -> Answers:
    """Ask on the terminal, question by question; nothing is chosen before, and Enter leaves a question unasked.

    A no to recording ends it: there is nothing to ask about then.
    """
    output.warn(QT_TRANSLATE_NOOP("terminal", "Read aloud what this is for, who will hear it, and that a no is fine."))
    output.warn(QT_TRANSLATE_NOOP("terminal", "Is the person an adult (a), a child (c), or are you not sure (n)?"))
    age = _AGES.get(read().strip().lower(), Age.NOT_SURE)
    given: list[Given] = []
    for question in questions():
        output.warn(
            QT_TRANSLATE_NOOP("terminal", "{question}: yes (y), no (n), or leave it unasked (Enter)?"),
            question=question_words(question),
        )
        said = {_YES: Answer.GRANT, _NO: Answer.REFUSE}.get(read().strip().lower())
        if said is None:
            continue
        given.append((question, said, _terms(options, question, said)))
        if question.use is Use.RECORD and said is Answer.REFUSE:
            break
    return Answers(tuple(given), circumstance_of(options), age, Guardian(options.guardian))
