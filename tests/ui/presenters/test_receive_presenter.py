"""Receive with real offices: checks as they are answered, a person's press to adopt, and no trace of what is let go."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.check import CheckId, CheckStatus
from app.domain.notice import NoticeOutcome
from app.domain.people import Role
from app.errors.storage import DiskFull
from app.jobs import CancelToken
from app.usecases.recall import give_recall
from app.usecases.withdraw import withdraw
from tests.fakes.quick_program import quick_program
from tests.offices import Office, full_testimony
from tests.ui.presenters.exchange import Desk, befriend, bundle, headquarters_vault, trust
from ui.presenters.navigation import Goal
from ui.presenters.receive import ReceivePresenter
from ui.presenters.receive_state import FileStage
from ui.program import Program, StationVault
from ui.wiring.station import StationVault as WiredStation


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def vault(program: Program, tmp_path: Path) -> Iterator[StationVault]:
    opened = headquarters_vault(program, tmp_path / "own")
    yield opened
    opened.close()


@pytest.fixture
def field(make_office: Callable[..., Office], vault: StationVault) -> Office:
    office = make_office("field")
    befriend(office, vault)
    return office


@pytest.fixture
def desk(program: Program, vault: StationVault) -> Iterator[Desk]:
    made = Desk(lambda jobs, navigator, show: ReceivePresenter(program, vault, jobs, navigator, show))
    made.presenter.visit()
    made.finish()
    yield made
    made.presenter.close()
    made.finish()


def quarantine(tmp_path: Path) -> list[str]:
    folder = tmp_path / "own" / "quarantine"
    return [path.name for path in folder.iterdir()] if folder.exists() else []


def add(desk: Desk, *paths: Path) -> None:
    desk.presenter.add(paths)
    desk.finish()


def test_a_bundle_waits_for_a_person_and_is_adopted(
    desk: Desk, vault: StationVault, field: Office, stick: Path, tmp_path: Path
) -> None:
    file = bundle(field, stick)
    add(desk, file)
    shown = desk.state.shown
    assert (shown.stage, shown.station_name, shown.facts.place.sequence) == (FileStage.HELD, "Office field", 1)
    assert [check.status for check in shown.checks] == [CheckStatus.PASSED] * len(CheckId)
    (inside,) = shown.inside
    assert (inside.languages, inside.parts) == (("km", "en"), 2)
    assert vault.testimonies.all() == []
    assert len(quarantine(tmp_path)) == 1
    desk.presenter.adopt(shown.number)
    assert desk.state.shown.stage is FileStage.ADOPTING
    desk.presenter.put_away(shown.number)
    desk.finish()
    adopted = desk.state.shown
    assert (adopted.stage, adopted.received.again) == (FileStage.ADOPTED, False)
    assert [one.case_code for one in vault.testimonies.all()] == [inside.case_code]
    assert quarantine(tmp_path) == []
    desk.presenter.open(inside.testimony_id)
    assert desk.navigator.went == [(Goal.TESTIMONY, (inside.testimony_id,), None)]


def test_checks_fill_in_one_by_one(desk: Desk, field: Office, stick: Path) -> None:
    add(desk, bundle(field, stick))
    counts = [len(one.shown.checks) for one in desk.shown if one.shown and one.shown.stage is FileStage.CHECKING]
    assert counts == sorted(counts)
    assert set(range(1, len(CheckId) + 1)) <= set(counts)


def test_several_files_wait_in_a_row(desk: Desk, vault: StationVault, field: Office, stick: Path) -> None:
    files = [bundle(field, stick, seed) for seed in (1, 2, 3)]
    desk.presenter.add([files[2], files[0], files[2]])
    assert [one.stage for one in desk.state.files] == [FileStage.CHECKING, FileStage.WAITING]
    desk.presenter.add(files)
    desk.presenter.put_away(1)
    desk.finish()
    assert [one.stage for one in desk.state.files] == [FileStage.HELD] * 3
    assert desk.state.held == 3
    assert [one.missing for one in desk.state.files] == [(1, 2), (), (1,)]
    desk.presenter.adopt_all()
    desk.finish()
    assert [one.stage for one in desk.state.files] == [FileStage.ADOPTED] * 3
    assert desk.state.files[-1].missing == ()
    assert len(vault.testimonies.all()) == 3
    desk.presenter.select(2)
    assert desk.state.shown.path == files[0]


@pytest.mark.parametrize(
    ("fault", "check", "code"),
    [
        ("flipped", CheckId.WHOLE, "bundle.damaged"),
        ("cut", CheckId.WHOLE, "bundle.damaged"),
        ("text", CheckId.SEAL, "bundle.not_a_bundle"),
        ("other", CheckId.KEY, "bundle.not_for_us"),
        ("unknown", CheckId.STATION, "bundle.station_unknown"),
        ("revoked", CheckId.SEQUENCE, "bundle.station_revoked"),
    ],
)
def test_the_check_that_failed_is_named(  # noqa: PLR0917 - each is a fixture
    desk: Desk,
    vault: StationVault,
    field: Office,
    make_office: Callable[..., Office],
    stick: Path,
    tmp_path: Path,
    fault: str,
    check: CheckId,
    code: str,
) -> None:
    if fault == "unknown":
        field = make_office("unknown")
        trust(field, vault)
    if fault == "other":
        field, other = make_office("one"), make_office("another")
        befriend(field, other)
    file = bundle(field, stick)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= fault == "flipped"
    if fault == "revoked":
        vault.contacts.revoke(field.station.id, 0)
    file.write_bytes({"cut": content[:-1000], "text": b"a letter"}.get(fault, content))
    add(desk, file)
    shown = desk.state.shown
    assert (shown.stage, shown.failed_check, shown.error.code) == (FileStage.REFUSED, check, code)
    assert quarantine(tmp_path) == []


def test_after_its_office_was_trusted_a_bundle_is_checked_again(
    desk: Desk, vault: StationVault, make_office: Callable[..., Office], stick: Path
) -> None:
    stranger = make_office("stranger")
    trust(stranger, vault)
    add(desk, bundle(stranger, stick))
    desk.presenter.people()
    assert desk.navigator.went == [(Goal.PEOPLE, (), None)]
    trust(vault, stranger)
    desk.presenter.try_again(1)
    assert desk.state.shown.checks == ()
    desk.finish()
    assert desk.state.shown.stage is FileStage.HELD
    desk.presenter.try_again(1)
    assert desk.state.shown.stage is FileStage.HELD


def test_a_file_that_is_not_there_says_nothing_against_itself(desk: Desk, stick: Path) -> None:
    add(desk, stick / "gone.age")
    shown = desk.state.shown
    assert (shown.stage, shown.error.code, shown.failed_check) == (FileStage.FAILED, "storage.missing", None)


def test_checking_and_waiting_can_be_stopped(desk: Desk, field: Office, stick: Path, tmp_path: Path) -> None:
    files = [bundle(field, stick, seed) for seed in (1, 2)]
    desk.presenter.add(files)
    desk.presenter.stop(1)
    desk.presenter.stop(2)
    desk.finish()
    assert [(one.stage, one.error.code) for one in desk.state.files] == [(FileStage.FAILED, "work.cancelled")] * 2
    desk.presenter.stop(2)
    assert quarantine(tmp_path) == []


def test_what_is_put_away_leaves_nothing(desk: Desk, field: Office, stick: Path, tmp_path: Path) -> None:
    add(desk, bundle(field, stick), bundle(field, stick, 2))
    desk.presenter.put_away(1)
    desk.finish()
    assert len(quarantine(tmp_path)) == 1
    assert desk.state.selected == 2
    desk.presenter.select(2)
    desk.presenter.put_away(2)
    desk.finish()
    assert quarantine(tmp_path) == []
    assert (desk.state.files, desk.state.selected, desk.state.shown) == ((), None, None)


def test_leaving_lets_every_held_bundle_go(
    program: Program, vault: StationVault, field: Office, stick: Path, tmp_path: Path
) -> None:
    desk = Desk(lambda jobs, navigator, show: ReceivePresenter(program, vault, jobs, navigator, show))
    add(desk, bundle(field, stick))
    desk.presenter.add([bundle(field, stick, 2)])
    assert len(quarantine(tmp_path)) == 1
    shown = len(desk.shown)
    desk.presenter.close()
    desk.finish()
    assert quarantine(tmp_path) == []
    desk.presenter.select(1)
    assert len(desk.shown) == shown


def test_a_bundle_that_passes_after_the_end_is_let_go_too(
    program: Program, vault: StationVault, field: Office, stick: Path, tmp_path: Path
) -> None:
    """The check may come to its end before it hears that it was cancelled."""
    desk = Desk(lambda jobs, navigator, show: ReceivePresenter(program, vault, jobs, navigator, show))
    desk.finish()
    desk.presenter.add([bundle(field, stick)])
    (job,) = desk.presenter._jobs.waiting
    desk.presenter.close()
    job.token._cancelled = False
    desk.finish()
    assert quarantine(tmp_path) == []


def test_what_a_crash_left_in_quarantine_is_cleared(
    program: Program, vault: StationVault, field: Office, stick: Path, tmp_path: Path
) -> None:
    first = Desk(lambda jobs, navigator, show: ReceivePresenter(program, vault, jobs, navigator, show))
    add(first, bundle(field, stick))
    assert len(quarantine(tmp_path)) == 1
    second = Desk(lambda jobs, navigator, show: ReceivePresenter(program, vault, jobs, navigator, show))
    second.finish()
    assert quarantine(tmp_path) == []
    for desk in (first, second):
        desk.presenter.close()
        desk.finish()


def test_a_full_disk_can_be_tried_again(
    desk: Desk, vault: StationVault, field: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.vault.adoption import Adoption

    add(desk, bundle(field, stick))

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Adoption, "adopt", full)
        desk.presenter.adopt(1)
        desk.finish()
    assert (desk.state.shown.stage, desk.state.shown.error.code) == (FileStage.HELD, "storage.full")
    desk.presenter.adopt(1)
    desk.finish()
    assert desk.state.shown.stage is FileStage.ADOPTED


def test_trust_that_is_taken_back_meanwhile_counts(
    desk: Desk, vault: StationVault, field: Office, stick: Path, tmp_path: Path
) -> None:
    add(desk, bundle(field, stick))
    vault.contacts.revoke(field.station.id, 0)
    desk.presenter.adopt(1)
    desk.finish()
    shown = desk.state.shown
    assert (shown.stage, shown.failed_check) == (FileStage.REFUSED, CheckId.SEQUENCE)
    assert quarantine(tmp_path) == []


def test_withdrawals_that_wait_are_counted(desk: Desk, vault: StationVault, field: Office, stick: Path) -> None:
    testimony = full_testimony(field)
    (left,) = field.export(stick, [testimony], list(field.contacts.all())).left
    add(desk, stick / left.file_name)
    desk.presenter.adopt_all()
    desk.finish()
    assert (desk.state.withdrawals, desk.state.unanswered) == (0, 0)
    withdraw(field.vault.consents, testimony.id, (), "F7", "und")
    (told,) = field.export(stick, [], list(field.contacts.all())).left
    add(desk, stick / told.file_name)
    desk.presenter.adopt_all()
    desk.finish()
    assert (desk.state.withdrawals, desk.state.unanswered) == (1, 1)
    desk.presenter.withdrawals()
    assert desk.navigator.went[-1] == (Goal.RECALL, (), None)
    outbox = desk.presenter._program.files.outbox(stick)
    give_recall(vault.recall_rooms(), field.station.id, (), (), outbox, CancelToken())
    desk.presenter.visit()
    desk.finish()
    assert (desk.state.withdrawals, desk.state.unanswered) == (1, 0)


def test_headquarters_write_the_receipts_that_they_owe(
    desk: Desk, field: Office, stick: Path, program: Program
) -> None:
    add(desk, bundle(field, stick), bundle(field, stick, 2))
    assert (desk.state.role, desk.state.receipts.pending) == (Role.HEADQUARTERS, ())
    desk.presenter.give_receipts()
    desk.presenter.adopt_all()
    desk.finish()
    assert [one.station_name for one in desk.state.receipts.pending] == ["Office field"] * 2
    desk.presenter.give_receipts()
    assert not desk.state.receipts.writing
    desk.presenter.set_receipt_folder(f"{stick} ")
    desk.presenter.set_copies(1)
    desk.presenter.give_receipts()
    assert desk.state.receipts.writing
    desk.presenter.give_receipts()
    desk.finish()
    assert {one.code for one in desk.state.receipts.errors} == {"receipt.too_few_copies"}
    desk.presenter.set_copies(2)
    desk.presenter.give_receipts()
    desk.finish()
    work = desk.state.receipts
    assert (work.writing, work.errors, work.pending, len(work.given)) == (False, (), (), 2)
    there = WiredStation(field.vault)
    station = Desk(lambda jobs, navigator, show: ReceivePresenter(program, there, jobs, navigator, show))
    station.presenter.visit()
    add(station, *(stick / one.file_name for one in work.given))
    assert [one.stage for one in station.state.files] == [FileStage.RECEIPT] * 2
    assert {one.receipt.receipt.sequence for one in station.state.files} == {1, 2}
    assert station.state.role is Role.STATION
    station.presenter.close()
    station.finish()


def test_a_receipt_that_is_not_believed_is_refused(
    desk: Desk, vault: StationVault, field: Office, stick: Path, program: Program
) -> None:
    add(desk, bundle(field, stick))
    desk.presenter.adopt(1)
    desk.presenter.set_receipt_folder(str(stick))
    desk.finish()
    desk.presenter.give_receipts()
    desk.finish()
    (given,) = desk.state.receipts.given
    field.contacts.revoke(vault.own_card.card().card.station, 0)
    there = WiredStation(field.vault)
    station = Desk(lambda jobs, navigator, show: ReceivePresenter(program, there, jobs, navigator, show))
    add(station, stick / given.file_name)
    shown = station.state.shown
    assert (shown.stage, shown.error.code, shown.checks) == (FileStage.REFUSED, "receipt.signer_revoked", ())
    station.presenter.close()
    station.finish()


def test_an_error_outside_of_any_file_is_told(
    desk: Desk, vault: StationVault, field: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.presenters import receive as module

    def broken(*_: object) -> None:
        raise DiskFull

    add(desk, bundle(field, stick))
    desk.presenter.adopt(1)
    desk.presenter.set_receipt_folder(str(stick))
    desk.finish()
    with monkeypatch.context() as patch:
        patch.setattr(module, "_owed", broken)
        desk.presenter.visit()
        desk.finish()
    assert desk.code == "storage.full"
    with monkeypatch.context() as patch:
        patch.setattr(type(vault), "receipt_rooms", broken)
        desk.presenter.give_receipts()
        desk.finish()
    assert [one.code for one in desk.state.receipts.errors] == ["storage.full"]
    assert not desk.state.receipts.writing


def test_an_older_revision_is_told_item_by_item(desk: Desk, field: Office, stick: Path) -> None:
    testimony = full_testimony(field)
    contacts = list(field.contacts.all())
    (left,) = field.export(stick, [testimony], contacts).left
    add(desk, stick / left.file_name)
    desk.presenter.adopt(1)
    desk.finish()
    add(desk, stick / left.file_name)
    desk.presenter.adopt(2)
    desk.finish()
    assert desk.state.shown.received.again is True


def test_a_withdrawal_alone_is_adopted_and_answered(
    desk: Desk, program: Program, vault: StationVault, field: Office, stick: Path, tmp_path: Path
) -> None:
    testimony = full_testimony(field)
    contacts = list(field.contacts.all())
    add(desk, stick / field.export(stick, [testimony], contacts).left[0].file_name)
    desk.presenter.adopt_all()
    desk.finish()
    withdraw(field.vault.consents, testimony.id, [], "F7", "km")
    (left,) = field.export(stick, [], contacts).left
    add(desk, stick / left.file_name)
    (file,) = [one for one in desk.state.files if one.stage is FileStage.HELD]
    assert (file.inside, file.told) == ((), 1)
    desk.presenter.adopt_all()
    desk.finish()
    (said,) = [one for file in desk.state.files if file.received for one in file.received.notices]
    assert (said.testimony_id, said.outcome) == (testimony.id, NoticeOutcome.TAKEN)

    rooms, answers = vault.recall_rooms(), tmp_path / "answers"
    answers.mkdir()
    given = give_recall(rooms, field.station.id, (), (), program.files.outbox(answers), CancelToken())
    there = WiredStation(field.vault)
    station = Desk(lambda jobs, navigator, show: ReceivePresenter(program, there, jobs, navigator, show))
    station.presenter.visit()
    add(station, answers / given.file_name, answers / given.file_name)
    taken = [one for one in station.state.files if one.recall is not None]
    assert {one.stage for one in taken} == {FileStage.RECALL}
    assert [answer.done for one in taken[:1] for answer in one.recall.recall.answers] == [True]
    station.presenter.close()
    station.finish()
