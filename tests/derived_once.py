"""Argon2id, asked once by the tests of one process: they open the same cheap vaults thousands of times.

What is remembered is what the real derivation gave for this passphrase, these work factors and this salt, so a vault
opens or stays closed exactly as it would without it. `storage.crypto.kdf` itself stays as it is: its tests, every
program that a journey starts and every measurement derive each time.
"""

import hashlib
from collections.abc import Callable, Iterator

import pytest

from storage.crypto.kdf import Argon2Parameters, derive_key
from storage.crypto.secret import Secret
from storage.vault import approvals, keyslots

Derivation = Callable[[Secret, Argon2Parameters], Secret]


class DerivedOnce:
    """A derivation that remembers its answers. What the real one refuses is refused again every time."""

    def __init__(self, derive: Derivation) -> None:
        self._derive = derive
        self._keys: dict[tuple[object, ...], bytes] = {}

    def __call__(self, passphrase: Secret, parameters: Argon2Parameters) -> Secret:
        factors = (parameters.memory_kib, parameters.passes, parameters.lanes, parameters.salt)
        asked = (hashlib.sha256(passphrase.view()).digest(), *factors)
        if asked not in self._keys:
            with self._derive(passphrase, parameters) as key:
                self._keys[asked] = bytes(key.view())
        return Secret(self._keys[asked])


def derive_once(patch: pytest.MonkeyPatch) -> None:
    """Let vaults of this process remember what was derived, until `patch` is undone."""
    once = DerivedOnce(derive_key)
    for module in (keyslots, approvals):
        patch.setattr(module, "derive_key", once)


@pytest.fixture(scope="session", autouse=True)
def argon2_asked_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        derive_once(patch)
        yield
