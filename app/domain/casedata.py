"""What is known of one case: answers by field, and what happened where and when.

Who the person is stands nowhere in here: those fields are kept apart, under their own key.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from app.domain.casewords import OTHER, OWN, CaseSchema, Codes, Field, FieldKind, Handling

MOST_EVENTS = 64
MOST_CHARACTERS = 400
MOST_LONG_CHARACTERS = 8_000
DATE_FIELD = "hte_Date"
ABOUT_FIELD = "saksi:AboutDate"
"""When it began, where the day is not known."""
END_FIELD = "saksi:EndDate"
SITE_FIELD = "saksi:Site"
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NUMBER = re.compile(r"\d{1,6}")
_DECIMAL = re.compile(r"-?\d{1,3}(\.\d{1,12})?")
_STAFF_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,15}")
_CHECKED = ("true", "false")


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """What was answered to one field. `words` are a person's own, beside the value `Other`."""

    field: str
    values: tuple[str, ...]
    words: str = ""


def _of(answers: Iterable[CaseAnswer], field: str) -> CaseAnswer | None:
    return next((answer for answer in answers if answer.field == field), None)


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened: where, when, and what kind of thing it was."""

    answers: tuple[CaseAnswer, ...]

    def of(self, field: str) -> tuple[str, ...]:
        """Return the values of a field, none where it was not answered."""
        answer = _of(self.answers, field)
        return () if answer is None else answer.values


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One case: what holds throughout, and its events in the order in which they are told."""

    answers: tuple[CaseAnswer, ...] = ()
    events: tuple[CaseEvent, ...] = ()

    def of(self, field: str) -> tuple[str, ...]:
        """Return the values of a field that holds throughout, none where it was not answered."""
        answer = _of(self.answers, field)
        return () if answer is None else answer.values

    def answered(self, field: str) -> CaseAnswer | None:
        """Return the answer to a field that holds throughout."""
        return _of(self.answers, field)

    @property
    def empty(self) -> bool:
        """Whether nothing is known."""
        return not self.answers and not self.events


@dataclass(frozen=True, slots=True)
class CaseRevision:
    """One saved state of a case: the newest holds, the others stay. `revision` is the testimony's with it."""

    testimony_id: str
    number: int
    station: str
    at: datetime
    revision: int
    record: CaseRecord


class Flaw(StrEnum):
    """What can be wrong with an answer."""

    FIELD_UNKNOWN = "field_unknown"
    FIELD_IDENTITY = "field_identity"
    FIELD_DERIVED = "field_derived"
    FIELD_TWICE = "field_twice"
    FIELD_OF_EVENT = "field_of_event"
    FIELD_OF_CASE = "field_of_case"
    EMPTY = "empty"
    VALUE_UNKNOWN = "value_unknown"
    VALUE_TWICE = "value_twice"
    ONE_ONLY = "one_only"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_COORDINATE = "not_a_coordinate"
    NOT_A_CODE = "not_a_code"
    PLACE_UNKNOWN = "place_unknown"
    TOO_LONG = "too_long"
    CHARACTERS = "characters"
    WORDS_WITHOUT_OTHER = "words_without_other"
    DATES_REVERSED = "dates_reversed"
    TOO_MANY_EVENTS = "too_many_events"
    BLOCKS_DISAGREE = "blocks_disagree"
    """A file tells the same case in two ways, and not alike."""


@dataclass(frozen=True, slots=True)
class CaseFlaw:
    """One thing that is wrong; `event` counts from 0, None for what holds throughout."""

    flaw: Flaw
    field: str = ""
    event: int | None = None


PlaceKnown = Callable[[str], bool]


def put(answers: Iterable[CaseAnswer], answer: CaseAnswer) -> tuple[CaseAnswer, ...]:
    """Return the answers with this one in place of an earlier one to its field; without values it takes it away."""
    kept = list(answers)
    place = next((number for number, one in enumerate(kept) if one.field == answer.field), len(kept))
    kept[place : place + 1] = [answer] if answer.values else []
    return tuple(kept)


