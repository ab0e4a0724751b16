"""The payload alone, for files that no writer makes."""

import io
from typing import TYPE_CHECKING

import pytest

from app.errors.age import AgeArmorInvalid, AgePayloadDamaged, AgePayloadTruncated
from storage.crypto.payload import CHUNK_BYTES, SEALED_CHUNK_BYTES, PayloadReader, chunk_nonce, payload_cipher
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource

if TYPE_CHECKING:
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
