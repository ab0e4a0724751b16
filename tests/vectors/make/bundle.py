"""Makes tests/vectors/bundle: bundles with one fault each, and a few without.

It follows storage/bundle/FORMAT.md and shares no code with storage/bundle: the archive is Python's tarfile, the rest is
written here. Only the seal and the signatures are the program's own; other tests hold those to foreign programs.

    python -m tests.vectors.make.bundle            writes the folder anew (signatures differ every time)
    python -m tests.vectors.make.bundle review-    writes those alone whose names begin so

A vector is a text header, an empty line, and a body. Lines of the header:

    must: M12                  the rule of FORMAT.md that is broken; none for a bundle that is right
    expect: bundle.archive     the code of the refusal, or bundle.verified
    reason: type_symbolic_link the fact `reason` of the refusal, where it has one
    check: archive             the check that fails
    body: archive | file       the archive inside, compressed with xz, sealed to identity.txt and 3 others; or the file
    received: SEQUENCE MANIFEST PREVIOUS       a bundle that the reader has from the station (hex)
    revoked: 3                 the reader revoked the station after this number
    size: N                    the reader is told that the file has N bytes
"""

import base64
import hashlib
import io
import lzma
import shutil
import sys
import tarfile
from collections.abc import Callable, Iterable
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

FOLDER = Path(__file__).parent.parent / "bundle"
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
BLOCK = 512


def sha512(data: bytes) -> str:
    return hashlib.sha512(data).hexdigest()


def padded(size: int) -> int:
    return min(m << k for k in range(12, 40) for m in (4, 5, 6, 7) if m << k >= size)


# The content


def testimony_json(**changes: Any) -> dict[str, Any]:
    part = {
        "id": PART,
        "ordinal": 1,
        "kind": "recording",
        "name": "recording-1.flac",
        "media_type": "audio/flac",
        "byte_count": len(SOUND),
        "sha512": sha512(SOUND),
        "added_at": WHEN,
        "path": "audio.flac",
        "recording": {
            "sample_rate_hz": 48000,
            "channels": 1,
            "frames": 96000,
            "chunks": 2,
            "chain_head": "00" * 64,
            "chain_intact": True,
            "marks": [
                {"kind": "gap", "at_frame": 5, "reason": "pause", "seconds": None, "note": "tea"},
                {"kind": "bookmark", "at_frame": 6, "label": "gate"},
                {"kind": "speaker", "at_frame": 7, "role": "survivor"},
            ],
        },
    }
    photo = {
        "id": PHOTO,
        "ordinal": 2,
        "kind": "attachment",
        "name": "the gate.jpg",
        "media_type": "image/jpeg",
        "byte_count": len(PICTURE),
        "sha512": sha512(PICTURE),
        "added_at": WHEN,
        "path": "attachments/1-the_gate.jpg",
    }
    whole = {
        "format": "saksi-testimony/1",
        "id": TESTIMONY,
        "case_code": "KDM-4X7",
        "languages": ["km", "en"],
        "created_at": WHEN,
        "recorded_by": STATION,
        "revision": 3,
        "circumstances": {"interpreter": True, "working_language": "en", "present": ["interviewer", "interpreter"]},
        "parts": [part, photo],
    }
    return {**whole, **changes}


def transcript_json(**changes: Any) -> dict[str, Any]:
    window = {
        "index": 0,
        "start": 0,
        "end": 2,
        "speech": [{"start": 0.25, "end": 1.75}],
        "status": "done",
        "flags": [],
        "text": {
            "language": "en",
            "language_probability": 0.97,
            "average_log_probability": -0.31,
            "no_speech_probability": 0.02,
            "tokens": 4,
            "segments": [
                {
                    "start": 0.25,
                    "end": 1.75,
                    "text": "the gate was blue",
                    "words": [{"start": 0.25, "end": 0.5, "text": " the", "probability": 0.5}],
                }
            ],
        },
    }
    whole = {
        "format": "saksi-transcript/1",
        "run": RUN,
        "part": PART,
        "started_at": WHEN,
        "audio_sha512": sha512(SOUND),
        "audio_seconds": 2,
        "engine": "engine 1.0",
        "model": {"name": "demo", "pack_sha256": "ab" * 32, "multilingual": True, "languages": ["en", "km"]},
        "options": {"language": None, "beam_size": 5, "word_times": True, "hotwords": ""},
        "language": "en",
        "plan_sha256": "cd" * 32,
        "finished": True,
        "windows": [window],
    }
    return {**whole, **changes}


def review_change(**changes: Any) -> dict[str, Any]:
    whole = {
        "part": PART,
        "run": RUN,
        "window": 0,
        "segment": 0,
        "text": "the gate was green",
        "speaker": None,
        "heard": True,
        "start": None,
        "end": None,
    }
    return {**whole, **changes}


def review_step(number: int, kind: str, *step_changes: dict[str, Any], **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "kind": kind,
        "revision": 2,
        "target": None,
        "changes": list(step_changes),
    }
    return {**whole, **changes}


def review_steps() -> list[dict[str, Any]]:
    """One of everything: what was corrected, by two offices, undone and done again, and the mark over it."""
    return [
        review_step(1, "text", review_change()),
        review_step(2, "speaker", review_change(text=None, speaker="interpreter", heard=False)),
        review_step(2, "listened", review_change(text=None), station="z" * 26),
        review_step(3, "undo", target=2),
        review_step(4, "redo", target=2),
        review_step(5, "added", review_change(window=None, segment=77, text="then rain", start=0.25, end=2)),
        review_step(6, "text", review_change(run="older" + "q" * 21, window=9, text="")),
        review_step(7, "reviewed", revision=3),
    ]


