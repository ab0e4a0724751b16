"""The sound of a recording, the same for a live, a stopped and a sealed one."""

import hashlib
from collections.abc import Iterator

from app.domain.audio import AudioFormat, PcmBlock, RecordingFacts
from app.domain.testimony import Part
from app.errors.audio import AudioDamaged, RecordingUnknown
from storage.audio.codec import Resampler, SoundReader
from storage.audio.flac import ChunkDecoder
from storage.vault.context import VaultContext
from storage.vault.journal import read_chunks
from storage.vault.parts import part_of_id


def read_sound(
    context: VaultContext, facts: RecordingFacts, sample_rate_hz: int, start_seconds: float
) -> Iterator[PcmBlock]:
    """Give mono blocks of about one second from `start_seconds` on."""
    target = AudioFormat(sample_rate_hz, 1)
    first_frame = round(start_seconds * sample_rate_hz)
    native = _Native(context, facts)
    resampler = Resampler(facts.format, target)
    waiting = bytearray()
    block_bytes = target.chunk_frames * target.bytes_per_frame
    for samples in native.blocks(start_seconds):
        waiting += resampler.convert(samples)
        while len(waiting) >= block_bytes:
            block = PcmBlock(first_frame, bytes(waiting[:block_bytes]), target)
            del waiting[:block_bytes]
            first_frame += block.frames
            yield block
    waiting += resampler.flush()
    if waiting:
        yield PcmBlock(first_frame, bytes(waiting), target)


def native_blocks(context: VaultContext, facts: RecordingFacts) -> Iterator[bytes]:
    """Give all samples of a recording as they were recorded, in the format of `facts`.

    Raises AudioDamaged, MediaDamaged, MediaSealedAway.
    """
    return _Native(context, facts).blocks(0.0)


class _Native:
    """The samples of a recording as they were recorded, wherever they lie at the moment."""

    def __init__(self, context: VaultContext, facts: RecordingFacts) -> None:
        self._context = context
        self._facts = facts

    def blocks(self, start_seconds: float) -> Iterator[bytes]:
        width = self._facts.format.bytes_per_frame
        frame = round(start_seconds * self._facts.format.sample_rate_hz)
        for samples in self._from_journal(frame):
            frame += len(samples) // width
            yield samples
        # The journal is empty once it is sealed, which may happen while somebody reads.
        if self._present_part().media_name is not None:
            yield from self._from_media(frame)

    def _from_journal(self, from_frame: int) -> Iterator[bytes]:
        width = self._facts.format.bytes_per_frame
        frame = from_frame
        for chunk in read_chunks(self._context.connection, self._facts.part_id, from_frame):
            if chunk.first_frame + chunk.frames <= frame:
                continue
            if chunk.first_frame > frame and self._present_part().media_name is not None:
                return
            decoder = ChunkDecoder(self._facts.format)
            samples = b"".join(decoder.decode([chunk]))[max(0, frame - chunk.first_frame) * width :]
            if decoder.silenced:
                raise AudioDamaged(at_seconds=round(frame / self._facts.format.sample_rate_hz))
            frame = chunk.first_frame + chunk.frames
            yield samples

    def _from_media(self, from_frame: int) -> Iterator[bytes]:
        part = self._present_part()
        rate = self._facts.format.sample_rate_hz
        if part.media_name is None or from_frame >= self._facts.frames:
            return
        with (
            self._context.media.open(part.testimony_id, part.media_name) as stream,
            SoundReader(stream, "flac") as reader,
        ):
            for samples in reader.blocks(self._facts.format, from_frame / rate):
                if reader.damaged_packets:
                    raise AudioDamaged(at_seconds=round(from_frame / rate))
                from_frame += len(samples) // self._facts.format.bytes_per_frame
                yield samples

    def _present_part(self) -> Part:
        part = part_of_id(self._context.connection, self._facts.part_id)
        if part is None:
            raise RecordingUnknown
        return part


def sealed_facts(context: VaultContext, part: Part) -> RecordingFacts:
    """What the sound itself says of a recording that was made elsewhere and received."""
    if part.media_name is None:
        raise RecordingUnknown
    with context.media.open(part.testimony_id, part.media_name) as stream, SoundReader(stream, "flac") as reader:
        audio_format, seconds = reader.native_format, reader.declared_seconds or 0.0
    return RecordingFacts(
        part_id=part.id,
        testimony_id=part.testimony_id,
        format=AudioFormat(audio_format.sample_rate_hz, audio_format.channels),
        frames=round(seconds * audio_format.sample_rate_hz),
        chunks=0,
        marks=(),
        chain_head=hashlib.sha512(b"").digest(),
        stopped=True,
        sealed=True,
        chain_intact=True,
    )
