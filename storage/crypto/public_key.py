"""A public signing key in SSH form: its wire bytes, and the two words by which files name it."""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from app.errors.signature import SigningKeyInvalid
from storage.crypto import composite, ed25519
from storage.crypto.unpadded import encode_unpadded
from storage.crypto.wire import read_strings, write_string

_PUBLIC_BYTES = {ed25519.ALGORITHM: ed25519.PUBLIC_BYTES, composite.ALGORITHM: composite.PUBLIC_BYTES}


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`algorithm` is one of the two that Saksi knows, `raw` the key without SSH's framing."""

    algorithm: str
    raw: bytes

    def __post_init__(self) -> None:
        """Raise `SigningKeyInvalid` for another algorithm or size."""
        if _PUBLIC_BYTES.get(self.algorithm) != len(self.raw):
            raise SigningKeyInvalid

    @classmethod
    def from_wire(cls, wire: bytes) -> "PublicKey":
        """Parse `string algorithm, string key`. Raises `SigningKeyInvalid`."""
        try:
            algorithm, raw = read_strings(wire, 2)
            return cls(algorithm.decode("ascii"), raw)
        except ValueError:
            raise SigningKeyInvalid from None

    @classmethod
    def from_text(cls, text: str) -> "PublicKey":
        """Parse `algorithm base64`, perhaps with a comment after it. Raises `SigningKeyInvalid`."""
        try:
            algorithm, encoded = text.split()[:2]
            wire = base64.b64decode(encoded, validate=True)
        except (ValueError, binascii.Error):
            raise SigningKeyInvalid from None
        key = cls.from_wire(wire)
        if key.to_text() != f"{algorithm} {encoded}":
            raise SigningKeyInvalid
        return key

    def to_wire(self) -> bytes:
        """`string algorithm, string key`."""
        return write_string(self.algorithm.encode()) + write_string(self.raw)

    def to_text(self) -> str:
        """`algorithm base64`, as in an SSH public key file."""
        return f"{self.algorithm} {base64.b64encode(self.to_wire()).decode()}"

    def fingerprint(self) -> str:
        """`SHA256:...` as ssh-keygen prints it."""
        return "SHA256:" + encode_unpadded(hashlib.sha256(self.to_wire()).digest())

    def verifies(self, signature: bytes, message: bytes) -> bool:
        """Whether a raw signature of `message` is right."""
        if self.algorithm == ed25519.ALGORITHM:
            return ed25519.verifies(self.raw, signature, message)
        return composite.verifies(self.raw, signature, message)
