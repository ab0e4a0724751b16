"""The rows of consent events."""

from datetime import date

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
)
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.left_out import left_out

_EVENT_COLUMNS = (
    "testimony_id, number, station, at, answer, use, kind, recipient, attribution, voice, keep_until, wording,"
    " language, interpreter, given_by, how, officer, spoken_part, spoken_start, spoken_end"
)
_AGE_COLUMNS = "testimony_id, number, station, at, age, guardian, officer"


def record_of(connection: Connection, testimony_id: str) -> ConsentRecord:
    """Return everything that was said about a testimony, in the order of (number, station)."""
    events = connection.execute(
        f"SELECT {_EVENT_COLUMNS} FROM consent_event WHERE testimony_id = ? ORDER BY number, station",  # noqa: S608
        (testimony_id,),
    )
    ages = connection.execute(
        f"SELECT {_AGE_COLUMNS} FROM age_event WHERE testimony_id = ? ORDER BY number, station",  # noqa: S608
        (testimony_id,),
    )
    return ConsentRecord(tuple(map(_event, events)), tuple(map(_age, ages)))


def next_number(connection: Connection, testimony_id: str) -> int:
    """Return one above every number of a testimony; call it in the transaction that inserts.

    A vault that is a copy goes on higher: an answer that its original took meanwhile has another number.
    """
    ((number,),) = connection.execute(
        "SELECT coalesce(max(number), 0) FROM (SELECT number FROM consent_event WHERE testimony_id = ?1"
        " UNION ALL SELECT number FROM age_event WHERE testimony_id = ?1)",
        (testimony_id,),
    )
    return max(int(number), left_out(connection).answers) + 1


def insert_event(connection: Connection, event: ConsentEvent) -> None:
    """Store an answer, durable with the transaction around it. Raises VaultConflict."""
    said = event.circumstance
    spoken = said.spoken_at
    connection.execute(
        f"INSERT INTO consent_event ({_EVENT_COLUMNS}) VALUES (" + ", ".join("?" * 20) + ")",  # noqa: S608
        (
            event.testimony_id,
            event.number,
            event.station,
            time_text(event.at),
            event.answer.value,
            event.question.use.value,
            event.question.kind.value,
            event.question.recipient,
            event.terms.attribution.value,
            event.terms.voice.value,
            None if event.terms.keep_until is None else event.terms.keep_until.isoformat(),
            said.wording,
            said.language,
            int(said.interpreter),
            said.given_by.value,
            said.how.value,
            said.officer,
            None if spoken is None else spoken.part_id,
            None if spoken is None else spoken.start_seconds,
            None if spoken is None else spoken.end_seconds,
        ),
    )


def insert_age(connection: Connection, event: AgeEvent) -> None:
    """Store a word on age, durable with the transaction around it. Raises VaultConflict."""
    connection.execute(
        f"INSERT INTO age_event ({_AGE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            event.testimony_id,
            event.number,
            event.station,
            time_text(event.at),
            event.age.value,
            event.guardian.value,
            event.officer,
        ),
    )


def _event(row: Row) -> ConsentEvent:
    testimony_id, number, station, at, answer, use, kind, recipient, attribution, voice, keep_until, *said = row
    wording, language, interpreter, given_by, how, officer, spoken_part, spoken_start, spoken_end = said
    return ConsentEvent(
        testimony_id=testimony_id,
        number=number,
        station=station,
        at=time_of_text(at),
        answer=Answer(answer),
        question=Question(Use(use), RecipientKind(kind), recipient),
        terms=Terms(
            Attribution(attribution), Voice(voice), None if keep_until is None else date.fromisoformat(keep_until)
        ),
        circumstance=Circumstance(
            wording=wording,
            language=language,
            interpreter=bool(interpreter),
            given_by=GivenBy(given_by),
            how=How(how),
            officer=officer,
            spoken_at=None if spoken_part is None else SpokenAt(spoken_part, spoken_start, spoken_end),
        ),
    )


def _age(row: Row) -> AgeEvent:
    testimony_id, number, station, at, age, guardian, officer = row
    return AgeEvent(testimony_id, number, station, time_of_text(at), Age(age), Guardian(guardian), officer)
