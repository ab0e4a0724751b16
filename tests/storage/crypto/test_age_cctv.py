"""The public age test vectors of C2SP/CCTV, run wherever they are beside the checkout."""

import hashlib
import io
import zlib
from pathlib import Path

import pytest

from app.errors.age import (
    AgeArmorInvalid,
    AgeError,
    AgeHeaderInvalid,
    AgeHeaderMacWrong,
    AgeNoMatch,
    AgePayloadDamaged,
)
from storage.crypto.age import AgeReader
from storage.crypto.armor import ArmorReader
from storage.crypto.keys import identity_from_text
from storage.crypto.recipient import Identity
from storage.crypto.scrypt import ScryptPassphrase
from storage.crypto.secret import Secret

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "vectors" / "age-cctv"
FAILURES: dict[str, type[AgeError]] = {
    "no match": AgeNoMatch,
    "header failure": AgeHeaderInvalid,
    "HMAC failure": AgeHeaderMacWrong,
    "armor failure": AgeArmorInvalid,
    "payload failure": AgePayloadDamaged,
}
PIECE_BYTES = (1, 65_536, 70_000, 1 << 20)


def test_the_vectors_are_there() -> None:
    if not FOLDER.is_dir():
        pytest.skip("the CCTV age vectors are not beside this checkout; tests/vectors/age stands in")
    assert len(list(FOLDER.iterdir())) >= 72


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*")), ids=lambda path: path.name)
def test_cctv_vector(path: Path) -> None:
    head, _, body = path.read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    facts = dict(lines)
    if facts.get("compressed") == "zlib":
        body = zlib.decompress(body)
    identities: list[Identity] = [identity_from_text(value) for key, value in lines if key == "identity"]
    identities += [ScryptPassphrase(Secret(value.encode())) for key, value in lines if key == "passphrase"]
    for piece_bytes in PIECE_BYTES[len(body) > 1 << 20 :]:
        error, released = open_in_pieces(body, identities, "armored" in facts, piece_bytes)
        assert type_of(error) == FAILURES.get(facts["expect"])
        expected = facts.get("payload", hashlib.sha256(b"").hexdigest())
        assert hashlib.sha256(released).hexdigest() == expected


def open_in_pieces(
    body: bytes, identities: list[Identity], armored: bool, piece_bytes: int
) -> tuple[AgeError | None, bytes]:
    """Read everything that is released, and the error that ended it."""
    source = io.BytesIO(body)
    released = bytearray()
    try:
        reader = AgeReader(ArmorReader(source) if armored else source, identities)
        while piece := reader.read(piece_bytes):
            released += piece
    except AgeError as error:
        return error, bytes(released)
    return None, bytes(released)


def type_of(error: AgeError | None) -> type[AgeError] | None:
    """The documented class of a failure: a truncation is one kind of payload failure."""
    if isinstance(error, AgePayloadDamaged):
        return AgePayloadDamaged
    return None if error is None else type(error)
