import io
import random

import pytest

from app.errors.age import AgeArmorInvalid
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.armor import ArmorReader, ArmorWriter
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.payload import CHUNK_BYTES

ALICE = HybridIdentity.generate()


def seal(plain: bytes) -> bytes:
    sink = io.BytesIO()
    with encrypt([ALICE.recipient], sink) as writer:
        writer.write(plain)
    return sink.getvalue()


def noise(size_bytes: int) -> bytes:
    return random.Random(size_bytes).randbytes(size_bytes)


@pytest.mark.parametrize("size_bytes", [0, 1, 40, 5000, CHUNK_BYTES])
def test_armor_round_trip(size_bytes: int) -> None:
    plain = noise(size_bytes)
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    with encrypt([ALICE.recipient], armor) as writer:
        writer.write(plain)
    armor.close()
    assert max(map(len, sink.getvalue().splitlines())) <= 64
    assert AgeReader(ArmorReader(io.BytesIO(sink.getvalue())), [ALICE]).read() == plain


@pytest.mark.parametrize("lost", ["end line", "last character"])
@pytest.mark.parametrize("chunks", [1, 5, 16, 20])
def test_everything_before_broken_armor_is_released(chunks: int, lost: str) -> None:
    plain = noise(chunks * CHUNK_BYTES + 100)
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    armor.write(seal(plain))
    armor.close()
    text = sink.getvalue()
    end = text.index(b"-----END")
    broken = text[:end] if lost == "end line" else text[: end - 2] + text[end - 1 :]
    reader = AgeReader(ArmorReader(io.BytesIO(broken)), [ALICE])
    assert reader.read(len(plain)) == plain[: chunks * CHUNK_BYTES]
    for _ in range(2):
        with pytest.raises(AgeArmorInvalid):
            reader.read(1)


@pytest.mark.parametrize(("before", "after"), [(1024, 0), (0, 1024), (1024, 1024), (1025, 0), (0, 1025), (0, 1026)])
def test_white_space_around_armor_is_passed_over_up_to_a_limit(before: int, after: int) -> None:
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    armor.write(b"words")
    armor.close()
    reader = ArmorReader(io.BytesIO(b"\n" * before + sink.getvalue().rstrip(b"\n") + b"\n" + b" " * after))
    if max(before, after) <= 1024:
        assert reader.read() == b"words"
    else:
        with pytest.raises(AgeArmorInvalid):
            reader.read()


@pytest.mark.parametrize("beside", ["\x0b", "\x0c", "\x1c", "x"])
def test_nothing_but_white_space_stands_around_armor(beside: str) -> None:
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    armor.write(b"words")
    armor.close()
    for whole in (beside.encode() + sink.getvalue(), sink.getvalue() + beside.encode()):
        with pytest.raises(AgeArmorInvalid):
            ArmorReader(io.BytesIO(whole)).read()


@pytest.mark.parametrize("blank", [0, 2])
@pytest.mark.parametrize("number", [1, 3, 9])
def test_broken_armor_names_its_line(number: int, blank: int) -> None:
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    armor.write(bytes(48 * 12))
    armor.close()
    lines = sink.getvalue().splitlines(keepends=True)
    lines[number - 1] = b"~" + lines[number - 1][1:]
    reader = ArmorReader(io.BytesIO(b"\n" * blank + b"".join(lines)))
    with pytest.raises(AgeArmorInvalid) as caught:
        reader.read()
    assert caught.value.facts == {"line": blank + number}


@pytest.mark.parametrize("number", [1, 5, 13])
def test_no_empty_line_stands_inside_armor(number: int) -> None:
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    armor.write(bytes(48 * 12))
    armor.close()
    lines = sink.getvalue().splitlines(keepends=True)
    with pytest.raises(AgeArmorInvalid):
        ArmorReader(io.BytesIO(b"".join([*lines[:number], b"\n", *lines[number:]]))).read()
