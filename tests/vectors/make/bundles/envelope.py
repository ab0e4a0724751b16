"""Faults of the seal: of the file itself, its stanzas and its chunks."""

import io
from typing import Any

from storage.crypto.age import AgeWriter
from storage.crypto.armor import ArmorWriter
from storage.crypto.recipient import Recipient
from storage.crypto.x25519 import X25519Identity
from tests.vectors.make.bundles.bag import Plan, archive
from tests.vectors.make.bundles.keys import OTHERS, READER, seed
from tests.vectors.make.bundles.vector import Vector


def seal(plain: bytes, recipients: list[Recipient], legacy: bool = False, sink: Any = None) -> bytes:
    target = io.BytesIO()
    with AgeWriter(recipients, sink(target) if sink else target, legacy=legacy) as age:
        age.write(plain)
    return target.getvalue()


def stanzas(count: int) -> list[Recipient]:
    return [READER.recipient, *(other.recipient for other in OTHERS[: count - 1])]


def outside() -> list[Vector]:
    plain = archive(Plan())
    right = seal(plain, stanzas(4))
    armored = io.BytesIO()
    writer = ArmorWriter(armored)
    writer.write(right)
    writer.close()
    first_chunk = right.index(b"\n--- ") + 5 + 44 + 16

    def bad(name: str, must: str, expect: str, check: str, body: bytes, reason: str = "", *more: str) -> Vector:
        return Vector(name, must, expect, check, body, reason, as_file=True, more=list(more))

    return [
        bad("four-stanzas", "none", "bundle.verified", "none", right),
        bad("sixteen-stanzas", "none", "bundle.verified", "none", seal(plain, stanzas(16))),
        bad("file-too-large", "M1", "bundle.too_large", "size", right, "", "size: 3760193537"),
        bad("file-empty", "M2", "bundle.not_a_bundle", "seal", b"", "header"),
        bad("file-is-text", "M2", "bundle.not_a_bundle", "seal", b"This is no bundle.\n", "header"),
        bad("file-is-the-archive", "M2", "bundle.not_a_bundle", "seal", plain[:2048], "header"),
        bad("file-armored", "M2", "bundle.not_a_bundle", "seal", armored.getvalue(), "header"),
        bad("file-of-a-later-age", "M2", "bundle.not_a_bundle", "seal", right.replace(b"/v1\n", b"/v2\n", 1), "header"),
        bad("stanza-x25519", "M3", "bundle.seal_weak", "seal", weak(plain), "kind"),
        bad("stanza-x25519-beside-others", "M3", "bundle.seal_weak", "seal", mixed(plain), "kind"),
        bad("stanzas-three", "M4", "bundle.seal_weak", "seal", seal(plain, stanzas(3)), "count"),
        bad("stanzas-five", "M4", "bundle.seal_weak", "seal", seal(plain, stanzas(5)), "count"),
        bad("sealed-to-others", "M5", "bundle.not_for_us", "key", seal(plain, [o.recipient for o in OTHERS[:4]])),
        bad("header-mac-wrong", "M5", "bundle.damaged", "key", flip(right, right.index(b"\n--- ") + 10)),
        bad("cut-before-the-payload", "M6", "bundle.truncated", "whole", right[:first_chunk]),
        bad("cut-in-the-last-chunk", "M7", "bundle.damaged", "whole", right[:-1]),
        bad("payload-changed", "M7", "bundle.damaged", "whole", flip(right, first_chunk + 1000)),
        bad("payload-followed-by-more", "M7", "bundle.damaged", "whole", right + b"x"),
    ]


def flip(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place] = ord("B") if changed[place] == ord("A") else ord("A")
    return bytes(changed)


def weak(plain: bytes) -> bytes:
    one = X25519Identity(seed("weak"))
    return seal(plain, [one.recipient] * 4, legacy=True)


def mixed(plain: bytes) -> bytes:
    """One stanza of the weak kind among three strong ones, as no writer here makes it."""
    right = seal(plain, stanzas(4))
    weak_file = weak(plain)
    weak_stanza = weak_file[weak_file.index(b"-> X25519") :]
    weak_stanza = weak_stanza[: weak_stanza.index(b"\n->", 5) + 1]
    start = right.index(b"-> ")
    end = right.index(b"\n-> ", start) + 1
    return right[:start] + weak_stanza + right[end:]
