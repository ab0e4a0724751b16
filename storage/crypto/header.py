"""The textual header of an age v1 file: version, stanzas, MAC (C2SP age, "Header")."""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from app.errors.age import AgeHeaderInvalid, AgeHeaderMacWrong
from storage.crypto.kdf import derive_subkey
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource
from storage.crypto.stanza import ARGUMENT_LINE_LIMIT_BYTES, Stanza, decode_body, parse_stanza
from storage.crypto.unpadded import encode_unpadded

VERSION_LINE = b"age-encryption.org/v1\n"
HEADER_LIMIT_BYTES = 1024 * 1024
MAC_BYTES = 32


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header. Parsing is canonical: writing the stanzas gives the very bytes that were read."""

    stanzas: tuple[Stanza, ...]
    mac: bytes

    def check_mac(self, file_key: Secret) -> None:
        """Raise `AgeHeaderMacWrong` unless the header is the one that was written with `file_key`."""
        if not hmac.compare_digest(self.mac, _mac(self.stanzas, file_key)):
            raise AgeHeaderMacWrong


def encode_header(stanzas: Sequence[Stanza], file_key: Secret) -> bytes:
    """The whole header, up to and including the line feed after the MAC."""
    return _authenticated(stanzas) + b" " + encode_unpadded(_mac(stanzas, file_key)).encode() + b"\n"


def parse_header(source: ByteSource) -> Header:
    """Read a header, with which `source` begins, and nothing after it.

    Raises `AgeHeaderInvalid`; the MAC is not checked yet.
    """
    if source.read_line(len(VERSION_LINE)) != VERSION_LINE:
        raise AgeHeaderInvalid
    stanzas: list[Stanza] = []
    while True:
        line = source.read_line(ARGUMENT_LINE_LIMIT_BYTES)
        if not line.startswith(b"-> "):
            break
        stanzas.append(parse_stanza(line, source))
        if source.consumed_bytes > HEADER_LIMIT_BYTES:
            raise AgeHeaderInvalid
    if not stanzas or not line.startswith(b"--- ") or not line.endswith(b"\n"):
        raise AgeHeaderInvalid
    mac = decode_body(line[4:-1])
    if len(mac) != MAC_BYTES:
        raise AgeHeaderInvalid
    return Header(tuple(stanzas), mac)


def _authenticated(stanzas: Sequence[Stanza]) -> bytes:
    return VERSION_LINE + b"".join(stanza.encode() for stanza in stanzas) + b"---"


def _mac(stanzas: Sequence[Stanza], file_key: Secret) -> bytes:
    return hmac.digest(derive_subkey(file_key.view(), b"header"), _authenticated(stanzas), hashlib.sha256)
