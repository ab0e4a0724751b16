"""The picture of a recording's sound, drawn while the recording is read, kept in memory only."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.audio import RecordingFacts
from app.errors.base import Cancelled
from app.jobs import CancelToken, Progress, Step
from app.ports.playback import ReadsPcm, SoundTools
from app.usecases.overview import draw_overview
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, Jobs, Lane


@dataclass(frozen=True, slots=True)
class OverviewState:
    """Peaks (0.0 to 1.0) of stretches of equal length; `share` of the recording is drawn so far."""

    peaks: tuple[float, ...] = ()
    share: float = 0.0
    error: Explained | None = None


class OverviewPresenter:
    """Draws one recording at a time; what was drawn once is shown at once the next time."""

    def __init__(
        self, recordings: ReadsPcm, tools: SoundTools, jobs: Jobs, show: Callable[[OverviewState], object]
    ) -> None:
        self._recordings = recordings
        self._tools = tools
        self._jobs = jobs.scope()
        self._show = show
        self._job: Job | None = None
        self._drawn: dict[str, tuple[float, ...]] = {}
        self._wanted = ""

    def open(self, facts: RecordingFacts) -> None:
        """Show the picture of this recording."""
        if self._job is not None:
            self._job.cancel()
        self._wanted = facts.part_id
        if facts.part_id in self._drawn:
            self._show(OverviewState(self._drawn[facts.part_id], 1.0))
            return
        self._show(OverviewState())
        # Only grows: the window copies what is there when it is told of progress.
        peaks: list[float] = []

        def draw(progress: Progress, cancel: CancelToken) -> None:
            draw_overview(self._recordings, self._tools, facts, peaks.extend, progress, cancel)

        def grown(step: Step) -> None:
            if self._wanted == facts.part_id:
                self._show(OverviewState(tuple(peaks), step.done / step.total if step.total else 1.0))

        def done(_: None) -> None:
            self._drawn[facts.part_id] = tuple(peaks)
            grown(Step("overview", 1.0, 1.0))

        def failed(error: Exception) -> None:
            if not isinstance(error, Cancelled) and self._wanted == facts.part_id:
                self._show(OverviewState(tuple(peaks), 1.0, explain(error)))

        self._job = self._jobs.run(Lane.WORK, draw, done, failed, grown)

    def close(self) -> None:
        """Stop drawing and forget every picture."""
        self._jobs.close()
        self._drawn.clear()
