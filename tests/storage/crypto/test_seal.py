import hashlib
import hmac

import pytest

from app.errors.crypto import WrongKey
from storage.crypto.random import random_secret
from storage.crypto.seal import OVERHEAD_BYTES, check_key, key_check_value, unwrap_secret, wrap_secret
from storage.crypto.secret import Secret

KEY = Secret(bytes(range(32)))


def test_what_was_wrapped_is_unwrapped() -> None:
    dek = random_secret(32)
    wrapped = wrap_secret(dek, KEY, b"slot 1")
    assert len(wrapped) == 32 + OVERHEAD_BYTES
    assert unwrap_secret(wrapped, KEY, b"slot 1") == dek
    assert bytes(dek.view()) not in wrapped


def test_nothing_can_be_wrapped_and_unwrapped() -> None:
    assert len(unwrap_secret(wrap_secret(Secret(b""), KEY, b""), KEY, b"").view()) == 0


def test_two_wrappings_of_one_secret_differ() -> None:
    assert wrap_secret(KEY, KEY, b"") != wrap_secret(KEY, KEY, b"")


def test_another_key_or_place_is_refused() -> None:
    wrapped = wrap_secret(random_secret(32), KEY, b"slot 1")
    with pytest.raises(WrongKey):
        unwrap_secret(wrapped, random_secret(32), b"slot 1")
    with pytest.raises(WrongKey):
        unwrap_secret(wrapped, KEY, b"slot 2")


def test_every_flipped_bit_and_every_truncation_is_refused() -> None:
    wrapped = wrap_secret(random_secret(32), KEY, b"slot 1")
    for bit in range(8 * len(wrapped)):
        changed = bytearray(wrapped)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(WrongKey):
            unwrap_secret(bytes(changed), KEY, b"slot 1")
    for length in range(len(wrapped)):
        with pytest.raises(WrongKey):
            unwrap_secret(wrapped[:length], KEY, b"slot 1")


def test_the_check_value_is_the_one_of_the_format() -> None:
    extracted = hmac.digest(bytes(32), bytes(range(32)), hashlib.sha256)
    expanded = hmac.digest(extracted, b"saksi/1 key check\x01", hashlib.sha256)
    assert key_check_value(KEY) == hmac.digest(expanded, b"this is the key", hashlib.sha256)


def test_the_check_value_tells_right_from_wrong() -> None:
    value = key_check_value(KEY)
    check_key(KEY, value)
    with pytest.raises(WrongKey):
        check_key(random_secret(32), value)
    with pytest.raises(WrongKey):
        check_key(KEY, value[:-1])
