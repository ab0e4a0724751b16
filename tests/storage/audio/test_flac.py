"""Chunks joined into one file, judged by the reference decoder."""

import hashlib
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from app.domain.audio import AudioFormat, EncodedChunk
from storage.audio.codec import SoundReader
from storage.audio.flac import ChunkDecoder, flac_file, flac_header, summarise
from tests.storage.audio.sounds import Samples, chunks_of, sound

MONO = AudioFormat()


def file_of(chunks: list[EncodedChunk]) -> bytes:
    return b"".join(flac_file(summarise(chunks, MONO), chunks))


def judged(data: bytes, folder: Path) -> Samples:
    """Decode with the reference program; fails unless it is content, MD5 and all."""
    program = shutil.which("flac")
    assert program, "install flac"
    path = folder / "whole.flac"
    path.write_bytes(data)
    tested = subprocess.run([program, "-t", "-w", str(path)], capture_output=True, text=True, check=False)
    assert tested.returncode == 0, tested.stderr
    raw = subprocess.run(
        [program, "-d", "-c", "--force-raw-format", "--endian=little", "--sign=signed", str(path)],
        capture_output=True,
        check=True,
    ).stdout
    return np.frombuffer(raw, np.int16)


@pytest.mark.parametrize("seconds", [0.001, 0.1, 1.0, 3.05, 31.4])
def test_one_stretch_is_joined_as_it_is(tmp_path: Path, seconds: float) -> None:
    samples = sound(seconds)
    chunks = chunks_of(samples)
    assert summarise(chunks, MONO).joinable
    data = file_of(chunks)
    assert data[42:] == b"".join(chunk.flac for chunk in chunks)
    np.testing.assert_array_equal(judged(data, tmp_path), samples)


def test_chunks_of_nine_tenths_are_joined_too(tmp_path: Path) -> None:
    samples = sound(2.0)
    whole = chunks_of(samples)[0]
    assert whole.frames == 48_000
    from storage.audio.codec import FlacEncoder

    encoder = FlacEncoder(MONO)
    chunks, at = [], 0
    for number, size in enumerate((43_200, 4_800, 38_400)):
        chunks.append(EncodedChunk(number, at, size, 0, encoder.encode(samples[at : at + size].tobytes())))
        at += size
    chunks.append(EncodedChunk(3, at, len(samples) - at, 0, encoder.finish(samples[at:].tobytes())))
    assert summarise(chunks, MONO).joinable
    np.testing.assert_array_equal(judged(file_of(chunks), tmp_path), samples)


def several(*lengths: float) -> tuple[list[EncodedChunk], Samples]:
    chunks: list[EncodedChunk] = []
    parts = [sound(length, seed=number) for number, length in enumerate(lengths)]
    for number, part in enumerate(parts):
        first = chunks[-1].first_frame + chunks[-1].frames if chunks else 0
        chunks += chunks_of(part, number, len(chunks), first)
    return chunks, np.concatenate(parts)


def test_several_encoders_are_encoded_anew(tmp_path: Path) -> None:
    chunks, samples = several(2.34, 0.02, 35.0, 1.0)
    assert not summarise(chunks, MONO).joinable
    np.testing.assert_array_equal(judged(file_of(chunks), tmp_path), samples)


def test_the_same_chunks_always_give_the_same_file() -> None:
    for lengths in ((2.5,), (1.5, 1.5)):
        chunks, _ = several(*lengths)
        assert hashlib.sha512(file_of(chunks)).digest() == hashlib.sha512(file_of(chunks)).digest()


def test_a_missing_beginning_or_middle_still_gives_a_valid_file(tmp_path: Path) -> None:
    samples = sound(5.0)
    chunks = chunks_of(samples)
    np.testing.assert_array_equal(judged(file_of(chunks[2:]), tmp_path), samples[96_000:])
    np.testing.assert_array_equal(
        judged(file_of(chunks[:1] + chunks[3:]), tmp_path), np.concatenate([samples[:48_000], samples[144_000:]])
    )


@pytest.mark.parametrize("damage", [b"", b"not flac at all", None])
def test_a_chunk_that_does_not_decode_becomes_silence_of_its_length(tmp_path: Path, damage: bytes | None) -> None:
    samples = sound(5.0)
    chunks = chunks_of(samples)
    broken = chunks[2].flac[:-2] + bytes(2) if damage is None else damage
    chunks[2] = EncodedChunk(2, chunks[2].first_frame, chunks[2].frames, 0, broken)
    summary = summarise(chunks, MONO)
    assert (summary.silenced, summary.joinable) == (((96_000, 48_000),), False)
    expected = samples.copy()
    expected[96_000:144_000] = 0
    np.testing.assert_array_equal(judged(b"".join(flac_file(summary, chunks)), tmp_path), expected)


def test_any_chunk_decodes_alone() -> None:
    samples = sound(4.2)
    for chunk in chunks_of(samples):
        decoded = b"".join(ChunkDecoder(MONO).decode([chunk]))
        assert decoded == samples[chunk.first_frame : chunk.first_frame + chunk.frames].tobytes()


def test_the_header_says_what_rfc_9639_asks() -> None:
    header = flac_header(AudioFormat(48_000, 1), 123_456, bytes(range(16)))
    assert header[:8] == b"fLaC\x80\x00\x00\x22"
    assert int.from_bytes(header[8:10], "big") == int.from_bytes(header[10:12], "big") == 4_800
    packed = int.from_bytes(header[18:26], "big")
    assert (packed >> 44, packed >> 41 & 7, packed >> 36 & 31, packed & (1 << 36) - 1) == (48_000, 0, 15, 123_456)
    assert header[26:] == bytes(range(16))


def test_memory_does_not_grow_with_the_length() -> None:
    (chunk,) = chunks_of(sound(1.0))

    class Counting:
        held = 0
        most = 0

        def chunks(self, count: int):
            for number in range(count):
                yield EncodedChunk(number, number * 48_000, 48_000, 0, chunk.flac)

    taken = 0
    for samples in ChunkDecoder(MONO).decode(Counting().chunks(95)):
        assert len(samples) <= 30 * 96_000
        taken += len(samples)
    assert taken == 95 * 96_000


@pytest.mark.parametrize("seconds", [0.2, 1.0, 4.0, 7.3])
def test_a_file_can_be_read_from_every_place(seconds: float) -> None:
    """FFmpeg's own seek fails near the end of some FLAC files."""
    flac = file_of(chunks_of(sound(seconds, seed=3)))
    with SoundReader(BytesIO(flac), "flac") as reader:
        whole = b"".join(reader.blocks(MONO))
    for start in np.arange(0.0, seconds, 0.1):
        with SoundReader(BytesIO(flac), "flac") as reader:
            read = b"".join(reader.blocks(MONO, float(start)))
        assert read == whole[2 * round(start * 48_000) :], start
