"""Case data: what is typed, what comes from a file, and what may leave as one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, CaseRevision, put
from app.domain.casefile import CasesRead, CaseToWrite, NoFile
from app.domain.caseknown import is_known_whole
from app.domain.casewords import OTHER, CaseSchema, Codes, FieldKind, Handling
from app.domain.consent import SENT_FOR, Question, RecipientKind
from app.domain.consent_gate import Item, Matter, Reason, decide
from app.domain.gazetteer import Gazetteer, Place
from app.domain.marked import standing
from app.errors.case import (
    CaseFieldOfIdentity,
    CaseFileFlawed,
    CaseFileHoldsSeveral,
    CaseInvalid,
    CaseNotInFile,
    PlaceAmbiguous,
    PlaceUnknown,
)
from app.errors.consent import ConsentMissing
from app.ports.cases import CaseFiles, Cases
from app.ports.consents import Consents
from app.ports.identities import Names
from app.ports.marked import MarkedPassages
from app.ports.testimonies import Testimonies
from app.usecases.case_identity import identity_fields

OTHER_TEXT = "_OtherText"
_SEPARATOR = ";"


@dataclass(frozen=True, slots=True)
class CaseRooms:
    """What case data is read from and written to."""

    testimonies: Testimonies
    consents: Consents
    marked: MarkedPassages
    cases: Cases
    files: CaseFiles


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer as somebody types it. `event` counts from 1, 0 for what holds throughout; "" takes the answer away."""

    field: str
    value: str
    event: int = 0


@dataclass(frozen=True, slots=True)
class CaseStays:
    """A case that does not leave, and why."""

    testimony_id: str
    reason: Reason | NoFile


@dataclass(frozen=True, slots=True)
class CasesLeaving:
    """What may leave for a recipient, and what stays."""

    cases: tuple[CaseToWrite, ...]
    stay: tuple[CaseStays, ...]


def place_named(gazetteer: Gazetteer, name: str) -> Place:
    """Return the one place that has this id or name. Raises PlaceUnknown, PlaceAmbiguous: nothing is guessed."""
    if gazetteer.knows(name):
        return gazetteer.by_id[name]
    found = gazetteer.named(name)
    if not found:
        raise PlaceUnknown
    if len(found) > 1:
        raise PlaceAmbiguous(matches=len(found))
    return found[0]


def type_answers(cases: Cases, testimony_id: str, typed: Iterable[Typed]) -> CaseRevision:
    """Change some answers of a case and keep it. An event with the next number is added, an empty one taken away.

    Raises PlaceUnknown, PlaceAmbiguous, and what `Cases.save` raises.
    """
    before = cases.newest(testimony_id)
    record = CaseRecord() if before is None else before.record
    for one in typed:
        record = _changed(record, one, cases)
    events = tuple(event for event in record.events if event.answers)
    return cases.save(testimony_id, CaseRecord(record.answers, events))


def bring_case(rooms: CaseRooms, testimony_id: str, untrusted: bytes, name: str = "") -> tuple[CaseRevision, CasesRead]:
    """Keep a case of a file as what is known of a testimony. `name` says which, where the file holds several.

    Raises CaseFileBad, CaseFileFlawed, CaseFileHoldsSeveral, CaseNotInFile, and what `Cases.save` raises.
    """
    read = rooms.files.read(untrusted, rooms.cases.gazetteer)
    if read.flaws:
        first = read.flaws[0]
        raise CaseFileFlawed(row=first.row, field=first.field, flaw=first.flaw.value, flaws=len(read.flaws))
    chosen = [case for case in read.cases if not name or case.name == name]
    if not chosen:
        raise CaseNotInFile
    if len(chosen) > 1:
        raise CaseFileHoldsSeveral(cases=len(chosen))
    return rooms.cases.save(testimony_id, chosen[0].record), read


