from io import BytesIO

import numpy as np
import pytest

from app.domain.audio import PcmBlock
from app.errors.audio import AudioEmpty, AudioUnreadable
from app.ports.audio import Source, SourceEvent, SourceNotice
from storage.audio.sources import FileSource, PacedSource
from tests.fakes.scripted_source import StillClock
from tests.storage.audio.sounds import Samples, sound, sound_file


def read_all(source: Source) -> tuple[Samples, list[tuple[int, SourceNotice]]]:
    """The samples, and the notices with the frame at which each came."""
    heard, notices = b"", []
    source.start()
    while True:
        item = source.read(0.0)
        assert item is not None
        if isinstance(item, PcmBlock):
            assert item.first_frame * 2 == len(heard)
            assert item.frames <= 4_800
            heard += item.samples
        else:
            notices.append((len(heard) // 2, item))
            if item.event is SourceEvent.ENDED:
                assert source.heard_frames * 2 == len(heard)
                return np.frombuffer(heard, np.int16), notices


def damage(notices: list[tuple[int, SourceNotice]]) -> list[int]:
    return [at for at, notice in notices if notice.event is SourceEvent.DAMAGED]


@pytest.mark.parametrize("seconds", [0.01, 1.0, 2.345])
def test_a_file_is_heard_to_its_end(seconds: float) -> None:
    samples = sound(seconds)
    heard, notices = read_all(FileSource(BytesIO(sound_file(samples, "wav", "pcm_s16le"))))
    np.testing.assert_array_equal(heard, samples)
    assert notices == [(len(samples), SourceNotice(SourceEvent.ENDED))]


@pytest.mark.parametrize(
    ("container", "codec", "rate"),
    [
        ("mp3", "libmp3lame", 44_100),
        ("mp4", "aac", 44_100),
        ("ogg", "libopus", 48_000),
        ("flac", "flac", 48_000),
        ("webm", "libopus", 48_000),
        ("amr", "libopencore_amrnb", 8_000),
        ("avi", "pcm_s16le", 48_000),
    ],
)
def test_files_that_are_whole_are_not_called_damaged(container: str, codec: str, rate: int) -> None:
    heard, notices = read_all(FileSource(BytesIO(sound_file(sound(3.0, rate), container, codec, rate))))
    assert abs(len(heard) / 48_000 - 3.0) < 0.1
    assert damage(notices) == []


@pytest.mark.parametrize(("container", "codec"), [("wav", "pcm_s16le"), ("flac", "flac"), ("aiff", "pcm_s16be")])
def test_a_cut_file_keeps_what_was_heard_and_says_so(container: str, codec: str) -> None:
    samples = sound(4.0)
    data = sound_file(samples, container, codec)
    heard, notices = read_all(FileSource(BytesIO(data[: len(data) // 2])))
    assert 1.5 < len(heard) / 48_000 < 2.5
    np.testing.assert_array_equal(heard, samples[: len(heard)])
    assert damage(notices) == [len(heard)]


def test_a_hole_in_the_middle_is_said_where_it_is() -> None:
    samples = sound(6.0)
    data = bytearray(sound_file(samples, "flac", "flac"))
    data[len(data) // 2 : len(data) // 2 + 2_000] = bytes(2_000)
    heard, notices = read_all(FileSource(BytesIO(data)))
    first, *_ = damage(notices)
    assert 2.0 < first / 48_000 < 4.0
    np.testing.assert_array_equal(heard[:first], samples[:first])
    np.testing.assert_array_equal(heard[-48_000:], samples[-48_000:])


class PulledOut(BytesIO):
    """A stick that is pulled out once it is pulled."""

    pulled = False

    def read(self, size: int | None = -1, /) -> bytes:
        if self.pulled:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_stick_that_is_pulled_out_keeps_what_was_heard() -> None:
    samples = sound(6.0)
    stick = PulledOut(sound_file(samples, "wav", "pcm_s16le"))
    source = FileSource(stick)
    source.start()
    heard = []
    while isinstance(item := source.read(0.0), PcmBlock):
        heard.append(item.samples)
        stick.pulled = len(heard) > 12
    assert item == SourceNotice(SourceEvent.DAMAGED)
    assert source.read(0.0) == SourceNotice(SourceEvent.ENDED)
    assert len(heard) > 12
    assert b"".join(heard) == samples.tobytes()[: sum(map(len, heard))]


@pytest.mark.parametrize("data", [b"", b"hello", b"#EXTM3U\nfile:///etc/hostname\n", b"fLaC" + bytes(500)])
def test_what_is_no_sound_is_refused_at_the_start(data: bytes) -> None:
    with pytest.raises(AudioUnreadable):
        FileSource(BytesIO(data)).start()


def test_a_file_with_no_samples_is_said_to_be_empty() -> None:
    data = sound_file(sound(1.0), "wav", "pcm_s16le")
    empty = bytearray(data[: data.index(b"data") + 8])
    empty[-4:] = bytes(4)
    with pytest.raises(AudioEmpty):
        FileSource(BytesIO(empty)).start()


def test_stop_leaves_the_rest_unread() -> None:
    source = FileSource(BytesIO(sound_file(sound(5.0), "wav", "pcm_s16le")))
    source.start()
    assert isinstance(source.read(0.0), PcmBlock)
    source.stop()
    assert source.read(0.0) == source.read(0.0) == SourceNotice(SourceEvent.ENDED)
    assert source.heard_frames == 4_800


def test_a_paced_source_gives_nothing_before_its_time() -> None:
    clock = StillClock()
    source = PacedSource(FileSource(BytesIO(sound_file(sound(0.3), "wav", "pcm_s16le"))), clock)
    source.start()
    assert isinstance(source.read(0.0), PcmBlock)
    assert source.read(0.0) is None
    assert source.read(0.01) is None
    clock.seconds += 0.1
    assert isinstance(source.read(0.0), PcmBlock)
    assert source.read(0.0) is None
    source.stop()
    assert source.read(0.0) == SourceNotice(SourceEvent.ENDED)
