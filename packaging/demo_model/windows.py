"""Training windows: clips placed in time with pauses and noise, and everything the losses need to know about
them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import features
import numpy as np
import sound
import torch

if TYPE_CHECKING:
    from clips import Clip
    from tokens import Tokens

FRAME = 320
"""Samples of one encoder frame (20 ms)."""
LATEST_FIRST_START = 50
"""The library lets no window say that its first words begin later than after 1 s, counted in frames."""
IGNORED = -100


@dataclass
class Spoken:
    """A sentence in a window: its written words, where each starts and ends (samples), whether its end is heard."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    whole: bool = True


@dataclass
class Window:
    """One training example; `spans` are (position in the tokens, first frame, one past the last) for the
    attention loss."""

    mel: torch.Tensor
    tokens: list[int]
    targets: list[int]
    sounds: np.ndarray
    spans: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Style:
    """What kind of window: its length, where it lies in the 30 s positions, and how it is prompted."""

    seconds: float
    offset_frames: int = 0
    timestamps: bool = True
    prompt: tuple[int, ...] = ()


class Builder:
    """Makes windows from a bank of clips; everything random comes from the generator given."""

    def __init__(self, bank: list[Clip], tokens: Tokens, noise_seed: int) -> None:
        self.bank, self.tokens = bank, tokens
        self.noises = sound.noise_bank(noise_seed)

    def build(self, style: Style, rng: np.random.Generator) -> Window:
        if rng.random() < 0.08:
            return self._label(self._silence(style, rng), [], style, rng)
        audio, spoken, content = self._talk(style, rng)
        audio = self._spoil(audio, rng)
        return self._label(self._mel(audio[:content], style, rng), spoken, style, rng, content)

    # --- sound

    def _clip(self, rng: np.random.Generator, late_start: bool) -> tuple[np.ndarray, Spoken]:
        clip = self.bank[rng.integers(len(self.bank))]
        words, starts = clip.sentence.split(), list(clip.starts)
        samples = np.asarray(clip.samples, np.float32) / 32768.0
        if late_start and len(words) > 3:  # a window that begins inside a sentence
            k = int(rng.integers(1, len(words) - 1))
            samples, words = samples[starts[k] :], words[k:]
            starts = [s - starts[k] for s in starts[k:]]
        speed = float(rng.uniform(0.9, 1.1))
        length = int(len(samples) / speed)
        samples = np.interp(np.arange(length) * speed, np.arange(len(samples)), samples).astype(np.float32)
        starts = [int(s / speed) for s in starts]
        ends = [*starts[1:], length]
        for i, word in enumerate(words[:-1]):
            if word.endswith(","):  # the pause after a comma belongs to the comma
                ends[i] = starts[i] + sound.loud_span(samples[starts[i] : ends[i]])[1]
        gain = 10 ** float(rng.uniform(-0.6, 0.1)) * 0.1 / sound.rms(samples)
        return samples * gain, Spoken(words, starts, ends)

    def _talk(self, style: Style, rng: np.random.Generator) -> tuple[np.ndarray, list[Spoken], int]:
        total = int(style.seconds * sound.RATE)
        shorter = rng.random() < (0.5 if style.seconds >= 30 else 0.15)
        limit = int(total * rng.uniform(0.15, 1.0)) if shorter else total
        cut_allowed = style.timestamps and rng.random() < 0.6
        if shorter and rng.random() < 0.35:  # what is left over at the end of a recording, often a cut sentence alone
            limit = int(rng.uniform(0.3, 5.0) * sound.RATE)
            cut_allowed = style.timestamps
        else:
            limit = max(limit, int(min(style.seconds, 5.0) * sound.RATE))
        late = rng.random() < 0.08
        audio = np.zeros(total, np.float32)
        at = int(self._start(rng, late) * sound.RATE)
        spoken: list[Spoken] = []
        for _ in range(40):
            samples, said = self._clip(rng, late and not spoken)
            said.starts, said.ends = [s + at for s in said.starts], [e + at for e in said.ends]
            if at + len(samples) > limit:
                room = limit - at
                if cut_allowed and room > 0.1 * sound.RATE:
                    audio[at:limit] = samples[:room]
                    said.whole = False
                    spoken.append(said)
                elif not spoken:  # another sentence may be short enough
                    continue
                break
            audio[at : at + len(samples)] = samples
            spoken.append(said)
            at += len(samples) + int(self._pause(rng, style.seconds) * sound.RATE)
            if at >= limit:
                break
        if shorter and spoken and spoken[-1].whole:  # a planned window ends soon after its last word
            limit = min(limit, spoken[-1].ends[-1] + int(rng.uniform(0.0, 1.5) * sound.RATE))
        return audio, spoken, limit // FRAME * FRAME

    @staticmethod
    def _start(rng: np.random.Generator, late: bool) -> float:
        """Seconds before the first word. A library that goes on from the last sentence begins in the pause after it."""
        if late:
            return float(rng.uniform(0, 0.1))
        return float(rng.uniform(0, rng.choice([0.3, 1.0, 1.0, 3.5])))

    @staticmethod
    def _pause(rng: np.random.Generator, seconds: float) -> float:
        kind = rng.random()
        if kind < 0.12:
            return float(rng.uniform(0.03, 0.2))
        if kind < 0.70:
            return float(rng.uniform(0.2, 0.9))
        if kind < 0.97 or seconds < 16:
            return float(rng.uniform(0.9, 2.0 if seconds < 16 else 3.0))
        return float(rng.uniform(3.0, 12.0))

    def _noise(self, length: int, rng: np.random.Generator) -> np.ndarray:
        if rng.random() < 0.3:
            return sound.tone(rng, length)
        noise = self.noises[rng.integers(len(self.noises))]
        return np.take(noise, np.arange(length) + rng.integers(len(noise)), mode="wrap")

    def _spoil(self, audio: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        if rng.random() < 0.4:
            audio = sound.equalise(audio, rng)
        loud = sound.rms(audio[np.abs(audio) > 1e-4]) if np.any(np.abs(audio) > 1e-4) else 0.05
        if rng.random() < 0.6:
            decibel = rng.uniform(8, 45)
            audio = audio + self._noise(len(audio), rng) * np.float32(loud * 10 ** (-decibel / 20))
        return (audio * np.float32(10 ** rng.uniform(-0.6, 0.3))).clip(-1, 1).astype(np.float32)

    def _silence(self, style: Style, rng: np.random.Generator) -> torch.Tensor:
        length = (
            int(style.seconds * (rng.uniform(0.1, 1.0) if rng.random() < 0.5 else 1.0) * sound.RATE) // FRAME * FRAME
        )
        kind = rng.random()
        if kind < 0.25:
            audio = np.zeros(length, np.float32)
        else:
            level = 10 ** rng.uniform(-5 if kind < 0.6 else -3, -0.8)
            audio = (self._noise(length, rng) * level).clip(-1, 1).astype(np.float32)
            if kind > 0.85:  # a knock or two
                for _ in range(3):
                    at = int(rng.integers(0, max(1, length - 800)))
                    audio[at : at + 800] += (rng.standard_normal(800) * 0.1).astype(np.float32)[: length - at]
        return self._mel(audio, style, rng, silent=True)

    def _mel(self, audio: np.ndarray, style: Style, rng: np.random.Generator, silent: bool = False) -> torch.Tensor:
        louder = None
        if rng.random() < 0.25:
            louder = float(rng.uniform(-1, 3)) if silent else float(rng.uniform(2, 3.5))
        mel = features.log_mel(audio, louder)
        if not silent and rng.random() < 0.5:
            filling = float(mel.mean())
            for _ in range(int(rng.integers(1, 3))):
                low, wide = int(rng.integers(0, 72)), int(rng.integers(1, 9))
                mel[low : low + wide] = filling
            for _ in range(int(style.seconds // 5) + 1):
                at, wide = int(rng.integers(0, mel.shape[1])), int(rng.integers(1, 9))
                mel[:, at : at + wide] = filling
        whole = torch.zeros(80, int(style.seconds * 100))
        whole[:, : mel.shape[1]] = mel
        return whole

    # --- labels

    def _label(
        self, mel: torch.Tensor, spoken: list[Spoken], style: Style, rng: np.random.Generator, content: int = 0
    ) -> Window:
        t = self.tokens
        sounds = np.zeros(mel.shape[1] // 2, np.int64)
        head = [t.previous, *style.prompt] if style.prompt else []
        window = Window(mel, [*head, t.start], [IGNORED] * len(head), sounds)
        if not style.timestamps:
            window.targets.append(IGNORED if spoken else t.no_speech)
            window.tokens.append(t.no_timestamps)
        elif not spoken:
            zero = t.timestamp(style.offset_frames)
            window.targets.append(t.no_speech if rng.random() < 0.5 else zero)
            window.tokens.append(zero)
        for i, said in enumerate(spoken):
            after = spoken[i + 1].starts[0] if i + 1 < len(spoken) else content
            self._sentence(window, said, after, content, style, is_first=i == 0)
        window.targets.append(t.end)
        return window

    def _sentence(
        self, window: Window, said: Spoken, after: int, content: int, style: Style, *, is_first: bool
    ) -> None:
        t = self.tokens
        first = round(said.starts[0] / FRAME)

        def put(token: int, span: tuple[int, int] | None = None) -> None:
            window.targets.append(token)
            if span is not None:
                low = min(span[0], len(window.sounds) - 1)
                window.spans.append((len(window.targets) - 1, low, max(low + 1, min(span[1], len(window.sounds)))))
            window.tokens.append(token)

        if style.timestamps:
            told = min(first, LATEST_FIRST_START) if is_first else first
            put(t.timestamp(style.offset_frames + told), (first, first + 3))
        for written, start, end in zip(said.words, said.starts, said.ends, strict=False):
            low, high = round(start / FRAME), round(min(end, content) / FRAME)
            window.sounds[low:high] = t.sounds[written.rstrip(",.?").lower()]
        heard = len(said.words)
        if not said.whole:
            # Whoever goes on from here hears a cut sentence again, whole; where it stands alone, nobody comes back.
            heard = sum(end <= content for end in said.ends) if is_first else 0
            if heard == 0:
                return
        following = [*said.starts[1:], after]
        for written, start, end, then in zip(said.words[:heard], said.starts, said.ends, following, strict=False):
            for token, is_mark in t.pieces(written):
                put(
                    token,
                    (round(end / FRAME), round(then / FRAME))
                    if is_mark
                    else (round(start / FRAME), round(end / FRAME)),
                )
        if style.timestamps:
            last = round(said.ends[heard - 1] / FRAME)
            put(t.timestamp(style.offset_frames + last), (max(0, last - 2), last + 1))


def collate(windows: list[Window], end: int) -> dict[str, torch.Tensor]:
    """One batch: tokens padded with `end`, targets with IGNORED; spans as rows (batch, position, first, last)."""
    longest = max(len(w.tokens) for w in windows)
    tokens = torch.full((len(windows), longest), end)
    targets = torch.full((len(windows), longest), IGNORED)
    spans = []
    for i, w in enumerate(windows):
        assert len(w.tokens) == len(w.targets)
        tokens[i, : len(w.tokens)] = torch.tensor(w.tokens)
        targets[i, : len(w.targets)] = torch.tensor(w.targets)
        spans += [(i, *span) for span in w.spans]
    return {
        "mel": torch.stack([w.mel for w in windows]),
        "tokens": tokens,
        "targets": targets,
        "sounds": torch.from_numpy(np.stack([w.sounds for w in windows])),
        "spans": torch.tensor(spans).reshape(-1, 4),
    }
