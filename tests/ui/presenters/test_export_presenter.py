"""Export with real offices: what is chosen leaves, what cannot stays with its reason, and a second copy is the same."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.bundle import KeptReason
from app.domain.consent import Answer, Attribution, Terms, Use, Voice
from app.domain.consent_gate import Reason
from app.domain.identity import Identity
from app.domain.library import Whereabouts
from app.domain.people import Role
from app.domain.stick import Stick
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.jobs import Step
from app.usecases.identity import IdentityBook
from app.usecases.withdraw import withdraw
from tests.app.test_children_travel import child as childs_testimony
from tests.fakes.quick_program import quick_program
from tests.offices import Office, full_testimony
from tests.ui.presenters.exchange import Desk, befriend, trust
from tests.vault_fixtures import PASSPHRASE, StepClock
from tests.withdrawals import READ, SAID
from ui.presenters.export import ExportPresenter
from ui.presenters.export_state import ExportPhase
from ui.presenters.navigation import CONSENT_PAGE, Goal
from ui.program import Program, StationVault
from ui.wiring.station import StationVault as WiredStation


@pytest.fixture
def field(make_office: Callable[..., Office]) -> Office:
    return make_office("field")


@pytest.fixture
def vault(field: Office) -> Iterator[StationVault]:
    opened = WiredStation(field.vault)
    yield opened
    opened.close()


@pytest.fixture
def headquarters(make_office: Callable[..., Office]) -> Office:
    return make_office("headquarters", Role.HEADQUARTERS)


class _Sticks:
    """The real files of a person's, with sticks that a test plugs in."""

    def __init__(self, files: object) -> None:
        self._files = files
        self.plugged: list[Stick] = []

    def sticks(self) -> list[Stick]:
        return self.plugged

    def __getattr__(self, name: str) -> object:
        return getattr(self._files, name)


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    made = quick_program(monkeypatch, tmp_path)
    return replace(made, files=_Sticks(made.files))  # type: ignore[arg-type]


@pytest.fixture
def desk(program: Program, vault: StationVault) -> Iterator[Desk]:
    made = Desk(lambda jobs, navigator, show: ExportPresenter(program, vault, jobs, navigator, show))
    yield made
    made.presenter.close()


def plug(program: Program, *folders: Path) -> None:
    program.files.plugged[:] = [Stick(str(folder), folder.name, 1 << 30) for folder in folders]  # type: ignore[attr-defined]


def test_before_anybody_is_trusted_nothing_can_leave(desk: Desk, field: Office) -> None:
    testimony = full_testimony(field)
    desk.presenter.visit([testimony.id, "gone" * 6])
    assert not desk.state.loaded
    desk.finish()
    assert desk.state.loaded
    assert desk.state.chosen == {testimony.id}
    assert desk.state.recipients == ()
    assert not desk.state.ready
    desk.presenter.start()
    assert desk.state.phase is ExportPhase.CHOOSING
    desk.presenter.people()
    assert desk.navigator.went == [(Goal.PEOPLE, (), None)]


def test_headquarters_come_first_and_are_chosen(
    desk: Desk, field: Office, headquarters: Office, make_office: Callable[..., Office]
) -> None:
    partner, revoked = make_office("a partner", Role.PARTNER), make_office("revoked")
    for other in (partner, headquarters, revoked):
        trust(field, other)
    field.contacts.revoke(revoked.station.id, 1)
    desk.presenter.visit([])
    desk.finish()
    assert [one.contact.card.name for one in desk.state.recipients] == ["Office headquarters", "Office a partner"]
    assert desk.state.recipients[0].words == headquarters.own_card.card().words
    assert desk.state.chosen_recipients == {headquarters.station.id}
    desk.presenter.choose_recipient(partner.station.id, wanted=True)
    desk.presenter.choose_recipient(headquarters.station.id, wanted=False)
    assert desk.state.chosen_recipients == {partner.station.id}


