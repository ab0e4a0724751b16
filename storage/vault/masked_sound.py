"""The masked sound of one recording as a FLAC file, streamed, with memory for a few seconds of it."""

import hashlib
from collections.abc import Iterator, Sequence

from app.domain.audio import AudioFormat, EncodedChunk, RecordingFacts
from app.domain.consent import Voice
from app.domain.masking import Cover, Mask, merged
from app.domain.transcript import Span
from app.jobs import CancelToken, Progress, Step
from storage.audio.altered_voice import AlteredVoice
from storage.audio.codec import FlacEncoder
from storage.audio.flac import flac_header
from storage.audio.masking import SoundMask
from storage.crypto.random import random_bytes
from storage.vault.context import VaultContext
from storage.vault.journal import ChainEnd, chained, start_of_chain
from storage.vault.recording_sound import native_blocks

STAGE = "masking"
LISTENING = "masking_check"
_KEY_BYTES = 32


class MaskedSound:
    """Makes the file twice: once for the sums in its header, once for the file. `end` is known after the second."""

    def __init__(
        self,
        context: VaultContext,
        facts: RecordingFacts,
        spans: Sequence[Span],
        cover: Cover,
        voice: Voice,
        part_id: str,
    ) -> None:
        self._context = context
        self._facts = facts
        self._spans = spans
        self._cover = cover
        # Nothing but this object ever knows it: with it, the voice could be turned back.
        self._key = random_bytes(_KEY_BYTES) if voice is Voice.ALTERED else None
        self.end: ChainEnd = start_of_chain(part_id)

    @property
    def format(self) -> AudioFormat:
        """That of the master."""
        return self._facts.format

    def pieces(self, progress: Progress, cancel: CancelToken) -> Iterator[bytes]:
        """Yield the file. Raises AudioDamaged, MediaDamaged, MediaSealedAway, StorageError, Cancelled."""
        frames, md5 = 0, hashlib.md5(usedforsecurity=False)  # STREAMINFO wants MD5; nothing here relies on its strength
        for samples in self._watched(0, progress, cancel):
            md5.update(samples)
            frames += len(samples) // self.format.bytes_per_frame
        yield flac_header(self.format, frames, md5.digest())
        for chunk in self._chunks(progress, cancel):
            self.end = chained(self.end, chunk)
            yield chunk.flac

    def _watched(self, rounds: int, progress: Progress, cancel: CancelToken) -> Iterator[bytes]:
        done = 0
        for samples in self._samples():
            cancel.check()
            yield samples
            done += len(samples) // self.format.bytes_per_frame
            progress(Step(STAGE, rounds * self._facts.frames + done, 2 * max(1, self._facts.frames)))

    def _samples(self) -> Iterator[bytes]:
        blocks: Iterator[bytes] = native_blocks(self._context, self._facts)
        if self._key is not None:
            # What is masked must not be heard in the windows beside it either: so it goes before and after.
            silent = SoundMask(self.format, self._spans, Cover.SILENCE)
            blocks = AlteredVoice(self.format, self._key).over(silent.over(blocks))
        return SoundMask(self.format, self._spans, self._cover).over(blocks)

    def _chunks(self, progress: Progress, cancel: CancelToken) -> Iterator[EncodedChunk]:
        """Whole seconds of one encoder, as a recording has them."""
        encoder, waiting, first = FlacEncoder(self.format), bytearray(), 0
        chunk_bytes = self.format.chunk_frames * self.format.bytes_per_frame
        sequence = 0
        for samples in self._watched(1, progress, cancel):
            waiting += samples
            # The last second stays until it is known to be the last.
            while len(waiting) > chunk_bytes:
                flac = encoder.encode(bytes(waiting[:chunk_bytes]))
                del waiting[:chunk_bytes]
                yield EncodedChunk(sequence, first, self.format.chunk_frames, 0, flac)
                first += self.format.chunk_frames
                sequence += 1
        frames = len(waiting) // self.format.bytes_per_frame
        yield EncodedChunk(sequence, first, frames, 0, encoder.finish(bytes(waiting)))


def uncovered_masks(
    context: VaultContext,
    facts: RecordingFacts,
    masks: Sequence[Mask],
    cover: Cover,
    progress: Progress,
    cancel: CancelToken,
) -> list[Mask]:
    """Return the masks of a recording of a copy that hold anything but their cover: masking again would change them.

    Raises AudioDamaged, MediaDamaged, MediaSealedAway, StorageError, Cancelled.
    """
    found: list[Mask] = []
    sound = SoundMask(facts.format, merged(mask.span for mask in masks), cover)
    first, kept = 0, b""

    def copied() -> Iterator[bytes]:
        nonlocal kept
        for kept in native_blocks(context, facts):  # noqa: UP028 - the name outside holds what was given last
            yield kept

    for masked in sound.over(copied()):
        cancel.check()
        frames = len(masked) // facts.format.bytes_per_frame
        if masked != kept:
            here = Span(first / facts.format.sample_rate_hz, (first + frames) / facts.format.sample_rate_hz)
            found += [mask for mask in masks if _touch(mask.span, here) and mask not in found]
        first += frames
        progress(Step(LISTENING, first, max(1, facts.frames)))
    return found


def _touch(one: Span, other: Span) -> bool:
    return one.start_seconds < other.end_seconds and other.start_seconds < one.end_seconds
