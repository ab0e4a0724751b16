"""What Windows tells a window: that somebody locked the screen, or that the computer is about to sleep."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

_KIND = b"windows_generic_MSG"
_POWER, _SUSPEND = 0x0218, 4
_SESSION, _LOCKED = 0x02B1, 7
_THIS_SESSION = 0


class WindowsNotices(QAbstractNativeEventFilter):
    """Calls `away` when the screen is locked or the computer goes to sleep.

    Written from the documentation of WM_WTSSESSION_CHANGE and WM_POWERBROADCAST. What cannot be had is left out: the
    time without a key then locks as before.
    """

    def __init__(self, away: Callable[[], object]) -> None:
        super().__init__()
        self._away = away
        # Windows speaks of its session to windows that asked for it, and so there is one that nobody sees.
        self._window = QWindow()
        self._window.create()
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)
        if sys.platform == "win32":
            try:
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                    wintypes.HWND(int(self._window.winId())), _THIS_SESSION
                )
            except (OSError, AttributeError):
                return

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """See every message, stop none."""
        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) == _KIND:
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in ((_SESSION, _LOCKED), (_POWER, _SUSPEND)):
                self._away()
        return False, 0
