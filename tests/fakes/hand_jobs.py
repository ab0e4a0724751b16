"""Jobs that a test moves by hand: nothing runs until it says so."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.jobs import CancelToken, Progress, no_progress
from ui.presenters.jobs import Lane


@dataclass
class HandJob:
    """One job that was asked for; `run` does it here and now, and its callbacks come at once."""

    lane: Lane
    work: Callable[[Progress, CancelToken], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    progress: Progress
    token: CancelToken = field(default_factory=CancelToken)
    scope: "HandJobs | None" = None

    def cancel(self) -> None:
        self.token.cancel()

    def run(self) -> None:
        quiet = self.scope is not None and self.scope.closed
        try:
            self.token.check()
            answer = self.work(no_progress if quiet else self.progress, self.token)
        except Exception as error:  # noqa: BLE001 - as the real one does
            if not quiet:
                self.failed(error)
        else:
            if not quiet:
                self.done(answer)


@dataclass
class HandTimer:
    seconds: float
    act: Callable[[], object]
    stopped: bool = False

    def stop(self) -> None:
        self.stopped = True


class HandJobs:
    """Implements ui.presenters.jobs.Jobs and JobScope. `finish()` runs what waits, and what comes of it."""

    def __init__(self) -> None:
        self.waiting: list[HandJob] = []
        self.timers: list[HandTimer] = []
        self.closed = False
        self._parts: list[HandJobs] = []

    def run(
        self,
        lane: Lane,
        work: Callable[[Progress, CancelToken], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        progress: Progress = no_progress,
    ) -> HandJob:
        job = HandJob(lane, work, done, failed, progress, scope=self)
        self.waiting.append(job)
        return job

    def every(self, seconds: float, act: Callable[[], object]) -> HandTimer:
        timer = HandTimer(seconds, act)
        self.timers.append(timer)
        return timer

    def scope(self) -> "HandJobs":
        part = HandJobs()
        self._parts.append(part)
        return part

    def close(self) -> None:
        self.closed = True
        for job in self.waiting:
            job.cancel()
        for timer in self.timers:
            timer.stop()

    def finish(self) -> None:
        """Do everything that waits, in order, until nothing waits any more."""
        while self.waiting:
            self.waiting.pop(0).run()
        for part in self._parts:
            part.finish()

    def tick(self) -> None:
        """Let every timer come once."""
        for timer in [*self.timers, *(timer for part in self._parts for timer in part.timers)]:
            if not timer.stopped:
                timer.act()
