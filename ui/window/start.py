"""Starts the window: seen first, the rooms behind it joined next."""

import importlib
import os
import sys
import traceback
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.domain.folder_kind import FolderKind
from app.domain.preferences import Preferences
from app.jobs import CancelToken, Progress
from app.logs import record_event
from app.ports.preferences import PreferenceStore
from ui import places, presenters, screens, widgets
from ui.errors import explain
from ui.jobs import QtJobs
from ui.presenters.jobs import Lane
from ui.program import Program
from ui.window.appearance import Appearance
from ui.window.fonts import load_fonts
from ui.window.frame import Frame
from ui.window.garbage import Garbage
from ui.window.guard import Guard
from ui.window.loading import Loading, files_in
from ui.window.main_window import MainWindow
from ui.window.places import BEFORE_A_VAULT, file_of

_ICON = Path(__file__).parents[1] / "resources" / "icons" / "saksi.svg"
# Qt tells which sound libraries and which letters it found, on a stderr that a program may read.
_QUIET = "qt.multimedia.*=false;qt.text.font.db=false;qt.qpa.fonts=false"


def make_application() -> QApplication:
    """Return the application with its name, its icon and its letters; before the first widget."""
    os.environ.setdefault("QT_LOGGING_RULES", _QUIET)
    existing = QCoreApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Saksi")
    application.setDesktopFileName("saksi")
    application.setWindowIcon(QIcon(str(_ICON)))
    load_fonts(application)
    return application


def run_window(build: Callable[[bool], Program], preferences: PreferenceStore, *, demo: bool = False) -> int:
    """Show the window until it is closed; return the exit status. `build` joins the rooms, for the demo or for real."""
    application = make_application()
    appearance = Appearance(application, preferences.load())
    window = MainWindow()
    garbage = Garbage()
    jobs = QtJobs()
    start = Start(application, window, jobs, appearance, build)
    usual, sys.excepthook = sys.excepthook, start.say_unexpected
    # Not for one moment without it.
    window.show_demo(demo)
    window.show()
    # The rooms are joined on a thread, so that the window is painted and answers meanwhile.
    QTimer.singleShot(0, lambda: start.join(demo=demo))
    status = application.exec()
    sys.excepthook = usual
    jobs.close()
    start.close()
    window.deleteLater()
    # No loop runs any more that would do it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    garbage.close()
    return status


class Start:
    """From the first paint to the first place, and from the real one to the demo."""

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        jobs: QtJobs,
        appearance: Appearance,
        build: Callable[[bool], Program],
    ) -> None:
        self._application = application
        self._window = window
        self._jobs = jobs
        self._appearance = appearance
        self._build = build
        self._frame: Frame | None = None
        self._guard: Guard | None = None
        self._loading = Loading(window)
        window.close_wanted.connect(self._leave_early, Qt.ConnectionType.QueuedConnection)

    def join(self, *, demo: bool) -> None:
        """Join the rooms, then show the first place."""
        liked = self._appearance.preferences
        self._window.show_demo(demo)

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[Program, Path | None]:
            program = self._build(demo)
            return program, _remembered(program, liked)

        def made(built: tuple[Program, Path | None]) -> None:
            self._loading.load(map(file_of, BEFORE_A_VAULT), lambda: self._joined(*built))

        self._jobs.run(Lane.WORK, work, made, self._failed)

    def close(self) -> None:
        """Watch no more, and load nothing more."""
        self._loading.stop()
        if self._guard is not None:
            self._guard.close()

    def _joined(self, program: Program, last_vault: Path | None) -> None:
        self._window.close_wanted.disconnect(self._leave_early)
        self._frame = frame = self._make_frame(program)
        self._guard = guard = Guard(self._application, frame)
        self._appearance.changed.connect(guard.prefer)
        guard.prefer(self._appearance.preferences)
        frame.closed.connect(self._application.quit)
        # The frame is still at work when it says so.
        frame.demo_wanted.connect(self._change_over, Qt.ConnectionType.QueuedConnection)
        frame.choose_vault(last_vault)
        # While the passphrase is typed, the other places are loaded; what knows nothing of Qt, on a thread.
        self._jobs.run(
            Lane.WORK,
            lambda _progress, _cancel: _load_presenters(),
            lambda _: self._load_places(program),
            lambda _: None,
        )

    def _load_places(self, program: Program) -> None:
        shown = (name for package in (widgets, screens, places) for name in files_in(package))
        self._loading.load(chain(shown, program.sound.files_to_listen()))

    def _make_frame(self, program: Program) -> Frame:
        if program.demo is None:
            return Frame(self._window, program, self._jobs, self._appearance)
        # The lesson is nothing that a real vault waits for.
        from ui.window.demo_frame import DemoFrame  # noqa: PLC0415

        return DemoFrame(self._window, program, self._jobs, self._appearance, program.demo)

    def _change_over(self, demo: bool) -> None:  # noqa: FBT001 - comes from a signal
        """Put another frame with other rooms into the window: those of the demo, or the real ones."""
        frame, guard = self._frame, self._guard
        if frame is None or guard is None:
            return
        frame.retire()
        guard.close()
        self._appearance.changed.disconnect(guard.prefer)
        self._frame = self._guard = None
        self._window.close_wanted.connect(self._leave_early, Qt.ConnectionType.QueuedConnection)
        self.join(demo=demo)

    def _failed(self, error: Exception) -> None:
        self._window.notice.explain(explain(error))

    def _leave_early(self) -> None:
        self._window.close_for_good()
        self._application.quit()

    def say_unexpected(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Tell of a fault of ours without its text, which could be what a person said; the window stays."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        record_event("window.fault")
        # Where it happened, never what it said.
        places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
        # A program of Windows without a console has none.
        if sys.stderr is not None:
            sys.stderr.write(f"{kind.__name__}: {' '.join(places)}\n")
        self._window.notice.explain(explain(error))


def _load_presenters() -> None:
    for name in files_in(presenters):
        importlib.import_module(name)


def _remembered(program: Program, preferences: Preferences) -> Path | None:
    if program.demo is not None or not preferences.remember_vault or not preferences.last_vault:
        return None
    folder = Path(preferences.last_vault)
    return folder if program.vaults.kind_of(folder) is FolderKind.VAULT else None
