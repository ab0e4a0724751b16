"""What was answered so far while consent is asked for: nothing of it is kept before the person has heard it all."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum

from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Attribution,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    SpokenAt,
    Terms,
    Use,
    Voice,
    questions,
)
from app.domain.consent_gate import KEEP, RECORD, Item, Matter, decide, never_of_a_child
from app.domain.wording import ATTRIBUTION, UNTIL, VOICE, Reading, name_in_answer, question_key

_OWN = frozenset({RecipientKind.DEVICE, RecipientKind.OWN_STAFF})
NAMELESS = frozenset({Use.PUBLIC_REPORT, Use.STATISTICS})
"""Asked as “without names”, whatever the person said of their name."""

_BEFORE_EVERYTHING = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Person:
    """Whose consent is asked for, and who speaks for them. None: not said yet."""

    age: Age | None = None
    guardian_here: bool | None = None
    conflict: bool | None = None
    speaker: GivenBy | None = None

    @property
    def counts_as_child(self) -> bool:
        """Whether a child's rules hold. Not sure is a child."""
        return self.age in (Age.CHILD, Age.NOT_SURE)

    @property
    def guardian(self) -> Guardian:
        """What is known of the guardian."""
        if not self.counts_as_child or self.guardian_here is None:
            return Guardian.UNASKED
        if not self.guardian_here:
            return Guardian.NONE
        if self.conflict is None:
            return Guardian.UNASKED
        return Guardian.CONFLICT if self.conflict else Guardian.TRUSTED

    @property
    def speakers(self) -> tuple[GivenBy, ...]:
        """Who may speak for a child, as far as that can be told by now."""
        if not self.counts_as_child or self.guardian is Guardian.UNASKED:
            return ()
        if self.guardian is Guardian.TRUSTED:
            return (GivenBy.GUARDIAN, GivenBy.PROTECTOR)
        return (GivenBy.PROTECTOR,)

    @property
    def givers(self) -> tuple[GivenBy, ...]:
        """Who answers each question: the person, or an adult for the child and then the child."""
        if self.age is Age.ADULT:
            return (GivenBy.SELF,)
        return (self.speaker, GivenBy.CHILD) if self.counts_as_child and self.speaker in self.speakers else ()


class Ask(StrEnum):
    """What kind of answer is waited for."""

    ANSWER = "answer"
    UNTIL = "until"
    ATTRIBUTION = "attribution"
    VOICE = "voice"


_KEYS = {Ask.UNTIL: UNTIL, Ask.ATTRIBUTION: ATTRIBUTION, Ask.VOICE: VOICE}


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that is asked, of one person."""

    ask: Ask
    question: Question = RECORD
    giver: GivenBy = GivenBy.SELF

    @property
    def key(self) -> str:
        """Under which key a wording asks this."""
        return question_key(self.question) if self.ask is Ask.ANSWER else _KEYS[self.ask]


@dataclass(frozen=True, slots=True)
class Given:
    """One answer, and where in the spoken consent it was said, in seconds.

    `heard` are the clips of recorded readings, by SHA-256, that had sounded to their end before it.
    """

    answer: Answer
    start_seconds: float = 0.0
    end_seconds: float = 0.0
    heard: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that was said. None: not said yet. Nothing has an answer before it was given."""

    given: Mapping[tuple[Question, GivenBy], Given] = field(default_factory=dict)
    until: date | None = None
    attribution: Attribution | None = None
    voice: Voice | None = None

    def with_answer(self, slot: Slot, given: Given) -> "Answers":
        """Return these with one more, in place of what the same person said before."""
        return replace(self, given={**self.given, (slot.question, slot.giver): given})

    def said(self, question: Question, giver: GivenBy) -> Answer | None:
        """Return what somebody said."""
        given = self.given.get((question, giver))
        return None if given is None else given.answer

    def agreed(self, question: Question, person: Person) -> bool:
        """Whether everybody who has to say yes did."""
        givers = person.givers
        return bool(givers) and all(self.said(question, giver) is Answer.GRANT for giver in givers)

    def refused(self, question: Question, person: Person) -> bool:
        """Whether everybody was asked, and somebody said no."""
        said = [self.said(question, giver) for giver in person.givers]
        return None not in said and Answer.REFUSE in said

    def holds(self, slot: Slot) -> bool:
        """Whether this was answered."""
        if slot.ask is Ask.ANSWER:
            return (slot.question, slot.giver) in self.given
        return {Ask.UNTIL: self.until, Ask.ATTRIBUTION: self.attribution, Ask.VOICE: self.voice}[slot.ask] is not None


