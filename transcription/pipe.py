"""The client's ends of the two pipes: never waits longer than a moment without asking whether to go on."""

import os
import select
from collections.abc import Callable
from typing import cast

from app.errors.transcription import WireTruncated
from transcription.frames import Frame, ToClient
from transcription.wire import HEADER, decode_header, decode_payload, encode

TICK_SECONDS = 0.02
_TICK_MILLISECONDS = 20
_READ_BYTES = 1 << 16


class PipeClosed(Exception):
    """The other side is gone."""


class Pipe:
    """Frames over two handles, which it owns; `tick` is called every 20 ms of waiting and may raise to stop it."""

    def __init__(self, read_handle: int, write_handle: int) -> None:
        self._read_handle = read_handle
        self._write_handle = write_handle
        self._received = bytearray()
        os.set_blocking(read_handle, False)
        os.set_blocking(write_handle, False)

    def close(self) -> None:
        """Close both ends."""
        for handle in (self._write_handle, self._read_handle):
            if handle >= 0:
                os.close(handle)
        self._read_handle = self._write_handle = -1

    def send(self, frame: Frame, tick: Callable[[], None]) -> None:
        """Write one frame. Raises PipeClosed, WireTooLarge, and what `tick` raises."""
        for part in encode(frame):
            left = memoryview(part)
            while left:
                self._wait(self._write_handle, select.POLLOUT, tick)
                try:
                    left = left[os.write(self._write_handle, left) :]
                except BlockingIOError:
                    continue
                except OSError:
                    raise PipeClosed from None

    def receive(self, tick: Callable[[], None]) -> ToClient:
        """Read one frame. Raises PipeClosed, WireError, and what `tick` raises."""
        kind, length_bytes = decode_header(self._take(HEADER.size, tick), to_worker=False)
        # The kind was checked to be one that travels this way.
        return cast("ToClient", decode_payload(kind, self._take(length_bytes, tick)))

    def _take(self, count: int, tick: Callable[[], None]) -> bytes:
        while len(self._received) < count:
            self._wait(self._read_handle, select.POLLIN, tick)
            try:
                part = os.read(self._read_handle, _READ_BYTES)
            except BlockingIOError:
                continue
            except OSError:
                raise PipeClosed from None
            if not part:
                # A worker that dies in the middle of a frame is dead first, and untruthful second.
                raise PipeClosed from (WireTruncated() if self._received else None)
            self._received += part
        taken = bytes(self._received[:count])
        del self._received[:count]
        return taken

    def _wait(self, handle: int, events: int, tick: Callable[[], None]) -> None:
        poll = select.poll()
        poll.register(handle, events)
        while not poll.poll(_TICK_MILLISECONDS):
            tick()
