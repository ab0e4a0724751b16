"""The MLKEM768-X25519 recipient of age: safe unless both halves are broken. The default of every file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from app.errors.age import AgeHeaderInvalid, AgeKeyInvalid
from storage.crypto import bech32
from storage.crypto.recipient import WRAPPED_FILE_KEY_BYTES, Randomness, system_randomness
from storage.crypto.secret import Secret
from storage.crypto.stanza import Stanza, decode_body
from storage.crypto.unpadded import encode_unpadded
from storage.crypto.x25519 import exchange

KIND = "mlkem768x25519"
RECIPIENT_PREFIX = "age1pq"
IDENTITY_PREFIX = "age-secret-key-pq-"
SEED_BYTES = 32
ENCAPSULATED_BYTES = 1120
MLKEM_PUBLIC_BYTES = 1184
MLKEM_SEED_BYTES = 64
X25519_BYTES = 32

_INFO = b"age-encryption.org/mlkem768x25519"
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """The public half: 1184 bytes of ML-KEM-768, then 32 bytes of X25519."""

    public: bytes
    kind = KIND

    @classmethod
    def from_text(cls, text: str) -> "HybridRecipient":
        """Parse `age1pq1...` (1,959 characters). Raises `AgeKeyInvalid`."""
        prefix, public = bech32.decode(text)
        if prefix != RECIPIENT_PREFIX:
            raise AgeKeyInvalid
        recipient = cls(public)
        recipient.check()
        return recipient

    def to_text(self) -> str:
        """`age1pq1...`, lowercase."""
        return bech32.encode(RECIPIENT_PREFIX, self.public)

    def check(self) -> None:
        """Raise `AgeKeyInvalid` unless both halves are keys that can be sealed to."""
        self._key()
        if exchange(X25519PrivateKey.generate(), self.public[MLKEM_PUBLIC_BYTES:]) is None:
            raise AgeKeyInvalid

    def wrap(self, file_key: Secret, randomness: Randomness = system_randomness) -> Stanza:  # noqa: ARG002
        """Wrap the file key with HPKE; its randomness is the library's own. Raises `AgeKeyInvalid`."""
        self.check()
        sealed = _SUITE.encrypt(file_key.view(), self._key(), _INFO)
        share = encode_unpadded(sealed[:ENCAPSULATED_BYTES])
        return Stanza(KIND, (share,), sealed[ENCAPSULATED_BYTES:])

    def _key(self) -> MLKEM768X25519PublicKey:
        if len(self.public) != MLKEM_PUBLIC_BYTES + X25519_BYTES:
            raise AgeKeyInvalid
        try:
            return MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.public[:MLKEM_PUBLIC_BYTES]),
                X25519PublicKey.from_public_bytes(self.public[MLKEM_PUBLIC_BYTES:]),
            )
        except ValueError:
            raise AgeKeyInvalid from None


class HybridIdentity:
    """The secret half: a 32-byte seed, wiped by close()."""

    def __init__(self, seed: Secret) -> None:
        """Take over `seed`."""
        if len(seed) != SEED_BYTES:
            raise AgeKeyInvalid
        self._seed = seed

    @classmethod
    def generate(cls, randomness: Randomness = system_randomness) -> "HybridIdentity":
        """A fresh identity."""
        return cls(Secret(randomness(SEED_BYTES)))

    @classmethod
    def from_text(cls, text: str) -> "HybridIdentity":
        """Parse `AGE-SECRET-KEY-PQ-1...`. Raises `AgeKeyInvalid`."""
        prefix, seed = bech32.decode(text)
        if prefix != IDENTITY_PREFIX:
            raise AgeKeyInvalid
        return cls(Secret(seed))

    def to_text(self) -> str:
        """`AGE-SECRET-KEY-PQ-1...`, uppercase: a secret."""
        return bech32.encode(IDENTITY_PREFIX, bytes(self._seed.view())).upper()

    def seed(self) -> Secret:
        """A copy of the 32-byte seed, to be stored in the encrypted database."""
        return self._seed.copy()

    @property
    def recipient(self) -> HybridRecipient:
        """The public half."""
        mlkem, x25519 = self._halves()
        return HybridRecipient(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """See `Identity.unwrap`."""
        for stanza in stanzas:
            if stanza.kind == KIND and (file_key := self._unwrap_one(stanza)) is not None:
                return file_key
        return None

    def close(self) -> None:
        """Wipe the seed."""
        self._seed.close()

    def _unwrap_one(self, stanza: Stanza) -> Secret | None:
        if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED_FILE_KEY_BYTES:
            raise AgeHeaderInvalid
        encapsulated = decode_body(stanza.arguments[0].encode())
        if len(encapsulated) != ENCAPSULATED_BYTES:
            raise AgeHeaderInvalid
        mlkem, x25519 = self._halves()
        # HPKE reports a low-order share like a wrong key, and the format wants the header refused.
        if exchange(x25519, encapsulated[-X25519_BYTES:]) is None:
            raise AgeHeaderInvalid
        try:
            key = MLKEM768X25519PrivateKey(mlkem, x25519)
            return Secret(_SUITE.decrypt(encapsulated + stanza.body, key, _INFO))
        except InvalidTag:
            return None

    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        expanded = hashlib.shake_256(self._seed.view()).digest(MLKEM_SEED_BYTES + X25519_BYTES)
        return (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(expanded[MLKEM_SEED_BYTES:]),
        )
