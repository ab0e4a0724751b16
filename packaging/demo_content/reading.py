"""Speaks the English wording of consent for the demo: `python reading.py [OUT]` writes ui/resources/demo/reading.

A machine speaks, and the demo says so: it shows how a reading is heard where an organisation has recorded one. One
Opus file for each sentence, and reading.json, the field `reading` of a wording (storage/template/FORMAT.md).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

import av
import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "demo_model"))

import espeak  # noqa: E402
import sound  # noqa: E402

RESOURCES = HERE.parents[1] / "ui" / "resources"
RATE = 16_000
LIMIT_BYTES = 300_000
VOICE = ("gmw/en-GB-x-rp+f2", 140, 48)
_BITS_PER_SECOND = 14_000
_LEVEL = 0.08
_SILENCE_SECONDS = 0.15


def say(engine: espeak.Espeak, text: str) -> np.ndarray:
    """One sentence as int16 samples at 16 kHz, with a breath of silence on both sides."""
    speech = engine.say(text, *VOICE)
    samples = sound.resample(speech.samples / 32768.0, espeak.SAMPLE_RATE, RATE)
    first, last = sound.loud_span(samples)
    levelled = samples[first:last] * (_LEVEL / sound.rms(samples[first:last]))
    silence = np.zeros(round(_SILENCE_SECONDS * RATE), np.int16)
    return np.concatenate([silence, np.clip(levelled * 32767, -32000, 32000).astype(np.int16), silence])


def write_opus(samples: np.ndarray, target: Path) -> None:
    """Encode speech, small."""
    with av.open(str(target), "w", format="ogg") as container:
        track = container.add_stream("libopus", rate=RATE, layout="mono", options={"application": "voip"})
        track.bit_rate = _BITS_PER_SECOND
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples[None, :]), format="s16", layout="mono")
        frame.sample_rate = RATE
        for packet in (*track.encode(frame), *track.encode(None)):
            container.mux(packet)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=RESOURCES / "demo" / "reading")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    wording = json.loads((RESOURCES / "wordings" / "en.json").read_text(encoding="utf-8"))
    engine = espeak.Espeak()
    told: dict[str, object] = {"voice": "espeak-ng", "synthetic": True}
    for kind, short in (("paragraphs", "text"), ("questions", "ask")):
        clips = {}
        for key, text in wording[kind].items():
            path = out / f"en-{short}-{key}.opus"
            write_opus(say(engine, text), path)
            clips[key] = {"file": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        told[kind] = clips
    (out / "reading.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    total = sum(path.stat().st_size for path in out.iterdir())
    if total > LIMIT_BYTES:
        raise SystemExit(f"{total} bytes are more than {LIMIT_BYTES}")
    print(f"{len(list(out.glob('*.opus')))} sentences, {total} bytes")


if __name__ == "__main__":
    main()
