"""Unlocking with real vaults."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.audio import AudioFormat
from app.domain.people import Role
from app.domain.unlocking import ByPassphrase, ByRecoveryCode
from app.errors.base import SaksiError
from app.errors.storage import DiskFull
from app.jobs import CancelToken, Progress, Step, no_progress
from storage.vault import rotation
from storage.vault.recordings import Recordings
from storage.vault.storedkeys import StoredKeys
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.offices import Office
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.presenters.unlock import UnlockPage, UnlockPresenter, UnlockState, Way
from ui.program import Program

NEW = "eleven quiet boats leave the misty harbour"


class Unlocking:
    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.jobs = HandJobs()
        self.navigator = QuietNavigator()
        self.shown: list[UnlockState] = []
        self.presenter = UnlockPresenter(program, self.jobs, self.navigator, self.shown.append, folder)
        self.presenter.start()

    @property
    def state(self) -> UnlockState:
        return self.shown[-1]

    @property
    def code(self) -> str | None:
        return self.state.error and self.state.error.code

    def finish(self) -> None:
        self.jobs.finish()

    def by_passphrase(self, text: str = PASSPHRASE) -> None:
        self.presenter.by_passphrase(text)
        self.finish()

    def by_code(self, code: str) -> None:
        self.presenter.by_recovery_code(code.splitlines())
        self.finish()

    def choose_new(self, text: str = NEW) -> None:
        self.presenter.passphrase.choose_own(True)
        self.presenter.passphrase.type_own(text)
        self.presenter.passphrase.type_again(text)
        self.finish()

    def opens_by(self, passphrase: str) -> bool:
        """Whether the vault, which nobody holds any more, opens with this."""
        vault, _ = self.program.vaults.unlock(self.folder, ByPassphrase(passphrase), no_progress, CancelToken())
        vault.close()
        return True

    def let_go(self) -> None:
        self.presenter.close()
        for _, vault, _ in self.navigator.handed:
            vault.close()


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def recovery_code(program: Program, tmp_path: Path) -> str:
    vault, code = new_station(program, tmp_path / "vault")
    vault.close()
    return code


@pytest.fixture
def unlocking(program: Program, tmp_path: Path, recovery_code: str) -> Iterator[Unlocking]:
    made = Unlocking(program, tmp_path / "vault")
    yield made
    made.let_go()


def test_the_passphrase_opens_and_the_window_takes_over(unlocking: Unlocking) -> None:
    unlocking.presenter.by_passphrase(PASSPHRASE)
    assert unlocking.state.busy
    unlocking.presenter.by_passphrase(PASSPHRASE)
    unlocking.finish()
    ((folder, _, report),) = unlocking.navigator.handed
    assert folder == unlocking.folder
    assert not report.recovered
    assert not unlocking.state.busy
    unlocking.presenter.go_on()
    assert len(unlocking.navigator.handed) == 1


def test_nothing_typed_is_no_attempt(unlocking: Unlocking) -> None:
    unlocking.presenter.by_passphrase("")
    unlocking.presenter.by_recovery_code(["", " ", "", ""])
    unlocking.presenter.by_headquarters("\n")
    assert len(unlocking.shown) == 1


def test_a_wrong_passphrase_is_told_and_after_some_the_next_has_to_wait(unlocking: Unlocking) -> None:
    for _ in range(4):
        unlocking.by_passphrase("wrong words")
        assert unlocking.code == "vault.wrong_passphrase"
    unlocking.by_passphrase()
    assert unlocking.state.wait_seconds == 2
    assert unlocking.code is None
    unlocking.presenter.by_passphrase(PASSPHRASE)
    assert not unlocking.state.busy
    unlocking.jobs.tick()
    assert unlocking.state.wait_seconds == 1
    unlocking.jobs.tick()
    assert unlocking.state.wait_seconds == 0
    timer = unlocking.jobs._parts[0].timers[0]
    assert timer.stopped


def test_a_second_refusal_for_haste_counts_on_with_the_same_timer(unlocking: Unlocking) -> None:
    for _ in range(4):
        unlocking.by_passphrase("wrong words")
    unlocking.by_passphrase()
    unlocking.presenter._wait(5)
    assert unlocking.state.wait_seconds == 5
    assert len(unlocking.jobs._parts[0].timers) == 1


def test_secrets_are_in_no_state(unlocking: Unlocking, recovery_code: str) -> None:
    unlocking.by_passphrase()
    unlocking.by_code(recovery_code)
    assert not any(PASSPHRASE in repr(state) or recovery_code[:9] in repr(state) for state in unlocking.shown)


def test_a_slip_in_the_code_names_its_line(unlocking: Unlocking, recovery_code: str) -> None:
    unlocking.presenter.choose_way(Way.RECOVERY_CODE)
    lines = recovery_code.splitlines()
    lines[2] = ("1" if lines[2][0] != "1" else "2") + lines[2][1:]
    unlocking.by_code("\n".join(lines))
    assert unlocking.code == "crypto.recovery_line"
    assert unlocking.state.wrong_line == 3
    unlocking.presenter.choose_way(Way.PASSPHRASE)
    assert (unlocking.state.wrong_line, unlocking.code) == (None, None)


def test_the_code_opens_and_a_new_passphrase_takes_the_place_of_the_lost(
    unlocking: Unlocking, recovery_code: str
) -> None:
    unlocking.by_code(recovery_code)
    assert unlocking.state.page is UnlockPage.NEW_PASSPHRASE
    assert len(unlocking.state.passphrase.suggested.split()) == 6
    unlocking.presenter.accept_passphrase()
    assert not unlocking.state.busy
    unlocking.choose_new()
    unlocking.presenter.accept_passphrase()
    unlocking.presenter.accept_passphrase()
    unlocking.finish()
    assert len(unlocking.navigator.handed) == 1
    unlocking.let_go()
    assert unlocking.opens_by(NEW)


def test_a_weak_new_passphrase_is_refused_before_it_is_tried(unlocking: Unlocking, recovery_code: str) -> None:
    unlocking.by_code(recovery_code)
    unlocking.choose_new("password")
    unlocking.presenter.accept_passphrase()
    unlocking.finish()
    assert unlocking.navigator.handed == []


def test_the_old_passphrase_can_stay(unlocking: Unlocking, recovery_code: str) -> None:
    unlocking.by_code(recovery_code)
    unlocking.presenter.keep_passphrase()
    assert len(unlocking.navigator.handed) == 1
    unlocking.presenter.keep_passphrase()
    unlocking.let_go()
    assert unlocking.opens_by(PASSPHRASE)


def test_when_the_change_fails_the_vault_still_opens(
    unlocking: Unlocking, recovery_code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull

    unlocking.by_code(recovery_code)
    unlocking.choose_new()
    monkeypatch.setattr(type(unlocking.program.vaults), "change_passphrase", refuse)
    unlocking.presenter.accept_passphrase()
    unlocking.finish()
    assert unlocking.code == "storage.full"
    assert unlocking.navigator.handed == []
    unlocking.presenter.keep_passphrase()
    unlocking.finish()
    assert len(unlocking.navigator.handed) == 1


def test_headquarters_open_with_their_key_or_with_the_text_of_the_escrow(
    program: Program, make_office: Callable[..., Office], tmp_path: Path
) -> None:
    from app.ports.vault import NewVault
    from storage.vault.escrow import open_escrow
    from storage.vault.storedkeys import StoredKeys

    headquarters = make_office("headquarters", Role.HEADQUARTERS)
    card = headquarters.own_card.card().card
    folder = tmp_path / "field"
    vault, _ = program.vaults.create(folder, NewVault(PASSPHRASE, "", Role.STATION, [card.recipient]))
    vault.close()
    identity = headquarters.station.identity.to_text()
    escrow = StoredKeys.of_folder(folder).keys.escrow
    assert escrow is not None
    for text in (identity, open_escrow(escrow, identity)):
        unlocking = Unlocking(program, folder)
        unlocking.presenter.choose_way(Way.HEADQUARTERS)
        unlocking.presenter.by_headquarters(text)
        unlocking.finish()
        assert unlocking.state.page is UnlockPage.NEW_PASSPHRASE
        unlocking.let_go()


def test_a_text_that_is_not_of_headquarters_is_refused(unlocking: Unlocking) -> None:
    unlocking.presenter.by_headquarters("saksi-escrow/1\nnothing")
    unlocking.finish()
    assert unlocking.code == "vault.wrong_escrow_key"


def test_a_lost_key_header_comes_back_from_a_file(unlocking: Unlocking, tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes((unlocking.folder / "vault.keys").read_bytes())
    for name in ("vault.keys", "vault.keys.bak"):
        (unlocking.folder / name).unlink()
    unlocking.by_passphrase()
    assert unlocking.code == "vault.keys_lost"
    assert unlocking.state.way is Way.KEY_HEADER
    unlocking.presenter.restore_header(tmp_path / "missing")
    unlocking.finish()
    assert unlocking.code == "storage.missing"
    unlocking.presenter.restore_header(tmp_path / "copy")
    unlocking.finish()
    assert unlocking.state.header_restored
    assert unlocking.state.way is Way.PASSPHRASE
    unlocking.by_passphrase()
    assert len(unlocking.navigator.handed) == 1


def test_a_vault_that_is_open_elsewhere_or_not_there(unlocking: Unlocking, program: Program, tmp_path: Path) -> None:
    vault, _ = program.vaults.unlock(unlocking.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    unlocking.by_passphrase()
    assert unlocking.code == "vault.in_use"
    vault.close()
    unlocking.by_passphrase()
    assert len(unlocking.navigator.handed) == 1
    gone = Unlocking(program, tmp_path / "gone")
    gone.by_passphrase()
    assert gone.code == "vault.missing"


def interrupted(program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A vault in which a recording was cut off after five seconds; returns its case code."""
    vault, _ = program.vaults.unlock(folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    testimony = consenting(vault, ("km",))
    part = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(5.0)):
        vault.recordings.append(part, chunk)
    vault.close()
    return testimony.case_code


