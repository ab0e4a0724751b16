"""A template whose English wording was recorded, for tests; the sounds are tones."""

import hashlib
import io
import json
import wave
from importlib.resources import files
from typing import Any

import numpy as np

from tests.template_samples import lotus_document

RATE_HZ = 48_000
Samples = np.ndarray[Any, np.dtype[np.int16]]


def english() -> dict[str, Any]:
    """The English wording of the program, as its file says it."""
    found: dict[str, Any] = json.loads(files("ui").joinpath("resources/wordings/en.json").read_text("utf-8"))
    return found


def tone(seconds: float, pitch_hz: float = 440.0) -> Samples:
    """A calm tone."""
    times = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    return (8000 * np.sin(2 * np.pi * pitch_hz * times)).astype(np.int16)


def wav_of(samples: Samples, rate_hz: int = RATE_HZ) -> bytes:
    """Samples as a WAV file."""
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(samples.tobytes())
    return stream.getvalue()


def spoken_document(sounds: dict[str, bytes], version: str = "1") -> bytes:
    """The template of the invented organisation; a file `purpose.wav` says the paragraph, or answers the question."""
    document = json.loads(lotus_document(version))
    wording = english()
    clips = {name: {"file": name, "sha256": hashlib.sha256(data).hexdigest()} for name, data in sounds.items()}
    kinds = {
        kind: {
            name.rpartition(".")[0]: clip for name, clip in clips.items() if name.rpartition(".")[0] in wording[kind]
        }
        for kind in ("paragraphs", "questions")
    }
    # "services" is both a paragraph and a question; here it is the paragraph.
    kinds["questions"].pop("services", None)
    wording["id"] = "lotus-en-2"
    wording["reading"] = {"voice": "A speaker of English, Lotus Network", "synthetic": False} | kinds
    document["wordings"] = [wording]
    return json.dumps(document).encode()
