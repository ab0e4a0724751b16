"""The X25519 recipient of age: not safe from a later quantum computer, for legacy readers alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors.age import AgeHeaderInvalid, AgeKeyInvalid
from storage.crypto import bech32
from storage.crypto.kdf import derive_subkey
from storage.crypto.recipient import WRAPPED_FILE_KEY_BYTES, Randomness, system_randomness
from storage.crypto.secret import Secret
from storage.crypto.stanza import Stanza, decode_body
from storage.crypto.unpadded import encode_unpadded

KIND = "X25519"
RECIPIENT_PREFIX = "age"
IDENTITY_PREFIX = "age-secret-key-"
KEY_BYTES = 32

_INFO = b"age-encryption.org/v1/X25519"
_NONCE = bytes(12)


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """The public half, 32 bytes."""

    public: bytes
    kind = KIND

    @classmethod
    def from_text(cls, text: str) -> "X25519Recipient":
        """Parse `age1...`. Raises `AgeKeyInvalid`."""
        prefix, public = bech32.decode(text)
        if prefix != RECIPIENT_PREFIX or len(public) != KEY_BYTES:
            raise AgeKeyInvalid
        if exchange(X25519PrivateKey.generate(), public) is None:
            raise AgeKeyInvalid
        return cls(public)

    def to_text(self) -> str:
        """`age1...`, lowercase."""
        return bech32.encode(RECIPIENT_PREFIX, self.public)

    def wrap(self, file_key: Secret, randomness: Randomness = system_randomness) -> Stanza:
        """Wrap the file key with a fresh ephemeral key. Raises `AgeKeyInvalid` for a low-order recipient."""
        ephemeral = X25519PrivateKey.from_private_bytes(randomness(KEY_BYTES))
        share = ephemeral.public_key().public_bytes_raw()
        shared = exchange(ephemeral, self.public)
        if shared is None:
            raise AgeKeyInvalid
        body = ChaCha20Poly1305(derive_subkey(shared, _INFO, share + self.public)).encrypt(
            _NONCE, file_key.view(), None
        )
        return Stanza(KIND, (encode_unpadded(share),), body)


class X25519Identity:
    """The secret half, 32 bytes, wiped by close()."""

    def __init__(self, secret: Secret) -> None:
        """Take over `secret`."""
        if len(secret) != KEY_BYTES:
            raise AgeKeyInvalid
        self._secret = secret

    @classmethod
    def generate(cls, randomness: Randomness = system_randomness) -> "X25519Identity":
        """A fresh identity."""
        return cls(Secret(randomness(KEY_BYTES)))

    @classmethod
    def from_text(cls, text: str) -> "X25519Identity":
        """Parse `AGE-SECRET-KEY-1...`. Raises `AgeKeyInvalid`."""
        prefix, secret = bech32.decode(text)
        if prefix != IDENTITY_PREFIX:
            raise AgeKeyInvalid
        return cls(Secret(secret))

    def to_text(self) -> str:
        """`AGE-SECRET-KEY-1...`, uppercase: a secret."""
        return bech32.encode(IDENTITY_PREFIX, bytes(self._secret.view())).upper()

    @property
    def recipient(self) -> X25519Recipient:
        """The public half."""
        return X25519Recipient(self._private().public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> Secret | None:
        """See `Identity.unwrap`."""
        for stanza in stanzas:
            if stanza.kind == KIND and (file_key := self._unwrap_one(stanza)) is not None:
                return file_key
        return None

    def close(self) -> None:
        """Wipe the secret."""
        self._secret.close()

    def _unwrap_one(self, stanza: Stanza) -> Secret | None:
        if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED_FILE_KEY_BYTES:
            raise AgeHeaderInvalid
        share = decode_body(stanza.arguments[0].encode())
        if len(share) != KEY_BYTES:
            raise AgeHeaderInvalid
        private = self._private()
        shared = exchange(private, share)
        if shared is None:
            raise AgeHeaderInvalid
        key = derive_subkey(shared, _INFO, share + private.public_key().public_bytes_raw())
        try:
            return Secret(ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None))
        except InvalidTag:
            return None

    def _private(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self._secret.view())


def exchange(private: X25519PrivateKey, public: bytes) -> bytes | None:
    """The shared secret, or None where it is all zero because `public` is a point of low order."""
    try:
        return private.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return None
