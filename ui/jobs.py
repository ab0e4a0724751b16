"""The one bridge between threads and widgets (see ui/presenters/jobs.py)."""

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.jobs import CancelToken, Progress, Step, no_progress
from ui.presenters.jobs import Job, JobScope, Lane, Repeating

T = TypeVar("T")
_WORKERS = 32


@dataclass
class _Record:
    """One piece of work, what is to come of it, and the report of progress that waits to be shown.

    It may hold widgets, and a widget must end on the thread of the window. So records are held and let go there alone:
    a thread looks one up, and has nothing of it left in its hands when it says that it is ready.
    """

    lane: Lane
    work: Callable[[Progress, CancelToken], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    progress: Progress
    scope: "_Scope"
    token: CancelToken = field(default_factory=CancelToken)
    step: Step | None = None
    value: Any = None
    error: Exception | None = None


class QtJobs(QObject):
    """Runs work on threads and brings what came of it to the thread of the window. Close it at the end."""

    _ready = Signal(int)
    _moved_on = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: dict[int, _Record] = {}
        self._numbers = itertools.count()
        self._ready.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._moved_on.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self._lanes = {
            Lane.VAULT: ThreadPoolExecutor(1, "vault"),
            Lane.WORK: ThreadPoolExecutor(_WORKERS, "work"),
        }
        self._root = _Scope(self)

    def waiting(self, lane: Lane) -> int:
        """Return how many pieces of work of a lane have not come back yet."""
        return sum(record.lane is lane for record in self._records.values())

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

    def begin(self, record: _Record) -> None:
        """Give work to its lane."""
        number = next(self._numbers)
        self._records[number] = record
        self._lanes[record.lane].submit(self._work, number)

    # --- on a thread of a lane ------------------------------------------------------------------------------

    def _work(self, number: int) -> None:
        self._attempt(number)
        self._ready.emit(number)

    def _attempt(self, number: int) -> None:
        record = self._records[number]
        try:
            record.token.check()
            record.value = record.work(partial(self._report, number), record.token)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
            record.error = error

    def _report(self, number: int, step: Step, /) -> None:
        record = self._records[number]
        # Both threads may come between these two lines; at worst one more signal finds nothing new.
        shown, record.step = record.step is None, step
        if shown:
            self._moved_on.emit(number)

    # --- on the thread of the window ------------------------------------------------------------------------

    @Slot(int)
    def _show_progress(self, number: int) -> None:
        record = self._records.get(number)
        if record is None:
            return
        step, record.step = record.step, None
        if step is not None and not record.scope.closed:
            record.progress(step)

    @Slot(int)
    def _arrive(self, number: int) -> None:
        record = self._records.pop(number)
        record.scope.tokens.discard(record.token)
        if record.scope.closed:
            return
        if record.error is not None:
            record.failed(record.error)
        else:
            record.done(record.value)


class _Scope:
    """The jobs of one owner; all but the work itself happens on the thread of the window."""

    def __init__(self, jobs: QtJobs) -> None:
        self._jobs = jobs
        self.tokens: set[CancelToken] = set()
        self._timers: set[_Timer] = set()
        self.closed = False

    def run(
        self,
        lane: Lane,
        work: Callable[[Progress, CancelToken], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress = no_progress,
    ) -> Job:
        record = _Record(lane, work, done, failed, progress, self)
        self.tokens.add(record.token)
        self._jobs.begin(record)
        return record.token

    def every(self, seconds: float, act: Callable[[], object]) -> Repeating:
        timer = _Timer(self._jobs, seconds, act, self._timers.discard)
        self._timers.add(timer)
        return timer

    def scope(self) -> JobScope:
        return _Scope(self._jobs)

    def close(self) -> None:
        self.closed = True
        for token in self.tokens:
            token.cancel()
        for timer in list(self._timers):
            timer.stop()


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
