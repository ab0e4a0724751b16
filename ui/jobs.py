"""The one bridge between threads and widgets (see ui/presenters/jobs.py)."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.jobs import CancelToken, Progress, Step, no_progress
from ui.presenters.jobs import Job, JobScope, Lane, Repeating

T = TypeVar("T")
_WORKERS = 32


class QtJobs(QObject):
    """Runs work on threads and brings what came of it to the thread of the window. Close it at the end."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._lanes = {
            Lane.VAULT: ThreadPoolExecutor(1, "vault"),
            Lane.WORK: ThreadPoolExecutor(_WORKERS, "work"),
        }
        self._waiting = dict.fromkeys(Lane, 0)
        self._root = _Scope(self)

    def waiting(self, lane: Lane) -> int:
        """Return how many pieces of work of a lane have not come back yet."""
        return self._waiting[lane]

    def run(
        self,
        lane: Lane,
        work: Callable[[Progress, CancelToken], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress = no_progress,
    ) -> Job:
        """Do work that nobody in particular owns. See Jobs.run."""
        return self._root.run(lane, work, done, failed, progress)

    def every(self, seconds: float, act: Callable[[], object]) -> Repeating:
        """Call again and again until `close`. See Jobs.every."""
        return self._root.every(seconds, act)

    def scope(self) -> JobScope:
        """Return a part that can be closed alone."""
        return _Scope(self)

    def close(self) -> None:
        """Cancel everything of the root scope and wait until no work runs any more."""
        self._root.close()
        for pool in self._lanes.values():
            pool.shutdown(wait=True)

    def submit(self, lane: Lane, work: Callable[[], None]) -> "Future[None]":
        """Give work to a lane; `returned` is called once for each when it has come back."""
        self._waiting[lane] += 1
        return self._lanes[lane].submit(work)

    def returned(self, lane: Lane) -> None:
        """Count a piece of work that came back."""
        self._waiting[lane] -= 1

    def deliver(self, act: Callable[[], object]) -> None:
        """Let `act` be called on the thread of the window. Any thread may ask."""
        self._arrived.emit(act)

    @Slot(object)
    def _deliver(self, act: Callable[[], object]) -> None:
        act()


class _Scope:
    """The jobs of one owner; all but the work itself happens on the thread of the window."""

    def __init__(self, jobs: QtJobs) -> None:
        self._jobs = jobs
        self._tokens: set[CancelToken] = set()
        self._timers: set[_Timer] = set()
        self._closed = False

    def run(
        self,
        lane: Lane,
        work: Callable[[Progress, CancelToken], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress = no_progress,
    ) -> Job:
        token = CancelToken()
        self._tokens.add(token)
        newest = _Newest(self._jobs, lambda step: None if self._closed else progress(step))

        def act() -> None:
            answer: Callable[[], object]
            try:
                token.check()
                answer = partial(done, work(newest, token))
            except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
                answer = partial(failed, error)
            self._jobs.deliver(lambda: self._arrive(lane, token, answer))

        self._jobs.submit(lane, act)
        return token

    def every(self, seconds: float, act: Callable[[], object]) -> Repeating:
        timer = _Timer(self._jobs, seconds, act, self._timers.discard)
        self._timers.add(timer)
        return timer

    def scope(self) -> JobScope:
        return _Scope(self._jobs)

    def close(self) -> None:
        self._closed = True
        for token in self._tokens:
            token.cancel()
        for timer in list(self._timers):
            timer.stop()

    def _arrive(self, lane: Lane, token: CancelToken, answer: Callable[[], object]) -> None:
        self._jobs.returned(lane)
        self._tokens.discard(token)
        if not self._closed:
            answer()


class _Newest:
    """Progress from a thread to the window: of several reports that wait, the newest alone."""

    def __init__(self, jobs: QtJobs, show: Callable[[Step], object]) -> None:
        self._jobs = jobs
        self._show = show
        self._lock = threading.Lock()
        self._waiting: Step | None = None

    def __call__(self, step: Step, /) -> None:
        with self._lock:
            first = self._waiting is None
            self._waiting = step
        if first:
            self._jobs.deliver(self._give)

    def _give(self) -> None:
        with self._lock:
            step, self._waiting = self._waiting, None
        if step is not None:
            self._show(step)


class _Timer:
    """One repeating call."""

    def __init__(
        self, parent: QObject, seconds: float, act: Callable[[], object], forget: Callable[["_Timer"], None]
    ) -> None:
        self._forget = forget
        self._stopped = False
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(act)
        self._timer.start()

    def stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._timer.stop()
            self._timer.deleteLater()
            self._forget(self)
