"""The frames: what goes in comes out, and whatever else goes in is refused by a class of the error tree."""

import contextlib
import io
import json
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app.domain.transcript import Segment, Span, WindowText, Word
from app.errors.transcription import (
    WireError,
    WireMalformed,
    WireTooLarge,
    WireTruncated,
    WireUnknownKind,
)
from transcription import frames
from transcription.wire import DATA_BYTES, HEADER, encode, read_frame

requests = some.integers(1, 2**53)
words_of_text = some.text(max_size=30).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
spans = some.tuples(some.floats(0, 1000), some.floats(0, 1000)).map(lambda pair: Span(min(pair), max(pair)))
unit = some.floats(0, 1)
words = some.builds(Word, spans, words_of_text, unit)
segments = some.builds(Segment, spans, words_of_text, some.lists(words, max_size=4).map(tuple))
texts = some.builds(
    WindowText,
    segments=some.lists(segments, max_size=4).map(tuple),
    language=some.sampled_from(["", "en", "km"]),
    language_probability=unit,
    average_log_probability=some.floats(-100, 0),
    no_speech_probability=unit,
    tokens=some.integers(0, 500),
)
entries = some.builds(
    frames.PackEntry,
    some.sampled_from(["model.bin", "config.json"]),
    some.integers(0, 2**36),
    some.binary(min_size=32, max_size=32).map(bytes.hex),
)
to_worker = some.one_of(
    some.builds(frames.Begin, some.just(1), some.integers(1, 256)),
    some.builds(frames.Pack, some.lists(entries, min_size=1, max_size=8).map(tuple)),
    some.builds(frames.FindSpeech, requests, some.integers(1, frames.MOST_BLOCK_SAMPLES)),
    some.builds(
        frames.Transcribe,
        requests,
        some.integers(1, frames.MOST_WINDOW_SAMPLES),
        some.sampled_from([None, "en", "km"]),
        some.integers(1, 16),
        some.booleans(),
        words_of_text,
    ),
    some.builds(frames.Cancel, requests),
    some.builds(frames.Data, some.binary(min_size=1, max_size=100)),
)
to_client = some.one_of(
    some.builds(frames.Ready, some.just(1), words_of_text.filter(bool)),
    some.builds(
        frames.Loaded, some.booleans(), some.integers(1, 1024), some.lists(some.sampled_from(["en", "km"])).map(tuple)
    ),
    some.builds(
        frames.Speech,
        requests,
        some.lists(some.integers(0, frames.MOST_BLOCK_SAMPLES), unique=True, max_size=20).map(
            lambda at: tuple(zip(sorted(at)[::2], sorted(at)[1::2], strict=False))
        ),
    ),
    some.builds(frames.Text, requests, texts),
    some.builds(frames.Failed, some.none() | requests, some.sampled_from(list(frames.FailedReason))),
)


def whole(frame: frames.Frame) -> bytes:
    header, payload = encode(frame)
    return header + bytes(payload)


def read(data: bytes, *, to_worker: bool) -> frames.Frame | None:
    return read_frame(io.BytesIO(data).read, to_worker=to_worker)


def framed(kind: int, payload: bytes | dict) -> bytes:
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return struct.pack(">BI", kind, len(body)) + body


@given(to_worker)
def test_commands_come_out_as_they_went_in(frame: frames.ToWorker) -> None:
    assert read(whole(frame), to_worker=True) == frame


@given(to_client)
def test_answers_come_out_as_they_went_in(frame: frames.ToClient) -> None:
    assert read(whole(frame), to_worker=False) == frame


@settings(max_examples=400)
@given(some.binary(max_size=200), some.booleans())
def test_any_bytes_give_a_frame_or_a_wire_error(data: bytes, direction: bool) -> None:
    with contextlib.suppress(WireError):
        read(data, to_worker=direction)


@settings(max_examples=400)
@given(some.integers(1, 6) | some.integers(0x81, 0x85), some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=8),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.sampled_from(
        ["request", "samples", "language", "segments", "spans", "files", "reason", "version", "threads", "tokens"]
    ), inner, max_size=5),
))  # fmt: skip
def test_any_json_gives_a_frame_or_a_wire_error(kind: int, value: object) -> None:
    with contextlib.suppress(WireError):
        read(framed(kind, json.dumps(value).encode()), to_worker=kind < 0x80)


@settings(max_examples=300)
@given(to_client | to_worker, some.data())
def test_a_changed_byte_gives_a_frame_or_a_wire_error(frame: frames.Frame, chance: some.DataObject) -> None:
    message = bytearray(whole(frame))
    place = chance.draw(some.integers(0, len(message) - 1))
    message[place] ^= chance.draw(some.integers(1, 255))
    for direction in (True, False):
        with contextlib.suppress(WireError):
            read(bytes(message), to_worker=direction)


