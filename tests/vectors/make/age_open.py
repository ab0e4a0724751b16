"""What the reader must open or refuse, each file with one fault: open.json."""

import base64
import hashlib
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from age_format import (
    CHUNK,
    Person,
    armor,
    b64,
    chunks,
    close_header,
    derived,
    header,
    hkdf,
    nonce_of,
    scrypt_stanza,
    stanza_text,
    x25519_stanza,
)
from age_peers import npm
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SMALL = b"The rain stopped before noon, and we walked to the market square."


@dataclass
class Open:
    """One vector of open.json; `excused` names peers that are known to judge otherwise."""

    name: str
    why: str
    expect: str
    sealed: bytes
    identities: list[str] = field(default_factory=list)
    passphrase: str | None = None
    released: bytes = b""
    armored: bool = False
    excused: tuple[str, ...] = ()

    def to_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "why": self.why,
            "expect": self.expect,
            "identities": self.identities,
            "passphrase": self.passphrase,
            "armored": self.armored,
            "released_sha256": hashlib.sha256(self.released).hexdigest(),
            "sealed_zlib_base64": base64.b64encode(zlib.compress(self.sealed, 9)).decode(),
        }


class Parts:
    """The parts of one small sealed file, to be put together with one fault."""

    def __init__(self) -> None:
        self.alice = Person("alice")
        self.file_key = derived("open file key", 16)
        self.nonce = derived("open nonce", 16)
        self.stanza = x25519_stanza(self.alice, derived("open ephemeral", 32), self.file_key)
        self.text = "age-encryption.org/v1\n" + stanza_text(*self.stanza)
        self.header = close_header(self.text, self.file_key)
        self.payload = self.nonce + chunks(self.file_key, self.nonce, SMALL)
        self.cipher = ChaCha20Poly1305(hkdf(self.file_key, self.nonce, b"payload"))

    def with_header(self, text: str) -> bytes:
        return close_header(text, self.file_key) + self.payload

    def zeros(self, counter: int, final: bool, size: int = CHUNK) -> tuple[bytes, bytes]:
        """A plaintext whose ciphertext is zeros, so that the vector packs small; and the sealed chunk."""
        plain = self.cipher.encrypt(nonce_of(counter, final), bytes(size), None)[:size]
        return plain, self.cipher.encrypt(nonce_of(counter, final), plain, None)


def opens() -> Iterator[Open]:
    parts = Parts()
    for make in (header_opens, stanza_opens, payload_opens, armor_opens):
        for vector in make(parts):
            vector.identities = vector.identities or ([] if vector.passphrase else [parts.alice.identity])
            yield vector
    yield from passphrase_opens(parts)
    yield from hybrid_opens()


def header_opens(parts: Parts) -> Iterator[Open]:
    good = parts.header + parts.payload
    mac_line = parts.header.splitlines(keepends=True)[-1]
    head = parts.header[: -len(mac_line)]
    yield Open("a_plain_file_opens", "the file that the faults below are made from", "success", good, released=SMALL)
    yield Open("a_changed_header_mac", "first bit of the MAC", "hmac", head + flip_mac(mac_line) + parts.payload)
    yield Open(
        "a_stanza_added_later",
        "the MAC covers all stanzas",
        "hmac",
        (parts.text + "-> later x\n\n").encode() + mac_line + parts.payload,
    )
    yield Open("another_version", "only v1 is known", "header", good.replace(b"/v1\n", b"/v2\n", 1))
    yield Open("no_stanza", "a header has one stanza or more", "header", parts.with_header("age-encryption.org/v1\n"))
    yield Open("the_mac_line_is_missing", "the header has no end", "header", head + parts.payload)
    yield Open("two_spaces_before_the_mac", "one space", "header", good.replace(b"\n--- ", b"\n---  ", 1))
    yield Open("a_mac_of_31_bytes", "32 bytes", "header", head + b"--- " + b64(bytes(31)).encode() + b"\n")
    yield Open("crlf_in_the_header", "LF alone", "header", parts.header.replace(b"\n", b"\r\n") + parts.payload)
    yield Open("an_empty_file", "nothing to read", "header", b"")
    yield Open("the_header_ends_early", "cut in a stanza", "header", parts.header[:40])
    yield Open("the_nonce_is_cut", "16 bytes after the header", "header", parts.header + parts.nonce[:15])


