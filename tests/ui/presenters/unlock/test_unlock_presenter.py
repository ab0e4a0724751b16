"""Unlocking with real vaults."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.audio import AudioFormat
from app.domain.people import Role
from app.domain.unlocking import ByPassphrase
from app.errors.storage import DiskFull
from app.jobs import CancelToken, Progress, Step, no_progress
from storage.vault.recordings import Recordings
from storage.vault.storedkeys import StoredKeys
from tests.offices import Office
from tests.storage.audio.sounds import chunks_of, sound
from tests.ui.presenters.unlock.unlocking import NEW, Unlocking
from tests.vault_fixtures import PASSPHRASE, consenting
from ui.presenters.unlock import UnlockPage, Way
from ui.program import Program


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


def test_what_could_not_be_recovered_yet_is_said(unlocking: Unlocking, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Recordings, "recover", refuse)
    unlocking.by_passphrase()
    assert unlocking.state.page is UnlockPage.REPORT
    assert unlocking.state.unrecovered is not None
    assert unlocking.state.unrecovered.code == "storage.full"


def test_a_file_of_keys_that_was_written_again_is_said_once(unlocking: Unlocking, program: Program) -> None:
    (unlocking.folder / "vault.keys").unlink()
    unlocking.by_passphrase()
    assert unlocking.state.page is UnlockPage.REPORT
    assert unlocking.state.keys_repaired
    unlocking.presenter.go_on()
    ((_, vault, _),) = unlocking.navigator.handed
    vault.close()
    again = Unlocking(program, unlocking.folder)
    again.by_passphrase()
    assert not again.state.keys_repaired
    assert len(again.navigator.handed) == 1


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
