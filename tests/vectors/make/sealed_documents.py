"""What vectors of receipts and recalls have in common: a signed document, padded and sealed to four, and its faults.

A vector is a text header, an empty line, and a body; see recall.py and receipt.py for the lines of the header.
"""

import hashlib
import io
import lzma
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import rfc8785

from storage.crypto.age import AgeWriter
from storage.crypto.armor import ArmorWriter
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.recipient import Recipient
from storage.crypto.secret import Secret
from storage.crypto.signing import StationSigner
from storage.crypto.x25519 import X25519Identity

_LEAST_BYTES = 64 * 1024


class Keys:
    """The keys of one folder of vectors, always the same ones: of who signs, of a stranger, of who reads."""

    def __init__(self, kind: str, signer: str) -> None:
        self.kind = kind
        self.signer = StationSigner(self.seed(signer, 64))
        self.stranger = StationSigner(self.seed("stranger", 64))
        self.reader = HybridIdentity(self.seed("reader"))
        self.others = [HybridIdentity(self.seed(f"other {number}")).recipient for number in range(4)]
        self.four: list[Recipient] = [self.reader.recipient, *self.others[:3]]

    def seed(self, name: str, size_bytes: int = 32) -> Secret:
        return Secret(hashlib.shake_256(f"saksi {self.kind} vectors: {name}".encode()).digest(size_bytes))

    def document(
        self,
        body: dict[str, Any],
        *,
        first: StationSigner | None = None,
        second: StationSigner | None = None,
        namespace: str = "",
        signed: dict[str, Any] | None = None,
        swap: bool = False,
        **more: Any,
    ) -> bytes:
        """The document with both signatures, as it has to be where nothing else is said."""
        message, space = rfc8785.dumps(signed or body), namespace or f"saksi-{self.kind}"
        texts = [
            (first or self.signer).sign(space, message).ed25519.decode(),
            (second or self.signer).sign(space, message).composite.decode(),
        ]
        one, two = reversed(texts) if swap else texts
        return rfc8785.dumps({self.kind: body, "signatures": {"ssh-ed25519": one, "ssh-mldsa44-ed25519": two}, **more})

    def weak(self, plain: bytes) -> bytes:
        """Sealed as it was done before there were hybrid keys."""
        return seal(plain, [X25519Identity(self.seed("weak")).recipient] * 4, legacy=True)


@dataclass
class Vector:
    """One file of the folder: the rule, what is expected, and the body."""

    name: str
    must: str
    expect: str
    body: bytes
    reason: str = ""
    as_file: bool = False
    more: list[str] = field(default_factory=list)

    def encode(self) -> bytes:
        head = [f"must: {self.must}", f"expect: {self.expect}"]
        head += [f"reason: {self.reason}"] if self.reason else []
        head += [*self.more, f"body: {'file' if self.as_file else 'document'}"]
        body = self.body if self.as_file else lzma.compress(self.body, preset=9)
        return "".join(line + "\n" for line in head).encode() + b"\n" + body


def padded(data: bytes) -> bytes:
    """With zeros up to the next size."""
    size = _LEAST_BYTES
    while size < len(data):
        size *= 2
    return data + bytes(size - len(data))


def seal(plain: bytes, recipients: Sequence[Recipient], *, legacy: bool = False) -> bytes:
    target = io.BytesIO()
    with AgeWriter(list(recipients), target, legacy=legacy) as age:
        age.write(plain)
    return target.getvalue()


def armored(sealed: bytes) -> bytes:
    target = io.BytesIO()
    writer = ArmorWriter(target)
    writer.write(sealed)
    writer.close()
    return target.getvalue()


def flip(data: bytes, at: int) -> bytes:
    """One letter changed, into another letter."""
    changed = bytearray(data)
    changed[at] = ord("B") if changed[at] == ord("A") else ord("A")
    return bytes(changed)


def write(folder: Path, vectors: Sequence[Vector], keys: Keys, signer_name: str) -> None:
    """Write the folder anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    assert len({vector.name for vector in vectors}) == len(vectors)
    for vector in vectors:
        (folder / vector.name).write_bytes(vector.encode())
    (folder / "identity.txt").write_text(keys.reader.to_text() + "\n")
    public = keys.signer.public
    lines = (f"{signer_name} {key.to_text()}\n" for key in (public.ed25519, public.composite))
    (folder / "signers").write_text("".join(lines))
    print(f"{len(vectors)} vectors")
