"""The archive in a bundle: every member, its name, its fields, its end."""

import io
import lzma

from storage.bundle.archive import read_archive
from storage.bundle.ustar import decode_header, encode_header
from tests.fuzz.fuzzing import bodies, refused_or

_BLOCK = 512


def seeds() -> list[bytes]:
    made = [lzma.decompress(body) for head, body in bodies("bundle") if head.get("body") == "archive"]
    return sorted({data for data in made if len(data) <= 32_768}, key=len)[:80]


def read(data: bytes) -> list[tuple[str, int]]:
    found = []
    for member in read_archive(io.BytesIO(data)):
        found.append((member.path, sum(map(len, member.pieces()))))
        member.finish()
    return found


def check(data: bytes) -> None:
    found = refused_or(lambda: read(data)) or []
    for path, size in found:
        # No name leaves the folder that it is put into, whoever reads it.
        assert not path.startswith(("/", "\\"))
        assert ".." not in path.replace("\\", "/").split("/")
        assert size >= 0
    assert len({path.casefold() for path, _ in found}) == len(found)
    block = data[:_BLOCK].ljust(_BLOCK, b"\0")
    head = refused_or(lambda: decode_header(block))
    if head is not None:
        assert encode_header(head.path, head.size_bytes) == block
