from io import BytesIO

import pytest

from app.errors.audio import AudioUnreadable
from storage.audio.containers import container_of
from tests.storage.audio.sounds import sound, sound_file

MADE = [
    # container, codec, rate, what it is recognised as
    ("wav", "pcm_s16le", 48_000, "wav"),
    ("w64", "pcm_s16le", 48_000, "w64"),
    ("flac", "flac", 48_000, "flac"),
    ("ogg", "libopus", 48_000, "ogg"),
    ("mp3", "libmp3lame", 44_100, "mp3"),
    ("mp4", "aac", 44_100, "mov"),
    ("ipod", "aac", 44_100, "mov"),
    ("3gp", "aac", 44_100, "mov"),
    ("mov", "pcm_s16le", 48_000, "mov"),
    ("webm", "libopus", 48_000, "matroska"),
    ("aiff", "pcm_s16be", 48_000, "aiff"),
    ("amr", "libopencore_amrnb", 8_000, "amr"),
    ("caf", "pcm_s16le", 48_000, "caf"),
    ("asf", "pcm_s16le", 44_100, "asf"),
    ("au", "pcm_s16be", 48_000, "au"),
    ("adts", "aac", 44_100, "aac"),
    ("avi", "pcm_s16le", 48_000, "avi"),
    ("wv", "wavpack", 48_000, "wv"),
    ("tta", "tta", 48_000, "tta"),
]


def made_file(container: str, codec: str, rate: int) -> bytes:
    return sound_file(sound(1.0, rate), container, codec, rate)


@pytest.mark.parametrize(("container", "codec", "rate", "expected"), MADE, ids=[made[0] for made in MADE])
def test_a_container_is_recognised_by_its_first_bytes(container: str, codec: str, rate: int, expected: str) -> None:
    stream = BytesIO(made_file(container, codec, rate))
    assert container_of(stream) == expected
    assert stream.tell() == 0


def id3(size: int, flags: int = 0) -> bytes:
    sizes = bytes([size >> 21 & 0x7F, size >> 14 & 0x7F, size >> 7 & 0x7F, size & 0x7F])
    return b"ID3\x04\x00" + bytes([flags]) + sizes + bytes(size) + (b"3DI" + bytes(7) if flags & 0x10 else b"")


@pytest.mark.parametrize("tag", [id3(0), id3(300), id3(70_000), id3(20, 0x10), id3(5) + id3(9)])
def test_tags_before_the_sound_are_stepped_over(tag: bytes) -> None:
    assert container_of(BytesIO(tag + made_file("flac", "flac", 48_000))) == "flac"
    assert container_of(BytesIO(tag + b"\xff\xfb\x90\x64" + bytes(100))) == "mp3"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 64,
        b"#EXTM3U\nhttp://example.invalid/a.ts\n",
        b"ffconcat version 1.0\nfile '/etc/hostname'\n",
        b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>',
        b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n",
        b"%PDF-1.7\n",
        b"\x89PNG\r\n\x1a\n" + bytes(64),
        b"PK\x03\x04" + bytes(64),
        b"RIFF\x00\x00\x00\x00WEBP" + bytes(64),
        b"FORM\x00\x00\x00\x00ILBM" + bytes(64),
        b"fLa",
        b"\xff\xff\xff\xff" + bytes(64),
        b"ID3\x04\x00\x00\xff\xff\xff\xff" + bytes(64),
        id3(1) * 20,
        "Recording of the 3rd of March".encode("utf-16"),
    ],
)
def test_everything_else_is_refused(data: bytes) -> None:
    with pytest.raises(AudioUnreadable):
        container_of(BytesIO(data))
