import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors.base import Cancelled
from app.errors.storage import AlreadyExists
from app.jobs import CancelToken, no_progress
from storage.vault.vault import Vault
from tests.vault_fixtures import reopen

MakeVault = Callable[..., Vault]


def test_a_copy_opens_and_holds_everything(make_vault: MakeVault, tmp_path: Path) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("my",))
    data = b"a letter" * 10_000
    part = vault.attachments.add(made.id, "a", "text/plain", io.BytesIO(data), len(data), no_progress, CancelToken())
    vault.back_up(tmp_path / "copy", no_progress, CancelToken())
    # The original goes on, and the copy does not follow it.
    vault.testimonies.create(("my",))
    with reopen(tmp_path / "copy") as copy:
        assert list(copy.testimonies.all()) == [vault.testimonies.get(made.id)]
        with copy.sealed_parts.open(part) as plain:
            assert plain.read() == data
        assert copy.check(no_progress, CancelToken()) == []
        assert not copy.opening.keys_repaired


def test_nothing_is_written_over_and_nothing_half_is_left(make_vault: MakeVault, tmp_path: Path) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("my",))
    vault.attachments.add(made.id, "a", "text/plain", io.BytesIO(b"x"), 1, no_progress, CancelToken())
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "letter.txt").write_text("mine")
    with pytest.raises(AlreadyExists):
        vault.back_up(tmp_path / "copy", no_progress, CancelToken())
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        vault.back_up(tmp_path / "other", no_progress, cancel)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "vault"]
