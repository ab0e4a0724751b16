"""Faults of the description, of digests and of the padding."""

import hashlib
from collections.abc import Callable

from tests.vectors.make.bundles.bag import BLOCK, Plan, item_digest
from tests.vectors.make.bundles.files import payload
from tests.vectors.make.bundles.keys import OTHERS, READER, SOUND, TESTIMONY
from tests.vectors.make.bundles.vector import Vector, planned


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(text: bytes) -> bytes:
        assert old in text
        return text.replace(old, new, 1)

    return change


def descriptions() -> list[Vector]:
    def tags(name: str, must: str, plan: Plan, reason: str) -> Vector:
        return planned(name, must, "bundle.tags", "tags", plan, reason)

    reader = hashlib.sha256(READER.recipient.to_text().encode()).hexdigest()
    another = hashlib.sha256(OTHERS[1].recipient.to_text().encode()).hexdigest()
    double = [f"{TESTIMONY} 3 {item_digest(payload())}"] * 2
    return [
        tags(
            "tag-manifest-with-another-digest",
            "M22",
            Plan(tag_manifest=lambda text: b"0" * 128 + text[128:]),
            "tag_manifest",
        ),
        tags("tag-manifest-lists-less", "M22", Plan(tag_manifest=lambda text: text.split(b"\n", 1)[1]), "tag_manifest"),
        tags(
            "tag-manifest-lists-more",
            "M22",
            Plan(tag_manifest=lambda text: text + b"0" * 128 + b"  z.txt\n"),
            "tag_manifest",
        ),
        tags(
            "tag-manifest-in-capitals",
            "M23",
            Plan(tag_manifest=lambda text: text[:128].upper() + text[128:]),
            "manifest_line",
        ),
        tags(
            "tag-manifest-with-one-space",
            "M23",
            Plan(tag_manifest=replaced(b"  bag-info", b" bag-info")),
            "manifest_line",
        ),
        tags("tag-manifest-without-last-line-end", "M23", Plan(tag_manifest=lambda text: text[:-1]), "manifest_line"),
        tags(
            "tag-manifest-with-crlf",
            "M23",
            Plan(tag_manifest=lambda text: text.replace(b"\n", b"\r\n")),
            "manifest_line",
        ),
        tags("tag-manifest-in-other-order", "M23", Plan(tag_manifest=reversed_lines), "manifest_order"),
        tags(
            "tag-manifest-climbs",
            "M23",
            Plan(tag_manifest=replaced(b"  bag-info.txt", b"  ../bag-info.txt")),
            "manifest_path",
        ),
        tags(
            "bagit-other-version",
            "M24",
            Plan(bagit=b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"),
            "bagit",
        ),
        planned("format-later", "M25", "bundle.newer", "tags", Plan(format="saksi-bundle/2")),
        planned(
            "format-later-with-new-fields",
            "M25",
            "bundle.newer",
            "tags",
            Plan(format="saksi-bundle/7", bag_info=lambda text: text + b"New: 1\n"),
        ),
        tags("format-other", "M26", Plan(format="tella-bundle/1"), "bag_info"),
        tags("field-added", "M26", Plan(bag_info=lambda text: text + b"Contact-Name: x\n"), "bag_info"),
        tags("field-missing", "M26", Plan(bag_info=lambda text: text[: text.index(b"Payload-Oxum")]), "bag_info"),
        tags("field-order", "M26", Plan(bag_info=reversed_lines), "bag_info"),
        tags("number-with-a-zero-before", "M26", Plan(sequence="02"), "bag_info"),
        tags("sequence-zero", "M26", Plan(sequence="0", previous="00" * 64, unfinished=[]), "sequence"),
        tags("recipients-not-rising", "M26", Plan(recipients=sorted([reader, another], reverse=True)), "recipients"),
        tags(
            "recipients-seventeen",
            "M26",
            Plan(recipients=sorted([reader, *(f"{n:064x}" for n in range(16))])),
            "recipients",
        ),
        tags("item-twice", "M26", Plan(items=double), "items"),
        tags("item-revision-zero", "M26", Plan(items=[f"{TESTIMONY} 0 {item_digest(payload())}"]), "revision"),
        tags("previous-zero-later", "M27", Plan(previous="00" * 64), "previous"),
        tags("previous-set-at-the-first", "M27", Plan(sequence="1", unfinished=[]), "previous"),
        tags("unfinished-is-this-one", "M27", Plan(unfinished=["2"]), "unfinished"),
        tags("unfinished-not-rising", "M26", Plan(sequence="9", unfinished=["3", "2"]), "unfinished"),
        tags("station-other", "M28", Plan(station="x" * 26), "station"),
        planned("forwarded", "M29", "bundle.forwarded", "addressed", Plan(recipients=[another])),
        planned("revoked-before", "M30", "bundle.station_revoked", "sequence", Plan(), "", "revoked: 1"),
        planned("revoked-after", "none", "bundle.verified", "none", Plan(), "", "revoked: 2"),
        planned(
            "sequence-reused",
            "M31",
            "bundle.sequence_reused",
            "sequence",
            Plan(),
            "",
            f"received: 2 {'56' * 64} {'34' * 64}",
        ),
        planned(
            "previous-is-another",
            "M32",
            "bundle.chain_broken",
            "sequence",
            Plan(),
            "",
            f"received: 1 {'56' * 64} {'00' * 64}",
        ),
        planned(
            "next-follows-another",
            "M32",
            "bundle.chain_broken",
            "sequence",
            Plan(),
            "",
            f"received: 3 {'78' * 64} {'56' * 64}",
        ),
        planned(
            "previous-is-the-one-before",
            "none",
            "bundle.verified",
            "none",
            Plan(),
            "",
            f"received: 1 {'34' * 64} {'00' * 64}",
        ),
    ]


def reversed_lines(text: bytes) -> bytes:
    return b"".join(reversed(text.splitlines(keepends=True)))


def digests() -> list[Vector]:
    folder = f"data/{TESTIMONY}/"
    files = payload()
    changed = {**files, folder + "audio.flac": SOUND[:-1] + b"\xff"}
    less = {path: data for path, data in files.items() if path != folder + "audio.flac"}
    added = {**files, folder + "virus.exe": b"MZ"}

    def digest(name: str, must: str, plan: Plan, reason: str) -> Vector:
        return planned(name, must, "bundle.digest", "digests", plan, reason)

    return [
        digest("file-changed", "M33", Plan(files=changed, listed=files), "changed"),
        digest("file-missing", "M33", Plan(files=less, listed=files), "missing"),
        digest("file-added", "M33", Plan(files=added, listed=files), "added"),
        digest("oxum-wrong", "M34", Plan(oxum="1.1"), "oxum"),
        digest("item-digest-wrong", "M34", Plan(items=[f"{TESTIMONY} 3 {'00' * 64}"]), "item"),
        digest("item-without-files", "M34", Plan(items=[f"{'q' * 26} 3 {item_digest(files)}"]), "item"),
        planned(
            "padding-hides-something",
            "M35",
            "bundle.padding",
            "padding",
            Plan(padding=lambda zeros: zeros[:-9] + b"something"),
            "not_zero",
        ),
        planned(
            "padding-too-short", "M36", "bundle.padding", "padding", Plan(padding=lambda zeros: zeros[BLOCK:]), "size"
        ),
        planned("padding-too-long", "M36", "bundle.padding", "padding", Plan(padding=lambda zeros: zeros * 3), "size"),
    ]
