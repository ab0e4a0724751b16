import logging
from io import BytesIO
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audio import AudioFormat
from app.errors.audio import AudioEmpty, AudioError
from app.errors.base import SaksiError
from app.errors.vault import MediaDamaged
from storage.audio.codec import FlacEncoder, Resampler, SoundReader, decode_flac
from storage.audio.flac import flac_header
from tests.storage.audio.sounds import Samples, sound, sound_file

SPEECH = AudioFormat(16_000, 1)


def samples_of(data: bytes, container: str, target: AudioFormat, start: float = 0.0) -> Samples:
    with SoundReader(BytesIO(data), container) as reader:
        return np.frombuffer(b"".join(reader.blocks(target, start)), np.int16)


def similarity(one: Samples, other: Samples) -> float:
    """The greatest cross-correlation within a tenth of a second, 1.0 for the same sound."""
    size = min(len(one), len(other))
    left, right = one[:size].astype(float), other[:size].astype(float)
    spectrum = np.fft.rfft(left, 2 * size) * np.conj(np.fft.rfft(right, 2 * size))
    peaks = np.fft.irfft(spectrum, 2 * size)
    near = np.concatenate([peaks[:4_800], peaks[-4_800:]])
    return float(near.max() / np.sqrt((left**2).sum() * (right**2).sum()))


LOSSLESS = [("wav", "pcm_s16le"), ("flac", "flac"), ("aiff", "pcm_s16be"), ("caf", "pcm_s16le"), ("mov", "pcm_s16le")]
LOSSY = [
    ("ogg", "libopus", 48_000),
    ("mp3", "libmp3lame", 44_100),
    ("mov", "aac", 44_100),
    ("matroska", "libopus", 48_000),
]
MUXER_OF = {"matroska": "webm"}


@pytest.mark.parametrize(("container", "codec"), LOSSLESS)
def test_lossless_files_come_out_bit_for_bit(container: str, codec: str) -> None:
    samples = sound(2.3)
    np.testing.assert_array_equal(samples_of(sound_file(samples, container, codec), container, AudioFormat()), samples)


@pytest.mark.parametrize(("container", "codec", "rate"), LOSSY)
def test_lossy_files_come_out_as_the_same_sound(container: str, codec: str, rate: int) -> None:
    data = sound_file(sound(2.3, rate), MUXER_OF.get(container, container), codec, rate)
    heard = samples_of(data, container, AudioFormat(rate, 1))
    assert similarity(heard, sound(2.3, rate)) > 0.95
    assert abs(len(samples_of(data, container, AudioFormat())) / 48_000 - 2.3) < 0.1


def test_stereo_becomes_mono_and_a_rate_another() -> None:
    left = sound(1.0)
    both = np.stack([left, left], axis=1).reshape(-1)
    data = sound_file(both, "wav", "pcm_s16le", layout="stereo")
    np.testing.assert_allclose(samples_of(data, "wav", AudioFormat()), left, atol=1)
    assert abs(len(samples_of(data, "wav", SPEECH)) - 16_000) <= 1


@pytest.mark.parametrize("container", ["wav", "flac"])
@pytest.mark.parametrize("start", [0.01, 1.0, 3.7312, 9.99])
def test_reading_can_start_anywhere(container: str, start: float) -> None:
    samples = sound(10.0)
    data = sound_file(samples, container, dict(LOSSLESS)[container])
    np.testing.assert_array_equal(samples_of(data, container, AudioFormat(), start), samples[round(start * 48_000) :])


@pytest.mark.parametrize("seconds", [0.0001, 0.05, 0.1, 0.95, 1.0, 2.05])
def test_encoded_packets_decode_to_the_same_samples(seconds: float) -> None:
    samples = sound(seconds)
    encoder = FlacEncoder(AudioFormat())
    whole = len(samples) - len(samples) % 4_800
    flac = encoder.encode(samples[:whole].tobytes()) + encoder.finish(samples[whole:].tobytes())
    assert decode_flac(flac_header(AudioFormat()) + flac) == samples.tobytes()


def test_every_packet_comes_out_without_delay() -> None:
    encoder = FlacEncoder(AudioFormat())
    for packet in np.split(sound(1.0), 10):
        assert decode_flac(flac_header(AudioFormat()) + encoder.encode(packet.tobytes())) == packet.tobytes()


def test_a_broken_packet_size_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="whole packets"):
        FlacEncoder(AudioFormat()).encode(bytes(2))