def in_order(record: CaseRecord, schema: CaseSchema) -> CaseRecord:
    """Return the record with answers and values in the order of the standard, so that the same case reads the same."""
    events = tuple(CaseEvent(ordered(event.answers, schema)) for event in record.events)
    return CaseRecord(ordered(record.answers, schema), events)


def ordered(answers: Iterable[CaseAnswer], schema: CaseSchema) -> tuple[CaseAnswer, ...]:
    """Return answers, and the values of each, in the order of the standard; what is not known comes last."""
    places = schema.places
    in_place = sorted(answers, key=lambda answer: places.get(answer.field, len(places)))
    return tuple(replace(answer, values=_in_place(answer, schema)) for answer in in_place)


def _in_place(answer: CaseAnswer, schema: CaseSchema) -> tuple[str, ...]:
    if len(answer.values) < 2:  # noqa: PLR2004 - one value is in order
        return answer.values
    choices = schema.choices.get(answer.field, ())
    order = {value: number for number, value in enumerate(choices)}
    return tuple(sorted(answer.values, key=lambda value: (order.get(value, len(choices)), value)))


def flaws_of(record: CaseRecord, schema: CaseSchema, place_known: PlaceKnown) -> tuple[CaseFlaw, ...]:
    """Return everything that is wrong with a record; an empty tuple when it may be kept. Pure."""
    found = [CaseFlaw(flaw, field) for flaw, field in _flaws(record.answers, schema, place_known, of_event=False)]
    for number, event in enumerate(record.events):
        said = list(_flaws(event.answers, schema, place_known, of_event=True))
        found += [CaseFlaw(flaw, field, number) for flaw, field in said]
        if not said and _reversed(event):
            found.append(CaseFlaw(Flaw.DATES_REVERSED, END_FIELD, number))
    if len(record.events) > MOST_EVENTS:
        found.append(CaseFlaw(Flaw.TOO_MANY_EVENTS))
    return tuple(found)


def _flaws(
    answers: tuple[CaseAnswer, ...], schema: CaseSchema, place_known: PlaceKnown, *, of_event: bool
) -> Iterator[tuple[Flaw, str]]:
    seen: set[str] = set()
    for answer in answers:
        flaw = Flaw.FIELD_TWICE if answer.field in seen else _flaw_of_field(answer, schema, of_event=of_event)
        flaw = flaw or _flaw_of_answer(answer, schema, place_known)
        if flaw is not None:
            yield flaw, answer.field
        seen.add(answer.field)


def _flaw_of_field(answer: CaseAnswer, schema: CaseSchema, *, of_event: bool) -> Flaw | None:
    field = schema.by_name.get(answer.field)
    if field is None:
        return Flaw.FIELD_UNKNOWN
    if field.handling is Handling.IDENTITY:
        return Flaw.FIELD_IDENTITY
    if field.handling is Handling.DERIVED:
        return Flaw.FIELD_DERIVED
    if field.of_event is not of_event:
        return Flaw.FIELD_OF_EVENT if field.of_event else Flaw.FIELD_OF_CASE
    return None


def _flaw_of_answer(answer: CaseAnswer, schema: CaseSchema, place_known: PlaceKnown) -> Flaw | None:
    field = schema.by_name[answer.field]
    flaw = _flaw_of_shape(answer, field) or _flaw_of_words(answer)
    if flaw is not None:
        return flaw
    flaws = (flaw_of_value(field, value, schema, place_known) for value in answer.values)
    return next((flaw for flaw in flaws if flaw is not None), None)


def _flaw_of_shape(answer: CaseAnswer, field: Field) -> Flaw | None:
    if not answer.values:
        return Flaw.EMPTY
    if len(set(answer.values)) < len(answer.values):
        return Flaw.VALUE_TWICE
    return Flaw.ONE_ONLY if len(answer.values) > 1 and not field.several else None


def _flaw_of_words(answer: CaseAnswer) -> Flaw | None:
    if not answer.words:
        return None
    if OTHER not in answer.values:
        return Flaw.WORDS_WITHOUT_OTHER
    return Flaw.EMPTY if answer.words == OTHER else _flaw_of_text(answer.words, MOST_CHARACTERS, lines=False)


