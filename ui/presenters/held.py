"""Bundles that wait for a person: none of them outlives the screen that holds them."""

from collections.abc import Callable
from threading import Lock

from app.usecases.receive import HeldBundle


class HeldBundles:
    """Keeps held bundles by the number of their file. After `close` every one that is put in is discarded at once."""

    def __init__(self, discard: Callable[[HeldBundle], None]) -> None:
        self._discard = discard
        self._lock = Lock()
        self._held: dict[int, HeldBundle] = {}
        self._closed = False

    def put(self, number: int, held: HeldBundle) -> None:
        """Keep a bundle that was just verified, on any thread. Raises StorageError."""
        with self._lock:
            late = self._closed
            if not late:
                self._held[number] = held
        if late:
            self._discard(held)

    def of(self, number: int) -> HeldBundle:
        """Return one that is held. Raises KeyError."""
        return self._held[number]

    def drop(self, number: int) -> None:
        """Discard one if it is held. Raises StorageError."""
        with self._lock:
            held = self._held.pop(number, None)
        if held is not None:
            self._discard(held)

    def end(self) -> None:
        """Let nothing be held from now on. Returns at once; `clear` discards what is there."""
        with self._lock:
            self._closed = True

    def clear(self) -> None:
        """Discard all. Raises StorageError."""
        for number in list(self._held):
            self.drop(number)
