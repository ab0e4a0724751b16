import base64
import contextlib
import hashlib
import io
import json
import os
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors.signature import (
    SignatureError,
    SignatureMalformed,
    SignatureOtherKey,
    SignatureOtherPurpose,
    SignatureWrong,
    SigningKeyInvalid,
)
from storage.crypto import composite, ed25519
from storage.crypto.public_key import PublicKey
from storage.crypto.secret import Secret
from storage.crypto.signing import SignaturePair, StationSigner, verify_pair
from storage.crypto.sshsig import BEGIN, END, SshSignature, signed_data, verify_digest, verify_stream
from storage.crypto.wire import read_strings, write_string

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "sshsig"
NAMESPACE = "saksi-test"
DIGEST = bytes(range(64))
SIGNER = StationSigner(Secret(bytes(range(64))))
KEYS = SIGNER.public
PAIR = SIGNER.sign_digest(NAMESPACE, DIGEST)

# How many other values each byte of a composite signature is changed to; 255 is all of them.
COMPOSITE_CHANGES = int(os.environ.get("SAKSI_SIGNATURE_CHANGES", "2"))


def vectors(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text())
    return content


def cases(name: str) -> list[tuple[bytes, bytes]]:
    found = vectors(name)["signatures"]
    return [((case["message"] * case["message_repeat"]).encode(), case["armored"].encode()) for case in found]


@pytest.mark.parametrize(("message", "armored"), cases("ed25519"))
def test_ed25519_gives_the_known_answer(message: bytes, armored: bytes) -> None:
    facts = vectors("ed25519")
    seed = bytes.fromhex(facts["seed_hex"])
    key = PublicKey.from_text(facts["public"])
    assert key.raw == ed25519.public_of(seed)
    verify_stream(armored, key, NAMESPACE, io.BytesIO(message))
    parsed = SshSignature.parse(armored)
    assert parsed.key == key
    digest = hashlib.sha512(message).digest()
    again = SshSignature(key, NAMESPACE, ed25519.sign(seed, signed_data(NAMESPACE, digest)))
    assert again.armor() == armored


@pytest.mark.parametrize(("message", "armored"), cases("composite"))
def test_a_composite_signature_of_another_program_verifies(message: bytes, armored: bytes) -> None:
    facts = vectors("composite")
    key = PublicKey(composite.ALGORITHM, bytes.fromhex(facts["public_hex"]))
    assert key.raw == composite.public_of(bytes.fromhex(facts["seed_hex"]))
    verify_stream(armored, key, NAMESPACE, io.BytesIO(message))
    with pytest.raises(SignatureWrong):
        verify_stream(armored, key, NAMESPACE, io.BytesIO(message + b"."))


def test_the_composite_is_the_one_of_the_draft() -> None:
    facts = vectors("composite_draft")
    message, public, seed, signature = (
        base64.b64decode(facts[f"{name}_base64"]) for name in ("message", "public", "seed", "signature")
    )
    assert composite.public_of(seed) == public
    assert composite.verifies(public, signature, message)
    assert not composite.verifies(public, signature, message + b".")
    assert composite.verifies(public, composite.sign(seed, message), message)


def test_both_halves_of_the_composite_are_needed() -> None:
    seed = bytes(range(64))
    public = composite.public_of(seed)
    signature = composite.sign(seed, b"message")
    other = composite.sign(seed, b"other")
    assert composite.verifies(public, signature, b"message")
    assert not composite.verifies(public, other[:2420] + signature[2420:], b"message")
    assert not composite.verifies(public, signature[:2420] + other[2420:], b"message")
    assert not composite.verifies(public[:-1], signature, b"message")
    assert not composite.verifies(public, signature + b"x", b"message")
    alone = ed25519.sign(seed[32:], b"message")
    assert not composite.verifies(public, signature[:2420] + alone, b"message")


