"""What a person agreed to, as events that are only ever added, and what holds after them.

One answer for each use and kind of recipient (Berkeley Protocol; Istanbul Protocol 2022, paragraphs 208-214). Nobody
edits an answer: who changes their mind gives another one. app/domain/consent_gate.py decides what may be done.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Use(StrEnum):
    """What may be done with a testimony, in the order in which it is asked."""

    RECORD = "record"
    TRANSCRIBE = "transcribe"
    """On this device, by a machine."""
    KEEP = "keep"
    """Until a date."""
    READ = "read"
    """By our own trained staff."""
    SERVICES = "services"
    """Referral to people who help."""
    PARTNER = "partner"
    EMBASSY = "embassy"
    POLICE_THERE = "police_there"
    """Police or prosecution in the country of exploitation."""
    POLICE_ELSEWHERE = "police_elsewhere"
    INTERNATIONAL = "international"
    PUBLIC_REPORT = "public_report"
    """Anonymised."""
    QUOTATION = "quotation"
    """Word for word."""
    MEDIA = "media"
    STATISTICS = "statistics"
    """Anonymised and aggregated."""
    TRAINING = "training"
    """Of staff. Never by default."""


class RecipientKind(StrEnum):
    """Who would get it."""

    DEVICE = "device"
    """Nobody: it stays on this laptop."""
    OWN_STAFF = "own_staff"
    SERVICE = "service"
    PARTNER = "partner"
    EMBASSY = "embassy"
    POLICE_THERE = "police_there"
    POLICE_ELSEWHERE = "police_elsewhere"
    INTERNATIONAL = "international"
    PUBLIC = "public"
    MEDIA = "media"


ASKED: Mapping[Use, tuple[RecipientKind, ...]] = {
    Use.RECORD: (RecipientKind.DEVICE,),
    Use.TRANSCRIBE: (RecipientKind.DEVICE,),
    Use.KEEP: (RecipientKind.OWN_STAFF,),
    Use.READ: (RecipientKind.OWN_STAFF,),
    Use.SERVICES: (RecipientKind.SERVICE,),
    Use.PARTNER: (RecipientKind.PARTNER,),
    Use.EMBASSY: (RecipientKind.EMBASSY,),
    Use.POLICE_THERE: (RecipientKind.POLICE_THERE,),
    Use.POLICE_ELSEWHERE: (RecipientKind.POLICE_ELSEWHERE,),
    Use.INTERNATIONAL: (RecipientKind.INTERNATIONAL,),
    Use.PUBLIC_REPORT: (RecipientKind.PUBLIC,),
    Use.QUOTATION: (RecipientKind.PUBLIC, RecipientKind.MEDIA),
    Use.MEDIA: (RecipientKind.MEDIA,),
    Use.STATISTICS: (RecipientKind.PUBLIC,),
    Use.TRAINING: (RecipientKind.OWN_STAFF,),
}
"""The kinds of recipient for which each use is asked."""

AUTHORITIES = frozenset(
    {RecipientKind.EMBASSY, RecipientKind.POLICE_THERE, RecipientKind.POLICE_ELSEWHERE, RecipientKind.INTERNATIONAL}
)
"""Those who may prosecute, or hand on to those who do."""

SENT_FOR: Mapping[RecipientKind, Use] = {
    RecipientKind.OWN_STAFF: Use.READ,
    RecipientKind.SERVICE: Use.SERVICES,
    RecipientKind.PARTNER: Use.PARTNER,
    RecipientKind.EMBASSY: Use.EMBASSY,
    RecipientKind.POLICE_THERE: Use.POLICE_THERE,
    RecipientKind.POLICE_ELSEWHERE: Use.POLICE_ELSEWHERE,
    RecipientKind.INTERNATIONAL: Use.INTERNATIONAL,
    RecipientKind.MEDIA: Use.MEDIA,
}
"""The use that a bundle to such a recipient is for."""


class Answer(StrEnum):
    """What the person said."""

    GRANT = "grant"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"


class GivenBy(StrEnum):
    """Who said it."""

    SELF = "self"
    GUARDIAN = "guardian"
    CHILD = "child"
    """A child's assent."""
    PROTECTOR = "protector"
    """An independent person who acts for a child whose guardian cannot be asked, or may be involved."""


class How(StrEnum):
    """In which form it was said."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    THUMBPRINT = "thumbprint"


class Attribution(StrEnum):
    """Under which name the words may stand, from the most to the least that it gives away."""

    NAMED = "named"
    PSEUDONYM = "pseudonym"
    ANONYMOUS = "anonymous"


class Voice(StrEnum):
    """Which voice may be heard, from the most to the least that it gives away."""

    ORIGINAL = "original"
    ALTERED = "altered"
    NONE = "none"


class Age(StrEnum):
    """How old the person is, as far as anybody knows. Not sure counts as a child."""

    ADULT = "adult"
    CHILD = "child"
    NOT_SURE = "not_sure"


class Guardian(StrEnum):
    """Whether somebody can consent for a child."""

    TRUSTED = "trusted"
    """There is one, the conflict question was asked, and nothing speaks against them."""
    CONFLICT = "conflict"
    """There is one, and they may have to do with what happened."""
    NONE = "none"
    UNASKED = "unasked"


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """What is asked: a use for a kind of recipient; `recipient` is a station id, "" for everybody of the kind."""

    use: Use
    kind: RecipientKind
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class SpokenAt:
    """Where in the sound consent was spoken, in seconds of a recording."""

    part_id: str
    start_seconds: float
    end_seconds: float


@dataclass(frozen=True, slots=True)
class Terms:
    """How a grant is limited. `keep_until` is the last day, for the use KEEP alone; None there: no day was named."""

    attribution: Attribution = Attribution.ANONYMOUS
    voice: Voice = Voice.ORIGINAL
    keep_until: date | None = None


@dataclass(frozen=True, slots=True)
class Circumstance:
    """How an answer came about.

    `wording` names the text that was read aloud and its version, `language` the BCP 47 tag in which it was read.
    `officer` is a short code of who asked, never a name.
    """

    wording: str
    language: str
    interpreter: bool
    given_by: GivenBy
    how: How
    officer: str
    spoken_at: SpokenAt | None = None


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One answer.

    `number` is one above every number of the testimony that the station had seen; it is shared with AgeEvent. Events
    of all offices stand in the order of (number, station). Answers given at once have numbers of their own.
    """

    testimony_id: str
    number: int
    station: str
    at: datetime
    answer: Answer
    question: Question
    terms: Terms
    circumstance: Circumstance


