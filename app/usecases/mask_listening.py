"""What the engine is given to hear in a proof.

An altered voice is made of the masked sound, so that nothing can be heard in it that is not in that. An engine that
understands an altered voice badly would find little and prove little: it hears the masked sound as it was before.
"""

import math
from array import array
from collections.abc import Iterator, Sequence
from typing import cast

from app.domain.audio import PcmBlock, RecordingFacts
from app.domain.consent import Voice
from app.domain.masking import TONE_HZ, TONE_PEAK, Cover, MaskedCopy, merged
from app.domain.transcript import Span
from app.errors.base import SaksiError
from app.ports.recordings import Recordings
from app.ports.transcriber import MODEL_SAMPLES_PER_SECOND


def heard_recordings(recordings: Recordings, copy: MaskedCopy) -> Recordings:
    """Return the recordings of a copy as the proof hears them.

    Where the master can be read no more, an altered voice is heard as it is.
    """
    if copy.voice is not Voice.ALTERED or not all(_readable(recordings, master) for master, _ in copy.parts):
        return recordings
    return cast("Recordings", _BeforeAltering(recordings, copy))


def _readable(recordings: Recordings, part_id: str) -> bool:
    try:
        next(iter(recordings.read_pcm(part_id, MODEL_SAMPLES_PER_SECOND)), None)
    except SaksiError:
        return False
    return True


class _BeforeAltering:
    """As much of the port `Recordings` as a transcription reads."""

    def __init__(self, inner: Recordings, copy: MaskedCopy) -> None:
        self._inner = inner
        self._cover = copy.cover
        self._master = {own: master for master, own in copy.parts}
        self._masked = {
            own: merged(mask.span for mask in copy.masks if mask.part_id == master) for master, own in copy.parts
        }

    def facts(self, part_id: str) -> RecordingFacts:
        return self._inner.facts(part_id)

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        for block in self._inner.read_pcm(self._master[part_id], sample_rate_hz, start_seconds):
            yield _covered(block, self._masked[part_id], self._cover)


def _covered(block: PcmBlock, masked: Sequence[Span], cover: Cover) -> PcmBlock:
    width, rate = block.format.bytes_per_frame, block.format.sample_rate_hz
    samples = bytearray(block.samples)
    for span in masked:
        begins = math.floor(span.start_seconds * rate)
        start = max(0, begins - block.first_frame)
        end = min(block.frames, math.ceil(span.end_seconds * rate) - block.first_frame)
        if start < end:
            at = block.first_frame + start - begins
            heard = _tone(at, end - start, rate) if cover is Cover.TONE else bytes((end - start) * width)
            samples[start * width : end * width] = heard
    return PcmBlock(block.first_frame, bytes(samples), block.format)


def _tone(at: int, frames: int, rate: int) -> bytes:
    """As the copy has it, in one channel; what the model hears is always one."""
    turn = 2 * math.pi * TONE_HZ / rate
    return array("h", (round(TONE_PEAK * math.sin(turn * place)) for place in range(at, at + frames))).tobytes()
