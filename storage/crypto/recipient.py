"""What every kind of age recipient and identity can do."""

import secrets
from collections.abc import Callable, Sequence
from typing import Protocol

from storage.crypto.secret import Secret
from storage.crypto.stanza import Stanza

FILE_KEY_BYTES = 16
WRAPPED_FILE_KEY_BYTES = 32

Randomness = Callable[[int], bytes]
"""Gives that many random bytes. Another than the operating system's only in known-answer tests."""

system_randomness: Randomness = secrets.token_bytes


class Recipient(Protocol):
    """Someone who will be able to open a file."""

    @property
    def kind(self) -> str:
        """The first argument of the stanzas it writes."""
        ...

    def wrap(self, file_key: Secret, randomness: Randomness = system_randomness) -> Stanza:
        """Wrap the 16-byte file key into a stanza."""
        ...


class Identity(Protocol):
    """Someone who may be able to open a file."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """The 16-byte file key, or None if no stanza is addressed to this identity.

        Raises `AgeHeaderInvalid` when a stanza of its kind breaks the rules of the kind.
        """
        ...
