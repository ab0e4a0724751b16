"""The payload alone, for files that no writer makes."""

import contextlib
import io
from typing import TYPE_CHECKING

import pytest

from app.errors.age import AgeArmorInvalid, AgeError, AgePayloadDamaged, AgePayloadTruncated
from storage.crypto.payload import (
    BATCH_BYTES,
    CHUNK_BYTES,
    SEALED_CHUNK_BYTES,
    PayloadReader,
    PayloadWriter,
    chunk_nonce,
    payload_cipher,
    write_all,
)
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer
    from _typeshed import WriteableBuffer as Buffer

CIPHER = payload_cipher(Secret(bytes(16)), bytes(range(16)))


def chunk(counter: int, plain: bytes, *, final: bool) -> bytes:
    return CIPHER.encrypt(chunk_nonce(counter, final=final), plain, None)


def reader_of(sealed: bytes) -> PayloadReader:
    return PayloadReader(ByteSource(io.BytesIO(sealed)), CIPHER, 0)


FULL = [chunk(number, b"x" * CHUNK_BYTES, final=False) for number in range(3)]


@pytest.mark.parametrize("full", [1, 2, 3])
def test_an_empty_last_chunk_after_others_is_refused_also_where_somebody_seeks(full: int) -> None:
    sealed = b"".join(FULL[:full]) + chunk(full, b"", final=True)
    with pytest.raises(AgePayloadTruncated) as caught:
        reader_of(sealed).seek(5)
    assert caught.value.facts == {"chunk": full}
    reader = reader_of(sealed)
    assert reader.read_into(memoryview(bytearray(full * CHUNK_BYTES))) == full * CHUNK_BYTES
    with pytest.raises(AgePayloadDamaged):
        reader.read_into(memoryview(bytearray(1)))


def test_nothing_but_an_empty_chunk_is_an_empty_file() -> None:
    assert reader_of(chunk(0, b"", final=True)).size() == 0


@pytest.mark.parametrize(
    ("left_bytes", "chunks"),
    [
        (0, 0),
        (1, 0),
        (15, 0),
        (16, 0),
        (100, 0),
        (SEALED_CHUNK_BYTES, 0),
        (SEALED_CHUNK_BYTES + 1, 1),
        (SEALED_CHUNK_BYTES + 15, 1),
        (SEALED_CHUNK_BYTES + 16, 1),
        (2 * SEALED_CHUNK_BYTES, 1),
    ],
)
def test_a_file_that_was_cut_names_the_chunk_where_it_ends(left_bytes: int, chunks: int) -> None:
    with pytest.raises(AgePayloadTruncated) as caught:
        reader_of(b"".join(FULL)[:left_bytes]).size()
    assert caught.value.facts == {"chunk": chunks}


class Failing(io.BytesIO):
    """Fails where its end would be, as an armored file with something behind its end."""

    def readinto1(self, view: "Buffer", /) -> int:
        count = super().readinto1(view)
        if not count:
            raise AgeArmorInvalid(line=9)
        return count


@pytest.mark.parametrize("full", [15, 31])
def test_what_stands_behind_a_last_chunk_that_fills_its_batch_is_found(full: int) -> None:
    whole = b"".join(chunk(number, b"x" * CHUNK_BYTES, final=number == full) for number in range(full + 1))
    plain = memoryview(bytearray((full + 1) * CHUNK_BYTES))
    assert reader_of(whole).read_into(plain) == len(plain)
    reader = reader_of(whole + b"x")
    assert reader.read_into(plain) == len(plain)
    with pytest.raises(AgePayloadDamaged) as caught:
        reader.read_into(memoryview(bytearray(1)))
    assert caught.value.facts == {"chunk": full + 1}
    reader = PayloadReader(ByteSource(Failing(whole)), CIPHER, 0)
    assert reader.read_into(plain) == len(plain)
    with pytest.raises(AgeArmorInvalid):
        reader.read_into(memoryview(bytearray(1)))


