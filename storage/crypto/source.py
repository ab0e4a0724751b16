"""Reading a binary file object by line and by exact size, also where it cannot seek."""

from typing import Protocol

from app.errors.age import AgeError

_PIECE_BYTES = 4096


class ReadableFile(Protocol):
    """A binary file, raw or buffered; seek and tell are called only where seekable() is true."""

    def read(self, size: int, /) -> bytes | None:
        """At most `size` bytes, b"" at the end."""
        ...

    def seekable(self) -> bool:
        """Whether the file seeks."""
        ...

    def seek(self, offset: int, whence: int, /) -> int:
        """Go to a place and return it."""
        ...

    def tell(self) -> int:
        """The present place."""
        ...


class ByteSource:
    """Lines first, then bulk: what was read ahead for a line is handed out before the file is read again."""

    def __init__(self, file: ReadableFile) -> None:
        self._file = file
        self._ahead = b""
        self.consumed_bytes = 0
        """How many bytes were handed out so far, counted from where the file stood at the beginning."""
        self.failure: AgeError | None = None
        """Why reading stopped, where the file is an armored one and broken: what came before is still good."""

    def read_line(self, limit_bytes: int) -> bytes:
        """Up to and including the next LF; without LF at the end of the file or at `limit_bytes`."""
        while b"\n" not in self._ahead and len(self._ahead) < limit_bytes:
            piece = self._file.read(_PIECE_BYTES)
            if not piece:
                break
            self._ahead += piece
        end = self._ahead.find(b"\n") + 1 or len(self._ahead)
        return self._take(min(end, limit_bytes))

    def read_into(self, view: memoryview) -> int:
        """Fill `view` from the file; fewer bytes than its length only at the end, or before a `failure`."""
        head = self._take(min(len(self._ahead), len(view)))
        view[: len(head)] = head
        filled = len(head)
        while filled < len(view):
            try:
                count = self._read_some(view[filled:])
            except AgeError as error:
                self.failure = error
                break
            if not count:
                break
            filled += count
        self.consumed_bytes += filled - len(head)
        return filled

    def seek(self, position_bytes: int) -> None:
        """Go to an absolute position of the file and forget what was read ahead."""
        self._file.seek(position_bytes, 0)
        self._ahead = b""

    def seek_end(self) -> int:
        """Go to the end of the file and return its absolute position."""
        self._ahead = b""
        return self._file.seek(0, 2)

    def _take(self, count: int) -> bytes:
        taken, self._ahead = self._ahead[:count], self._ahead[count:]
        self.consumed_bytes += count
        return taken

    def _read_some(self, view: memoryview) -> int:
        # One read of the underlying file at a time: a buffered file that fails at its second loses the first.
        readinto = getattr(self._file, "readinto1", None) or getattr(self._file, "readinto", None)
        if readinto is not None:
            return readinto(view) or 0
        piece = self._file.read(len(view)) or b""
        view[: len(piece)] = piece
        return len(piece)
