import pickle

import pytest

from storage.crypto.random import random_name, random_secret
from storage.crypto.secret import Secret


def test_close_overwrites_the_bytes_in_place() -> None:
    secret = Secret(b"thirty-two bytes of a secret key")
    view = secret.view()
    secret.close()
    assert bytes(view) == bytes(32)
    with pytest.raises(ValueError, match="wiped"):
        secret.view()


def test_leaving_the_context_wipes() -> None:
    with Secret(b"abc") as secret:
        view = secret.view()
        assert bytes(view) == b"abc"
    assert bytes(view) == bytes(3)
    assert secret.closed


def test_a_view_of_a_forgotten_secret_keeps_its_bytes() -> None:
    view = Secret(b"abc").view()
    assert bytes(view) == b"abc"


def test_a_copy_is_closed_on_its_own() -> None:
    first = Secret(b"abc")
    second = first.copy()
    first.close()
    assert bytes(second.view()) == b"abc"


def test_repr_shows_only_the_length() -> None:
    assert repr(Secret(b"abc")) == "<Secret of 3 bytes>"
    assert "abc" not in str(Secret(b"abc"))


def test_it_is_never_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(b"abc"))


def test_equality_and_no_hash() -> None:
    assert Secret(b"abc") == Secret(b"abc")
    assert Secret(b"abc") != Secret(b"abd")
    assert Secret(b"abc") != b"abc"
    with pytest.raises(TypeError):
        hash(Secret(b"abc"))


def test_random_secrets_and_names_differ() -> None:
    assert random_secret(32) != random_secret(32)
    names = {random_name() for _ in range(1000)}
    assert len(names) == 1000
    assert all(len(name) == 26 and set(name) <= set("abcdefghijklmnopqrstuvwxyz234567") for name in names)
    assert len({name[25] for name in names}) == 32, "the last character must not be short of bits"
