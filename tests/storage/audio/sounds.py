"""Test sounds: made, never recorded from a person."""

from io import BytesIO
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.domain.audio import AudioFormat, EncodedChunk
from storage.audio.codec import FlacEncoder

Samples = NDArray[np.int16]


def sound(seconds: float, rate: int = 48_000, seed: int = 1) -> Samples:
    """Notes that wander, in quiet noise: never repeats, so that a shifted copy cannot be mistaken for it."""
    random = np.random.default_rng(seed)
    count = int(seconds * rate)
    pitch = np.repeat(random.uniform(120, 900, count // 4000 + 1), 4000)[:count]
    wave = 7000 * np.sin(2 * np.pi * np.cumsum(pitch) / rate) + random.normal(0, 200, count)
    return wave.astype(np.int16)


def chunks_of(
    samples: Samples, encoder_number: int = 0, first_sequence: int = 0, first_frame: int = 0
) -> list[EncodedChunk]:
    """Encode as a recording does: full seconds, then the rest."""
    encoder = FlacEncoder(AudioFormat())
    made: list[EncodedChunk] = []
    for start in range(0, max(len(samples), 1), 48_000):
        piece = samples[start : start + 48_000]
        last = start + 48_000 >= len(samples)
        flac = encoder.finish(piece.tobytes()) if last else encoder.encode(piece.tobytes())
        made.append(EncodedChunk(first_sequence + len(made), first_frame + start, len(piece), encoder_number, flac))
    return made


def sound_file(samples: Samples, container: str, codec: str, rate: int = 48_000, layout: str = "mono") -> bytes:
    """Write samples (interleaved, if the layout has more than one channel) with FFmpeg as `container`."""
    target = BytesIO()
    with av.open(target, "w", format=container) as output:
        stream: Any = output.add_stream(codec, rate=rate, layout=layout)
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate = rate
        for packet in stream.encode(frame):
            output.mux(packet)
        for packet in stream.encode(None):
            output.mux(packet)
    return target.getvalue()


def place_of(played: Samples, heard: Samples) -> int:
    """Where `played` lies in `heard`, by cross-correlation."""
    size = len(played) + len(heard)
    spectrum = np.fft.rfft(heard.astype(float), size) * np.conj(np.fft.rfft(played.astype(float), size))
    return int(np.argmax(np.fft.irfft(spectrum, size)))
