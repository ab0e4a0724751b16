"""Consent in a vault: events that are only ever added, each told to the custody log. See FORMAT.md, "Consent"."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    Guardian,
    Question,
    Terms,
)
from app.domain.custody import Act
from app.errors.vault import TestimonyUnknown, VaultConflict
from storage.consent_fields import event_sha512
from storage.vault.approvals import approvals_of
from storage.vault.connection import Connection
from storage.vault.consent_rows import insert_age, insert_event, next_number, record_of
from storage.vault.context import VaultContext
from storage.vault.custody import CustodyLog
from storage.vault.masked_kin import copies_of, master_of
from storage.vault.testimonies import touch_testimony


class ConsentsTable:
    """The port `Consents` of app/ports/consents.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._station = context.station_id

    def of(self, testimony_id: str) -> ConsentRecord:
        """Return everything that was ever said, in order. Raises TestimonyUnknown."""
        self._known(testimony_id)
        record = record_of(self._connection, testimony_id)
        return replace(record, approvals=tuple(approvals_of(self._context, testimony_id)))

    def say(
        self, testimony_id: str, answers: Sequence[tuple[Question, Answer, Terms]], circumstance: Circumstance
    ) -> tuple[ConsentEvent, ...]:
        """Add answers that were given at once, in one transaction, each with an entry in the custody log.

        Also of a testimony that nobody can open here any more: a withdrawal is heard always. Raises TestimonyUnknown.
        """
        with self._connection.transaction():
            self._known(testimony_id)
            testimony_id = master_of(self._connection, testimony_id)
            first, at = next_number(self._connection, testimony_id), self._clock.now()
            events = tuple(
                ConsentEvent(testimony_id, first + place, self._station, at, answer, question, terms, circumstance)
                for place, (question, answer, terms) in enumerate(answers)
            )
            for event in events:
                insert_event(self._connection, event)
                self._custody.record(testimony_id, Act.CONSENT_SAID, _told(event))
            if events:
                count_revision(self._connection, testimony_id)
            mirror_to_copies(self._connection, self._custody, self._station, testimony_id)
        return events

    def say_age(self, testimony_id: str, age: Age, guardian: Guardian, officer: str) -> AgeEvent:
        """Add what was found out about age and guardian, with an entry in the custody log. Raises TestimonyUnknown."""
        with self._connection.transaction():
            self._known(testimony_id)
            testimony_id = master_of(self._connection, testimony_id)
            number = next_number(self._connection, testimony_id)
            event = AgeEvent(testimony_id, number, self._station, self._clock.now(), age, guardian, officer)
            insert_age(self._connection, event)
            facts = {"age": age.value, "guardian": guardian.value, "number": number, "sha512": event_sha512(event)}
            self._custody.record(testimony_id, Act.AGE_SAID, facts)
            count_revision(self._connection, testimony_id)
            mirror_to_copies(self._connection, self._custody, self._station, testimony_id)
        return event

    def _known(self, testimony_id: str) -> None:
        if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
            raise TestimonyUnknown


def count_revision(connection: Connection, testimony_id: str) -> None:
    """Count one more revision where one could have left already, and where a further one still can."""
    left = connection.one(
        "SELECT 1 FROM testimony_seed WHERE testimony_id = ?1 AND ("
        "EXISTS (SELECT 1 FROM part WHERE testimony_id = ?1 AND media_name IS NOT NULL)"
        " OR EXISTS (SELECT 1 FROM bundle_sent_item WHERE testimony_id = ?1)"
        " OR EXISTS (SELECT 1 FROM received_item WHERE testimony_id = ?1))",
        (testimony_id,),
    )
    if left is not None:
        touch_testimony(connection, testimony_id)


