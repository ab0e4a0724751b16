"""testimony.json: what a testimony is, which parts it has, and what happened while they were recorded."""

from dataclasses import dataclass
from typing import Any

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, Mark, RecordingFacts, SpeakerMark
from app.domain.circumstances import NOTHING_KNOWN, Circumstances, Present
from app.domain.testimony import Origin, Part, PartKind, Testimony
from storage.bundle.canonical import Fields, decode_canonical, encode_canonical
from storage.bundle.layout import part_paths
from storage.times import time_text

FORMAT = "saksi-testimony/1"
PARTS_LIMIT = 1000
MARKS_LIMIT = 100_000

ID = "[a-z2-7]{26}"
_CASE_CODE = "[A-Za-z0-9-]{1,32}"
_LANGUAGE = "[A-Za-z0-9-]{1,35}"
_MEDIA_TYPE = "[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+"
NOTE_LIMIT_CHARACTERS = 100_000


@dataclass(frozen=True, slots=True)
class TestimonyDocument:
    """The document: `recordings` has one entry for each part, None for an attachment."""

    __test__ = False

    testimony: Testimony
    parts: tuple[Part, ...]
    recordings: tuple[RecordingFacts | None, ...]
    circumstances: Circumstances = NOTHING_KNOWN


def encode_testimony(document: TestimonyDocument) -> bytes:
    """Canonical JSON."""
    testimony = document.testimony
    paths = part_paths(document.parts)
    return encode_canonical(
        {
            "format": FORMAT,
            "id": testimony.id,
            "case_code": testimony.case_code,
            "languages": list(testimony.languages),
            "created_at": time_text(testimony.created_at),
            "recorded_by": testimony.recorded_by,
            "revision": testimony.revision,
            "circumstances": {
                "interpreter": document.circumstances.interpreter,
                "working_language": document.circumstances.working_language,
                "present": [role.value for role in document.circumstances.present],
            },
            "parts": [
                _part_fields(part, recording, path)
                for part, recording, path in zip(document.parts, document.recordings, paths, strict=True)
            ],
        }
    )


def _part_fields(part: Part, recording: RecordingFacts | None, path: str) -> dict[str, Any]:
    fields = {
        "id": part.id,
        "ordinal": part.ordinal,
        "kind": part.kind.value,
        "name": part.name,
        "media_type": part.media_type,
        "byte_count": part.byte_count,
        "sha512": part.sha512.hex() if part.sha512 else None,
        "added_at": time_text(part.added_at),
        "path": path,
    }
    return fields if recording is None else {**fields, "recording": _recording_fields(recording)}


def _recording_fields(recording: RecordingFacts) -> dict[str, Any]:
    return {
        "sample_rate_hz": recording.format.sample_rate_hz,
        "channels": recording.format.channels,
        "frames": recording.frames,
        "chunks": recording.chunks,
        "chain_head": recording.chain_head.hex(),
        "chain_intact": recording.chain_intact,
        "marks": [_mark_fields(mark) for mark in recording.marks],
    }


def _mark_fields(mark: Mark) -> dict[str, Any]:
    match mark:
        case Gap():
            return {
                "kind": "gap",
                "at_frame": mark.at_frame,
                "reason": mark.reason.value,
                "seconds": mark.seconds,
                "note": mark.note,
            }
        case Bookmark():
            return {"kind": "bookmark", "at_frame": mark.at_frame, "label": mark.label}
        case SpeakerMark():
            return {"kind": "speaker", "at_frame": mark.at_frame, "role": mark.role}


def decode_testimony(untrusted: bytes) -> TestimonyDocument:
    """Read the document. Raises `BundleContentBad`."""
    fields = decode_canonical(untrusted, "testimony")
    fields.text("format", FORMAT)
    testimony = Testimony(
        id=fields.text("id", ID),
        case_code=fields.text("case_code", _CASE_CODE),
        languages=fields.texts("languages", _LANGUAGE, limit=20),
        created_at=fields.time("created_at"),
        origin=Origin.RECEIVED,
        recorded_by=fields.text("recorded_by", ID),
        revision=fields.integer("revision", low=1),
    )
    circumstances = _circumstances(fields.object("circumstances"))
    rows = fields.objects("parts", PARTS_LIMIT)
    fields.end()
    paths = [row.text("path") for row in rows]
    read = [_part(row, testimony.id) for row in rows]
    document = TestimonyDocument(
        testimony, tuple(part for part, _ in read), tuple(facts for _, facts in read), circumstances
    )
    _check_parts(document, paths, fields)
    return document


def _circumstances(row: Fields) -> Circumstances:
    made = Circumstances(
        interpreter=row.truth("interpreter"),
        working_language=row.text("working_language", f"(?:{_LANGUAGE})?"),
        present=tuple(Present(role) for role in row.texts("present", "|".join(Present), limit=len(Present))),
    )
    row.end()
    return made


def _part(row: Fields, testimony_id: str) -> tuple[Part, RecordingFacts | None]:
    part = Part(
        id=row.text("id", ID),
        testimony_id=testimony_id,
        ordinal=row.integer("ordinal", low=1, high=PARTS_LIMIT),
        kind=PartKind(row.text("kind", "recording|attachment")),
        name=row.text("name", limit=1024),
        media_type=row.text("media_type", _MEDIA_TYPE, limit=128),
        byte_count=row.integer("byte_count"),
        sha512=row.digest("sha512"),
        media_name=None,
        added_at=row.time("added_at"),
    )
    recording = _recording(row.object("recording"), part) if part.kind is PartKind.RECORDING else None
    row.end()
    return part, recording


def _recording(fields: Fields, part: Part) -> RecordingFacts:
    facts = RecordingFacts(
        part_id=part.id,
        testimony_id=part.testimony_id,
        format=AudioFormat(fields.integer("sample_rate_hz", 8000, 384_000), fields.integer("channels", 1, 2)),
        frames=fields.integer("frames"),
        chunks=fields.integer("chunks"),
        marks=tuple(_mark(row) for row in fields.objects("marks", MARKS_LIMIT)),
        chain_head=fields.digest("chain_head"),
        stopped=True,
        sealed=True,
        chain_intact=fields.truth("chain_intact"),
    )
    fields.end()
    return facts


def _mark(row: Fields) -> Mark:
    kind = row.text("kind", "gap|bookmark|speaker")
    at_frame = row.integer("at_frame")
    mark: Mark
    if kind == "gap":
        reason = GapReason(row.text("reason", "|".join(GapReason)))
        seconds = None if row.null("seconds") else row.number("seconds")
        mark = Gap(at_frame, reason, seconds, row.text("note", limit=NOTE_LIMIT_CHARACTERS))
    elif kind == "bookmark":
        mark = Bookmark(at_frame, row.text("label", limit=NOTE_LIMIT_CHARACTERS))
    else:
        mark = SpeakerMark(at_frame, row.text("role", "survivor|interpreter|interviewer"))
    row.end()
    return mark


def _check_parts(document: TestimonyDocument, untrusted_paths: list[str], fields: Fields) -> None:
    """Ids once, ordinals rising, and the paths that follow from the parts."""
    ids = [part.id for part in document.parts]
    ordinals = [part.ordinal for part in document.parts]
    if len(set(ids)) != len(ids) or ordinals != sorted(set(ordinals)):
        fields.fail("parts")
    if untrusted_paths != part_paths(document.parts):
        fields.fail("path")
