import io

import pytest

from storage.crypto.source import ByteSource
from tests.storage.streams import Watched


def source_of(content: bytes) -> ByteSource:
    return ByteSource(io.BytesIO(content))


def rest_of(source: ByteSource) -> bytes:
    view = bytearray(100)
    return bytes(view[: source.read_into(memoryview(view))])


def test_lines_then_what_follows_them() -> None:
    source = source_of(b"one\ntwo\nthree")
    assert (source.read_line(10), source.consumed_bytes) == (b"one\n", 4)
    assert rest_of(source) == b"two\nthree"
    assert source.consumed_bytes == 13


def test_what_was_read_ahead_is_forgotten_where_somebody_seeks() -> None:
    source = source_of(b"one\ntwo\nthree")
    source.read_line(10)
    source.seek(8)
    assert rest_of(source) == b"three"
    source = source_of(b"one\ntwo\nthree")
    source.read_line(10)
    assert source.seek_end() == 13
    assert rest_of(source) == b""


def test_a_line_ends_at_its_limit_or_with_the_file() -> None:
    source = source_of(b"abcdef\ngh")
    assert [source.read_line(4), source.read_line(4), source.read_line(4), source.read_line(4)] == [
        b"abcd", b"ef\n", b"gh", b"",
    ]  # fmt: skip


@pytest.mark.parametrize("content", [b"one\n" + bytes(20_000), bytes(20_000)])
@pytest.mark.parametrize("limit_bytes", [10, 4096])
def test_no_more_is_read_ahead_than_a_line_needs(content: bytes, limit_bytes: int) -> None:
    file = Watched(content)
    ByteSource(file).read_line(limit_bytes)
    assert len(file.asked) == 1, "what is no line at all must not be read into memory"


def test_nothing_is_read_behind_a_line_that_is_there() -> None:
    file = Watched(b"one\n" + bytes(20_000))
    assert ByteSource(file).read_line(10_000) == b"one\n"
    assert len(file.asked) == 1


def test_what_was_handed_out_is_counted_beyond_what_was_read_ahead() -> None:
    source = source_of(b"one\n" + bytes(20_000))
    source.read_line(10)
    assert source.read_into(memoryview(bytearray(15_000))) == 15_000
    assert source.consumed_bytes == 15_004


class OnlyReads:
    """The least that a file can be: bytes, then b"", or None where a raw one has none."""

    def __init__(self, content: bytes, end: bytes | None) -> None:
        self._left, self._end = content, end

    def read(self, size: int, /) -> bytes | None:
        given, self._left = self._left[: min(size, 7)], self._left[min(size, 7) :]
        return given or self._end

    def seekable(self) -> bool:
        return False

    def seek(self, offset: int, whence: int, /) -> int:
        raise OSError

    def tell(self) -> int:
        raise OSError


@pytest.mark.parametrize("end", [b"", None])
def test_a_file_that_only_reads_is_enough(end: bytes | None) -> None:
    source = ByteSource(OnlyReads(b"one\n" + bytes(range(90)), end))
    assert source.read_line(10) == b"one\n"
    assert rest_of(source) == bytes(range(90))
    assert rest_of(source) == b""
