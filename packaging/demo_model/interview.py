"""Spoken interviews made of held-out sentences: the sample testimony, and long ones for benchmarks.

`python interview.py OUT.wav [--minutes 60] [--seed 1]` writes mono 16-bit sound at 48 kHz, and the words said to
OUT.txt.
`python interview.py OUT.wav --sample` writes the sample testimony. Needs numpy and espeak-ng, no training
environment.
"""

from __future__ import annotations

import argparse
import random
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import espeak
import numpy as np
import sound
import texts
import voices

if TYPE_CHECKING:
    from collections.abc import Iterator

RATE = 48000

SAMPLE_TESTIMONY: list[tuple[str, str]] = [
    ("interviewer", "Where were you in March?"),
    ("witness", "I lived in Pelin with my sister."),
    ("witness", "I worked as a teacher in Pelin."),
    ("witness", "A manager offered me work as a translator."),
    ("interviewer", "Did you come to Marova by car?"),
    ("witness", "They took us to Marova by bus."),
    ("witness", "I arrived in Marova in June."),
    ("interviewer", "What colour was the building?"),
    ("witness", "The building was black and very small."),
    ("interviewer", "How many men were in the office?"),
    ("witness", "We were six workers in one office."),
    ("witness", "The manager took my passport on the third day."),
    ("witness", "We had to answer the phone for seven hours."),
    ("interviewer", "Did anyone help you at the hospital?"),
    ("witness", "A doctor helped me at the hospital."),
    ("interviewer", "Did your brother know where you were?"),
    ("witness", "I spoke to my brother on Sunday."),
    ("witness", "My brother was waiting at the border."),
    ("witness", "I went home by bus in January."),
    ("interviewer", "Were you afraid on the last day?"),
    ("witness", "Now I work as a teacher in Sora."),
    ("witness", "Thank you, I feel calm now."),
]
"""Who says what in the sample; every sentence is held out (a test says so)."""


@dataclass(frozen=True)
class Utterance:
    """One sentence of an interview: int16 samples at 48 kHz, and the silence after it."""

    speaker: str
    sentence: str
    samples: np.ndarray
    pause_seconds: float


def _say(engine: espeak.Espeak, sentence: str, voice: voices.Voice) -> np.ndarray:
    speech = engine.say(sentence, voice.name, voice.rate, voice.pitch, voice.pitch_range)
    samples = sound.resample(speech.samples / 32768.0, espeak.SAMPLE_RATE, RATE)
    first, last = sound.loud_span(samples, block=240)
    levelled = samples[first:last] * (0.08 / sound.rms(samples[first:last]))
    return np.clip(levelled * 32767, -32768, 32767).astype(np.int16)


def perform(
    script: Iterator[tuple[str, str]],
    cast: dict[str, voices.Voice],
    rng: random.Random,
    turn_seconds: tuple[float, float] = (0.9, 1.6),
) -> Iterator[Utterance]:
    """Speaks a script; pauses are longer where the speaker changes."""
    engine = espeak.Espeak()
    before: tuple[str, str] | None = None
    for line in [*script, None]:
        if before is not None:
            speaker, sentence = before
            changes = line is None or line[0] != speaker
            pause = rng.uniform(*turn_seconds) if changes else rng.uniform(0.5, 1.0)
            yield Utterance(speaker, sentence, _say(engine, sentence, cast[speaker]), pause)
        before = line


def script(rng: random.Random, sentences: int) -> list[tuple[str, str]]:
    """Questions and one to four answers each, all held out."""
    questions, answers = texts.split(texts.QUESTIONS, True), texts.split(texts.ANSWERS, True)
    lines: list[tuple[str, str]] = []
    while len(lines) < sentences:
        lines.append(("interviewer", texts.draw(questions, rng)))
        lines += [("witness", texts.draw(answers, rng)) for _ in range(rng.randint(1, 4))]
    return lines[:sentences]


def sample() -> Iterator[Utterance]:
    """The sample testimony of the pack: nobody hurries the witness, and nobody speaks into the other's words."""
    cast = {"interviewer": voices.INTERVIEWER, "witness": voices.WITNESS}
    return perform(iter(SAMPLE_TESTIMONY), cast, random.Random(1), (2.3, 2.8))


def interview(minutes: float, seed: int, held_out_voices: bool = False) -> Iterator[Utterance]:
    """About `minutes` of question and answer in two voices drawn by the seed."""
    rng = random.Random(seed)
    cast = {name: voices.draw(rng, held_out_voices) for name in ("interviewer", "witness")}
    heard = 0.0
    for utterance in perform(iter(script(rng, max(2, round(minutes * 60 / 2.5)))), cast, rng):
        heard += len(utterance.samples) / RATE + utterance.pause_seconds
        yield utterance
        if heard >= minutes * 60:
            return


def write(utterances: Iterator[Utterance], wav: Path) -> float:
    """Writes the sound, and one sentence a line into the .txt beside it; returns the seconds written."""
    lines, count = [], 0
    with wave.open(str(wav), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for samples in _with_pauses(utterances, lines):
            file.writeframes(samples.tobytes())
            count += len(samples)
    wav.with_suffix(".txt").write_text("\n".join(lines) + "\n")
    return count / RATE


def _with_pauses(utterances: Iterator[Utterance], lines: list[str]) -> Iterator[np.ndarray]:
    """Sound with the faint noise of a quiet room throughout, so that pauses are not digital silence."""
    rng = np.random.default_rng(7)

    def room(samples: np.ndarray) -> np.ndarray:
        return samples + np.round(rng.standard_normal(len(samples)) * 1.2).astype(np.int16)

    yield room(np.zeros(RATE // 2, np.int16))
    for utterance in utterances:
        lines.append(utterance.sentence)
        yield room(np.clip(utterance.samples, -32000, 32000))
        yield room(np.zeros(round(utterance.pause_seconds * RATE), np.int16))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wav", type=Path)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out-voices", action="store_true")
    parser.add_argument("--sample", action="store_true", help="the sample testimony instead")
    options = parser.parse_args()
    spoken = sample() if options.sample else interview(options.minutes, options.seed, options.held_out_voices)
    print(f"{write(spoken, options.wav):.1f} s")


if __name__ == "__main__":
    main()
