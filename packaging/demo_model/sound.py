"""Sound as arrays: resampling, trimming, and the noises that training adds. Everything is mono float32 in -1..1
unless said."""

from __future__ import annotations

import numpy as np

RATE = 16000
"""Samples per second of everything that a model hears."""


def resample(samples: np.ndarray, source_hz: int, target_hz: int) -> np.ndarray:
    """Band-limited resampling of a short sound by its spectrum (float32)."""
    common = int(np.gcd(source_hz, target_hz))
    step, out_step = source_hz // common, target_hz // common
    margin = step * 4  # silence around, so that the end does not fold into the beginning
    padded = np.pad(samples.astype(np.float32), (margin, margin + (-len(samples)) % step))
    spectrum = np.fft.rfft(padded)
    length = len(padded) // step * out_step
    fitted = np.zeros(length // 2 + 1, np.complex64)
    keep = min(len(fitted), len(spectrum))
    fitted[:keep] = spectrum[:keep]
    sound = np.fft.irfft(fitted, length) * (length / len(padded))
    start = 4 * out_step
    return sound[start : start + round(len(samples) * out_step / step)].astype(np.float32)


def loud_span(samples: np.ndarray, floor: float = 0.004, block: int = 80) -> tuple[int, int]:
    """First and one-past-last sample of what is louder than `floor` (RMS per 5 ms block)."""
    blocks = samples[: len(samples) // block * block].reshape(-1, block)
    loud = np.flatnonzero(np.sqrt(np.mean(blocks**2, axis=1)) > floor)
    return (0, len(samples)) if len(loud) == 0 else (int(loud[0]) * block, int(loud[-1] + 1) * block)


def rms(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(samples.astype(np.float64) ** 2) + 1e-12))


def coloured_noise(rng: np.random.Generator, length: int, slope: float) -> np.ndarray:
    """Noise with power falling as frequency ** -slope: 0 white, 1 pink, 2 brown; RMS 1."""
    spectrum = np.fft.rfft(rng.standard_normal(length).astype(np.float32))
    frequency = np.maximum(np.arange(len(spectrum)) * RATE / length, 20.0)
    noise = np.fft.irfft(spectrum * frequency ** (-slope / 2), length)
    return (noise / rms(noise)).astype(np.float32)


def hum(rng: np.random.Generator, length: int) -> np.ndarray:
    """Mains hum with falling harmonics; RMS 1."""
    time = np.arange(length) / RATE
    base = rng.choice([50.0, 60.0, 100.0, 120.0])
    sound = sum(np.sin(2 * np.pi * (base * k * time + rng.random())) / k for k in range(1, 7))
    return (sound / rms(np.asarray(sound))).astype(np.float32)


def tone(rng: np.random.Generator, length: int) -> np.ndarray:
    """A whistle, a dial tone, a beep or a sliding pitch: one to three pure tones, sometimes with overtones; RMS 1.

    Every window draws its own: a model that has heard only a few pitches takes the others for vowels."""
    time = np.arange(length) / RATE
    sound = np.zeros(length)
    for _ in range(int(rng.choice([1, 1, 1, 2, 3]))):
        pitch = float(np.exp(rng.uniform(np.log(60), np.log(6000))))
        slide = float(rng.uniform(-0.5, 0.5)) if rng.random() < 0.15 else 0.0  # octaves over the whole length
        seconds = max(length / RATE, 1.0)
        phase = pitch * (time if slide == 0 else (2 ** (slide * time / seconds) - 1) * seconds / (slide * np.log(2)))
        overtones = int(rng.integers(2, 6)) if rng.random() < 0.2 else 1
        for k in range(1, overtones + 1):
            sound += np.sin(2 * np.pi * (phase * k + rng.random())) / k
    if rng.random() < 0.3:
        sound *= (time * rng.uniform(0.5, 3)) % 1 < rng.uniform(0.2, 0.8)
    return (sound / rms(sound)).astype(np.float32)


def noise_bank(seed: int, seconds: float = 30.0) -> list[np.ndarray]:
    """Some noises and hums of `seconds` each, to cut from at random places."""
    rng = np.random.default_rng(seed)
    length = int(seconds * RATE)
    bank = [coloured_noise(rng, length, slope) for slope in (0, 0, 0.5, 1, 1, 1.5, 2) for _ in range(2)]
    bank += [hum(rng, length) for _ in range(4)]
    return bank


def equalise(samples: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A gentle random tone control: one of a few short filters (a microphone, a room, a coat)."""
    kind = rng.integers(3)
    amount = float(rng.uniform(0.1, 0.6))
    if kind == 0:  # duller
        return (samples + amount * np.concatenate(([0], samples[:-1]))).astype(np.float32) / (1 + amount)
    if kind == 1:  # sharper
        return (samples - amount * np.concatenate(([0], samples[:-1]))).astype(np.float32)
    delay = int(rng.integers(8, 400))  # one early reflection
    echo = np.concatenate((np.zeros(delay, np.float32), samples[:-delay]))
    return (samples + 0.4 * amount * echo).astype(np.float32)
