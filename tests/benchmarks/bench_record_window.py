"""A long recording in the window, from a source that never waits: memory, and how long the window was ever held.

    python -m tests.benchmarks.bench_record_window [--hours 3]

Everything is real but the microphone: the session's recording on its thread, the encrypted journal, the screen that
shows it (drawn offscreen, ten times a second), sealing at the end. A source that never waits asks more of the window in
a minute than an interview does in an hour. Exits with 1 where one event took the window more than 100 ms of work, or
memory grew by more than 24 MiB after the first tenth.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import Qt, QTimer

from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from app.ports.audio import Source
from tests.benchmarks.bench_record import EndlessSource
from tests.benchmarks.figures import tell, tell_limit
from tests.fakes.agreed_order import AgreedOrder
from tests.fakes.quick_program import QuietNavigator
from tests.vault_fixtures import PASSPHRASE, new_vault
from ui.immortal import keep_singletons_alive
from ui.jobs import QtJobs
from ui.places import recording
from ui.places.session import Session
from ui.presenters.navigation import Goal, Visit
from ui.presenters.running import Phase, RunningState
from ui.window.garbage import Garbage
from ui.window.start import make_application
from ui.wiring.program import build_program

_MIB = 1 << 20
_BEAT_MILLISECONDS = 5
_MOST_MILLISECONDS = 100
_MOST_MEBIBYTES = 24.0


class EndlessSound:
    """The real sound of the program, with another microphone."""

    def __init__(self, real: Any, seconds: float) -> None:
        self._real, self._seconds = real, seconds

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    @contextmanager
    def microphone(self, _name: str) -> Iterator[Source]:
        yield EndlessSource(self._seconds)


class Watch:
    """The most that the window's thread worked between two of its beats, and its memory.

    What other programs took of the processor meanwhile does not count.
    """

    def __init__(self) -> None:
        self.longest_seconds = 0.0
        self._last = time.thread_time()
        self._process = psutil.Process()

    def beat(self) -> None:
        now = time.thread_time()
        self.longest_seconds = max(self.longest_seconds, now - self._last)
        self._last = now

    def mebibytes(self) -> float:
        return float(self._process.memory_info().rss / _MIB)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=3.0)
    seconds = parser.parse_args().hours * 3600
    keep_singletons_alive()
    application, garbage, jobs = make_application(), Garbage(), QtJobs()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "vault"
        new_vault(folder).close()
        program = build_program()
        program = replace(program, sound=EndlessSound(program.sound, seconds))
        vault, _ = program.vaults.unlock(folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
        session = Session(program, folder, vault, jobs)
        running = recording.running_in(session)
        place = recording.build(session, QuietNavigator())
        place.widget.resize(1366, 736)
        place.widget.show()
        running.begin(AgreedOrder("endless", ("en",)))
        place.visit(Visit(Goal.RECORDING))
        watch, began, seen = Watch(), time.monotonic(), dict[str, float]()
        beat = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MILLISECONDS)
        beat.timeout.connect(watch.beat)
        beat.start()

        def follow(state: RunningState) -> None:
            if state.status.saved_seconds >= seconds / 10 and "tenth" not in seen:
                seen["tenth"] = watch.mebibytes()
                watch.longest_seconds = 0.0
            if state.status.ended and "end" not in seen:
                seen["end"], seen["held"] = watch.mebibytes(), watch.longest_seconds
                running.stop()
            if state.phase in (Phase.SEALED, Phase.FAILED):
                application.quit()

        running.watch(follow)
        application.exec()
        took = time.monotonic() - began
        print(f"{seconds / 3600:.1f} h recorded and sealed in {took:.0f} s ({seconds / took:.0f} times real time)")
        print(f"memory {seen['tenth']:.0f} MiB after a tenth, {seen['end'] - seen['tenth']:+.1f} MiB at the end")
        tell(f"{seconds / 3600:g} h recorded in the window", seconds / took, "real time")
        tell_limit("the window held while recording", seen["held"] * 1000, _MOST_MILLISECONDS, "ms of work")
        print(f"the window was held for {seen['held'] * 1000:.0f} ms of work at most")
        place.close()
        session.close()
    jobs.close()
    garbage.close()
    grown = seen["end"] - seen["tenth"]
    return 0 if seen["held"] * 1000 <= _MOST_MILLISECONDS and grown <= _MOST_MEBIBYTES else 1


if __name__ == "__main__":
    sys.exit(main())
