"""A small secret sealed under a 256-bit key: the database key in a keyslot."""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors.crypto import WrongKey
from storage.crypto.kdf import derive_subkey
from storage.crypto.random import random_bytes
from storage.crypto.secret import Secret

NONCE_BYTES = 12
TAG_BYTES = 16
OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES

_CHECK_INFO = b"saksi/1 key check"
_CHECK_TEXT = b"this is the key"


def wrap_secret(secret: Secret, key: Secret, associated_data: bytes) -> bytes:
    """Seal `secret` under the 32-byte `key`: nonce (12) || ciphertext || tag (16), ChaCha20-Poly1305.

    `associated_data` names the place (vault, slot), so that a sealed secret cannot be moved to another.
    """
    nonce = random_bytes(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key.view()).encrypt(nonce, secret.view(), associated_data)


def unwrap_secret(wrapped: bytes, key: Secret, associated_data: bytes) -> Secret:
    """Open what `wrap_secret` sealed. Raises `WrongKey` for another key, place, or changed bytes."""
    if len(wrapped) < OVERHEAD_BYTES:
        raise WrongKey
    secret = Secret.zeros(len(wrapped) - OVERHEAD_BYTES)
    try:
        ChaCha20Poly1305(key.view()).decrypt_into(
            wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], associated_data, secret.view()
        )
    except InvalidTag:
        secret.close()
        raise WrongKey from None
    return secret


def key_check_value(key: Secret) -> bytes:
    """32 bytes that tell whether a key is the right one and tell nothing else about it."""
    return hmac.digest(derive_subkey(key.view(), _CHECK_INFO), _CHECK_TEXT, hashlib.sha256)


def check_key(key: Secret, expected_check_value: bytes) -> None:
    """Raise `WrongKey` unless `expected_check_value` belongs to `key`."""
    if not hmac.compare_digest(key_check_value(key), expected_check_value):
        raise WrongKey
