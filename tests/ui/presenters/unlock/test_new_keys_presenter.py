"""New keys for a vault after a compromise, where it is unlocked."""

from typing import Any

import pytest

from app.domain.unlocking import ByPassphrase, ByRecoveryCode
from app.errors.base import SaksiError
from app.errors.storage import DiskFull
from app.jobs import CancelToken, no_progress
from storage.vault import rotation
from storage.vault.storedkeys import StoredKeys
from tests.ui.presenters.unlock.unlocking import NEW, Unlocking
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.unlock import UnlockPage
from ui.program import Program


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
