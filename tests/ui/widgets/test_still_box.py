"""A wheel that rolls a page changes nothing that was chosen on it, on any screen."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QSpinBox
from pytestqt.qtbot import QtBot

import ui.screens
from ui.widgets.still_box import StillBox, StillDate, StillSpin

_PLAIN = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QSlider"}


def turn_the_wheel(over: QComboBox | QDateEdit | QSpinBox) -> bool:
    """Whether the box took it."""
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(over, turn)
    return turn.isAccepted()


def test_the_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    box, number, day, plain = StillBox(), StillSpin(minimum=1, maximum=9), StillDate(), QComboBox()
    before = day.date()
    for one in (box, number, day, plain):
        qtbot.addWidget(one)
        one.show()
    for one in (box, plain):
        one.addItems(["a", "b", "c"])
    number.setValue(5)
    assert not turn_the_wheel(box)
    assert not turn_the_wheel(number)
    assert not turn_the_wheel(day)
    assert turn_the_wheel(plain)
    assert day.date() == before
    assert (box.currentIndex(), number.value(), plain.currentIndex()) == (0, 5, 1)


@pytest.mark.parametrize("path", sorted(Path(ui.screens.__path__[0]).glob("*.py")), ids=lambda path: path.stem)
def test_every_screen_has_boxes_that_keep_still(path: Path) -> None:
    made = [
        f"{node.func.id} in line {node.lineno}"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _PLAIN
    ]
    assert made == []
