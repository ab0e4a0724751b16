"""Makes the sounds of the demo: `python make.py [OUT]` writes ui/resources/demo (FLAC at 16 kHz, and stories.json).

Needs numpy, av and espeak-ng, no training environment. espeak-ng draws a breath of chance into its voices, so that two
runs differ in a few bytes.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import sys
import wave
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "demo_model"))

import espeak  # noqa: E402
import flac  # noqa: E402
import sound  # noqa: E402
import texts  # noqa: E402
from stories import STORIES, Story  # noqa: E402

RATE = sound.RATE
LIMIT_BYTES = 6_000_000
_LEVEL = 0.08


def say(engine: espeak.Espeak, story: Story, speaker: str, line: str) -> np.ndarray:
    """One line as int16 samples at 16 kHz, without the silence around it."""
    voice = story.voices[speaker]
    speech = engine.say(line, voice.name, voice.rate, voice.pitch, voice.pitch_range)
    samples = sound.resample(speech.samples / 32768.0, espeak.SAMPLE_RATE, RATE)
    first, last = sound.loud_span(samples)
    levelled = samples[first:last] * (_LEVEL / sound.rms(samples[first:last]))
    return np.clip(levelled * 32767, -32000, 32000).astype(np.int16)


def perform(engine: espeak.Espeak, story: Story) -> tuple[np.ndarray, list[dict[str, object]]]:
    """The whole sound, and each line with its place in it; nobody hurries the survivor."""
    rng = random.Random(story.name)
    pieces, lines = [np.zeros(RATE // 2, np.int16)], []
    at = RATE // 2
    for number, (speaker, line) in enumerate(story.lines):
        samples = say(engine, story, speaker, line)
        lines.append(
            {
                "speaker": speaker,
                "text": line,
                "start": round(at / RATE, 2),
                "end": round((at + len(samples)) / RATE, 2),
            }
        )
        changes = number + 1 == len(story.lines) or story.lines[number + 1][0] != speaker
        pause = round(rng.uniform(*((1.1, 1.6) if changes else (0.6, 1.0))) * RATE)
        pieces += [samples, np.zeros(pause, np.int16)]
        at += len(samples) + pause
    # A whisper of a room: pauses that are exact zeros would count as a muted microphone.
    room = np.random.default_rng(7).integers(-1, 2, at).astype(np.int16)
    return np.concatenate(pieces) + room, lines


def write_flac(samples: np.ndarray, target: Path) -> None:
    """Encode int16 samples at 16 kHz."""
    held = target.with_suffix(".wav")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    held.write_bytes(buffer.getvalue())
    flac.encode(held, target)
    held.unlink()


def check(story: Story) -> None:
    """English must stay within the language of the demo model."""
    known = set(texts.every_sentence()) if story.language == "en" else {line for _, line in story.lines}
    strange = [line for _, line in story.lines if line not in known]
    if strange:
        print(f"{story.name}: the demo model never heard {strange}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=HERE.parents[1] / "ui" / "resources" / "demo")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    engine = espeak.Espeak()
    told = []
    for story in STORIES:
        check(story)
        samples, lines = perform(engine, story)
        write_flac(samples, out / f"{story.name}.flac")
        seconds = round(len(samples) / RATE, 2)
        told.append(
            {"name": story.name, "language": story.language, "state": story.state, "seconds": seconds, "lines": lines}
        )
        print(f"{story.name}: {seconds:.1f} s, {(out / f'{story.name}.flac').stat().st_size} bytes")
    (out / "stories.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    total = sum(path.stat().st_size for path in out.iterdir())
    if total > LIMIT_BYTES:
        raise SystemExit(f"{total} bytes are more than {LIMIT_BYTES}")
    print(f"{total} bytes")


if __name__ == "__main__":
    main()
