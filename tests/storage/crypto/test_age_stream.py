import contextlib
import io
import random
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from app.errors.age import (
    AgeHeaderInvalid,
    AgeHeaderMacWrong,
    AgeNoMatch,
    AgePayloadDamaged,
    AgePayloadTruncated,
    AgeRecipientsRefused,
)
from storage.crypto.age import AgeReader, AgeWriter, encrypt
from storage.crypto.armor import ArmorReader, ArmorWriter
from storage.crypto.dummies import pad_recipients
from storage.crypto.header import encode_header
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.payload import BATCH_BYTES, CHUNK_BYTES, SEALED_CHUNK_BYTES, sealed_size
from storage.crypto.scrypt import ScryptPassphrase
from storage.crypto.secret import Secret
from storage.crypto.x25519 import X25519Identity
from tests.storage.streams import Watched

if TYPE_CHECKING:
    from storage.crypto.recipient import Recipient

ALICE = HybridIdentity.generate()
SIZES = [0, 1, 999, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, BATCH_BYTES, BATCH_BYTES + 1]


def seal(plain: bytes, piece_bytes: int = 1 << 18) -> bytes:
    sink = io.BytesIO()
    with encrypt([ALICE.recipient], sink) as writer:
        for start in range(0, len(plain), piece_bytes):
            assert writer.write(plain[start : start + piece_bytes]) == len(plain[start : start + piece_bytes])
    return sink.getvalue()


def noise(size_bytes: int) -> bytes:
    return random.Random(size_bytes).randbytes(size_bytes)


