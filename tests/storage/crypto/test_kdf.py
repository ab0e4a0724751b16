import hashlib
import hmac

import pytest

from app.errors.crypto import KeyDerivationMemory, KeyDerivationRefused
from storage.crypto.kdf import (
    MEMORY_KIB_DEFAULT,
    MEMORY_KIB_FLOOR,
    Argon2Parameters,
    calibrate,
    derive_key,
    derive_secret,
    derive_subkey,
    passphrase_secret,
)
from storage.crypto.secret import Secret

FLOOR = Argon2Parameters(MEMORY_KIB_FLOOR, 3, 1, b"sixteen byte slt")


def test_argon2id_gives_the_known_answer() -> None:
    # Made with argon2-cffi (the reference C code): hash_secret_raw(..., type=ID, version=19).
    key = derive_key(Secret(b"correct horse"), FLOOR)
    assert bytes(key.view()).hex() == "97b0ff5c63d998c4b57547a2393af2d3c682b71977ad371cc7bd04a7fe24b9e0"


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes", "salt"),
    [
        (MEMORY_KIB_FLOOR - 1, 3, 1, b"s" * 16),
        (2 * 1024 * 1024 + 1, 3, 1, b"s" * 16),
        (2**40, 3, 1, b"s" * 16),
        (MEMORY_KIB_FLOOR, 2, 1, b"s" * 16),
        (MEMORY_KIB_FLOOR, 17, 1, b"s" * 16),
        (MEMORY_KIB_FLOOR, 3, 0, b"s" * 16),
        (MEMORY_KIB_FLOOR, 3, 5, b"s" * 16),
        (MEMORY_KIB_FLOOR, 3, 1, b"s" * 15),
        (MEMORY_KIB_FLOOR, 3, 1, b"s" * 65),
        (-1, 3, 1, b"s" * 16),
    ],
)
def test_parameters_outside_the_policy_are_refused_before_computing(
    memory_kib: int, passes: int, lanes: int, salt: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(**_: object) -> None:
        raise AssertionError("the derivation was started")

    monkeypatch.setattr("storage.crypto.kdf.Argon2id", never)
    with pytest.raises(KeyDerivationRefused):
        derive_key(Secret(b"x"), Argon2Parameters(memory_kib, passes, lanes, salt))


def test_the_limits_of_the_policy_are_inside_it_and_what_is_outside_is_named() -> None:
    Argon2Parameters(MEMORY_KIB_FLOOR, 3, 1, b"s" * 16).check()
    Argon2Parameters(2 * 1024 * 1024, 16, 4, b"s" * 64).check()
    for values, field in (
        ((1, 3, 1, b"s" * 16), "memory_kib"),
        ((MEMORY_KIB_FLOOR, 1, 1, b"s" * 16), "passes"),
        ((MEMORY_KIB_FLOOR, 3, 9, b"s" * 16), "lanes"),
        ((MEMORY_KIB_FLOOR, 3, 1, b"s"), "salt_bytes"),
    ):
        with pytest.raises(KeyDerivationRefused) as caught:
            Argon2Parameters(*values).check()
        assert caught.value.facts == {"field": field, "value": 1 if field != "lanes" else 9}


def test_both_spellings_of_an_accent_give_the_same_bytes() -> None:
    assert passphrase_secret("caf\u00e9") == passphrase_secret("cafe\u0301")
    assert passphrase_secret("a b") != passphrase_secret("ab")


def test_half_a_character_pair_from_a_broken_keyboard_is_a_passphrase_too() -> None:
    assert passphrase_secret("a\udc80") == Secret(b"a\xed\xb2\x80")


@pytest.mark.parametrize(
    ("floor_seconds", "memory_kib", "passes"),
    [
        (60.0, MEMORY_KIB_FLOOR, 3),
        (0.5, 128 * 1024, 3),
        (0.45, 128 * 1024, 3),
        (0.25, MEMORY_KIB_DEFAULT, 3),
        (0.125, MEMORY_KIB_DEFAULT, 6),
        (0.001, MEMORY_KIB_DEFAULT, 10),
    ],
)
def test_calibration_grows_memory_first_and_never_leaves_the_policy(
    floor_seconds: float, memory_kib: int, passes: int
) -> None:
    times = iter([100.0, 100.0 + floor_seconds])
    parameters = calibrate(lambda: next(times))
    assert (parameters.memory_kib, parameters.passes, parameters.lanes) == (memory_kib, passes, 1)
    parameters.check()


def test_calibration_never_repeats_a_salt() -> None:
    assert Argon2Parameters.fresh().salt != Argon2Parameters.fresh().salt
    again = FLOOR.with_fresh_salt()
    assert (len(again.salt), again.salt == FLOOR.salt) == (32, False)
    assert len(Argon2Parameters.fresh().salt) == 32
    assert again.memory_kib == FLOOR.memory_kib


def test_subkeys_are_hkdf_by_the_book() -> None:
    extracted = hmac.digest(b"salt", b"key material", hashlib.sha256)
    assert derive_subkey(b"key material", b"info", b"salt") == hmac.digest(extracted, b"info\x01", hashlib.sha256)


def test_a_secret_from_a_key_is_the_same_in_a_buffer_that_can_be_wiped() -> None:
    key = Secret(bytes(range(32)))
    assert bytes(derive_secret(key, b"purpose").view()) == derive_subkey(key.view(), b"purpose")
    assert derive_secret(key, b"purpose") != derive_secret(key, b"other purpose")


def test_too_little_memory_is_told_with_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refusing:
        def __init__(self, **_: object) -> None:
            pass

        def derive_into(self, *_: object) -> None:
            raise MemoryError

    monkeypatch.setattr("storage.crypto.kdf.Argon2id", Refusing)
    with pytest.raises(KeyDerivationMemory) as caught:
        derive_key(Secret(b"x"), FLOOR)
    assert caught.value.facts == {"needed_mib": 64}
    assert isinstance(caught.value.facts["needed_mib"], int)
