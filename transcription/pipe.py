"""The client's ends of the two pipes: never waits longer than a moment without asking whether to go on."""

import sys
from collections.abc import Callable
from typing import cast

from app.errors.transcription import WireTruncated
from transcription.ends import PipeClosed
from transcription.frames import Frame, ToClient
from transcription.wire import HEADER, decode_header, decode_payload, encode

if sys.platform == "win32":
    from transcription.threaded_ends import Reader, Writer
else:
    from transcription.polled_ends import Reader, Writer


class Pipe:
    """Frames over two handles, which it owns; `tick` is called every 20 ms of waiting and may raise to stop it."""

    def __init__(self, read_handle: int, write_handle: int) -> None:
        self._reader = Reader(read_handle)
        self._writer = Writer(write_handle)
        self._received = bytearray()

    def close(self) -> None:
        """Close both ends; once the other side is gone."""
        self._writer.close()
        self._reader.close()

    def send(self, frame: Frame, tick: Callable[[], None]) -> None:
        """Write one frame. Raises PipeClosed, WireTooLarge, and what `tick` raises."""
        for part in encode(frame):
            self._writer.write(part, tick)

    def receive(self, tick: Callable[[], None]) -> ToClient:
        """Read one frame. Raises PipeClosed, WireError, and what `tick` raises."""
        kind, length_bytes = decode_header(self._take(HEADER.size, tick), to_worker=False)
        # The kind was checked to be one that travels this way.
        return cast("ToClient", decode_payload(kind, self._take(length_bytes, tick)))

    def _take(self, count: int, tick: Callable[[], None]) -> bytes:
        while len(self._received) < count:
            part = self._reader.read(tick)
            if not part:
                # A worker that dies in the middle of a frame is dead first, and untruthful second.
                raise PipeClosed from (WireTruncated() if self._received else None)
            self._received += part
        taken = bytes(self._received[:count])
        del self._received[:count]
        return taken
