"""Who signs, who reads, and what everything is called."""

import hashlib

from storage.crypto.hybrid import HybridIdentity
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner

NAMESPACE = "saksi-bundle"
STATION = "station" + "a" * 19
TESTIMONY = "testimony" + "b" * 17
PART = "recording" + "c" * 17
PHOTO = "photo" + "d" * 21
RUN = "transcript" + "e" * 16
WHEN = "2026-03-01T09:00:00.000000Z"
SOUND = b"fLaC" + bytes(range(60))
PICTURE = b"\xff\xd8 a photo of a gate"


def seed(name: str, size_bytes: int = 32) -> Secret:
    return Secret(hashlib.shake_256(f"saksi bundle vectors: {name}".encode()).digest(size_bytes))


SIGNER = StationSigner(seed("station", 64))
STRANGER = StationSigner(seed("stranger", 64))
APPROVER = StationSigner(seed("second person", 64))
READER = HybridIdentity(seed("reader"))
OTHERS = [HybridIdentity(seed(f"other {number}")) for number in range(16)]


def sha512(data: bytes) -> str:
    return hashlib.sha512(data).hexdigest()


def recipient_digest(identity: HybridIdentity) -> str:
    return hashlib.sha256(identity.recipient.to_text().encode()).hexdigest()
