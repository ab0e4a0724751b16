"""Sound: samples, chunks, and what happened while they were recorded."""

from dataclasses import dataclass
from enum import StrEnum

RECORDING_SAMPLE_RATE_HZ = 48_000
MODEL_SAMPLE_RATE_HZ = 16_000
CHUNK_SECONDS = 1


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """Signed 16-bit little-endian samples, interleaved when there is more than one channel."""

    sample_rate_hz: int = RECORDING_SAMPLE_RATE_HZ
    channels: int = 1

    @property
    def bytes_per_frame(self) -> int:
        """Bytes of one sample of every channel."""
        return 2 * self.channels

    @property
    def chunk_frames(self) -> int:
        """Frames in one full chunk."""
        return self.sample_rate_hz * CHUNK_SECONDS

    @property
    def packet_frames(self) -> int:
        """Frames in one packet of the encoder: a tenth of a second, so that ten make one chunk."""
        return self.sample_rate_hz // 10


@dataclass(frozen=True, slots=True)
class PcmBlock:
    """A run of samples; `first_frame` counts frames since the recording began, gaps not counted."""

    first_frame: int
    samples: bytes
    format: AudioFormat

    @property
    def frames(self) -> int:
        """How many frames the block holds."""
        return len(self.samples) // self.format.bytes_per_frame


@dataclass(frozen=True, slots=True)
class EncodedChunk:
    """About one second of FLAC frames made by encoder number `encoder` (a new one after every pause or crash).

    `flac` holds bare frames, without a header, and decodes alone behind a generic one.
    """

    sequence: int
    first_frame: int
    frames: int
    encoder: int
    flac: bytes


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk that is durable, with the head of the hash chain after it (SHA-512, 64 bytes)."""

    chunk: EncodedChunk
    chain_head: bytes


class GapReason(StrEnum):
    """Why sound is missing at a place."""

    PAUSE = "pause"
    DEVICE_LOST = "device_lost"
    OVERFLOW = "overflow"
    DISK_BLOCKED = "disk_blocked"
    CRASH = "crash"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Gap:
    """Time in which nothing was recorded, at frame `at_frame`; `seconds` is None where nobody could measure it.

    `note` is what the person gave as the reason of a pause; it is testimony and never logged.
    """

    at_frame: int
    reason: GapReason
    seconds: float | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that the interviewer wants to find again."""

    at_frame: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerMark:
    """From `at_frame` on this role speaks: "survivor", "interpreter" or "interviewer"."""

    at_frame: int
    role: str


Mark = Gap | Bookmark | SpeakerMark


class Purpose(StrEnum):
    """What a recording is for."""

    TESTIMONY = "testimony"
    CONSENT = "consent"
    """The spoken consent itself, which may be recorded before any answer."""


CONSENT_SECONDS = 600.0
"""The longest recording of a spoken consent."""


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """What is known of one recording. `sealed` is True when it left the live journal for a sealed media file.

    `chain_intact` is False when the stored chunks are fewer or other than the hash chain says.
    """

    part_id: str
    testimony_id: str
    format: AudioFormat
    frames: int
    chunks: int
    marks: tuple[Mark, ...]
    chain_head: bytes
    stopped: bool
    sealed: bool
    chain_intact: bool
    purpose: Purpose = Purpose.TESTIMONY

    @property
    def seconds(self) -> float:
        """Length of the sound that is saved."""
        return self.frames / self.format.sample_rate_hz


@dataclass(frozen=True, slots=True)
class RecoveredRecording:
    """What an unlock after a crash found and finished."""

    part_id: str
    testimony_id: str
    seconds: float
    chunks_lost: int