def adopt_consent(connection: Connection, testimony_id: str, record: ConsentRecord) -> None:
    """Store what other offices heard and is not here yet; what is here stays. Call it inside a transaction.

    The custody log tells of it by the entry of the bundle that it came in. Raises VaultConflict where an event of
    the same place is here and says something else; then nothing was stored.
    """
    known = record_of(connection, testimony_id)
    events = {(one.number, one.station): one for one in known.events}
    ages = {(one.number, one.station): one for one in known.ages}
    for event in record.events:
        here = events.get((event.number, event.station))
        if here is None:
            insert_event(connection, event)
        elif here != event:
            raise VaultConflict
    for age in record.ages:
        before = ages.get((age.number, age.station))
        if before is None:
            insert_age(connection, age)
        elif before != age:
            raise VaultConflict


def consent_differs(connection: Connection, testimony_id: str) -> bool:
    """Whether an event is here that no custody log tells of, or one is gone that the own log tells of."""
    record = record_of(connection, testimony_id)
    said: tuple[ConsentEvent | AgeEvent, ...] = (*record.events, *record.ages)
    here = {(one.station, event_sha512(one)) for one in said}
    acts = (testimony_id, Act.CONSENT_SAID.value, Act.AGE_SAID.value)
    own = connection.execute(
        "SELECT station, facts ->> 'sha512' FROM custody WHERE testimony_id = ? AND act IN (?, ?)", acts
    )
    received = connection.execute(
        "SELECT station, facts ->> 'sha512' FROM received_custody WHERE testimony_id = ? AND act IN (?, ?)", acts
    )
    heard = connection.execute(
        "SELECT facts ->> 'station', facts ->> 'sha512' FROM custody WHERE testimony_id = ?1 AND act = ?2 UNION ALL"
        " SELECT facts ->> 'station', facts ->> 'sha512' FROM received_custody WHERE testimony_id = ?1 AND act = ?2",
        (testimony_id, Act.CONSENT_HEARD.value),
    )
    return not set(own) <= here <= {*own, *received, *heard}


def mirror_to_copies(connection: Connection, custody: CustodyLog, station: str, testimony_id: str) -> None:
    """Let everything that was said of a testimony hold for its masked copies: call it inside a transaction.

    What was said here of a copy, before its master came, is said of the master first. Where in the sound it was spoken
    stays behind: that is not in the copy, and would name the master's recording.
    """
    master_id = master_of(connection, testimony_id)
    copies = copies_of(connection, master_id)
    for copy_id in copies:
        record = record_of(connection, copy_id)
        if _repeat(connection, custody, station, [one for one in record.said if one.station == station], master_id):
            count_revision(connection, master_id)
    for copy_id in copies:
        if _repeat(connection, custody, station, record_of(connection, master_id).said, copy_id):
            touch_testimony(connection, copy_id)


def _repeat(
    connection: Connection,
    custody: CustodyLog,
    station: str,
    said: Sequence[ConsentEvent | AgeEvent],
    testimony_id: str,
) -> bool:
    """Say the same of another testimony; return whether any of it was new there."""
    here = {(one.number, one.station) for one in record_of(connection, testimony_id).said}
    new = [replace(one, testimony_id=testimony_id) for one in said if (one.number, one.station) not in here]
    for one in new:
        if isinstance(one, ConsentEvent):
            event = replace(one, circumstance=replace(one.circumstance, spoken_at=None))
            insert_event(connection, event)
            facts, act = _told(event), Act.CONSENT_SAID
        else:
            insert_age(connection, one)
            facts, act = _told_age(one), Act.AGE_SAID
        if one.station != station:
            facts = {"number": one.number, "station": one.station, "sha512": facts["sha512"], "from": one.station}
            act = Act.CONSENT_HEARD
        custody.record(testimony_id, act, facts)
    return bool(new)


def _told_age(event: AgeEvent) -> dict[str, str | int]:
    return {
        "age": event.age.value,
        "guardian": event.guardian.value,
        "number": event.number,
        "sha512": event_sha512(event),
    }


def _told(event: ConsentEvent) -> dict[str, str | int]:
    """What the log says of an answer: no words, and a hash that binds all of it."""
    return {
        "answer": event.answer.value,
        "use": event.question.use.value,
        "kind": event.question.kind.value,
        "number": event.number,
        "sha512": event_sha512(event),
    }
