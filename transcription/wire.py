"""Frames to bytes and back; see WIRE.md. Nothing here trusts a length, a type or a number that it was sent."""

import json
import struct
from collections.abc import Callable
from typing import Any

from app.domain.transcript import Segment, Span, WindowText, Word
from app.errors.transcription import WireMalformed, WireTooLarge, WireTruncated, WireUnknownKind
from transcription.frames import (
    MOST_BLOCK_SAMPLES,
    MOST_WINDOW_SAMPLES,
    WIRE_VERSION,
    Begin,
    Cancel,
    Data,
    Failed,
    FailedReason,
    FindSpeech,
    Frame,
    Loaded,
    Pack,
    PackEntry,
    Ready,
    Speech,
    Text,
    Transcribe,
)
from transcription.untrusted import MOST_WHOLE, Untrusted, broken, text, whole

HEADER = struct.Struct(">BI")
DATA_BYTES = 1 << 20
_SMALL = 1 << 16
_LARGE = 1 << 20
_MOST_TEXT = 65_536
_DAY_SECONDS = 86_400.0
_MOST_PACK_FILE_BYTES = 2**36
_LANGUAGE = "[a-z]{2,8}"

_TO_WORKER = {0x01: _SMALL, 0x02: _SMALL, 0x03: _SMALL, 0x04: _SMALL, 0x05: _SMALL, 0x06: DATA_BYTES}
_TO_CLIENT = {0x81: _SMALL, 0x82: _SMALL, 0x83: _LARGE, 0x84: _LARGE, 0x85: _SMALL}
_KIND_OF: dict[type[Frame], int] = {
    Begin: 0x01,
    Pack: 0x02,
    FindSpeech: 0x03,
    Transcribe: 0x04,
    Cancel: 0x05,
    Data: 0x06,
    Ready: 0x81,
    Loaded: 0x82,
    Speech: 0x83,
    Text: 0x84,
    Failed: 0x85,
}


def encode(frame: Frame) -> tuple[bytes, bytes | memoryview]:
    """Return header and payload; Data is not copied. Raises WireTooLarge."""
    kind = _KIND_OF[type(frame)]
    payload = frame.payload if isinstance(frame, Data) else _json(_members_of(frame))
    if len(payload) > (_TO_WORKER | _TO_CLIENT)[kind]:
        raise WireTooLarge(kind=kind, length_bytes=len(payload))
    return HEADER.pack(kind, len(payload)), payload


def decode_header(header: bytes, *, to_worker: bool) -> tuple[int, int]:
    """Return kind and payload length in bytes. Raises WireTruncated, WireUnknownKind, WireTooLarge."""
    if len(header) != HEADER.size:
        raise WireTruncated
    kind, length_bytes = HEADER.unpack(header)
    most = (_TO_WORKER if to_worker else _TO_CLIENT).get(kind)
    if most is None:
        raise WireUnknownKind(kind=kind)
    if length_bytes > most:
        raise WireTooLarge(kind=kind, length_bytes=length_bytes)
    return kind, length_bytes


def decode_payload(kind: int, payload: bytes) -> Frame:
    """Return the frame of a kind that `decode_header` accepted. Raises WireMalformed."""
    return _DECODERS[kind](payload)


def read_frame(read: Callable[[int], bytes], *, to_worker: bool) -> Frame | None:
    """Read one frame, or None at the end; `read(n)` gives n bytes, fewer only at the end. Raises WireError."""
    header = read(HEADER.size)
    if not header:
        return None
    kind, length_bytes = decode_header(header, to_worker=to_worker)
    payload = read(length_bytes) if length_bytes else b""
    if len(payload) != length_bytes:
        raise WireTruncated
    return decode_payload(kind, payload)


