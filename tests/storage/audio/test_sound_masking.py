"""Sound with stretches taken out: exact to the sample, in blocks of any length; and a voice that is another."""

import random
from collections.abc import Iterator

import numpy as np
import pytest

from app.domain.audio import AudioFormat
from app.domain.masking import Cover
from app.domain.transcript import Span
from storage.audio.altered_voice import AlteredVoice
from storage.audio.masking import SoundMask, frames_of
from tests.storage.audio.sounds import sound

MONO = AudioFormat()
STEREO = AudioFormat(44_100, 2)
SPANS = (Span(0.0, 0.25), Span(0.5, 0.7501), Span(1.9, 9.0))


def blocks(samples: bytes, audio_format: AudioFormat, seed: int = 1) -> Iterator[bytes]:
    """The same sound in pieces of chance lengths."""
    chance, at = random.Random(seed), 0
    while at < len(samples):
        end = at + chance.randint(1, 9000) * audio_format.bytes_per_frame
        yield samples[at:end]
        at = end


def stereo(seconds: float) -> bytes:
    left, right = sound(seconds, 44_100), sound(seconds, 44_100, seed=2)
    return np.stack([left, right], axis=1).tobytes()


@pytest.mark.parametrize("cover", list(Cover))
@pytest.mark.parametrize(("samples", "audio_format"), [(sound(2).tobytes(), MONO), (stereo(2), STEREO)])
def test_every_sample_inside_is_replaced_and_none_outside(
    cover: Cover, samples: bytes, audio_format: AudioFormat
) -> None:
    masked = b"".join(SoundMask(audio_format, SPANS, cover).over(blocks(samples, audio_format)))
    assert masked == b"".join(SoundMask(audio_format, SPANS, cover).over([samples]))
    before = np.frombuffer(samples, "<i2").reshape(-1, audio_format.channels)
    after = np.frombuffer(masked, "<i2").reshape(-1, audio_format.channels)
    inside = np.zeros(len(before), bool)
    for start, end in frames_of(SPANS, audio_format):
        inside[start:end] = True
    assert np.array_equal(before[~inside], after[~inside])
    if cover is Cover.SILENCE:
        assert not after[inside].any()
    else:
        assert 1500 < np.abs(after[inside]).max() <= 1600
        one = np.corrcoef(before[inside][:, 0], after[inside][:, 0])[0, 1]
        assert abs(one) < 0.05
    assert masked == b"".join(SoundMask(audio_format, SPANS, cover).over([masked]))


def test_a_mask_is_widened_to_whole_frames() -> None:
    assert frames_of([Span(0.00001, 0.00003)], MONO) == [(0, 2)]


@pytest.mark.parametrize(("samples", "audio_format"), [(sound(3).tobytes(), MONO), (stereo(3), STEREO)])
def test_an_altered_voice_is_as_long_and_the_same_for_the_same_key(samples: bytes, audio_format: AudioFormat) -> None:
    made = b"".join(AlteredVoice(audio_format, b"key").over(blocks(samples, audio_format)))
    assert len(made) == len(samples)
    assert made == b"".join(AlteredVoice(audio_format, b"key").over(blocks(samples, audio_format, seed=2)))
    assert made != b"".join(AlteredVoice(audio_format, b"other").over([samples]))
    before, after = np.frombuffer(samples, "<i2").astype(float), np.frombuffer(made, "<i2").astype(float)
    assert abs(np.corrcoef(before, after)[0, 1]) < 0.3
    assert 0.3 < after.std() / before.std() < 1.5


@pytest.mark.parametrize("length", [0, 1, 700, 48_000])
def test_short_sound_is_altered_too(length: int) -> None:
    samples = sound(1).tobytes()[: 2 * length]
    assert len(b"".join(AlteredVoice(MONO, b"key").over([samples]))) == len(samples)


@pytest.mark.parametrize("key", [bytes([number]) for number in range(6)])
def test_pitch_and_formants_move_and_never_stand_still(key: bytes) -> None:
    """A voice of 150 Hz whose vocal tract rings at 700 Hz: neither is where it was, and pitch wanders."""
    seconds = np.arange(4 * 48_000) / 48_000
    pulses = sum(np.sin(2 * np.pi * 150 * n * seconds) * np.exp(-(((150 * n - 700) / 250) ** 2)) for n in range(1, 40))
    samples = (np.asarray(pulses) * 6000).astype("<i2").tobytes()
    made = np.frombuffer(b"".join(AlteredVoice(MONO, key).over([samples])), "<i2").astype(float)
    pitches = [_pitch(made[at : at + 9600]) for at in range(24_000, 170_000, 9600)]
    assert all(abs(pitch / 150 - 1) > 0.08 for pitch in pitches)
    assert np.ptp(pitches) > 1.0
    assert abs(_ring(made) / 700 - 1) > 0.03


def _pitch(samples: np.ndarray) -> float:
    spectrum = np.fft.rfft(samples * np.hanning(len(samples)), 1 << 16)
    like = np.fft.irfft(np.abs(spectrum) ** 2)
    lags = np.arange(48_000 // 400, 48_000 // 80)
    return 48_000 / float(lags[np.argmax(like[lags])])


def _ring(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples)) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / 48_000)
    low = hertz < 3000
    return float((spectrum[low] * hertz[low]).sum() / spectrum[low].sum())
