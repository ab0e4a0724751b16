"""Whatever bytes come in, only errors of the tree come out, and no changed file is taken for whole."""

import base64
import contextlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors.age import AgeError, AgeHeaderInvalid, AgeKeyInvalid
from storage.crypto import bech32
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.armor import ArmorReader
from storage.crypto.header import encode_header, parse_header
from storage.crypto.hybrid import HybridIdentity, HybridRecipient
from storage.crypto.keys import (
    identities_from_file_text,
    identity_from_text,
    recipient_from_text,
)
from storage.crypto.scrypt import ScryptPassphrase
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource
from storage.crypto.stanza import Stanza
from storage.crypto.unpadded import decode_unpadded, encode_unpadded
from storage.crypto.x25519 import X25519Identity, X25519Recipient

ALICE = X25519Identity.generate()
KEY = Secret(bytes(16))
visible = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=80)
stanzas = st.builds(Stanza, visible, st.lists(visible, max_size=4).map(tuple), st.binary(max_size=200))
headers = st.lists(stanzas, min_size=1, max_size=5)


def sealed() -> bytes:
    sink = io.BytesIO()
    with encrypt([ALICE.recipient], sink, legacy=True) as writer:
        writer.write(b"short")
    return sink.getvalue()


SEALED = sealed()


@given(headers)
def test_a_written_header_is_parsed_to_itself(given_stanzas: list[Stanza]) -> None:
    source = ByteSource(io.BytesIO(encode_header(given_stanzas, KEY) + b"rest"))
    header = parse_header(source)
    assert list(header.stanzas) == given_stanzas
    header.check_mac(KEY)
    rest = bytearray(9)
    assert source.read_into(memoryview(rest)) == 4
    assert rest.startswith(b"rest")


@given(headers, st.data())
def test_a_header_that_parses_is_the_one_way_to_write_it(given_stanzas: list[Stanza], data: st.DataObject) -> None:
    text = bytearray(encode_header(given_stanzas, KEY))
    place = data.draw(st.integers(0, len(text) - 1))
    text[place : place + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=3))
    with contextlib.suppress(AgeHeaderInvalid):
        header = parse_header(ByteSource(io.BytesIO(bytes(text))))
        again = encode_header(header.stanzas, KEY)
        mac_line = b"--- " + encode_unpadded(header.mac).encode() + b"\n"
        assert bytes(text).startswith(again[: again.rindex(b"--- ")] + mac_line)


def test_a_character_at_the_end_of_a_full_line_does_not_vanish() -> None:
    text = encode_header([Stanza("long", ("x",), bytes(48))], KEY)
    parse_header(ByteSource(io.BytesIO(text)))
    for more in (b"B", b"B\n", b"\r"):
        with pytest.raises(AgeHeaderInvalid):
            parse_header(ByteSource(io.BytesIO(text.replace(b"A" * 64 + b"\n\n", b"A" * 64 + more + b"\n"))))


