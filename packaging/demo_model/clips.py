"""The bank of spoken clips: many sentences in many voices, with the sample where every word begins.

`python clips.py OUT --count N [--held-out]` writes OUT/sound.i16 (16 kHz int16, one clip after the other) and
OUT/clips.json.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import multiprocessing
import random
import re
from dataclasses import dataclass
from pathlib import Path

import espeak
import numpy as np
import sound
import texts
import voices


@functools.cache
def _engine() -> espeak.Espeak:
    return espeak.Espeak()


@dataclass(frozen=True)
class Clip:
    """One spoken sentence: int16 samples at 16 kHz, its words as written (punctuation attached), the start of
    each in samples."""

    sentence: str
    samples: np.ndarray
    starts: list[int]


def word_starts(sentence: str, heard: list[tuple[int, float]], end_seconds: float) -> list[float]:
    """Start of each written word in seconds. espeak-ng runs some words together ("of the"); those share their
    span by letters."""
    offsets = [m.start() for m in re.finditer(r"\S+", sentence)]
    times: dict[int, float] = {}
    for offset, seconds in heard:
        if offset in offsets and offset not in times:
            times[offset] = seconds
    times.setdefault(offsets[0], 0.0)
    known = [*sorted(times), len(sentence)]
    result = []
    for left, right in itertools.pairwise(known):
        right_time = times.get(right, end_seconds)
        for offset in (o for o in offsets if left <= o < right):
            share = (offset - left) / (right - left)
            result.append(times[left] + share * (right_time - times[left]))
    return result


def speak(sentence: str, voice: voices.Voice) -> Clip:
    """One clip, trimmed to what sounds."""
    speech = _engine().say(sentence, voice.name, voice.rate, voice.pitch, voice.pitch_range)
    samples = sound.resample(speech.samples / 32768.0, espeak.SAMPLE_RATE, sound.RATE)
    first, last = sound.loud_span(samples)
    starts = word_starts(sentence, speech.starts, last / sound.RATE)
    places = [min(max(round(s * sound.RATE) - first, 0), last - first - 1) for s in starts]
    clipped = np.clip(samples[first:last] * 32767, -32768, 32767).astype(np.int16)
    return Clip(sentence, clipped, places)


def _speak_many(task: tuple[int, int, bool, bool]) -> list[Clip]:
    seed, count, held_out_texts, held_out_voices = task
    rng = random.Random(seed)
    questions = texts.split(texts.QUESTIONS, held_out_texts)
    answers = texts.split(texts.ANSWERS, held_out_texts)
    clips = []
    for _ in range(count):
        sentence = texts.draw(questions if rng.random() < 0.35 else answers, rng)
        clips.append(speak(sentence, voices.draw(rng, held_out_voices)))
    return clips


def write_bank(folder: Path, count: int, seed: int, processes: int) -> None:
    """Synthesises `count` training clips into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    per_task = 250
    tasks = [(seed * 100_003 + i, per_task, False, False) for i in range(-(-count // per_task))]
    rows, position = [], 0
    with multiprocessing.get_context("spawn").Pool(processes) as pool, open(folder / "sound.i16", "wb") as file:
        for clips in pool.imap(_speak_many, tasks):
            for clip in clips:
                file.write(clip.samples.tobytes())
                rows.append([clip.sentence, position, len(clip.samples), clip.starts])
                position += len(clip.samples)
    (folder / "clips.json").write_text(json.dumps(rows))
    print(f"{len(rows)} clips, {position / sound.RATE / 3600:.1f} hours")


def read_bank(folder: Path) -> list[Clip]:
    """The clips of a bank; the sound stays on disk until it is used."""
    whole = np.memmap(folder / "sound.i16", np.int16, "r")
    rows = json.loads((folder / "clips.json").read_text())
    return [Clip(sentence, whole[at : at + length], starts) for sentence, at, length, starts in rows]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=24_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    options = parser.parse_args()
    write_bank(options.folder, options.count, options.seed, options.processes)


if __name__ == "__main__":
    main()
