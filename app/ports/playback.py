"""Listening to what is in the vault: through a loudspeaker, and as a picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.audio import AudioFormat, PcmBlock

SLOWEST = 0.5
FASTEST = 2.0


class Condition(StrEnum):
    """How a playback stands."""

    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"
    """Everything up to the end was heard."""
    NO_LOUDSPEAKER = "no_loudspeaker"
    """This computer has nothing to play on, or it went away while playing."""
    FAILED = "failed"
    """The sound could not be read."""


@dataclass(frozen=True, slots=True)
class PlaybackReport:
    """Where a playback is: `seconds` of the recording have been heard; `error` only where it FAILED."""

    condition: Condition
    seconds: float
    error: Exception | None = None


class ReadsPcm(Protocol):
    """The part of `Recordings` that a playback needs."""

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        """Decode from `start_seconds` on, mono, in blocks of about 1 s."""
        ...


class Tempo(Protocol):
    """Makes speech faster or slower and keeps its pitch."""

    def convert(self, samples: bytes) -> bytes:
        """Return what is ready after these samples. Raises AudioDamaged."""
        ...

    def flush(self) -> bytes:
        """Return what is still held back, at the end. Raises AudioDamaged."""
        ...


class PeakMeter(Protocol):
    """Takes the samples of a recording in order and gives the loudest of each stretch of equal length."""

    def add(self, samples: bytes) -> tuple[float, ...]:
        """Return the stretches that are complete now, each 0.0 (silence) to 1.0 (full scale)."""
        ...

    def finish(self) -> tuple[float, ...]:
        """Return the last stretch, if it was begun."""
        ...


class SoundTools(Protocol):
    """What is made of samples on their way to the ear or the eye."""

    def tempo(self, audio_format: AudioFormat, speed: float) -> Tempo:
        """Return a fresh one for a speed between SLOWEST and FASTEST; at 1.0 it changes no sample."""
        ...

    def peak_meter(self, columns: int, total_frames: int, audio_format: AudioFormat) -> PeakMeter:
        """Return a fresh one that gives at most `columns` stretches for `total_frames` frames."""
        ...


class Playback(Protocol):
    """Plays recordings through the usual loudspeaker, from a thread of its own; every call returns at once."""

    @property
    def report(self) -> PlaybackReport:
        """How it stands at this moment. Any thread may ask."""
        ...

    def play(self, part_id: str, from_seconds: float, speed: float) -> None:
        """Play from here on; whatever plays now falls silent. `report` is PLAYING, from here, on return."""
        ...

    def pause(self) -> None:
        """Fall silent and stay at this place."""
        ...

    def close(self) -> None:
        """Fall silent and let go of the device and of the sound; nothing may be asked afterwards."""
        ...
