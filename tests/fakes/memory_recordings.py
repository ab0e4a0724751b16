"""A `Recordings` in memory, for tests of what stands on it; the contract suite holds it to the real one.

`refuse_next` makes the next writes fail as a full disk does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha512

from app.domain.audio import (
    AudioFormat,
    Bookmark,
    EncodedChunk,
    Gap,
    GapReason,
    Mark,
    PcmBlock,
    Purpose,
    RecordingFacts,
    RecoveredRecording,
    StoredChunk,
)
from app.domain.testimony import Part, PartKind
from app.errors.audio import ChunkOutOfOrder, RecordingStillLive, RecordingStopped, RecordingUnknown
from app.errors.storage import DiskFull
from app.errors.vault import TestimonyUnknown
from app.jobs import CancelToken, Progress
from storage.audio.codec import Resampler
from storage.audio.flac import ChunkDecoder


@dataclass
class _Recording:
    testimony_id: str
    format: AudioFormat
    chunks: list[EncodedChunk] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    head: bytes = bytes(64)
    stopped: bool = False
    sealed: bool = False

    @property
    def frames(self) -> int:
        return sum(chunk.frames for chunk in self.chunks)


class MemoryRecordings:
    """The port `Recordings`."""

    def __init__(self, testimony_ids: Sequence[str]) -> None:
        self._testimony_ids = set(testimony_ids)
        self._recordings: dict[str, _Recording] = {}
        self.refuse_next = 0
        self.refused = 0

    def begin(
        self, testimony_id: str, audio_format: AudioFormat, source: str, purpose: Purpose = Purpose.TESTIMONY
    ) -> str:
        if testimony_id not in self._testimony_ids:
            raise TestimonyUnknown
        part_id = f"part{len(self._recordings)}"
        self._recordings[part_id] = _Recording(testimony_id, audio_format)
        return part_id

    def append(self, part_id: str, chunk: EncodedChunk) -> StoredChunk:
        recording = self._of_id(part_id)
        self._maybe_refuse()
        if recording.stopped:
            raise RecordingStopped
        if (chunk.sequence, chunk.first_frame) != (len(recording.chunks), recording.frames):
            raise ChunkOutOfOrder(expected=len(recording.chunks), got=chunk.sequence)
        recording.chunks.append(chunk)
        recording.head = sha512(recording.head + chunk.flac).digest()
        return StoredChunk(chunk, recording.head)

    def mark(self, part_id: str, mark: Mark) -> None:
        recording = self._of_id(part_id)
        self._maybe_refuse()
        if isinstance(mark, Gap):
            unmeasured = (mark.at_frame, mark.reason, None)
            recording.marks = [
                one
                for one in recording.marks
                if not (isinstance(one, Gap) and (one.at_frame, one.reason, one.seconds) == unmeasured)
            ]
        if isinstance(mark, Bookmark):
            recording.marks = [
                one for one in recording.marks if not (isinstance(one, Bookmark) and one.at_frame == mark.at_frame)
            ]
        recording.marks.append(mark)

    def stop(self, part_id: str) -> None:
        self._of_id(part_id).stopped = True

    def seal(self, part_id: str, progress: Progress, cancel: CancelToken) -> Part:
        recording = self._of_id(part_id)
        if not recording.stopped:
            raise RecordingStillLive
        cancel.check()
        recording.sealed = True
        return Part(
            id=part_id,
            testimony_id=recording.testimony_id,
            ordinal=1,
            kind=PartKind.RECORDING,
            name="recording-1.flac",
            media_type="audio/flac",
            byte_count=sum(len(chunk.flac) for chunk in recording.chunks),
            sha512=recording.head,
            media_name=f"{part_id}.age",
            added_at=datetime(2026, 3, 1, tzinfo=UTC),
        )

    def recover(self, progress: Progress, cancel: CancelToken) -> Sequence[RecoveredRecording]:
        found = []
        for part_id, recording in self._recordings.items():
            if recording.sealed:
                continue
            if not recording.stopped:
                recording.stopped = True
                recording.marks.append(Gap(recording.frames, GapReason.CRASH, None))
            self.seal(part_id, progress, cancel)
            found.append(RecoveredRecording(part_id, recording.testimony_id, self.facts(part_id).seconds, 0))
        return found

    def facts(self, part_id: str) -> RecordingFacts:
        recording = self._of_id(part_id)
        return RecordingFacts(
            part_id=part_id,
            testimony_id=recording.testimony_id,
            format=recording.format,
            frames=recording.frames,
            chunks=len(recording.chunks),
            marks=tuple(sorted(recording.marks, key=lambda mark: mark.at_frame)),
            chain_head=recording.head,
            stopped=recording.stopped,
            sealed=recording.sealed,
            chain_intact=True,
        )

    def of(self, testimony_id: str) -> Sequence[RecordingFacts]:
        return [self.facts(part_id) for part_id, one in self._recordings.items() if one.testimony_id == testimony_id]

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        recording = self._of_id(part_id)
        target = AudioFormat(sample_rate_hz, 1)
        resampler = Resampler(recording.format, target)
        skipped = round(start_seconds * recording.format.sample_rate_hz) * recording.format.bytes_per_frame
        native = b"".join(ChunkDecoder(recording.format).decode(recording.chunks))[skipped:]
        samples = resampler.convert(native) + resampler.flush()
        size = target.chunk_frames * target.bytes_per_frame
        first = round(start_seconds * sample_rate_hz)
        for start in range(0, len(samples), size):
            yield PcmBlock(first + start // target.bytes_per_frame, samples[start : start + size], target)

    def _of_id(self, part_id: str) -> _Recording:
        if part_id not in self._recordings:
            raise RecordingUnknown
        return self._recordings[part_id]

    def _maybe_refuse(self) -> None:
        if self.refuse_next > 0:
            self.refuse_next -= 1
            self.refused += 1
            raise DiskFull(errno=28)
