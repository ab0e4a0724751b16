"""Where lines, bodies and headers of age files end, to the character."""

import io

import pytest

from app.errors.age import AgeHeaderInvalid
from storage.crypto.header import HEADER_LIMIT_BYTES, encode_header, parse_header
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource
from storage.crypto.stanza import BODY_LIMIT_BYTES, Stanza, parse_stanza
from storage.crypto.unpadded import decode_unpadded, encode_unpadded

KEY = Secret(bytes(16))
MAC_LINE_BYTES = len("--- ") + 43 + len("\n")


def parsed(text: bytes) -> Stanza:
    line, rest = text.split(b"\n", 1)
    return parse_stanza(line + b"\n", ByteSource(io.BytesIO(rest)))


@pytest.mark.parametrize("size_bytes", [0, 1, 45, 46, 47, 48, 49, 95, 96, 97])
def test_a_body_of_any_length_has_one_short_line_at_its_end(size_bytes: int) -> None:
    stanza = Stanza("kind", ("one", "two"), bytes(range(size_bytes)))
    first, *lines, end = stanza.encode().decode().split("\n")
    assert (first, end) == ("-> kind one two", "")
    assert [len(line) for line in lines[:-1]] == [64] * (len(lines) - 1)
    assert len(lines[-1]) < 64
    assert parsed(stanza.encode()) == stanza


def test_a_line_of_a_body_that_is_too_long_is_refused() -> None:
    with pytest.raises(AgeHeaderInvalid):
        parsed(b"-> kind\n" + b"A" * 65 + b"\n" + b"AAA\n")


def test_a_body_may_be_as_long_as_its_limit() -> None:
    full = b"A" * 64 + b"\n"
    at_limit = full * (BODY_LIMIT_BYTES // 64)
    assert len(parsed(b"-> kind\n" + at_limit + b"\n").body) == BODY_LIMIT_BYTES // 4 * 3
    with pytest.raises(AgeHeaderInvalid):
        parsed(b"-> kind\n" + at_limit + full + b"\n")


def test_a_first_line_needs_its_end() -> None:
    with pytest.raises(AgeHeaderInvalid):
        parse_stanza(b"-> kind one", ByteSource(io.BytesIO(b"AAAA\n")))


@pytest.mark.parametrize("more", [0, 1])
def test_a_header_may_be_as_long_as_its_limit(more: int) -> None:
    one = Stanza("k" * 60, ("a" * 900,), b"")
    stanzas = [one] * (HEADER_LIMIT_BYTES // len(one.encode()) - 1)
    left = HEADER_LIMIT_BYTES + more - (len(encode_header(stanzas, KEY)) - MAC_LINE_BYTES)
    stanzas.append(Stanza("k" * (left - len("-> \n\n")), (), b""))
    text = encode_header(stanzas, KEY)
    assert len(text) - MAC_LINE_BYTES == HEADER_LIMIT_BYTES + more
    if more:
        with pytest.raises(AgeHeaderInvalid):
            parse_header(ByteSource(io.BytesIO(text)))
    else:
        assert parse_header(ByteSource(io.BytesIO(text))).stanzas == tuple(stanzas)


@pytest.mark.parametrize("last", range(64))
def test_every_last_character_of_base64_stays(last: int) -> None:
    data = bytes([0, 0, last])
    assert len(encode_unpadded(data)) == 4
    assert decode_unpadded(encode_unpadded(data)) == data
