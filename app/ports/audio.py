"""Where sound comes from, and how a recording encodes it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.audio import AudioFormat, PcmBlock


class SourceEvent(StrEnum):
    """What a source has to say beside sound."""

    LOST = "lost"
    """Sound has stopped coming, or comes from another device: what follows is not believed. It may come back."""
    BACK = "back"
    MUTED = "muted"
    """Only exact zeros come: a switch on the microphone, or the system, has muted it."""
    UNMUTED = "unmuted"
    OVERFLOW = "overflow"
    """Sound was lost here because nobody took it in time."""
    DAMAGED = "damaged"
    """A place in a file does not decode and is left out."""
    ENDED = "ended"
    """Nothing more will come."""


@dataclass(frozen=True, slots=True)
class SourceNotice:
    """One event at this place between two blocks; `seconds` is how much sound is missing, None if unknown."""

    event: SourceEvent
    seconds: float | None = None


class Source(Protocol):
    """A microphone or a file. Only one thread reads it; the device fills it from a thread of its own."""

    @property
    def name(self) -> str:
        """The device as the person knows it, or "file"."""
        ...

    @property
    def format(self) -> AudioFormat:
        """What every block has."""
        ...

    @property
    def heard_frames(self) -> int:
        """Frames given by the device so far, those included that still wait to be read. Any thread may ask."""
        ...

    def start(self) -> None:
        """Begin to listen. Raises AudioError, StorageError."""
        ...

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next block or notice, waiting at most this long; None when nothing came.

        Blocks are at most a tenth of a second long. After ENDED only ENDED comes.
        """
        ...

    def stop(self) -> None:
        """Stop listening. What was heard before can still be read; then ENDED comes."""
        ...


class SoundFile(Source, Protocol):
    """A file as a source."""

    @property
    def expected_seconds(self) -> float | None:
        """How long it says it is, once it was started; None where it says nothing."""
        ...


@dataclass(frozen=True, slots=True)
class MicrophoneName:
    """A microphone as the system names it; `usual` is the one that the person chose in the system's settings."""

    name: str
    usual: bool


class ChunkEncoder(Protocol):
    """Encodes one unbroken stretch of sound."""

    def encode(self, samples: bytes) -> bytes:
        """Encode whole packets (a multiple of a tenth of a second), and give their frames without delay."""
        ...

    def finish(self, samples: bytes) -> bytes:
        """Encode the last samples, of any length; the encoder is used up then."""
        ...


class AudioCodec(Protocol):
    """Makes encoders."""

    def encoder(self, audio_format: AudioFormat) -> ChunkEncoder:
        """Return a fresh encoder for the next unbroken stretch."""
        ...
