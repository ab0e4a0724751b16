"""Windows in tests: nothing may be left behind, and Qt may complain of nothing.

`QT_QPA_PLATFORM` is offscreen unless a test run sets another. Every test below this folder that makes an application
is watched: top-level widgets, threads and timers that it leaves fail it, and so do Qt's warnings, log records at or
above WARNING, and exceptions that were lost in a callback (pytest-qt sees those).
"""

import gc
import logging
import os
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.watchdog import Watchdog

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.text.font.db=false;qt.qpa.fonts=false")

# What the offscreen platform says of itself, and nothing of ours.
_OF_THE_PLATFORM = ("This plugin does not support", "QFont::setPixelSize: Pixel size <= 0 (0)")
_PATIENCE_SECONDS = 3.0


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application as the program makes it, with its letters and colours."""
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(scope="session")
def dressed(qapp: object) -> object:
    """The application with our letters and the light colours."""
    from ui import theme
    from ui.window.fonts import load_fonts

    load_fonts(qapp)
    theme.apply(qapp, theme.Scheme.LIGHT)
    return qapp


@pytest.fixture(scope="module", autouse=True)
def what_was_there_is_not_looked_through() -> None:
    """Every test below looks for what it left among all objects: hundreds of thousands are modules, and stay."""
    gc.collect()
    gc.freeze()


def _alive_widgets() -> set[int]:
    from PySide6.QtWidgets import QApplication

    return {id(widget) for widget in QApplication.topLevelWidgets()}


def _describe_widgets(ids: set[int]) -> list[str]:
    from PySide6.QtWidgets import QApplication

    return [repr(widget) for widget in QApplication.topLevelWidgets() if id(widget) in ids]


def _settle() -> None:
    """Let what was promised to be deleted be deleted."""
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def _threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.is_alive()}


@pytest.fixture(autouse=True)
def nothing_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves widgets, threads, or running timers of Python objects behind."""
    uses_qt = bool({"qtbot", "qapp", "dressed"} & set(request.fixturenames))
    threads_before = _threads()
    if uses_qt:
        request.getfixturevalue("dressed")
        before = _alive_widgets()
    yield
    if uses_qt:
        _settle()
        left = _alive_widgets() - before
        assert not left, f"top-level widgets left behind: {_describe_widgets(left)}"
        assert not _running_timers(), f"timers left running: {_running_timers()}"
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while (lost := _threads() - threads_before) and time.monotonic() < deadline:
        for thread in lost:
            thread.join(0.05)
    assert not lost, f"threads left running: {lost}"


def _running_timers() -> list[str]:
    from PySide6.QtCore import QTimer

    return [
        f"{timer!r} of {timer.parent()!r}"
        for timer in gc.get_objects()
        if type(timer) is QTimer and _still_there(timer) and timer.isActive()
    ]


def _still_there(thing: object) -> bool:
    from shiboken6 import isValid

    return bool(isValid(thing))


@pytest.fixture(autouse=True)
def qt_stays_quiet(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which Qt warns."""
    if not {"qtbot", "qapp", "dressed"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    heard: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or message.startswith(_OF_THE_PLATFORM):
            return
        heard.append(message)

    before = qInstallMessageHandler(hear)
    yield
    _settle()
    qInstallMessageHandler(before)
    assert not heard, f"Qt warned: {heard}"


@pytest.fixture(autouse=True)
def logs_stay_quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse."""
    yield
    loud = [record.getMessage() for when in ("setup", "call") for record in caplog.get_records(when)
            if record.levelno >= logging.WARNING]  # fmt: skip
    assert not loud, f"unexpected log records: {loud}"


@pytest.fixture
def watchdog(qtbot: object, qapp: "QApplication") -> Iterator["Watchdog"]:
    """Fail a test in which anything held the thread of the window for too long (see tests/ui/watchdog.py)."""
    from tests.ui.watchdog import Watchdog

    sheet = qapp.styleSheet()
    # As in the program, where each window is dressed alone (see ui/theme.py).
    qapp.setStyleSheet("")
    dog = Watchdog()
    dog.start()
    yield dog
    dog.stop()
    qapp.setStyleSheet(sheet)
    assert not dog.held, "\n".join(map(str, dog.held))
