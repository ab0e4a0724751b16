"""Keys from passphrases (Argon2id, RFC 9106) and keys from keys (HKDF-SHA-256, RFC 5869)."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors.crypto import KeyDerivationMemory, KeyDerivationRefused
from storage.crypto.random import random_bytes
from storage.crypto.secret import Secret

KEY_BYTES = 32
SALT_BYTES = 32

MEMORY_KIB_FLOOR = 64 * 1024
MEMORY_KIB_DEFAULT = 256 * 1024
MEMORY_KIB_CAP = 2 * 1024 * 1024
PASSES_FLOOR = 3
PASSES_CAP = 16
LANES_CAP = 4

_MEMORY_STEP_KIB = 16 * 1024
_CALIBRATED_PASSES_CAP = 10


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """Work factors of one keyslot, as they stand in the key header; the salt is 16 to 64 bytes."""

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes

    @classmethod
    def fresh(cls, memory_kib: int = MEMORY_KIB_DEFAULT, passes: int = PASSES_FLOOR) -> "Argon2Parameters":
        """Parameters with a new random salt; one lane, because more are computed one after the other."""
        return cls(memory_kib, passes, 1, random_bytes(SALT_BYTES))

    def with_fresh_salt(self) -> "Argon2Parameters":
        """The same work factors with a new random salt."""
        return replace(self, salt=random_bytes(SALT_BYTES))

    def check(self) -> None:
        """Raise `KeyDerivationRefused` if a value lies outside the policy.

        A changed key header must neither weaken a key nor make the machine compute for hours.
        """
        for field, value, low, high in (
            ("memory_kib", self.memory_kib, MEMORY_KIB_FLOOR, MEMORY_KIB_CAP),
            ("passes", self.passes, PASSES_FLOOR, PASSES_CAP),
            ("lanes", self.lanes, 1, LANES_CAP),
            ("salt_bytes", len(self.salt), 16, 64),
        ):
            if not low <= value <= high:
                raise KeyDerivationRefused(field=field, value=value)


def passphrase_secret(passphrase: str) -> Secret:
    """The bytes of a passphrase: NFC, then UTF-8, so that two keyboards that spell é differently agree."""
    return Secret(unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"))


def derive_key(passphrase: Secret, parameters: Argon2Parameters) -> Secret:
    """A 32-byte key from a passphrase (or a recovery code) with Argon2id; takes about a second.

    The parameters are checked first. Raises `KeyDerivationRefused`, `KeyDerivationMemory`.
    """
    parameters.check()
    key = Secret.zeros(KEY_BYTES)
    kdf = Argon2id(
        salt=parameters.salt,
        length=KEY_BYTES,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        # The library takes any buffer; its stub says bytes.
        kdf.derive_into(cast("bytes", passphrase.view()), key.view())
    except MemoryError as error:
        key.close()
        raise KeyDerivationMemory(needed_mib=parameters.memory_kib // 1024) from error
    return key


def calibrate(monotonic_seconds: Callable[[], float], target_seconds: float = 1.0) -> Argon2Parameters:
    """Fresh parameters whose derivation takes about `target_seconds` here, never below the floor.

    One derivation at the floor is timed. Memory grows first, up to the default of 256 MiB, because memory
    is what an attacker's machine lacks; after that the passes grow.
    """
    floor = Argon2Parameters.fresh(MEMORY_KIB_FLOOR, PASSES_FLOOR)
    with Secret(b"calibration") as probe:
        started_seconds = monotonic_seconds()
        derive_key(probe, floor).close()
        elapsed_seconds = max(monotonic_seconds() - started_seconds, 1e-3)
    affordable_kib_passes = target_seconds / elapsed_seconds * MEMORY_KIB_FLOOR * PASSES_FLOOR
    memory_kib = int(affordable_kib_passes / PASSES_FLOOR) // _MEMORY_STEP_KIB * _MEMORY_STEP_KIB
    memory_kib = min(max(memory_kib, MEMORY_KIB_FLOOR), MEMORY_KIB_DEFAULT)
    passes = min(max(int(affordable_kib_passes / memory_kib), PASSES_FLOOR), _CALIBRATED_PASSES_CAP)
    return Argon2Parameters.fresh(memory_kib, passes)


def derive_subkey(key: bytes | bytearray | memoryview, info: bytes, salt: bytes | None = None) -> bytes:
    """32 bytes from a strong key for the one purpose that `info` names, by HKDF-SHA-256."""
    return HKDF(SHA256(), KEY_BYTES, salt, info).derive(key)


def derive_secret(key: Secret, info: bytes) -> Secret:
    """The same 32 bytes as `derive_subkey`, in a buffer that can be wiped and nowhere else."""
    derived = Secret.zeros(KEY_BYTES)
    HKDF(SHA256(), KEY_BYTES, None, info).derive_into(key.view(), derived.view())
    return derived
