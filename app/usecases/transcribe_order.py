"""Which window comes next, and how long the rest will take."""

from collections.abc import Sequence

from app.domain.transcript import Window
from app.jobs import Step
from app.ports.clock import Clock

TRANSCRIBING = "transcribe"


def next_window(pending: Sequence[Window], wanted_seconds: Sequence[float]) -> Window:
    """Return the pending window to do now.

    `wanted_seconds` are places in order of importance (where the reader looks, bookmarks): the windows that hold
    them come first, then whatever follows the first of them, then the rest from the beginning.
    """
    in_order = sorted(pending, key=lambda window: (window.span.start_seconds, window.index))
    for place in wanted_seconds:
        for window in in_order:
            if window.span.start_seconds <= place < window.span.end_seconds:
                return window
    if wanted_seconds:
        after = (window for window in in_order if window.span.start_seconds >= wanted_seconds[0])
        return next(after, in_order[0])
    return in_order[0]


def speech_seconds(windows: Sequence[Window]) -> float:
    """Return how much speech the windows hold."""
    return sum(span.seconds for window in windows for span in window.speech)


class Pace:
    """How fast this model goes through this speech on this machine."""

    def __init__(self, clock: Clock, total_seconds: float, done_seconds: float) -> None:
        self._clock = clock
        self._total = total_seconds
        self._done = done_seconds
        self._last = clock.monotonic_seconds()
        self._spent: list[tuple[float, float]] = []

    def count(self, windows: Sequence[Window]) -> None:
        """Take note that these windows have their outcome."""
        now = self._clock.monotonic_seconds()
        done = speech_seconds(windows)
        self._spent.append((done, now - self._last))
        self._last = now
        self._done += done

    def step(self) -> Step:
        """Return where the run stands."""
        left = max(0.0, self._total - self._done)
        return Step(TRANSCRIBING, self._done, self._total, self._remaining(left))

    def _remaining(self, left: float) -> float | None:
        # The first window also waited for the model to be loaded.
        counted = self._spent[1:] or self._spent
        speech = sum(seconds for seconds, _ in counted)
        return left * sum(spent for _, spent in counted) / speech if speech > 0 else None
