"""What is read to a person before they are asked for consent: short paragraphs, in their own language.

A wording has an id that stands in every answer, so that it can be told years later what the person had heard.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.consent import ASKED, Question

FORMAT = "saksi-wording/1"
UNTIL, ATTRIBUTION, VOICE = "until", "attribution", "voice"
"""The keys of the three questions that have no yes or no."""


class Topic(StrEnum):
    """What informed consent has to say, in the order in which it is read (Istanbul Protocol 2022, 208-214)."""

    PURPOSE = "purpose"
    USES = "uses"
    WHO = "who"
    STOP = "stop"
    SERVICES = "services"
    RECALL = "recall"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in one language. `id` names it with its version; `checked` says that a speaker has read it over.

    `questions` has a sentence for each key of question_keys(); a wording may leave some out.
    """

    id: str
    language: str
    checked: bool
    paragraphs: Mapping[Topic, str]
    questions: Mapping[str, str]


def question_key(question: Question) -> str:
    """Return under which key a wording asks this."""
    if len(ASKED[question.use]) == 1:
        return question.use.value
    return f"{question.use.value}.{question.kind.value}"


def read_wording(data: Mapping[str, object]) -> Wording:
    """Read a wording from the fields of its file. Raises ValueError where one is missing or of another kind."""
    paragraphs, questions = data.get("paragraphs"), data.get("questions")
    if data.get("format") != FORMAT or not isinstance(paragraphs, Mapping) or not isinstance(questions, Mapping):
        raise ValueError(data.get("format"))
    said = {topic: _text(paragraphs.get(topic.value)) for topic in Topic}
    return Wording(
        id=_text(data.get("id")),
        language=_text(data.get("language")),
        checked=data.get("checked") is True,
        paragraphs=said,
        questions={str(key): _text(text) for key, text in questions.items()},
    )


def choose_wording(wordings: Sequence[Wording], languages: Sequence[str]) -> Wording:
    """Return the wording in the first of these languages that has one, else the first of all."""
    for tag in languages:
        for one in wordings:
            if one.language == tag:
                return one
    return wordings[0]


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value
