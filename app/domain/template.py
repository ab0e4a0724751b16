"""What an organisation brings to every interview: guide, wordings of consent, referrals, what to do in an emergency.

It stands in one file that the organisation edits and versions. The noun holds words in as many languages as the file
has; the window puts its own translation in the place of a line of ours that a language lacks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from app.domain.wording import Wording

FORMAT = "saksi-template/1"
STAGES = ("engage", "account", "closure", "evaluation")
"""The stages of an interview (PEACE; Mendez Principles), in their order. Every template has all four."""

Words: TypeAlias = Mapping[str, str]
"""From the BCP 47 tag of a language to the text in it."""


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """One line. Its id is ours where it is a line of ours, which the program can say in its own languages too."""

    id: str
    text: Words


@dataclass(frozen=True, slots=True)
class GuideStage:
    """One stage of the interview, with its open questions."""

    id: str
    title: Words
    aim: Words
    questions: tuple[TemplateLine, ...]


@dataclass(frozen=True, slots=True)
class Referral:
    """One service that a person can be given the number of. `languages` are those that it speaks."""

    code: str
    name: Words
    offers: Words
    phone: str
    hours: Words
    area: Words
    languages: tuple[str, ...]
    free: bool
    for_children: bool


@dataclass(frozen=True, slots=True)
class Emergency:
    """What to do now, in few lines."""

    id: str
    title: Words
    steps: tuple[TemplateLine, ...]


CHILD_MINUTES = (5, 45)
SESSIONS_A_DAY = (1, 3)
BREAK_MINUTES = (5, 90)
CHILD_MINUTES_A_DAY = 90
"""However a template divides them."""


@dataclass(frozen=True, slots=True)
class SessionLimits:
    """How long and how often (child guidance): a child's session, sessions a day, and when a break is due.

    An organisation knows its children better than we do, and may shorten everything or lengthen it by half: 45 minutes,
    three times, 90 minutes a day. Beyond that nobody would be protected any more by a limit that is still there, so a
    file that asks for it is refused when it is brought in (template.bad with `limits.child_minutes` or another field),
    and one that an earlier version took is held to the bounds. How long a child rests, and that the recording pauses by
    itself then, is in no template's hands. `break_minutes` is after how much talk a break is due: an adult is only
    reminded of it.
    """

    child_minutes: int
    sessions_a_day: int
    break_minutes: int

    @property
    def beyond(self) -> str:
        """Return which of them protects nobody any more, "" where all do."""
        for name, (least, most) in _BOUNDS.items():
            if not least <= getattr(self, name) <= most:
                return name
        return "sessions_a_day" if self.child_minutes * self.sessions_a_day > CHILD_MINUTES_A_DAY else ""

    def bounded(self) -> "SessionLimits":
        """Return them within the bounds: the next that may be."""
        child, a_day, rest = (min(max(getattr(self, name), least), most) for name, (least, most) in _BOUNDS.items())
        return SessionLimits(child, min(a_day, CHILD_MINUTES_A_DAY // child), rest)


_BOUNDS = {"child_minutes": CHILD_MINUTES, "sessions_a_day": SESSIONS_A_DAY, "break_minutes": BREAK_MINUTES}


@dataclass(frozen=True, slots=True)
class Template:
    """One version of everything. `name` says which, in every sheet that is written while it is in use."""

    id: str
    version: str
    organisation: str
    guide: tuple[GuideStage, ...]
    wordings: tuple[Wording, ...]
    referrals: tuple[Referral, ...]
    emergencies: tuple[Emergency, ...]
    interviewer: tuple[TemplateLine, ...]
    """What the interviewer asks themselves afterwards."""
    interpreter: tuple[TemplateLine, ...]
    limits: SessionLimits

    @property
    def name(self) -> str:
        """Return its id with its version."""
        return f"{self.id}/{self.version}"

    @property
    def clips(self) -> Mapping[str, str]:
        """The files of recorded readings that lie beside it, each with its SHA-256 in hex."""
        readings = [one.reading for one in self.wordings if one.reading is not None]
        return {clip.file: clip.sha256 for reading in readings for clip in reading.clips}


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """One that was brought in. The newest `number` is in use; `number` 0 is the one that came with the program."""

    number: int
    name: str
    organisation: str
    brought_at: datetime | None


def in_language(words: Words, languages: Sequence[str]) -> str | None:
    """Return the text in the first of these languages that has one, None where none has; en-GB is found as en."""
    for tag in languages:
        for one in (tag, tag.partition("-")[0]):
            if words.get(one):
                return words[one]
    return None


def all_wordings(own: Sequence[Wording], others: Sequence[Wording]) -> tuple[Wording, ...]:
    """Return the organisation's wordings, and ours in each language in which it has none; first stays first."""
    written = {one.language: one for one in own}
    known = {one.language for one in others}
    ours = [written.get(one.language, one) for one in others]
    return (*ours, *(one for one in own if one.language not in known))
