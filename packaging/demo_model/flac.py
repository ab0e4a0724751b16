"""WAV to FLAC for the sample testimony: `python flac.py IN.wav OUT.flac` (48 kHz, mono, 16-bit, as it is)."""

from __future__ import annotations

import argparse
import wave
from pathlib import Path

import av
import numpy as np

BLOCK_SAMPLES = 4096


def encode(wav: Path, flac: Path) -> None:
    with wave.open(str(wav), "rb") as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    with av.open(str(flac), "w", format="flac") as container:
        stream = container.add_stream(
            "flac", rate=rate, layout="mono", format="s16", options={"compression_level": "12"}
        )
        for start in range(0, len(samples), BLOCK_SAMPLES):
            block = np.ascontiguousarray(samples[None, start : start + BLOCK_SAMPLES])
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wav", type=Path)
    parser.add_argument("flac", type=Path)
    options = parser.parse_args()
    encode(options.wav, options.flac)


if __name__ == "__main__":
    main()