def cases_for(
    rooms: CaseRooms, testimony_ids: Sequence[str], kind: RecipientKind, today: date, names: Names | None = None
) -> CasesLeaving:
    """Ask consent for each case and a kind of recipient.

    Nothing leaves as a file that nobody here may read: it would be read here. With `names`, which somebody opened for
    this, who the person is leaves with those cases whose person agreed to be named to them; without it, with none.
    Raises TestimonyUnknown, IdentityClosed, StorageError.
    """
    leaving: list[CaseToWrite] = []
    stay: list[CaseStays] = []
    for testimony_id in dict.fromkeys(testimony_ids):
        testimony = rooms.testimonies.get(testimony_id)
        item = Item(
            Matter.CASE_DATA,
            marked=bool(standing(rooms.marked.events(testimony_id))),
            revision=testimony.revision,
        )
        consent, question = rooms.consents.of(testimony_id), Question(SENT_FOR[kind], kind)
        decision = decide(consent, question, item, today)
        if not decision.allowed:
            stay.append(CaseStays(testimony_id, decision.reason))
            continue
        named = decide(consent, question, replace(item, matter=Matter.IDENTITY), today).allowed
        try:
            case = rooms.cases.newest(testimony_id)
        except ConsentMissing as refusal:
            stay.append(CaseStays(testimony_id, Reason(str(refusal.facts["reason"]))))
            continue
        if case is None or case.record.empty:
            stay.append(CaseStays(testimony_id, NoFile.EMPTY))
        elif not is_known_whole(case.record, rooms.cases.schema):
            stay.append(CaseStays(testimony_id, NoFile.LATER_WORDS))
        else:
            leaving.append(CaseToWrite(testimony.case_code, case.record, _who(names if named else None, testimony_id)))
    return CasesLeaving(tuple(leaving), tuple(stay))


def _who(names: Names | None, testimony_id: str) -> Mapping[str, str]:
    try:
        identity = None if names is None else names.read(testimony_id)
    except ConsentMissing:
        # Who nobody here may name is named by nobody from here.
        return {}
    return {} if identity is None else identity_fields(identity)


def _changed(record: CaseRecord, typed: Typed, cases: Cases) -> CaseRecord:
    if typed.event == 0:
        return CaseRecord(_with(record.answers, typed, cases), record.events)
    if not 0 < typed.event <= len(record.events) + 1:
        raise CaseInvalid(field=typed.field, flaw="event", flaws=1)
    events = list(record.events)
    if typed.event > len(events):
        events.append(CaseEvent(()))
    events[typed.event - 1] = CaseEvent(_with(events[typed.event - 1].answers, typed, cases))
    return CaseRecord(record.answers, tuple(events))


def _with(answers: tuple[CaseAnswer, ...], typed: Typed, cases: Cases) -> tuple[CaseAnswer, ...]:
    name = typed.field.removesuffix(OTHER_TEXT)
    before = next((answer for answer in answers if answer.field == name), CaseAnswer(name, ()))
    if typed.field.endswith(OTHER_TEXT):
        values = before.values if OTHER in before.values or not typed.value else (*before.values, OTHER)
        return put(answers, CaseAnswer(name, values, typed.value.strip()))
    values = _values(name, typed.value.strip(), cases.schema, cases.gazetteer)
    return put(answers, CaseAnswer(name, values, before.words if OTHER in values else ""))


def _values(name: str, text: str, schema: CaseSchema, gazetteer: Gazetteer) -> tuple[str, ...]:
    field = schema.by_name.get(name)
    if field is None:
        raise CaseInvalid(field=name, flaw="field_unknown", flaws=1)
    if field.handling is Handling.IDENTITY:
        raise CaseFieldOfIdentity(field=name)
    if not text:
        return ()
    if field.codes is Codes.PLACES:
        return (place_named(gazetteer, text).id,)
    if field.kind is FieldKind.CHOICES:
        return tuple(value for one in text.split(_SEPARATOR) if (value := one.strip()))
    return (text,)
