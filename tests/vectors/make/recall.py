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

from pathlib import Path
from typing import Any

from tests.vectors.make.sealed_documents import Keys, Vector, armored, flip, padded, seal, write

FOLDER = Path(__file__).parent.parent / "recall"
STATION = "station" + "a" * 19
OFFICE = "office" + "h" * 20
FIRST, SECOND = "first" + "b" * 21, "second" + "c" * 20


KEYS = Keys("recall", "office")
document = KEYS.document


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


def outside() -> list[Vector]:
    """Faults of the file. The sealed ones hold a short text where the content plays no part."""
    short = b'{"recall":'
    right = seal(short, KEYS.four)
    header_end = right.index(b"\n--- ") + 5

    def bad(name: str, must: str, expect: str, body: bytes, reason: str = "") -> Vector:
        return Vector(name, must, expect, body, reason, as_file=True)

    return [
        Vector("four-stanzas", "none", "recall.taken", seal(padded(document(recall())), KEYS.four), as_file=True),
        bad("file-empty", "A1", "recall.not_an_answer", b"", "header"),
        bad("file-is-the-document", "A1", "recall.not_an_answer", document(recall()), "header"),
        bad("file-armored", "A1", "recall.not_an_answer", armored(right), "header"),
        bad("stanza-x25519", "A1", "recall.not_an_answer", KEYS.weak(short), "kind"),
        bad("stanzas-three", "A1", "recall.not_an_answer", seal(short, KEYS.four[:3]), "count"),
        bad("sealed-to-others", "A2", "recall.not_for_us", seal(short, KEYS.others)),
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
        Vector(
            "stranger",
            "A12",
            "recall.signer_unknown",
            padded(document(recall(), first=KEYS.stranger, second=KEYS.stranger)),
        ),
        Vector(
            "stranger-with-one-good-key",
            "A12",
            "recall.signer_unknown",
            padded(document(recall(), second=KEYS.stranger)),
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
    write(FOLDER, [*outside(), *inside()], KEYS, OFFICE)


if __name__ == "__main__":
    main()
