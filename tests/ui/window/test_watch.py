"""Nobody is here any more: idle, asleep, screen locked."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.window import watch
from ui.window.watch import IdleWatch, SleepWatch

LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ui.window.watch import SleepWatch
application = QCoreApplication([])
sleep = SleepWatch()
sleep.away.connect(lambda: (print("away", flush=True), application.quit()))
sleep.listen()
QTimer.singleShot(0, lambda: print("listening", flush=True))
QTimer.singleShot(20_000, application.quit)
application.exec()
"""


def test_absence_is_told_once_and_any_key_puts_it_off(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    idle = IdleWatch(qapp)
    told: list[bool] = []
    idle.idle.connect(lambda: told.append(True))
    try:
        idle.set_seconds(60)
        idle._timer.setInterval(300)
        idle._timer.start()
        for _ in range(4):
            qtbot.wait(150)
            QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
        assert told == []
        qtbot.waitUntil(lambda: told == [True])
        qtbot.wait(400)
        assert told == [True]
    finally:
        idle.close()
        idle.deleteLater()


@pytest.mark.parametrize(("slept", "told"), [(0.0, False), (1.0, False), (30.0, True)])
def test_a_sleep_is_told_when_the_computer_wakes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, slept: float, told: bool
) -> None:
    times = [100.0, 100.0 + slept]
    monkeypatch.setattr(watch, "slept_seconds", lambda: times[0] if len(times) == 1 else times.pop(0))
    sleep = SleepWatch()
    heard: list[bool] = []
    sleep.away.connect(lambda: heard.append(True))
    sleep._look()
    sleep._look()
    assert bool(heard) is told
    sleep._timer.stop()
    sleep.deleteLater()


def test_this_computer_says_how_long_it_slept() -> None:
    slept = watch.slept_seconds()
    assert slept is None or slept > -1.0


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no private bus here")
def test_a_locked_screen_is_heard_on_the_bus_of_the_desktop() -> None:
    name = "org.freedesktop.ScreenSaver.ActiveChanged"
    signal = f"dbus-send --session --type=signal /org/freedesktop/ScreenSaver {name} boolean:"
    tell = f'[ "$word" = listening ] && {signal}false && {signal}true'
    script = f'"{sys.executable}" -c "$LISTENER" | while read word; do echo $word; {tell}; done'
    heard = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env={**os.environ, "LISTENER": LISTENER, "PYTHONPATH": str(Path.cwd()), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert heard.stdout.split() == ["listening", "away"], heard.stderr