def released_before(sealed: bytes, error: type[AgeError]) -> bytes:
    """What comes out until the error does."""
    reader, view = reader_of(sealed), memoryview(bytearray(len(sealed)))
    count = 0
    with contextlib.suppress(error):
        while got := reader.read_into(view[count:]):
            count += got
        pytest.fail("no error")
    return bytes(view[:count])


def test_a_short_chunk_that_does_not_say_that_it_is_the_last_is_not_released() -> None:
    assert released_before(chunk(0, b"abc", final=False), AgePayloadDamaged) == b""
    assert released_before(FULL[0] + chunk(1, b"abc", final=False), AgePayloadDamaged) == b"x" * CHUNK_BYTES


def test_nothing_behind_a_chunk_that_was_put_in_is_released() -> None:
    put_in = bytes(SEALED_CHUNK_BYTES)
    assert released_before(FULL[0] + put_in + FULL[1] + FULL[2], AgePayloadDamaged) == b"x" * CHUNK_BYTES


def test_a_byte_before_a_damage_comes_out_before_it_is_told() -> None:
    reader = reader_of(FULL[0] + bytes(SEALED_CHUNK_BYTES))
    reader.read_into(memoryview(bytearray(CHUNK_BYTES - 1)))
    assert reader.read_into(memoryview(bytearray(5))) == 1
    with pytest.raises(AgePayloadDamaged):
        reader.read_into(memoryview(bytearray(5)))


@pytest.mark.parametrize(
    ("sealed", "error", "number"),
    [
        (b"", AgePayloadTruncated, 0),
        (b"".join(chunk(number, b"x" * CHUNK_BYTES, final=False) for number in range(16)), AgePayloadTruncated, 16),
        (chunk(0, b"x" * CHUNK_BYTES, final=True) + FULL[1], AgePayloadDamaged, 1),
        (FULL[0] + FULL[2], AgePayloadDamaged, 1),
    ],
)
def test_what_is_wrong_is_told_with_its_chunk(sealed: bytes, error: type[AgeError], number: int) -> None:
    reader, view = reader_of(sealed), memoryview(bytearray(BATCH_BYTES))
    with pytest.raises(error) as caught:
        list(iter(lambda: reader.read_into(view), 0))
    assert caught.value.facts == {"chunk": number}


class Sinking(io.BytesIO):
    """Takes everything and says nothing, or takes a little and says how much."""

    def __init__(self, most: int | None) -> None:
        super().__init__()
        self.most = most

    def write(self, data: "ReadableBuffer", /) -> int | None:  # type: ignore[override]
        if self.most is None:
            super().write(data)
            return None
        return super().write(memoryview(data)[: self.most])


@pytest.mark.parametrize("most", [None, 1, 1000, 10**9])
def test_every_kind_of_sink_gets_every_byte(most: int | None) -> None:
    sink = Sinking(most)
    write_all(sink, memoryview(bytes(range(256)) * 20))
    assert sink.getvalue() == bytes(range(256)) * 20


@pytest.mark.parametrize("first", [0, 1, CHUNK_BYTES, BATCH_BYTES - 1, BATCH_BYTES])
@pytest.mark.parametrize("second", [0, 1, BATCH_BYTES, BATCH_BYTES + 1, 2 * BATCH_BYTES + 5])
def test_pieces_of_any_size_are_sealed_in_their_order(first: int, second: int) -> None:
    plain = (bytes(range(251)) * ((first + second) // 251 + 1))[: first + second]
    sink = io.BytesIO()
    writer = PayloadWriter(sink, CIPHER)
    for piece in (plain[:first], plain[first:]):
        writer.write(piece)
    writer.finish()
    view = memoryview(bytearray(len(plain)))
    assert reader_of(sink.getvalue()).read_into(view) == len(plain)
    assert view == plain
