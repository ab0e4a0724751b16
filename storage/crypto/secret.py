"""A secret in memory that is wiped when it is no longer needed."""

import hmac
from types import TracebackType
from typing import NoReturn, Self


class _WipedBytes(bytearray):
    """Bytes that are overwritten when the last holder or view of them is gone, and not earlier.

    Wiping when the `Secret` itself dies would turn `make_secret().view()` into zeros in the caller's hand.
    """

    __slots__ = ()

    def wipe(self) -> None:
        """Overwrite with zeros in place, also under views."""
        self[:] = bytes(len(self))

    def __del__(self) -> None:
        self.wipe()


class Secret:
    """A few secret bytes in one buffer: never shown, never pickled, overwritten with zeros by close().

    Python cannot promise that no other copy exists; this keeps the long-lived copy to one, which is wiped.
    Use it as a context manager. Everything but close() raises ValueError after close().
    """

    __slots__ = ("_buffer", "_closed")

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        """Copy `data`; a bytearray given away should be wiped by its owner."""
        self._closed = False
        self._buffer = _WipedBytes(data)

    @classmethod
    def zeros(cls, size_bytes: int) -> Self:
        """A secret of `size_bytes` zeros, to be filled through view()."""
        return cls(bytes(size_bytes))

    def view(self) -> memoryview:
        """The bytes themselves, without a copy; valid until close()."""
        if self._closed:
            raise ValueError("the secret was wiped")
        return memoryview(self._buffer)

    def copy(self) -> "Secret":
        """A second holder of the same bytes, closed on its own."""
        return Secret(self.view())

    def close(self) -> None:
        """Overwrite the bytes with zeros; may be called again."""
        self._closed = True
        self._buffer.wipe()

    @property
    def closed(self) -> bool:
        """Whether the bytes were wiped."""
        return self._closed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._buffer)

    def __eq__(self, other: object) -> bool:
        """Compare in constant time with another secret."""
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.view(), other.view())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Secret of {len(self._buffer)} bytes>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")
