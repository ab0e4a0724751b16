"""The key files of a vault: blocks, and the JSON in a block whose sum fits."""

import hashlib

from storage.domain import REAL
from storage.vault.keyheader import BLOCK_BYTES, believed_header
from storage.vault.vaultkeys import keys_of_body, keys_to_body
from tests.fuzz.fuzzing import VERSION, refused_or

_FRONT = len(REAL.key_magic) + 12


def seeds() -> list[bytes]:
    file = (VERSION / "vault" / "vault.keys").read_bytes()
    length = int.from_bytes(file[_FRONT - 4 : _FRONT], "big")
    return [file, file[:BLOCK_BYTES], file[_FRONT : _FRONT + length]]


def block_of(body: bytes) -> bytes:
    """A block whose sum fits, as whoever writes into the folder would make it."""
    front = REAL.key_magic + bytes(8) + len(body).to_bytes(4, "big")
    filled = (front + body)[: BLOCK_BYTES - 32].ljust(BLOCK_BYTES - 32, b"\0")
    return filled + hashlib.sha256(filled).digest()


def check(data: bytes) -> None:
    for file in (data, block_of(data)):
        header = refused_or(lambda file=file: believed_header(file, domain=REAL))  # type: ignore[misc]
        if header is not None:
            keys = refused_or(lambda header=header: keys_of_body(header.body))  # type: ignore[misc]
            if keys is not None:
                assert keys_of_body(keys_to_body(keys)) == keys