@dataclass(frozen=True, slots=True)
class AgeEvent:
    """What was found out about the person's age and guardian, numbered like an answer."""

    testimony_id: str
    number: int
    station: str
    at: datetime
    age: Age
    guardian: Guardian
    officer: str


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's word that a child's testimony may leave for these questions.

    Its signature was checked by whoever made this. `revision` is the testimony's, at most, that it speaks of;
    `document` is what was signed, so that it can travel.
    """

    testimony_id: str
    approver: str
    at: datetime
    revision: int
    questions: frozenset[Question]
    document: bytes = field(default=b"", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """Everything that was ever said about one testimony."""

    events: tuple[ConsentEvent, ...] = ()
    ages: tuple[AgeEvent, ...] = ()
    approvals: tuple[Approval, ...] = ()

    @property
    def said(self) -> "tuple[ConsentEvent | AgeEvent, ...]":
        """The answers, then the words on age."""
        return (*self.events, *self.ages)

    @property
    def age(self) -> Age:
        """What is known last; without a word, nobody is sure. Of two said at once, the more careful holds."""
        newest = _newest(self.ages)
        for age in (Age.NOT_SURE, Age.CHILD):
            if any(one.age is age for one in newest):
                return age
        return Age.ADULT if newest else Age.NOT_SURE

    @property
    def counts_as_child(self) -> bool:
        """Whether the rules for children hold."""
        return self.age is not Age.ADULT

    @property
    def guardian(self) -> Guardian:
        """What is known last; of two said at once, the more careful holds."""
        newest = _newest(self.ages)
        for guardian in (Guardian.CONFLICT, Guardian.UNASKED, Guardian.NONE):
            if any(one.guardian is guardian for one in newest):
                return guardian
        return Guardian.TRUSTED if newest else Guardian.UNASKED


NOTHING_SAID = ConsentRecord()


def _newest(ages: Iterable[AgeEvent]) -> list[AgeEvent]:
    found = list(ages)
    last = max((one.number for one in found), default=0)
    return [one for one in found if one.number == last]


def questions() -> tuple[Question, ...]:
    """Return every question of the interview, in order."""
    return tuple(Question(use, kind) for use, kinds in ASKED.items() for kind in kinds)


def standing(record: ConsentRecord, question: Question, *givers: GivenBy) -> ConsentEvent | None:
    """Return the answer of these givers that decides now, None where they were never asked."""
    found = all_standing(record, question, *givers)
    return found[0] if found else None


def all_standing(record: ConsentRecord, question: Question, *givers: GivenBy) -> tuple[ConsentEvent, ...]:
    """Return the answers of these givers that hold now: none, one no, or every yes whose limits hold together.

    The newest holds. Of answers that offices gave at once, a no does, and so does one that another office heard later
    by the clock; of several yes, the limits of all of them. What was refused to one named recipient stays refused until
    it is granted to that one by name, and what is granted to everybody of its kind later than to it gives it nothing
    more. The one that decides comes first.
    """
    said = [
        one
        for one in record.events
        if (one.question.use, one.question.kind) == (question.use, question.kind)
        and one.question.recipient in ("", question.recipient)
        and one.circumstance.given_by in givers
    ]
    by_name = _newest_answers(one for one in said if one.question.recipient)
    to_all = _newest_answers(one for one in said if not one.question.recipient)
    if by_name and to_all and to_all[0].number < by_name[0].number:
        return _deciding(by_name)
    return _deciding([*by_name, *to_all])


def _newest_answers(events: Iterable[ConsentEvent]) -> list[ConsentEvent]:
    """Return the newest by number, and every no that another office heard after it by the clock.

    A number says what its office had seen, not what the others had: who withdrew at headquarters has not agreed
    again because a station that had not heard of it counted further before.
    """
    found = list(events)
    last = max((one.number for one in found), default=0)
    newest = [one for one in found if one.number == last]
    unheard = [
        one
        for one in found
        if one.answer is not Answer.GRANT and all(one.station != new.station and one.at > new.at for new in newest)
    ]
    return [*newest, *(one for one in unheard if one not in newest)]


def _refused(events: Iterable[ConsentEvent]) -> bool:
    return any(one.answer is not Answer.GRANT for one in events)


def _deciding(events: Iterable[ConsentEvent]) -> tuple[ConsentEvent, ...]:
    """One no, or all that are a yes; the order of the record does not matter."""
    found = sorted(events, key=lambda one: (_FIRST.index(one.answer), -one.number, one.station))
    return tuple(found[:1] if _refused(found) else found)


_FIRST = (Answer.WITHDRAW, Answer.REFUSE, Answer.GRANT)
