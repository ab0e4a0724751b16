"""What the tests remember of Argon2id is what it gives."""

from pathlib import Path

import pytest

from app.domain.unlocking import ByPassphrase
from app.errors.crypto import KeyDerivationRefused
from app.errors.vault import WrongPassphrase
from storage.crypto import kdf
from storage.crypto.secret import Secret
from storage.vault import keyslots
from storage.vault.vault import open_vault
from tests.derived_once import DerivedOnce
from tests.vault_fixtures import StepClock, cheapest_argon2, new_vault, reopen


def test_what_is_remembered_is_what_is_derived() -> None:
    asked: list[kdf.Argon2Parameters] = []

    def derive(passphrase: Secret, parameters: kdf.Argon2Parameters) -> Secret:
        asked.append(parameters)
        return kdf.derive_key(passphrase, parameters)

    once, secret, parameters = DerivedOnce(derive), Secret(b"calm heron"), cheapest_argon2()
    for _ in range(2):
        with once(secret, parameters) as key:
            assert key == kdf.derive_key(secret, parameters)
    assert len(asked) == 1
    for other in (
        once(Secret(b"calm heroN"), parameters),
        once(secret, kdf.Argon2Parameters.fresh(kdf.MEMORY_KIB_FLOOR)),
    ):
        assert other != once(secret, parameters)
    assert len(asked) == 3
    for _ in range(2):
        with pytest.raises(KeyDerivationRefused):
            once(secret, kdf.Argon2Parameters(1, 1, 1, b""))


def test_vaults_of_the_tests_open_by_the_derivation_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_vault(tmp_path / "vault").close()
    with pytest.raises(WrongPassphrase):
        open_vault(tmp_path / "vault", ByPassphrase("another calm heron"), StepClock())
    assert isinstance(keyslots.derive_key, DerivedOnce)
    monkeypatch.setattr(keyslots, "derive_key", kdf.derive_key)
    reopen(tmp_path / "vault").close()
    with pytest.raises(WrongPassphrase):
        open_vault(tmp_path / "vault", ByPassphrase("another calm heron"), StepClock())
