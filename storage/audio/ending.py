"""A stream that can be told to end early, for a reader that lets go of what it holds only at an end."""

from typing import Any, BinaryIO


class EndingStream:
    """Passes everything on to `stream`, which stays the caller's; after end() there is nothing more to read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._ended = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, none after end()."""
        return b"" if self._ended else self._stream.read(size)

    def end(self) -> None:
        """Give nothing more."""
        self._ended = True

    def go_on(self) -> None:
        """Give again what the stream has."""
        self._ended = False