def asked(person: Person) -> tuple[Question, ...]:
    """Return the questions for this person, in order: what is never done with a child's words is not asked."""
    return tuple(one for one in questions() if not (person.counts_as_child and never_of_a_child(one)))


def slots(person: Person, answers: Answers) -> tuple[Slot, ...]:
    """Return everything to be asked, in order, as far as it can be told from the answers so far."""
    found: list[Slot] = []
    outside = False
    for question in asked(person):
        found += [Slot(Ask.ANSWER, question, giver) for giver in person.givers]
        outside = outside or (question.kind not in _OWN and answers.agreed(question, person))
        if question == KEEP and answers.agreed(KEEP, person):
            found.append(Slot(Ask.UNTIL, KEEP))
        if answers.refused(question, person) and question in (RECORD, KEEP):
            # Nothing more can be done with what may not be recorded, or not be kept.
            return tuple(found)
    if outside:
        found += [Slot(Ask.ATTRIBUTION), Slot(Ask.VOICE)]
    return tuple(found)


def complete(person: Person, answers: Answers) -> bool:
    """Whether everything was answered."""
    all_of_it = slots(person, answers)
    return bool(all_of_it) and all(answers.holds(slot) for slot in all_of_it)


def terms_of(question: Question, answers: Answers) -> Terms:
    """Return the limits of a grant: name and voice were asked once, for everybody outside."""
    until = answers.until if question == KEEP else None
    attribution, voice = answers.attribution or Attribution.ANONYMOUS, answers.voice or Voice.ORIGINAL
    if question.use in NAMELESS:
        attribution = Attribution.ANONYMOUS
    if question.kind in _OWN:
        # Our own staff hear what they keep; a name reaches them only where it may reach others too.
        voice = Voice.ORIGINAL
        attribution = attribution if attribution is Attribution.NAMED else Attribution.ANONYMOUS
    return Terms(attribution, voice, until)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the answers came about; see app.domain.consent.Circumstance. `part_id` is of the spoken consent."""

    wording: str
    language: str
    interpreter: bool
    how: How
    officer: str
    part_id: str = ""
    reading: Reading | None = None


Batch = tuple[tuple[tuple[Question, Answer, Terms], ...], Circumstance]


def batches(person: Person, answers: Answers, manner: Manner) -> tuple[Batch, ...]:
    """Return what is to be kept: answers that came about in the same way, at the same place, stand together."""
    found: dict[Circumstance, list[tuple[Question, Answer, Terms]]] = {}
    for slot in slots(person, answers):
        given = answers.given.get((slot.question, slot.giver)) if slot.ask is Ask.ANSWER else None
        if given is None:
            continue
        spoken = SpokenAt(manner.part_id, given.start_seconds, given.end_seconds) if manner.part_id else None
        wording = name_in_answer(manner.wording, manner.reading, given.heard, slot.key)
        circumstance = Circumstance(
            wording, manner.language, manner.interpreter, slot.giver, manner.how, manner.officer, spoken
        )
        terms = terms_of(slot.question, answers) if given.answer is Answer.GRANT else Terms()
        found.setdefault(circumstance, []).append((slot.question, given.answer, terms))
    return tuple((tuple(said), circumstance) for circumstance, said in found.items())


def preview(person: Person, answers: Answers) -> ConsentRecord:
    """Return the record as these answers would make it, to ask the gate before anything is kept."""
    manner = Manner("", "", interpreter=False, how=How.WRITTEN, officer="")
    said = [(one, circumstance) for batch, circumstance in batches(person, answers, manner) for one in batch]
    events = tuple(
        ConsentEvent("", number, "", _BEFORE_EVERYTHING, answer, question, terms, circumstance)
        for number, ((question, answer, terms), circumstance) in enumerate(said, start=1)
    )
    ages: tuple[AgeEvent, ...] = ()
    if person.age is not None:
        ages = (AgeEvent("", len(events) + 1, "", _BEFORE_EVERYTHING, person.age, person.guardian, ""),)
    return ConsentRecord(events, ages)


def may_record(person: Person, answers: Answers, today: date) -> bool:
    """Whether these answers would let a recording begin."""
    item = Item(Matter.TESTIMONY, Voice.ORIGINAL)
    return decide(preview(person, answers), RECORD, item, today).allowed
