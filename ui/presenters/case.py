"""What is known of a case, as it is written down: a short form first, every field of the standard behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.casedata import (
    ABOUT_FIELD,
    DATE_FIELD,
    END_FIELD,
    SITE_FIELD,
    CaseAnswer,
    CaseEvent,
    CaseFlaw,
    CaseRecord,
    CaseRevision,
    Flaw,
    date_answers,
    in_order,
    put,
)
from app.domain.caseknown import flaws_since, unknown_answers
from app.domain.casewords import CaseSchema, Codes, Field, FieldKind
from app.domain.gazetteer import Found, Gazetteer, Place
from app.jobs import CancelToken, Progress
from ui.errors import Explained, explain
from ui.presenters.case_sections import EVENT, SECTIONS, SHORT, TOLD_BY_PLACE, SectionKey
from ui.presenters.jobs import Jobs, Lane
from ui.program import StationVault

_MOST_FOUND = 8
_YES_NO = ("true", "false")


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One field as it is shown. `choices` are what it chooses from, empty where it is typed."""

    field: Field
    answer: CaseAnswer
    choices: tuple[str, ...] = ()
    flaw: Flaw | None = None


@dataclass(frozen=True, slots=True)
class CaseSection:
    """Fields that belong together."""

    key: SectionKey
    lines: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class CaseEventBox:
    """One thing that happened. `began` is its date as exactly as it is known; `place` is None where none is chosen."""

    lines: tuple[CaseLine, ...]
    place: Place | None = None
    place_id: str = ""
    began: str = ""
    began_flaw: Flaw | None = None
    ended: str = ""
    ended_flaw: Flaw | None = None


@dataclass(frozen=True, slots=True)
class CaseState:
    """`changed`: what is shown is not kept yet. `place_found` is what was found for the event `place_event`.

    `later` are answers to fields that only a later version knows; they are shown, and stay as they are.
    """

    case_code: str = ""
    loaded: bool = False
    sections: tuple[CaseSection, ...] = ()
    events: tuple[CaseEventBox, ...] = ()
    all_fields: bool = False
    changed: bool = False
    saving: bool = False
    number: int = 0
    flaws: int = 0
    later: tuple[CaseAnswer, ...] = ()
    place_event: int = -1
    place_found: tuple[Found, ...] = ()
    error: Explained | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    code: str
    case: CaseRevision | None
    gazetteer: Gazetteer


