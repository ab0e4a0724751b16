"""Case data in a vault: every state stays, the newest holds, and the log says nothing of what is in it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord, put
from app.domain.custody import OWN_OFFICE_ONLY, Act
from app.domain.gazetteer import Gazetteer, Place, PlaceKind
from app.errors.case import CaseFieldOfIdentity, CaseInvalid, GazetteerInUse
from app.errors.vault import MediaSealedAway, TestimonyUnknown, VaultError
from storage.casebook.gazetteer_file import own_gazetteer
from storage.vault.cases import CasesTable, insert_case
from storage.vault.forgetting import forget_content
from storage.vault.vault import Vault
from tests.fakes.case_samples import SAMPLE
from tests.vault_fixtures import reopen

MORE = replace(SAMPLE, answers=put(SAMPLE.answers, CaseAnswer("saksi:TimesSold", ("2",))))


def test_a_saved_case_is_read_back_after_opening_again(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(("th",))
    saved = vault.cases.save(testimony.id, SAMPLE)
    assert (saved.number, saved.station, saved.revision) == (1, vault.context.station_id, 2)
    folder = vault.context.folder
    vault.close()
    with reopen(folder) as again:
        assert again.cases.newest(testimony.id) == saved
        assert again.testimonies.get(testimony.id).revision == 2


def test_every_state_stays_and_the_newest_holds(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    assert vault.cases.newest(testimony.id) is None
    states = [vault.cases.save(testimony.id, record) for record in (SAMPLE, MORE, CaseRecord())]
    assert vault.cases.revisions(testimony.id) == states
    newest = vault.cases.newest(testimony.id)
    assert newest is not None
    assert newest.record == CaseRecord()
    with pytest.raises(VaultError):
        vault.context.connection.execute("UPDATE case_revision SET document = '{}'")


def test_saving_the_same_again_adds_nothing(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    first = vault.cases.save(testimony.id, SAMPLE)
    mixed = CaseRecord(tuple(reversed(SAMPLE.answers)), SAMPLE.events)
    assert vault.cases.save(testimony.id, mixed) == first
    assert len(vault.custody.of(testimony.id)) == 2


def test_the_log_tells_that_and_never_what(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    vault.cases.save(testimony.id, SAMPLE)
    entry = vault.custody.of(testimony.id)[-1]
    assert entry.event.act is Act.CASE_SAVED
    assert entry.event.facts == {"number": 1, "revision": 2}
    # An office that gets no case data is not told either that there is some.
    assert Act.CASE_SAVED in OWN_OFFICE_ONLY


def test_what_is_wrong_is_not_kept(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    with pytest.raises(CaseFieldOfIdentity) as identity:
        vault.cases.save(testimony.id, CaseRecord((CaseAnswer("prs_FirstName", ("x",)),)))
    assert identity.value.facts == {"field": "prs_FirstName"}
    with pytest.raises(CaseInvalid) as invalid:
        vault.cases.save(testimony.id, CaseRecord((CaseAnswer("prs_Gender", ("x",)),)))
    assert invalid.value.facts == {"field": "prs_Gender", "flaw": "value_unknown", "flaws": 1}
    with pytest.raises(TestimonyUnknown):
        vault.cases.save("a" * 26, SAMPLE)
    assert vault.cases.newest(testimony.id) is None
    assert vault.testimonies.get(testimony.id).revision == 1


def test_sealing_away_forgets_it(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    vault.cases.save(testimony.id, SAMPLE)
    with vault.context.connection.transaction():
        forget_content(vault.context.connection, testimony.id)
    assert vault.cases.revisions(testimony.id) == []
    with pytest.raises(MediaSealedAway):
        vault.cases.save(testimony.id, SAMPLE)


def test_of_two_states_that_were_saved_at_once_one_holds_everywhere(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    own = vault.cases.save(testimony.id, SAMPLE)
    other = replace(own, station="z" * 26, record=MORE)
    insert_case(vault.context.connection, other)
    insert_case(vault.context.connection, replace(other, record=CaseRecord()))
    assert vault.cases.newest(testimony.id) == other
    assert vault.cases.save(testimony.id, SAMPLE).number == 2


def test_an_organisation_brings_a_list_of_its_own(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    assert vault.cases.gazetteer == own_gazetteer()
    ours = Gazetteer("Ours", "1", (Place("kh-blue", PlaceKind.COMPOUND, "KH", "Blue Gate", ("ខៀវ",)),))
    vault.cases.bring_gazetteer(ours)
    vault.cases.save(testimony.id, CaseRecord((), (CaseEvent((CaseAnswer("saksi:Site", ("kh-blue",)),)),)))
    assert CasesTable(vault.context).gazetteer == ours
    with pytest.raises(GazetteerInUse) as refused:
        vault.cases.bring_gazetteer(own_gazetteer())
    assert refused.value.facts == {"places": 1}
    assert CasesTable(vault.context).gazetteer == ours


def test_a_place_that_another_office_named_stays(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(())
    own = vault.cases.save(testimony.id, SAMPLE)
    theirs = CaseRecord((), (CaseEvent((CaseAnswer("saksi:Site", ("xx-theirs",)),)),))
    insert_case(vault.context.connection, replace(own, number=2, record=theirs))
    more = replace(theirs, answers=(CaseAnswer("prs_Gender", ("Feminine",)),))
    assert vault.cases.save(testimony.id, more).record == more
    vault.cases.bring_gazetteer(own_gazetteer())
