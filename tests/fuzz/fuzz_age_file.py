"""A whole age file: key unwrapping, MAC, payload, with keys that open the vectors."""

import io
import zlib
from base64 import b64decode
from json import loads

from storage.crypto.age import AgeReader
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.keys import identity_from_text
from storage.crypto.recipient import Identity
from storage.crypto.x25519 import X25519Identity
from tests.fuzz.fuzzing import VECTORS, refused_or

_CASES = loads((VECTORS / "age" / "open.json").read_text("utf-8"))
_TEXTS = sorted({text for case in _CASES for text in case["identities"]})[:4]
_IDENTITIES: list[Identity] = [identity_from_text(text) for text in _TEXTS]
_MOST_BYTES = 200_000


def seeds() -> list[bytes]:
    files = [zlib.decompress(b64decode(case["sealed_zlib_base64"])) for case in _CASES if not case["armored"]]
    return [file for file in files if len(file) < _MOST_BYTES]


def read(data: bytes) -> bytes:
    with AgeReader(io.BytesIO(data), _IDENTITIES) as plain:
        return plain.read()


def check(data: bytes) -> None:
    assert all(isinstance(one, HybridIdentity | X25519Identity) for one in _IDENTITIES)
    refused_or(lambda: read(data))
