"""Absence is noticed at the windows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.window.watch import IdleWatch


def shown(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitActive(field)
    return field


def test_nobody_there_is_noticed_and_a_key_is_somebody(qtbot: QtBot) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    field = shown(qtbot)
    watch = IdleWatch(application)
    watch.set_seconds(0.6)
    came: list[bool] = []
    watch.idle.connect(lambda: came.append(True))
    window = field.windowHandle()
    assert window is not None
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_A)
        qtbot.wait(200)
    assert not came
    qtbot.waitUntil(lambda: bool(came))
    watch.close()


def test_a_window_that_comes_later_is_watched_too(qtbot: QtBot) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    watch = IdleWatch(application)
    field = shown(qtbot)
    watch.set_seconds(0.4)
    came: list[bool] = []
    watch.idle.connect(lambda: came.append(True))
    window = field.windowHandle()
    assert window is not None
    for _ in range(4):
        QTest.mouseMove(window)
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
        qtbot.wait(150)
    assert not came
    watch.close()
    qtbot.wait(600)
    assert not came
