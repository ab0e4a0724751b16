"""What a person agreed to about one testimony: what stands now, how it came about, and taking it back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.circumstances import Circumstances
from app.domain.consent import (
    Age,
    Answer,
    ConsentEvent,
    ConsentRecord,
    GivenBy,
    Guardian,
    How,
    Question,
    Terms,
    Voice,
    all_standing,
    questions,
)
from app.domain.consent_block import blocked
from app.domain.consent_gate import Decision, Item, Matter, Reason, decide, keep_until
from app.domain.notice import Holder
from app.domain.preferences import USUAL_DEVICE
from app.domain.testimony import Testimony
from app.jobs import CancelToken, Progress
from app.ports.clock import Clock
from app.ports.recalls import Heard
from app.usecases.recall_list import AnsweredBy, answers_of_others
from app.usecases.withdraw import withdraw
from ui.errors import Explained, explain
from ui.presenters.asking import Asking, Wish
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.presenters.recording_order import Order
from ui.program import StationVault

_UNDETERMINED = "und"
_ADULTS = (GivenBy.GUARDIAN, GivenBy.PROTECTOR)
_TOGETHER_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class UseLine:
    """One question, what the gate says of it, and the limits of a yes."""

    question: Question
    decision: Decision
    terms: Terms | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the history. `question` is None for a word on age, `count` how many answers came at once."""

    at: datetime
    own: bool
    officer: str
    answer: Answer | None = None
    questions: tuple[Question, ...] = ()
    given_by: GivenBy | None = None
    how: How | None = None
    age: Age | None = None
    guardian: Guardian | None = None


@dataclass(frozen=True, slots=True)
class ConsentCardState:
    """`target` is what is about to be taken back, until the second press; all of it where it is empty.

    `holders` are offices outside that have a copy, `answers` what offices answered to a withdrawal. `told`: another
    office told of one; `waits`: it waits for our answer. `blocked` says why nothing may be done with it any more.
    """

    read: bool = False
    lines: tuple[UseLine, ...] = ()
    age: Age = Age.NOT_SURE
    guardian: Guardian = Guardian.UNASKED
    keep_until: date | None = None
    history: tuple[Said, ...] = ()
    holders: tuple[Holder, ...] = ()
    answers: tuple[AnsweredBy, ...] = ()
    told: bool = False
    waits: bool = False
    asks: bool = False
    target: tuple[Question, ...] = ()
    officer: str = ""
    busy: bool = False
    blocked: Reason | None = None
    error: Explained | None = None

    @property
    def granted(self) -> tuple[Question, ...]:
        """What can be taken back."""
        return tuple(line.question for line in self.lines if line.terms is not None)

    @property
    def may_withdraw(self) -> bool:
        """Whether the second press may come."""
        return self.asks and bool(self.target) and bool(self.officer) and not self.busy


@dataclass(frozen=True, slots=True)
class _Found:
    testimony: Testimony
    circumstances: Circumstances
    record: ConsentRecord
    holders: tuple[Holder, ...]
    heard: tuple[Heard, ...]
    answers: tuple[AnsweredBy, ...]
    own_station: str