def test_a_testimony_leaves_and_can_be_copied(
    desk: Desk, program: Program, field: Office, headquarters: Office, stick: Path, tmp_path: Path
) -> None:
    befriend(field, headquarters)
    testimony, empty = full_testimony(field), field.vault.testimonies.create(("en",))
    plug(program, stick)
    desk.presenter.visit([testimony.id])
    desk.finish()
    assert desk.state.folder == str(stick)
    desk.presenter.choose(empty.id, wanted=True)
    assert desk.state.ready
    desk.presenter.start()
    assert desk.state.phase is ExportPhase.WRITING
    desk.presenter.start()
    desk.presenter.visit([])
    assert desk.state.phase is ExportPhase.WRITING
    desk.finish()
    assert any(isinstance(one.step, Step) for one in desk.shown)
    state = desk.state
    assert (state.phase, state.error, state.step) == (ExportPhase.DONE, None, None)
    (left,) = state.left
    assert (left.sequence, left.cases, left.recipients) == (1, (testimony.case_code,), ("Office headquarters",))
    assert [(one.case_code, one.reason) for one in state.kept] == [(empty.case_code, KeptReason.EMPTY)]
    assert headquarters.receive(stick / left.file_name).again is False
    other = tmp_path / "other"
    other.mkdir()
    desk.presenter.copy_to("")
    desk.presenter.copy_to(str(other))
    assert desk.state.copying
    desk.presenter.copy_to(str(other))
    desk.presenter.visit([])
    desk.finish()
    (copied,) = desk.state.left
    assert not desk.state.copying
    assert headquarters.receive(Path(copied.copies[0])).again is True
    desk.presenter.library()
    assert desk.navigator.went == [(Goal.LIBRARY, (), None)]
    desk.presenter.again()
    desk.finish()
    assert desk.state.phase is ExportPhase.CHOOSING
    assert (desk.state.left, desk.state.chosen) == ((), frozenset())


def test_what_is_only_here_is_chosen_by_one_press(desk: Desk, field: Office, headquarters: Office, stick: Path) -> None:
    befriend(field, headquarters)
    carried, alone = full_testimony(field), full_testimony(field, seed=2)
    field.export(stick, [carried], list(field.contacts.all()))
    desk.presenter.visit([])
    desk.finish()
    assert [one.where for one in desk.state.rows] == [Whereabouts.ONLY_HERE, Whereabouts.CARRIED]
    desk.presenter.choose_only_here()
    assert desk.state.chosen == {alone.id}
    desk.presenter.choose(alone.id, wanted=False)
    desk.presenter.choose(carried.id, wanted=True)
    assert desk.state.chosen == {carried.id}
    desk.presenter.choose_none()
    assert desk.state.chosen == frozenset()
    desk.presenter.visit([carried.id])
    desk.finish()
    assert desk.state.rows[0].row.id == carried.id


def test_why_nothing_could_leave(desk: Desk, field: Office, headquarters: Office, stick: Path) -> None:
    befriend(field, headquarters)
    empty = field.vault.testimonies.create(("en",))
    desk.presenter.visit([empty.id])
    desk.presenter.choose_folder(f" {stick} ")
    desk.finish()
    desk.presenter.start()
    desk.finish()
    assert (desk.state.phase, desk.code) == (ExportPhase.CHOOSING, "bundle.nothing_to_export")
    assert desk.state.reasons == (KeptReason.EMPTY,)
    desk.presenter.choose(empty.id, wanted=False)
    assert (desk.state.error, desk.state.reasons) == (None, ())


def test_a_stick_that_is_gone_is_told(desk: Desk, field: Office, headquarters: Office, stick: Path) -> None:
    befriend(field, headquarters)
    testimony = full_testimony(field)
    desk.presenter.visit([testimony.id])
    desk.finish()
    desk.presenter.choose_folder(str(stick / "gone"))
    desk.presenter.start()
    desk.finish()
    assert (desk.state.phase, desk.code) == (ExportPhase.CHOOSING, "storage.missing")
    desk.presenter.choose_folder(str(stick))
    desk.presenter.start()
    desk.finish()
    assert desk.state.phase is ExportPhase.DONE
    (stick / desk.state.left[0].file_name).unlink()
    desk.presenter.copy_to(str(stick))
    desk.finish()
    assert (desk.state.phase, desk.state.copying, desk.code) == (ExportPhase.DONE, False, "storage.missing")