class OneByteFile(io.RawIOBase):
    """An unbuffered, unseekable file that takes and gives less than asked, as pipes do."""

    def __init__(self, content: bytes = b"") -> None:
        super().__init__()
        self.content = bytearray(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = min(len(buffer), 1000, len(self.content))
        buffer[:count] = self.content[:count]
        del self.content[:count]
        return count

    def write(self, data: memoryview) -> int:  # type: ignore[override]
        self.content += data[:1000]
        return min(len(data), 1000)


@pytest.mark.parametrize("size_bytes", [*SIZES, 2 * BATCH_BYTES, 2 * BATCH_BYTES + 12345])
@pytest.mark.parametrize("piece_bytes", [4097, BATCH_BYTES, 3 * BATCH_BYTES])
def test_what_was_sealed_opens_in_any_pieces(size_bytes: int, piece_bytes: int) -> None:
    plain = noise(size_bytes)
    sealed = seal(plain, piece_bytes)
    assert AgeReader(io.BytesIO(sealed), [ALICE]).read() == plain
    reader = AgeReader(io.BytesIO(sealed), [ALICE])
    assert b"".join(iter(lambda: reader.read(piece_bytes), b"")) == plain
    assert reader.tell() == size_bytes
    assert reader.size_bytes() == size_bytes
    assert len(sealed) - sealed_size(size_bytes) == len(seal(b"")) - sealed_size(0)


def test_a_pipe_that_gives_and_takes_little_is_enough() -> None:
    plain = noise(200_000)
    sink = OneByteFile()
    with encrypt([ALICE.recipient], sink) as writer:
        writer.write(plain)
    reader = AgeReader(io.BufferedReader(OneByteFile(bytes(sink.content)), 512), [ALICE])
    assert not reader.seekable()
    assert reader.read() == plain
    with pytest.raises(io.UnsupportedOperation):
        reader.seek(0)


@pytest.mark.parametrize("size_bytes", SIZES)
def test_every_place_can_be_reached(size_bytes: int) -> None:
    plain = noise(size_bytes)
    in_front = b"something else in the same file"
    source = io.BytesIO(in_front + seal(plain))
    source.seek(len(in_front))
    reader = AgeReader(source, [ALICE])
    dice = random.Random(7)
    edges = [
        0,
        1,
        CHUNK_BYTES - 1,
        CHUNK_BYTES,
        CHUNK_BYTES + 1,
        BATCH_BYTES,
        size_bytes - 1,
        size_bytes,
        size_bytes + 9,
    ]
    for position in [*edges, *(dice.randint(0, size_bytes) for _ in range(30))]:
        count = dice.choice([0, 1, 10, CHUNK_BYTES, 2 * CHUNK_BYTES])
        place = min(max(position, 0), size_bytes)
        assert reader.seek(position) == place
        assert reader.read(count) == plain[place : place + count]
        assert reader.tell() == min(place + count, size_bytes)
    assert reader.seek(-5, io.SEEK_END) == max(size_bytes - 5, 0)
    assert reader.read() == plain[max(size_bytes - 5, 0) :]
    assert reader.seek(-1, io.SEEK_CUR) == max(size_bytes - 1, 0)


def test_one_chunk_is_opened_without_reading_those_before_it() -> None:
    plain = noise(40 * CHUNK_BYTES)
    sealed = bytearray(seal(plain))
    header_bytes = len(sealed) - sealed_size(len(plain))
    sealed[header_bytes + 3] ^= 1
    reader = AgeReader(io.BytesIO(bytes(sealed)), [ALICE])
    reader.seek(20 * CHUNK_BYTES + 5)
    assert reader.read(100) == plain[20 * CHUNK_BYTES + 5 :][:100]
    reader.seek(0)
    with pytest.raises(AgePayloadDamaged):
        reader.read(1)


@pytest.mark.parametrize("batch", [0, 1])
def test_what_was_opened_is_not_read_again(batch: int) -> None:
    plain = noise(3 * BATCH_BYTES)
    source = Watched(seal(plain))
    reader = AgeReader(source, [ALICE])
    start = batch * BATCH_BYTES
    reader.seek(start)
    reader.read(1)
    before = len(source.asked)
    for place in (start, start + 1, start + BATCH_BYTES // 2, start + BATCH_BYTES - 1, start):
        assert reader.seek(place) == place
        assert reader.read(1) == plain[place : place + 1]
    assert len(source.asked) == before
    assert reader.seek(start + BATCH_BYTES) == start + BATCH_BYTES
    assert reader.read(3) == plain[start + BATCH_BYTES :][:3]
    assert len(source.asked) > before


def test_a_seek_into_a_damaged_chunk_tells_so_at_once() -> None:
    plain = noise(3 * CHUNK_BYTES)
    sealed = bytearray(seal(plain))
    sealed[len(sealed) - sealed_size(len(plain)) + SEALED_CHUNK_BYTES + 3] ^= 1
    reader = AgeReader(io.BytesIO(bytes(sealed)), [ALICE])
    with pytest.raises(AgePayloadDamaged) as caught:
        reader.seek(CHUNK_BYTES + 5)
    assert caught.value.facts == {"chunk": 1}


def test_the_first_seek_finds_a_file_that_was_cut() -> None:
    sealed = seal(noise(5 * CHUNK_BYTES))
    for cut in (1, SEALED_CHUNK_BYTES, SEALED_CHUNK_BYTES + 1, 3 * SEALED_CHUNK_BYTES, 5 * SEALED_CHUNK_BYTES):
        with pytest.raises(AgePayloadTruncated):
            AgeReader(io.BytesIO(sealed[:-cut]), [ALICE]).seek(10)


@pytest.mark.parametrize("chunks", [1, 2, 15, 16, 17, 40])
def test_everything_before_the_damage_is_released_and_nothing_after(chunks: int) -> None:
    plain = noise(chunks * CHUNK_BYTES)
    sealed = seal(plain + b"end")
    reader = AgeReader(io.BytesIO(sealed[: -3 - 16]), [ALICE])
    assert reader.read(len(plain) + 1) == plain
    with pytest.raises(AgePayloadTruncated):
        reader.read(1)
    with pytest.raises(AgePayloadTruncated):
        reader.read(1)


@pytest.mark.parametrize("chunks", [1, 15, 16, 17, 32])
@pytest.mark.parametrize("more_bytes", [1, SEALED_CHUNK_BYTES, 20 * SEALED_CHUNK_BYTES])
def test_bytes_after_a_full_final_chunk_are_reported_wherever_it_stands(chunks: int, more_bytes: int) -> None:
    plain = noise(chunks * CHUNK_BYTES)
    reader = AgeReader(io.BytesIO(seal(plain) + bytes(more_bytes)), [ALICE])
    assert reader.read(len(plain)) == plain
    with pytest.raises(AgePayloadDamaged):
        reader.read(1)


def test_a_writer_left_by_an_error_leaves_an_unfinished_file() -> None:
    sink = io.BytesIO()
    with contextlib.suppress(RuntimeError), encrypt([ALICE.recipient], sink) as writer:
        writer.write(noise(3 * BATCH_BYTES))
        raise RuntimeError
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"more")
    with pytest.raises(AgePayloadTruncated):
        AgeReader(io.BytesIO(sink.getvalue()), [ALICE]).read()


def test_closing_twice_writes_one_end() -> None:
    sink = io.BytesIO()
    writer = encrypt([ALICE.recipient], sink)
    writer.close()
    writer.close()
    assert AgeReader(io.BytesIO(sink.getvalue()), [ALICE]).read() == b""


def test_memory_stays_flat() -> None:
    class Sink:
        def write(self, data: memoryview) -> int:
            return len(data)

    piece = bytes(1 << 20)
    tracemalloc.start()
    with encrypt([ALICE.recipient], Sink()) as writer:
        for _ in range(64):
            writer.write(piece)
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak_bytes < 8 << 20


def test_kinds_are_never_mixed_and_weak_ones_never_slip_in() -> None:
    legacy = X25519Identity.generate().recipient
    phrase = ScryptPassphrase(Secret(b"river stone lamp"), work_factor=10)
    cases: list[tuple[list[Recipient], bool]] = [
        ([], True),
        ([legacy], False),
        ([legacy, ALICE.recipient], True),
        ([ALICE.recipient, phrase], True),
        ([phrase, phrase], True),
    ]
    for recipients, allowed in cases:
        sink = io.BytesIO()
        with pytest.raises(AgeRecipientsRefused):
            encrypt(recipients, sink, legacy=allowed)
        assert not sink.getvalue()


def test_a_passphrase_beside_a_key_is_refused_even_when_the_key_fits() -> None:
    with Secret(bytes(16)) as file_key:
        phrase = ScryptPassphrase(Secret(b"river stone lamp"), work_factor=10)
        stanzas = [ALICE.recipient.wrap(file_key), phrase.wrap(file_key)]
        header = encode_header(stanzas, file_key)
    with pytest.raises(AgeHeaderInvalid):
        AgeReader(io.BytesIO(header + bytes(32)), [ALICE])


def test_what_did_not_authenticate_is_not_kept_in_memory() -> None:
    plain = b"words that must not stay" * 100
    sealed = bytearray(seal(plain))
    sealed[-1] ^= 1
    reader = AgeReader(io.BytesIO(bytes(sealed)), [ALICE])
    with pytest.raises(AgePayloadDamaged):
        reader.read(1)
    assert not any(reader._payload._plain)


def test_the_reader_tells_whether_a_file_is_safe_from_a_later_computer() -> None:
    legacy = X25519Identity.generate()
    sink = io.BytesIO()
    encrypt([legacy.recipient], sink, legacy=True).close()
    assert not AgeReader(io.BytesIO(sink.getvalue()), [ALICE, legacy]).post_quantum
    reader = AgeReader(io.BytesIO(seal(b"")), [legacy, ALICE])
    assert reader.post_quantum
    assert reader.stanza_kinds == ("mlkem768x25519",)


@pytest.mark.parametrize(("real", "total"), [(1, 4), (3, 4), (4, 4), (5, 8), (9, 16)])
def test_throw_away_recipients_hide_how_many_can_open(real: int, total: int) -> None:
    identities = [HybridIdentity.generate() for _ in range(real)]
    padded = pad_recipients([identity.recipient for identity in identities])
    assert len(set(padded)) == total
    sink = io.BytesIO()
    with encrypt(padded, sink) as writer:
        writer.write(b"words")
    for identity in identities:
        reader = AgeReader(io.BytesIO(sink.getvalue()), [identity])
        assert reader.read() == b"words"
        assert len(reader.stanza_kinds) == total
    with pytest.raises(AgeNoMatch) as caught:
        AgeReader(io.BytesIO(sink.getvalue()), [ALICE])
    assert caught.value.facts == {"stanzas": total}


def test_the_place_of_a_real_recipient_is_random() -> None:
    places = {pad_recipients([ALICE.recipient]).index(ALICE.recipient) for _ in range(60)}
    assert places == {0, 1, 2, 3}


def test_sixteen_recipients_need_no_padding() -> None:
    sixteen = [HybridIdentity.generate().recipient for _ in range(16)]
    assert set(pad_recipients(sixteen)) == set(sixteen)


def test_padding_refuses_none_twice_and_too_many() -> None:
    with pytest.raises(AgeRecipientsRefused):
        pad_recipients([])
    with pytest.raises(AgeRecipientsRefused):
        pad_recipients([ALICE.recipient, ALICE.recipient])
    with pytest.raises(AgeRecipientsRefused):
        pad_recipients([HybridIdentity.generate().recipient for _ in range(17)])


def test_a_header_of_one_file_does_not_fit_the_payload_of_another() -> None:
    mine, other = seal(b"mine"), seal(b"other")
    body_bytes = sealed_size(4) + 16
    with pytest.raises(AgePayloadDamaged):
        AgeReader(io.BytesIO(mine[:-body_bytes] + other[len(other) - sealed_size(5) - 16 :]), [ALICE]).read()


def test_a_reordered_header_is_refused() -> None:
    identities = [HybridIdentity.generate() for _ in range(2)]
    sink = io.BytesIO()
    AgeWriter([identity.recipient for identity in identities], sink).close()
    head, first, second = sink.getvalue().split(b"-> mlkem768x25519", 2)
    second, _, rest = second.partition(b"---")
    mark = b"-> mlkem768x25519"
    swapped = head + mark + second + mark + first + b"---" + rest
    with pytest.raises(AgeHeaderMacWrong):
        AgeReader(io.BytesIO(swapped), identities)


def test_a_closed_reader_keeps_no_plaintext_and_leaves_its_source_open() -> None:
    source = io.BytesIO(seal(b"words that must not stay"))
    reader = AgeReader(source, [ALICE])
    reader.read(5)
    reader.close()
    assert not source.closed
    assert not any(reader._payload._plain)
    with pytest.raises(ValueError, match="closed"):
        reader.read(1)


def test_both_readers_say_that_they_can_be_read() -> None:
    sealed = io.BytesIO(seal(b"words"))
    assert io.BufferedReader(AgeReader(sealed, [ALICE])).read() == b"words"
    armored = io.BytesIO()
    writer = ArmorWriter(armored)
    writer.write(b"letters")
    writer.close()
    assert io.BufferedReader(ArmorReader(io.BytesIO(armored.getvalue()))).read() == b"letters"


def test_an_identity_is_written_in_capitals_as_the_age_command_does() -> None:
    assert ALICE.to_text().isupper()
    assert HybridIdentity.from_text(ALICE.to_text()).recipient == ALICE.recipient