def test_after_a_crash_the_report_is_read_before_going_on(
    unlocking: Unlocking, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_code = interrupted(program, unlocking.folder, monkeypatch)
    unlocking.by_passphrase()
    assert unlocking.state.page is UnlockPage.REPORT
    (found,) = unlocking.state.recovered
    assert (found.case_code, round(found.seconds), found.seconds_lost) == (case_code, 5, 0)
    assert unlocking.navigator.handed == []
    unlocking.presenter.go_on()
    ((_, _, report),) = unlocking.navigator.handed
    assert len(report.recovered) == 1


def test_the_report_waits_until_the_new_passphrase_is_chosen(
    unlocking: Unlocking, program: Program, recovery_code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(program, unlocking.folder, monkeypatch)
    unlocking.by_code(recovery_code)
    assert unlocking.state.page is UnlockPage.NEW_PASSPHRASE
    unlocking.choose_new()
    unlocking.presenter.accept_passphrase()
    unlocking.finish()
    assert unlocking.state.page is UnlockPage.REPORT
    assert len(unlocking.state.recovered) == 1


def test_a_disk_that_keeps_the_old_key_is_told_beside_the_new_code(
    unlocking: Unlocking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull

    unlocking.presenter.renew_keys(True)
    with monkeypatch.context() as full:
        full.setattr(rotation, "copy_database", refuse)
        unlocking.by_passphrase()
        unlocking.choose_new()
        unlocking.presenter.accept_passphrase()
        unlocking.finish()
    assert unlocking.state.page is UnlockPage.CODE
    assert unlocking.code == "storage.full"
    assert StoredKeys.of_folder(unlocking.folder).keys.previous is not None
    opened, _ = unlocking.program.vaults.unlock(
        unlocking.folder, ByRecoveryCode("\n".join(unlocking.state.code)), no_progress, CancelToken()
    )
    opened.close()
    assert StoredKeys.of_folder(unlocking.folder).keys.previous is None, "the next opening did the rest"


def test_what_could_not_be_recovered_yet_is_said(unlocking: Unlocking, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Recordings, "recover", refuse)
    unlocking.by_passphrase()
    assert unlocking.state.page is UnlockPage.REPORT
    assert unlocking.state.unrecovered is not None
    assert unlocking.state.unrecovered.code == "storage.full"


def test_a_vault_whose_report_cannot_be_told_is_closed_again(
    unlocking: Unlocking, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.vault.testimonies import Testimonies

    interrupted(program, unlocking.folder, monkeypatch)

    def refuse(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(Testimonies, "get", refuse)
        unlocking.by_passphrase()
    assert unlocking.code == "storage.full"
    assert unlocking.opens_by(PASSPHRASE)


def test_progress_of_the_recovery_is_shown(unlocking: Unlocking) -> None:
    class Slow:
        def __getattr__(self, name: str) -> Any:
            return getattr(unlocking.program.vaults, name)

        def unlock(self, folder: Path, by: ByPassphrase, progress: Progress, cancel: CancelToken) -> object:
            progress(Step("recover", 1.0, 4.0))
            return unlocking.program.vaults.unlock(folder, by, progress, cancel)

    slow = Unlocking(replace(unlocking.program, vaults=Slow()), unlocking.folder)  # type: ignore[arg-type]
    slow.by_passphrase()
    assert Step("recover", 1.0, 4.0) in [state.step for state in slow.shown]
    assert slow.state.step is None
    slow.let_go()


def test_another_vault(unlocking: Unlocking) -> None:
    unlocking.presenter.another_vault()
    assert unlocking.navigator.went == [("choose", None)]


def test_a_vault_that_opens_after_the_window_has_gone_is_closed(unlocking: Unlocking) -> None:
    unlocking.presenter.by_passphrase(PASSPHRASE)
    job = unlocking.jobs._parts[0].waiting.pop()
    count = len(unlocking.shown)
    unlocking.presenter.close()
    job.work(no_progress, CancelToken())
    assert len(unlocking.shown) == count
    assert unlocking.opens_by(PASSPHRASE)


@pytest.fixture
def damaged(unlocking: Unlocking, program: Program) -> Unlocking:
    """A vault with two testimonies whose database has lost the page on which their list lies."""
    vault, _ = program.vaults.unlock(unlocking.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
    for _ in range(2):
        vault.testimonies.create(("km",))
    vault.close()
    database = unlocking.folder / "vault.db"
    content = bytearray(database.read_bytes())
    content[4096 + 100] ^= 0x55
    database.write_bytes(content)
    unlocking.by_passphrase()
    assert unlocking.code == "vault.damaged"
    return unlocking


def test_a_damaged_vault_is_saved_into_a_new_one(damaged: Unlocking, tmp_path: Path) -> None:
    assert damaged.state.rescue is not None
    assert damaged.state.rescue.target == str(tmp_path / "vault-rescued")
    damaged.presenter.open_rescued()
    assert damaged.navigator.went == []
    damaged.presenter.begin_rescue()
    assert damaged.state.page is UnlockPage.RESCUE
    damaged.presenter.rescue(tmp_path / "saved")
    damaged.presenter.rescue(tmp_path / "saved")
    damaged.finish()
    assert any(state.rescue is not None and state.rescue.step is not None for state in damaged.shown)
    report = damaged.state.rescue.report
    assert report is not None
    assert report.bad_pages
    damaged.presenter.open_rescued()
    assert damaged.navigator.went == [("choose", tmp_path / "saved")]
    saved = Unlocking(damaged.program, tmp_path / "saved")
    saved.by_passphrase()
    assert len(saved.navigator.handed) == 1
    saved.let_go()


def test_a_rescue_into_a_folder_that_is_taken_is_refused(damaged: Unlocking, tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "letter.txt").touch()
    damaged.presenter.begin_rescue()
    damaged.presenter.rescue(tmp_path / "saved")
    damaged.finish()
    assert damaged.state.rescue is not None
    assert damaged.state.rescue.error is not None
    assert damaged.state.rescue.error.code == "storage.exists"


def test_a_stopped_rescue_leaves_nothing_and_is_no_error(damaged: Unlocking, tmp_path: Path) -> None:
    damaged.presenter.begin_rescue()
    damaged.presenter.leave_rescue()
    assert damaged.state.page is UnlockPage.ENTER
    damaged.presenter.begin_rescue()
    damaged.presenter.rescue(tmp_path / "saved")
    damaged.presenter.leave_rescue()
    damaged.finish()
    assert damaged.state.rescue is not None
    assert (damaged.state.rescue.error, damaged.state.rescue.busy) == (None, False)
    assert not (tmp_path / "saved").exists()


def test_a_sound_vault_has_no_rescue(unlocking: Unlocking, tmp_path: Path) -> None:
    unlocking.presenter.begin_rescue()
    unlocking.presenter.rescue(tmp_path / "saved")
    unlocking.presenter.leave_rescue()
    unlocking.finish()
    assert unlocking.state.page is UnlockPage.ENTER
    assert not (tmp_path / "saved").exists()


def test_after_a_compromise_everything_is_locked_anew(
    unlocking: Unlocking, program: Program, recovery_code: str
) -> None:
    unlocking.presenter.renew_keys(True)
    unlocking.by_passphrase()
    assert unlocking.state.page is UnlockPage.NEW_PASSPHRASE
    unlocking.choose_new()
    unlocking.presenter.accept_passphrase()
    unlocking.finish()
    assert unlocking.state.page is UnlockPage.CODE
    code = unlocking.state.code
    assert "\n".join(code) != recovery_code
    assert code[0] not in repr(unlocking.state)
    unlocking.presenter.code_written()
    assert unlocking.state.code == ()
    unlocking.presenter.type_line(0, code[1])
    unlocking.presenter.accept_code()
    unlocking.presenter.show_code()
    assert unlocking.state.code == code
    unlocking.presenter.code_written()
    for place, line in enumerate(code):
        unlocking.presenter.type_line(place, line.lower())
    assert unlocking.state.code_ready
    assert not unlocking.navigator.handed
    unlocking.presenter.accept_code()
    unlocking.finish()
    ((_, vault, _),) = unlocking.navigator.handed
    vault.close()
    assert unlocking.opens_by(NEW)
    for old in (ByPassphrase(PASSPHRASE), ByRecoveryCode(recovery_code)):
        with pytest.raises(SaksiError):
            program.vaults.unlock(unlocking.folder, old, no_progress, CancelToken())
    again, _ = program.vaults.unlock(unlocking.folder, ByRecoveryCode("\n".join(code)), no_progress, CancelToken())
    again.close()


def test_new_keys_can_be_left_alone(unlocking: Unlocking) -> None:
    unlocking.presenter.renew_keys(True)
    unlocking.by_passphrase()
    unlocking.presenter.keep_passphrase()
    assert len(unlocking.navigator.handed) == 1
    unlocking.let_go()
    assert unlocking.opens_by(PASSPHRASE)


def test_when_new_keys_fail_the_old_ones_open(unlocking: Unlocking, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> bool:
        raise DiskFull

    monkeypatch.setattr("ui.wiring.vaults.change_key", full)
    unlocking.presenter.renew_keys(True)
    unlocking.by_passphrase()
    unlocking.choose_new()
    unlocking.presenter.accept_passphrase()
    unlocking.finish()
    assert unlocking.code == "storage.full"
    assert unlocking.state.page is UnlockPage.NEW_PASSPHRASE
    unlocking.presenter.keep_passphrase()
    unlocking.finish()
    assert len(unlocking.navigator.handed) == 1
