"""Measures a pack through faster-whisper itself: `python evaluate.py PACK [--quick] [--out FIGURES.json]`.

Only sentences that training never saw are spoken. seal.py puts the figures into pack.json.
"""

from __future__ import annotations

import argparse
import functools
import json
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import clips
import interview
import numpy as np
import sound
import texts
import voices
from faster_whisper import BatchedInferencePipeline, WhisperModel
from faster_whisper.audio import decode_audio
from faster_whisper.vad import VadOptions, get_speech_timestamps

if TYPE_CHECKING:
    from collections.abc import Iterator

OPTIONS = {"beam_size": 1, "temperature": 0.0, "condition_on_previous_text": False, "language": "en"}
WINDOW_SECONDS = 28.0


def edits(reference: list[str], heard: list[str]) -> int:
    """Word edit distance."""
    row = np.arange(len(heard) + 1)
    for i, word in enumerate(reference, 1):
        differs = np.array([word != other for other in heard], int)
        fresh = np.empty_like(row)
        fresh[0] = i
        fresh[1:] = np.minimum(row[1:] + 1, row[:-1] + differs)
        row = np.minimum.accumulate(fresh - np.arange(len(fresh))) + np.arange(len(fresh))
    return int(row[-1])


def words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


class ErrorRate:
    """Edits over words, summed."""

    def __init__(self) -> None:
        self.edits = self.words = 0

    def add(self, reference: str, heard: str) -> None:
        self.edits += edits(words(reference), words(heard))
        self.words += len(words(reference))

    @property
    def percent(self) -> float:
        return round(100 * self.edits / max(1, self.words), 2)


def hear(model: WhisperModel, audio: np.ndarray, **more: object) -> str:
    segments, _ = model.transcribe(audio, **(OPTIONS | more))
    return "".join(segment.text for segment in segments)


def alone(model: WhisperModel, count: int, held_out_voices: bool, decibel: float | None = None) -> tuple[float, float]:
    """(word error rate in per cent, median error of word starts in milliseconds) of sentences one by one."""
    rng, noise = random.Random(11), np.random.default_rng(11)
    groups = texts.split(texts.QUESTIONS + texts.ANSWERS, True)
    rate, late = ErrorRate(), []
    for _ in range(count):
        clip = clips.speak(texts.draw(groups, rng), voices.draw(rng, held_out_voices))
        audio = clip.samples / np.float32(32768)
        if decibel is not None:
            audio = audio + noise.standard_normal(len(audio)) * sound.rms(audio) * 10 ** (-decibel / 20)
        audio = np.pad(audio, (4000, 8000)).astype(np.float32)
        segments, _ = model.transcribe(audio, word_timestamps=True, **OPTIONS)
        heard = [word for segment in segments for word in segment.words or []]
        rate.add(clip.sentence, " ".join(word.word for word in heard))
        if words(clip.sentence) == [w for word in heard for w in words(word.word)]:
            late += [abs(w.start - (s + 4000) / sound.RATE) for w, s in zip(heard, clip.starts, strict=False)]
    return rate.percent, round(1000 * float(np.median(late)), 1) if late else float("nan")


def invented(model: WhisperModel, count: int) -> int:
    """How many windows without speech (silence, noises, hum, tones) gave text."""
    rng = np.random.default_rng(5)
    bank = sound.noise_bank(99)
    texts_heard = 0
    for i in range(count):
        length = int(rng.uniform(1, 29) * sound.RATE)
        audio = np.zeros(length, np.float32)
        if i % 4 == 1:
            audio = sound.tone(rng, length) * 10 ** rng.uniform(-4, -1)
        elif i % 4:
            noise = bank[i % len(bank)]
            audio = np.take(noise, np.arange(length) + rng.integers(len(noise)), mode="wrap")
            audio = audio * 10 ** rng.uniform(-4, -1)
        texts_heard += bool(hear(model, audio.astype(np.float32), without_timestamps=bool(i % 2)).strip())
    return texts_heard


