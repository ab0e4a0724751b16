"""Recordings that are one piece of PCM in memory, for tests of what reads them."""

from collections.abc import Iterator, Sequence

from app.domain.audio import AudioFormat, Mark, PcmBlock, RecordingFacts

RATE = 16_000


class PcmRecordings:
    """Reading only. `facts_by_part` may be changed by a test."""

    def __init__(self, part_id: str, pcm: bytes, marks: Sequence[Mark] = (), block_seconds: float = 1.0) -> None:
        self.pcm = pcm
        self.block_bytes = int(block_seconds * RATE) * 2
        self.reads: list[float] = []
        self.stopped = True
        self._part_id = part_id
        self._marks = tuple(marks)

    def facts(self, part_id: str) -> RecordingFacts:
        assert part_id == self._part_id
        return RecordingFacts(
            part_id=part_id,
            testimony_id="t1",
            format=AudioFormat(RATE, 1),
            frames=len(self.pcm) // 2,
            chunks=1,
            marks=self._marks,
            chain_head=bytes(64),
            stopped=self.stopped,
            sealed=False,
            chain_intact=True,
        )

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        assert part_id == self._part_id
        assert sample_rate_hz == RATE
        self.reads.append(start_seconds)
        first = round(start_seconds * RATE)
        for start in range(first * 2, len(self.pcm), self.block_bytes):
            yield PcmBlock(start // 2, self.pcm[start : start + self.block_bytes], AudioFormat(RATE, 1))
