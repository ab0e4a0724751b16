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
from pathlib import Path
from typing import Any

# Qt's binding takes the thread that imports it first for the thread of the window.
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication


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
    """Looks from the thread of the window, where it also counts how long that thread answered nobody."""

    asked = Signal(str)
    woken = Signal()

    def __init__(self, application: QCoreApplication | None) -> None:
        super().__init__()
        assert isinstance(application, QApplication)
        self._application = application
        self._found: dict[str, Any] = {}
        self._longest_stall_seconds = 0.0
        self._shown_at_seconds = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self.asked.connect(self._look, Qt.ConnectionType.BlockingQueuedConnection)
        self.woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)
        self.moveToThread(application.thread())
        self.woken.emit()

    def look(self, what: str) -> dict[str, Any]:
        """Return what is on the screen; may be asked from any thread but that of the window."""
        self.asked.emit(what)
        return self._found

    def _look(self, what: str) -> None:
        self._tick()
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        if what == "reset":
            self._longest_stall_seconds = 0.0
        elif what.startswith("grab "):
            for window in windows:
                window.grab().save(what[5:])
        seen: list[dict[str, Any]] = []
        for window in windows:
            _walk(QAccessible.queryAccessibleInterface(window), seen, 0)
        self._found = {
            "seen": seen,
            "stall_seconds": self._longest_stall_seconds,
            "shown_at_seconds": self._shown_at_seconds,
            "pid": os.getpid(),
        }
        # What the looking itself took is no stall of the program.
        self._last = 0.0

    def _tick(self) -> None:
        now = time.monotonic()
        if not self._shown_at_seconds and any(one.isExposed() for one in self._application.topLevelWindows()):
            self._shown_at_seconds = now
        if self._last:
            self._longest_stall_seconds = max(self._longest_stall_seconds, now - self._last)
        self._last = now


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
