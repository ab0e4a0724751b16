"""What the page shows on which a person is asked for consent."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.consent import Age, GivenBy, Guardian, How
from app.domain.wording import Wording
from ui.errors import Explained
from ui.presenters.consent_answers import Answers, Person, Slot, complete, may_record, slots

PRESET_YEARS = (1, 5, 10)
"""How long a testimony may be kept, as it is offered; any other day can be named too."""


class Page(StrEnum):
    """How far it is."""

    WHO = "who"
    READ = "read"
    ASK = "ask"
    SUMMARY = "summary"
    REFUSED = "refused"


class Hearing(StrEnum):
    """How far the recording of spoken consent is."""

    NONE = "none"
    STARTING = "starting"
    RUNNING = "running"
    SEALING = "sealing"
    SEALED = "sealed"
    FAILED = "failed"


class WhyNot(StrEnum):
    """Why it cannot go on yet from where it is."""

    AGE = "age"
    GUARDIAN_HERE = "guardian_here"
    CONFLICT = "conflict"
    SPEAKER = "speaker"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The recording of spoken consent. `seconds` is what was heard, `level` goes from 0 to 1."""

    hearing: Hearing = Hearing.NONE
    testimony_id: str = ""
    part_id: str = ""
    seconds: float = 0.0
    level: float = 0.0

    @property
    def under_way(self) -> bool:
        """Whether sound comes in that is not sealed yet."""
        return self.hearing in (Hearing.STARTING, Hearing.RUNNING, Hearing.SEALING)


@dataclass(frozen=True, slots=True)
class ConsentState:
    """`place` counts the slots that are answered before the one that is asked now.

    `existing` says that the testimony is there already, `for_file` that a file is brought in afterwards,
    `answers_only` that nothing is done afterwards.
    """

    wording: Wording
    page: Page = Page.WHO
    case_code: str = ""
    existing: bool = False
    for_file: bool = False
    answers_only: bool = False
    person: Person = field(default_factory=Person)
    answers: Answers = field(default_factory=Answers)
    place: int = 0
    tongues: tuple[str, ...] = ()
    interpreter: bool = False
    how: How = How.SPOKEN
    officer: str = ""
    today: date = date.min
    spoken: Spoken = field(default_factory=Spoken)
    saving: bool = False
    stays: bool = False
    error: Explained | None = None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Everything that is asked."""
        return slots(self.person, self.answers)

    @property
    def slot(self) -> Slot | None:
        """What is asked now; None where everything was."""
        found = self.slots
        return found[self.place] if self.place < len(found) else None

    @property
    def why_not(self) -> WhyNot | None:
        """What is missing on the first page."""
        person = self.person
        if person.age is None:
            return WhyNot.AGE
        if person.counts_as_child and person.guardian_here is None:
            return WhyNot.GUARDIAN_HERE
        if person.counts_as_child and person.guardian is Guardian.UNASKED:
            return WhyNot.CONFLICT
        if not person.givers:
            return WhyNot.SPEAKER
        return None if self.officer else WhyNot.OFFICER

    @property
    def records_answers(self) -> bool:
        """Whether the answers are recorded while they are given."""
        return self.how is How.SPOKEN

    @property
    def complete(self) -> bool:
        """Whether everything was answered."""
        return complete(self.person, self.answers)

    @property
    def may_record(self) -> bool:
        """Whether a recording may begin after these answers."""
        return may_record(self.person, self.answers, self.today)

    @property
    def speakers(self) -> tuple[GivenBy, ...]:
        """Who may speak for the child."""
        return self.person.speakers

    @property
    def unsure(self) -> bool:
        """Whether it has to be said that not sure counts as a child."""
        return self.person.age is Age.NOT_SURE