def flaw_of_value(field: Field, value: str, schema: CaseSchema, place_known: PlaceKnown) -> Flaw | None:
    """Return what is wrong with one value of a field, None when nothing is."""
    listed = _listed(field, schema)
    if listed is not None:
        return None if value in listed else Flaw.VALUE_UNKNOWN
    if field.codes is Codes.PLACES:
        return None if place_known(value) else Flaw.PLACE_UNKNOWN
    if field.handling is Handling.STAFF:
        return None if _STAFF_CODE.fullmatch(value) else Flaw.NOT_A_CODE
    return _flaw_of_kind(field, value)


def _flaw_of_kind(field: Field, value: str) -> Flaw | None:
    match field.kind:
        case FieldKind.NUMBER:
            return None if _NUMBER.fullmatch(value) else Flaw.NOT_A_NUMBER
        case FieldKind.GEOLOCATION:
            return None if _is_coordinate(value, field.name) else Flaw.NOT_A_COORDINATE
        case FieldKind.DATE:
            # The standard knows whole days only; what is known less exactly has a field of ours.
            exact = field.own or len(value) == len("2023-04-11")
            return None if exact and partial_date(value) else Flaw.NOT_A_DATE
        case FieldKind.LONG_TEXT:
            return _flaw_of_text(value, MOST_LONG_CHARACTERS, lines=True)
        case _:
            return _flaw_of_text(value, MOST_CHARACTERS, lines=False)


def _listed(field: Field, schema: CaseSchema) -> Iterable[str] | None:
    """The values that a field has to choose from, None where it is free."""
    if field.kind is FieldKind.CHECKBOX:
        return _CHECKED
    if field.kind is FieldKind.CHOICE_OR_TEXT:
        return None
    if field.codes is Codes.COUNTRIES:
        return schema.countries
    if field.codes is Codes.LANGUAGES:
        return schema.languages
    return schema.choices[field.name] or None


def _flaw_of_text(text: str, most: int, *, lines: bool) -> Flaw | None:
    if not text or text != text.strip():
        return Flaw.EMPTY
    if len(text) > most:
        return Flaw.TOO_LONG
    allowed = "\n" if lines else ""
    # A line that begins as ours do would be taken for one of them when it is read back.
    if any(ord(character) < ord(" ") and character not in allowed for character in text) or f"[{OWN}" in text:
        return Flaw.CHARACTERS
    return Flaw.CHARACTERS if text.startswith(OWN) else None


def _is_coordinate(value: str, name: str) -> bool:
    most = 90 if name.endswith("Latitude") else 180
    return bool(_DECIMAL.fullmatch(value)) and abs(float(value)) <= most


def partial_date(text: str) -> tuple[date, date] | None:
    """Return the first and the last day that a date with its precision means (2023, 2023-04, 2023-04-11), or None."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(group) if group else None for group in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        if day:
            return first, first
        after = date(first.year + 1, 1, 1) if not month or month == 12 else date(first.year, first.month + 1, 1)  # noqa: PLR2004
    except ValueError:
        return None
    return first, date.fromordinal(after.toordinal() - 1)


def _reversed(event: CaseEvent) -> bool:
    """Whether it certainly ended before it began."""
    days = [partial_date(value) for name in (DATE_FIELD, ABOUT_FIELD, END_FIELD) for value in event.of(name)]
    return any(before[0] > after[1] for before, after in pairwise(one for one in days if one is not None))


def date_answers(text: str) -> tuple[CaseAnswer, CaseAnswer]:
    """Return the answers that say when an event began, however much of the date is known; empty ones take it away."""
    whole = len(text) == len("2023-04-11")
    told, none = (text,) if text else (), ()
    return CaseAnswer(DATE_FIELD, told if whole else none), CaseAnswer(ABOUT_FIELD, none if whole else told)


def words_of(values: Iterable[str], schema: CaseSchema) -> Mapping[str, str]:
    """Return what each of Saksi's own values among these means."""
    return {value: schema.terms_by_id[value].definition for value in values if value in schema.terms_by_id}