def _json(members: dict[str, Any]) -> bytes:
    try:
        return json.dumps(members, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
    except (UnicodeEncodeError, ValueError) as error:
        raise WireMalformed(rule=6 if isinstance(error, UnicodeEncodeError) else 5) from None


def _members_of(frame: Frame) -> dict[str, Any]:
    if isinstance(frame, Pack):
        return {"files": [{name: getattr(entry, name) for name in _ENTRY_NAMES} for entry in frame.files]}
    if isinstance(frame, Text):
        return {"request": frame.request, **_members_of_text(frame.text)}
    return {name: getattr(frame, name) for name in type(frame).__dataclass_fields__}


def _members_of_text(found: WindowText) -> dict[str, Any]:
    plain = {name: getattr(found, name) for name in _TEXT_NAMES if name not in ("request", "segments")}
    plain["segments"] = [
        _members_of_span(segment.span)
        | {
            "text": segment.text,
            "words": [
                _members_of_span(word.span) | {"text": word.text, "probability": word.probability}
                for word in segment.words
            ],
        }
        for segment in found.segments
    ]
    return plain


def _members_of_span(span: Span) -> dict[str, Any]:
    return {"start_seconds": span.start_seconds, "end_seconds": span.end_seconds}


_ENTRY_NAMES = ("name", "size_bytes", "sha256")
_TRANSCRIBE_NAMES = ("request", "samples", "language", "beam_size", "word_times", "hotwords")
_TEXT_NAMES = (
    "request",
    "language",
    "language_probability",
    "average_log_probability",
    "no_speech_probability",
    "tokens",
    "segments",
)
_SPAN_NAMES = ("start_seconds", "end_seconds")


def _request(members: Untrusted) -> int:
    return members.whole("request", 1, MOST_WHOLE)


def _begin(payload: bytes) -> Begin:
    members = Untrusted.parse(payload, ("version", "threads"))
    return Begin(members.whole("version", WIRE_VERSION, WIRE_VERSION), members.whole("threads", 1, 256))


def _entry(value: object) -> PackEntry:
    members = Untrusted(value, _ENTRY_NAMES)
    return PackEntry(
        members.text("name", 1, 64),
        members.whole("size_bytes", 0, _MOST_PACK_FILE_BYTES),
        members.text("sha256", 64, 64, "[0-9a-f]{64}"),
    )


def _pack(payload: bytes) -> Pack:
    return Pack(Untrusted.parse(payload, ("files",)).list_of("files", 1, 8, _entry))


def _find_speech(payload: bytes) -> FindSpeech:
    members = Untrusted.parse(payload, ("request", "samples"))
    return FindSpeech(_request(members), members.whole("samples", 1, MOST_BLOCK_SAMPLES))


def _transcribe(payload: bytes) -> Transcribe:
    members = Untrusted.parse(payload, _TRANSCRIBE_NAMES)
    return Transcribe(
        _request(members),
        members.whole("samples", 1, MOST_WINDOW_SAMPLES),
        None if members.is_null("language") else members.text("language", 2, 8, _LANGUAGE),
        members.whole("beam_size", 1, 16),
        members.truth("word_times"),
        members.text("hotwords", 0, 4096),
    )


def _cancel(payload: bytes) -> Cancel:
    return Cancel(_request(Untrusted.parse(payload, ("request",))))


def _data(payload: bytes) -> Data:
    if not payload:
        broken(2)
    return Data(payload)


def _ready(payload: bytes) -> Ready:
    members = Untrusted.parse(payload, ("version", "engine"))
    return Ready(members.whole("version", WIRE_VERSION, WIRE_VERSION), members.text("engine", 1, 200))


def _loaded(payload: bytes) -> Loaded:
    members = Untrusted.parse(payload, ("multilingual", "mels", "languages"))
    return Loaded(
        members.truth("multilingual"),
        members.whole("mels", 1, 1024),
        members.list_of("languages", 0, 200, lambda value: text(value, 2, 8, _LANGUAGE)),
    )


def _pair(value: object) -> tuple[int, int]:
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 -- a pair
        broken(4)
    return whole(value[0], 0, MOST_BLOCK_SAMPLES), whole(value[1], 0, MOST_BLOCK_SAMPLES)


def _speech(payload: bytes) -> Speech:
    members = Untrusted.parse(payload, ("request", "spans"))
    spans = members.list_of("spans", 0, 20_000, _pair)
    reached = 0
    for first, end in spans:
        if first < reached or end <= first:
            broken(7)
        reached = end
    return Speech(_request(members), spans)


def _span(members: Untrusted) -> Span:
    start = members.number("start_seconds", 0.0, _DAY_SECONDS)
    end = members.number("end_seconds", 0.0, _DAY_SECONDS)
    if end < start:
        broken(8)
    return Span(start, end)


def _word(value: object) -> Word:
    members = Untrusted(value, (*_SPAN_NAMES, "text", "probability"))
    return Word(_span(members), members.text("text", 0, _MOST_TEXT), members.number("probability", 0.0, 1.0))


def _segment(value: object) -> Segment:
    members = Untrusted(value, (*_SPAN_NAMES, "text", "words"))
    return Segment(_span(members), members.text("text", 0, _MOST_TEXT), members.list_of("words", 0, _MOST_TEXT, _word))


def _text(payload: bytes) -> Text:
    members = Untrusted.parse(payload, _TEXT_NAMES)
    found = WindowText(
        segments=members.list_of("segments", 0, _MOST_TEXT, _segment),
        language=members.text("language", 0, 8, "[a-z]*"),
        language_probability=members.number("language_probability", 0.0, 1.0),
        average_log_probability=members.number("average_log_probability", -1e6, 1e6),
        no_speech_probability=members.number("no_speech_probability", 0.0, 1.0),
        tokens=members.whole("tokens", 0, 2**31),
    )
    return Text(_request(members), found)


def _failed(payload: bytes) -> Failed:
    members = Untrusted.parse(payload, ("request", "reason"))
    reason = members.text("reason", 1, 20)
    if reason not in set(FailedReason):
        broken(4)
    return Failed(None if members.is_null("request") else _request(members), FailedReason(reason))


_DECODERS: dict[int, Callable[[bytes], Frame]] = {
    0x01: _begin,
    0x02: _pack,
    0x03: _find_speech,
    0x04: _transcribe,
    0x05: _cancel,
    0x06: _data,
    0x81: _ready,
    0x82: _loaded,
    0x83: _speech,
    0x84: _text,
    0x85: _failed,
}
