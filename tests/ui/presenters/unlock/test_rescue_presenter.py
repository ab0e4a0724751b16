"""Saving what can be read of a damaged vault, where it is unlocked."""

from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.ui.presenters.unlock.unlocking import Unlocking
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.unlock import UnlockPage
from ui.program import Program


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
