"""Recordings in a vault: the live journal, and the sealed sound that it becomes."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.domain.audio import (
    AudioFormat,
    EncodedChunk,
    Mark,
    PcmBlock,
    Purpose,
    RecordingFacts,
    RecoveredRecording,
    StoredChunk,
)
from app.domain.testimony import Part
from app.jobs import CancelToken, Progress


class Recordings(Protocol):
    """Every call that changes something is durable on return (one transaction, WAL + FULL).

    begin, stop, seal and recover write their entries into the custody log in the same transaction.
    """

    def begin(
        self, testimony_id: str, audio_format: AudioFormat, source: str, purpose: Purpose = Purpose.TESTIMONY
    ) -> str:
        """Open a live journal for a new recording part and return its part id.

        `source` names the device or says "file"; it is stored, never logged. Raises ConsentMissing where the person
        did not agree to a recording; one of a spoken consent may begin before that, and gets ten minutes. Raises
        InterpreterUnfit where somebody interprets who may not.
        """
        ...

    def append(self, part_id: str, chunk: EncodedChunk) -> StoredChunk:
        """Save one chunk. Raises DiskFull and the other classes of StorageError; then nothing was stored."""
        ...

    def mark(self, part_id: str, mark: Mark) -> None:
        """Save a gap, a bookmark or a change of speaker.

        A gap takes the place of the one at the same frame that has the same reason and no length yet; a bookmark
        takes the place of the one at the same frame, whose words it changes.
        """
        ...

    def stop(self, part_id: str) -> None:
        """Say that no more chunks come."""
        ...

    def seal(self, part_id: str, progress: Progress, cancel: CancelToken) -> Part:
        """Turn a stopped journal into one valid FLAC file in a sealed media file.

        Journal rows go only after fsync, read-back and a matching hash. Safe to be killed at any moment
        and called again.
        """
        ...

    def recover(self, progress: Progress, cancel: CancelToken) -> Sequence[RecoveredRecording]:
        """Finish after a crash: stop and seal whatever was live or half sealed; say what was found."""
        ...

    def facts(self, part_id: str) -> RecordingFacts:
        """Return what is known of one recording, live or sealed."""
        ...

    def of(self, testimony_id: str) -> Sequence[RecordingFacts]:
        """Return the recordings of a testimony by ordinal."""
        ...

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        """Decode from `start_seconds` on, mono, resampled to `sample_rate_hz`, in blocks of about 1 s.

        Works the same for a live, a stopped and a sealed recording. Raises AudioDamaged, MediaSealedAway.
        """
        ...
