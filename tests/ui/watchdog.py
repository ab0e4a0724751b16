"""Watches the thread of the window: nothing that happens there may hold it for long.

A window that does one thing answers no key meanwhile. Between two beats of a timer lies all that the loop did in one
go; what it took is told apart, because machines that do much at once stretch the time on the wall:

- work, as the processor counted it for this thread alone. A processor that is slow, or that another machine shares,
  needs longer for the same: where the limit was passed, a yardstick of work is done at once, and the limit of what is
  noted is as much longer as the yardstick took. `longest_work_seconds` is what was counted, unjudged;
- waiting of its own will (a lock, a disk, another process): time on the wall that was neither work nor a queue for a
  processor. Only Linux says how long a thread stood in that queue; elsewhere no waiting is noted.
"""

import faulthandler
import os
import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer

WORK_LIMIT_SECONDS = 0.1
# What the yardstick takes on the processor on which the limit has been kept: one core of a server, with nothing beside.
_YARDSTICK_SECONDS = 0.004
# However slow the processor, three times the limit is too long.
_SLOWEST = 3.0
# Another thread that holds Python's lock, or a screen that is slow to answer, is waited for shortly, and at a busy
# machine not so shortly.
WAIT_LIMIT_SECONDS = 0.5
_BEAT_SECONDS = 0.005
_GLANCE_SECONDS = 0.02
_STEPS = 8
_ANSWER_SECONDS = 0.5
_SETTLE_SECONDS = 0.002
_LONGEST_ANSWER = 1 << 16
_QUEUED = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Held:
    """One time that the thread answered nobody, and where it was meanwhile, a line for each place."""

    work_seconds: float
    wait_seconds: float
    where: str

    def __str__(self) -> str:
        work, wait = round(self.work_seconds * 1000), round(self.wait_seconds * 1000)
        return f"held by {work} ms of work, {wait} ms of waiting:\n    {self.where}"


@dataclass(frozen=True)
class _Moment:
    wall: float
    work: float
    queued: float


class Watchdog(QObject):
    """Make it, `start` and `stop` it on the thread of the window; its figures may be read anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Held] = []
        self.longest_wall_seconds = 0.0
        self.longest_work_seconds = 0.0
        self.longest_wait_seconds = 0.0
        self._last: _Moment | None = None
        self._beats = 0
        self._places = (0, dict[str, None]())
        self._stopped = threading.Event()
        self._glances: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(_BEAT_SECONDS * 1000))
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to watch this thread."""
        self._glances = threading.Thread(target=self._glance, args=(threading.get_ident(),), daemon=True)
        self._glances.start()
        self._last = _now()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._stopped.set()
        self._last = None
        if self._glances is not None:
            self._glances.join()

    def forget_longest(self) -> None:
        """Begin the figures anew; what was held stays noted."""
        self.longest_wall_seconds = self.longest_work_seconds = self.longest_wait_seconds = 0.0

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """Note nothing of what the test itself does on this thread."""
        self.beat()
        try:
            yield
        finally:
            self._last = _now()

    def beat(self) -> None:
        """Note what has come to pass since the beat before."""
        now = _now()
        if self._last is not None:
            self._note(self._last, now)
        self._beats += 1
        # Not the time before: the yardstick is work too.
        self._last = _now()

    def _note(self, last: _Moment, now: _Moment) -> None:
        wall, work = now.wall - last.wall, now.work - last.work
        wait = max(0.0, wall - work - (now.queued - last.queued) - _BEAT_SECONDS) if _QUEUED.exists() else 0.0
        self.longest_wall_seconds = max(self.longest_wall_seconds, wall)
        self.longest_work_seconds = max(self.longest_work_seconds, work)
        self.longest_wait_seconds = max(self.longest_wait_seconds, wait)
        if wait > WAIT_LIMIT_SECONDS or (work > WORK_LIMIT_SECONDS and work > WORK_LIMIT_SECONDS * slowness()):
            beats, places = self._places
            self.held.append(Held(work, wait, "\n    ".join(places) if beats == self._beats else "nobody saw where"))

    def _glance(self, watched: int) -> None:
        seen = -1
        while not self._stopped.wait(_GLANCE_SECONDS):
            beats = self._beats
            if beats == seen:
                before = self._places[1] if self._places[0] == beats else {}
                self._places = beats, {**before, _steps_of(watched): None}
            seen = beats


def slowness() -> float:
    """Return how many times as long as on the processor of the limit this thread needs for the same work just now."""
    return min(_SLOWEST, max(1.0, median(_yardstick() for _ in range(3)) / _YARDSTICK_SECONDS))


def _yardstick() -> float:
    begun = time.thread_time()
    counted: dict[int, int] = {}
    for number in range(50_000):
        counted[number % 97] = counted.get(number % 97, 0) + number
    return time.thread_time() - begun


def _steps_of(thread: int) -> str:
    """Return where a thread is. It says so itself, by a signal, as no other way is safe:

    a frame that is held by one more hand lets a painter end too late, and `faulthandler.dump_traceback`, which walks
    through all threads from outside, falls over one that sound has just begun (CPython 3.11).
    """
    told = _told()
    os.ftruncate(told, 0)
    os.lseek(told, 0, os.SEEK_SET)
    signal.pthread_kill(thread, signal.SIGUSR1)
    said, end = b"", time.monotonic() + _ANSWER_SECONDS
    while time.monotonic() < end:
        time.sleep(_SETTLE_SECONDS)
        before, said = said, os.pread(told, _LONGEST_ANSWER, 0)
        if said and said == before:
            break
    steps = re.findall(r'File "(?:.*/)?(.*?)", line (\d+) in (.+)', said.decode())[:_STEPS]
    return " > ".join(f"{file}:{line} {name}" for file, line, name in reversed(steps))


@cache
def _told() -> int:
    """What a thread writes its frames into. Open to the end of the process: a signal may still be on its way."""
    told = os.memfd_create("steps")
    faulthandler.register(signal.SIGUSR1, file=told, all_threads=False)
    return told


def _now() -> _Moment:
    return _Moment(time.monotonic(), time.thread_time(), _queued_seconds())


def _queued_seconds() -> float:
    """Return for how long this thread has stood ready and got no processor."""
    try:
        return int(_QUEUED.read_text("ascii").split()[1]) / 1e9
    except FileNotFoundError:
        return 0.0
