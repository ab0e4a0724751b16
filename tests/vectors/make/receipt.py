"""Makes tests/vectors/receipt: receipts with one fault each, and a few without.

It follows storage/bundle/FORMAT.md, "Receipts", and shares no code with storage/bundle. Only the seal and the
signatures are the program's own; other tests hold those to foreign programs.

    python -m tests.vectors.make.receipt        writes the folder anew (signatures differ every time)

A vector is a text header, an empty line, and a body. Lines of the header:

    must: R12                  the rule of FORMAT.md that is broken; none for a receipt that is right
    expect: receipt.signature  the code of the refusal, or receipt.taken
    reason: padding            the fact `reason` of the refusal, where it has one
    revoked: 3                 the station revoked headquarters after this number
    role: partner              what the card of who signed says, where it is not headquarters
    recipient: other           the bundle was not sealed to who signed
    body: document | file      what is inside, compressed with xz, sealed to the station and 3 others; or the file

Beside them lie identity.txt (the key of the station) and signers (the keys of headquarters). The station is
`stationaaa...`; its bundle 2 is `bundlezzz...` with the tag manifest `5a5a...` and two testimonies.
"""

from pathlib import Path
from typing import Any

from tests.vectors.make.sealed_documents import Keys, Vector, armored, flip, padded, seal, write

FOLDER = Path(__file__).parent.parent / "receipt"
STATION = "station" + "a" * 19
HEADQUARTERS = "headquarters" + "h" * 14
FIRST, SECOND = "first" + "b" * 21, "second" + "c" * 20


KEYS = Keys("receipt", "headquarters")
document = KEYS.document


def receipt(**changes: Any) -> dict[str, Any]:
    whole = {
        "format": "saksi-receipt/1",
        "bundle": "bundle" + "z" * 20,
        "manifest_sha512": "5a" * 64,
        "station": STATION,
        "sequence": 2,
        "testimonies": [
            {"id": FIRST, "revision": 3, "sha512": "12" * 64},
            {"id": SECOND, "revision": 1, "sha512": "34" * 64},
        ],
        "copies": 2,
        "read_back": True,
        "signer": HEADQUARTERS,
    }
    return {**whole, **changes}


def outside() -> list[Vector]:
    """Faults of the file. The sealed ones hold a short text where the content plays no part."""
    short = b'{"receipt":'
    right = seal(short, KEYS.four)
    header_end = right.index(b"\n--- ") + 5

    def bad(name: str, must: str, expect: str, body: bytes, reason: str = "") -> Vector:
        return Vector(name, must, expect, body, reason, as_file=True)

    return [
        Vector("four-stanzas", "none", "receipt.taken", seal(padded(document(receipt())), KEYS.four), as_file=True),
        bad("file-empty", "R1", "receipt.not_a_receipt", b"", "header"),
        bad("file-is-text", "R1", "receipt.not_a_receipt", b"This is no receipt.\n", "header"),
        bad("file-is-the-document", "R1", "receipt.not_a_receipt", document(receipt()), "header"),
        bad("file-armored", "R1", "receipt.not_a_receipt", armored(right), "header"),
        bad("stanza-x25519", "R1", "receipt.not_a_receipt", KEYS.weak(short), "kind"),
        bad("stanzas-three", "R1", "receipt.not_a_receipt", seal(short, KEYS.four[:3]), "count"),
        bad("sealed-to-others", "R2", "receipt.not_for_us", seal(short, KEYS.others)),
        bad("header-mac-wrong", "R3", "receipt.damaged", flip(right, header_end + 5)),
        bad("cut-before-the-payload", "R3", "receipt.damaged", right[: header_end + 44 + 16]),
        bad("cut-by-one-byte", "R3", "receipt.damaged", right[:-1]),
        bad("payload-changed", "R3", "receipt.damaged", flip(right, len(right) - 20)),
        bad("payload-followed-by-more", "R3", "receipt.damaged", right + b"x"),
        bad(
            "full-chunk-followed-by-more", "R3", "receipt.damaged", seal(padded(document(receipt())), KEYS.four) + b"x"
        ),
    ]


