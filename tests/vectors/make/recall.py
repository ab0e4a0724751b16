"""Makes tests/vectors/recall: answers to withdrawals with one fault each, and a few without.

It follows storage/bundle/FORMAT.md, "Recalls", and shares no code with storage/bundle. Only the seal and the signatures
are the program's own; other tests hold those to foreign programs.

    python -m tests.vectors.make.recall        writes the folder anew (signatures differ every time)

A vector is a text header, an empty line, and a body. Lines of the header:

    must: A12                  the rule of FORMAT.md that is broken; none for an answer that is right
    expect: recall.signature   the code of the refusal, or recall.taken
    reason: padding            the fact `reason` of the refusal, where it has one
    revoked: 3                 the station revoked the office after this number
    body: document | file      what is inside, compressed with xz, sealed to the station and 3 others; or the file

Beside them lie identity.txt (the key of the station) and signers (the keys of the office that answers). The station is
`stationaaa...`; it told that office that its answers 7 and 9 take something back of `firstbbb...`, and 3 of
`secondccc...`.
"""

import hashlib
import io
import lzma
import shutil
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

FOLDER = Path(__file__).parent.parent / "recall"
STATION = "station" + "a" * 19
OFFICE = "office" + "h" * 20
FIRST, SECOND = "first" + "b" * 21, "second" + "c" * 20


def seed(name: str, size_bytes: int = 32) -> Secret:
    return Secret(hashlib.shake_256(f"saksi recall vectors: {name}".encode()).digest(size_bytes))


SIGNER = StationSigner(seed("office", 64))
STRANGER = StationSigner(seed("stranger", 64))
READER = HybridIdentity(seed("reader"))
OTHERS = [HybridIdentity(seed(f"other {number}")) for number in range(4)]


def place(number: int, station: str = STATION) -> dict[str, Any]:
    return {"number": number, "station": station}


def remains(why: str, **changes: Any) -> dict[str, Any]:
    return {"why": why, "name": "", "kind": None, "note": "", **changes}


def answer(**changes: Any) -> dict[str, Any]:
    return {"id": FIRST, "withdrawn": [place(7), place(9)], "remains": [], **changes}


def everything() -> list[dict[str, Any]]:
    left = [
        remains("handed_on", name="Shelter by the river", kind="service"),
        remains("printed"),
        remains("published", note="in the report of spring"),
        remains("other", note="a copy on a broken disk"),
    ]
    return [answer(remains=left), answer(id=SECOND, withdrawn=[place(3)])]


def recall(**changes: Any) -> dict[str, Any]:
    whole = {"format": "saksi-recall/1", "station": STATION, "signer": OFFICE, "testimonies": everything()}
    return {**whole, **changes}


def document(
    body: dict[str, Any],
    *,
    first: StationSigner = SIGNER,
    second: StationSigner = SIGNER,
    namespace: str = "saksi-recall",
    signed: dict[str, Any] | None = None,
    swap: bool = False,
    **more: Any,
) -> bytes:
    message = rfc8785.dumps(signed or body)
    texts = [first.sign(namespace, message).ed25519.decode(), second.sign(namespace, message).composite.decode()]
    one, two = reversed(texts) if swap else texts
    return rfc8785.dumps({"recall": body, "signatures": {"ssh-ed25519": one, "ssh-mldsa44-ed25519": two}, **more})


def padded(data: bytes) -> bytes:
    size = 64 * 1024
    while size < len(data):
        size *= 2
    return data + bytes(size - len(data))


@dataclass
class Vector:
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


def seal(plain: bytes, recipients: list[Recipient], *, legacy: bool = False) -> bytes:
    target = io.BytesIO()
    with AgeWriter(recipients, target, legacy=legacy) as age:
        age.write(plain)
    return target.getvalue()


def flip(data: bytes, at: int) -> bytes:
    changed = bytearray(data)
    changed[at] = ord("B") if changed[at] == ord("A") else ord("A")
    return bytes(changed)


def outside() -> list[Vector]:
    """Faults of the file. The sealed ones hold a short text where the content plays no part."""
    short = b'{"recall":'
    four = [READER.recipient, *(other.recipient for other in OTHERS[:3])]
    right = seal(short, four)
    armored = io.BytesIO()
    writer = ArmorWriter(armored)
    writer.write(right)
    writer.close()
    header_end = right.index(b"\n--- ") + 5
    weak = seal(short, [X25519Identity(seed("weak")).recipient] * 4, legacy=True)

    def bad(name: str, must: str, expect: str, body: bytes, reason: str = "") -> Vector:
        return Vector(name, must, expect, body, reason, as_file=True)

    return [
        Vector("four-stanzas", "none", "recall.taken", seal(padded(document(recall())), four), as_file=True),
        bad("file-empty", "A1", "recall.not_an_answer", b"", "header"),
        bad("file-is-the-document", "A1", "recall.not_an_answer", document(recall()), "header"),
        bad("file-armored", "A1", "recall.not_an_answer", armored.getvalue(), "header"),
        bad("stanza-x25519", "A1", "recall.not_an_answer", weak, "kind"),
        bad("stanzas-three", "A1", "recall.not_an_answer", seal(short, four[:3]), "count"),
        bad("sealed-to-others", "A2", "recall.not_for_us", seal(short, [other.recipient for other in OTHERS])),
        bad("header-mac-wrong", "A3", "recall.damaged", flip(right, header_end + 5)),
        bad("cut-by-one-byte", "A3", "recall.damaged", right[:-1]),
        bad("payload-changed", "A3", "recall.damaged", flip(right, len(right) - 20)),
        bad("payload-followed-by-more", "A3", "recall.damaged", right + b"x"),
    ]


