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

_STARTED_SECONDS = time.monotonic()

# Qt's binding takes the thread that imports it first for the thread of the window.
import PySide6.QtWidgets  # noqa: E402, F401


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
    eyes = _eyes()
    while True:
        caller, _ = server.accept()
        with caller, caller.makefile("rw", encoding="utf-8") as stream:
            for line in stream:
                stream.write(json.dumps(eyes.look(line.strip())) + "\n")
                stream.flush()


def _eyes() -> Any:
    from PySide6.QtCore import QObject, Qt, QTimer, Signal
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QApplication

    while QApplication.instance() is None:
        time.sleep(0.01)
    application = QApplication.instance()

    class Eyes(QObject):
        asked = Signal(str)
        woken = Signal()

        def __init__(self) -> None:
            super().__init__()
            self.found: dict[str, Any] = {}
            self.longest_stall_seconds = 0.0
            self.shown_seconds = 0.0
            self._last = 0.0
            self._timer = QTimer(self)
            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.setInterval(5)
            self._timer.timeout.connect(self._tick)
            self.asked.connect(self._look, Qt.ConnectionType.BlockingQueuedConnection)
            self.woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

        def look(self, what: str) -> dict[str, Any]:
            self.asked.emit(what)
            return self.found

        def _look(self, what: str) -> None:
            if what == "reset":
                self.longest_stall_seconds, self._last = 0.0, 0.0
            elif what.startswith("grab "):
                for window in QApplication.topLevelWidgets():
                    if window.isVisible():
                        window.grab().save(what[5:])
            seen: list[dict[str, Any]] = []
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    _walk(QAccessible.queryAccessibleInterface(window), seen, 0)
            self.found = {
                "seen": seen,
                "stall_seconds": self.longest_stall_seconds,
                "shown_seconds": self.shown_seconds,
                "pid": os.getpid(),
            }

        def _tick(self) -> None:
            now = time.monotonic()
            if not self.shown_seconds and any(window.isExposed() for window in application.topLevelWindows()):
                self.shown_seconds = now - _STARTED_SECONDS
            if self._last:
                self.longest_stall_seconds = max(self.longest_stall_seconds, now - self._last)
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

    eyes = Eyes()
    eyes.moveToThread(application.thread())
    eyes.woken.emit()
    return eyes


if __name__ == "__main__":
    main()