def inside() -> list[Vector]:
    right = document(receipt())
    made = [
        Vector("everything", "none", "receipt.taken", padded(right)),
        Vector("one-of-two-testimonies", "none", "receipt.taken", padded(document(receipt(testimonies=[item()])))),
        Vector("seven-copies", "none", "receipt.taken", padded(document(receipt(copies=7)))),
        Vector("inside-empty", "R4", "receipt.not_a_receipt", b"", "beginning"),
        Vector("inside-is-a-bag", "R4", "receipt.not_a_receipt", padded(b"bag/bagit.txt"), "beginning"),
        Vector("inside-begins-with-a-space", "R4", "receipt.not_a_receipt", padded(b" " + right), "beginning"),
        Vector("padding-missing", "R5", "receipt.content", right, "padding"),
        Vector("padding-too-short", "R5", "receipt.content", padded(right)[:-1], "padding"),
        Vector("padding-too-long", "R5", "receipt.content", padded(right) + bytes(65536), "padding"),
        Vector("padding-hides-something", "R6", "receipt.content", padded(right)[:-1] + b"x", "receipt_json"),
        Vector("json-with-a-space", "R6", "receipt.content", padded(right.replace(b":2,", b": 2,", 1)), "receipt_json"),
        Vector("json-cut", "R6", "receipt.content", padded(right[:-1]), "receipt_json"),
        Vector(
            "json-with-another-member",
            "R6",
            "receipt.content",
            padded(document(receipt(), zebra=1)),
            "receipt_unknown_field",
        ),
        Vector(
            "field-added", "R6", "receipt.content", padded(document(receipt(time="today"))), "receipt_unknown_field"
        ),
        Vector("field-missing", "R6", "receipt.content", padded(document(without("copies"))), "receipt_copies"),
        Vector("copies-as-text", "R6", "receipt.content", padded(document(receipt(copies="2"))), "receipt_copies"),
        Vector("sequence-zero", "R6", "receipt.content", padded(document(receipt(sequence=0))), "receipt_sequence"),
        Vector(
            "manifest-too-short",
            "R6",
            "receipt.content",
            padded(document(receipt(manifest_sha512="5a"))),
            "receipt_manifest_sha512",
        ),
        Vector(
            "testimony-with-another-field",
            "R6",
            "receipt.content",
            padded(document(receipt(testimonies=[item(name="x")]))),
            "testimonies_unknown_field",
        ),
        Vector(
            "format-of-something-else",
            "R6",
            "receipt.content",
            padded(document(receipt(format="saksi-card/1"))),
            "receipt_format",
        ),
        Vector("of-the-demo", "R7", "receipt.other_domain", padded(demo())),
        Vector("format-later", "R8", "receipt.newer", padded(document(receipt(format="saksi-receipt/2", more="new")))),
        Vector("one-copy", "R9", "receipt.content", padded(document(receipt(copies=1))), "receipt_copies"),
        Vector("copies-too-many", "R9", "receipt.content", padded(document(receipt(copies=1001))), "receipt_copies"),
        Vector(
            "not-read-back", "R9", "receipt.content", padded(document(receipt(read_back=False))), "receipt_read_back"
        ),
        Vector(
            "testimonies-none",
            "R9",
            "receipt.content",
            padded(document(receipt(testimonies=[]))),
            "receipt_testimonies",
        ),
        Vector(
            "testimony-twice",
            "R9",
            "receipt.content",
            padded(document(receipt(testimonies=[item(), item()]))),
            "receipt_testimonies",
        ),
        Vector(
            "testimonies-falling",
            "R9",
            "receipt.content",
            padded(document(receipt(testimonies=[item(id=SECOND), item()]))),
            "receipt_testimonies",
        ),
    ]
    return made + signatures() + ledgers()