def flip_mac(line: bytes) -> bytes:
    mac = bytearray(base64.b64decode(line[4:-1] + b"="))
    mac[0] ^= 1
    return b"--- " + b64(bytes(mac)).encode() + b"\n"


def stanza_opens(parts: Parts) -> Iterator[Open]:
    line, body = parts.stanza
    start = "age-encryption.org/v1\n"
    share = line.split()[-1]
    bora = Person("bora")
    yield Open(
        "an_unknown_stanza_is_passed_over",
        "grease",
        "success",
        parts.with_header(start + "-> grease a b\n" + "A" * 64 + "\n\n" + stanza_text(line, body)),
        released=SMALL,
    )
    other = x25519_stanza(bora, derived("bora ephemeral", 32), parts.file_key)
    yield Open("addressed_to_another", "no stanza fits", "no_match", header([other], parts.file_key) + parts.payload)
    yield Open(
        "the_second_stanza_fits",
        "every stanza is tried",
        "success",
        header([other, parts.stanza], parts.file_key) + parts.payload,
        released=SMALL,
    )
    broken = bytes([body[0] ^ 1]) + body[1:]
    yield Open(
        "a_changed_body", "its tag is wrong", "no_match", header([(line, broken)], parts.file_key) + parts.payload
    )
    faults = {
        "an_extra_argument": (stanza_text(line + " x", body), "an X25519 stanza has one argument after its kind"),
        "no_share": (stanza_text("-> X25519", body), "an X25519 stanza has one argument after its kind"),
        "a_share_of_31_bytes": (stanza_text("-> X25519 " + b64(bytes(31)), body), "32 bytes"),
        "a_share_that_is_not_canonical": (stanza_text("-> X25519 " + share[:-1] + next_of(share[-1]), body), "base64"),
        "a_padded_share": (stanza_text(line + "=", body), "no padding in the header"),
        "a_low_order_share": (stanza_text("-> X25519 " + b64(bytes(32)), body), "the shared secret is zero"),
        "a_body_of_33_bytes": (stanza_text(line, body + b"x"), "refused before it is opened"),
        "two_spaces_between_arguments": (stanza_text("-> X25519  " + share, body), "one space"),
        "a_stanza_without_arguments": ("-> \n\n" + stanza_text(line, body), "one argument or more"),
        "a_body_without_its_short_line": ("-> long x\n" + "A" * 64 + "\n" + stanza_text(line, body), "always closed"),
        "a_body_line_of_65": ("-> long x\n" + "A" * 65 + "\n\n" + stanza_text(line, body), "64 columns"),
    }
    for name, (text, why) in faults.items():
        yield Open(name, why, "header", parts.with_header(start + text))


def next_of(character: str) -> str:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return alphabet[alphabet.index(character) + 1]


