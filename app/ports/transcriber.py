"""The model, as the meaning sees it. Sound goes in, text comes out; nothing else crosses."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.transcript import ModelFacts, Span, WindowOptions, WindowText
from app.jobs import CancelToken

MODEL_SAMPLES_PER_SECOND = 16_000


class Transcriber(Protocol):
    """A loaded model in a process of its own.

    `samples` is always mono 32-bit little-endian float PCM at 16 kHz, values -1..1; `starts_at_seconds` is where
    its first sample lies in the recording, and all times that come back are counted from the recording's start.
    """

    @property
    def model(self) -> ModelFacts:
        """The model that answers."""
        ...

    @property
    def engine(self) -> str:
        """Name and version of the engine, for the record."""
        ...

    def find_speech(self, samples: bytes, starts_at_seconds: float, cancel: CancelToken) -> Sequence[Span]:
        """Return where a voice is heard, in order, in at most 10 minutes of sound.

        Raises WorkerFailed, Cancelled.
        """
        ...

    def transcribe(
        self, samples: bytes, starts_at_seconds: float, options: WindowOptions, cancel: CancelToken
    ) -> WindowText:
        """Return the text of one window of at most 30 s. Raises WindowFailed, WorkerFailed, Cancelled (within 1 s)."""
        ...

    def close(self) -> None:
        """End the process; whatever it heard goes with its memory."""
        ...
