"""The library with many testimonies: reading, first paint, scrolling through all, sorting, memory.

    python -m tests.benchmarks.bench_library [TESTIMONIES]

The real place over a real encrypted vault with invented testimonies in all states, on the offscreen platform unless
another is set. A stall is time in which the event loop did nothing but one thing; figures are milliseconds. Fails when
a stall while paging is above 100 ms.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.people import Role
from app.ports.vault import NewVault
from storage.vault import vault as vaults
from tests.benchmarks.figures import tell_limit
from tests.benchmarks.library_vault import fill
from tests.fakes.quick_program import QuietNavigator
from tests.vault_fixtures import PASSPHRASE, cheapest_argon2
from ui import theme
from ui.immortal import keep_singletons_alive
from ui.jobs import QtJobs
from ui.places.library import build
from ui.places.session import Session
from ui.presenters.library_list import Column, Filters, Sort
from ui.presenters.navigation import Goal, Visit
from ui.screens.library import LibraryScreen
from ui.window.fonts import load_fonts
from ui.wiring.program import build_program

LIMIT_MILLISECONDS = 100.0
_BEAT_MILLISECONDS = 2


class Heart(QObject):
    """Beats every 2 ms; a beat that comes late tells of a stall."""

    def __init__(self) -> None:
        super().__init__()
        self.stalls: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=_BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.stalls.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.stalls.append((now - self._last) * 1000 - _BEAT_MILLISECONDS)
        self._last = now


def until(holds: Callable[[], bool]) -> None:
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def rest(seconds: float) -> None:
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() >= end)


def told(name: str, heart: Heart) -> float:
    worst = max(heart.stalls, default=0.0)
    middle = statistics.median(heart.stalls) if heart.stalls else 0.0
    print(f"{name:34} longest stall {worst:7.1f} ms   median {max(middle, 0):5.1f} ms", flush=True)
    return worst


class Painted(QObject):
    """Notes when the table is painted for the first time with rows in it."""

    def __init__(self, screen: LibraryScreen) -> None:
        super().__init__()
        self.at = 0.0
        self._lines = screen.table.lines

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and not self.at and self._lines.rows:
            self.at = time.perf_counter()
        return False


def page_through(screen: LibraryScreen, heart: Heart) -> float:
    """Page down to the end, painting each page, as a held key would."""
    bar = screen.table.verticalScrollBar()
    times = []
    heart.start()
    bar.setValue(0)
    while bar.value() < bar.maximum():
        begun = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        screen.table.viewport().repaint()
        QApplication.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
    heart.stop()
    times.sort()
    print(
        f"{'paging through all':34} {len(times)} pages   median {times[len(times) // 2]:5.1f}"
        f"   p99 {times[int(len(times) * 0.99)]:5.1f}   most {times[-1]:5.1f} ms"
    )
    return told("  event loop meanwhile", heart)


def memory_mb() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6


def read(session: Session) -> None:
    for name in ("first", "second"):
        begun, work = time.perf_counter(), time.process_time()
        rows = session.vault.library.rows()
        wall, own = (time.perf_counter() - begun) * 1000, (time.process_time() - work) * 1000
        print(f"{f'read {len(rows)} rows, {name} time':34} {wall:7.1f} ms   own work {own:7.1f} ms")
    some = [row.id for row in random.Random(1).sample(list(rows), min(10, len(rows)))]
    begun = time.perf_counter()
    session.vault.library.some(some)
    print(f"{'read 10 rows':34} {(time.perf_counter() - begun) * 1000:7.1f} ms")


def show(session: Session) -> float:
    before = memory_mb()
    heart = Heart()
    place = build(session, QuietNavigator())
    screen = place.widget
    painted = Painted(screen)
    screen.table.viewport().installEventFilter(painted)
    screen.resize(1294, 735)
    begun = time.perf_counter()
    heart.start()
    screen.show()
    place.visit(Visit(Goal.LIBRARY))
    until(lambda: painted.at > 0)
    print(f"{'from nothing to the painted list':34} {(painted.at - begun) * 1000:7.1f} ms")
    told("  event loop meanwhile", heart)
    worst = page_through(screen, heart)
    presenter = place._presenter
    acts: list[tuple[str, Callable[[], None]]] = [
        *((f"sort by {column.value}", lambda column=column: presenter.sort(Sort(column, False))) for column in Column),
        ("filter by language", lambda: presenter.sift(Filters(language="km"))),
        ("no filter", lambda: presenter.sift(Filters())),
        ("mark all", screen.table.selectAll),
    ]
    for name, act in acts:
        heart.start()
        act()
        rest(0.3)
        heart.stop()
        worst = max(worst, told(name, heart))
    heart.start()
    rest(3.0)
    heart.stop()
    told("resting for 3 s", heart)
    print(f"{'memory':34} {memory_mb() - before:7.1f} MB more, {memory_mb():.0f} MB in all")
    place.close()
    screen.deleteLater()
    return worst


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_singletons_alive()
    application = QApplication([])
    load_fonts(application)
    theme.apply(application, theme.Scheme.LIGHT)
    vaults.calibrate = lambda _seconds: cheapest_argon2()  # type: ignore[assignment]
    with tempfile.TemporaryDirectory() as folder:
        program = build_program()
        vault, _ = program.vaults.create(Path(folder) / "vault", NewVault(PASSPHRASE, "Office", Role.STATION))
        begun = time.perf_counter()
        fill(vault._vault, count)
        print(f"{count} testimonies written in {time.perf_counter() - begun:.0f} s")
        jobs = QtJobs()
        session = Session(program, Path(folder) / "vault", vault, jobs)
        try:
            read(session)
            worst = show(session)
            tell_limit(f"paging through {count} testimonies, longest stall", worst, LIMIT_MILLISECONDS, "ms")
        finally:
            jobs.close()
            session.close()
    return 0 if worst < LIMIT_MILLISECONDS else 1


if __name__ == "__main__":
    raise SystemExit(main())