class ConsentCardPresenter:
    """Reads what was said whenever something may have changed. `changed` is told after a withdrawal."""

    def __init__(
        self,
        vault: StationVault,
        clock: Clock,
        asking: Asking,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[ConsentCardState], object],
        changed: Callable[[], object],
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._asking = asking
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._changed = changed
        self._testimony_id = ""
        self._found: _Found | None = None
        self.state = ConsentCardState()

    def visit(self, testimony_id: str) -> None:
        """Show the consent of a testimony."""
        self._testimony_id = testimony_id
        self._found = None
        self.state = ConsentCardState(officer=self._asking.officer)
        self._show(self.state)
        self._read()

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def ask(self, *target: Question) -> None:
        """The first press: say what taking this back means. Without a question it is about everything.

        What is taken back is a use, for every kind of recipient that it was asked for.
        """
        uses = {one.use for one in target}
        wanted = tuple(one for one in self.state.granted if not target or one.use in uses)
        if wanted and not self.state.busy:
            self._become(asks=True, target=wanted, error=None)

    def keep(self) -> None:
        """Not after all."""
        self._become(asks=False, target=())

    def set_officer(self, code: str) -> None:
        """Take the short code of who heard it."""
        self._become(officer=code.strip())

    def withdraw(self) -> None:
        """The second press: it holds from this moment on, and every later bundle tells of it."""
        if not self.state.may_withdraw:
            return
        vault, testimony_id, officer = self._vault, self._testimony_id, self.state.officer
        everything = set(self.state.target) == set(self.state.granted)
        uses = [] if everything else list(dict.fromkeys(one.use for one in self.state.target))
        self._asking.officer = officer

        def work(_progress: Progress, _cancel: CancelToken) -> _Found:
            withdraw(vault.consents, testimony_id, uses, officer, _UNDETERMINED)
            return _find(vault, testimony_id)

        self._become(busy=True)
        self._jobs.run(Lane.VAULT, work, self._withdrawn, self._failed)

    def change(self) -> None:
        """Ask the person anew, on the page of consent."""
        found = self._found
        if found is None or self.state.busy:
            return
        order = Order(
            microphone=USUAL_DEVICE,
            languages=found.testimony.languages,
            case_code=found.testimony.case_code,
            circumstances=found.circumstances,
            testimony_id=found.testimony.id,
        )
        self._asking.begin(Wish(order, answers_only=True))
        self._navigator.go(Goal.CONSENT)

    def answer(self) -> None:
        """Go to where a withdrawal that another office told of is answered."""
        self._navigator.go(Goal.RECALL, self._testimony_id)

    def show_retention(self) -> None:
        """Go to where it is said how long it may be kept, and where its keys are destroyed."""
        self._navigator.go(Goal.RETENTION, self._testimony_id)

    def _read(self) -> None:
        vault, testimony_id = self._vault, self._testimony_id

        def work(_progress: Progress, _cancel: CancelToken) -> _Found:
            return _find(vault, testimony_id)

        self._jobs.run(Lane.VAULT, work, self._told, self._failed)

    def _withdrawn(self, found: _Found) -> None:
        self._become(asks=False, target=())
        self._told(found)
        self._changed()

    def _told(self, found: _Found) -> None:
        if found.testimony.id != self._testimony_id:
            return
        self._found = found
        record = found.record
        today = self._clock.now().date()
        item = Item(Matter.CASE_DATA, Voice.NONE, revision=found.testimony.revision)
        self._become(
            read=True,
            busy=False,
            lines=tuple(_line(record, question, item, today) for question in questions()),
            age=record.age,
            guardian=record.guardian,
            keep_until=keep_until(record),
            blocked=blocked(record, today),
            history=_history(record, found.own_station),
            holders=found.holders,
            answers=found.answers,
            told=bool(found.heard),
            waits=any(one.waits for one in found.heard),
        )

    def _failed(self, error: Exception) -> None:
        self._become(busy=False, error=explain(error))

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)


def _find(vault: StationVault, testimony_id: str) -> _Found:
    rooms = vault.recall_rooms()
    return _Found(
        testimony=vault.testimonies.get(testimony_id),
        circumstances=vault.circumstances.of(testimony_id),
        record=vault.consents.of(testimony_id),
        holders=tuple(vault.export_rooms().notices.holders(testimony_id)),
        heard=tuple(rooms.recalls.heard(testimony_id)),
        answers=tuple(answers_of_others(rooms, testimony_id)),
        own_station=vault.own_card.card().card.station,
    )


def _line(record: ConsentRecord, question: Question, item: Item, today: date) -> UseLine:
    givers = (GivenBy.CHILD, *_ADULTS) if record.counts_as_child else (GivenBy.SELF,)
    grants = [one for one in all_standing(record, question, *givers) if one.answer is Answer.GRANT]
    return UseLine(question, decide(record, question, item, today), grants[0].terms if grants else None)


def _history(record: ConsentRecord, own_station: str) -> tuple[Said, ...]:
    """Newest first; answers that came about together stand together."""
    found: list[Said] = []
    ages = {(one.number, one.station): one for one in record.ages}
    events = {(one.number, one.station): one for one in record.events}
    for place in sorted({*ages, *events}):
        own = place[1] == own_station
        if place in ages:
            age = ages[place]
            found.append(Said(age.at, own, age.officer, age=age.age, guardian=age.guardian))
            continue
        event = events[place]
        last = found[-1] if found else None
        if last is not None and _together(last, event, own=own):
            found[-1] = replace(last, questions=(*last.questions, event.question))
        else:
            found.append(_said(event, own=own))
    return tuple(reversed(found))


def _said(event: ConsentEvent, *, own: bool) -> Said:
    circumstance = event.circumstance
    return Said(
        at=event.at,
        own=own,
        officer=circumstance.officer,
        answer=event.answer,
        questions=(event.question,),
        given_by=circumstance.given_by,
        how=circumstance.how,
    )


def _together(last: Said, event: ConsentEvent, *, own: bool) -> bool:
    """Answers of the same kind, by the same person, within a few minutes."""
    alike = replace(_said(event, own=own), at=last.at, questions=last.questions) == last
    return alike and abs((event.at - last.at).total_seconds()) < _TOGETHER_SECONDS