def inside() -> list[Vector]:
    right = document(recall())

    def content(name: str, must: str, reason: str, body: bytes) -> Vector:
        return Vector(name, must, "recall.content", body, reason)

    def says(name: str, must: str, reason: str, **changes: Any) -> Vector:
        return content(name, must, reason, padded(document(recall(**changes))))

    def left(name: str, *what: dict[str, Any]) -> Vector:
        return says(f"remains-{name}", "A9", "remains_why", testimonies=[answer(remains=list(what))])

    return [
        Vector("everything", "none", "recall.taken", padded(right)),
        Vector("all-of-it-done", "none", "recall.taken", padded(document(recall(testimonies=[answer()])))),
        Vector("a-receipt", "A4", "recall.not_an_answer", padded(b'{"receipt":{}}'), "beginning"),
        Vector("inside-empty", "A4", "recall.not_an_answer", b"", "beginning"),
        content("padding-missing", "A5", "padding", right),
        content("padding-too-long", "A5", "padding", padded(right) + bytes(65536)),
        content("padding-hides-something", "A6", "recall_json", padded(right)[:-1] + b"x"),
        content("json-with-a-space", "A6", "recall_json", padded(right.replace(b":7,", b": 7,", 1))),
        content("json-with-another-member", "A6", "recall_unknown_field", padded(document(recall(), zebra=1))),
        says("field-added", "A6", "recall_unknown_field", time="today"),
        says("why-unknown", "A6", "remains_why", testimonies=[answer(remains=[remains("lost")])]),
        says("kind-unknown", "A6", "remains_kind", testimonies=[answer(remains=[remains("printed", kind="friend")])]),
        says("number-zero", "A6", "withdrawn_number", testimonies=[answer(withdrawn=[place(0)])]),
        says("format-of-something-else", "A6", "recall_format", format="saksi-receipt/1"),
        Vector(
            "of-the-demo",
            "A7",
            "recall.other_domain",
            padded(document(recall(format="saksi-demo-recall/1"), namespace="saksi-demo-recall")),
        ),
        Vector("format-later", "A8", "recall.newer", padded(document(recall(format="saksi-recall/2", more="new")))),
        says("testimonies-none", "A9", "recall_testimonies", testimonies=[]),
        says("testimony-twice", "A9", "recall_testimonies", testimonies=[answer(), answer()]),
        says("testimonies-falling", "A9", "recall_testimonies", testimonies=[answer(id=SECOND), answer()]),
        says("nothing-withdrawn", "A9", "testimonies_withdrawn", testimonies=[answer(withdrawn=[])]),
        says("withdrawn-falling", "A9", "testimonies_withdrawn", testimonies=[answer(withdrawn=[place(9), place(7)])]),
        left("handed-on-to-nobody", remains("handed_on", kind="media")),
        left("handed-on-to-no-kind", remains("handed_on", name="Somebody")),
        left("printed-by-a-name", remains("printed", name="Somebody", kind="media")),
        left("other-without-a-note", remains("other")),
        left("note-of-two-lines", remains("other", note="one\ntwo")),
        *signatures(),
        *ledgers(),
    ]


def signatures() -> list[Vector]:
    right, other = document(recall()), document(recall(testimonies=[answer()]))
    start = right.index(b'"ssh-mldsa44')

    def signed(name: str, must: str, reason: str, body: bytes) -> Vector:
        return Vector(name, must, "recall.signature", padded(body), reason)

    return [
        signed("signed-something-else", "A10", "wrong", document(recall(), signed=recall(testimonies=[answer()]))),
        signed("signed-as-a-receipt", "A10", "other_purpose", document(recall(), namespace="saksi-receipt")),
        signed("signatures-swapped", "A10", "algorithm", document(recall(), swap=True)),
        signed(
            "lasting-signature-of-something-else", "A11", "wrong", right[:start] + other[other.index(b'"ssh-mldsa44') :]
        ),
        Vector("stranger", "A12", "recall.signer_unknown", padded(document(recall(), first=STRANGER, second=STRANGER))),
        Vector(
            "stranger-with-one-good-key", "A12", "recall.signer_unknown", padded(document(recall(), second=STRANGER))
        ),
    ]


def ledgers() -> list[Vector]:
    def bad(name: str, must: str, expect: str, **changes: Any) -> Vector:
        return Vector(name, must, expect, padded(document(recall(**changes))))

    third = answer(id="third" + "d" * 21)
    return [
        Vector("signer-revoked", "A13", "recall.signer_revoked", padded(document(recall())), more=["revoked: 3"]),
        bad("signer-named-otherwise", "A14", "recall.signer_other", signer="q" * 26),
        bad("for-another-station", "A15", "recall.not_for_us", station="q" * 26),
        bad("of-a-testimony-that-was-not-told", "A16", "recall.other_testimony", testimonies=[answer(), third]),
        bad(
            "of-an-answer-that-was-not-told",
            "A16",
            "recall.other_testimony",
            testimonies=[answer(withdrawn=[place(8)])],
        ),
        bad(
            "of-an-answer-of-another-station",
            "A16",
            "recall.other_testimony",
            testimonies=[answer(withdrawn=[place(7, "q" * 26)])],
        ),
    ]


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    made = [*outside(), *inside()]
    assert len({vector.name for vector in made}) == len(made)
    for vector in made:
        (FOLDER / vector.name).write_bytes(vector.encode())
    (FOLDER / "identity.txt").write_text(READER.to_text() + "\n")
    keys = SIGNER.public
    lines = (f"{OFFICE} {key.to_text()}\n" for key in (keys.ed25519, keys.composite))
    (FOLDER / "signers").write_text("".join(lines))
    print(f"{len(made)} vectors")


if __name__ == "__main__":
    main()
