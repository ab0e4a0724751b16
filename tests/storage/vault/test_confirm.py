"""Asking for the passphrase of a vault that is open, and changing it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from app.errors.vault import PassphraseTooWeak, UnlockTooSoon, WrongPassphrase
from storage.vault.confirm import confirm_way_in
from storage.vault.vault import Vault, open_vault
from tests.vault_fixtures import PASSPHRASE, StepClock
from ui.wiring.vaults import WiredVaults

OTHER = "nine patient looms beside a river"


def test_the_right_passphrase_is_confirmed_while_the_vault_is_open(
    make_vault: Callable[..., Vault], tmp_path: Path
) -> None:
    make_vault()
    confirm_way_in(tmp_path / "vault", ByPassphrase(PASSPHRASE))


def test_a_wrong_one_is_refused(make_vault: Callable[..., Vault], tmp_path: Path) -> None:
    make_vault()
    with pytest.raises(WrongPassphrase):
        confirm_way_in(tmp_path / "vault", ByPassphrase(OTHER))


def test_wrong_ones_before_the_cover_and_at_the_unlocking_make_one_wait_together(
    make_vault: Callable[..., Vault], tmp_path: Path
) -> None:
    make_vault()
    vaults = WiredVaults(StepClock())
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            vaults.confirm(tmp_path / "vault", ByPassphrase(OTHER))
    with pytest.raises(UnlockTooSoon):
        vaults.confirm(tmp_path / "vault", ByPassphrase(PASSPHRASE))


def test_the_passphrase_of_an_open_vault_is_changed(make_vault: Callable[..., Vault], tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vault = make_vault()
    kept = vault.testimonies.create(languages=("km",)).id
    WiredVaults(StepClock()).change_passphrase_while_open(folder, ByPassphrase(PASSPHRASE), OTHER)
    assert [one.id for one in vault.testimonies.all()] == [kept]
    vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, ByPassphrase(PASSPHRASE), StepClock())
    with open_vault(folder, ByPassphrase(OTHER), StepClock()) as again:
        assert [one.id for one in again.testimonies.all()] == [kept]


def test_a_weak_one_is_refused_and_nothing_changes(make_vault: Callable[..., Vault], tmp_path: Path) -> None:
    make_vault()
    vaults = WiredVaults(StepClock())
    with pytest.raises(PassphraseTooWeak):
        vaults.change_passphrase_while_open(tmp_path / "vault", ByPassphrase(PASSPHRASE), "river")
    vaults.confirm(tmp_path / "vault", ByPassphrase(PASSPHRASE))
