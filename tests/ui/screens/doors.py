"""What tests of the screens before and around a vault need: real places, typed into and pressed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.places.place import Place

W = TypeVar("W", bound=QWidget)


@dataclass
class Hand:
    """Somebody at the keyboard of one place."""

    qtbot: QtBot
    place: Place

    def sit_down(self) -> None:
        widget = self.place.widget
        widget.resize(1294, 728)
        widget.show()
        widget.activateWindow()
        self.qtbot.waitUntil(widget.isActiveWindow)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=15_000)

    def write(self, text: str) -> None:
        QTest.keyClicks(focus(), text)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(focus(), key)

    def press(self, text: str) -> None:
        self.button(text).click()

    def button(self, text: str) -> QAbstractButton:
        found = [one for one in self.seen(QAbstractButton) if one.text() == text]
        assert len(found) == 1, f"{text}: {[one.text() for one in self.seen(QAbstractButton)]}"
        return found[0]

    def fields(self) -> list[QLineEdit]:
        return self.seen(QLineEdit)

    def seen(self, kind: type[W]) -> list[W]:
        return [one for one in self.place.widget.findChildren(kind) if one.isVisible()]

    def reads(self, text: str) -> bool:
        """Whether this is to be read somewhere on the screen."""
        shown = [one.text() for one in (*self.seen(QLabel), *self.seen(QAbstractButton))]
        return any(text in one.replace("\N{ZERO WIDTH SPACE}", "") for one in shown)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def nameless(widget: QWidget) -> list[str]:
    """The visible controls that can be reached by Tab and have no name for those who do not see them."""
    reached = [
        one for one in widget.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached
    return [repr(one) for one in reached if not _name(one)]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
