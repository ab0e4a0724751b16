"""Hours of recording at real speed, with transcription beside it: memory and stalls, as figures and as a plot.

    python -m tests.benchmarks.soak [--minutes 180] [--plot build/soak.svg]

Everything is real but the microphone: the window (drawn offscreen), its recording on its thread, the encrypted journal,
the queue of transcriptions with the worker and the demo model, which begins again whenever it is done, sealing at the
end. The microphone gives sound at the speed of sound heard, and says if nobody fetched it in time. Exits with 1 where
sound was lost, the sealed recording is not as long as what was said, a stall of the window was above 100 ms of work, or
memory grew by more than 24 MiB after the first tenth (of an hour at least: caches fill before).
SAKSI_SOAK_MINUTES sets the minutes.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QTimer

from app.domain.audio import AudioFormat, PcmBlock
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from app.ports.audio import Source, SourceNotice
from app.usecases.record import RecordingSession
from storage.audio.codec import FlacCodec
from storage.audio.sources import FileSource
from tests.benchmarks.bench_record import EndlessSource
from tests.benchmarks.plot import Panel, lines_svg
from tests.fakes.agreed_order import AgreedOrder
from tests.fakes.quick_program import QuietNavigator
from tests.ui.watchdog import WORK_LIMIT_SECONDS, Watchdog
from tests.vault_fixtures import PASSPHRASE, StepClock, consenting, new_vault, permitted
from ui.immortal import keep_singletons_alive
from ui.jobs import QtJobs
from ui.places import recording
from ui.places.queue import queue_of
from ui.places.session import Session
from ui.presenters.navigation import Goal, Visit
from ui.presenters.queue_state import ItemPhase, QueueState
from ui.presenters.running import Phase, RunningState
from ui.window.garbage import Garbage
from ui.window.start import make_application
from ui.wiring.program import build_program

SAMPLE = Path(__file__).resolve().parents[2] / "transcription" / "packs" / "demo" / "sample" / "testimony.flac"
_MIB = 1 << 20
_RATE = 48_000
_GROWTH_MIB = 24.0
# A device that holds this much unread sound would have dropped some.
_DEVICE_SECONDS = 10.0
_LOOKS = 600
_LOOKS_A_LINE = 30


class PacedSource(EndlessSource):
    """The same minute again and again, no faster than it would be heard; notes how long sound waited for a reader."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self._seconds = seconds
        self._begun = 0.0
        self.waited_seconds = 0.0

    def start(self) -> None:
        """The first sound comes now."""
        self._begun = time.monotonic()

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:  # type: ignore[override]
        due = self._begun + (self.heard_frames + _RATE // 10) / _RATE
        early = due - time.monotonic()
        if early > timeout_seconds:
            time.sleep(timeout_seconds)
            return None
        if early > 0:
            time.sleep(early)
        else:
            self.waited_seconds = max(self.waited_seconds, -early)
        return super().read(timeout_seconds)


class PacedSound:
    """The real sound of the program, with another microphone."""

    def __init__(self, real: Any, source: PacedSource) -> None:
        self._real, self._source = real, source

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    @contextmanager
    def microphone(self, _name: str) -> Iterator[Source]:
        yield self._source  # type: ignore[misc]


@dataclass
class Figures:
    """What was looked at, once for each look: minutes, MiB of the program, MiB of its worker, milliseconds held."""

    looks: list[tuple[float, float, float, float]] = field(default_factory=list)
    windows: int = 0
    transcriptions: int = 0
    saved_seconds: float = 0.0

    def column(self, place: int) -> Sequence[tuple[float, float]]:
        return [(look[0], look[place]) for look in self.looks]

    def now(self) -> str:
        """The last look as a line, for who waits for hours."""
        minutes, mebibytes, worker, _ = self.looks[-1]
        return (
            f"{minutes:6.1f} min  {self.saved_seconds:7.1f} s saved  {self.transcriptions} transcriptions"
            f"  {mebibytes:.0f} MiB, worker {worker:.0f} MiB"
        )

    def grown_mebibytes(self, seconds: float) -> float:
        """How much more memory at the end than after the first tenth, or six minutes where that is more."""
        settled = max(seconds / 600, min(6.0, seconds / 120))
        early = [look[1] for look in self.looks if look[0] >= settled]
        return max(0.0, self.looks[-1][1] - early[0]) if early else 0.0


def worker_mebibytes() -> float:
    """Memory of all processes that this one has started."""
    found = 0.0
    for child in psutil.Process().children(recursive=True):
        try:
            found += child.memory_info().rss / _MIB
        except psutil.Error:
            continue
    return found


def sample_in(folder: Path) -> str:
    """A new vault with the spoken sample as a sealed testimony; returns its id."""
    with new_vault(folder) as vault, SAMPLE.open("rb") as stream:
        testimony = consenting(vault, ("en",))
        session = RecordingSession(vault.recordings, FlacCodec(), FileSource(stream), StepClock(), lambda _: None)
        session.begin(permitted(vault, testimony.id))
        while not session.pump(0.0).ended:
            pass
        session.finish(no_progress, CancelToken())
        return testimony.id


class Soak:
    """One run: the window, the recording, the queue, and what is looked at."""

    def __init__(self, session: Session, seconds: float, testimony_id: str) -> None:
        self.figures = Figures()
        self.failed = False
        self._seconds, self._testimony_id = seconds, testimony_id
        self._process = psutil.Process()
        self._begun = time.monotonic()
        self.watch = Watchdog()
        self._running = recording.running_in(session)
        self._queue = queue_of(session)
        self._stopping = False
        self._windows_before = 0
        self._timer = QTimer(interval=int(max(1.0, seconds / _LOOKS) * 1000))
        self._timer.timeout.connect(self.look)
        self.finished = lambda: None

    def begin(self) -> None:
        self._running.begin(AgreedOrder("paced", ("en",)))
        self._running.watch(self._follow)
        self._queue.look_for_models()
        self._queue.add([self._testimony_id])
        self._queue.watch(self._transcribed)
        self.watch.start()
        self._timer.start()

    def look(self) -> None:
        minutes = (time.monotonic() - self._begun) / 60
        held = self.watch.longest_work_seconds * 1000
        self.figures.looks.append((minutes, self._process.memory_info().rss / _MIB, worker_mebibytes(), held))
        self.watch.forget_longest()
        if len(self.figures.looks) % _LOOKS_A_LINE == 0:
            print(self.figures.now(), flush=True)

    def _transcribed(self, state: QueueState) -> None:
        if self._stopping:
            return
        if state.models and not state.model:
            # Nobody picks the demo model unasked, since it understands the demo voices alone.
            self._queue.choose_model(next(one.name for one in state.models if one.demo))
        if not state.items:
            return
        last = state.items[-1]
        self.figures.windows = self._windows_before + last.committed
        if last.phase is ItemPhase.FAILED:
            self.failed = True
        if last.phase is ItemPhase.DONE:
            self.figures.transcriptions += 1
            self._windows_before += last.committed
            self._queue.clear()
            self._queue.add([self._testimony_id], again=True)

    def _follow(self, state: RunningState) -> None:
        self.figures.saved_seconds = state.status.saved_seconds
        if state.status.ended and not self._stopping:
            self._stopping = True
            self.look()
            self._timer.stop()
            self._queue.pause()
            self._running.stop()
        if state.phase in (Phase.SEALED, Phase.FAILED):
            self.failed = self.failed or state.phase is Phase.FAILED
            self.finished()

    def close(self) -> None:
        self.watch.stop()


def soak(minutes: float, plot: Path | None) -> int:
    """Run it and print what came of it; 1 where something fell short."""
    keep_singletons_alive()
    application, garbage, jobs = make_application(), Garbage(), QtJobs()
    seconds = minutes * 60
    source = PacedSource(seconds)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "vault"
        testimony_id = sample_in(folder)
        program = build_program()
        program = replace(program, sound=PacedSound(program.sound, source))
        vault, _ = program.vaults.unlock(folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
        session = Session(program, folder, vault, jobs)
        place = recording.build(session, QuietNavigator())
        place.widget.resize(1366, 736)
        place.widget.show()
        run = Soak(session, seconds, testimony_id)
        run.finished = application.quit
        run.begin()
        place.visit(Visit(Goal.RECORDING))
        application.exec()
        run.close()
        made = next(one for one in vault.testimonies.all() if one.id != testimony_id)
        (facts,) = vault.recordings.of(made.id)
        place.close()
        session.close()
    jobs.close()
    garbage.close()
    if plot is not None:
        plot.parent.mkdir(parents=True, exist_ok=True)
        plot.write_text(drawing(run.figures), "utf-8")
        print(f"plot in {plot}")
    return judged(run, source, seconds, facts.seconds, whole=facts.chain_intact)


def judged(run: Soak, source: PacedSource, seconds: float, kept_seconds: float, *, whole: bool) -> int:
    figures, held = run.figures, run.watch.held
    # What came after the last look counts too.
    work = max([run.watch.longest_work_seconds * 1000, *(look[3] for look in figures.looks)])
    grown = figures.grown_mebibytes(seconds)
    print(f"recorded        {kept_seconds:.1f} of {seconds:.1f} s at real speed, chain intact: {whole}")
    print(f"microphone      waited {source.waited_seconds:.2f} s at most for somebody to fetch its sound")
    print(f"transcription   {figures.transcriptions} times the sample beside it, {figures.windows} windows")
    print(f"memory          {figures.looks[-1][1]:.0f} MiB at the end, {grown:+.1f} MiB since it settled")
    print(f"worker          {max(look[2] for look in figures.looks):.0f} MiB at most")
    print(f"window          held for {work:.0f} ms of work at most; noted above the limits: {len(held)}")
    for one in held[:5]:
        print(f"    {one}")
    good = kept_seconds == seconds and whole and not run.failed and source.waited_seconds < _DEVICE_SECONDS
    return 0 if good and work <= WORK_LIMIT_SECONDS * 1000 and grown <= _GROWTH_MIB and figures.windows else 1


def drawing(figures: Figures) -> str:
    panels = [
        Panel("memory of the program, MiB", figures.column(1)),
        Panel("memory of the worker, MiB", figures.column(2)),
        Panel("longest work of the window's thread between two looks, ms", figures.column(3), limit=100.0),
    ]
    return lines_svg(panels, "minutes")


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__)
    wishes.add_argument("--minutes", type=float, default=float(os.environ.get("SAKSI_SOAK_MINUTES", "180")))
    wishes.add_argument("--plot", type=Path)
    given = wishes.parse_args()
    if given.minutes * 60 * _RATE != int(given.minutes * 60 * _RATE):
        wishes.error("whole samples, please")
    assert AudioFormat().sample_rate_hz == _RATE
    return soak(given.minutes, given.plot)


if __name__ == "__main__":
    sys.exit(main())
