"""Judgement that needs samples or the facts of a language: where windows lie, and which texts to believe."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.transcript import Flag, Span, Window, WindowOptions, WindowStatus, WindowText


class Planner(Protocol):
    """Pure functions of their arguments. `pcm` is mono, signed 16-bit little-endian, 16 kHz.

    Every time is in seconds from the start of the recording; `starts_at_seconds` is where `pcm` begins.
    """

    def float_samples(self, pcm: bytes) -> bytes:
        """Return the same sound as 32-bit little-endian floats, as a Transcriber takes it."""
        ...

    def quietest(self, pcm: bytes, starts_at_seconds: float, within: Span) -> float:
        """Return the middle of the quietest 20 ms inside `within`."""
        ...

    def plan(
        self,
        pcm: bytes,
        starts_at_seconds: float,
        speech: Sequence[Span],
        language: str | None,
        first_index: int,
    ) -> Sequence[Window]:
        """Return windows that hold all the speech, in order, numbered from `first_index`, none overlapping."""
        ...

    def must_split(self, window: Window, answer: WindowText) -> bool:
        """Return whether the model ran out of tokens in a window that is long enough to be halved."""
        ...

    def halves(self, pcm: bytes, window: Window) -> tuple[tuple[Span, tuple[Span, ...]], tuple[Span, tuple[Span, ...]]]:
        """Cut a window at its quietest point; return span and speech of both halves. `pcm` is the window's sound."""
        ...

    def judge(
        self, window: Window, options: WindowOptions, answer: WindowText
    ) -> tuple[WindowStatus, tuple[Flag, ...]]:
        """Return whether a text may be believed (DONE or QUARANTINED), and why not."""
        ...