def signatures() -> list[Vector]:
    kinds = {
        "signed-something-else": {"signed": receipt(copies=3)},
        "signed-for-another-purpose": {"namespace": "saksi-bundle"},
        "signatures-swapped": {"swap": True},
    }
    reasons = {
        "signed-something-else": "wrong",
        "signed-for-another-purpose": "other_purpose",
        "signatures-swapped": "algorithm",
    }
    made = [
        Vector(name, "R10", "receipt.signature", padded(document(receipt(), **more)), reasons[name])
        for name, more in kinds.items()
    ]
    right = document(receipt())
    other = document(receipt(copies=3))
    start = right.index(b'"ssh-mldsa44')
    made.append(
        Vector(
            "lasting-signature-of-something-else",
            "R11",
            "receipt.signature",
            padded(right[:start] + other[other.index(b'"ssh-mldsa44') :]),
            "wrong",
        )
    )
    return [
        *made,
        Vector(
            "signature-missing",
            "R6",
            "receipt.content",
            padded(right[: start - 1] + b"}}"),
            "signatures_ssh-mldsa44-ed25519",
        ),
        Vector(
            "stranger",
            "R12",
            "receipt.signer_unknown",
            padded(document(receipt(), first=KEYS.stranger, second=KEYS.stranger)),
        ),
        Vector(
            "stranger-with-one-good-key",
            "R12",
            "receipt.signer_unknown",
            padded(document(receipt(), second=KEYS.stranger)),
        ),
    ]


def ledgers() -> list[Vector]:
    right = padded(document(receipt()))

    def bad(name: str, must: str, expect: str, reason: str, *more: str, **changes: Any) -> Vector:
        return Vector(name, must, expect, padded(document(receipt(**changes))), reason, more=list(more))

    return [
        Vector("signer-revoked", "R13", "receipt.signer_revoked", right, more=["revoked: 3"]),
        Vector("signer-is-a-partner", "R14", "receipt.signer_other", right, "role", more=["role: partner"]),
        Vector("signer-is-a-station", "R14", "receipt.signer_other", right, "role", more=["role: station"]),
        bad("signer-named-otherwise", "R14", "receipt.signer_other", "station", signer="q" * 26),
        bad("for-another-station", "R15", "receipt.not_for_us", "", station="q" * 26),
        bad("manifest-of-another-bundle", "R16", "receipt.other_bundle", "unknown", manifest_sha512="5b" * 64),
        bad("bundle-of-another-id", "R16", "receipt.other_bundle", "number", bundle="q" * 26),
        bad("bundle-of-another-number", "R16", "receipt.other_bundle", "number", sequence=3),
        Vector(
            "bundle-not-for-the-signer", "R17", "receipt.signer_other", right, "recipient", more=["recipient: other"]
        ),
        bad(
            "testimony-of-a-later-revision",
            "R18",
            "receipt.other_bundle",
            "testimonies",
            testimonies=[item(revision=4)],
        ),
        bad(
            "testimony-with-another-digest",
            "R18",
            "receipt.other_bundle",
            "testimonies",
            testimonies=[item(sha512="56" * 64)],
        ),
        bad(
            "testimony-that-did-not-leave",
            "R18",
            "receipt.other_bundle",
            "testimonies",
            testimonies=[item(), item(id="x" * 26)],
        ),
    ]


def item(**changes: Any) -> dict[str, Any]:
    return {"id": FIRST, "revision": 3, "sha512": "12" * 64, **changes}


def without(name: str) -> dict[str, Any]:
    whole = receipt()
    del whole[name]
    return whole


def demo() -> bytes:
    return document(receipt(format="saksi-demo-receipt/1"), namespace="saksi-demo-receipt")


def main() -> None:
    write(FOLDER, [*outside(), *inside()], KEYS, HEADQUARTERS)


if __name__ == "__main__":
    main()
