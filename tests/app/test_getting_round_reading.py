"""Every way that we could think of to read at headquarters what a person took back. None of them works."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.casedata import CaseRecord
from app.domain.consent import Answer, Attribution, Question, RecipientKind, Terms, Use, Voice
from app.domain.consent_gate import Matter, Reason
from app.domain.identity import Identity
from app.domain.masking import Cover
from app.domain.people import Role
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.errors.consent import ConsentLimited, ConsentMissing, ConsentRefused
from app.jobs import CancelToken, no_progress
from app.usecases.cases import CaseRooms, Typed, bring_case, cases_for, type_answers
from app.usecases.mask import Choice, make_masked_copy, plan_masks
from app.usecases.mask_proof import ProofRooms, prove
from app.usecases.reading import may_read, require_reading
from storage.casebook.files import CaseFiles
from tests.fakes.case_samples import SAMPLE
from tests.fakes.quick_program import quick_program
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.fakes.transcript_samples import done, some_run
from tests.masking_desk import Desk
from tests.offices import Office, Pair, record
from tests.vault_fixtures import PASSPHRASE, grant_everything
from tests.withdrawals import READ, SAID, contact, say, tell
from ui.wiring.station import StationVault

TODAY = date(2026, 3, 3)
WORDS = "we drank tea and waited at Marova"


@pytest.fixture
def pair(make_office: Callable[..., Office]) -> Pair:
    field, headquarters = make_office("field"), make_office("hq", Role.HEADQUARTERS)
    field.trusts(headquarters)
    headquarters.trusts(field)
    return field, headquarters


@pytest.fixture
def told(pair: Pair, stick: Path) -> Testimony:
    """A testimony with words, case data and a name, which lies at headquarters."""
    field, headquarters = pair
    testimony = field.vault.testimonies.create(("en",))
    grant_everything(field.vault, testimony.id)
    part_id = record(field, testimony, seconds=4.5)
    run = some_run("r" * 26, part_id)
    field.vault.transcripts.begin(run, [done(0, 0.0, WORDS)])
    field.vault.transcripts.finish(run.id)
    field.vault.cases.save(testimony.id, SAMPLE)
    (left,) = field.export(stick, [field.vault.testimonies.get(testimony.id)], [contact(field, headquarters)]).left
    headquarters.receive(stick / left.file_name)
    return testimony


def taken_back(pair: Pair, stick: Path, testimony: Testimony, *questions: Question) -> None:
    field, headquarters = pair
    say(field, testimony, Answer.WITHDRAW, *questions)
    (left,) = tell(field, stick, contact(field, headquarters)).left
    headquarters.receive(stick / left.file_name)


def case_rooms(vault: StationVault) -> CaseRooms:
    return CaseRooms(vault.testimonies, vault.consents, vault.marked, vault.cases, CaseFiles())


def test_before_anything_is_taken_back_all_of_it_is_read(pair: Pair, told: Testimony) -> None:
    vault = StationVault(pair[1].vault)
    case = vault.cases.newest(told.id)
    assert case is not None
    assert case.record == SAMPLE
    assert len(vault.cases.revisions(told.id)) == 1
    assert [one.name for one in cases_for(case_rooms(vault), [told.id], RecipientKind.PARTNER, TODAY).cases] == [
        told.case_code
    ]
    assert plan_masks(vault.mask_rooms(), told.id, Choice(words=("tea",))).missing == ()


def test_case_data_closes_with_the_testimony(pair: Pair, told: Testimony, stick: Path) -> None:
    vault = StationVault(pair[1].vault)
    rooms = case_rooms(vault)
    table = rooms.files.csv(cases_for(rooms, [told.id], RecipientKind.PARTNER, TODAY).cases)
    taken_back(pair, stick, told, READ)
    ways: list[Callable[[], object]] = [
        lambda: vault.cases.newest(told.id),
        lambda: vault.cases.revisions(told.id),
        lambda: vault.cases.save(told.id, SAMPLE),
        lambda: vault.cases.save_all({told.id: SAMPLE}),
        lambda: vault.cases.save(told.id, CaseRecord()),
        lambda: type_answers(vault.cases, told.id, [Typed("prs_Gender", "Female")]),
        lambda: bring_case(rooms, told.id, table),
    ]
    for way in ways:
        with pytest.raises(ConsentRefused):
            way()
    assert vault.cases.kept(told.id), "that there is something to be destroyed can be seen"


def test_a_table_for_others_is_no_way_to_read_it_here(pair: Pair, told: Testimony, stick: Path) -> None:
    vault = StationVault(pair[1].vault)
    taken_back(pair, stick, told, READ)
    leaving = cases_for(case_rooms(vault), [told.id], RecipientKind.PARTNER, TODAY)
    assert leaving.cases == ()
    assert [(one.testimony_id, one.reason) for one in leaving.stay] == [(told.id, Reason.WITHDRAWN)]


def test_one_that_may_be_read_does_not_open_another(pair: Pair, told: Testimony, stick: Path) -> None:
    vault = StationVault(pair[1].vault)
    own = pair[1].vault.testimonies.create(("en",))
    grant_everything(pair[1].vault, own.id)
    taken_back(pair, stick, told, READ)
    with pytest.raises(ConsentRefused):
        vault.cases.save_all({own.id: SAMPLE, told.id: SAMPLE})
    assert vault.cases.newest(own.id) is None, "all of them, or none"


def test_no_masked_copy_is_made_of_what_nobody_here_may_read(pair: Pair, told: Testimony, stick: Path) -> None:
    vault = StationVault(pair[1].vault)
    taken_back(pair, stick, told, READ)
    rooms, choice = vault.mask_rooms(), Choice(words=("tea",))
    with pytest.raises(ConsentRefused):
        plan_masks(rooms, told.id, choice)
    with pytest.raises(ConsentRefused):
        make_masked_copy(rooms, told.id, choice, Cover.TONE, Voice.ORIGINAL, no_progress, CancelToken())
    assert list(vault.masked_copies.copies(told.id)) == []


def test_a_copy_made_before_closes_with_its_master(pair: Pair, told: Testimony, stick: Path) -> None:
    """Also where the master came as something else than what our own staff may read."""
    headquarters = pair[1]
    vault = StationVault(headquarters.vault)
    rooms = vault.mask_rooms()
    copy = make_masked_copy(
        rooms, told.id, Choice(words=("tea",)), Cover.TONE, Voice.ORIGINAL, no_progress, CancelToken()
    )
    require_reading(vault.reading_rooms(), copy.id)
    taken_back(pair, stick, told, READ)
    assert may_read(vault.reading_rooms(), copy.id).reason is Reason.WITHDRAWN
    desk = Desk(headquarters.vault, ScriptedTranscriber())
    with pytest.raises(ConsentRefused):
        prove(ProofRooms(rooms, desk.transcription), copy.id, no_progress, CancelToken())
    with pytest.raises(ConsentMissing):
        plan_masks(rooms, copy.id, Choice(words=("waited",)))


def test_a_partner_does_not_read_a_copy_of_what_a_partner_may_not_have(
    pair: Pair, make_office: Callable[..., Office], told: Testimony, stick: Path
) -> None:
    field, _ = pair
    partner = make_office("partner", Role.PARTNER)
    field.trusts(partner)
    partner.trusts(field)
    (left,) = field.export(stick, [field.vault.testimonies.get(told.id)], [contact(field, partner)]).left
    partner.receive(stick / left.file_name)
    vault = StationVault(partner.vault)
    copy = make_masked_copy(
        vault.mask_rooms(), told.id, Choice(words=("tea",)), Cover.TONE, Voice.ORIGINAL, no_progress, CancelToken()
    )
    say(field, told, Answer.WITHDRAW, Question(Use.PARTNER, RecipientKind.PARTNER))
    (left,) = tell(field, stick, contact(field, partner)).left
    partner.receive(stick / left.file_name)
    for testimony_id in (told.id, copy.id):
        assert may_read(vault.reading_rooms(), testimony_id).reason is Reason.WITHDRAWN
    with pytest.raises(ConsentRefused):
        vault.cases.newest(told.id)


def test_a_name_closes_where_the_person_is_not_to_be_named_any_more(
    pair: Pair, told: Testimony, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    field, headquarters = pair
    program = quick_program(monkeypatch, tmp_path)
    vault = StationVault(headquarters.vault)
    rooms = vault.reading_rooms()
    with program.vaults.open_identities(vault, ByPassphrase(PASSPHRASE)) as book:
        book.save(told.id, Identity(given_name="Zephyrine"))
        assert book.read(told.id) is not None
        pseudonym = Terms(Attribution.PSEUDONYM, Voice.ORIGINAL)
        field.vault.consents.say(told.id, [(READ, Answer.GRANT, pseudonym)], SAID)
        (left,) = field.export(stick, [field.vault.testimonies.get(told.id)], [contact(field, headquarters)]).left
        headquarters.receive(stick / left.file_name)
        with pytest.raises(ConsentLimited):
            book.read(told.id)
        require_reading(rooms, told.id)
        taken_back(pair, stick, told, READ)
        with pytest.raises(ConsentRefused):
            book.read(told.id)


def test_who_recorded_it_closes_it_too_and_knows_whom_to_tell(pair: Pair, told: Testimony) -> None:
    field = pair[0]
    vault = StationVault(field.vault)
    assert vault.cases.newest(told.id) is not None
    say(field, told, Answer.WITHDRAW, READ)
    with pytest.raises(ConsentRefused):
        vault.cases.newest(told.id)
    with pytest.raises(ConsentRefused):
        plan_masks(vault.mask_rooms(), told.id, Choice(words=("tea",)))
    require_reading(vault.reading_rooms(), told.id, Matter.IDENTITY)
