"""Case data leaves, and is counted, only as its person agreed: every way that was tried round it."""

from collections.abc import Callable
from datetime import date

import pytest

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord
from app.domain.consent import (
    AUTHORITIES,
    SENT_FOR,
    Age,
    Answer,
    Circumstance,
    GivenBy,
    Guardian,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
)
from app.domain.consent_gate import Reason
from app.domain.identity import ContactNumber, ContactWay, Identity, SafeToUse
from app.domain.marked import MarkKind, Passage
from app.errors.case import CaseFileFlawed, PlaceAmbiguous, PlaceUnknown
from app.usecases.case_identity import identity_fields
from app.usecases.cases import CaseRooms, Typed, bring_case, cases_for, place_named, type_answers
from app.usecases.statistics import StatisticsRooms, statistics
from storage.casebook.csv_file import csv_bytes
from storage.casebook.files import CaseFiles
from storage.casebook.gazetteer_file import own_gazetteer
from storage.vault.vault import Vault
from tests.fakes.case_samples import SAMPLE, SCHEMA
from tests.offices import Office, record
from tests.vault_fixtures import consenting

TODAY = date(2026, 3, 3)
SAID = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")


def rooms(vault: Vault) -> CaseRooms:
    return CaseRooms(vault.testimonies, vault.consents, vault.marked, vault.cases, CaseFiles())


def say(vault: Vault, testimony_id: str, answer: Answer, use: Use, kind: RecipientKind) -> None:
    vault.consents.say(testimony_id, [(Question(use, kind), answer, Terms())], SAID)


def counted(vault: Vault) -> int | None:
    return statistics(
        StatisticsRooms(vault.testimonies, vault.consents, vault.cases, vault.masked_copies), TODAY
    ).counted


def eleven(vault: Vault) -> list[str]:
    made = [consenting(vault).id for _ in range(11)]
    for testimony_id in made:
        vault.cases.save(testimony_id, SAMPLE)
    return made


@pytest.mark.parametrize("kind", list(SENT_FOR))
def test_a_case_leaves_for_whom_it_was_granted_and_for_nobody_else(
    make_vault: Callable[..., Vault], kind: RecipientKind
) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    vault.cases.save(testimony.id, SAMPLE)
    leaving = cases_for(rooms(vault), [testimony.id, testimony.id], kind, TODAY)
    assert [case.record for case in leaving.cases] == [SAMPLE]
    assert leaving.cases[0].identity == {}
    say(vault, testimony.id, Answer.WITHDRAW, SENT_FOR[kind], kind)
    leaving = cases_for(rooms(vault), [testimony.id], kind, TODAY)
    assert leaving.cases == ()
    assert leaving.stay[0].reason is Reason.WITHDRAWN


