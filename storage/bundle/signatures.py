"""The two signatures under a bundle, or under a card: who made them, if they hold."""

import hashlib

from app.errors.bundle import BundleSignatureBad
from app.errors.signature import SignatureError
from storage.crypto import composite, ed25519
from storage.crypto.sshsig import SshSignature, verify_digest
from storage.domain import Domain


def check_ed25519(untrusted_signature: bytes, message: bytes, namespace: str) -> str:
    """Return the OpenSSH line of the key that made the signature. Raises `BundleSignatureBad`."""
    return _check(untrusted_signature, message, namespace, ed25519.ALGORITHM)


def check_mldsa(untrusted_signature: bytes, message: bytes, namespace: str) -> str:
    """Do the same for the signature that stays believable when Ed25519 is broken."""
    return _check(untrusted_signature, message, namespace, composite.ALGORITHM)


def is_of_other_domain(untrusted_signature: bytes, message: bytes, noun: str, domain: Domain) -> bool:
    """Whether somebody signed this message for the same purpose in the other domain."""
    try:
        key = SshSignature.parse(untrusted_signature).key
        verify_digest(untrusted_signature, key, domain.other.purpose(noun), hashlib.sha512(message).digest())
    except SignatureError:
        return False
    return True


def _check(untrusted_signature: bytes, message: bytes, namespace: str, algorithm: str) -> str:
    try:
        key = SshSignature.parse(untrusted_signature).key
        if key.algorithm != algorithm:
            raise BundleSignatureBad(kind=algorithm, reason="algorithm")
        verify_digest(untrusted_signature, key, namespace, hashlib.sha512(message).digest())
    except SignatureError as error:
        raise BundleSignatureBad(kind=algorithm, reason=error.code.removeprefix("signature.")) from None
    return key.to_text()
