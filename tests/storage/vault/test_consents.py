"""Consent in a vault: added and never changed, numbered in one row, told to the custody log."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
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
    questions,
)
from app.domain.custody import Act
from app.errors.bundle import BundleContentBad
from app.errors.vault import TestimonyUnknown, VaultConflict
from app.jobs import CancelToken, no_progress
from storage.bundle.canonical import decode_canonical, encode_canonical
from storage.bundle.consent_events import age_of, event_of
from storage.consent_fields import age_fields, event_fields
from storage.vault.consents import adopt_consent
from storage.vault.vault import Vault
from tests.vault_fixtures import grant_everything, reopen

RECORD = Question(Use.RECORD, RecipientKind.DEVICE)
KEEP = Question(Use.KEEP, RecipientKind.OWN_STAFF)
PARTNER = Question(Use.PARTNER, RecipientKind.PARTNER, "p" * 26)
SAID = Circumstance(
    wording="adult/3",
    language="km",
    interpreter=True,
    given_by=GivenBy.SELF,
    how=How.SPOKEN,
    officer="F7",
    spoken_at=SpokenAt("a" * 26, 1.5, 9.0),
)
TERMS = Terms(Attribution.PSEUDONYM, Voice.ALTERED, date(2031, 5, 1))
ANSWERS = ((RECORD, Answer.GRANT, Terms()), (KEEP, Answer.GRANT, TERMS), (PARTNER, Answer.REFUSE, Terms()))


def said(vault: Vault) -> str:
    testimony_id = vault.testimonies.create(("km",)).id
    vault.consents.say_age(testimony_id, Age.NOT_SURE, Guardian.CONFLICT, "F7")
    vault.consents.say(testimony_id, ANSWERS, SAID)
    vault.consents.say(testimony_id, [(KEEP, Answer.WITHDRAW, Terms())], replace(SAID, spoken_at=None))
    return testimony_id


def test_all_that_was_said_is_there_after_the_next_opening(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony_id = said(vault)
    record = vault.consents.of(testimony_id)
    assert [one.number for one in record.ages] == [1]
    assert [one.number for one in record.events] == [2, 3, 4, 5]
    assert [(one.question, one.answer, one.terms) for one in record.events[:3]] == list(ANSWERS)
    assert record.events[0].circumstance == SAID
    assert record.events[0].at == record.events[2].at < record.events[3].at
    assert {one.station for one in (*record.events, *record.ages)} == {vault.context.station_id}
    assert (record.ages[0].age, record.ages[0].guardian) == (Age.NOT_SURE, Guardian.CONFLICT)
    vault.close()
    with reopen(vault.context.folder) as again:
        assert again.consents.of(testimony_id) == record


def test_each_answer_has_its_entry_in_the_custody_log_with_a_hash_that_binds_all_of_it(
    make_vault: Callable[..., Vault],
) -> None:
    vault = make_vault()
    testimony_id = said(vault)
    record = vault.consents.of(testimony_id)
    acts = (Act.CONSENT_SAID, Act.AGE_SAID)
    entries = [entry.event for entry in vault.custody.of(testimony_id) if entry.event.act in acts]
    assert [(entry.act, entry.facts["number"]) for entry in entries] == [
        (Act.AGE_SAID, 1),
        *((Act.CONSENT_SAID, number) for number in (2, 3, 4, 5)),
    ]
    keep = entries[2].facts
    assert (keep["use"], keep["kind"], keep["answer"]) == ("keep", "own_staff", "grant")
    # Spelled out once, so that nobody changes what the hash covers unseen.
    assert (
        keep["sha512"]
        == hashlib.sha512(
            rfc8785.dumps(
                {
                    "testimony": testimony_id,
                    "number": 3,
                    "station": vault.context.station_id,
                    "at": record.events[1].at.strftime("%Y-%m-%dT%H:%M:%S.%f") + "Z",
                    "answer": "grant",
                    "use": "keep",
                    "kind": "own_staff",
                    "recipient": "",
                    "attribution": "pseudonym",
                    "voice": "altered",
                    "keep_until": "2031-05-01",
                    "wording": "adult/3",
                    "language": "km",
                    "interpreter": True,
                    "given_by": "self",
                    "how": "spoken",
                    "officer": "F7",
                    "spoken_at": {"part": "a" * 26, "start": 1.5, "end": 9.0},
                }
            )
        ).hexdigest()
    )
    assert vault.custody.verify() == len(vault.custody.of(testimony_id))


@pytest.mark.parametrize("table", ["consent_event", "age_event"])
def test_no_row_is_changed_taken_away_or_replaced(make_vault: Callable[..., Vault], table: str) -> None:
    vault = make_vault()
    testimony_id = said(vault)
    before = vault.consents.of(testimony_id)
    columns = vault.context.connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    attempts = [f"UPDATE {table} SET {name} = {name}" for (name,) in columns]
    attempts += [
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        f"REPLACE INTO {table} SELECT * FROM {table}",
        f"UPDATE OR REPLACE {table} SET number = 1",
        "DELETE FROM testimony",
    ]
    for attempt in attempts:
        with pytest.raises(VaultConflict):
            vault.context.connection.execute(attempt)  # type: ignore[arg-type]
    assert vault.consents.of(testimony_id) == before


def test_nothing_is_said_of_a_testimony_that_is_not_there(make_vault: Callable[..., Vault]) -> None:
    consents = make_vault().consents
    with pytest.raises(TestimonyUnknown):
        consents.of("nobody")
    with pytest.raises(TestimonyUnknown):
        consents.say("nobody", ANSWERS, SAID)
    with pytest.raises(TestimonyUnknown):
        consents.say_age("nobody", Age.ADULT, Guardian.NONE, "F7")


def test_answers_given_at_once_are_stored_together_or_not_at_all(
    make_vault: Callable[..., Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault()
    testimony_id = vault.testimonies.create(("km",)).id
    record, calls = vault.custody.record, []

    def breaks(*given: object) -> object:
        calls.append(given)
        if len(calls) == 3:
            raise VaultConflict
        return record(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(vault.custody, "record", breaks)
    with pytest.raises(VaultConflict):
        vault.consents.say(testimony_id, ANSWERS, SAID)
    assert vault.consents.of(testimony_id) == ConsentRecord()
    assert [entry.event.act for entry in vault.custody.of(testimony_id)] == [Act.CREATED]


def test_it_counts_as_a_revision_once_something_could_have_left(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony_id = said(vault)
    assert vault.testimonies.get(testimony_id).revision == 1
    connection = vault.context.connection
    connection.execute(
        "INSERT INTO part VALUES (?, ?, 1, 'attachment', '', '', 3, ?, ?, '')",
        ("a" * 26, testimony_id, bytes(64), "m" * 26),
    )
    vault.consents.say(testimony_id, ANSWERS, SAID)
    vault.consents.say_age(testimony_id, Age.ADULT, Guardian.UNASKED, "F7")
    assert vault.testimonies.get(testimony_id).revision == 3
    # What was sealed away cannot leave anew; its withdrawal is heard all the same.
    connection.execute("DELETE FROM testimony_seed")
    (event,) = vault.consents.say(testimony_id, [(KEEP, Answer.WITHDRAW, Terms())], SAID)
    assert (vault.testimonies.get(testimony_id).revision, event.answer) == (3, Answer.WITHDRAW)


def test_what_came_in_a_bundle_is_added_and_changes_nothing(make_vault: Callable[..., Vault]) -> None:
    field, headquarters = make_vault("field"), make_vault("headquarters")
    testimony_id = said(field)
    came = field.consents.of(testimony_id)
    connection = headquarters.context.connection
    connection.execute(
        "INSERT INTO testimony VALUES (?, 'AAA-222', '[]', '', 'received', ?, 1)",
        (testimony_id, field.context.station_id),
    )
    adopt_consent(connection, testimony_id, replace(came, events=came.events[:2]))
    (own,) = headquarters.consents.say(testimony_id, [(RECORD, Answer.WITHDRAW, Terms())], SAID)
    assert own.number == 4
    adopt_consent(connection, testimony_id, came)
    adopt_consent(connection, testimony_id, came)
    assert set(headquarters.consents.of(testimony_id).events) == {*came.events, own}
    assert headquarters.consents.of(testimony_id).ages == came.ages
    changed = replace(came.events[0], answer=Answer.REFUSE)
    with pytest.raises(VaultConflict):
        adopt_consent(connection, testimony_id, replace(came, events=(changed,)))
    with pytest.raises(VaultConflict):
        adopt_consent(connection, testimony_id, replace(came, ages=(replace(came.ages[0], age=Age.ADULT),)))
    assert set(headquarters.consents.of(testimony_id).events) == {*came.events, own}


def test_the_fields_of_an_event_say_all_of_it(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony_id = said(vault)
    grant_everything(vault, testimony_id)
    record = vault.consents.of(testimony_id)
    assert len(record.events) == 4 + len(questions())
    for event in record.events:
        untrusted = encode_canonical(event_fields(event))
        assert event_of(decode_canonical(untrusted, "event"), testimony_id) == event
    for age in record.ages:
        untrusted = encode_canonical(age_fields(age))
        assert age_of(decode_canonical(untrusted, "age"), testimony_id) == age


EVENT = ConsentEvent("t" * 26, 1, "s" * 26, datetime(2026, 3, 1, tzinfo=UTC), Answer.GRANT, KEEP, TERMS, SAID)
AGE = AgeEvent("t" * 26, 1, "s" * 26, datetime(2026, 3, 1, tzinfo=UTC), Age.ADULT, Guardian.NONE, "F7")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", 0),
        ("number", True),
        ("station", ""),
        ("station", "Bamboo station"),
        ("at", "2026-03-01"),
        ("answer", "yes"),
        ("answer", "GRANT"),
        ("use", "anything"),
        ("kind", ""),
        ("recipient", "somebody"),
        ("attribution", "both"),
        ("voice", None),
        ("keep_until", "2031-02-30"),
        ("keep_until", "soon"),
        ("wording", "two words"),
        ("wording", "x" * 300),
        ("language", "ខ្មែរ"),
        ("interpreter", 1),
        ("given_by", "officer"),
        ("how", ""),
        ("officer", "a name"),
        ("spoken_at", {"part": "a" * 26, "start": 2, "end": 1}),
        ("spoken_at", {"part": "", "start": 1, "end": 2}),
        ("spoken_at", {"part": "a" * 26, "start": 1, "end": 2, "more": 1}),
        ("more", 1),
    ],
)
def test_an_event_of_any_other_shape_is_refused(field: str, value: object) -> None:
    untrusted = encode_canonical({**event_fields(EVENT), field: value})
    with pytest.raises(BundleContentBad):
        event_of(decode_canonical(untrusted, "event"), "t" * 26)


@pytest.mark.parametrize(("field", "value"), [("age", "old"), ("guardian", ""), ("officer", "a name"), ("more", 1)])
def test_a_word_on_age_of_any_other_shape_is_refused(field: str, value: object) -> None:
    untrusted = encode_canonical({**age_fields(AGE), field: value})
    with pytest.raises(BundleContentBad):
        age_of(decode_canonical(untrusted, "age"), "t" * 26)


def test_a_check_finds_consent_that_the_log_does_not_tell_of(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony_id = said(vault)
    assert vault.check(no_progress, CancelToken()) == []
    forged = replace(vault.consents.of(testimony_id).events[2], number=6, answer=Answer.GRANT)
    adopt_consent(vault.context.connection, testimony_id, ConsentRecord(events=(forged,)))
    (finding,) = vault.check(no_progress, CancelToken())
    assert finding.kind.value == "consent"
    assert finding.subject == testimony_id