def test_nobody_who_was_never_asked_leaves_or_is_counted(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    eleven(vault)
    silent = vault.testimonies.create(("km",))
    vault.cases.save(silent.id, SAMPLE)
    assert counted(vault) == 11
    assert cases_for(rooms(vault), [silent.id], RecipientKind.OWN_STAFF, TODAY).cases == ()


def test_one_who_took_statistics_back_is_not_counted(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    first, *_ = eleven(vault)
    assert counted(vault) == 11
    say(vault, first, Answer.WITHDRAW, Use.STATISTICS, RecipientKind.PUBLIC)
    assert counted(vault) is None


def test_one_whose_day_has_passed_is_not_counted(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    first, *_ = eleven(vault)
    question = Question(Use.KEEP, RecipientKind.OWN_STAFF)
    vault.consents.say(first, [(question, Answer.GRANT, Terms(keep_until=date(2026, 3, 2)))], SAID)
    assert counted(vault) is None


def test_a_child_is_not_counted_by_their_own_word(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    first, *_ = eleven(vault)
    vault.consents.say_age(first, Age.NOT_SURE, Guardian.UNASKED, "F7")
    assert counted(vault) is None
    stay = cases_for(rooms(vault), [first], RecipientKind.OWN_STAFF, TODAY).stay
    assert stay[0].reason is not None


def test_what_could_be_used_against_somebody_keeps_a_case_from_authorities(
    make_office: Callable[..., Office],
) -> None:
    office = make_office()
    vault = office.vault
    testimony = consenting(vault)
    part = record(office, testimony)
    vault.cases.save(testimony.id, SAMPLE)
    vault.marked.mark(testimony.id, [Passage(part, 0.1, 0.5, MarkKind.SELF_INCRIMINATION)])
    for kind in SENT_FOR:
        leaving = cases_for(rooms(vault), [testimony.id], kind, TODAY)
        assert bool(leaving.cases) is (kind not in AUTHORITIES), kind


def test_names_do_not_come_in_with_a_file(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    text = b"prs_FirstName,prs_Gender\r\nZephyrine,Feminine\r\n"
    saved, read = bring_case(rooms(vault), testimony.id, text)
    assert read.identity == ("prs_FirstName",)
    assert saved.record == CaseRecord((CaseAnswer("prs_Gender", ("Feminine",)),))
    stored = vault.context.connection.execute("SELECT document FROM case_revision")
    assert "Zephyrine" not in str(stored)


def test_nothing_of_a_flawed_file_is_kept(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    with pytest.raises(CaseFileFlawed) as refused:
        bring_case(rooms(vault), testimony.id, b"prs_Gender,hte_Type\r\nFeminine,Transit\r\n,Nowhere\r\n")
    assert refused.value.facts == {"row": 3, "field": "hte_Type", "flaw": "value_unknown", "flaws": 1}
    assert vault.cases.newest(testimony.id) is None


def test_no_place_is_guessed(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    assert place_named(own_gazetteer(), "ប៉ោយប៉ែត").id == "kh-poipet"
    for name, error in (("老街", PlaceAmbiguous), ("Poipe", PlaceUnknown)):
        with pytest.raises(error):
            type_answers(vault.cases, testimony.id, [Typed("saksi:Site", name, 1)])
    saved = type_answers(
        vault.cases, testimony.id, [Typed("saksi:Site", "kh-poipet", 1), Typed("hte_Type", "Transit", 2)]
    )
    assert len(saved.record.events) == 2
    saved = type_answers(vault.cases, testimony.id, [Typed("saksi:Site", "", 1)])
    assert saved.record.events == (CaseEvent((CaseAnswer("hte_Type", ("Transit",)),)),)


def test_an_exported_table_holds_no_column_of_a_name_filled(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    vault.cases.save(testimony.id, SAMPLE)
    (case,) = cases_for(rooms(vault), [testimony.id], RecipientKind.PARTNER, TODAY).cases
    text = csv_bytes([case], SCHEMA).decode("utf-8-sig")
    assert testimony.id not in text
    assert testimony.case_code in text


class Opened:
    """Names while they are open."""

    def read(self, testimony_id: str) -> Identity | None:
        return PERSON


PERSON = Identity(
    given_name="Zephyrine",
    family_name="Marlowe",
    birth="2001",
    contacts=(
        ContactNumber(ContactWay.PHONE, "555 0100", SafeToUse.NEVER),
        ContactNumber(ContactWay.PHONE, "555 0101", SafeToUse.ANY_TIME),
        ContactNumber(ContactWay.EMAIL, "z@example.org"),
    ),
    address="4 Quiet Lane\nOld Town",
)


def test_a_name_leaves_only_where_it_was_opened_and_agreed_to(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = consenting(vault)
    vault.cases.save(testimony.id, SAMPLE)

    def who() -> dict[str, str]:
        (case,) = cases_for(rooms(vault), [testimony.id], RecipientKind.PARTNER, TODAY, Opened()).cases
        return dict(case.identity)

    # A year is no day of birth, and a number that is not safe, or was not asked about, does not leave.
    assert who() == {
        "prs_FirstName": "Zephyrine",
        "prs_SecondName": "Marlowe",
        "prs_MobilePhone": "555 0101",
        "prs_MailingStreet": "4 Quiet Lane Old Town",
    }
    say(vault, testimony.id, Answer.GRANT, Use.PARTNER, RecipientKind.PARTNER)  # anonymous from now on
    assert who() == {}
    assert identity_fields(Identity(birth="2001-04-13")) == {"prs_Birthdate": "2001-04-13"}
