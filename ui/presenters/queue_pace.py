"""How long the whole queue will take: only what was measured on this machine, for these languages."""

from collections.abc import Sequence

from app.jobs import Step
from ui.presenters.queue_state import OPEN, QueueItem

Languages = tuple[str, ...]


class QueuePace:
    """Seconds of work for a second of recording, learned per languages: one may take six times as long as another."""

    def __init__(self) -> None:
        self._rates: dict[Languages, float] = {}

    def count(self, item: QueueItem, step: Step) -> None:
        """Learn from a report of the model's work."""
        left = step.total - step.done
        if step.remaining_seconds and left > 0 and item.seconds > 0:
            speech_share = step.total / item.seconds
            self._rates[item.languages] = step.remaining_seconds / left * speech_share

    def remaining(self, items: Sequence[QueueItem]) -> float | None:
        """Return the seconds until everything is done; None while that would be a guess, or nothing is left to do."""
        waiting = [item for item in items if item.phase in OPEN]
        if not waiting or not self._rates:
            return None
        return sum(self._of(item) for item in waiting)

    def _of(self, item: QueueItem) -> float:
        if item.remaining_seconds is not None:
            return item.remaining_seconds
        # For languages that were not met yet, the slowest known is the honest one.
        return item.seconds * self._rates.get(item.languages, max(self._rates.values()))
