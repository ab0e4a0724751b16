"""Files in memory for tests of what reads them: one that tells how it was read, and one that cannot be read."""

import errno
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Watched(io.BytesIO):
    """Remembers how many bytes were asked for, each time; -1 or None for all."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.asked: list[int | None] = []

    def read(self, size: int | None = -1, /) -> bytes:
        self.asked.append(size)
        return super().read(size)

    def readinto1(self, view: "WriteableBuffer", /) -> int:
        self.asked.append(memoryview(view).nbytes)
        return super().readinto1(view)


class Shut(io.BytesIO):
    """Is not for everybody, from some place on."""

    def __init__(self, content: bytes, until_bytes: int = 0) -> None:
        super().__init__(content)
        self._until_bytes = until_bytes

    def read(self, size: int | None = -1, /) -> bytes:
        self._ask()
        return super().read(size)

    def readinto(self, view: "WriteableBuffer", /) -> int:
        self._ask()
        return super().readinto(view)

    def readinto1(self, view: "WriteableBuffer", /) -> int:
        self._ask()
        return super().readinto1(view)

    def _ask(self) -> None:
        if self.tell() >= self._until_bytes:
            raise OSError(errno.EACCES, "not for you")
