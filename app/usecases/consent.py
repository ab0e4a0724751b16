"""Consent asked for, kept, and asked of: who records, transcribes or hands on comes here first.

What is allowed is decided in app/domain/consent_gate.py alone.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import NoReturn, Protocol
from weakref import WeakSet

from app.consent_need import need
from app.domain.audio import Purpose
from app.domain.consent import (
    ASKED,
    Age,
    AgeEvent,
    Answer,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
    Voice,
)
from app.domain.consent_gate import RECORD, Decision, Item, Matter, decide
from app.errors.consent import AnswerBad, ConsentMissing
from app.ports.consents import Consents
from app.usecases.interpreting import InterpretingRooms, require_fit

CODE_LIMIT = 32
"""A code of who asked has at most so many letters, digits, dots, dashes and underscores."""
_CODE_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_/")
_SOUND = Item(Matter.TESTIMONY, Voice.ORIGINAL)

Given = tuple[Question, Answer, Terms]


class RecordingPermit:
    """The right to begin one recording of one testimony. Only permit() makes one, and it can be lost again."""

    __slots__ = ("__weakref__", "_rooms", "_today", "purpose", "testimony_id")
    testimony_id: str
    purpose: Purpose
    _rooms: "RecordingRooms"
    _today: date

    def __init__(self) -> None:
        """Nobody makes one without asking."""
        raise TypeError("a permit comes from permit()")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """It stays what it was given for."""
        raise TypeError("a permit does not change")

    def check(self) -> None:
        """Raise ConsentMissing where consent does not hold any more, and TypeError where nobody gave this permit."""
        if self not in _GIVEN:
            raise TypeError("a permit comes from permit()")
        if self.purpose is Purpose.TESTIMONY:
            need(self._rooms.consents.of(self.testimony_id), RECORD, _SOUND, self._today)

    def check_interpreter(self) -> None:
        """Raise InterpreterUnfit where somebody interprets now who may not."""
        require_fit(self._rooms, self.testimony_id)


_GIVEN: WeakSet[RecordingPermit] = WeakSet()


class RecordingRooms(InterpretingRooms, Protocol):
    """What has to be known before a recording; an open vault is one."""

    @property
    def consents(self) -> Consents:
        """What was agreed to."""
        ...


def permit(rooms: RecordingRooms, testimony_id: str, purpose: Purpose, today: date) -> RecordingPermit:
    """Return the right to record, once the person agreed to it, and to who interprets.

    The spoken consent itself (`Purpose.CONSENT`) may be recorded before any answer: the vault gives it ten minutes. It
    is worth nothing through an interpreter who may not interpret.
    Raises ConsentMissing, InterpreterUnfit, TestimonyUnknown, StorageError.
    """
    record = rooms.consents.of(testimony_id)
    if purpose is Purpose.TESTIMONY:
        need(record, RECORD, _SOUND, today)
    require_fit(rooms, testimony_id)
    made = object.__new__(RecordingPermit)
    fields = {"testimony_id": testimony_id, "purpose": purpose, "_rooms": rooms, "_today": today}
    for name, value in fields.items():
        object.__setattr__(made, name, value)
    _GIVEN.add(made)
    return made


def say(
    consents: Consents, testimony_id: str, answers: Sequence[Given], circumstance: Circumstance, today: date
) -> tuple[ConsentEvent, ...]:
    """Keep answers that were given at once.

    Raises AnswerBad where a question is none of the interview, a last day is not ahead or stands where none is asked
    for, or a code is no code; TestimonyUnknown, StorageError.
    """
    _check(answers, circumstance, today)
    return consents.say(testimony_id, answers, circumstance)


def _check(answers: Sequence[Given], circumstance: Circumstance, today: date) -> None:
    _check_circumstance(circumstance)
    for question, answer, terms in answers:
        if question.kind not in ASKED[question.use]:
            raise AnswerBad(field="kind")
        if terms.keep_until is not None and (question.use is not Use.KEEP or answer is not Answer.GRANT):
            raise AnswerBad(field="keep_until")
        if terms.keep_until is not None and terms.keep_until < today:
            raise AnswerBad(field="keep_until")


def say_age(consents: Consents, testimony_id: str, age: Age, guardian: Guardian, officer: str) -> AgeEvent:
    """Keep what was found out about age and guardian. Raises AnswerBad, TestimonyUnknown, StorageError."""
    _check_code("officer", officer)
    return consents.say_age(testimony_id, age, guardian, officer)


def agreed(
    answers: Sequence[Given], circumstance: Circumstance, age: Age | None, guardian: Guardian, today: date
) -> None:
    """Raise ConsentMissing where these answers, kept with a new testimony, would not allow a recording; AnswerBad."""
    _check(answers, circumstance, today)
    at = datetime.combine(today, time(), UTC)
    ages = () if age is None else (AgeEvent("", 1, "", at, age, guardian, circumstance.officer),)
    events = tuple(
        ConsentEvent("", number, "", at, answer, question, terms, circumstance)
        for number, (question, answer, terms) in enumerate(answers, start=2)
    )
    need(ConsentRecord(events, ages), RECORD, _SOUND, today)


def decision(consents: Consents, testimony_id: str, question: Question, item: Item, today: date) -> Decision:
    """Ask the gate for one thing. Raises TestimonyUnknown, StorageError."""
    return decide(consents.of(testimony_id), question, item, today)


def allowed(
    consents: Consents,
    testimony_id: str,
    use: Use,
    kind: RecipientKind,
    item: Item,
    today: date,
    recipient: str = "",
) -> bool:
    """Whether this may be done with one thing. Raises TestimonyUnknown, StorageError."""
    return decision(consents, testimony_id, Question(use, kind, recipient), item, today).allowed


def require(consents: Consents, testimony_id: str, question: Question, item: Item, today: date) -> None:
    """Raise ConsentMissing unless this may be done; TestimonyUnknown, StorageError."""
    need(consents.of(testimony_id), question, item, today)


def lost(permit: RecordingPermit) -> ConsentMissing | None:
    """Return why a permit holds no more, None while it does. Raises TestimonyUnknown, StorageError."""
    try:
        permit.check()
    except ConsentMissing as missing:
        return missing
    return None


def _check_circumstance(circumstance: Circumstance) -> None:
    _check_code("officer", circumstance.officer)
    _check_code("wording", circumstance.wording)
    _check_code("language", circumstance.language)
    spoken = circumstance.spoken_at
    if spoken is not None and circumstance.how is not How.SPOKEN:
        raise AnswerBad(field="spoken_at")
    if spoken is not None and not 0.0 <= spoken.start_seconds <= spoken.end_seconds:
        raise AnswerBad(field="spoken_at")


def _check_code(field: str, text: str) -> None:
    """A code is short and holds no spaces: what looks like a name or a sentence is none."""
    if not 0 < len(text) <= CODE_LIMIT or not _CODE_SIGNS.issuperset(text):
        raise AnswerBad(field=field)
