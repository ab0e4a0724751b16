"""A station's two signing keys, and the pair of signatures that it puts under everything it hands on.

The Ed25519 signature can be verified by anyone today; the composite one stays believable when Ed25519 is broken. Both
are required of a station.
"""

import hashlib
from dataclasses import dataclass
from typing import BinaryIO

from storage.crypto import composite, ed25519
from storage.crypto.digest import sha512_of_stream
from storage.crypto.kdf import derive_subkey
from storage.crypto.public_key import PublicKey
from storage.crypto.random import random_secret
from storage.crypto.secret import Secret
from storage.crypto.sshsig import SshSignature, signed_data, verify_digest

SEED_BYTES = 64

_ED25519_INFO = b"saksi/1 station ed25519"
_COMPOSITE_MLDSA_INFO = b"saksi/1 station composite ml-dsa-44"
_COMPOSITE_ED25519_INFO = b"saksi/1 station composite ed25519"


@dataclass(frozen=True, slots=True)
class StationKeys:
    """The public halves of one station."""

    ed25519: PublicKey
    composite: PublicKey


@dataclass(frozen=True, slots=True)
class SignaturePair:
    """Two armored signatures of one message."""

    ed25519: bytes
    composite: bytes


class StationSigner:
    """Signs for one station. Its whole secret is a 64-byte seed, wiped by close()."""

    def __init__(self, seed: Secret) -> None:
        """Take over a 64-byte seed; three independent keys are derived from it, none is used twice."""
        if len(seed) != SEED_BYTES:
            raise ValueError("a station's seed has 64 bytes")
        self._seed = seed

    @classmethod
    def generate(cls) -> "StationSigner":
        """A new station."""
        return cls(random_secret(SEED_BYTES))

    def seed(self) -> Secret:
        """A copy of the seed, to be stored in the encrypted database."""
        return self._seed.copy()

    @property
    def public(self) -> StationKeys:
        """Both public keys."""
        with self._ed25519_seed() as first, self._composite_seed() as second:
            return StationKeys(
                PublicKey(ed25519.ALGORITHM, ed25519.public_of(first.view())),
                PublicKey(composite.ALGORITHM, composite.public_of(second.view())),
            )

    def sign(self, namespace: str, message: bytes) -> SignaturePair:
        """Sign a message that is in memory."""
        return self.sign_digest(namespace, hashlib.sha512(message).digest())

    def sign_stream(self, namespace: str, message: BinaryIO) -> SignaturePair:
        """Sign a message that is read to its end in pieces."""
        return self.sign_digest(namespace, sha512_of_stream(message))

    def sign_digest(self, namespace: str, digest: bytes) -> SignaturePair:
        """Sign the message whose SHA-512 is `digest`."""
        data, public = signed_data(namespace, digest), self.public
        with self._ed25519_seed() as first, self._composite_seed() as second:
            return SignaturePair(
                SshSignature(public.ed25519, namespace, ed25519.sign(first.view(), data)).armor(),
                SshSignature(public.composite, namespace, composite.sign(second.view(), data)).armor(),
            )

    def close(self) -> None:
        """Wipe the seed."""
        self._seed.close()

    def _ed25519_seed(self) -> Secret:
        return Secret(derive_subkey(self._seed.view(), _ED25519_INFO))

    def _composite_seed(self) -> Secret:
        halves = (derive_subkey(self._seed.view(), info) for info in (_COMPOSITE_MLDSA_INFO, _COMPOSITE_ED25519_INFO))
        return Secret(b"".join(halves))


def verify_pair(untrusted: SignaturePair, keys: StationKeys, namespace: str, digest: bytes) -> None:
    """Check both signatures of a station over the message with SHA-512 `digest`.

    Raises `SignatureMalformed`, `SignatureOtherKey`, `SignatureOtherPurpose`, `SignatureWrong`.
    """
    verify_digest(untrusted.ed25519, keys.ed25519, namespace, digest)
    verify_digest(untrusted.composite, keys.composite, namespace, digest)