def test_an_export_can_be_stopped(desk: Desk, field: Office, headquarters: Office, stick: Path) -> None:
    befriend(field, headquarters)
    desk.presenter.cancel()
    testimony = full_testimony(field)
    desk.presenter.visit([testimony.id])
    desk.finish()
    desk.presenter.choose_folder(str(stick))
    desk.presenter.start()
    desk.presenter.cancel()
    desk.finish()
    assert (desk.state.phase, desk.code) == (ExportPhase.CHOOSING, "work.cancelled")
    assert list(stick.iterdir()) == []


def test_sticks_are_looked_for_again(desk: Desk, program: Program, stick: Path, tmp_path: Path) -> None:
    desk.presenter.visit([])
    desk.finish()
    assert (desk.state.sticks, desk.state.folder) == ((), "")
    plug(program, stick, tmp_path)
    desk.presenter.look_for_sticks()
    desk.finish()
    assert len(desk.state.sticks) == 2
    assert desk.state.folder == ""


def test_nothing_is_shown_after_the_end(desk: Desk) -> None:
    desk.presenter.visit([])
    shown = len(desk.shown)
    desk.presenter.close()
    desk.finish()
    desk.presenter.choose_none()
    assert len(desk.shown) == shown


def test_what_a_person_did_not_agree_to_stays_with_its_reason_for_each_office(
    desk: Desk, field: Office, headquarters: Office, make_office: Callable[..., Office], stick: Path
) -> None:
    partner = make_office("partner", Role.PARTNER)
    befriend(field, headquarters)
    befriend(field, partner)
    testimony = full_testimony(field)
    withdraw(field.vault.consents, testimony.id, [Use.PARTNER], "F7", "km")
    desk.presenter.visit([testimony.id])
    desk.presenter.choose_folder(str(stick))
    desk.finish()
    desk.presenter.choose_recipient(partner.station.id, wanted=True)
    desk.presenter.start()
    desk.finish()
    assert [one.recipients for one in desk.state.left] == [("Office headquarters",)]
    (kept,) = desk.state.kept
    assert (kept.case_code, kept.reason, kept.office, kept.why) == (
        testimony.case_code,
        KeptReason.CONSENT,
        "Office partner",
        Reason.WITHDRAWN,
    )
    desk.presenter.visit([testimony.id])
    desk.finish()
    desk.presenter.choose_recipient(headquarters.station.id, wanted=False)
    desk.presenter.choose_recipient(partner.station.id, wanted=True)
    desk.presenter.start()
    desk.finish()
    assert (desk.state.reasons, [one.office for one in desk.state.kept]) == ((KeptReason.CONSENT,), ["Office partner"])


def test_what_was_taken_back_can_be_told_without_anything_else(
    desk: Desk, field: Office, headquarters: Office, stick: Path
) -> None:
    befriend(field, headquarters)
    testimony = full_testimony(field)
    desk.presenter.visit([testimony.id])
    desk.presenter.choose_folder(str(stick))
    desk.finish()
    desk.presenter.start()
    desk.finish()
    withdraw(field.vault.consents, testimony.id, [], "F7", "km")
    desk.presenter.again()
    assert not desk.state.ready
    desk.finish()
    assert (desk.state.untold, desk.state.chosen, desk.state.ready) == (1, frozenset(), True)
    desk.presenter.start()
    desk.finish()
    (left,) = desk.state.left
    assert (left.cases, left.told) == ((), (testimony.case_code,))
    desk.presenter.again()
    desk.finish()
    assert (desk.state.untold, desk.state.ready) == (0, False)


WHO = Identity(given_name="Zephyrine", family_name="Quillon")


def book(office: Office) -> IdentityBook:
    return IdentityBook(office.vault.identities.open(ByPassphrase(PASSPHRASE)), StepClock())


def named_testimony(office: Office) -> Testimony:
    """One whose person is written down, and agreed to be named."""
    testimony = full_testimony(office)
    with book(office) as opened:
        opened.save(testimony.id, WHO)
    return testimony


def who_came(office: Office, testimony_id: str) -> Identity | None:
    with book(office) as opened:
        return opened.read(testimony_id)


