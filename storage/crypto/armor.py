"""The text form of an age file: strict PEM (RFC 7468 section 3, label AGE ENCRYPTED FILE)."""

import base64
import binascii
import io

from app.errors.age import AgeArmorInvalid
from storage.crypto.payload import Sink, write_all
from storage.crypto.source import ByteSource, ReadableFile

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
COLUMNS = 64
LINE_BYTES = 48

_WHITESPACE = b" \t\r\n"
_OUTSIDE_LIMIT_BYTES = 1024
_BATCH_LINES = 256


class ArmorReader(io.RawIOBase):
    """The binary age file inside an armored one; streams, does not seek. Reading raises `AgeArmorInvalid`.

    Accepted: LF or CRLF, whitespace before and after. Refused: everything else that is not canonical.
    """

    def __init__(self, file: ReadableFile) -> None:
        super().__init__()
        self._source = ByteSource(file)
        self._line_number = 0
        self._decoded = b""
        self._begun = self._ended = self._short_seen = False
        self._error: AgeArmorInvalid | None = None

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Some bytes into `buffer`, 0 at the end."""
        if not self._begun:
            self._read_begin()
        view = memoryview(buffer)
        while not self._decoded and not self._ended:
            if self._error is not None:
                raise self._error
            self._read_batch()
        count = min(len(view), len(self._decoded))
        view[:count] = self._decoded[:count]
        self._decoded = self._decoded[count:]
        return count

    def _read_begin(self) -> None:
        skipped = 0
        while True:
            line = self._source.read_line(_OUTSIDE_LIMIT_BYTES)
            self._line_number += 1
            content = line.lstrip(_WHITESPACE)
            if content:
                break
            skipped += len(line)
            if not line or skipped > _OUTSIDE_LIMIT_BYTES:
                raise self._invalid()
        if _without_eol(content) != BEGIN or not content.endswith(b"\n"):
            raise self._invalid()
        self._begun = True

    def _read_batch(self) -> None:
        """Decode some lines; an error waits until the lines before it were handed out."""
        pieces: list[bytes] = []
        try:
            while len(pieces) < _BATCH_LINES and not self._ended:
                self._read_line(pieces)
        except AgeArmorInvalid as error:
            self._error, self._ended = error, False
        self._decoded = b"".join(pieces)

    def _read_line(self, pieces: list[bytes]) -> None:
        line = self._source.read_line(COLUMNS + 3)
        self._line_number += 1
        content = _without_eol(line)
        if content == END:
            self._read_rest()
        elif not line.endswith(b"\n") or self._short_seen:
            raise self._invalid()
        else:
            pieces.append(self._decode(content))

    def _decode(self, content: bytes) -> bytes:
        try:
            data = base64.b64decode(content, validate=True)
        except binascii.Error:
            raise self._invalid() from None
        if not data or len(data) > LINE_BYTES or base64.b64encode(data) != content:
            raise self._invalid()
        self._short_seen = len(data) < LINE_BYTES
        return data

    def _read_rest(self) -> None:
        self._ended = True
        rest = bytearray(_OUTSIDE_LIMIT_BYTES + 1)
        count = self._source.read_into(memoryview(rest))
        if count > _OUTSIDE_LIMIT_BYTES or rest[:count].strip(_WHITESPACE):
            raise self._invalid()

    def _invalid(self) -> AgeArmorInvalid:
        return AgeArmorInvalid(line=self._line_number)


class ArmorWriter:
    """Writes the text form; close() writes the END line and leaves the sink open."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._held = b""
        self._write(BEGIN + b"\n")

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take more bytes of the age file."""
        pending = self._held + bytes(data)
        whole = len(pending) // LINE_BYTES * LINE_BYTES
        self._held = pending[whole:]
        self._write_lines(pending[:whole])
        return len(data)

    def close(self) -> None:
        """Write what is left and the END line."""
        self._write_lines(self._held)
        self._write(END + b"\n")

    def _write_lines(self, data: bytes) -> None:
        text = base64.b64encode(data)
        self._write(b"".join(text[at : at + COLUMNS] + b"\n" for at in range(0, len(text), COLUMNS)))

    def _write(self, data: bytes) -> None:
        write_all(self._sink, memoryview(data))


def _without_eol(line: bytes) -> bytes:
    if line.endswith(b"\r\n"):
        return line[:-2]
    return line[:-1] if line.endswith(b"\n") else line
