"""Messages as Windows sends them, made by hand."""

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.window.windows_notices import WindowsNotices

LOCK, UNLOCK = (0x02B1, 7), (0x02B1, 8)
SUSPEND, RESUME = (0x0218, 4), (0x0218, 7)


@pytest.mark.parametrize(
    ("message", "kind", "is_told"),
    [
        (LOCK, b"windows_generic_MSG", True),
        (SUSPEND, b"windows_generic_MSG", True),
        (UNLOCK, b"windows_generic_MSG", False),
        (RESUME, b"windows_generic_MSG", False),
        ((0x02B1, 4), b"windows_generic_MSG", False),
        (LOCK, b"xcb_generic_event_t", False),
    ],
)
def test_a_locked_screen_and_the_sleep_are_told(
    qapp: QApplication, message: tuple[int, int], kind: bytes, is_told: bool
) -> None:
    told: list[bool] = []
    notices = WindowsNotices(lambda: told.append(True))
    sent = wintypes.MSG(message=message[0], wParam=message[1])
    try:
        answer = notices.nativeEventFilter(kind, ctypes.addressof(sent))
        assert answer == (False, 0), "nothing is kept from the window"
        assert told == [True] * is_told
    finally:
        QCoreApplication.removeNativeEventFilter(qapp, notices)
