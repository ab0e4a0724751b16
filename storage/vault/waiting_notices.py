"""Notices of testimonies that are not here yet."""

import json
from datetime import date
from typing import Any

import rfc8785

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
from storage.consent_fields import age_fields, event_fields
from storage.times import time_of_text
from storage.vault.connection import Connection


def keep_waiting(connection: Connection, testimony_id: str, station: str, sequence: int, record: ConsentRecord) -> None:
    """Keep a notice for the day on which the testimony comes."""
    events = [event_fields(event) for event in record.events]
    ages = [age_fields(event) for event in record.ages]
    connection.execute(
        "INSERT OR IGNORE INTO notice_waiting (testimony_id, station, sequence, record) VALUES (?, ?, ?, ?)",
        (testimony_id, station, sequence, rfc8785.dumps({"events": events, "ages": ages}).decode("utf-8")),
    )


def waiting_for(connection: Connection, testimony_id: str) -> list[tuple[str, int, ConsentRecord]]:
    """Return what waits for a testimony: from which station, by the number of its bundle, and what was said."""
    rows = connection.execute(
        "SELECT station, sequence, record FROM notice_waiting WHERE testimony_id = ? ORDER BY sequence, station",
        (testimony_id,),
    )
    return [(station, sequence, _record(json.loads(record), testimony_id)) for station, sequence, record in rows]


def forget_waiting(connection: Connection, testimony_id: str) -> None:
    """Let go of what waited: the testimony is here, and what was said is with it."""
    connection.execute("DELETE FROM notice_waiting WHERE testimony_id = ?", (testimony_id,))


def _record(fields: dict[str, Any], testimony_id: str) -> ConsentRecord:
    return ConsentRecord(
        tuple(_event(row, testimony_id) for row in fields["events"]),
        tuple(_age(row, testimony_id) for row in fields["ages"]),
    )


def _event(row: dict[str, Any], testimony_id: str) -> ConsentEvent:
    spoken, day = row["spoken_at"], row["keep_until"]
    return ConsentEvent(
        testimony_id=testimony_id,
        number=row["number"],
        station=row["station"],
        at=time_of_text(row["at"]),
        answer=Answer(row["answer"]),
        question=Question(Use(row["use"]), RecipientKind(row["kind"]), row["recipient"]),
        terms=Terms(
            Attribution(row["attribution"]), Voice(row["voice"]), None if day is None else date.fromisoformat(day)
        ),
        circumstance=Circumstance(
            wording=row["wording"],
            language=row["language"],
            interpreter=row["interpreter"],
            given_by=GivenBy(row["given_by"]),
            how=How(row["how"]),
            officer=row["officer"],
            spoken_at=None if spoken is None else SpokenAt(spoken["part"], spoken["start"], spoken["end"]),
        ),
    )


def _age(row: dict[str, Any], testimony_id: str) -> AgeEvent:
    return AgeEvent(
        testimony_id,
        row["number"],
        row["station"],
        time_of_text(row["at"]),
        Age(row["age"]),
        Guardian(row["guardian"]),
        row["officer"],
    )
