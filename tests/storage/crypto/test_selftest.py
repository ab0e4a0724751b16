import hashlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors.crypto import SelfTestFailed
from storage.crypto import composite, ed25519, payload, selftest, words
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.selftest import run_self_test
from storage.crypto.words import word_list


def out_of_order(*_: object) -> bytes:
    raise ValueError("out of order")


def test_this_machine_gives_the_known_answers() -> None:
    run_self_test()


@pytest.mark.parametrize(
    ("primitive", "place", "name", "broken"),
    [
        ("SHA-512", hashlib, "sha512", hashlib.sha384),
        ("HKDF-SHA-256", selftest, "derive_subkey", lambda key, info, salt=None: bytes(32)),
        ("ChaCha20-Poly1305", selftest, "ChaCha20Poly1305", lambda key: ChaCha20Poly1305(bytes(32))),
        ("Ed25519", ed25519, "sign", lambda seed, message: bytes(64)),
        ("ML-DSA-44 with Ed25519", composite, "_LABEL", b"another"),
        ("ML-DSA-44 with Ed25519", composite, "verifies", lambda public, signature, message: True),
        ("ML-DSA-44 with Ed25519", composite, "public_of", lambda seed: bytes(1344)),
        ("ML-KEM-768 with X25519", selftest, "HybridIdentity", lambda seed: HybridIdentity.generate()),
        ("Ed25519", ed25519, "sign", out_of_order),
        ("age", payload, "chunk_nonce", lambda counter, *, final: bytes(11) + bytes([final])),
        ("word list", words, "_LIST_SHA256", "another"),
    ],
)
def test_a_broken_primitive_is_named(
    primitive: str, place: object, name: str, broken: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    word_list.cache_clear()
    monkeypatch.setattr(place, name, broken)
    with pytest.raises(SelfTestFailed) as caught:
        run_self_test()
    assert caught.value.facts == {"primitive": primitive}