def payload_opens(parts: Parts) -> Iterator[Open]:
    head = parts.header + parts.nonce
    empty = parts.cipher.encrypt(nonce_of(0, True), b"", None)
    first, sealed_first = parts.zeros(0, False)
    only, sealed_only = parts.zeros(0, True)
    tail, sealed_tail = parts.zeros(1, True, 10)
    yield Open("an_empty_payload", "one empty final chunk", "success", head + empty)
    yield Open("the_last_chunk_is_full", "it may be", "success", head + sealed_only, released=only)
    yield Open("two_chunks", "in order", "success", head + sealed_first + sealed_tail, released=first + tail)
    yield Open("no_chunk", "the final chunk is missing", "payload", head)
    yield Open("a_tag_that_is_cut", "16 bytes", "payload", head + empty[:15])
    yield Open(
        "the_final_chunk_is_missing", "what came before is released", "payload", head + sealed_first, released=first
    )
    late_empty = parts.cipher.encrypt(nonce_of(1, True), b"", None)
    yield Open(
        "an_empty_final_chunk_after_another",
        "only an empty payload has one",
        "payload",
        head + sealed_first + late_empty,
        released=first,
    )
    yield Open("a_byte_after_the_end", "nothing may follow", "payload", head + sealed_only + b"\0", released=only)
    yield Open(
        "a_chunk_after_the_final_one", "nothing may follow", "payload", head + sealed_only + sealed_tail, released=only
    )
    _, wrong_counter = parts.zeros(2, True, 10)
    yield Open(
        "a_chunk_with_the_next_number", "counted by one", "payload", head + sealed_first + wrong_counter, released=first
    )
    little = parts.cipher.encrypt((1).to_bytes(11, "little") + b"\x01", b"x" * 10, None)
    yield Open("a_little_endian_counter", "big-endian", "payload", head + sealed_first + little, released=first)
    damaged = bytearray(sealed_tail)
    damaged[-1] ^= 1
    yield Open(
        "a_changed_second_chunk", "the first is released", "payload", head + sealed_first + damaged, released=first
    )
    yield Open("a_changed_first_chunk", "nothing is released", "payload", head + flip_first(sealed_only))


def flip_first(data: bytes) -> bytes:
    return bytes([data[0] ^ 1]) + data[1:]


def armor_opens(parts: Parts) -> Iterator[Open]:
    sealed = parts.header + parts.payload
    text = armor(sealed)
    lines = text.split(b"\n")
    even = parts.header + parts.nonce + chunks(parts.file_key, parts.nonce, SMALL + b"." * (-len(sealed) % 48))
    ok = {
        "armored": (text, "strict PEM"),
        "armored_with_crlf": (armor(sealed, "\r\n"), "both line ends are allowed"),
        "armored_without_the_last_line_end": (text[:-1], "allowed"),
        "armored_between_white_lines": (b"\n \t\n" + text + b"\r\n \n", "white space around it is allowed"),
    }
    for name, (body, why) in ok.items():
        # The age command 1.1 does not take white space before the first line; the format and the npm client do.
        excused = ("age",) if body.startswith(b"\n") else ()
        yield Open(name, why, "success", body, released=SMALL, armored=True, excused=excused)
    full_plain = SMALL + b"." * (-len(sealed) % 48)
    yield Open("armored_to_a_full_last_line", "allowed", "success", armor(even), released=full_plain, armored=True)
    last = lines[-3]
    faults = {
        "armor_without_its_begin_line": b"\n".join(lines[1:]),
        "armor_without_its_end_line": b"\n".join(lines[:-2]) + b"\n",
        "armor_with_words_before": b"see below\n" + text,
        "armor_with_words_after": text + b"see above\n",
        "armor_with_an_empty_line": b"\n".join([*lines[:2], b"", *lines[2:]]),
        "armor_with_a_short_line_inside": b"\n".join([lines[0], lines[1][:60], lines[1][60:], *lines[2:]]),
        "armor_with_a_line_of_65": b"\n".join([lines[0], lines[1] + lines[2][:1], lines[2][1:], *lines[3:]]),
        "armor_without_padding": b"\n".join([*lines[:-3], last.rstrip(b"="), *lines[-2:]]),
        "armor_whose_last_character_is_not_canonical": b"\n".join([*lines[:-3], off_by_one(last), *lines[-2:]]),
        "armor_with_a_wrong_character": text.replace(lines[1][:4], b"A*AA", 1),
        "armor_with_a_space_at_a_line_end": b"\n".join([lines[0], lines[1] + b" ", *lines[2:]]),
        "armor_with_a_header_field": b"\n".join([lines[0], b"Comment: x", b"", *lines[1:]]),
        "armor_with_another_label": text.replace(b"AGE ENCRYPTED FILE", b"AGE ENCRYPTED MESSAGE"),
    }
    for name, body in faults.items():
        yield Open(name, "not strict PEM", "armor", body, armored=True)


