"""The project's own age vectors: tests/vectors/age, made by tests/vectors/make/age.py and judged by two peers."""

import base64
import hashlib
import io
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.errors.age import (
    AgeArmorInvalid,
    AgeError,
    AgeHeaderInvalid,
    AgeHeaderMacWrong,
    AgeNoMatch,
    AgePayloadDamaged,
)
from storage.crypto import payload
from storage.crypto.age import AgeReader, AgeWriter
from storage.crypto.armor import ArmorReader
from storage.crypto.keys import identity_from_text, recipient_from_text
from storage.crypto.scrypt import ScryptPassphrase
from storage.crypto.secret import Secret

if TYPE_CHECKING:
    from storage.crypto.recipient import Identity, Recipient

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "age"
SEALS: list[dict[str, Any]] = json.loads((FOLDER / "seal.json").read_text())
OPENS: list[dict[str, Any]] = json.loads((FOLDER / "open.json").read_text())
FAILURES: dict[str, type[AgeError]] = {
    "no_match": AgeNoMatch,
    "header": AgeHeaderInvalid,
    "hmac": AgeHeaderMacWrong,
    "armor": AgeArmorInvalid,
    "payload": AgePayloadDamaged,
}

Nonce = Callable[..., bytes]
MUTANTS: dict[str, Nonce] = {
    "never_incremented": lambda counter, *, final: bytes(11) + bytes([final]),
    "final_flag_ignored": lambda counter, *, final: counter.to_bytes(11, "big") + b"\x00",
    "little_endian": lambda counter, *, final: counter.to_bytes(11, "little") + bytes([final]),
    "wraps_at_256": lambda counter, *, final: (counter % 256).to_bytes(11, "big") + bytes([final]),
}


def seal_again(vector: dict[str, Any]) -> bytes:
    """Seal the vector's plaintext with the vector's randomness."""
    randomness = io.BytesIO(bytes.fromhex(vector["randomness_hex"]))
    recipients: list[Recipient] = [recipient_from_text(text) for text in vector["recipients"]]
    if vector["passphrase"]:
        recipients = [ScryptPassphrase(Secret(vector["passphrase"].encode()), work_factor=10)]
    plain = hashlib.shake_256(vector["plain_shake256_of"].encode()).digest(vector["plain_bytes"])
    sink = io.BytesIO()
    with AgeWriter(recipients, sink, legacy=True, randomness=randomness.read) as writer:
        for start in range(0, len(plain), 300_000):
            writer.write(plain[start : start + 300_000])
    assert not randomness.read(), "more randomness was given than used"
    return sink.getvalue()


def is_known_answer(vector: dict[str, Any]) -> bool:
    expected: str = vector["sealed_sha256"]
    return hashlib.sha256(seal_again(vector)).hexdigest() == expected


@pytest.mark.parametrize("vector", SEALS, ids=lambda vector: vector["name"])
def test_sealing_gives_the_known_answer(vector: dict[str, Any]) -> None:
    assert is_known_answer(vector)


@pytest.mark.parametrize("name", MUTANTS)
def test_the_known_answers_catch_a_wrong_nonce(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A round trip cannot tell these four from the right one, because both sides share the mistake."""
    right = payload.chunk_nonce
    monkeypatch.setattr(payload, "chunk_nonce", MUTANTS[name])
    assert not all(is_known_answer(vector) for vector in SEALS)
    monkeypatch.setattr(payload, "chunk_nonce", right)
    assert is_known_answer(SEALS[0])


@pytest.mark.parametrize("vector", OPENS, ids=lambda vector: vector["name"])
@pytest.mark.parametrize("piece_bytes", [7, 65_536, 1 << 20])
def test_opening_gives_the_known_verdict(vector: dict[str, Any], piece_bytes: int) -> None:
    source: Any = io.BytesIO(zlib.decompress(base64.b64decode(vector["sealed_zlib_base64"])))
    if vector["armored"]:
        source = ArmorReader(source)
    identities: list[Identity] = [identity_from_text(text) for text in vector["identities"]]
    if vector["passphrase"]:
        identities = [ScryptPassphrase(Secret(vector["passphrase"].encode()))]
    released = bytearray()

    def read_all() -> None:
        reader = AgeReader(source, identities)
        while piece := reader.read(piece_bytes):
            released.extend(piece)

    if vector["expect"] == "success":
        read_all()
    else:
        with pytest.raises(FAILURES[vector["expect"]]):
            read_all()
    assert hashlib.sha256(released).hexdigest() == vector["released_sha256"]
