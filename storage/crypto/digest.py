"""SHA-2 of a stream, read in pieces."""

import hashlib
from typing import BinaryIO

_PIECE_BYTES = 1 << 20


def sha512_of_stream(source: BinaryIO) -> bytes:
    """The 64-byte SHA-512 of everything from the present position of `source` to its end."""
    state = hashlib.sha512()
    while piece := source.read(_PIECE_BYTES):
        state.update(piece)
    return state.digest()


def sha256_of_stream(source: BinaryIO) -> bytes:
    """The 32-byte SHA-256 of everything from the present position of `source` to its end."""
    state = hashlib.sha256()
    while piece := source.read(_PIECE_BYTES):
        state.update(piece)
    return state.digest()
