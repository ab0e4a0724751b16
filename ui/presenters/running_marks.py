"""Marking a passage while it is spoken: from here, until here."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.marked import MarkEvent, MarkKind, Passage
from app.jobs import CancelToken, Progress
from app.ports.marked import MarkedPassages
from ui.errors import Explained, explain
from ui.presenters.jobs import JobScope, Lane

EARLIER_SECONDS = 2.0
"""A key is pressed a little after somebody has begun to say what is kept apart."""
LATER_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a recording is: in seconds of its saved sound."""

    testimony_id: str
    part_id: str
    seconds: float


@dataclass(frozen=True, slots=True)
class MarkingState:
    """`kind` is what is being marked, None while nothing is; `marked` counts the passages that are complete."""

    kind: MarkKind | None = None
    marked: int = 0
    error: Explained | None = None


NO_MARKING = MarkingState()


class PassageMarking:
    """Every press is written down at once.

    A passage that was begun is marked up to the end of the recording until its end is said: whatever ends the program
    in between, nothing of it is left unmarked.
    """

    def __init__(
        self, marked: Callable[[], MarkedPassages], jobs: JobScope, changed: Callable[[MarkingState], None]
    ) -> None:
        self._marked = marked
        self._jobs = jobs
        self._changed = changed
        self._begun: MarkEvent | None = None
        self._state = MarkingState()

    @property
    def state(self) -> MarkingState:
        """The newest state."""
        return self._state

    def begin_anew(self) -> None:
        """Another recording begins; what is open in the one before goes on to its end."""
        self._begun = None
        self._state = MarkingState()

    def press(self, kind: MarkKind, place: Place | None) -> None:
        """From here; pressed again, whichever kind: until here. The other kind begins its own passage then."""
        if place is None:
            return  # nothing was heard yet
        open_kind, begun = self._state.kind, self._begun
        if open_kind is not None:
            if begun is None:
                return  # its first half is still being written
            self._end(begun, place)
        if open_kind is not kind:
            self._begin(kind, place)

    def _begin(self, kind: MarkKind, place: Place) -> None:
        passage = Passage(place.part_id, max(0.0, place.seconds - EARLIER_SECONDS), None, kind)
        self._change(MarkingState(kind, self._state.marked))

        def work(progress: Progress, cancel: CancelToken) -> MarkEvent:  # noqa: ARG001 - of the port
            (event,) = self._marked().mark(place.testimony_id, [passage])
            return event

        self._jobs.run(Lane.VAULT, work, self._began, self._failed)

    def _end(self, begun: MarkEvent, place: Place) -> None:
        self._begun = None
        start = begun.passage.start_seconds
        whole = Passage(place.part_id, start, max(start, place.seconds) + LATER_SECONDS, begun.passage.kind)
        self._change(MarkingState(None, self._state.marked + 1))

        def work(progress: Progress, cancel: CancelToken) -> None:  # noqa: ARG001 - of the port
            # First the passage, then the lift: it is marked at every moment.
            self._marked().mark(place.testimony_id, [whole])
            self._marked().lift(place.testimony_id, [begun])

        self._jobs.run(Lane.VAULT, work, lambda _: None, self._failed)

    def _began(self, event: MarkEvent) -> None:
        self._begun = event

    def _failed(self, error: Exception) -> None:
        self._begun = None
        self._change(MarkingState(None, self._state.marked, explain(error)))

    def _change(self, state: MarkingState) -> None:
        self._state = state
        self._changed(state)
