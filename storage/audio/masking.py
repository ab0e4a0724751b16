"""Sound with stretches taken out of it: not one sample of what is masked stays, and nothing is shifted."""

import math
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.audio import AudioFormat
from app.domain.masking import TONE_HZ, TONE_PEAK, Cover
from app.domain.transcript import Span

_EDGE_SECONDS = 0.005

Frames = tuple[int, int]


def frames_of(spans: Sequence[Span], audio_format: AudioFormat) -> list[Frames]:
    """Return the stretches in whole frames, widened to them."""
    rate = audio_format.sample_rate_hz
    return [(math.floor(span.start_seconds * rate), math.ceil(span.end_seconds * rate)) for span in spans]


class SoundMask:
    """Covers stretches of one recording; `spans` are in order and do not overlap."""

    def __init__(self, audio_format: AudioFormat, spans: Sequence[Span], cover: Cover) -> None:
        self._format = audio_format
        self._stretches = frames_of(spans, audio_format)
        self._cover = cover

    def over(self, blocks: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the blocks, in the lengths in which they come, with every masked sample replaced."""
        first = 0
        for block in blocks:
            masked = self._masked(block, first)
            first += len(block) // self._format.bytes_per_frame
            yield masked

    def _masked(self, block: bytes, first: int) -> bytes:
        frames = len(block) // self._format.bytes_per_frame
        touched = [(start, end) for start, end in self._stretches if start < first + frames and end > first]
        if not touched:
            return block
        samples = np.frombuffer(block, dtype="<i2").reshape(-1, self._format.channels).copy()
        for start, end in touched:
            begin, stop = max(start, first), min(end, first + frames)
            samples[begin - first : stop - first] = self._covering(begin, stop, start, end)[:, None]
        return samples.tobytes()

    def _covering(self, begin: int, stop: int, start: int, end: int) -> NDArray[np.int16]:
        """What is heard from `begin` to `stop` of the stretch from `start` to `end`: it depends on the place alone."""
        if self._cover is Cover.SILENCE:
            return np.zeros(stop - begin, dtype=np.int16)
        rate = self._format.sample_rate_hz
        places = np.arange(begin, stop)
        edge = max(1, round(_EDGE_SECONDS * rate))
        loudness = np.clip(np.minimum(places - start, end - 1 - places) / edge, 0.0, 1.0)
        tone = TONE_PEAK * loudness * np.sin(2 * np.pi * TONE_HZ * (places - start) / rate)
        return np.asarray(np.round(tone), dtype=np.int16)
