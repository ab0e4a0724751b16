"""A voice that is not the person's: pitch and formants are moved apart from each other, and never stand still.

Short-time spectra (Hann window, three quarters overlap). The fine structure of each, which carries the pitch, is
stretched by one factor, the envelope, which carries the vocal tract, by another that bends over frequency. All factors
wander with time along curves drawn from random numbers that are stored nowhere, so that no single factor turns it back.
Masked is not anonymous: how somebody speaks, and what they say, stays.
"""

import math
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.audio import AudioFormat

Floats = NDArray[np.float64]

_WINDOW_SECONDS = 0.043
_OVERLAP = 4
_BATCH_WINDOWS = 128
_LIFTER_SECONDS = 0.0016
"""Shorter than the period of any voice: what is slower over frequency is the envelope."""
_FLOOR = 1e-6
_FULL_SCALE = 32768.0
_PITCH_DOWN, _PITCH_UP = (0.74, 0.84), (1.20, 1.36)
_TRACT_SHORT, _TRACT_LONG = (1.10, 1.18), (0.84, 0.91)
_WANDERS = 4
_SLOWEST_HZ, _FASTEST_HZ = 0.05, 0.8


class _Curve:
    """A factor that wanders around a middle, a little and without end."""

    def __init__(self, random: np.random.Generator, middle: float, share: float) -> None:
        self._middle = middle
        self._share = share
        self._speeds = random.uniform(_SLOWEST_HZ, _FASTEST_HZ, _WANDERS)
        self._phases = random.uniform(0, 2 * np.pi, _WANDERS)

    def at(self, seconds: Floats) -> Floats:
        """Return the factor at these times."""
        waves = np.sin(2 * np.pi * seconds[:, None] * self._speeds + self._phases).mean(axis=1)
        return np.asarray(self._middle * (1 + self._share * waves))


