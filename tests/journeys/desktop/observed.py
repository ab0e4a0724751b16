"""Starts the real program, and beside it tells a test what a person would see: python -m ...observed SOCKET [WORDS].

Nothing is pressed from here: keys and mouse come from the X server, as a person's would. The answer to every line on
the socket is one JSON line with all that is on the screen: role, name, value, place, and whether it can be used.
"""

import json
import os
import socket
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

# Qt's binding takes the thread that imports it first for the thread of the window.
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.watchdog import Watchdog


def main() -> None:
    path = Path(sys.argv[1])
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen(1)
    threading.Thread(target=_answer, args=(server,), daemon=True).start()
    from ui.main import main as start

    code = start(sys.argv[2:])
    # The thread that answers never ends by itself.
    sys.stdout.flush()
    os._exit(code)


def _answer(server: socket.socket) -> None:
    while QApplication.instance() is None:
        time.sleep(0.01)
    eyes = Eyes(QApplication.instance())
    while True:
        caller, _ = server.accept()
        with caller, caller.makefile("rw", encoding="utf-8") as stream:
            for line in stream:
                stream.write(json.dumps(eyes.look(line.strip())) + "\n")
                stream.flush()


class Eyes(QObject):
    """Looks from the thread of the window, and lets a watchdog look at what holds that thread."""

    asked = Signal(str)
    woken = Signal()

    def __init__(self, application: QCoreApplication | None) -> None:
        super().__init__()
        assert isinstance(application, QApplication)
        self._application = application
        self._found: dict[str, Any] = {}
        self._shown_at_seconds = 0.0
        self._watchdog = Watchdog()
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._note_first_window)
        self.asked.connect(self._look, Qt.ConnectionType.BlockingQueuedConnection)
        self.woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)
        for one in (self, self._watchdog):
            one.moveToThread(application.thread())
        self.woken.emit()

    def look(self, what: str) -> dict[str, Any]:
        """Return what is on the screen; may be asked from any thread but that of the window."""
        self.asked.emit(what)
        return self._found

    def _wake(self) -> None:
        self._timer.start()
        self._watchdog.start()

    def _look(self, what: str) -> None:
        # What the looking itself takes is no fault of the program.
        with self._watchdog.looking_away():
            self._found = self._see(what)

    def _see(self, what: str) -> dict[str, Any]:
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        dog = self._watchdog
        if what == "reset":
            dog.forget_longest()
        elif what.startswith("hold "):
            QTimer.singleShot(0, partial(_work, float(what[5:])))
        elif what.startswith("grab "):
            for window in windows:
                window.grab().save(what[5:])
        seen: list[dict[str, Any]] = []
        for window in windows:
            _walk(QAccessible.queryAccessibleInterface(window), seen, 0)
        return {
            "seen": seen,
            "stall_seconds": dog.longest_wall_seconds,
            "work_seconds": dog.longest_work_seconds,
            "wait_seconds": dog.longest_wait_seconds,
            "held": [str(held) for held in dog.held],
            "shown_at_seconds": self._shown_at_seconds,
            "pid": os.getpid(),
        }

    def _note_first_window(self) -> None:
        if any(one.isExposed() for one in self._application.topLevelWindows()):
            self._shown_at_seconds = time.monotonic()
            self._timer.stop()


def _work(seconds: float) -> None:
    """Hold the window, as no code of the program may."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def _walk(one: Any, seen: list[dict[str, Any]], depth: int) -> None:
    if one is None or not one.isValid():
        return
    state = one.state()
    if state.invisible:
        return
    place = one.rect()
    seen.append(
        {
            "depth": depth,
            "role": one.role().name,
            "name": one.text(QAccessible.Text.Name),
            "value": one.text(QAccessible.Text.Value),
            "description": one.text(QAccessible.Text.Description),
            "place": [place.x(), place.y(), place.width(), place.height()],
            "enabled": not state.disabled,
            "focused": bool(state.focused),
            "checked": bool(state.checked),
            "offscreen": bool(state.offscreen),
        }
    )
    for number in range(one.childCount()):
        _walk(one.child(number), seen, depth + 1)


if __name__ == "__main__":
    main()