@given(to_client | to_worker, some.data())
def test_a_cut_stream_is_truncated(frame: frames.Frame, chance: some.DataObject) -> None:
    message = whole(frame)
    cut = message[: chance.draw(some.integers(1, len(message) - 1))]
    with pytest.raises(WireTruncated):
        read(cut, to_worker=message[0] < 0x80)


def test_the_end_between_frames_is_no_error() -> None:
    assert read(b"", to_worker=True) is None


def test_kinds_travel_one_way() -> None:
    for kind in range(256):
        for direction, known in ((True, range(0x01, 0x07)), (False, range(0x81, 0x86))):
            if kind not in known:
                with pytest.raises(WireUnknownKind):
                    read(framed(kind, b""), to_worker=direction)


def test_a_length_is_refused_before_anything_is_read() -> None:
    asked: list[int] = []
    stream = io.BytesIO(struct.pack(">BI", 6, DATA_BYTES + 1))

    def count(length: int) -> bytes:
        asked.append(length)
        return stream.read(length)

    with pytest.raises(WireTooLarge):
        read_frame(count, to_worker=True)
    assert asked == [HEADER.size]


def test_a_frame_that_is_too_large_is_not_sent() -> None:
    with pytest.raises(WireTooLarge):
        encode(frames.Data(bytes(DATA_BYTES + 1)))


CANCEL, SPEECH, TRANSCRIBE, PACK = 0x05, 0x83, 0x04, 0x02
A_WINDOW = {"request": 1, "samples": 5, "language": "en", "beam_size": 1, "word_times": True, "hotwords": ""}
A_TEXT = {
    "request": 1, "language": "", "language_probability": 0.5, "average_log_probability": -1.0,
    "no_speech_probability": 0.0, "tokens": 1, "segments": [],
}  # fmt: skip
A_FILE = {"name": "model.bin", "size_bytes": 1, "sha256": "0" * 64}


@pytest.mark.parametrize(
    ("kind", "payload", "rule"),
    [
        (0x06, b"", 2),
        (CANCEL, b"", 4),
        (CANCEL, b"[]", 4),
        (CANCEL, b"{}", 4),
        (CANCEL, b'{"request": 1, "more": 2}', 4),
        (CANCEL, b'{"request": 1, "request": 1}', 4),
        (CANCEL, b'\xef\xbb\xbf{"request": 1}', 4),
        (CANCEL, b'\xff{"request": 1}', 4),
        (CANCEL, b"[" * 60_000, 4),
        (CANCEL, b'{"request": ' + b"9" * 5000 + b"}", 4),
        (CANCEL, b'{"request": true}', 5),
        (CANCEL, b'{"request": 1.0}', 5),
        (CANCEL, b'{"request": 0}', 5),
        (CANCEL, b'{"request": 9007199254740993}', 5),
        (CANCEL, b'{"request": NaN}', 5),
        (0x01, {"version": 2, "threads": 1}, 5),
        (0x01, {"version": 1, "threads": 0}, 5),
        (TRANSCRIBE, A_WINDOW | {"samples": frames.MOST_WINDOW_SAMPLES + 1}, 5),
        (TRANSCRIBE, A_WINDOW | {"language": "../x"}, 6),
        (TRANSCRIBE, A_WINDOW | {"hotwords": "x" * 4097}, 6),
        (TRANSCRIBE, A_WINDOW | {"hotwords": "\ud800"}, 6),
        (TRANSCRIBE, A_WINDOW | {"word_times": 1}, 4),
        (PACK, {"files": []}, 4),
        (PACK, {"files": [A_FILE] * 9}, 4),
        (PACK, {"files": [A_FILE | {"sha256": "G" * 64}]}, 6),
        (PACK, {"files": [A_FILE | {"size_bytes": -1}]}, 5),
        (PACK, {"files": [A_FILE | {"path": "/etc"}]}, 4),
        (SPEECH, {"request": 1, "spans": [[5, 5]]}, 7),
        (SPEECH, {"request": 1, "spans": [[5, 9], [8, 10]]}, 7),
        (SPEECH, {"request": 1, "spans": [[1, 2, 3]]}, 4),
        (0x84, A_TEXT | {"no_speech_probability": 1.5}, 5),
        (0x84, json.dumps(A_TEXT).replace("-1.0", "1e999").encode(), 5),
        (0x84, A_TEXT | {"segments": [{"start_seconds": 2, "end_seconds": 1, "text": "", "words": []}]}, 8),
        (0x85, {"request": None, "reason": "boom"}, 4),
    ],
)
def test_each_rule_is_kept(kind: int, payload: bytes | dict, rule: int) -> None:
    with pytest.raises(WireMalformed) as caught:
        read(framed(kind, payload), to_worker=kind < 0x80)
    assert caught.value.facts["rule"] == rule
