"""A Transcriber that hears numbers: speech is where the sound is loud, its text is a pure function of the samples."""

import hashlib
from collections.abc import Callable, Sequence

import numpy as np

from app.domain.transcript import ModelFacts, Segment, Span, WindowOptions, WindowText, Word
from app.errors.transcription import WindowFailed
from app.jobs import CancelToken
from tests.fakes.transcript_samples import MODEL

RATE = 16_000
FRAME = RATE // 50
WORDS = ("river", "market", "school", "garden", "water", "road", "house", "boat", "rice", "mango", "gate", "lamp")


class ScriptedTranscriber:
    """`tokens_per_second` above 8 makes long windows overflow; `before` is called before every window."""

    def __init__(self, tokens_per_second: float = 3.0) -> None:
        self.tokens_per_second = tokens_per_second
        self.model: ModelFacts = MODEL
        self.engine = "scripted 1"
        self.heard: list[Span] = []
        self.blocks: list[Span] = []
        self.fails_at: set[float] = set()
        self.before: Callable[[Span], None] = lambda span: None

    def find_speech(self, samples: bytes, starts_at_seconds: float, cancel: CancelToken) -> Sequence[Span]:
        cancel.check()
        sound = np.frombuffer(samples, dtype="<f4")
        assert len(sound) <= 600 * RATE
        self.blocks.append(Span(starts_at_seconds, starts_at_seconds + len(sound) / RATE))
        loud = np.abs(sound[: len(sound) // FRAME * FRAME].reshape(-1, FRAME)).max(axis=1, initial=0) > 0.01
        edges = np.flatnonzero(np.diff(np.concatenate(([0], loud.astype(np.int8), [0]))))
        return tuple(
            Span(starts_at_seconds + int(start) * FRAME / RATE, starts_at_seconds + int(end) * FRAME / RATE)
            for start, end in edges.reshape(-1, 2)
        )

    def transcribe(
        self, samples: bytes, starts_at_seconds: float, options: WindowOptions, cancel: CancelToken
    ) -> WindowText:
        sound = np.frombuffer(samples, dtype="<f4")
        span = Span(starts_at_seconds, starts_at_seconds + len(sound) / RATE)
        self.before(span)
        cancel.check()
        self.heard.append(span)
        if any(span.start_seconds <= place < span.end_seconds for place in self.fails_at):
            raise WindowFailed(reason="model")
        digest = hashlib.sha256(samples).digest()
        count = max(1, round(span.seconds * 2))
        spoken = [WORDS[(digest[i % 32] + i) % len(WORDS)] for i in range(count)]
        step = span.seconds / count
        words = tuple(
            Word(
                Span(starts_at_seconds + step * i, starts_at_seconds + step * (i + 1)),
                f" {word}",
                0.5 + digest[0] / 512,
            )
            for i, word in enumerate(spoken)
        )
        segment = Segment(span, "".join(word.text for word in words), words)
        return WindowText(
            (segment,), options.language or "en", 0.9, -0.2, 0.01, round(span.seconds * self.tokens_per_second)
        )

    def close(self) -> None:
        pass
