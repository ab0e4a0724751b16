"""The planner that the app asks: plan.py and guards.py behind its port."""

from collections.abc import Sequence

import numpy as np

from app.domain.transcript import Flag, Span, Window, WindowOptions, WindowStatus, WindowText
from transcription.guards import judge
from transcription.languages import OVERFLOW_TOKENS, window_seconds
from transcription.plan import (
    Samples,
    Stretch,
    plan_stretches,
    quietest_sample,
    to_samples,
    to_span,
)

# Below this a text that overflows is a loop, not a long one.
SHORTEST_SPLIT_SECONDS = 2.0
_SHORTEST_HALF_SHARE = 4

Half = tuple[Span, tuple[Span, ...]]


class WindowPlanner:
    """Implements app/ports/planner.py with numpy."""

    def float_samples(self, pcm: bytes) -> bytes:
        """Return 16-bit samples as 32-bit floats between -1 and 1."""
        return (_sound(pcm).astype("<f4") / np.float32(32768)).tobytes()

    def quietest(self, pcm: bytes, starts_at_seconds: float, within: Span) -> float:
        """Return the middle of the quietest 20 ms inside `within`, in seconds."""
        stretch = (to_samples(within.start_seconds), to_samples(within.end_seconds))
        sample = quietest_sample(_sound(pcm), to_samples(starts_at_seconds), stretch)
        return to_span((sample, sample)).start_seconds

    def plan(
        self,
        pcm: bytes,
        starts_at_seconds: float,
        speech: Sequence[Span],
        language: str | None,
        first_index: int,
    ) -> Sequence[Window]:
        """Return the windows of one block; see transcription/plan.py."""
        found = plan_stretches(_sound(pcm), to_samples(starts_at_seconds), speech, window_seconds(language))
        return tuple(
            Window(
                index=first_index + number,
                span=to_span(window),
                speech=tuple(to_span(piece) for piece in pieces),
                status=WindowStatus.PLANNED,
            )
            for number, (window, pieces) in enumerate(found)
        )

    def must_split(self, window: Window, answer: WindowText) -> bool:
        """Return whether 220 tokens or more came out of a window of 2 s or more."""
        return answer.tokens >= OVERFLOW_TOKENS and window.span.seconds >= SHORTEST_SPLIT_SECONDS

    def halves(self, pcm: bytes, window: Window) -> tuple[Half, Half]:
        """Cut in the middle half of the speech, so that both sides hold some; the halves touch at the cut."""
        start, end = to_samples(window.span.start_seconds), to_samples(window.span.end_seconds)
        speech = [(to_samples(span.start_seconds), to_samples(span.end_seconds)) for span in window.speech]
        voice_start, voice_end = speech[0][0], speech[-1][1]
        margin = (voice_end - voice_start) // _SHORTEST_HALF_SHARE
        cut = quietest_sample(_sound(pcm), start, (voice_start + margin, voice_end - margin))
        return _half((start, cut), speech), _half((cut, end), speech)

    def judge(
        self, window: Window, options: WindowOptions, answer: WindowText
    ) -> tuple[WindowStatus, tuple[Flag, ...]]:
        """Return whether the text is believed, and its flags; see transcription/guards.py."""
        return judge(window, options, answer)


def _sound(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, dtype="<i2")


def _half(part: Stretch, speech: Sequence[Stretch]) -> Half:
    inside = ((max(start, part[0]), min(end, part[1])) for start, end in speech)
    return to_span(part), tuple(to_span(piece) for piece in inside if piece[0] < piece[1])
