"""Which stretches of the sound were really played: text may be called listened to only then."""

from bisect import bisect_left

from app.domain.transcript import Span

# The last word dies away before the window's end, and a player that is stopped by hand stops a little early.
ENOUGH = 0.9


class HeardSpans:
    """Stretches of one recording that were played, in order, none touching another."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def add(self, start_seconds: float, end_seconds: float) -> None:
        """Note that this stretch was played."""
        if end_seconds <= start_seconds:
            return
        first = bisect_left(self._spans, start_seconds, key=lambda span: span.end_seconds)
        last = first
        while last < len(self._spans) and self._spans[last].start_seconds <= end_seconds:
            start_seconds = min(start_seconds, self._spans[last].start_seconds)
            end_seconds = max(end_seconds, self._spans[last].end_seconds)
            last += 1
        self._spans[first:last] = [Span(start_seconds, end_seconds)]

    def holds(self, span: Span) -> bool:
        """Whether enough of a stretch was played to judge what is said in it."""
        played = sum(
            max(0.0, min(one.end_seconds, span.end_seconds) - max(one.start_seconds, span.start_seconds))
            for one in self._spans
        )
        return played >= ENOUGH * span.seconds
