"""Known answers asked of this machine's cryptography before anything is entrusted to it; takes about 30 ms.

A broken build, a wrong library or a mistake in our own code would otherwise be found when a file cannot be opened,
years later. Argon2id and scrypt are left out because they are slow on purpose.
"""

import hashlib
import hmac
import io
from collections.abc import Callable

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors.base import SaksiError
from app.errors.crypto import SelfTestFailed
from storage.crypto import composite, ed25519
from storage.crypto.age import AgeReader, AgeWriter, encrypt
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.kdf import derive_subkey
from storage.crypto.payload import CHUNK_BYTES
from storage.crypto.secret import Secret
from storage.crypto.words import word_list
from storage.crypto.x25519 import X25519Identity

_SEED = bytes(range(64))
_PLAIN = b"x" * (CHUNK_BYTES + 1)


def run_self_test() -> None:
    """Raise `SelfTestFailed`, which names the primitive, unless every known answer comes out."""
    for primitive, works in _CHECKS.items():
        try:
            passed = works()
        except SelfTestFailed:
            raise
        except (SaksiError, ValueError, ArithmeticError, LookupError, TypeError, RuntimeError) as error:
            raise SelfTestFailed(primitive=primitive) from error
        if not passed:
            raise SelfTestFailed(primitive=primitive)


def _sha512() -> bool:
    """FIPS 180-4, the message "abc"."""
    return _same(
        hashlib.sha512(b"abc").digest(),
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    )


def _hkdf() -> bool:
    """RFC 5869, test case 1, its first 32 bytes."""
    key = derive_subkey(b"\x0b" * 22, bytes(range(0xF0, 0xFA)), bytes(range(13)))
    return _same(key, "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf")


def _chacha20poly1305() -> bool:
    """RFC 8439, section 2.8.2."""
    text = (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would "
        b"be it."
    )
    cipher = ChaCha20Poly1305(bytes(range(0x80, 0xA0)))
    nonce, data = bytes.fromhex("070000004041424344454647"), bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
    return _same(cipher.encrypt(nonce, text, data)[-16:], "1ae10b594f09e26a7e902ecbd0600691")


def _ed25519() -> bool:
    """RFC 8032, section 7.1, test 2."""
    seed = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    return _same(
        ed25519.sign(seed, b"\x72"),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    )


def _composite() -> bool:
    """The public key of a fixed seed, confirmed by another library; what is signed; a signature that holds or not."""
    public = composite.public_of(_SEED)
    signature = composite.sign(_SEED, b"message")
    return (
        _same(hashlib.sha256(public).digest(), "f4c55c8eac23bd5ac7f2f2a13f5266a1ee5cda6cce8bc9a31c1bdd575644559d")
        and _same(
            hashlib.sha256(composite.representative(b"message")).digest(),
            "7d7f012fc69546318a57f096a8d1729aa48a1b8c86b91a16967a4c0fec4a3bb7",
        )
        and composite.verifies(public, signature, b"message")
        and not composite.verifies(public, signature, b"messagf")
    )


def _hybrid() -> bool:
    """The recipient of a fixed seed, confirmed by another program; a file sealed to it opens."""
    identity = HybridIdentity(Secret(_SEED[:32]))
    sink = io.BytesIO()
    with encrypt([identity.recipient], sink) as writer:
        writer.write(b"words")
    return (
        _same(
            hashlib.sha256(identity.recipient.public).digest(),
            "c9a3565ffde4f72b51661be391ee13e46378d7f06dd5c8bf5af9d2cfb5b8336b",
        )
        and AgeReader(io.BytesIO(sink.getvalue()), [identity]).read() == b"words"
    )


def _age() -> bool:
    """A whole file of two chunks from fixed randomness, which the age command opens."""
    identity = X25519Identity(Secret(_SEED[:32]))
    sink = io.BytesIO()
    with AgeWriter([identity.recipient], sink, legacy=True, randomness=io.BytesIO(_SEED).read) as writer:
        writer.write(_PLAIN)
    return (
        _same(
            hashlib.sha256(sink.getvalue()).digest(), "34f9f81710ab2668ade4e6127bad1b5d64fbfbe04eb4157f40e394a418ae4c89"
        )
        and AgeReader(io.BytesIO(sink.getvalue()), [identity]).read() == _PLAIN
    )


def _words() -> bool:
    return bool(word_list())


def _same(answer: bytes, known_hex: str) -> bool:
    return hmac.compare_digest(answer, bytes.fromhex(known_hex))


_CHECKS: dict[str, Callable[[], bool]] = {
    "SHA-512": _sha512,
    "HKDF-SHA-256": _hkdf,
    "ChaCha20-Poly1305": _chacha20poly1305,
    "Ed25519": _ed25519,
    "ML-DSA-44 with Ed25519": _composite,
    "ML-KEM-768 with X25519": _hybrid,
    "age": _age,
    "word list": _words,
}