def test_a_station_signs_twice_and_both_must_hold() -> None:
    verify_pair(PAIR, KEYS, NAMESPACE, DIGEST)
    other = StationSigner.generate().sign_digest(NAMESPACE, DIGEST)
    for pair in (
        SignaturePair(other.ed25519, PAIR.composite),
        SignaturePair(PAIR.ed25519, other.composite),
        SignaturePair(PAIR.composite, PAIR.ed25519),
        SignaturePair(PAIR.ed25519, PAIR.ed25519),
    ):
        with pytest.raises(SignatureOtherKey):
            verify_pair(pair, KEYS, NAMESPACE, DIGEST)


def test_purpose_and_content_are_bound() -> None:
    for armored, key in ((PAIR.ed25519, KEYS.ed25519), (PAIR.composite, KEYS.composite)):
        verify_digest(armored, key, NAMESPACE, DIGEST)
        with pytest.raises(SignatureOtherPurpose):
            verify_digest(armored, key, "saksi-receipt", DIGEST)
        with pytest.raises(SignatureWrong):
            verify_digest(armored, key, NAMESPACE, bytes(64))
        renamed = SshSignature.parse(armored)
        moved = SshSignature(renamed.key, "saksi-receipt", renamed.signature).armor()
        with pytest.raises(SignatureWrong):
            verify_digest(moved, key, "saksi-receipt", DIGEST)


def test_a_signature_is_read_up_to_sixteen_kibibytes() -> None:
    signature = SshSignature.parse(PAIR.ed25519).signature
    largest = SshSignature(KEYS.ed25519, "n" * 11_902, signature).armor()
    assert len(largest) == 16 * 1024
    assert SshSignature.parse(largest).armor() == largest
    with pytest.raises(SignatureMalformed):
        SshSignature.parse(SshSignature(KEYS.ed25519, "n" * 11_903, signature).armor())


def test_signing_a_stream_and_bytes_is_the_same() -> None:
    message = bytes(3 << 20)
    assert SIGNER.sign_stream("n", io.BytesIO(message)).ed25519 == SIGNER.sign("n", message).ed25519
    verify_stream(SIGNER.sign("n", message).composite, KEYS.composite, "n", io.BytesIO(message))


def test_a_signer_comes_back_from_its_seed_and_hides_it() -> None:
    signer = StationSigner.generate()
    assert StationSigner(signer.seed()).public == signer.public
    assert signer.public != KEYS
    assert signer.public.ed25519.raw != signer.public.composite.raw[-32:], "no key is used for two things"
    assert bytes(signer.seed().view()).hex() not in repr(signer)
    with pytest.raises(ValueError, match="64"):
        StationSigner(Secret(bytes(32)))
    signer.close()
    with pytest.raises(ValueError, match="wiped"):
        signer.sign("n", b"")


def test_every_other_value_of_every_byte_of_an_ed25519_signature_is_refused() -> None:
    for place in range(len(PAIR.ed25519)):
        for value in range(256):
            if value != PAIR.ed25519[place]:
                refuse(PAIR.ed25519[:place] + bytes([value]) + PAIR.ed25519[place + 1 :], KEYS.ed25519)


def test_changed_bytes_of_a_composite_signature_are_refused() -> None:
    dice = random.Random(5)
    for place in range(len(PAIR.composite)):
        others = [value for value in range(256) if value != PAIR.composite[place]]
        for value in dice.sample(others, COMPOSITE_CHANGES):
            refuse(PAIR.composite[:place] + bytes([value]) + PAIR.composite[place + 1 :], KEYS.composite)


def test_every_bit_of_the_raw_composite_signature_counts() -> None:
    parsed = SshSignature.parse(PAIR.composite)
    for place in range(len(parsed.signature)):
        changed = bytearray(parsed.signature)
        changed[place] ^= 1 << place % 8
        refuse(SshSignature(parsed.key, parsed.namespace, bytes(changed)).armor(), KEYS.composite)


@pytest.mark.parametrize("key", [KEYS.ed25519, KEYS.composite], ids=lambda key: key.algorithm)
def test_every_truncation_insertion_and_deletion_is_refused(key: PublicKey) -> None:
    good = PAIR.ed25519 if key == KEYS.ed25519 else PAIR.composite
    dice = random.Random(6)
    for place in range(len(good) + 1):
        refuse(good[:place] + bytes([dice.choice(b"A=\n\r x")]) + good[place:], key)
        if place < len(good):
            refuse(good[:place], key)
            refuse(good[:place] + good[place + 1 :], key)


