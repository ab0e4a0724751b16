"""What is known of a case travels with its testimony where consent is given, and is added, never replaced."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome
from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, in_order, put
from app.domain.casefile import NoFile
from app.domain.consent import (
    Answer,
    Circumstance,
    GivenBy,
    How,
    Question,
    RecipientKind,
    Terms,
    Use,
)
from app.domain.custody import Act
from app.domain.people import Role
from app.domain.testimony import Testimony
from app.errors.bundle import BundleContentBad
from app.usecases.cases import CaseRooms, cases_for
from app.usecases.statistics import Period, StatisticsRooms, statistics
from storage.bundle.case_document import decode_case, encode_case
from storage.casebook.files import CaseFiles
from tests.fakes.case_samples import SAMPLE, SCHEMA
from tests.offices import Office, full_testimony
from tests.vault_fixtures import consenting

TODAY = date(2026, 3, 3)
MORE = put(SAMPLE.answers, CaseAnswer("saksi:TimesSold", ("2",)))
LATER = in_order(replace(SAMPLE, answers=MORE), SCHEMA)


def send(field: Office, testimony: Testimony, folder: Path, *to: Office) -> list[ItemOutcome]:
    contacts = {contact.card.station: contact for contact in field.contacts.all()}
    chosen = [contacts[office.station.id] for office in to]
    left = field.export(folder, [testimony], chosen).left
    outcomes = []
    for office in to:
        for bundle in left:
            received = office.receive(folder / bundle.file_name)
            outcomes += [item.outcome for item in received.items]
    return outcomes


def known(office: Office, testimony: Testimony) -> CaseRecord | None:
    case = office.vault.cases.newest(testimony.id)
    return None if case is None else case.record


def test_a_case_arrives_as_it_was_saved(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    saved = field.vault.cases.save(testimony.id, SAMPLE)
    assert send(field, testimony, tmp_path, headquarters) == [ItemOutcome.ADOPTED]
    assert headquarters.vault.cases.newest(testimony.id) == saved


def test_a_correction_arrives_beside_what_came_before(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    field.vault.cases.save(testimony.id, SAMPLE)
    send(field, testimony, tmp_path, headquarters)
    field.vault.cases.save(testimony.id, LATER)
    assert send(field, testimony, tmp_path, headquarters) == [ItemOutcome.UPDATED]
    assert [one.record for one in headquarters.vault.cases.revisions(testimony.id)] == [SAMPLE, LATER]
    assert known(headquarters, testimony) == LATER


def test_what_headquarters_wrote_stays(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    field.vault.cases.save(testimony.id, SAMPLE)
    send(field, testimony, tmp_path, headquarters)
    own = headquarters.vault.cases.save(testimony.id, LATER)
    field.vault.cases.save(testimony.id, CaseRecord())
    send(field, testimony, tmp_path, headquarters)
    revisions = headquarters.vault.cases.revisions(testimony.id)
    assert own in revisions
    assert len(revisions) == 3


def test_a_partner_gets_it_only_with_the_testimony_and_no_log_of_it(
    field_and_headquarters: tuple[Office, Office], make_office: Callable[..., Office], tmp_path: Path
) -> None:
    field, _ = field_and_headquarters
    partner = make_office("partner", Role.PARTNER)
    field.trusts(partner)
    partner.trusts(field)
    testimony = full_testimony(field)
    field.vault.cases.save(testimony.id, SAMPLE)
    assert send(field, testimony, tmp_path, partner) == [ItemOutcome.ADOPTED]
    assert known(partner, testimony) == SAMPLE
    told = [entry.event.act for entry in partner.received_custody.of(testimony.id)]
    assert Act.CASE_SAVED not in told
    said = Circumstance("test/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.WRITTEN, officer="F7")
    question = Question(Use.PARTNER, RecipientKind.PARTNER)
    field.vault.consents.say(testimony.id, [(question, Answer.WITHDRAW, Terms())], said)
    field.vault.cases.save(testimony.id, LATER)
    kept = field.export(tmp_path, [testimony], [one for one in field.contacts.all() if one.card.role is Role.PARTNER])
    assert [one.testimony_id for one in kept.kept] == [testimony.id]
    assert known(partner, testimony) == SAMPLE


def test_a_testimony_without_a_case_travels_without_one(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    send(field, testimony, tmp_path, headquarters)
    assert known(headquarters, testimony) is None


LATER_VERSIONS = (
    CaseRecord((*SAMPLE.answers, CaseAnswer("saksi:FromALaterVocabulary", ("saksi:New",))), SAMPLE.events),
    CaseRecord(put(SAMPLE.answers, CaseAnswer("vic_AgeWhenTrafficked", (".3",))), SAMPLE.events),
    CaseRecord(
        SAMPLE.answers,
        (
            *SAMPLE.events,
            CaseEvent((CaseAnswer("hte_Type", ("Exploitation",)), CaseAnswer("saksi:AboutDate", ("2025-spring",)))),
        ),
    ),
    CaseRecord(put(SAMPLE.answers, CaseAnswer("vic_MethodsOfControl", ("saksi:New",))), SAMPLE.events),
)


@pytest.mark.parametrize("record", LATER_VERSIONS, ids=["field", "number", "day", "value"])
def test_what_a_later_version_wrote_is_kept_stays_out_of_files_and_spoils_no_count(
    record: CaseRecord,
    field_and_headquarters: tuple[Office, Office],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    field, headquarters = field_and_headquarters
    vault = headquarters.vault
    testimony = full_testimony(field)
    with monkeypatch.context() as later_version:
        later_version.setattr("storage.vault.cases.flaws_since", lambda *_: ())
        field.vault.cases.save(testimony.id, record)
    assert send(field, testimony, tmp_path, headquarters) == [ItemOutcome.ADOPTED]
    assert known(headquarters, testimony) == in_order(record, SCHEMA)
    cases = CaseRooms(vault.testimonies, vault.consents, vault.marked, vault.cases, CaseFiles())
    leaving = cases_for(cases, [testimony.id], RecipientKind.OWN_STAFF, TODAY)
    assert (leaving.cases, [one.reason for one in leaving.stay]) == ((), [NoFile.LATER_WORDS])
    for _ in range(10):
        vault.cases.save(consenting(vault).id, SAMPLE)
    counting = StatisticsRooms(vault.testimonies, vault.consents, vault.cases, vault.masked_copies)
    assert statistics(counting, TODAY, Period.MONTH).counted == 11


def test_a_document_that_names_the_person_is_refused(field_and_headquarters: tuple[Office, Office]) -> None:
    field, _ = field_and_headquarters
    testimony = full_testimony(field)
    saved = field.vault.cases.save(testimony.id, SAMPLE)
    assert decode_case(encode_case(saved), testimony.id, saved.revision) == saved
    named = replace(saved, record=CaseRecord((CaseAnswer("prs_FirstName", ("x",)),)))
    with pytest.raises(BundleContentBad) as refused:
        decode_case(encode_case(named), testimony.id, saved.revision)
    assert refused.value.facts == {"reason": "case_identity"}
    later = replace(saved, record=CaseRecord((CaseAnswer("saksi:FromALaterVocabulary", ("saksi:New",)),)))
    assert decode_case(encode_case(later), testimony.id, saved.revision) == later