class CasePresenter:
    """Reads a case, takes answers in, keeps them."""

    def __init__(self, vault: StationVault, jobs: Jobs, show: Callable[[CaseState], object]) -> None:
        self._vault = vault
        self._schema: CaseSchema = vault.cases.schema
        self._jobs = jobs.scope()
        # What a person wrote is kept even when they have gone on, so nothing cancels it.
        self._keeping = jobs.scope()
        self._closed = False
        self._show = show
        self._testimony_id = ""
        self._kept = self._record = CaseRecord()
        self._gazetteer = Gazetteer("", "", ())
        self.state = CaseState()

    def open(self, testimony_id: str) -> None:
        """Read the case of a testimony."""
        vault, self._testimony_id = self._vault, testimony_id
        self.state = CaseState(all_fields=self.state.all_fields)
        self._show(self.state)

        def read(_progress: Progress, _cancel: CancelToken) -> _Read:
            code = vault.testimonies.get(testimony_id).case_code
            return _Read(code, vault.cases.newest(testimony_id), vault.cases.gazetteer)

        self._jobs.run(Lane.VAULT, read, self._opened, self._failed)

    def show_all(self, *, wished: bool) -> None:
        """Show every field of the standard, or the short form."""
        self._become(all_fields=wished)

    def answer(self, field: str, values: Sequence[str], words: str = "", event: int | None = None) -> None:
        """Take an answer in; none of a value takes it away."""
        given = CaseAnswer(field, tuple(value.strip() for value in values if value.strip()), words.strip())
        self._put((given,), event)

    def began(self, event: int, text: str) -> None:
        """Say when an event began, as exactly as it is known."""
        self._put(date_answers(text.strip()), event)

    def ended(self, event: int, text: str) -> None:
        """Say when an event ended."""
        self.answer(END_FIELD, (text,), event=event)

    def add_event(self) -> None:
        """Begin to tell of one more thing that happened."""
        self._change(CaseRecord(self._record.answers, (*self._record.events, CaseEvent(()))))

    def remove_event(self, event: int) -> None:
        """Take one away."""
        events = tuple(one for number, one in enumerate(self._record.events) if number != event)
        self._change(CaseRecord(self._record.answers, events))
        self._become(place_event=-1, place_found=())

    def find_place(self, event: int, name: str) -> None:
        """Look for a place by any of its names; what is found is offered, and nothing is taken by itself."""
        self._become(place_event=event, place_found=self._gazetteer.find(name, _MOST_FOUND))

    def choose_place(self, event: int, place_id: str) -> None:
        """Take a place, with the country and the town that belong to it; "" takes it away."""
        place = self._gazetteer.by_id.get(place_id)
        town = self._town(place)
        given = (
            CaseAnswer(SITE_FIELD, (place_id,) if place_id else ()),
            CaseAnswer("hte_Country", (place.country,) if place else ()),
            CaseAnswer("hte_City", (town,) if town else ()),
        )
        self._put(given, event)
        self._become(place_event=-1, place_found=())

    @property
    def can_save(self) -> bool:
        """Whether there is anything to keep that can be kept."""
        return self.state.changed and not self.state.flaws and not self.state.saving

    def save(self) -> None:
        """Keep what is shown."""
        if not self.can_save:
            return
        vault, testimony_id, record = self._vault, self._testimony_id, _without_empty(self._record)
        self._become(saving=True, error=None)

        def keep(_progress: Progress, _cancel: CancelToken) -> CaseRevision:
            return vault.cases.save(testimony_id, record)

        self._keeping.run(Lane.VAULT, keep, lambda kept: self._saved(record, kept), self._failed)

    def discard(self) -> None:
        """Go back to what is kept."""
        self._change(self._kept)

    def close(self) -> None:
        """Keep what can be kept, and show nothing more."""
        self.save()
        self._closed = True
        self._jobs.close()

    def _opened(self, read: _Read) -> None:
        if read.case is not None and read.case.testimony_id != self._testimony_id:
            return
        self._kept = self._record = CaseRecord() if read.case is None else read.case.record
        self._gazetteer = read.gazetteer
        number = 0 if read.case is None else read.case.number
        self._become(case_code=read.code, loaded=True, number=number)

    def _saved(self, record: CaseRecord, kept: CaseRevision) -> None:
        if _without_empty(self._record) == record:
            self._record = kept.record
        self._kept = kept.record
        self._become(saving=False, number=kept.number)

    def _failed(self, error: Exception) -> None:
        self._become(saving=False, error=explain(error))

    def _put(self, given: Sequence[CaseAnswer], event: int | None) -> None:
        if event is None:
            answers = self._record.answers
            for one in given:
                answers = put(answers, one)
            self._change(CaseRecord(answers, self._record.events))
            return
        events = list(self._record.events)
        if not 0 <= event < len(events):
            return
        answers = events[event].answers
        for one in given:
            answers = put(answers, one)
        events[event] = CaseEvent(answers)
        self._change(CaseRecord(self._record.answers, tuple(events)))

    def _change(self, record: CaseRecord) -> None:
        if record != self._record:
            self._record = record
            self._become(error=None)

    def _town(self, place: Place | None) -> str:
        """The town that a place is, or lies in."""
        while place is not None and place.within:
            place = self._gazetteer.by_id[place.within]
        return "" if place is None else place.name

    def _become(self, **changes: object) -> None:
        if self._closed:
            return
        flaws = flaws_since(_without_empty(self._record), self._kept, self._schema, self._gazetteer.knows)
        state: CaseState = replace(self.state, **changes)  # type: ignore[arg-type]
        self.state = replace(
            state,
            sections=self._sections(flaws, everything=state.all_fields) if state.loaded else (),
            events=tuple(
                self._box(number, event, flaws, everything=state.all_fields)
                for number, event in enumerate(self._record.events)
            ),
            changed=in_order(_without_empty(self._record), self._schema) != self._kept,
            flaws=len(flaws),
            later=unknown_answers(self._record, self._schema),
        )
        self._show(self.state)

    def _sections(self, flaws: Sequence[CaseFlaw], *, everything: bool) -> tuple[CaseSection, ...]:
        made = []
        for key, names in SECTIONS.items():
            lines = [
                self._line(name, self._record.answers, flaws, None)
                for name in names
                if self._is_shown(name, self._record.answers, everything=everything)
            ]
            if lines:
                made.append(CaseSection(key, tuple(lines)))
        return tuple(made)

    def _box(self, number: int, event: CaseEvent, flaws: Sequence[CaseFlaw], *, everything: bool) -> CaseEventBox:
        hidden = () if everything or not event.of(SITE_FIELD) else TOLD_BY_PLACE
        lines = [
            self._line(name, event.answers, flaws, number)
            for name in EVENT
            if name not in hidden and self._is_shown(name, event.answers, everything=everything)
        ]
        place_id = next(iter(event.of(SITE_FIELD)), "")
        began = _flaw(flaws, DATE_FIELD, number) or _flaw(flaws, ABOUT_FIELD, number)
        return CaseEventBox(
            lines=tuple(lines),
            place=self._gazetteer.by_id.get(place_id),
            place_id=place_id,
            began=next(iter(event.of(DATE_FIELD) + event.of(ABOUT_FIELD)), ""),
            began_flaw=began,
            ended=next(iter(event.of(END_FIELD)), ""),
            ended_flaw=_flaw(flaws, END_FIELD, number),
        )

    def _is_shown(self, name: str, answers: Sequence[CaseAnswer], *, everything: bool) -> bool:
        field = self._schema.by_name[name]
        answered = any(answer.field == name for answer in answers)
        # What the standard gave up is shown only where it was answered elsewhere.
        return answered or (not field.deprecated and (everything or name in SHORT))

    def _line(self, name: str, answers: Sequence[CaseAnswer], flaws: Sequence[CaseFlaw], event: int | None) -> CaseLine:
        field = self._schema.by_name[name]
        answer = next((answer for answer in answers if answer.field == name), CaseAnswer(name, ()))
        return CaseLine(field, answer, self._choices(field), _flaw(flaws, name, event))

    def _choices(self, field: Field) -> tuple[str, ...]:
        if field.kind is FieldKind.CHECKBOX:
            return _YES_NO
        if field.codes is Codes.COUNTRIES:
            return tuple(sorted(self._schema.countries))
        if field.codes is Codes.LANGUAGES:
            return tuple(sorted(self._schema.languages))
        return self._schema.choices[field.name]


def _flaw(flaws: Sequence[CaseFlaw], field: str, event: int | None) -> Flaw | None:
    return next((one.flaw for one in flaws if (one.field, one.event) == (field, event)), None)


def _without_empty(record: CaseRecord) -> CaseRecord:
    """The record without events that nothing is told of yet."""
    return CaseRecord(record.answers, tuple(event for event in record.events if event.answers))
