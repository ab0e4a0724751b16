import io

from storage.crypto.source import ByteSource


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
