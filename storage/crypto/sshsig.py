"""SSHSIG: the detached signature of a file that ssh-keygen makes and verifies (OpenSSH PROTOCOL.sshsig).

The profile here is stricter: SHA-512 only, two algorithms only, nothing reserved, nothing after the end, and one
way to write each signature, so that no changed byte of a signature file is ever accepted.
"""

import base64
import binascii
from dataclasses import dataclass
from typing import BinaryIO

from app.errors.signature import (
    SignatureMalformed,
    SignatureOtherKey,
    SignatureOtherPurpose,
    SignatureWrong,
    SigningKeyInvalid,
)
from storage.crypto import composite, ed25519
from storage.crypto.digest import sha512_of_stream
from storage.crypto.public_key import PublicKey
from storage.crypto.wire import read_strings, write_string

BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
END = b"-----END SSH SIGNATURE-----\n"
COLUMNS = 70
ARMORED_LIMIT_BYTES = 16 * 1024
DIGEST_BYTES = 64

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_HASH = b"sha512"
_SIGNATURE_BYTES = {ed25519.ALGORITHM: ed25519.SIGNATURE_BYTES, composite.ALGORITHM: composite.SIGNATURE_BYTES}


@dataclass(frozen=True, slots=True)
class SshSignature:
    """A parsed signature, not verified yet. `signature` is raw, without SSH's framing."""

    key: PublicKey
    namespace: str
    signature: bytes

    @classmethod
    def parse(cls, untrusted_armored: bytes) -> "SshSignature":
        """Parse the armored text. Raises `SignatureMalformed` for anything but its canonical form."""
        if len(untrusted_armored) > ARMORED_LIMIT_BYTES:
            raise SignatureMalformed
        try:
            parsed = cls._from_blob(_unarmor(untrusted_armored))
        except (ValueError, binascii.Error, SigningKeyInvalid):
            raise SignatureMalformed from None
        if parsed.armor() != untrusted_armored:
            raise SignatureMalformed
        return parsed

    @classmethod
    def _from_blob(cls, blob: bytes) -> "SshSignature":
        start = _MAGIC + _VERSION
        if not blob.startswith(start):
            raise ValueError("not a version 1 signature")
        wire, namespace, reserved, hash_name, framed = read_strings(blob[len(start) :], 5)
        algorithm, signature = read_strings(framed, 2)
        key = PublicKey.from_wire(wire)
        if (reserved, hash_name, algorithm) != (b"", _HASH, key.algorithm.encode()):
            raise ValueError("outside the profile")
        if len(signature) != _SIGNATURE_BYTES[key.algorithm]:
            raise ValueError("outside the profile")
        return cls(key, _checked_namespace(namespace.decode("ascii")), signature)

    def armor(self) -> bytes:
        """The text form, 70 columns, as ssh-keygen writes it."""
        algorithm = self.key.algorithm.encode()
        framed = write_string(algorithm) + write_string(self.signature)
        parts = (self.key.to_wire(), self.namespace.encode("ascii"), b"", _HASH, framed)
        text = base64.b64encode(_MAGIC + _VERSION + b"".join(map(write_string, parts)))
        lines = (text[at : at + COLUMNS] + b"\n" for at in range(0, len(text), COLUMNS))
        return BEGIN + b"".join(lines) + END


def signed_data(namespace: str, digest: bytes) -> bytes:
    """What is signed for a message whose SHA-512 is `digest`. Raises ValueError for another size or no namespace."""
    if len(digest) != DIGEST_BYTES:
        raise ValueError("a SHA-512 digest is signed")
    return _MAGIC + b"".join(map(write_string, (_checked_namespace(namespace).encode("ascii"), b"", _HASH, digest)))


def verify_digest(untrusted_armored: bytes, key: PublicKey, namespace: str, digest: bytes) -> None:
    """Check that `key` signed the message with SHA-512 `digest` for the purpose `namespace`.

    Raises `SignatureMalformed`, `SignatureOtherKey`, `SignatureOtherPurpose`, `SignatureWrong`.
    """
    parsed = SshSignature.parse(untrusted_armored)
    if parsed.key != key:
        raise SignatureOtherKey
    if parsed.namespace != namespace:
        raise SignatureOtherPurpose
    if not key.verifies(parsed.signature, signed_data(namespace, digest)):
        raise SignatureWrong


def verify_stream(untrusted_armored: bytes, key: PublicKey, namespace: str, message: BinaryIO) -> None:
    """Like `verify_digest`, for a message that is read to its end in pieces."""
    verify_digest(untrusted_armored, key, namespace, sha512_of_stream(message))


def _checked_namespace(namespace: str) -> str:
    if not namespace or not namespace.isascii() or not namespace.isprintable():
        raise ValueError("a namespace is printable ASCII")
    return namespace


def _unarmor(armored: bytes) -> bytes:
    if not armored.startswith(BEGIN) or not armored.endswith(END):
        raise ValueError("no armor")
    return base64.b64decode(armored[len(BEGIN) : -len(END)].replace(b"\n", b""), validate=True)
