"""Frames between the program and its worker, both ways, whatever the other process sends."""

import io
import json

from tests.fuzz.fuzzing import refused_or
from transcription.wire import HEADER, encode, read_frame

_TEXT = {"request": 1, "language": "en", "language_probability": 0.5, "average_log_probability": -0.5,
         "no_speech_probability": 0.5, "tokens": 3, "segments": [{"start": 0.0, "end": 1.0, "text": " a b",
         "words": [{"start": 0.0, "end": 0.5, "text": " a", "probability": 0.5}]}]}  # fmt: skip
_PAYLOADS: dict[int, object] = {
    0x01: {"version": 1, "threads": 1},
    0x02: {"files": [{"name": "model.bin", "bytes": 1, "sha256": "ab" * 32}]},
    0x03: {"request": 1, "samples": 16000},
    0x04: {"request": 1, "samples": 16000, "language": "en", "beam_size": 5, "word_times": True, "hotwords": None},
    0x05: {"request": 1},
    0x81: {"version": 1, "engine": "engine 1.0"},
    0x82: {"multilingual": True, "languages": ["en"], "mels": 80},
    0x83: {"request": 1, "speech": [{"start": 0, "end": 16000}]},
    0x84: _TEXT,
    0x85: {"request": None, "reason": "memory"},
}


def seeds() -> list[bytes]:
    made = [json.dumps(value).encode() for value in _PAYLOADS.values()]
    framed = [HEADER.pack(kind, len(data)) + data for kind, data in zip(_PAYLOADS, made, strict=True)]
    return [*framed, HEADER.pack(0x06, 4) + b"data", b"".join(framed)]


def check(data: bytes) -> None:
    for to_worker in (True, False):
        stream = io.BytesIO(data)
        while (frame := refused_or(lambda: read_frame(stream.read, to_worker=to_worker))) is not None:  # noqa: B023
            head, payload = encode(frame)
            again = io.BytesIO(bytes(head) + bytes(payload))
            assert read_frame(again.read, to_worker=to_worker) == frame
