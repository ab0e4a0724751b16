"""Randomness from the operating system: keys, salts, and names that tell nothing."""

import base64
import secrets

from storage.crypto.secret import Secret

NAME_CHARACTERS = 26
"""130 bits: two names never meet by chance, and a name cannot be guessed."""


def random_bytes(size_bytes: int) -> bytes:
    """`size_bytes` random bytes for salts and nonces, which are not secret."""
    return secrets.token_bytes(size_bytes)


def random_secret(size_bytes: int) -> Secret:
    """A fresh secret of `size_bytes` random bytes."""
    return Secret(secrets.token_bytes(size_bytes))


def random_name() -> str:
    """26 random lowercase base32 characters (a-z, 2-7): the name of a file or a record."""
    return base64.b32encode(secrets.token_bytes(20)).decode("ascii").lower()[:NAME_CHARACTERS]