def off_by_one(last_line: bytes) -> bytes:
    text = last_line.decode().rstrip("=")
    return (text[:-1] + next_of(text[-1])).encode() + b"=" * (len(last_line) - len(text))


def passphrase_opens(parts: Parts) -> Iterator[Open]:
    salt = derived("open salt", 16)
    line, body = scrypt_stanza(b"river stone lamp", salt, 10, parts.file_key)
    start = "age-encryption.org/v1\n"
    fine = header([(line, body)], parts.file_key) + parts.payload
    yield Open("a_passphrase", "opens", "success", fine, passphrase="river stone lamp", released=SMALL)
    yield Open("a_wrong_passphrase", "does not open", "no_match", fine, passphrase="river stone lamb")
    faults = {
        "a_passphrase_beside_a_key": (stanza_text(line, body) + stanza_text(*parts.stanza), "alone in its header"),
        "two_passphrases": (stanza_text(line, body) * 2, "alone in its header"),
        "a_work_factor_of_21": (stanza_text(line.replace(" 10", " 21"), body), "refused without computing"),
        "a_work_factor_with_a_zero_before": (stanza_text(line.replace(" 10", " 010"), body), "decimal, no zero first"),
        "a_work_factor_of_0": (stanza_text(line.replace(" 10", " 0"), body), "decimal, no zero first"),
        "a_work_factor_in_other_digits": (stanza_text(line.replace(" 10", " 1a"), body), "decimal"),
        "a_salt_of_15_bytes": (stanza_text(f"-> scrypt {b64(salt[:15])} 10", body), "16 bytes"),
        "a_passphrase_stanza_with_more": (stanza_text(line + " x", body), "two arguments after its kind"),
    }
    for name, (text, why) in faults.items():
        yield Open(name, why, "header", parts.with_header(start + text), passphrase="river stone lamp")


def hybrid_opens() -> Iterator[Open]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        identity = npm("keygen", "hybrid").decode().strip()
        (folder / "key").write_text(identity + "\n")
        (folder / "recipient").write_bytes(npm("recipient", str(folder / "key")))
        sealed = npm("encrypt", str(folder / "recipient"), stdin=SMALL)
    line, _, rest = sealed.partition(b"\n")[2].partition(b"\n")
    share = line.split()[-1].decode()
    enc = bytearray(base64.b64decode(share + "=" * (-len(share) % 4)))
    mine = [identity]
    yield Open("a_hybrid_file", "sealed by the npm client", "success", sealed, released=SMALL, identities=mine)

    def changed(new: str) -> bytes:
        return b"age-encryption.org/v1\n-> mlkem768x25519 " + new.encode() + b"\n" + rest

    flipped = bytearray(enc)
    flipped[0] ^= 1
    yield Open("a_changed_mlkem_share", "implicit rejection", "no_match", changed(b64(bytes(flipped))), identities=mine)
    zero = bytes(enc[:-32]) + bytes(32)
    yield Open("a_low_order_hybrid_share", "the X25519 secret is zero", "header", changed(b64(zero)), identities=mine)
    yield Open("a_hybrid_share_of_1119_bytes", "1120 bytes", "header", changed(b64(bytes(enc[:-1]))), identities=mine)
    yield Open(
        "a_hybrid_share_of_1121_bytes", "1120 bytes", "header", changed(b64(bytes(enc) + b"\0")), identities=mine
    )
    yield Open(
        "a_hybrid_stanza_with_more", "one argument after its kind", "header", changed(share + " x"), identities=mine
    )