def test_resampling_in_pieces_is_resampling_at_once() -> None:
    samples = sound(3.0)
    at_once = Resampler(AudioFormat(), SPEECH)
    whole = at_once.convert(samples.tobytes()) + at_once.flush()
    in_pieces = Resampler(AudioFormat(), SPEECH)
    pieces = b"".join(in_pieces.convert(piece.tobytes()) for piece in np.array_split(samples, 37)) + in_pieces.flush()
    assert pieces == whole


@pytest.mark.parametrize(
    "container", ["wav", "flac", "ogg", "mp3", "mov", "matroska", "aiff", "amr", "caf", "asf", "avi"]
)
@pytest.mark.parametrize("data", [b"", b"\x00" * 5_000, b"RIFF\xff\xff\xff\xffWAVEfmt "])
def test_what_is_not_of_that_kind_gives_no_sound(container: str, data: bytes) -> None:
    try:
        heard = samples_of(data, container, AudioFormat())
    except AudioError:
        return
    # FFmpeg looks for FLAC frames in anything; containers.py lets nothing else come here.
    assert container == "flac"
    assert len(heard) == 0


def test_a_film_without_sound_is_said_to_be_empty() -> None:
    target = BytesIO()
    with av.open(target, "w", format="avi") as film:
        stream: Any = film.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 64
        film.mux(stream.encode(av.VideoFrame(64, 64, "yuv420p")))
        film.mux(stream.encode(None))
    with pytest.raises(AudioEmpty):
        samples_of(target.getvalue(), "avi", AudioFormat())


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(LOSSY + [(name, codec, 48_000) for name, codec in LOSSLESS]), st.data())
def test_damaged_files_end_in_the_error_tree(kind: tuple[str, str, int], draws: st.DataObject) -> None:
    container, codec, rate = kind
    data = bytearray(SMALL[kind] if kind in SMALL else SMALL.setdefault(kind, small_file(container, codec, rate)))
    for _ in range(draws.draw(st.integers(1, 8))):
        data[draws.draw(st.integers(0, len(data) - 1))] = draws.draw(st.integers(0, 255))
    del data[draws.draw(st.integers(len(data) // 8, len(data))) :]
    try:
        samples_of(bytes(data), container, AudioFormat())
    except SaksiError as error:
        assert isinstance(error, AudioError)  # noqa: PT017


SMALL: dict[tuple[str, str, int], bytes] = {}


def small_file(container: str, codec: str, rate: int) -> bytes:
    return sound_file(sound(0.6, rate), MUXER_OF.get(container, container), codec, rate)


def test_a_changed_flac_frame_is_noticed_by_its_checksum() -> None:
    data = bytearray(sound_file(sound(3.0), "flac", "flac"))
    data[len(data) // 2] ^= 0x10
    with SoundReader(BytesIO(data), "flac") as reader:
        list(reader.blocks(AudioFormat()))
        assert reader.damaged_packets > 0


class FailingStream(BytesIO):
    def __init__(self, data: bytes, error: Exception) -> None:
        super().__init__(data)
        self._error = error

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 60_000:
            raise self._error
        return super().read(min(size or 8_192, 8_192))


@pytest.mark.parametrize(
    ("error", "expected"), [(MediaDamaged(), "vault.media_damaged"), (OSError(5, "no"), "storage.not_readable")]
)
def test_an_error_of_the_stream_comes_through_in_the_error_tree(error: Exception, expected: str) -> None:
    stream = FailingStream(sound_file(sound(3.0), "wav", "pcm_s16le"), error)
    heard: list[bytes] = []
    with pytest.raises(SaksiError) as raised, SoundReader(stream, "wav") as reader:
        heard.extend(reader.blocks(AudioFormat()))
    assert raised.value.code == expected


def test_nothing_that_a_file_says_reaches_logs_or_terminal(capfd: pytest.CaptureFixture[str], caplog) -> None:
    caplog.set_level(logging.DEBUG)
    data = bytearray(sound_file(sound(1.0), "flac", "flac"))
    data[100:200] = bytes(100)
    samples_of(bytes(data), "flac", AudioFormat())
    with pytest.raises(AudioError):
        samples_of(b"RIFF" + bytes(100), "wav", AudioFormat())
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")


def test_a_playlist_opens_nothing(tmp_path) -> None:
    secret = tmp_path / "other.wav"
    secret.write_bytes(sound_file(sound(1.0), "wav", "pcm_s16le"))
    for text in (f"#EXTM3U\n#EXTINF:1,\n{secret}\n", f"ffconcat version 1.0\nfile '{secret}'\n"):
        for container in ("wav", "flac", "ogg", "mov", "matroska", "mp3"):
            try:
                heard = samples_of(text.encode(), container, AudioFormat())
            except AudioError:
                continue
            assert len(heard) == 0
