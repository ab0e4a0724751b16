"""What this version understands of a case that another office, with a later version, may have written.

Cases that come in bundles are kept as they are, also with fields and values that are not known here (M63).
"""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.casedata import CaseAnswer, CaseEvent, CaseFlaw, CaseRecord, Flaw, PlaceKnown, flaws_of
from app.domain.casewords import CaseSchema

# They spoil no number and no day: an own word of a later vocabulary, and an event told the wrong way round.
_COUNTS_ALL_THE_SAME = (Flaw.VALUE_UNKNOWN, Flaw.DATES_REVERSED)


def is_known_whole(record: CaseRecord, schema: CaseSchema) -> bool:
    """Whether a file could hold the case so that it is read back as it is. Places may be on another office's list."""
    return not flaws_of(record, schema, _any_place)


def known_part(record: CaseRecord, schema: CaseSchema) -> CaseRecord:
    """Return the record without what is no answer here, as a number that is none."""
    found = flaws_of(record, schema, _any_place)
    bad = {(flaw.field, flaw.event) for flaw in found if flaw.flaw not in _COUNTS_ALL_THE_SAME}
    events = (CaseEvent(_without(event.answers, bad, number)) for number, event in enumerate(record.events))
    return replace(record, answers=_without(record.answers, bad, None), events=tuple(events))


def flaws_since(
    record: CaseRecord, before: CaseRecord, schema: CaseSchema, place_known: PlaceKnown
) -> tuple[CaseFlaw, ...]:
    """Return what is wrong with a changed record, but for answers that stand in it as they came in `before`.

    Another office wrote those, with words or places that are not known here. Nobody can put them right here, and they
    must keep nobody from writing down the rest.
    """
    return tuple(flaw for flaw in flaws_of(record, schema, place_known) if not _stood(flaw, record, before))


def unknown_answers(record: CaseRecord, schema: CaseSchema) -> tuple[CaseAnswer, ...]:
    """Return the answers to fields that this version does not have, in the order in which they are told."""
    everything = (record.answers, *(event.answers for event in record.events))
    return tuple(answer for answers in everything for answer in answers if answer.field not in schema.by_name)


def _stood(flaw: CaseFlaw, record: CaseRecord, before: CaseRecord) -> bool:
    event = None if flaw.event is None else record.events[flaw.event]
    if flaw.flaw is Flaw.DATES_REVERSED:
        return event in before.events
    came = {*before.answers, *(answer for one in before.events for answer in one.answers)}
    found = [answer for answer in (record if event is None else event).answers if answer.field == flaw.field]
    return bool(found) and came.issuperset(found)


def _without(
    answers: Iterable[CaseAnswer], bad: set[tuple[str, int | None]], event: int | None
) -> tuple[CaseAnswer, ...]:
    return tuple(answer for answer in answers if (answer.field, event) not in bad)


def _any_place(_place: str) -> bool:
    return True
