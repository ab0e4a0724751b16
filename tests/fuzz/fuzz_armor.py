"""Armor: age's PEM-like text around the binary file."""

import io
import zlib
from base64 import b64decode
from json import loads

from storage.crypto.armor import ArmorReader, ArmorWriter
from tests.fuzz.fuzzing import VECTORS, refused_or


def seeds() -> list[bytes]:
    cases = loads((VECTORS / "age" / "open.json").read_text("utf-8"))
    files = [zlib.decompress(b64decode(case["sealed_zlib_base64"])) for case in cases]
    armored = [file for case, file in zip(cases, files, strict=True) if case["armored"]]
    return [*armored, *(written(file[:size]) for file, size in zip(files, (0, 1, 47, 48, 49, 96, 500), strict=False))]


def written(plain: bytes) -> bytes:
    sink = io.BytesIO()
    writer = ArmorWriter(sink)
    writer.write(plain)
    writer.close()
    return sink.getvalue()


def check(data: bytes) -> None:
    found = refused_or(lambda: ArmorReader(io.BytesIO(data)).readall())
    if found is not None:
        # Nothing but white space and the ends of lines may differ from what we would write.
        assert b"".join(data.split()) == b"".join(written(found).split())