@given(st.binary(max_size=400))
def test_any_bytes_as_a_file(content: bytes) -> None:
    for start in (b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 "):
        with pytest.raises(AgeError):
            AgeReader(io.BytesIO(start + content), [ALICE]).read()


@given(st.binary(max_size=400))
def test_any_bytes_as_armor(content: bytes) -> None:
    begin = b"-----BEGIN AGE ENCRYPTED FILE-----\n"
    for start in (b"", begin, begin + base64.b64encode(bytes(48)) + b"\n"):
        with contextlib.suppress(AgeError):
            ArmorReader(io.BytesIO(start + content)).readall()


@given(st.binary(max_size=300))
def test_armor_has_one_form(content: bytes) -> None:
    with contextlib.suppress(AgeError):
        data = ArmorReader(io.BytesIO(content)).readall()
        assert base64.b64encode(data) in content.replace(b"\r\n", b"").replace(b"\n", b"")


def test_every_flipped_bit_of_a_file_is_refused() -> None:
    for bit in range(8 * len(SEALED)):
        changed = bytearray(SEALED)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(AgeError):
            AgeReader(io.BytesIO(bytes(changed)), [ALICE]).read()


def test_every_truncation_and_every_insertion_is_refused() -> None:
    for place in range(len(SEALED)):
        for changed in (SEALED[:place], SEALED[:place] + b"A" + SEALED[place:], SEALED[:place] + SEALED[place + 1 :]):
            if changed == SEALED:
                continue
            with pytest.raises(AgeError):
                AgeReader(io.BytesIO(changed), [ALICE]).read()
    with pytest.raises(AgeError):
        AgeReader(io.BytesIO(SEALED + b"\0"), [ALICE]).read()


def test_a_header_without_end_is_refused_early() -> None:
    class Endless(io.RawIOBase):
        read_bytes = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            pattern = (b"-> a" + b" b" * 100 + b"\n" + (b"A" * 64 + b"\n") * 20 + b"\n") * 40
            start = b"age-encryption.org/v1\n" if not self.read_bytes else b""
            piece = (start + pattern)[: len(buffer)]
            buffer[: len(piece)] = piece
            self.read_bytes += len(piece)
            return len(piece)

    endless = Endless()
    with pytest.raises(AgeHeaderInvalid):
        AgeReader(io.BufferedReader(endless), [ALICE])
    assert endless.read_bytes < 2 << 20


@given(st.text(max_size=200))
def test_any_text_as_a_key(text: str) -> None:
    for parse in (recipient_from_text, identity_from_text, identities_from_file_text):
        for start in ("", "age1", "age1pq1", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1", "# comment\n"):
            with pytest.raises(AgeKeyInvalid):
                parse(start + text)


@given(st.binary(max_size=100))
def test_bech32_has_one_form(data: bytes) -> None:
    text = bech32.encode("age", data)
    assert bech32.decode(text) == ("age", data)
    assert bech32.decode(text.upper()) == ("age", data)
    with pytest.raises(AgeKeyInvalid):
        bech32.decode(text[:-1] + text[-1].upper() if text[-1].isalpha() else text[:-2] + "A" + text[-1])
    for place in range(4, len(text)):
        other = "q" if text[place] != "q" else "p"
        with pytest.raises(AgeKeyInvalid):
            bech32.decode(text[:place] + other + text[place + 1 :])


def test_bech32_bits_left_over_are_few_and_zero() -> None:
    def text_of(symbols: list[int]) -> str:
        check = bech32._checksum([*bech32._expand("age"), *symbols, 0, 0, 0, 0, 0, 0]) ^ 1
        symbols = [*symbols, *(check >> 5 * (5 - place) & 31 for place in range(6))]
        return "age1" + "".join(bech32._ALPHABET[symbol] for symbol in symbols)

    assert bech32.decode(text_of([31, 28])) == ("age", b"\xff")
    for symbols in ([31, 29], [31, 28, 0], [0]):
        with pytest.raises(AgeKeyInvalid):
            bech32.decode(text_of(symbols))


@given(st.binary(max_size=60), st.text("ABCDwxyz+/=\n _-", max_size=6))
def test_unpadded_base64_has_one_form(data: bytes, extra: str) -> None:
    text = encode_unpadded(data)
    assert decode_unpadded(text) == data
    with contextlib.suppress(ValueError):
        assert encode_unpadded(decode_unpadded(text + extra)) == text + extra


@pytest.mark.parametrize("kind", [HybridIdentity, X25519Identity])
def test_keys_as_text(kind: type[HybridIdentity | X25519Identity]) -> None:
    identity = kind.generate()
    again = identity_from_text(identity.to_text())
    assert type(again) is kind
    assert again.recipient == identity.recipient
    assert recipient_from_text(identity.recipient.to_text()) == identity.recipient
    file_text = f"# created long ago\n# public key: {identity.recipient.to_text()}\n{identity.to_text()}\n\n"
    assert [found.recipient for found in identities_from_file_text(file_text)] == [identity.recipient]
    for text in (identity.to_text()[:-1], identity.recipient.to_text(), " " + identity.to_text()):
        with pytest.raises(AgeKeyInvalid):
            identity_from_text(text)
    assert identity.to_text() not in repr(identity)


def test_keys_that_cannot_be_sealed_to_are_refused() -> None:
    good = HybridIdentity.generate().recipient.public
    for public in (good[:-1], good + b"x", b"\xff" * 1184 + good[1184:], good[:1184] + bytes(32)):
        with pytest.raises(AgeKeyInvalid):
            HybridRecipient.from_text(bech32.encode("age1pq", public))
        with pytest.raises(AgeKeyInvalid):
            HybridRecipient(public).wrap(KEY)
    for public in (bytes(31), bytes(32), bytes(33)):
        with pytest.raises(AgeKeyInvalid):
            X25519Recipient.from_text(bech32.encode("age", public))
    with pytest.raises(AgeKeyInvalid):
        X25519Recipient(bytes(32)).wrap(KEY)


def test_a_high_work_factor_is_refused_without_computing(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the derivation was started")

    monkeypatch.setattr("storage.crypto.scrypt.Scrypt", never)
    stanza = Stanza("scrypt", (encode_unpadded(bytes(16)), "21"), bytes(32))
    with pytest.raises(AgeHeaderInvalid):
        ScryptPassphrase(Secret(b"x")).unwrap([stanza])
    with pytest.raises(ValueError, match="work factor"):
        ScryptPassphrase(Secret(b"x"), 21)


@settings(max_examples=30)
@given(st.binary(max_size=3000), st.integers(0, 60))
def test_reads_of_any_size_agree(plain: bytes, step: int) -> None:
    sink = io.BytesIO()
    with encrypt([ALICE.recipient], sink, legacy=True) as writer:
        writer.write(plain)
    reader = AgeReader(io.BytesIO(sink.getvalue()), [ALICE])
    assert reader.read(step) + reader.read() == plain


@pytest.mark.parametrize("prefix", ["age", "agf", "age1pq"])
@pytest.mark.parametrize("size_bytes", [0, 31, 32, 33])
def test_a_key_needs_its_prefix_and_its_size(prefix: str, size_bytes: int) -> None:
    text = bech32.encode(prefix, bytes([9]) + bytes(size_bytes - 1) if size_bytes else b"")
    if (prefix, size_bytes) == ("age", 32):
        assert X25519Recipient.from_text(text).kind == "X25519"
    else:
        with pytest.raises(AgeKeyInvalid):
            X25519Recipient.from_text(text)


@pytest.mark.parametrize("prefix", ["", " ", "a ge", "age ", "a\x7fge", "\x1f"])
def test_a_prefix_is_there_and_can_be_seen(prefix: str) -> None:
    with pytest.raises(AgeKeyInvalid):
        bech32.decode(bech32.encode(prefix, b"some data"))


def test_a_text_without_a_separator_is_no_key() -> None:
    with pytest.raises(AgeKeyInvalid):
        bech32.decode(bech32.encode("", b"some data").replace("1", ""))
