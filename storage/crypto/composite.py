"""ML-DSA-44 and Ed25519 as one signature: whoever forges it must break both.

SSH names it `ssh-mldsa44-ed25519` (OpenSSH 10.6 and later); the construction is id-MLDSA44-Ed25519-SHA512 of the IETF
draft on composite ML-DSA (draft-ietf-lamps-pq-composite-sigs) with an empty context.
"""

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey, MLDSA44PublicKey

from storage.crypto import ed25519

ALGORITHM = "ssh-mldsa44-ed25519"
MLDSA_SEED_BYTES = 32
MLDSA_PUBLIC_BYTES = 1312
MLDSA_SIGNATURE_BYTES = 2420
SEED_BYTES = MLDSA_SEED_BYTES + ed25519.SEED_BYTES
PUBLIC_BYTES = MLDSA_PUBLIC_BYTES + ed25519.PUBLIC_BYTES
SIGNATURE_BYTES = MLDSA_SIGNATURE_BYTES + ed25519.SIGNATURE_BYTES

_PREFIX = b"CompositeAlgorithmSignatures2025"
_LABEL = b"COMPSIG-MLDSA44-Ed25519-SHA512"


def public_of(seed: bytes | memoryview) -> bytes:
    """The raw public key, ML-DSA then Ed25519, of a 64-byte seed in the same order."""
    mldsa = MLDSA44PrivateKey.from_seed_bytes(seed[:MLDSA_SEED_BYTES]).public_key().public_bytes_raw()
    return mldsa + ed25519.public_of(seed[MLDSA_SEED_BYTES:])


def sign(seed: bytes | memoryview, message: bytes) -> bytes:
    """The raw signature, ML-DSA (2420 bytes) then Ed25519 (64); the first part is fresh every time."""
    represented = representative(message)
    mldsa = MLDSA44PrivateKey.from_seed_bytes(seed[:MLDSA_SEED_BYTES]).sign(represented, _LABEL)
    return mldsa + ed25519.sign(seed[MLDSA_SEED_BYTES:], represented)


def verifies(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether both halves of a raw signature are right."""
    if len(public) != PUBLIC_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    represented = representative(message)
    try:
        MLDSA44PublicKey.from_public_bytes(public[:MLDSA_PUBLIC_BYTES]).verify(
            signature[:MLDSA_SIGNATURE_BYTES], represented, _LABEL
        )
    except (InvalidSignature, ValueError):
        return False
    return ed25519.verifies(public[MLDSA_PUBLIC_BYTES:], signature[MLDSA_SIGNATURE_BYTES:], represented)


def representative(message: bytes) -> bytes:
    """What both halves sign: prefix, label, the length of the empty context, SHA-512 of the message."""
    return _PREFIX + _LABEL + b"\x00" + hashlib.sha512(message).digest()
