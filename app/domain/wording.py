"""What is read to a person before they are asked for consent: short paragraphs, in their own language.

A wording has an id that stands in every answer, so that it can be told years later what the person had heard.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.consent import ASKED, Question

FORMAT = "saksi-wording/1"
MOST_CLIP_BYTES = 8 << 20
"""Of one clip of a recorded reading."""
UNTIL, ATTRIBUTION, VOICE = "until", "attribution", "voice"
"""The keys of the three questions that have no yes or no."""
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(?:flac|wav|opus|ogg)")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_HEARD: Mapping[tuple[bool, bool], str] = {
    (True, True): "/heard",
    (True, False): "/text",
    (False, True): "/ask",
    (False, False): "",
}


class Topic(StrEnum):
    """What informed consent has to say, in the order in which it is read (Istanbul Protocol 2022, 208-214)."""

    PURPOSE = "purpose"
    USES = "uses"
    WHO = "who"
    STOP = "stop"
    SERVICES = "services"
    RECALL = "recall"


@dataclass(frozen=True, slots=True)
class Clip:
    """The sound of one sentence: a file beside the template, named without a folder, and its SHA-256 in hex."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A wording as somebody recorded it; what has no clip is read by a person. `voice` says whose voice it is.

    `synthetic`: a machine speaks.
    """

    voice: str
    synthetic: bool
    paragraphs: Mapping[Topic, Clip] = field(default_factory=dict)
    questions: Mapping[str, Clip] = field(default_factory=dict)

    @property
    def clips(self) -> tuple[Clip, ...]:
        """Every clip."""
        return (*self.paragraphs.values(), *self.questions.values())


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in one language. `id` names it with its version; `checked` says that a speaker has read it over.

    `questions` has a sentence for each key of question_keys(); a wording may leave some out. `reading` is None where
    nobody recorded it.
    """

    id: str
    language: str
    checked: bool
    paragraphs: Mapping[Topic, str]
    questions: Mapping[str, str]
    reading: Reading | None = None


def heard_name(wording_id: str, *, text: bool, question: bool) -> str:
    """Return under which name a wording stands in an answer, where a recording said what is read before, or asked.

    See storage/vault/FORMAT.md, "Consent".
    """
    return wording_id + _HEARD[text, question]


def name_in_answer(wording_id: str, reading: Reading | None, heard: Collection[str], key: str) -> str:
    """Return the same for the question of a key; `heard` are the SHA-256 of clips that sounded to their end."""
    if reading is None:
        return wording_id
    asked = reading.questions.get(key)
    # What a person read is not called heard: a recording of some paragraphs is none of the text.
    text = all(topic in reading.paragraphs and reading.paragraphs[topic].sha256 in heard for topic in Topic)
    return heard_name(wording_id, text=text, question=asked is not None and asked.sha256 in heard)


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
        reading=_reading(data["reading"], questions) if "reading" in data else None,
    )


def choose_wording(wordings: Sequence[Wording], languages: Sequence[str]) -> Wording:
    """Return the wording in the first of these languages that has one, else the first of all."""
    for tag in languages:
        for one in wordings:
            if one.language == tag:
                return one
    return wordings[0]


def _reading(value: object, questions: Mapping[str, object]) -> Reading:
    if not isinstance(value, Mapping) or not set(value) <= {"voice", "synthetic", "paragraphs", "questions"}:
        raise ValueError(value)
    paragraphs, asked, synthetic = value.get("paragraphs", {}), value.get("questions", {}), value.get("synthetic")
    if not isinstance(paragraphs, Mapping) or not isinstance(asked, Mapping) or not set(asked) <= set(questions):
        raise ValueError(asked)
    if not isinstance(synthetic, bool) or not set(paragraphs) <= {topic.value for topic in Topic}:
        raise ValueError(synthetic)
    return Reading(
        voice=_text(value.get("voice")),
        synthetic=synthetic,
        # In the order in which they are read.
        paragraphs={topic: _clip(paragraphs[topic.value]) for topic in Topic if topic.value in paragraphs},
        questions={str(key): _clip(clip) for key, clip in asked.items()},
    )


def _clip(value: object) -> Clip:
    if not isinstance(value, Mapping) or set(value) != {"file", "sha256"}:
        raise ValueError(value)
    file, digest = _text(value["file"]), _text(value["sha256"])
    if not _FILE.fullmatch(file) or not _DIGEST.fullmatch(digest):
        raise ValueError(value)
    return Clip(file, digest)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value
