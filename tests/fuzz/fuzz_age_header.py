"""The header of an age file: stanzas, their bodies, the MAC's line (C2SP age, "Header")."""

import io
import zlib
from base64 import b64decode
from json import loads

from storage.crypto.header import parse_header
from storage.crypto.source import ByteSource
from tests.fuzz.fuzzing import VECTORS, refused_or

_HEADER_BYTES = 20_000


def seeds() -> list[bytes]:
    cases = loads((VECTORS / "age" / "open.json").read_text("utf-8"))
    return [zlib.decompress(b64decode(case["sealed_zlib_base64"]))[:_HEADER_BYTES] for case in cases]


def check(data: bytes) -> None:
    found = refused_or(lambda: parse_header(ByteSource(io.BytesIO(data))))
    if found is not None:
        # What was believed is spelled in one way alone.
        spelled = b"age-encryption.org/v1\n" + b"".join(stanza.encode() for stanza in found.stanzas)
        assert data.startswith(spelled)
