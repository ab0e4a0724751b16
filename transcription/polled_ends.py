"""The ends of a pipe where the system can be asked whether it would wait (everywhere but on Windows)."""

import os
import select
import sys
from collections.abc import Callable

from transcription.ends import READ_BYTES, TICK_SECONDS, PipeClosed

assert sys.platform != "win32"  # noqa: S101 -- tells the type checker to leave the rest out there

_TICK_MILLISECONDS = round(TICK_SECONDS * 1000)


class Reader:
    """The end that is read; owns its handle."""

    def __init__(self, handle: int) -> None:
        os.set_blocking(handle, False)
        self._handle = handle

    def read(self, tick: Callable[[], None]) -> bytes:
        """Return what came, at least a byte; nothing at the end. Raises PipeClosed, and what `tick` raises."""
        while True:
            _wait(self._handle, select.POLLIN, tick)
            try:
                return os.read(self._handle, READ_BYTES)
            except BlockingIOError:
                continue
            except OSError:
                raise PipeClosed from None

    def close(self) -> None:
        """Let go of the handle; once the other side is gone."""
        self._handle = _closed(self._handle)


class Writer:
    """The end that is written to; owns its handle."""

    def __init__(self, handle: int) -> None:
        os.set_blocking(handle, False)
        self._handle = handle

    def write(self, data: bytes | memoryview, tick: Callable[[], None]) -> None:
        """Write all of it. Raises PipeClosed, and what `tick` raises."""
        left = memoryview(data)
        while left:
            _wait(self._handle, select.POLLOUT, tick)
            try:
                left = left[os.write(self._handle, left) :]
            except BlockingIOError:
                continue
            except OSError:
                raise PipeClosed from None

    def close(self) -> None:
        """Let go of the handle; once the other side is gone."""
        self._handle = _closed(self._handle)


def _wait(handle: int, events: int, tick: Callable[[], None]) -> None:
    poll = select.poll()
    poll.register(handle, events)
    while not poll.poll(_TICK_MILLISECONDS):
        tick()


def _closed(handle: int) -> int:
    if handle >= 0:
        os.close(handle)
    return -1