def planned(utterances: list[interview.Utterance]) -> Iterator[tuple[np.ndarray, str]]:
    """Windows of whole sentences up to 28 s, as a planner that cuts in pauses makes them, at 16 kHz."""
    sounds: list[np.ndarray] = []
    said: list[str] = []
    for utterance in utterances:
        piece = sound.resample(utterance.samples / 32768.0, interview.RATE, sound.RATE)
        piece = np.pad(piece, (0, int(utterance.pause_seconds * sound.RATE)))
        if sounds and sum(map(len, sounds)) + len(piece) > WINDOW_SECONDS * sound.RATE:
            yield np.concatenate(sounds), " ".join(said)
            sounds, said = [], []
        sounds.append(np.pad(piece, (3200, 0)) if not sounds else piece)
        said.append(utterance.sentence)
    yield np.concatenate(sounds), " ".join(said)


def spoken_interview(model: WhisperModel, minutes: float, seed: int, held_out_voices: bool) -> dict[str, float]:
    """Error rates of one interview: in planned windows, and handed over whole in the library's own ways."""
    utterances = list(interview.interview(minutes, seed, held_out_voices))
    by_window = ErrorRate()
    windows = list(planned(utterances))
    for audio, reference in windows:
        by_window.add(reference, hear(model, audio))
    audio = np.concatenate([audio for audio, _ in windows])
    reference = " ".join(reference for _, reference in windows)
    whole, batched = ErrorRate(), ErrorRate()
    whole.add(reference, hear(model, audio))
    segments, _ = BatchedInferencePipeline(model).transcribe(
        audio, batch_size=4, without_timestamps=False, vad_filter=True, **OPTIONS
    )
    batched.add(reference, "".join(segment.text for segment in segments))
    return {"planned_windows": by_window.percent, "whole": whole.percent, "batched": batched.percent}


def spoken_windows(audio: np.ndarray) -> Iterator[np.ndarray]:
    """Stretches of speech as the program plans them: parted by pauses of 2 s, padded by 0.2 s, at most 28 s."""
    rules = VadOptions(min_silence_duration_ms=2000, speech_pad_ms=200, max_speech_duration_s=WINDOW_SECONDS)
    for stretch in get_speech_timestamps(audio, rules):
        yield audio[stretch["start"] : stretch["end"]]


def sample_error(model: WhisperModel, pack: Path) -> float:
    """Word error rate of the sample testimony, window by window."""
    rate = ErrorRate()
    audio = decode_audio(str(pack / "sample" / "testimony.flac"))
    heard = " ".join(hear(model, window) for window in spoken_windows(audio))
    rate.add((pack / "sample" / "testimony.txt").read_text(), heard)
    return rate.percent


def measure(pack: Path, quick: bool) -> dict[str, object]:
    """All figures; error rates are word error rates in per cent."""
    model = WhisperModel(str(pack.resolve()), device="cpu", compute_type="int8", cpu_threads=2)
    count, minutes = (40, 3.0) if quick else (150, 10.0)
    single = functools.partial(alone, model)
    known, known_late = single(count, False)
    unknown, unknown_late = single(count, True)
    figures: dict[str, object] = {
        "sentences": count,
        "sentences_trained_voices": known,
        "sentences_unheard_voices": unknown,
        "word_start_median_error_milliseconds": {"trained_voices": known_late, "unheard_voices": unknown_late},
        "white_noise_20_10_5_decibel": [single(count, False, decibel)[0] for decibel in (20.0, 10.0, 5.0)],
        "windows_without_speech_that_gave_text": [invented(model, count), count],
        "interview_minutes": minutes,
        "interview_trained_voices": spoken_interview(model, minutes, 21, False),
        "interview_unheard_voices": spoken_interview(model, minutes, 22, True),
    }
    if (pack / "sample" / "testimony.flac").exists():
        figures["sample_testimony"] = sample_error(model, pack)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--quick", action="store_true", help="fewer sentences")
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    options = parser.parse_args()
    figures = measure(options.pack, options.quick)
    text = json.dumps(figures, indent=2)
    print(text)
    if options.out:
        options.out.write_text(text + "\n")


if __name__ == "__main__":
    main()
