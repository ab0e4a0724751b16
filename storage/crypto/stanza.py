"""One recipient stanza of an age header: who can open the file, and the file key wrapped for them."""

import re
from dataclasses import dataclass

from app.errors.age import AgeHeaderInvalid
from storage.crypto.source import ByteSource
from storage.crypto.unpadded import decode_unpadded, encode_unpadded

COLUMNS = 64
ARGUMENT_LINE_LIMIT_BYTES = 16 * 1024
BODY_LIMIT_BYTES = 64 * 1024

_VISIBLE = re.compile(rb"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class Stanza:
    """`kind` is the first argument, `arguments` are the others, `body` is the wrapped file key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes

    def encode(self) -> bytes:
        """The stanza as it stands in the header, closed by a line shorter than 64 columns."""
        lines = [" ".join(("->", self.kind, *self.arguments))]
        body = encode_unpadded(self.body)
        lines += [body[start : start + COLUMNS] for start in range(0, len(body) + 1, COLUMNS)]
        return "\n".join([*lines, ""]).encode("ascii")


def parse_stanza(argument_line: bytes, source: ByteSource) -> Stanza:
    """The stanza whose first line was just read, its body taken from `source`. Raises `AgeHeaderInvalid`."""
    kind, *arguments = _parse_arguments(argument_line)
    body = b""
    while True:
        line = source.read_line(COLUMNS + 1)
        if not line.endswith(b"\n"):
            raise AgeHeaderInvalid
        body += line[:-1]
        if len(line) <= COLUMNS:
            break
        if len(body) > BODY_LIMIT_BYTES:
            raise AgeHeaderInvalid
    return Stanza(kind, tuple(arguments), decode_body(body))


def decode_body(encoded: bytes) -> bytes:
    """Canonical unpadded base64 of the header. Raises `AgeHeaderInvalid`."""
    try:
        return decode_unpadded(encoded.decode("ascii"))
    except ValueError:
        raise AgeHeaderInvalid from None


def _parse_arguments(line: bytes) -> list[str]:
    """The arguments after `->`: each at least one visible ASCII character, one space between them."""
    if not line.startswith(b"-> ") or not line.endswith(b"\n"):
        raise AgeHeaderInvalid
    arguments = line[3:-1].split(b" ")
    if not all(_VISIBLE.fullmatch(argument) for argument in arguments):
        raise AgeHeaderInvalid
    return [argument.decode("ascii") for argument in arguments]
