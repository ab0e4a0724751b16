"""What every fuzzer shares: seeds of the project's own vectors, and what must hold for any bytes whatever.

Each `fuzz_<noun>.py` has `seeds()` and `check(data)`. `check` may raise nothing: a refusal out of the error tree is
caught by `refused_or`, and everything else is a finding. While it runs, nothing may be written, sent or started.
"""

import io
import lzma
import os
import random
import sys
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from app.errors.base import SaksiError

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
VERSION = Path(__file__).resolve().parents[1] / "data" / "versions" / "0.1.0"
Result = TypeVar("Result")
_CHANGES = frozenset({"subprocess.Popen", "socket.connect", "socket.bind"}) | {
    f"os.{act}"
    for act in (
        "mkdir",
        "rename",
        "remove",
        "rmdir",
        "link",
        "symlink",
        "truncate",
        "chmod",
        "exec",
        "fork",
        "posix_spawn",
    )
}
_watching = False
_installed = False


class WroteSomethingError(Exception):
    """Code that only reads has written, sent or started something."""


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watching:
        return
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or event in _CHANGES:
        raise WroteSomethingError(event, arguments[:1])


EDGES = (
    b"[" * 7000,
    b'{"a":' * 1300,
    b'{"format":1,"name":"a","trust":"shipped","files":{"config.json":{"bytes":1e999,"sha256":"a"}}}',
    b'{"added_tokens":[{"content":[1]}],"model":{"vocab":[]}}',
    b'{"a":' + b"9" * 5000 + b"}",
    b"\xef\xbb\xbf{}",
    b"\r" * 100,
)
"""What a fuzzer would need long to come upon: depth, infinity, things in the place of others."""


def all_seeds(seeds: list[bytes]) -> list[bytes]:
    """The seeds of a parser, and the edges behind every first byte that some fuzzers choose a reader by."""
    return [*seeds, *EDGES, *(bytes([number]) + edge for number in range(14) for edge in EDGES)]


@contextmanager
def only_reading() -> Iterator[None]:
    """Whatever is written inside is a finding."""
    global _installed, _watching  # noqa: PLW0603 -- a hook of the interpreter can never be taken away again
    if not _installed:
        sys.addaudithook(_watch)
        _installed = True
    _watching = True
    try:
        yield
    finally:
        _watching = False


def refused_or(read: Callable[[], Result]) -> Result | None:
    """What was read, or None where it was refused in the words of the error tree."""
    with only_reading():
        try:
            return read()
        except SaksiError:
            return None


def members(name: str) -> tuple[bytes, ...]:
    """Every member of this name (without folders) in the bundle vectors, once."""
    return tuple(_members().get(name, {}))


@cache
def _members() -> dict[str, dict[bytes, None]]:
    found: dict[str, dict[bytes, None]] = {}
    for head, body in bodies("bundle"):
        if head.get("body") != "archive":
            continue
        try:
            archive = tarfile.open(fileobj=io.BytesIO(lzma.decompress(body)))  # noqa: SIM115 -- of memory
            for one in archive.getmembers():
                if one.isfile() and (stream := archive.extractfile(one)):
                    found.setdefault(one.name.rpartition("/")[2], {})[stream.read()] = None
        except (tarfile.TarError, OSError, EOFError):
            # Vectors that are no archives on purpose.
            continue
    return found


def bodies(folder: str) -> Iterator[tuple[dict[str, str], bytes]]:
    """Header and body of every vector of a folder."""
    for path in sorted((VECTORS / folder).iterdir()):
        head, blank, body = path.read_bytes().partition(b"\n\n")
        if blank:
            yield dict(line.split(": ", 1) for line in head.decode().splitlines() if ": " in line), body


_WORDS = (
    *(b"", b"\0", b"\xff" * 4, b"-1", b"1e999", b"null", b"{}", b"\n", b"\r\n", b"\xed\xa0\x80", b"NaN"),
    *(b"[" * 3000, b"9" * 5000),
)


def changed(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """One to four random changes, for the short form that runs without a fuzzer."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made) + 1)
        until = min(len(made), at + chance.choice((1, 1, 2, 8, 64)))
        act = chance.randrange(6)
        if act == 0 and at < len(made):
            made[at] ^= 1 << chance.randrange(8)
        elif act == 1:
            del made[at:until]
        elif act == 2:
            made[at:at] = chance.choice(_WORDS)
        elif act == 3:
            made[at:until] = chance.randbytes(until - at)
        elif act == 4:
            made[at:at] = made[at:until]
        else:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            made[at:until] = other[start : start + chance.choice((4, 32, 256))]
    return bytes(made)