def review_json(*steps: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-review/1", "testimony": TESTIMONY, "steps": list(steps), **changes})


GRANTED = [
    ("record", "device"),
    ("keep", "own_staff"),
    ("read", "own_staff"),
    ("partner", "partner"),
    ("quotation", "public"),
]


def consent_event(number: int, use: str, kind: str, **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "answer": "grant",
        "use": use,
        "kind": kind,
        "recipient": "",
        "attribution": "anonymous",
        "voice": "original",
        "keep_until": "2036-01-01" if use == "keep" else None,
        "wording": "plain/3",
        "language": "km",
        "interpreter": True,
        "given_by": "self",
        "how": "spoken",
        "officer": "F7",
        "spoken_at": {"part": PART, "start": 0.25, "end": 1.75} if use == "record" else None,
    }
    return {**whole, **changes}


def age_event(number: int, **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "age": "adult",
        "guardian": "unasked",
        "officer": "F7",
    }
    return {**whole, **changes}


def consent_events() -> list[dict[str, Any]]:
    return [consent_event(2 + place, use, kind) for place, (use, kind) in enumerate(GRANTED)]


def consent_json(
    events: list[dict[str, Any]] | None = None, ages: list[dict[str, Any]] | None = None, **changes: Any
) -> bytes:
    whole = {
        "format": "saksi-consent/1",
        "testimony": TESTIMONY,
        "events": consent_events() if events is None else events,
        "ages": [age_event(1)] if ages is None else ages,
    }
    return rfc8785.dumps({**whole, **changes})


def said_hash(said: dict[str, Any]) -> str:
    return sha512(rfc8785.dumps({"testimony": TESTIMONY, **said}))


def custody_of(events: list[dict[str, Any]], ages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines that a station writes when it hears something itself, with numbers from 1."""
    rows: list[dict[str, Any]] = [{"act": "created", "facts": {"case_code": "KDM-4X7", "parts": 2}}]
    for said in [*ages, *events]:
        act = "age_said" if "age" in said else "consent_said"
        facts = {"number": said["number"], "sha512": said_hash(said)}
        rows.append({"act": act, "facts": facts, "station": said["station"]})
    return [{"number": place + 1, **row} for place, row in enumerate(rows)]


def custody(rows: list[dict[str, Any]] | None = None) -> bytes:
    return b"".join(
        custody_line(**row) for row in (custody_of(consent_events(), [age_event(1)]) if rows is None else rows)
    )


def purposes_json(rows: list[tuple[Any, str]] | None = None, **changes: Any) -> bytes:
    named = sorted(
        (recipient_digest(one), kind) for one, kind in rows or [(READER, "own_staff"), (OTHERS[1], "partner")]
    )
    recipients = [{"kind": kind, "recipient": digest} for digest, kind in named]
    return rfc8785.dumps({"format": "saksi-purposes/1", "recipients": recipients, **changes})


def recipient_digest(identity: HybridIdentity) -> str:
    return hashlib.sha256(identity.recipient.to_text().encode()).hexdigest()


OTHER = "another" + "f" * 19


def notice(testimony: str = OTHER, **changes: Any) -> dict[str, Any]:
    events = [consent_event(2, "record", "device", spoken_at=None)]
    events.append(consent_event(3, "record", "device", answer="withdraw", spoken_at=None, how="written"))
    return {"testimony": testimony, "events": events, "ages": [age_event(1)], **changes}


def notices_json(*notices: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-notices/1", "notices": list(notices), **changes})


def mark(number: int, **changes: Any) -> dict[str, Any]:
    whole = {
        "number": number,
        "station": STATION,
        "at": WHEN,
        "act": "set",
        "part": PART,
        "start": 0.25,
        "end": 1.5,
        "kind": "self_incrimination",
        "target": None,
    }
    return {**whole, **changes}


def lift(number: int, target: int, **changes: Any) -> dict[str, Any]:
    return mark(number, act="lifted", target={"number": target, "station": STATION}, **changes)


def marks_json(*events: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-marks/1", "testimony": TESTIMONY, "events": list(events), **changes})


def custody_of_marks(*told: tuple[Any, Any, str], act: str = "passage_marked") -> bytes:
    """The usual log, and behind it lines that tell of marks: first, last, station."""
    rows = custody_of(consent_events(), [age_event(1)])
    for place, (first, last, station) in enumerate(told):
        facts = {"first": first, "last": last}
        rows.append({"number": 60 + place, "act": act, "facts": facts, "station": station})
    return custody(rows)


def approver_id(signer: StationSigner) -> str:
    text = f"{signer.public.ed25519.to_text()}\n{signer.public.composite.to_text()}\n"
    return base64.b32encode(hashlib.sha256(text.encode()).digest()).decode().lower()[:26]


def approval(*kinds: tuple[str, str], signer: StationSigner = APPROVER, **changes: Any) -> dict[str, Any]:
    body = {
        "format": "saksi-approval/1",
        "testimony": TESTIMONY,
        "revision": 3,
        "at": WHEN,
        "approver": approver_id(APPROVER),
        "questions": [
            {"use": use, "kind": kind, "recipient": ""}
            for use, kind in sorted(kinds or (("read", "own_staff"), ("partner", "partner")))
        ],
        **changes,
    }
    pair = signer.sign("saksi-approval", rfc8785.dumps(body))
    signatures = {"ssh-ed25519": pair.ed25519.decode(), "ssh-mldsa44-ed25519": pair.composite.decode()}
    return {"approval": body, "signatures": signatures}


def approvals_json(*approvals: dict[str, Any], **changes: Any) -> bytes:
    whole = {"format": "saksi-approvals/1", "testimony": TESTIMONY, "approvals": by_digest(approvals), **changes}
    return rfc8785.dumps(whole)


def by_digest(approvals: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(approvals, key=lambda one: sha512(rfc8785.dumps(one)))


def codes_json(*codes: dict[str, Any], **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-codes/1", "codes": list(codes), **changes})


def code(testimony: str = OTHER, digest: str = "9a" * 64) -> dict[str, Any]:
    return {"testimony": testimony, "sha512": digest}


def custody_line(**changes: Any) -> bytes:
    whole = {
        "station": STATION,
        "number": 1,
        "act": "created",
        "at": WHEN,
        "facts": {"case_code": "KDM-4X7", "parts": 2},
        "entry_hash": "12" * 64,
    }
    return rfc8785.dumps({**whole, **changes}) + b"\n"


def card_json(signer: StationSigner = SIGNER, **changes: Any) -> dict[str, Any]:
    card = {
        "format": "saksi-card/1",
        "name": "Station of the vectors",
        "role": "station",
        "station": STATION,
        "recipient": OTHERS[0].recipient.to_text(),
        "ed25519_key": signer.public.ed25519.to_text(),
        "mldsa_key": signer.public.composite.to_text(),
        **changes,
    }
    pair = signer.sign("saksi-card", rfc8785.dumps(card))
    signatures = {"ssh-ed25519": pair.ed25519.decode(), "ssh-mldsa44-ed25519": pair.composite.decode()}
    return {"card": card, "signatures": signatures}


def payload() -> dict[str, bytes]:
    folder = f"data/{TESTIMONY}/"
    return {
        "data/purposes.json": purposes_json(),
        "data/station/card.json": rfc8785.dumps(card_json()),
        folder + "attachments/1-the_gate.jpg": PICTURE,
        folder + "audio.flac": SOUND,
        folder + "consent.json": consent_json(),
        folder + "custody.jsonl": custody(),
        folder + "testimony.json": rfc8785.dumps(testimony_json()),
        folder + "transcript.json": rfc8785.dumps(transcript_json()),
        folder + "transcript.vtt": b"WEBVTT\n\n00:00:00.250 --> 00:00:01.750\nthe gate was blue\n",
    }


# The bag. A `Plan` says what to make; a fault changes it at one place.


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


def small() -> list[tuple[str, bytes]]:
    """Members for faults of the archive, which is refused before a signature is looked at."""
    return [(path, b"x") for path, _ in members(Plan())[:6]] + [("bag/data/a", b"one"), ("bag/data/b/c", b"two")]


# Vectors


@dataclass
class Vector:
    name: str
    must: str
    expect: str
    check: str
    body: bytes
    reason: str = ""
    as_file: bool = False
    more: list[str] = field(default_factory=list)

    def encode(self) -> bytes:
        head = [f"must: {self.must}", f"expect: {self.expect}"]
        head += [f"reason: {self.reason}"] if self.reason else []
        head += [f"check: {self.check}", f"body: {'file' if self.as_file else 'archive'}", *self.more]
        body = self.body if self.as_file else lzma.compress(self.body, preset=9)
        return "".join(line + "\n" for line in head).encode() + b"\n" + body


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


def patched(place: int, value: bytes, path: str = "bag/data/a", size: int = 3) -> bytes:
    """A header with other bytes at one place, and the checksum that goes with them."""
    block = bytearray(header(path, size))
    block[place : place + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def evil_header(name: str, must: str, reason: str, block: bytes, data: bytes = b"one") -> Vector:
    before = b"".join(packed(path, content) for path, content in small()[:6])
    body = with_padding(before + block + data + bytes(-len(data) % BLOCK))
    return Vector(name, must, "bundle.archive", "archive", body, reason)


def path_block(path: bytes) -> bytes:
    return patched(0, path.ljust(100, b"\x00"), path="x")


def archives() -> list[Vector]:
    def typed(kind: bytes, link: bytes = b"") -> bytes:
        return patched(156, kind + link)

    headers = [
        ("magic-of-gnu", "M8", "magic", patched(257, b"ustar  \x00")),
        ("magic-missing", "M8", "magic", patched(257, bytes(8))),
        (
            "checksum-wrong",
            "M8",
            "checksum",
            header("bag/data/a", 3)[:148] + b"000000\x00 " + header("bag/data/a", 3)[156:],
        ),
        ("checksum-spelled-otherwise", "M8", "checksum", respelled_checksum()),
        ("type-hard-link", "M9", "type_hard_link", typed(b"1", b"bag/bagit.txt")),
        ("type-symbolic-link", "M9", "type_symbolic_link", typed(b"2", b"/etc/passwd")),
        ("type-character-device", "M9", "type_character_device", typed(b"3")),
        ("type-block-device", "M9", "type_block_device", typed(b"4")),
        ("type-folder", "M9", "type_folder", typed(b"5")),
        ("type-fifo", "M9", "type_fifo", typed(b"6")),
        ("type-contiguous", "M9", "type_contiguous", typed(b"7")),
        ("type-old", "M9", "type_old", typed(b"\x00")),
        ("type-pax", "M9", "type_pax", typed(b"x")),
        ("type-pax-global", "M9", "type_pax_global", typed(b"g")),
        ("type-gnu-long-name", "M9", "type_gnu_long_name", typed(b"L")),
        ("type-gnu-long-link", "M9", "type_gnu_long_link", typed(b"K")),
        ("type-gnu-sparse", "M9", "type_gnu_sparse", typed(b"S")),
        ("type-unknown", "M9", "type_unknown", typed(b"V")),
        ("size-binary", "M10", "size_binary", patched(124, b"\x80" + bytes(10) + b"\x03")),
        ("size-negative", "M10", "size_binary", patched(124, b"\xff" * 12)),
        ("size-with-spaces", "M10", "size", patched(124, b"         3 \x00")),
        ("size-not-octal", "M10", "size", patched(124, b"00000000009\x00")),
        ("path-absolute", "M11", "path_absolute", path_block(b"/etc/passwd")),
        ("path-parent", "M11", "path_parent", path_block(b"bag/data/../../x")),
        ("path-dot", "M11", "path_component", path_block(b"bag/data/./x")),
        ("path-double-slash", "M11", "path_component", path_block(b"bag/data//x")),
        ("path-ends-with-slash", "M11", "path_component", path_block(b"bag/data/x/")),
        ("path-backslash", "M11", "path_backslash", path_block(b"bag\\data\\x")),
        ("path-control", "M11", "path_control", path_block(b"bag/data/\x1b[2Jx")),
        ("path-not-ascii", "M11", "path_not_ascii", path_block("bag/data/é".encode())),
        ("path-drive", "M11", "path_character", path_block(b"C:/x")),
        ("path-space", "M11", "path_character", path_block(b"bag/data/a b")),
        ("path-hidden", "M11", "path_character", path_block(b"bag/data/.ssh")),
        ("path-reserved", "M11", "path_reserved", path_block(b"bag/data/con.txt")),
        ("path-ends-with-dot", "M11", "path_reserved", path_block(b"bag/data/x.")),
        ("path-empty", "M11", "path_empty", path_block(b"")),
        ("path-after-its-end", "M11", "path_after_end", path_block(b"bag/data/x\x00y")),
        ("path-prefix", "M11", "path_prefix", patched(345, b"bag")),
        ("mode-executable", "M12", "mode", patched(100, b"0000755\x00")),
        ("mode-setuid", "M12", "mode", patched(100, b"0004600\x00")),
        ("owner-set", "M12", "owner", patched(108, b"0001750\x00")),
        ("group-set", "M12", "group", patched(116, b"0001750\x00")),
        ("time-set", "M12", "time", patched(136, b"14757464320\x00")),
        ("link-target-set", "M12", "link_target", patched(157, b"x")),
        ("owner-name-set", "M12", "owner_name", patched(265, b"user")),
        ("group-name-set", "M12", "group_name", patched(297, b"user")),
        ("device-set", "M12", "device", patched(329, b"0000001\x00")),
        ("header-slack-set", "M12", "header_slack", patched(500, b"x")),
    ]
    return [evil_header(*row) for row in headers] + orders()


def respelled_checksum() -> bytes:
    block = bytearray(header("bag/data/a", 3))
    block[148:156] = b" %5o\x00 " % int(bytes(block[148:154]), 8)
    return bytes(block)


def orders() -> list[Vector]:
    plain = small()
    first = b"".join(packed(path, data) for path, data in plain)
    whole = with_padding(first)
    head = b"".join(packed(path, data) for path, data in plain[:6])

    def evil(name: str, must: str, reason: str, body: bytes) -> Vector:
        return Vector(name, must, "bundle.archive", "archive", body, reason)

    def of(*more: tuple[str, bytes]) -> bytes:
        return with_padding(head + b"".join(packed(path, data) for path, data in more))

    swapped = [plain[1], plain[0], *plain[2:]]
    large = [("bag/bagit.txt", bytes(2000)), *plain[1:]]
    return [
        evil("slack-not-zero", "M13", "slack", with_padding(head + header("bag/data/a", 3) + b"one" + b"x" * 509)),
        evil("path-twice", "M14", "duplicate", of(("bag/data/a", b"1"), ("bag/data/a", b"2"))),
        evil("path-twice-in-other-capitals", "M14", "duplicate", of(("bag/data/A", b"1"), ("bag/data/a", b"2"))),
        evil("file-as-folder", "M14", "file_as_folder", of(("bag/data/a", b"1"), ("bag/data/a/b", b"2"))),
        evil("folder-as-file", "M14", "file_as_folder", of(("bag/data/a/b", b"1"), ("bag/data/A", b"2"))),
        evil("end-missing", "M15", "truncated_header", whole[: -2 * BLOCK]),
        evil("end-of-one-block", "M15", "truncated_end", whole[:-BLOCK]),
        evil("end-block-not-zero", "M15", "end_single", whole[:-1] + b"x"),
        evil("member-cut", "M15", "truncated_member", head + header("bag/data/a", 3000) + bytes(1000)),
        evil("something-after-the-end", "M15", "after_end", whole + bytes(BLOCK)),
        evil("empty-archive", "M16", "head_missing", bytes(2 * BLOCK)),
        evil("head-in-other-order", "M16", "order_head", with_padding(b"".join(packed(*one) for one in swapped))),
        evil(
            "head-incomplete",
            "M16",
            "order_head",
            with_padding(b"".join(packed(*one) for one in plain[:5] + plain[6:])),
        ),
        evil("head-too-large", "M16", "head_too_large", with_padding(b"".join(packed(*one) for one in large))),
        evil("data-in-other-order", "M17", "order_data", of(plain[7], plain[6])),
        evil("file-outside-of-data", "M17", "stray_file", of(("bag/fetch.txt", b"https"))),
        evil("file-beside-the-bag", "M17", "stray_file", of(("README", b"read me"))),
        evil("padding-missing", "M18", "padding_missing", first + bytes(2 * BLOCK)),
        evil("padding-not-last", "M18", "after_padding", with_padding(packed_with_padding_first(head, plain))),
    ]


def packed_with_padding_first(head: bytes, plain: list[tuple[str, bytes]]) -> bytes:
    return head + packed("padding", b"") + packed(*plain[6])


def planned(name: str, must: str, expect: str, check: str, plan: Plan, reason: str = "", *more: str) -> Vector:
    return Vector(name, must, expect, check, archive(plan), reason, more=list(more))


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(text: bytes) -> bytes:
        assert old in text
        return text.replace(old, new, 1)

    return change


def signatures() -> list[Vector]:
    def first(name: str, plan: Plan, reason: str) -> Vector:
        return planned(name, "M19", "bundle.signature", "signature_ed25519", plan, reason)

    def second(name: str, plan: Plan, reason: str) -> Vector:
        return planned(name, "M20", "bundle.signature", "signature_mldsa", plan, reason)

    return [
        first("signed-something-else", Plan(signed=lambda text: text + b"\n"), "wrong"),
        first("signed-for-another-purpose", Plan(namespace="file"), "other_purpose"),
        first("signature-missing", Plan(signatures=lambda one, two: (b"", two)), "malformed"),
        first("signature-of-the-other-kind", Plan(signatures=lambda one, two: (two, two)), "algorithm"),
        first("signature-with-an-empty-line", Plan(signatures=lambda one, two: (one + b"\n", two)), "malformed"),
        first(
            "signature-in-other-columns",
            Plan(signatures=lambda one, two: (one.replace(b"\n", b"", 2), two)),
            "malformed",
        ),
        first("signature-hash-sha256", Plan(signatures=lambda one, two: (rehashed(one), two)), "malformed"),
        second("lasting-signature-missing", Plan(signatures=lambda one, two: (one, b"")), "malformed"),
        second("lasting-signature-of-the-other-kind", Plan(signatures=lambda one, two: (one, one)), "algorithm"),
        second(
            "lasting-signature-of-something-else",
            Plan(signatures=lambda one, two: (one, SIGNER.sign(NAMESPACE, b"x").composite)),
            "wrong",
        ),
        second("lasting-signature-half-wrong", Plan(signatures=lambda one, two: (one, half_wrong(two))), "wrong"),
        planned(
            "stranger", "M21", "bundle.station_unknown", "station", Plan(first_signer=STRANGER, second_signer=STRANGER)
        ),
        planned("stranger-with-one-good-key", "M21", "bundle.station_unknown", "station", Plan(second_signer=STRANGER)),
    ]


def rehashed(armored: bytes) -> bytes:
    return rearmored(armored, lambda blob: blob.replace(b"\x00\x00\x00\x06sha512", b"\x00\x00\x00\x06sha256"))


def half_wrong(armored: bytes) -> bytes:
    """The Ed25519 half of the lasting signature with one changed bit, the ML-DSA half as it was."""
    return rearmored(armored, lambda blob: blob[:-60] + bytes([blob[-60] ^ 1]) + blob[-59:])


def rearmored(armored: bytes, change: Callable[[bytes], bytes]) -> bytes:
    inner = armored.split(b"\n", 1)[1].rsplit(b"\n", 2)[0]
    text = base64.b64encode(change(base64.b64decode(inner.replace(b"\n", b""))))
    body = b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70))
    return b"-----BEGIN SSH SIGNATURE-----\n" + body + b"-----END SSH SIGNATURE-----\n"


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
            for name in ("testimony", "consent", "transcript", "review", "marks", "approvals", "case")
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


def documents() -> list[Vector]:
    def content(name: str, must: str, reason: str, **changes: bytes | None) -> Vector:
        return planned(name, must, "bundle.content", "content", changed_files(**changes), reason)

    def testimony(**changes: Any) -> bytes:
        return rfc8785.dumps(testimony_json(**changes))

    def parts(**changes: Any) -> bytes:
        first, second = testimony_json()["parts"]
        return testimony(parts=[{**first, **changes}, second])

    unsigned = card_json()
    unsigned["card"]["name"] = "Another name"
    double_key = testimony()[:-1] + b',"revision":3}'
    return [
        content("card-missing", "M37", "card_missing", card=None),
        content("card-not-signed", "M37", "card", card=rfc8785.dumps(unsigned)),
        content("card-of-another-station", "M37", "card_other", card=rfc8785.dumps(card_json(station="v" * 26))),
        content("card-with-other-keys", "M37", "card_other", card=rfc8785.dumps(card_json(STRANGER))),
        content("card-without-a-name", "M37", "card", card=rfc8785.dumps(card_json(name=""))),
        content("file-of-nobody", "M38", "files", stray=SOUND),
        content("testimony-missing", "M39", "document_missing", testimony=None),
        content("custody-missing", "M39", "document_missing", custody=None),
        content("key-header-too-large", "M39", "document_too_large", keys=bytes((1 << 20) + 1)),
        content("json-with-spaces", "M40", "testimony_json", testimony=testimony().replace(b":", b": ", 1)),
        content("json-with-a-field-twice", "M40", "testimony_json", testimony=double_key),
        content("json-too-deep", "M40", "testimony_json", testimony=b"[" * 100_000),
        content("json-not-a-number", "M40", "testimony_json", testimony=testimony().replace(b"96000", b"NaN")),
        content("json-with-an-unknown-field", "M40", "testimony_unknown_field", testimony=testimony(zodiac="ox")),
        content("json-without-a-field", "M40", "testimony_case_code", testimony=testimony(case_code=None)),
        content("json-with-a-wrong-type", "M40", "parts_byte_count", testimony=parts(byte_count=True)),
        content(
            "json-date-that-is-none",
            "M40",
            "testimony_created_at",
            testimony=testimony(created_at="2026-02-30T09:00:00.000000Z"),
        ),
        content(
            "circumstances-with-a-name",
            "M40",
            "circumstances_present",
            testimony=testimony(circumstances={"interpreter": True, "working_language": "", "present": ["Auntie"]}),
        ),
        content("testimony-other-id", "M41", "testimony_other", testimony=testimony(id="u" * 26)),
        content("testimony-other-revision", "M41", "testimony_other", testimony=testimony(revision=4)),
        content("part-id-twice", "M41", "testimony_parts", testimony=parts(id=PHOTO)),
        content("part-order", "M41", "testimony_parts", testimony=parts(ordinal=3)),
        content("part-path-other", "M41", "testimony_path", testimony=parts(path="../audio.flac")),
        content("part-missing", "M42", "part_other", audio=None),
        content("part-other-size", "M42", "part_other", testimony=parts(byte_count=1)),
        content("part-other-digest", "M42", "part_other", testimony=parts(sha512="00" * 64)),
        content("part-unlisted", "M42", "files", added=b"WEBVTT\n"),
        content(
            "transcript-of-another-recording",
            "M43",
            "transcript_other",
            transcript=rfc8785.dumps(transcript_json(part=PHOTO)),
        ),
        content("transcript-without-subtitles", "M43", "files", vtt=None),
        content(
            "transcript-unknown-status",
            "M43",
            "windows_status",
            transcript=rfc8785.dumps(transcript_json(windows=[{**transcript_json()["windows"][0], "status": "holy"}])),
        ),
        content("custody-without-last-line-end", "M45", "custody_lines", custody=custody()[:-1]),
        content("custody-number-twice", "M45", "custody_number", custody=custody() + custody_line(act="attached")),
        content(
            "custody-unknown-act", "M45", "custody_act", custody=custody() + custody_line(number=99, act="shredded")
        ),
        *reviews(),
        *consents(),
        *bound_consents(),
        *standing_consents(),
        *beside_testimonies(),
    ]


def reviews() -> list[Vector]:
    def review(name: str, must: str, reason: str, *steps: dict[str, Any], **changes: Any) -> Vector:
        body = changed_files(review=review_json(*steps, **changes))
        return planned(f"review-{name}", must, "bundle.content", "content", body, reason)

    def change(name: str, reason: str, kind: str = "text", **changes: Any) -> Vector:
        return review(name, "M47", reason, review_step(1, kind, review_change(**changes)))

    text = review_step(1, "text", review_change())
    return [
        review("without-a-step", "M46", "review_steps"),
        review("of-another-testimony", "M46", "review_testimony", text, testimony="u" * 26),
        review("step-twice", "M46", "review_steps", text, text),
        review("steps-in-other-order", "M46", "review_steps", {**text, "number": 2}, text),
        review("unknown-kind", "M46", "steps_kind", {**text, "kind": "erased"}),
        review("undo-without-target", "M46", "steps_target", text, review_step(2, "undo")),
        review("text-with-target", "M46", "steps_target", text, {**text, "number": 2, "target": 1}),
        review("undo-of-what-is-not-there", "M46", "review_target", text, review_step(3, "undo", target=2)),
        review(
            "undo-by-another-station", "M46", "review_target", text, review_step(2, "undo", target=1, station="z" * 26)
        ),
        review("redo-of-what-stands", "M46", "review_target", text, review_step(2, "redo", target=1)),
        change("of-a-photo", "changes_part", part=PHOTO),
        change("of-two-lines", "changes_text", text="the gate\nwas green"),
        change("with-a-control-character", "changes_text", text="the \x1b[2Jgate"),
        change("too-long", "changes_text", text="a" * 20_001),
        change("unknown-speaker", "changes_speaker", "speaker", speaker="guard"),
        change("end-before-start", "changes_end", start=2, end=1),
        change("start-without-end", "changes_end", start=1),
        change("end-without-start", "changes_end", end=1),
        change("added-without-times", "steps_changes", "added", window=None),
    ]


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


def consents() -> list[Vector]:
    def said(name: str, must: str, reason: str, plan: Plan) -> Vector:
        return planned(f"consent-{name}", must, "bundle.content", "content", plan, reason)

    def first(name: str, reason: str, must: str = "M44", **changes: Any) -> Vector:
        record, *rest = consent_events()
        return said(name, must, reason, with_consent([{**record, **changes}, *rest]))

    events = consent_events()
    ageless = rfc8785.dumps({"format": "saksi-consent/1", "testimony": TESTIMONY, "events": events})
    return [
        said(
            "of-another-testimony", "M44", "consent_testimony", changed_files(consent=consent_json(testimony="u" * 26))
        ),
        said(
            "of-another-format", "M44", "consent_format", changed_files(consent=consent_json(format="saksi-consent/2"))
        ),
        said("without-ages", "M44", "consent_ages", changed_files(consent=ageless)),
        first("answer-unknown", "events_answer", answer="perhaps"),
        first("use-unknown", "events_use", use="everything"),
        first("kind-unknown", "events_kind", kind="anybody"),
        first("use-not-asked-for-the-kind", "events_kind", kind="media"),
        first("recipient-with-a-name", "events_recipient", recipient="Auntie"),
        first("officer-with-a-space", "events_officer", officer="Officer Seven"),
        first("last-day-of-another-use", "events_keep_until", keep_until="2036-01-01"),
        first("field-added", "events_unknown_field", mood="calm"),
        said(
            "last-day-that-is-none",
            "M44",
            "events_keep_until",
            with_consent([events[0], {**events[1], "keep_until": "2036-02-30"}, *events[2:]]),
        ),
        said("age-unknown", "M44", "ages_age", with_consent(ages=[age_event(1, age="grown")])),
        said("in-other-order", "M48", "consent_events", with_consent([events[1], events[0], *events[2:]])),
        said("twice", "M48", "consent_events", with_consent([events[0], *events])),
        said("age-in-the-place-of-an-answer", "M48", "consent_ages", with_consent(ages=[age_event(2)])),
        first("spoken-in-a-photo", "consent_spoken_at", "M49", spoken_at={"part": PHOTO, "start": 0, "end": 1}),
        first("spoken-after-the-end", "consent_spoken_at", "M49", spoken_at={"part": PART, "start": 1, "end": 2.5}),
        first("spoken-backwards", "events_spoken_at", spoken_at={"part": PART, "start": 1.5, "end": 1}),
    ]


def bound_consents() -> list[Vector]:
    rows = custody_of(consent_events(), [age_event(1)])
    numbered = {"number": 50}
    heard = {
        "act": "consent_heard",
        "facts": {"station": STATION, "number": 2, "sha512": said_hash(consent_events()[0]), "from": "z" * 26},
        "station": "h" * 26,
    }

    def log(name: str, *told: dict[str, Any]) -> Vector:
        plan = changed_files(custody=custody(list(told)))
        return planned(f"consent-{name}", "M50", "bundle.content", "content", plan, "consent_custody")

    def changed(place: int, **facts: Any) -> list[dict[str, Any]]:
        return [{**row, "facts": {**row["facts"], **facts}} if at == place else row for at, row in enumerate(rows)]

    fewer = consent_json(consent_events()[:-1])
    weaker = consent_json([{**consent_events()[0], "voice": "altered"}, *consent_events()[1:]])
    return [
        planned(
            "consent-event-left-out",
            "M50",
            "bundle.content",
            "content",
            changed_files(consent=fewer),
            "consent_custody",
        ),
        planned(
            "consent-event-changed",
            "M50",
            "bundle.content",
            "content",
            changed_files(consent=weaker),
            "consent_custody",
        ),
        planned(
            "consent-age-left-out",
            "M50",
            "bundle.content",
            "content",
            changed_files(consent=consent_json(ages=[])),
            "consent_custody",
        ),
        log("not-told-of", *rows[:-1]),
        log("told-of-twice", *rows, {**rows[-1], **numbered}),
        log("told-of-by-another-station", *rows[:-1], {**rows[-1], "station": "z" * 26}),
        log("told-of-with-another-hash", *changed(3, sha512="00" * 64)),
        log("told-of-as-another-number", *changed(3, number=77)),
        log("told-of-as-an-age", *rows[:2], {**rows[2], "act": "age_said"}, *rows[3:]),
        log("heard-of-but-not-there", *rows, {**heard, **numbered, "facts": {**heard["facts"], "number": 9}}),
        log(
            "heard-of-with-another-hash", *rows, {**heard, **numbered, "facts": {**heard["facts"], "sha512": "00" * 64}}
        ),
        planned(
            "consent-heard-of-by-another-office",
            "none",
            "bundle.verified",
            "none",
            changed_files(custody=custody([*rows[:2], {**heard, "number": 3}, *rows[3:]])),
        ),
        planned(
            "consent-said-and-heard-of",
            "none",
            "bundle.verified",
            "none",
            changed_files(custody=custody([*rows, {**heard, **numbered}])),
        ),
    ]


def standing_consents() -> list[Vector]:
    """Consistent in all that is written: it is the person who did not agree."""

    def missing(name: str, reason: str, plan: Plan) -> Vector:
        return planned(f"consent-{name}", "M52", "bundle.consent_missing", "content", plan, reason)

    def without(*uses: str) -> Plan:
        return with_consent([event for event in consent_events() if event["use"] not in uses])

    def answered(use: str, answer: str, number: int = 20) -> Plan:
        (kind,) = (kind for name, kind in GRANTED if name == use)
        no = consent_event(number, use, kind, answer=answer, keep_until=None, spoken_at=None)
        return with_consent([*consent_events(), no])

    both = consent_event(2, "read", "own_staff", answer="refuse", station="z" * 26)
    at_once = sorted([*consent_events(), {**both, "number": 4}], key=lambda one: (one["number"], one["station"]))
    again = [
        *consent_events(),
        consent_event(20, "read", "own_staff", answer="withdraw"),
        consent_event(21, "read", "own_staff"),
    ]
    child = [{**event, "given_by": "guardian"} for event in consent_events()]
    child += [{**event, "given_by": "child", "number": event["number"] + 10} for event in consent_events()]
    return [
        missing("stripped", "never_asked", with_consent([])),
        missing("without-recording", "record_not_granted", without("record")),
        missing("without-keeping", "keep_not_granted", without("keep")),
        missing("without-reading", "never_asked", without("read")),
        missing("without-the-use-of-the-other-recipient", "never_asked", without("partner")),
        missing("recording-withdrawn", "withdrawn", answered("record", "withdraw")),
        missing("keeping-withdrawn", "withdrawn", answered("keep", "withdraw")),
        missing("reading-refused", "refused", answered("read", "refuse")),
        missing("refused-elsewhere-at-once", "refused", with_consent(at_once)),
        missing("of-nobody-knows-what-age", "guardian_conflict", with_consent(ages=[])),
        missing(
            "of-a-child-by-itself", "guardian_conflict", with_consent(ages=[age_event(1), age_event(30, age="child")])
        ),
        missing(
            "of-a-child-without-assent",
            "assent_missing",
            with_consent(child[: len(GRANTED)], [age_event(1, age="child", guardian="trusted")]),
        ),
        planned("consent-given-again", "none", "bundle.verified", "none", with_consent(again)),
        missing(
            "of-a-child-not-approved",
            "approval_missing",
            with_consent(child, [age_event(1, age="child", guardian="trusted")]),
        ),
        *approvals(child),
    ]


def approvals(child: list[dict[str, Any]]) -> list[Vector]:
    """A child's testimony, with what a second person signed and a log that tells of it."""

    def plan(*signed: dict[str, Any], told: list[str] | None = None, document: bytes | None = None) -> Plan:
        ages = [age_event(1, age="child", guardian="trusted")]
        rows = custody_of(child, ages)
        hashes = [sha512(rfc8785.dumps(one)) for one in signed] if told is None else told
        rows += [
            {"number": 70 + place, "act": "approved", "facts": {"approver": "B2", "revision": 3, "sha512": one}}
            for place, one in enumerate(hashes)
        ]
        files: dict[str, bytes | None] = {"custody": custody(rows)}
        if signed or document is not None:
            files["approvals"] = approvals_json(*signed) if document is None else document
        return with_consent(child, ages, **files)

    def right(name: str, *signed: dict[str, Any]) -> Vector:
        return planned(f"approval-{name}", "none", "bundle.verified", "none", plan(*signed))

    def missing(name: str, *signed: dict[str, Any]) -> Vector:
        return planned(
            f"approval-{name}", "M52", "bundle.consent_missing", "content", plan(*signed), "approval_missing"
        )

    def bad(name: str, reason: str, *signed: dict[str, Any], must: str = "M59", **more: Any) -> Vector:
        return planned(f"approval-{name}", must, "bundle.content", "content", plan(*signed, **more), reason)

    whole, own = approval(), approval(("read", "own_staff"))
    reworded = {**whole, "approval": {**whole["approval"], "revision": 2}}
    half = {**whole, "signatures": {"ssh-ed25519": whole["signatures"]["ssh-ed25519"]}}
    rising = by_digest([whole, own])
    return [
        right("of-a-child", whole),
        right("in-two-documents", own, approval(("partner", "partner"))),
        missing("for-one-recipient", own),
        missing("of-an-older-revision", approval(revision=2)),
        bad("none", "approvals_approvals", document=approvals_json()),
        bad("twice", "approvals_approvals", document=approvals_json(whole, whole), told=[]),
        bad(
            "falling",
            "approvals_approvals",
            document=approvals_json(approvals=rising[::-1]),
            told=[sha512(rfc8785.dumps(one)) for one in rising],
        ),
        bad("later", "approvals_format", document=approvals_json(whole, format="saksi-approvals/2")),
        bad("beside-another-testimony", "approvals_testimony", document=approvals_json(whole, testimony="u" * 26)),
        bad("with-a-field", "approvals_unknown_field", document=approvals_json(whole, why="because")),
        bad("of-another-testimony", "approval_other", approval(testimony="u" * 26)),
        bad("of-a-later-revision", "approval_other", approval(revision=4)),
        bad("by-other-keys", "approval", approval(signer=STRANGER)),
        bad("reworded", "approval", reworded),
        bad("signed-once", "approval", half),
        bad("of-the-demo", "approval", approval(format="saksi-demo-approval/1")),
        bad("taken-out", "approvals_custody", told=[sha512(rfc8785.dumps(whole))], must="M60"),
        bad("not-told-of", "approvals_custody", whole, told=[], must="M60"),
        bad("told-of-twice", "approvals_custody", whole, told=[sha512(rfc8785.dumps(whole))] * 2, must="M60"),
        bad("told-of-otherwise", "approvals_custody", whole, told=["00" * 64], must="M60"),
    ]


def beside_testimonies() -> list[Vector]:
    def content(name: str, must: str, reason: str, plan: Plan) -> Vector:
        return planned(name, must, "bundle.content", "content", plan, reason)

    def right(name: str, plan: Plan) -> Vector:
        return planned(name, "none", "bundle.verified", "none", plan)

    def purposes(name: str, reason: str, document: bytes | None) -> Vector:
        return content(f"purposes-{name}", "M51", reason, changed_files(purposes=document))

    def notices(name: str, reason: str, *told: dict[str, Any], **changes: Any) -> Vector:
        return content(f"notices-{name}", "M53", reason, changed_files(notices=notices_json(*told, **changes)))

    def empty(**files: bytes) -> Plan:
        inside = {path: data for path, data in payload().items() if TESTIMONY not in path}
        return Plan(files={**inside, **{f"data/{name}.json": data for name, data in files.items()}}, items=[])

    def codes(name: str, reason: str, document: bytes) -> Vector:
        plan = changed_files(codes=document, purposes=own)
        return content(f"codes-{name}", "M55", reason, plan)

    own = purposes_json([(READER, "own_staff"), (OTHERS[1], "own_staff")])
    later = notice("other" + "g" * 21)
    broken = notice()
    broken["events"][1]["number"] = 2
    granted = notice(events=[consent_event(2, "record", "device", spoken_at=None)])
    return [
        purposes("missing", "document_missing", None),
        purposes("for-one-recipient", "purposes_recipients", purposes_json([(READER, "own_staff")])),
        purposes("for-another", "purposes_recipients", purposes_json([(READER, "own_staff"), (OTHERS[2], "partner")])),
        purposes("for-nothing", "recipients_kind", purposes_json([(READER, "public"), (OTHERS[1], "partner")])),
        purposes("later", "purposes_format", purposes_json(format="saksi-purposes/2")),
        right("notices-beside-a-testimony", changed_files(notices=notices_json(notice(), later))),
        right("notices-alone", empty(notices=notices_json(notice()))),
        right("codes-alone", empty(codes=codes_json(code(), code(digest="9b" * 64)), purposes=own)),
        right("codes-beside-a-testimony", changed_files(codes=codes_json(code(TESTIMONY)), purposes=own)),
        notices("none", "notices_notices"),
        notices("twice", "notices_notices", notice(), notice()),
        notices("falling", "notices_notices", later, notice()),
        notices("of-what-is-inside", "notices_notices", notice(TESTIMONY)),
        notices("of-nothing-new", "notices_events", granted),
        notices("of-two-answers-at-one-place", "notices_events", broken),
        notices("later", "notices_format", notice(), format="saksi-notices/2"),
        notices("with-a-field", "notices_unknown_field", notice(why="because")),
        content("nothing-inside", "M54", "nothing", empty()),
        codes("none", "codes_codes", codes_json()),
        codes("twice", "codes_codes", codes_json(code(), code())),
        codes("falling", "codes_codes", codes_json(code("other" + "g" * 21), code())),
        codes("too-short", "codes_sha512", codes_json(code(digest="9a"))),
        codes("as-they-are", "codes_unknown_field", codes_json({**code(), "code": "CDFG-HJKL-MNPQ-RTVW"})),
        content("codes-to-a-partner", "M55", "codes_recipients", changed_files(codes=codes_json(code()))),
    ]


def marks() -> list[Vector]:
    own = purposes_json([(READER, "own_staff"), (OTHERS[1], "own_staff")])
    told = (1, 1, STATION)

    def refused(name: str, must: str, reason: str, **files: bytes | None) -> Vector:
        plan = changed_files(**{"purposes": own, **files})
        return planned(f"marks-{name}", must, "bundle.content", "content", plan, reason)

    def shaped(name: str, reason: str, *events: dict[str, Any], **changes: Any) -> Vector:
        log = custody_of_marks((1, len(events), STATION)) if events else custody()
        return refused(name, "M57", reason, marks=marks_json(*events, **changes), custody=log)

    def unlike(name: str, *lines: tuple[Any, Any, str], events: tuple[dict[str, Any], ...] = (mark(1),)) -> Vector:
        document = marks_json(*events) if events else None
        files = {} if document is None else {"marks": document}
        return refused(name, "M58", "marks_custody", custody=custody_of_marks(*lines), **files)

    whole = [mark(1), mark(1, station="z" * 26, kind="third_party", end=None), mark(2, start=0), lift(3, 1)]
    log = custody_of_marks((1, 2, STATION), (1, 1, "z" * 26), (3, 3, STATION))
    right = changed_files(marks=marks_json(*whole), custody=log, purposes=own)
    return [
        planned("marks-whole", "none", "bundle.verified", "none", right),
        refused(
            "to-a-partner",
            "M56",
            "marks_recipients",
            marks=marks_json(mark(1)),
            custody=custody_of_marks(told),
            purposes=purposes_json(),
        ),
        refused(
            "told-to-a-partner",
            "M56",
            "marks_recipients",
            custody=custody_of_marks((1, 1, STATION), act="masked_copy_made"),
            purposes=purposes_json(),
        ),
        shaped("none", "marks_events"),
        shaped("of-another-testimony", "marks_testimony", mark(1), testimony="u" * 26),
        shaped("later", "marks_format", mark(1), format="saksi-marks/2"),
        shaped("falling", "marks_events", mark(2), mark(1)),
        shaped("twice", "marks_events", mark(1), mark(1)),
        shaped("of-a-photo", "events_part", mark(1, part=PHOTO)),
        shaped("end-before-start", "events_end", mark(1, end=0.125)),
        shaped("of-another-kind", "events_kind", mark(1, kind="gossip")),
        shaped("with-a-field", "events_unknown_field", mark(1, why="because")),
        shaped("lift-of-nothing", "marks_target", mark(1), lift(2, 9)),
        shaped("lift-of-another-passage", "marks_target", mark(1), lift(2, 1, start=0.5)),
        shaped("lift-of-a-lift", "marks_target", mark(1), lift(2, 1), lift(3, 2)),
        shaped("lift-without-a-target", "marks_target", mark(1), mark(2, act="lifted")),
        shaped("set-with-a-target", "marks_target", mark(1), lift(2, 1) | {"act": "set"}),
        unlike("stripped", told, events=()),
        unlike("weakened", (1, 2, STATION)),
        unlike("added", told, events=(mark(1), mark(2))),
        unlike("untold"),
        unlike("told-by-another", (1, 1, "z" * 26)),
        unlike("told-backwards", (2, 1, STATION)),
        unlike("told-in-words", ("one", 1, STATION)),
    ]


PERSON: dict[str, Any] = {
    "given_name": "Zephyrine",
    "family_name": "Quillon",
    "other_names": "",
    "own_script": "ស្រីមុំ",
    "birth": "2001",
    "documents": [{"kind": "passport", "country": "Ruritania", "number": "QX77"}],
    "contacts": [{"way": "phone", "number": "555 0104", "safe": "at_times", "times": "after dark"}],
    "address": "Ninth pier\nsecond door",
    "emergency": {"name": "Osbertine", "relation": "aunt", "number": "555 0199"},
    "note": "",
}
NOBODY = {
    **dict.fromkeys(PERSON, ""),
    "documents": [],
    "contacts": [],
    "emergency": {"name": "", "relation": "", "number": ""},
}


def identity_json(person: Any = PERSON, **changes: Any) -> bytes:
    return rfc8785.dumps({"format": "saksi-identity/1", "testimony": TESTIMONY, "identity": person, **changes})


def named_to(*kinds: str) -> list[dict[str, Any]]:
    """The usual answers; to these kinds of recipients the person agreed to be named."""
    answers = consent_events()
    return [{**one, "attribution": "named"} if one["kind"] in kinds else one for one in answers]


def identities() -> list[Vector]:
    both = named_to("own_staff", "partner")

    def shaped(name: str, reason: str, document: bytes) -> Vector:
        plan = with_consent(both, identity=document)
        return planned(f"identity-{name}", "M61", "bundle.content", "content", plan, reason)

    def unsaid(name: str, reason: str, *kinds: str) -> Vector:
        plan = with_consent(named_to(*kinds), identity=identity_json())
        return planned(f"identity-{name}", "M62", "bundle.consent_missing", "content", plan, reason)

    def person(**changes: Any) -> bytes:
        return identity_json({**PERSON, **changes})

    wrong = "identity_identity"
    return [
        planned("identity-whole", "none", "bundle.verified", "none", with_consent(both, identity=identity_json())),
        shaped("of-another-testimony", "identity_testimony", identity_json(testimony="u" * 26)),
        shaped("later", "identity_format", identity_json(format="saksi-identity/2")),
        shaped("with-a-field", "identity_unknown_field", identity_json(why="because")),
        shaped("spelled-otherwise", "identity_json", identity_json() + b" "),
        shaped("no-object", wrong, identity_json([])),
        shaped("of-nobody", wrong, identity_json(NOBODY)),
        shaped("with-an-unknown-field", wrong, person(nickname="Zeph")),
        shaped("without-a-field", wrong, identity_json({name: PERSON[name] for name in PERSON if name != "birth"})),
        shaped("with-a-number", wrong, person(birth=2001)),
        shaped("of-another-paper", wrong, person(documents=[{"kind": "letter", "country": "", "number": "1"}])),
        shaped("of-another-way", wrong, person(contacts=[{**PERSON["contacts"][0], "way": "drum"}])),
        shaped("with-too-many-papers", wrong, person(documents=PERSON["documents"] * 11)),
        shaped("with-a-long-line", wrong, person(given_name="x" * 201)),
        shaped("with-an-escape", wrong, person(given_name="Zeph\x1b[2J")),
        shaped("with-two-lines", wrong, person(given_name="Zeph\nyrine")),
        shaped("with-blanks", wrong, person(given_name=" Zephyrine")),
        unsaid("to-nobody", "name_not_agreed"),
        unsaid("to-headquarters-alone", "name_not_agreed", "own_staff"),
        unsaid("to-the-partner-alone", "name_not_agreed", "partner"),
    ]


def case_json(*answers: dict[str, Any], **changes: Any) -> bytes:
    said = list(answers) or [answer("prs_Gender", "Feminine")]
    event = {"answers": [answer("hte_Type", "Transit"), answer("saksi:AboutDate", "2025-03")]}
    whole = {
        "format": "saksi-case/1",
        "testimony": TESTIMONY,
        "number": 2,
        "station": STATION,
        "at": WHEN,
        "revision": 3,
        "answers": said,
        "events": [event],
    }
    return rfc8785.dumps({**whole, **changes})


def answer(field: str, *values: Any, words: str = "") -> dict[str, Any]:
    return {"field": field, "values": list(values), "words": words}


def cases() -> list[Vector]:
    def case(name: str, must: str, reason: str, document: bytes) -> Vector:
        return planned(f"case-{name}", must, "bundle.content", "content", changed_files(case=document), reason)

    def shaped(name: str, reason: str, *answers: dict[str, Any], **changes: Any) -> Vector:
        return case(name, "M63", reason, case_json(*answers, **changes))

    def right(name: str, document: bytes) -> Vector:
        return planned(f"case-{name}", "none", "bundle.verified", "none", changed_files(case=document))

    gender, quota = answer("prs_Gender", "Feminine"), answer("vic_MethodsOfControl", "Other", "saksi:Quota", words="x")
    named = answer("prs_FirstName", "Zephyrine")
    return [
        right("whole", case_json(gender, quota)),
        right("in-words-of-later", case_json(answer("saksi:FromALaterVersion", "saksi:New"))),
        right("without-an-answer", case_json(answers=[], events=[])),
        shaped("of-another-testimony", "case_testimony", testimony="u" * 26),
        shaped("later", "case_format", format="saksi-case/2"),
        shaped("with-a-field", "case_unknown_field", why="because"),
        case("spelled-otherwise", "M63", "case_json", case_json() + b" "),
        shaped("of-a-later-revision", "case_revision", revision=4),
        shaped("without-a-number", "case_number", number=0),
        shaped("of-no-station", "case_station", station="somewhere"),
        shaped("of-two-answers-to-one-field", "case_answers", gender, gender),
        shaped("without-a-value", "answers_values", answer("prs_Gender")),
        shaped("with-a-value-twice", "answers_values", answer("prs_Citizenship", "TH", "TH")),
        shaped("with-a-number-for-a-value", "answers_values", answer("vic_AgeWhenTrafficked", 23)),
        shaped("with-a-field-of-no-name", "answers_field", answer("=1+1", "x")),
        shaped("with-an-empty-event", "events_answers", events=[{"answers": []}]),
        shaped("with-too-many-events", "case_events", events=[{"answers": [gender]}] * 65),
        case("of-a-name", "M64", "case_identity", case_json(gender, named)),
        case("of-a-name-in-an-event", "M64", "events_identity", case_json(events=[{"answers": [named]}])),
    ]


def vectors() -> list[Vector]:
    right = [
        planned("everything", "none", "bundle.verified", "none", Plan()),
        planned("without-transcript", "none", "bundle.verified", "none", changed_files(transcript=None, vtt=None)),
        planned("review-whole", "none", "bundle.verified", "none", changed_files(review=review_json(*review_steps()))),
        planned("with-key-header", "none", "bundle.verified", "none", changed_files(keys=b"an age file")),
        planned(
            "first-of-its-station",
            "none",
            "bundle.verified",
            "none",
            Plan(sequence="1", previous="00" * 64, unfinished=[]),
        ),
    ]
    return [
        *right,
        *outside(),
        *archives(),
        *signatures(),
        *descriptions(),
        *digests(),
        *documents(),
        *marks(),
        *identities(),
        *cases(),
    ]


def main() -> None:
    beginning = sys.argv[1] if len(sys.argv) > 1 else ""
    if not beginning:
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
    made = vectors()
    assert len({vector.name for vector in made}) == len(made)
    chosen = [vector for vector in made if vector.name.startswith(beginning)]
    for vector in chosen:
        (FOLDER / vector.name).write_bytes(vector.encode())
    (FOLDER / "identity.txt").write_text(READER.to_text() + "\n")
    keys = SIGNER.public
    (FOLDER / "signers").write_text(f"{STATION} {keys.ed25519.to_text()}\n{STATION} {keys.composite.to_text()}\n")
    print(f"{len(chosen)} vectors")


if __name__ == "__main__":
    main()
