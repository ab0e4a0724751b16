"""The page of the lesson to print: what was done, when, and a name only if somebody types one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.lesson import LessonStep
from app.ports.clock import Clock
from ui.errors import Explained, explain
from ui.presenters.jobs import Jobs, Lane
from ui.presenters.lesson import StepState
from ui.program import Demo, Files

NAME_LIMIT_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class ResultsState:
    """What stands on the page. `saved` is where it was saved last."""

    steps: tuple[StepState, ...]
    started_at: datetime
    at: datetime
    name: str = ""
    printed: bool = False
    saved: Path | None = None
    error: Explained | None = None

    @property
    def done_count(self) -> int:
        """How many steps were done."""
        return sum(step.done for step in self.steps)


class ResultsPresenter:
    """Reads the book of the lesson; `save` puts a finished page beside the bundles of the demo."""

    def __init__(
        self, demo: Demo, files: Files, clock: Clock, jobs: Jobs, show: Callable[[ResultsState], None]
    ) -> None:
        self._demo = demo
        self._files = files
        self._clock = clock
        self._jobs = jobs.scope()
        self._show = show
        self._state = self._read("")

    @property
    def state(self) -> ResultsState:
        """What is shown."""
        return self._state

    def read(self) -> None:
        """Read the book anew."""
        self._change(self._read(self._state.name))

    def type_name(self, name: str) -> None:
        """Put a name on the page, or none."""
        self._change(replace(self._state, name=name[:NAME_LIMIT_CHARACTERS].strip()))

    def printed(self, taken: bool) -> None:  # noqa: FBT001 - an answer
        """A printer took the page, or refused it."""
        self._change(replace(self._state, printed=taken, saved=None))

    def save(self, page: bytes) -> None:
        """Save the page as a PDF beside the bundles on the demo stick. Nothing is overwritten."""
        path = self._demo.stick / f"lesson-{self._clock.now():%Y%m%d-%H%M%S}.pdf"
        self._jobs.run(
            Lane.WORK,
            lambda _progress, _cancel: self._files.write_public(path, page),
            lambda _: self._change(replace(self._state, saved=path, printed=False, error=None)),
            lambda error: self._change(replace(self._state, error=explain(error))),
        )

    def close(self) -> None:
        """Show nothing more."""
        self._jobs.close()

    def _read(self, name: str) -> ResultsState:
        book = self._demo.book
        return ResultsState(
            steps=tuple(StepState(step, book.evidence(step)) for step in LessonStep),
            started_at=book.started_at,
            at=self._clock.now(),
            name=name,
        )

    def _change(self, state: ResultsState) -> None:
        self._state = state
        self._show(state)
