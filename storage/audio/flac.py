"""One valid FLAC file out of stored chunks (RFC 9639), streamed, with memory for a minute of sound.

A chunk holds bare FLAC frames; behind a header of our own any chunk decodes alone. The frames of one encoder
can be joined as they are, because their numbers run on. A pause or a crash starts a new encoder whose numbers
begin again: then the sound is encoded anew, which loses nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.audio import AudioFormat, EncodedChunk
from app.errors.audio import AudioDamaged
from storage.audio.codec import FlacEncoder, decode_flac

_BITS_PER_SAMPLE = 16
_BATCH_CHUNKS = 30
Chunks = Callable[[], Iterable[EncodedChunk]]
"""Gives the chunks of a recording in order, from the first, each time it is called."""


@dataclass(frozen=True, slots=True)
class FlacSummary:
    """What the header of the whole file has to say, and how the file is made.

    `silenced` are the places (first frame in the file, frames) that did not decode and are silence now.
    """

    audio_format: AudioFormat
    frames: int
    md5: bytes
    joinable: bool
    silenced: tuple[tuple[int, int], ...]


def flac_header(audio_format: AudioFormat, frames: int = 0, md5: bytes = bytes(16)) -> bytes:
    """The 42 bytes before the first frame: `fLaC` and STREAMINFO (RFC 9639 section 8.2); zeros mean unknown."""
    block = audio_format.packet_frames.to_bytes(2, "big")
    packed = audio_format.sample_rate_hz << 44 | (audio_format.channels - 1) << 41 | (_BITS_PER_SAMPLE - 1) << 36
    stream_info = block + block + bytes(6) + (packed | frames).to_bytes(8, "big") + md5
    return b"fLaC" + b"\x80" + len(stream_info).to_bytes(3, "big") + stream_info


class ChunkDecoder:
    """Decodes stored chunks; lists in `silenced` the places (frame, frames) that it had to replace by silence."""

    def __init__(self, audio_format: AudioFormat) -> None:
        self._format = audio_format
        self._frames = 0
        self.silenced: list[tuple[int, int]] = []

    def decode(self, chunks: Iterable[EncodedChunk]) -> Iterator[bytes]:
        """Give the samples in runs of up to half a minute."""
        for batch in _batches(chunks):
            samples = self._decode_batch(batch)
            self._frames += len(samples) // self._format.bytes_per_frame
            yield samples

    def _decode_batch(self, batch: list[EncodedChunk]) -> bytes:
        expected = sum(chunk.frames for chunk in batch) * self._format.bytes_per_frame
        try:
            samples = decode_flac(flac_header(self._format) + b"".join(chunk.flac for chunk in batch))
        except AudioDamaged:
            samples = b""
        if len(samples) == expected:
            return samples
        frame, alone = self._frames, []
        for chunk in batch:
            alone.append(self._decode_one(chunk, frame))
            frame += chunk.frames
        return b"".join(alone)

    def _decode_one(self, chunk: EncodedChunk, frame: int) -> bytes:
        expected = chunk.frames * self._format.bytes_per_frame
        try:
            samples = decode_flac(flac_header(self._format) + chunk.flac)
        except AudioDamaged:
            samples = b""
        if len(samples) == expected:
            return samples
        self.silenced.append((frame, chunk.frames))
        return bytes(expected)


def summarise(chunks: Iterable[EncodedChunk], audio_format: AudioFormat) -> FlacSummary:
    """Decode everything once: that proves that it decodes, and gives length and MD5."""
    watch = _Continuity(audio_format)
    decoder = ChunkDecoder(audio_format)
    md5 = hashlib.md5(usedforsecurity=False)  # STREAMINFO wants MD5; nothing here relies on its strength
    sample_bytes = 0
    for samples in decoder.decode(watch.over(chunks)):
        md5.update(samples)
        sample_bytes += len(samples)
    frames = sample_bytes // audio_format.bytes_per_frame
    joinable = watch.unbroken and not decoder.silenced
    return FlacSummary(audio_format, frames, md5.digest(), joinable, tuple(decoder.silenced))


def flac_file(summary: FlacSummary, chunks: Iterable[EncodedChunk]) -> Iterator[bytes]:
    """Give the whole file in pieces; the same chunks always give the same bytes."""
    yield flac_header(summary.audio_format, summary.frames, summary.md5)
    if summary.joinable:
        for chunk in chunks:
            yield chunk.flac
    else:
        yield from _encoded_anew(chunks, summary.audio_format)


def _encoded_anew(chunks: Iterable[EncodedChunk], audio_format: AudioFormat) -> Iterator[bytes]:
    encoder = FlacEncoder(audio_format)
    packet_bytes = audio_format.packet_frames * audio_format.bytes_per_frame
    rest = b""
    for samples in ChunkDecoder(audio_format).decode(chunks):
        rest += samples
        whole = len(rest) - len(rest) % packet_bytes
        yield encoder.encode(rest[:whole])
        rest = rest[whole:]
    yield encoder.finish(rest)


class _Continuity:
    """Watches whether chunks come from one encoder, with whole packets up to the last."""

    def __init__(self, audio_format: AudioFormat) -> None:
        self._packet_frames = audio_format.packet_frames
        self._last: EncodedChunk | None = None
        self.unbroken = True

    def over(self, chunks: Iterable[EncodedChunk]) -> Iterator[EncodedChunk]:
        for chunk in chunks:
            self._look(chunk)
            self._last = chunk
            yield chunk

    def _look(self, chunk: EncodedChunk) -> None:
        last = self._last
        if last is None:
            # Frame numbers have to begin at zero.
            self.unbroken = chunk.sequence == 0
            return
        follows = chunk.sequence == last.sequence + 1 and chunk.first_frame == last.first_frame + last.frames
        if not follows or chunk.encoder != last.encoder or last.frames % self._packet_frames:
            self.unbroken = False


def _batches(chunks: Iterable[EncodedChunk]) -> Iterator[list[EncodedChunk]]:
    batch: list[EncodedChunk] = []
    for chunk in chunks:
        if batch and (chunk.encoder != batch[-1].encoder or len(batch) == _BATCH_CHUNKS):
            yield batch
            batch = []
        batch.append(chunk)
    if batch:
        yield batch