def test_a_name_leaves_for_the_one_office_that_was_ticked(
    desk: Desk, program: Program, field: Office, headquarters: Office, make_office: Callable[..., Office], stick: Path
) -> None:
    partner = make_office("partner", Role.PARTNER)
    for other in (headquarters, partner):
        befriend(field, other)
    testimony, nameless = named_testimony(field), full_testimony(field, seed=2)
    plug(program, stick)
    desk.presenter.visit([testimony.id, nameless.id])
    desk.finish()
    desk.presenter.choose_recipient(partner.station.id, wanted=True)
    desk.finish()
    here, there = (testimony.id, headquarters.station.id), (testimony.id, partner.station.id)
    assert {one.to for one in desk.state.offers} == {here, there}
    assert {one.case_code for one in desk.state.offers} == {testimony.case_code}
    assert desk.state.naming == (), "nothing is ticked beforehand"
    desk.presenter.choose_name((nameless.id, partner.station.id), wanted=True)
    assert desk.state.names == frozenset(), "nothing is kept of that one"
    desk.presenter.choose_name(there, wanted=True)
    assert [(one.to, one.office) for one in desk.state.naming] == [(there, "Office partner")]
    desk.presenter.start()
    assert desk.state.phase is ExportPhase.CHOOSING, "the passphrase is asked for once more"
    desk.presenter.start("not the passphrase of this vault")
    desk.finish()
    assert (desk.state.phase, desk.code) == (ExportPhase.CHOOSING, "vault.wrong_passphrase")
    assert list(stick.iterdir()) == []
    desk.presenter.start(PASSPHRASE)
    desk.finish()
    assert desk.state.phase is ExportPhase.DONE
    assert sorted(one.named for one in desk.state.left) == [(), (testimony.case_code,)]
    for left in desk.state.left:
        office = headquarters if left.recipients == ("Office headquarters",) else partner
        office.receive(stick / left.file_name)
    assert who_came(partner, testimony.id) == WHO
    assert who_came(headquarters, testimony.id) is None


def test_a_name_that_is_not_chosen_any_more_stays(desk: Desk, field: Office, headquarters: Office) -> None:
    befriend(field, headquarters)
    testimony = named_testimony(field)
    desk.presenter.visit([testimony.id])
    desk.finish()
    (offer,) = desk.state.offers
    desk.presenter.choose_name(offer.to, wanted=True)
    desk.presenter.choose_name(offer.to, wanted=False)
    assert desk.state.naming == ()
    desk.presenter.choose_name(offer.to, wanted=True)
    desk.presenter.choose(testimony.id, wanted=False)
    assert desk.state.naming == ()
    desk.finish()
    desk.presenter.choose(testimony.id, wanted=True)
    desk.finish()
    assert (len(desk.state.offers), desk.state.naming) == (1, ()), "who comes back to it ticks it again"


def test_where_the_person_did_not_agree_to_be_named_nothing_is_offered(
    desk: Desk, field: Office, headquarters: Office
) -> None:
    befriend(field, headquarters)
    testimony = named_testimony(field)
    terms = Terms(Attribution.PSEUDONYM, Voice.ORIGINAL)
    field.vault.consents.say(testimony.id, [(READ, Answer.GRANT, terms)], SAID)
    desk.presenter.visit([testimony.id])
    desk.finish()
    assert desk.state.offers == ()


def test_what_was_looked_up_for_another_choice_is_not_shown(desk: Desk, field: Office, headquarters: Office) -> None:
    befriend(field, headquarters)
    testimony = named_testimony(field)
    desk.presenter.visit([testimony.id])
    desk.finish()
    desk.presenter.choose(testimony.id, wanted=False)
    desk.presenter.choose(testimony.id, wanted=True)
    desk.presenter.choose(testimony.id, wanted=False)
    desk.finish()
    assert desk.state.offers == ()


def test_where_an_approval_is_missing_the_way_leads_to_it(
    desk: Desk, field: Office, headquarters: Office, stick: Path
) -> None:
    befriend(field, headquarters)
    testimony = childs_testimony(field)
    desk.presenter.visit([testimony.id])
    desk.finish()
    desk.presenter.choose_folder(str(stick))
    desk.presenter.start()
    desk.finish()
    (kept,) = desk.state.kept
    assert (kept.testimony_id, kept.why) == (testimony.id, Reason.APPROVAL_MISSING)
    desk.presenter.approve(kept.testimony_id)
    assert desk.navigator.went == [(Goal.TESTIMONY, (testimony.id,), None, CONSENT_PAGE)]
