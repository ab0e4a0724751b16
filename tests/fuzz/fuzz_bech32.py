"""Keys as people paste them: Bech32 (BIP 173) of any length, recipients, identities, files of them."""

from storage.crypto.bech32 import decode, encode
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.keys import (
    identities_from_file_text,
    identity_from_text,
    recipient_from_text,
)
from storage.crypto.secret import Secret
from storage.crypto.x25519 import X25519Identity
from tests.fuzz.fuzzing import refused_or


def seeds() -> list[bytes]:
    keys = [HybridIdentity(Secret(bytes(32))), X25519Identity(Secret(bytes(range(32))))]
    texts = [text for key in keys for text in (key.to_text(), key.recipient.to_text())]
    return [text.encode() for text in [*texts, "a12uel5l", "# made here\n" + "\n".join(texts) + "\n"]]


def check(data: bytes) -> None:
    text = data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace") if _decodes(data) else ""
    found = refused_or(lambda: decode(text))
    if found is not None:
        assert encode(*found).lower() == text.lower()
    for read in (recipient_from_text, identity_from_text, identities_from_file_text):
        refused_or(lambda read=read: read(text))  # type: ignore[misc]


def _decodes(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass" if len(data) % 2 else "replace")
    except UnicodeDecodeError:
        return False
    return True
