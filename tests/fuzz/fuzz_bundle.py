"""A whole bundle, from the seal to what it says, where the archive inside is any bytes: nothing of it is believed."""

import io
import lzma

from app.domain.bundle import QuarantinedBundle
from app.jobs import CancelToken, no_progress
from storage.bundle.verify import Reader
from storage.crypto.age import encrypt
from storage.crypto.x25519 import X25519Identity
from tests.fuzz.fuzzing import bodies, refused_or
from tests.storage.bundle.vector_files import Ledger, Signers

_KEY = X25519Identity.generate()


def seeds() -> list[bytes]:
    made = [lzma.decompress(body) for head, body in bodies("bundle") if head.get("body") == "archive"]
    return sorted({data for data in made if len(data) <= 65_536}, key=len)[:60]


def check(data: bytes) -> None:
    sink = io.BytesIO()
    with encrypt([_KEY.recipient], sink, legacy=True) as age:
        age.write(data)
    file = sink.getvalue()
    bundle = QuarantinedBundle("fuzzed", len(file), lambda: io.BytesIO(file))
    refused_or(lambda: Reader([_KEY]).verify(bundle, Signers(None), Ledger(), no_progress, CancelToken()))  # type: ignore[list-item]
