"""What a person pressed, done at the place in the sound where it was pressed."""

from collections.abc import Callable
from queue import Empty, SimpleQueue


class Wishes:
    """Any thread may wish; one thread grants. A source counts whole blocks, so that no wish lies inside one."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[tuple[int, Callable[[], None]]] = SimpleQueue()
        self._next: tuple[int, Callable[[], None]] | None = None

    def put(self, at_frame: int, act: Callable[[], None]) -> None:
        """Do this once the sound up to here was read."""
        self._waiting.put((at_frame, act))

    def grant(self, read_frames: int) -> None:
        """Do what was wished up to here, in its order."""
        while True:
            if self._next is None:
                try:
                    self._next = self._waiting.get_nowait()
                except Empty:
                    return
            at_frame, act = self._next
            if at_frame > read_frames:
                return
            self._next = None
            act()
