"""What the decoder holds outside of Python's memory while a sound is read in pieces, and that it is given back."""

import ctypes
import gc
import sys
from io import BytesIO

import pytest

from app.domain.audio import AudioFormat
from storage.audio.codec import SoundReader
from tests.storage.audio.sounds import sound, sound_file

SPEECH = AudioFormat(16_000, 1)
_READS = 200
# What the library once kept of each read that stopped before the end.
_KEPT_BYTES = 104


class _Heap(ctypes.Structure):
    """struct mallinfo2 of the GNU C library."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


def native_bytes() -> int:
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = _Heap
    gc.collect()
    return int(mallinfo2().uordblks)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the GNU C library")
@pytest.mark.parametrize("closed_first", [False, True])
def test_a_read_that_stops_early_keeps_nothing(closed_first: bool) -> None:
    data = sound_file(sound(3.0), "flac", "flac")

    def read_a_little() -> None:
        reader = SoundReader(BytesIO(data), "flac")
        blocks = reader.blocks(SPEECH, 1.0)
        assert next(blocks)
        for end in (reader.close, blocks.close) if closed_first else (blocks.close, reader.close):
            end()

    for _ in range(50):
        read_a_little()
    before = native_bytes()
    for _ in range(_READS):
        read_a_little()
    assert native_bytes() - before < _READS * _KEPT_BYTES / 2


def test_a_reader_goes_on_elsewhere_after_a_read_that_stopped_early() -> None:
    with SoundReader(BytesIO(sound_file(sound(3.0), "flac", "flac")), "flac") as reader:
        whole = b"".join(reader.blocks(AudioFormat()))
        next(reader.blocks(AudioFormat(), 2.0))
        assert b"".join(reader.blocks(AudioFormat(), 1.0)) == whole[48_000 * 2 :]