class AlteredVoice:
    """Alters the voices of one recording. Made anew with the same `key` (any bytes) it gives the same samples."""

    def __init__(self, audio_format: AudioFormat, key: bytes) -> None:
        self._format = audio_format
        rate = audio_format.sample_rate_hz
        self._hop = 1 << max(4, round(math.log2(rate * _WINDOW_SECONDS / _OVERLAP)))
        self._size = self._hop * _OVERLAP
        self._window = np.hanning(self._size + 1)[:-1]
        self._lifter = max(8, round(rate * _LIFTER_SECONDS))
        random = np.random.default_rng(list(key))
        # Both the same way: what the envelope leaves of the vocal tract in the fine structure moves with the pitch.
        lower = random.random() < 0.5  # noqa: PLR2004 - one of two
        pitch, tract = (_PITCH_DOWN, _TRACT_LONG) if lower else (_PITCH_UP, _TRACT_SHORT)
        self._pitch = _Curve(random, random.uniform(*pitch), 0.05)
        self._tract = _Curve(random, random.uniform(*tract), 0.05)
        self._bend = _Curve(random, 1.0, 0.08)
        self._loops = random.uniform(1.5, 4.0)

    def over(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the altered sound, sample by sample in its place, in blocks of other lengths than they come in."""
        lanes = [_Lane(self) for _ in range(self._format.channels)]
        for block in blocks:
            samples = np.frombuffer(block, dtype="<i2").reshape(-1, self._format.channels)
            made = [lane.convert(samples[:, number] / _FULL_SCALE) for number, lane in enumerate(lanes)]
            if len(made[0]):
                yield _packed(made)
        rest = [lane.finish() for lane in lanes]
        if len(rest[0]):
            yield _packed(rest)

    @property
    def hop(self) -> int:
        """Samples from one window to the next."""
        return self._hop

    @property
    def size(self) -> int:
        """Samples in a window."""
        return self._size

    @property
    def window(self) -> Floats:
        """The window over each of them."""
        return self._window

    def altered(self, spectra: NDArray[np.complex128], first: int, memory: "_Memory") -> NDArray[np.complex128]:
        """Return the altered spectra of the windows from number `first` on."""
        seconds = (first + np.arange(len(spectra))) * self._hop / self._format.sample_rate_hz
        bins = np.arange(spectra.shape[1], dtype=np.float64)
        loudness, phases = np.abs(spectra), np.angle(spectra)
        envelope = self._envelope(loudness)
        fine = loudness / (envelope + _FLOOR)
        pitch = self._pitch.at(seconds)[:, None]
        source = np.clip(np.round(bins / pitch), 0, len(bins) - 1).astype(np.intp)
        inside = bins / pitch < len(bins) - 1
        speeds = memory.speeds(phases, self._hop, self._size)
        turned = memory.turned(np.take_along_axis(speeds, source, axis=1) * pitch)
        made = np.take_along_axis(fine, source, axis=1) * inside * self._bent(envelope, bins, seconds)
        return np.asarray(made * np.exp(1j * turned))

    def _envelope(self, loudness: Floats) -> Floats:
        cepstra = np.fft.irfft(np.log(loudness + _FLOOR), axis=1)
        cepstra[:, self._lifter : -self._lifter + 1] = 0
        return np.asarray(np.exp(np.fft.rfft(cepstra, axis=1).real))

    def _bent(self, envelope: Floats, bins: Floats, seconds: Floats) -> Floats:
        """The envelope read at other frequencies: another vocal tract."""
        last = len(bins) - 1
        bend = (self._bend.at(seconds) - 1.0)[:, None] * np.sin(np.pi * self._loops * bins / last)
        places = np.clip(bins / self._tract.at(seconds)[:, None] * (1 + bend), 0, last - 1)
        below = places.astype(np.intp)
        share = places - below
        low, high = np.take_along_axis(envelope, below, axis=1), np.take_along_axis(envelope, below + 1, axis=1)
        return np.asarray(low * (1 - share) + high * share)


class _Memory:
    """What a phase vocoder has to know of the window before."""

    def __init__(self) -> None:
        self._phases: Floats | None = None
        self._turned: Floats | None = None

    def speeds(self, phases: Floats, hop: int, size: int) -> Floats:
        """How far each bin turns from window to window, in radians, as its true frequency says."""
        before = phases[:1] if self._phases is None else self._phases
        self._phases = phases[-1:].copy()
        expected = 2 * np.pi * hop / size * np.arange(phases.shape[1])
        beyond = np.diff(np.concatenate([before, phases]), axis=0) - expected
        return np.asarray(expected + beyond - 2 * np.pi * np.round(beyond / (2 * np.pi)))

    def turned(self, speeds: Floats) -> Floats:
        """The phases that follow."""
        start = np.zeros_like(speeds[:1]) if self._turned is None else self._turned
        turned = start + np.cumsum(speeds, axis=0)
        self._turned = np.mod(turned[-1:], 2 * np.pi)
        return np.asarray(turned)


class _Lane:
    """One channel: windows over what came in, added up to what goes out."""

    def __init__(self, voice: AlteredVoice) -> None:
        self._voice = voice
        self._memory = _Memory()
        self._ahead = voice.size - voice.hop
        # Sound before the beginning, so that the first samples lie under as many windows as all others.
        self._waiting: Floats = np.zeros(self._ahead)
        self._adding: Floats = np.zeros(0)
        self._first = 0
        self._came = self._went = 0
        self._skip = self._ahead

    def convert(self, samples: Floats) -> Floats:
        self._came += len(samples)
        self._waiting = np.concatenate([self._waiting, samples])
        made = []
        while len(self._waiting) >= self._voice.size + (_BATCH_WINDOWS - 1) * self._voice.hop:
            made.append(self._run(_BATCH_WINDOWS))
        return self._given(made)

    def finish(self) -> Floats:
        """Give exactly as many samples in all as came in."""
        size, hop = self._voice.size, self._voice.hop
        self._waiting = np.concatenate([self._waiting, np.zeros(size + hop)])
        made = []
        while (count := min(_BATCH_WINDOWS, (len(self._waiting) - size) // hop + 1)) > 0:
            made.append(self._run(count))
        made.append(self._adding)
        return self._given(made)

    def _given(self, made: list[Floats]) -> Floats:
        joined = np.concatenate(made) if made else np.zeros(0)
        cut, self._skip = joined[self._skip :], max(0, self._skip - len(joined))
        given = cut[: self._came - self._went]
        self._went += len(given)
        # What went beyond what came in is the sound after the end, which is silence.
        return given

    def _run(self, count: int) -> Floats:
        voice = self._voice
        size, hop = voice.size, voice.hop
        places = np.arange(count)[:, None] * hop + np.arange(size)
        spectra: Any = np.fft.rfft(self._waiting[places] * voice.window, axis=1)
        windows = np.fft.irfft(voice.altered(spectra, self._first, self._memory), n=size, axis=1) * voice.window
        self._first += count
        self._waiting = self._waiting[count * hop :]
        adding = np.zeros(max(len(self._adding), (count - 1) * hop + size))
        adding[: len(self._adding)] += self._adding
        for number, window in enumerate(windows):
            adding[number * hop : number * hop + size] += window
        ready, self._adding = adding[: count * hop], adding[count * hop :]
        # The squares of Hann windows at three quarters overlap add up to one and a half.
        return np.asarray(ready / 1.5)


def _packed(lanes: list[Floats]) -> bytes:
    """Interleaved samples; a peak that would not fit is cut."""
    stacked = np.stack(lanes, axis=1) * _FULL_SCALE
    return np.clip(np.round(stacked), -32768, 32767).astype("<i2").tobytes()
