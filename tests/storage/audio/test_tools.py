"""Tempo and peaks, on sound whose pitch and loudness are known."""

import numpy as np
import pytest

from app.domain.audio import AudioFormat
from storage.audio.tools import AudioTools
from tests.storage.audio.sounds import Samples, sound

MONO = AudioFormat()


def tone(hz: float, seconds: float) -> Samples:
    return (8000 * np.sin(2 * np.pi * hz * np.arange(int(seconds * 48_000)) / 48_000)).astype(np.int16)


def at_speed(samples: Samples, speed: float) -> Samples:
    tempo = AudioTools().tempo(MONO, speed)
    made = [tempo.convert(samples[start : start + 48_000].tobytes()) for start in range(0, len(samples), 48_000)]
    return np.frombuffer(b"".join([*made, tempo.flush()]), np.int16)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_speed_changes_the_length_and_not_the_pitch(speed: float) -> None:
    made = at_speed(tone(440, 5.0), speed)
    assert len(made) / 48_000 == pytest.approx(5.0 / speed, abs=0.08)
    spectrum = np.abs(np.fft.rfft(made.astype(float) * np.hanning(len(made))))
    assert np.argmax(spectrum) * 48_000 / len(made) == pytest.approx(440, abs=2)


def test_at_the_usual_speed_no_sample_is_touched() -> None:
    samples = sound(2.3)
    np.testing.assert_array_equal(at_speed(samples, 1.0), samples)


@pytest.mark.parametrize("piece", [48_000, 1_111, 200_000])
def test_peaks_are_those_of_the_stretches_whatever_the_pieces(piece: int) -> None:
    samples = sound(3.3)
    samples[70_000] = -32_768
    meter = AudioTools().peak_meter(100, len(samples), MONO)
    made: list[float] = []
    for start in range(0, len(samples), piece):
        made += meter.add(samples[start : start + piece].tobytes())
    made += meter.finish()
    width = -(-len(samples) // 100)
    expected = [
        np.abs(samples[start : start + width].astype(int)).max() / 32_768 for start in range(0, len(samples), width)
    ]
    assert made == pytest.approx(expected)
    assert max(made) == 1.0
    assert len(made) == 100
    assert meter.finish() == ()


def test_a_recording_shorter_than_the_picture_has_a_column_for_each_sample() -> None:
    meter = AudioTools().peak_meter(100, 3, MONO)
    assert meter.add(np.array([16_384, 0, -8_192], np.int16).tobytes()) == (0.5, 0.0, 0.25)
