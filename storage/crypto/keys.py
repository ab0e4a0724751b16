"""Recipients and identities as text: what stands in a key file or is passed on to others."""

from app.errors.age import AgeKeyInvalid
from storage.crypto import hybrid
from storage.crypto.hybrid import HybridIdentity, HybridRecipient
from storage.crypto.x25519 import X25519Identity, X25519Recipient

AsymmetricRecipient = HybridRecipient | X25519Recipient
AsymmetricIdentity = HybridIdentity | X25519Identity


def recipient_from_text(text: str) -> AsymmetricRecipient:
    """Parse `age1pq1...` or `age1...`. Raises `AgeKeyInvalid`."""
    if text.lower().startswith(hybrid.RECIPIENT_PREFIX + "1"):
        return HybridRecipient.from_text(text)
    return X25519Recipient.from_text(text)


def identity_from_text(text: str) -> AsymmetricIdentity:
    """Parse `AGE-SECRET-KEY-PQ-1...` or `AGE-SECRET-KEY-1...`. Raises `AgeKeyInvalid`."""
    if text.lower().startswith(hybrid.IDENTITY_PREFIX + "1"):
        return HybridIdentity.from_text(text)
    return X25519Identity.from_text(text)


def identities_from_file_text(text: str) -> list[AsymmetricIdentity]:
    """Every identity of a key file as `age-keygen` writes it: one a line, `#` begins a comment.

    Raises `AgeKeyInvalid` for any other line and for a file without an identity.
    """
    lines = (line.strip() for line in text.splitlines())
    identities = [identity_from_text(line) for line in lines if line and not line.startswith("#")]
    if not identities:
        raise AgeKeyInvalid
    return identities
