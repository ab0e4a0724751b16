"""The ends of a pipe where nobody can be asked whether it would wait (Windows): a thread for each end does the waiting.

Works everywhere, so that it is tested everywhere.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, Full, Queue
from threading import Thread

from transcription.ends import READ_BYTES, TICK_SECONDS, PipeClosed

_HELD_PIECES = 8
# Once the other side is gone, a thread that waits for it ends at once.
_LAST_WAIT_SECONDS = 5.0


class Reader:
    """The end that is read; owns its handle."""

    def __init__(self, handle: int) -> None:
        self._end = _End(handle)
        self._pieces: Queue[bytes] = Queue(_HELD_PIECES)
        self._is_wanted = True
        self._end.begin(self._fetch)

    def read(self, tick: Callable[[], None]) -> bytes:
        """Return what came, at least a byte; nothing at the end. Raises what `tick` raises."""
        while True:
            try:
                piece = self._pieces.get(timeout=TICK_SECONDS)
            except Empty:
                tick()
                continue
            if not piece:
                # Whoever asks again is told again.
                self._pieces.put(piece)
            return piece

    def close(self) -> None:
        """Let go of the handle; once the other side is gone."""
        self._end.close(self._let_it_end)

    def _fetch(self, handle: int) -> None:
        while self._is_wanted:
            try:
                piece = os.read(handle, READ_BYTES)
            except OSError:
                piece = b""
            self._pieces.put(piece)
            if not piece:
                return

    def _let_it_end(self) -> None:
        self._is_wanted = False
        # A thread that waits for room gets it.
        with suppress(Empty):
            while True:
                self._pieces.get_nowait()


class Writer:
    """The end that is written to; owns its handle."""

    def __init__(self, handle: int) -> None:
        self._end = _End(handle)
        self._pieces: Queue[bytes] = Queue(_HELD_PIECES)
        self._is_broken = False
        self._end.begin(self._send)

    def write(self, data: bytes | memoryview, tick: Callable[[], None]) -> None:
        """Hand all of it over to be written. Raises PipeClosed, and what `tick` raises."""
        piece = bytes(data)
        while piece:
            if self._is_broken:
                raise PipeClosed
            try:
                self._pieces.put(piece, timeout=TICK_SECONDS)
            except Full:
                tick()
            else:
                return

    def close(self) -> None:
        """Let go of the handle; once the other side is gone."""
        self._end.close(self._let_it_end)

    def _send(self, handle: int) -> None:
        while piece := self._pieces.get():
            left = memoryview(piece)
            try:
                while left and not self._is_broken:
                    left = left[os.write(handle, left) :]
            except OSError:
                # What still comes is taken and thrown away, so that nobody waits for room.
                self._is_broken = True

    def _let_it_end(self) -> None:
        with suppress(Full):
            self._pieces.put(b"", timeout=_LAST_WAIT_SECONDS)


class _End:
    """A handle, and the thread that waits at it."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._thread: Thread | None = None

    def begin(self, work: Callable[[int], None]) -> None:
        self._thread = Thread(target=work, args=(self._handle,), name="pipe end", daemon=True)
        self._thread.start()

    def close(self, let_it_end: Callable[[], None]) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        let_it_end()
        thread.join(_LAST_WAIT_SECONDS)
        # On Windows closing waits for who reads: better a handle too many than a program that hangs.
        if not thread.is_alive():
            os.close(self._handle)