def refuse(changed: bytes, key: PublicKey) -> None:
    with pytest.raises(SignatureError):
        verify_digest(changed, key, NAMESPACE, DIGEST)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text + text,
        lambda text: text + b"\n",
        lambda text: b"\n" + text,
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text.rstrip(b"\n"),
        lambda text: BEGIN + text[len(BEGIN) : -len(END)].replace(b"\n", b"") + b"\n" + END,
        lambda text: BEGIN + END,
        lambda text: b"",
        lambda text: b"x" * (1 << 20),
    ],
)
def test_another_form_of_the_same_signature_is_refused(change: Any) -> None:
    for armored in (PAIR.ed25519, PAIR.composite):
        with pytest.raises(SignatureMalformed):
            SshSignature.parse(change(armored))


def blob(**changes: bytes) -> bytes:
    parts = {
        "magic": b"SSHSIG",
        "version": b"\x00\x00\x00\x01",
        "key": KEYS.ed25519.to_wire(),
        "namespace": b"n",
        "reserved": b"",
        "hash": b"sha512",
        "signature": write_string(b"ssh-ed25519") + write_string(bytes(64)),
        "after": b"",
        **changes,
    }
    strings = (parts[name] for name in ("key", "namespace", "reserved", "hash", "signature"))
    content = parts["magic"] + parts["version"] + b"".join(map(write_string, strings)) + parts["after"]
    text = base64.b64encode(content)
    return BEGIN + b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70)) + END


def test_the_profile_is_narrower_than_the_specification() -> None:
    SshSignature.parse(blob())
    for changes in (
        {"magic": b"SSHSIH"},
        {"version": b"\x00\x00\x00\x02"},
        {"hash": b"sha256"},
        {"reserved": b"x"},
        {"after": b"x"},
        {"namespace": b""},
        {"namespace": b"\xff"},
        {"namespace": b"a\n"},
        {"signature": write_string(b"ssh-ed25519") + write_string(bytes(63))},
        {"signature": write_string(b"ssh-ed25519") + write_string(bytes(64)) + b"x"},
        {"signature": write_string(b"ssh-mldsa44-ed25519") + write_string(bytes(64))},
        {"key": write_string(b"ssh-ed25519") + write_string(bytes(31))},
        {"key": write_string(b"ssh-rsa") + write_string(bytes(32))},
        {"key": KEYS.ed25519.to_wire() + b"x"},
        {"key": KEYS.composite.to_wire()},
    ):
        with pytest.raises(SignatureMalformed):
            SshSignature.parse(blob(**changes))


@given(st.binary(max_size=300))
def test_any_bytes_as_a_signature(content: bytes) -> None:
    for armored in (
        content,
        BEGIN + content + END,
        BEGIN + base64.b64encode(b"SSHSIG\0\0\0\1" + content) + b"\n" + END,
    ):
        with contextlib.suppress(SignatureMalformed):
            SshSignature.parse(armored)


@given(st.binary(max_size=80), st.integers(0, 5))
def test_wire_strings_have_one_form(data: bytes, count: int) -> None:
    with contextlib.suppress(ValueError):
        assert b"".join(map(write_string, read_strings(data, count))) == data


@given(st.text(max_size=120))
def test_any_text_as_a_public_key(text: str) -> None:
    for start in ("", "ssh-ed25519 ", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI"):
        with contextlib.suppress(SigningKeyInvalid):
            PublicKey.from_text(start + text)


@pytest.mark.parametrize("key", [KEYS.ed25519, KEYS.composite], ids=lambda key: key.algorithm)
def test_public_keys_as_text_and_wire(key: PublicKey) -> None:
    assert PublicKey.from_text(key.to_text()) == key
    assert PublicKey.from_text(key.to_text() + " station 7") == key
    assert PublicKey.from_wire(key.to_wire()) == key
    for text in ("", "ssh-ed25519", key.to_text()[:-4], "ssh-rsa " + key.to_text().split()[1], key.to_text() + "="):
        with pytest.raises(SigningKeyInvalid):
            PublicKey.from_text(text)
