"""The first run with real vaults."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.machine import Guard
from app.domain.people import Role
from app.domain.unlocking import ByPassphrase, ByRecoveryCode
from app.errors.base import SaksiError
from app.jobs import CancelToken, no_progress
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.offices import Office
from ui.presenters.first_run import FirstRunPresenter, FirstRunState, Page
from ui.presenters.new_passphrase import Again
from ui.program import Program

OWN = "eleven quiet boats leave the misty harbour"


class FirstRun:
    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.jobs = HandJobs()
        self.navigator = QuietNavigator()
        self.shown: list[FirstRunState] = []
        self.presenter = FirstRunPresenter(program, self.jobs, self.navigator, self.shown.append, folder)
        self.presenter.start()

    @property
    def state(self) -> FirstRunState:
        return self.shown[-1]

    @property
    def page(self) -> Page:
        return self.state.page

    def finish(self) -> None:
        self.jobs.finish()

    def to_passphrase(self) -> None:
        self.presenter.create()
        self.presenter.choose_office(self.folder, " Bamboo 7 ", Role.STATION)
        self.finish()

    def to_keepers(self) -> str:
        self.to_passphrase()
        words = self.state.passphrase.suggested
        self.presenter.passphrase.type_again(words)
        self.presenter.accept_passphrase()
        return words

    def to_code(self) -> tuple[str, str]:
        words = self.to_keepers()
        self.presenter.make()
        self.finish()
        return words, "\n".join(self.state.code)

    def to_checklist(self) -> tuple[str, str]:
        words, code = self.to_code()
        self.presenter.code_written()
        for place, line in enumerate(code.splitlines()):
            self.presenter.type_line(place, line.lower().replace("-", " "))
        self.presenter.accept_code()
        self.finish()
        return words, code


@pytest.fixture
def first_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FirstRun]:
    run = FirstRun(quick_program(monkeypatch, tmp_path), tmp_path / "Saksi")
    yield run
    run.presenter.close()
    for _, vault, _ in run.navigator.handed:
        vault.close()


def test_the_whole_way_makes_a_vault_that_opens_both_ways(first_run: FirstRun) -> None:
    words, code = first_run.to_checklist()
    assert first_run.page is Page.CHECKLIST
    assert [look.guard for look in first_run.state.looks] == list(Guard)
    first_run.presenter.finish()
    ((folder, vault, report),) = first_run.navigator.handed
    assert (folder, report.recovered) == (first_run.folder, ())
    card = vault.own_card.card().card
    assert (card.name, card.role) == ("Bamboo 7", Role.STATION)
    vault.close()
    for way in (ByPassphrase(words), ByRecoveryCode(code)):
        again, _ = first_run.program.vaults.unlock(first_run.folder, way, no_progress, CancelToken())
        again.close()


def test_pressing_the_last_button_twice_hands_over_once(first_run: FirstRun) -> None:
    first_run.to_checklist()
    first_run.presenter.finish()
    first_run.presenter.finish()
    assert len(first_run.navigator.handed) == 1


def test_an_own_passphrase(first_run: FirstRun) -> None:
    first_run.to_passphrase()
    first_run.presenter.passphrase.choose_own(True)
    first_run.presenter.passphrase.type_own(OWN)
    first_run.finish()
    first_run.presenter.accept_passphrase()
    assert first_run.page is Page.PASSPHRASE
    first_run.presenter.passphrase.type_again(OWN)
    first_run.presenter.accept_passphrase()
    first_run.presenter.make()
    first_run.finish()
    first_run.presenter.close()
    vault, _ = first_run.program.vaults.unlock(first_run.folder, ByPassphrase(OWN), no_progress, CancelToken())
    vault.close()


def test_secrets_are_forgotten_when_they_have_done_their_work(first_run: FirstRun) -> None:
    words, code = first_run.to_checklist()
    for state in first_run.shown:
        assert words not in repr(state)
        assert code.splitlines()[0] not in repr(state)
    assert first_run.state.passphrase.suggested == ""
    assert first_run.state.code == ()


def test_the_code_is_hidden_while_it_is_typed_back_and_each_line_is_told(first_run: FirstRun) -> None:
    _, code = first_run.to_code()
    first_run.presenter.code_written()
    assert first_run.page is Page.CODE_BACK
    assert first_run.state.code == ()
    lines = code.splitlines()
    first_run.presenter.type_line(0, lines[0])
    first_run.presenter.type_line(1, lines[1][:6])
    first_run.presenter.type_line(2, lines[0])
    assert first_run.state.lines_back == (Again.SAME, Again.ON_THE_WAY, Again.DIFFERENT, Again.EMPTY)
    first_run.presenter.accept_code()
    assert first_run.page is Page.CODE_BACK
    first_run.presenter.back()
    assert first_run.page is Page.CODE
    assert "\n".join(first_run.state.code) == code


def test_letters_that_look_like_figures_are_taken_for_them(first_run: FirstRun) -> None:
    first_run.to_code()
    first_run.presenter._code = ("01V0-1111-0000-VVVV",)
    first_run.presenter.code_written()
    first_run.presenter.type_line(0, "oluO iLi1 o0o0 uUvV")
    assert first_run.state.code_ready


def test_a_folder_with_other_things_in_it_is_refused(first_run: FirstRun) -> None:
    first_run.folder.mkdir()
    (first_run.folder / "letter.txt").touch()
    first_run.to_passphrase()
    assert first_run.page is Page.OFFICE
    assert first_run.state.error is not None
    assert first_run.state.error.code == "storage.exists"


def test_a_folder_that_cannot_be_reached_is_refused(first_run: FirstRun) -> None:
    first_run.presenter.create()
    first_run.presenter.choose_office(first_run.folder / "no" / "where", "", Role.STATION)
    first_run.finish()
    assert first_run.state.error is not None
    assert first_run.state.error.code == "storage.missing"


def test_a_vault_in_the_folder_is_offered_to_be_opened(first_run: FirstRun) -> None:
    first_run.folder.mkdir()
    (first_run.folder / "vault.db").touch()
    first_run.to_passphrase()
    assert first_run.page is Page.OFFICE
    assert first_run.state.holds_vault
    assert first_run.state.error is None
    first_run.presenter.open_existing(first_run.folder)
    first_run.finish()
    assert first_run.navigator.went == [("choose", first_run.folder)]


def test_opening_a_folder_without_a_vault_is_refused(first_run: FirstRun, tmp_path: Path) -> None:
    first_run.presenter.open_existing(tmp_path)
    assert first_run.state.busy
    first_run.finish()
    assert not first_run.state.busy
    assert first_run.state.error is not None
    assert first_run.state.error.code == "vault.missing"
    assert first_run.navigator.went == []


def test_the_demo(first_run: FirstRun) -> None:
    first_run.presenter.try_demo()
    assert first_run.navigator.went == ["demo"]


def test_back_through_the_steps_until_a_vault_is_made(first_run: FirstRun) -> None:
    words = first_run.to_keepers()
    pages = []
    for _ in range(4):
        first_run.presenter.back()
        pages.append(first_run.page)
    assert pages == [Page.PASSPHRASE, Page.OFFICE, Page.WELCOME, Page.WELCOME]
    first_run.to_passphrase()
    assert first_run.state.passphrase.suggested == words
    first_run.presenter.accept_passphrase()
    first_run.presenter.make()
    first_run.finish()
    first_run.presenter.back()
    assert first_run.page is Page.CODE


def test_headquarters_can_open_the_vault_and_is_trusted(
    first_run: FirstRun, make_office: Callable[..., Office], tmp_path: Path
) -> None:
    headquarters = make_office("headquarters", Role.HEADQUARTERS)
    card = headquarters.own_card.card()
    (tmp_path / "hq.card").write_bytes(card.encoded)
    first_run.to_keepers()
    first_run.presenter.add_keeper(tmp_path / "hq.card")
    first_run.finish()
    (line,) = first_run.state.keepers
    assert line.keeper.card == card
    assert not first_run.state.keepers_ready
    first_run.presenter.make()
    assert first_run.page is Page.KEEPERS
    first_run.presenter.compare_keeper(0, True)
    first_run.presenter.make()
    first_run.finish()
    first_run.presenter.close()
    vault = first_run.presenter._handover.take()
    assert vault is None
    from tests.vault_fixtures import StepClock
    from ui.wiring.vaults import WiredVaults

    with headquarters.station.identity.seed():
        identity = headquarters.station.identity.to_text()
    from app.domain.unlocking import ByEscrowIdentity

    opened, _ = WiredVaults(StepClock()).unlock(
        first_run.folder, ByEscrowIdentity(identity), no_progress, CancelToken()
    )
    assert opened.ways_in().headquarters_escrow
    assert [contact.card.name for contact in opened.contacts.all()] == ["Office headquarters"]
    opened.close()


def test_keepers_are_taken_off_the_list_again_and_more_than_three_refused(
    first_run: FirstRun, make_office: Callable[..., Office], tmp_path: Path
) -> None:
    card = make_office("headquarters", Role.HEADQUARTERS).own_card.card()
    first_run.to_keepers()
    for number in range(4):
        content = card.encoded if number == 0 else f"age1{number}\n".encode()
        (tmp_path / "one").write_bytes(content)
        first_run.presenter.add_keeper(tmp_path / "one")
        first_run.finish()
        if number == 0:
            first_run.presenter.compare_keeper(0, True)
    assert [line.compared for line in first_run.state.keepers] == [True, False, False]
    assert first_run.state.error is not None
    assert first_run.state.error.code == "vault.escrow_too_large"
    first_run.presenter.remove_keeper(1)
    assert [line.keeper.recipient[:5] for line in first_run.state.keepers][1:] == ["age12"]
    assert first_run.state.error is None


def test_a_file_that_is_no_card_is_refused(first_run: FirstRun, tmp_path: Path) -> None:
    first_run.to_keepers()
    first_run.presenter.add_keeper(tmp_path / "missing")
    first_run.finish()
    assert first_run.state.error is not None
    assert first_run.state.error.code == "storage.missing"
    assert first_run.state.keepers == ()


def test_a_key_file_without_a_key_is_told_where_it_was_chosen(first_run: FirstRun, tmp_path: Path) -> None:
    (tmp_path / "keys.txt").write_text("nothing\n")
    first_run.to_keepers()
    first_run.presenter.add_keeper(tmp_path / "keys.txt")
    first_run.finish()
    first_run.presenter.compare_keeper(0, True)
    first_run.presenter.make()
    first_run.finish()
    assert first_run.page is Page.KEEPERS
    assert first_run.state.error is not None
    assert first_run.state.error.code.startswith("age.")


def test_a_folder_that_was_taken_meanwhile_leads_back_to_its_page(first_run: FirstRun) -> None:
    first_run.to_keepers()
    first_run.folder.mkdir()
    (first_run.folder / "letter.txt").touch()
    first_run.presenter.make()
    assert first_run.page is Page.MAKING
    first_run.finish()
    assert first_run.page is Page.OFFICE
    assert first_run.state.error is not None
    assert first_run.state.error.code == "storage.exists"


def test_a_vault_that_is_made_after_the_window_has_gone_is_closed(first_run: FirstRun) -> None:
    words = first_run.to_keepers()
    first_run.presenter.make()
    scope = first_run.jobs._parts[0]
    job = scope.waiting.pop()
    count = len(first_run.shown)
    first_run.presenter.close()
    job.work(no_progress, CancelToken())
    assert len(first_run.shown) == count
    vault, _ = first_run.program.vaults.unlock(first_run.folder, ByPassphrase(words), no_progress, CancelToken())
    vault.close()


def test_a_code_that_nobody_wrote_down_counts_and_is_replaced_by_new_keys(first_run: FirstRun) -> None:
    """What the page of the code says of a program that ends while it is shown."""
    words, code = first_run.to_code()
    first_run.presenter.close()
    assert first_run.navigator.handed == []
    vaults, folder = first_run.program.vaults, first_run.folder
    opened, _ = vaults.unlock(folder, ByRecoveryCode(code), no_progress, CancelToken())
    opened.close()
    another = vaults.change_key(folder, ByPassphrase(words), OWN).recovery_code
    with pytest.raises(SaksiError):
        vaults.unlock(folder, ByRecoveryCode(code), no_progress, CancelToken())
    opened, _ = vaults.unlock(folder, ByRecoveryCode(another), no_progress, CancelToken())
    opened.close()
