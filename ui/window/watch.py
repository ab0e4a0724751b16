"""Notices that nobody is here any more: no key and no mouse for a while, the computer asleep, its screen locked."""

import sys
import time
from typing import cast

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from ui.clock import slept_seconds

_IDLE_EVENTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)
_LOOK_MILLISECONDS = 2_000
_ASLEEP_SECONDS = 3.0
# Where the system does not tell how long it slept, a look that comes this late tells it.
_LATE_SECONDS = 20.0


def _slot(signature: str) -> bytes:
    # What the types call bytes is text at run time.
    return cast("bytes", SLOT(signature))


class IdleWatch(QObject):
    """Sees the keys and the mouse at every window that has the keyboard.

    It watches windows, not the application: a filter of the application would be asked, in Python, before every event
    of every widget, those included that are half destroyed.
    """

    idle = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        application.focusWindowChanged.connect(self._watch)
        for window in application.topLevelWindows():
            self._watch(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def set_seconds(self, seconds: float) -> None:
        """Take so long without a touch for absence, from now on."""
        self._timer.start(round(seconds * 1000))

    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._application.focusWindowChanged.disconnect(self._watch)
        for window in self._application.topLevelWindows():
            window.removeEventFilter(self)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        # Installed twice, a filter still comes once.
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        """See every event, stop none."""
        if event.type() in _IDLE_EVENTS:
            self._timer.start()
        return False


class SleepWatch(QObject):
    """Says that the computer slept, or that somebody locked its screen."""

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slept = slept_seconds()
        self._looked = time.time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MILLISECONDS)

    def listen(self) -> None:
        """Hear what the desktop says, where there is one that speaks: before the sleep, not only after it."""
        if sys.platform == "win32":
            from ui.window.windows_notices import WindowsNotices  # noqa: PLC0415 - there alone

            self._notices = WindowsNotices(self.away.emit)
            return
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not needed for the first window

        system, desktop = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        login = "org.freedesktop.login1"
        if system.isConnected():
            going, locking = _slot("on_going(bool)"), _slot("on_locked()")
            system.connect(login, "/org/freedesktop/login1", f"{login}.Manager", "PrepareForSleep", self, going)
            system.connect(login, "", f"{login}.Session", "Lock", self, locking)
        if desktop.isConnected():
            for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                desktop.connect("", "", name, "ActiveChanged", self, _slot("on_going(bool)"))

    @Slot(bool)
    def on_going(self, going: bool) -> None:  # noqa: FBT001 - as the bus says it
        """The computer is about to sleep, or its screen is covered."""
        if going:
            self.away.emit()

    @Slot()
    def on_locked(self) -> None:
        """Somebody locked the screen."""
        self.away.emit()

    def _look(self) -> None:
        slept, now = slept_seconds(), time.time()
        if slept is not None and self._slept is not None:
            asleep = slept - self._slept >= _ASLEEP_SECONDS
        else:
            asleep = now - self._looked >= _LATE_SECONDS
        self._slept, self._looked = slept, now
        if asleep:
            self.away.emit()
