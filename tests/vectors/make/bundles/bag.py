"""The bag. A `Plan` says what to make; a fault changes it at one place."""

import hashlib
import tarfile
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from storage.crypto.signing import StationSigner
from tests.vectors.make.bundles.files import payload
from tests.vectors.make.bundles.keys import NAMESPACE, OTHERS, READER, SIGNER, STATION, TESTIMONY, sha512
from tests.vectors.make.bundles.said import age_event, consent_events, consent_json, custody, custody_of

BLOCK = 512


def padded(size: int) -> int:
    return min(m << k for k in range(12, 40) for m in (4, 5, 6, 7) if m << k >= size)


@dataclass
class Plan:
    files: dict[str, bytes] = field(default_factory=payload)
    listed: dict[str, bytes] | None = None
    """What the manifest lists, where that is other than the files."""
    bagit: bytes = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    format: str = "saksi-bundle/1"
    station: str = STATION
    sequence: str = "2"
    previous: str = "34" * 64
    unfinished: list[str] = field(default_factory=lambda: ["1"])
    recipients: list[str] = field(
        default_factory=lambda: sorted(
            hashlib.sha256(one.recipient.to_text().encode()).hexdigest() for one in (READER, OTHERS[1])
        )
    )
    items: list[str] | None = None
    oxum: str | None = None
    bag_info: Callable[[bytes], bytes] = lambda text: text
    manifest: Callable[[bytes], bytes] = lambda text: text
    tag_manifest: Callable[[bytes], bytes] = lambda text: text
    signed: Callable[[bytes], bytes] = lambda text: text
    """What is signed in place of the tag manifest."""
    first_signer: StationSigner = SIGNER
    second_signer: StationSigner = SIGNER
    namespace: str = NAMESPACE
    signatures: Callable[[bytes, bytes], tuple[bytes, bytes]] = lambda first, second: (first, second)
    padding: Callable[[bytes], bytes] = lambda zeros: zeros


def item_digest(files: dict[str, bytes], testimony: str = TESTIMONY) -> str:
    folder = f"data/{testimony}/"
    inside = {path[len(folder) :]: data for path, data in files.items() if path.startswith(folder)}
    inside.pop("custody.jsonl", None)
    inside.pop("identity.json", None)
    inside.pop("marks.json", None)
    inside.pop("approvals.json", None)
    inside.pop("case.json", None)
    inside.pop("interview.json", None)
    return sha512("".join(f"{sha512(inside[path])}  {path}\n" for path in sorted(inside)).encode())


def lines(files: dict[str, bytes]) -> bytes:
    return "".join(f"{sha512(files[path])}  {path}\n" for path in sorted(files)).encode()


def members(plan: Plan) -> list[tuple[str, bytes]]:
    """The members without the padding."""
    listed = plan.files if plan.listed is None else plan.listed
    items = [f"{TESTIMONY} 3 {item_digest(listed)}"] if plan.items is None else plan.items
    oxum = plan.oxum or f"{sum(map(len, plan.files.values()))}.{len(plan.files)}"
    info = [
        f"Saksi-Format: {plan.format}",
        f"External-Identifier: {'bundle' + 'z' * 20}",
        f"Saksi-Station: {plan.station}",
        f"Saksi-Sequence: {plan.sequence}",
        f"Saksi-Previous: {plan.previous}",
        *(f"Saksi-Unfinished: {number}" for number in plan.unfinished),
        *(f"Saksi-Recipient: {digest}" for digest in plan.recipients),
        *(f"Saksi-Item: {item}" for item in items),
        f"Payload-Oxum: {oxum}",
    ]
    tags = {
        "bag-info.txt": plan.bag_info("".join(line + "\n" for line in info).encode()),
        "bagit.txt": plan.bagit,
        "manifest-sha512.txt": plan.manifest(lines(listed)),
    }
    tag_manifest = plan.tag_manifest(lines(tags))
    signed = plan.signed(tag_manifest)
    first, second = plan.signatures(
        plan.first_signer.sign(plan.namespace, signed).ed25519,
        plan.second_signer.sign(plan.namespace, signed).composite,
    )
    head = [
        ("bag/bagit.txt", tags["bagit.txt"]),
        ("bag/bag-info.txt", tags["bag-info.txt"]),
        ("bag/manifest-sha512.txt", tags["manifest-sha512.txt"]),
        ("bag/tagmanifest-sha512.txt", tag_manifest),
        ("bag/signatures/tagmanifest-sha512.txt.ed25519.sig", first),
        ("bag/signatures/tagmanifest-sha512.txt.mldsa44-ed25519.sig", second),
    ]
    return [*head, *((f"bag/{path}", plan.files[path]) for path in sorted(plan.files))]


def header(path: str, size: int) -> bytes:
    info = tarfile.TarInfo(path)
    info.mode, info.size = 0o600, size
    block = bytearray(info.tobuf(tarfile.USTAR_FORMAT))
    # tarfile leaves the devices of a file empty, where GNU tar and the format write zeros in octal.
    block[329:345] = b"0000000\x00" * 2
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def packed(path: str, data: bytes) -> bytes:
    return header(path, len(data)) + data + bytes(-len(data) % BLOCK)


def with_padding(before: bytes, change: Callable[[bytes], bytes] = lambda zeros: zeros) -> bytes:
    bare = len(before) + BLOCK + 2 * BLOCK
    return before + packed("padding", change(bytes(padded(bare) - bare))) + bytes(2 * BLOCK)


def archive(plan: Plan) -> bytes:
    return with_padding(b"".join(packed(path, data) for path, data in members(plan)), plan.padding)


def changed_files(**changes: bytes | None) -> Plan:
    """A plan with other files, consistent in everything that is signed; None takes a file away."""
    files = payload()
    names = {
        "card": "data/station/card.json",
        "keys": "data/station/vault.keys.age",
        "purposes": "data/purposes.json",
        "notices": "data/notices.json",
        "codes": "data/codes.json",
        "stray": f"data/{'w' * 26}/audio.flac",
        "added": f"data/{TESTIMONY}/transcript-2.vtt",
        **{
            name: f"data/{TESTIMONY}/{name}.json"
            for name in ("testimony", "consent", "transcript", "review", "marks", "approvals", "case", "interview")
        },
        "custody": f"data/{TESTIMONY}/custody.jsonl",
        "identity": f"data/{TESTIMONY}/identity.json",
        "vtt": f"data/{TESTIMONY}/transcript.vtt",
        "audio": f"data/{TESTIMONY}/audio.flac",
    }
    for name, content in changes.items():
        if content is None:
            del files[names[name]]
        else:
            files[names[name]] = content
    return Plan(files=files)


def with_consent(
    events: list[dict[str, Any]] | None = None, ages: list[dict[str, Any]] | None = None, **changes: Any
) -> Plan:
    """What was said, and a custody log that tells of exactly that."""
    events, ages = consent_events() if events is None else events, [age_event(1)] if ages is None else ages
    files: dict[str, bytes | None] = {
        "consent": consent_json(events, ages),
        "custody": custody(custody_of(events, ages)),
    }
    return changed_files(**{**files, **changes})
