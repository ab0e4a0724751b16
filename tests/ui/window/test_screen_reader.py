"""What a screen reader is told: every control of every screen has a name, and the chosen paragraph says its text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.languages.house import PLACES, House, demo_program
from tests.ui.languages.samples import SAMPLES, put_away, show_sample
from ui.presenters.navigation import Goal
from ui.window.main_window import MainWindow

PATIENCE_MS = 60_000
NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.PageTabList,
    QAccessible.Role.PageTab,
}
# Parts that Qt puts inside of its own controls, which are named themselves.
_OF_QT = ("qt_", "QtQ")


def things(one: Any) -> Iterator[Any]:
    """Everything that can be seen, from the outside in. What a list or a table shows is read as its rows."""
    if one is None or not one.isValid() or one.state().invisible:
        return
    yield one
    if one.role() in (QAccessible.Role.ComboBox, QAccessible.Role.SpinBox):
        return
    for number in range(one.childCount()):
        yield from things(one.child(number))


def nameless(window: QWidget) -> list[str]:
    """Every control without a name."""
    found = []
    for one in things(QAccessible.queryAccessibleInterface(window)):
        made = one.object()
        own = made is None or not made.objectName().startswith(_OF_QT)
        if one.role() in NAMED and own and not one.text(QAccessible.Text.Name).strip():
            place = one.rect()
            found.append(f"{one.role().name} {made!r} at {place.x()},{place.y()} in {made and made.parent()!r}")
    return found


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_every_control_of_every_state_has_a_name(qtbot: QtBot, dressed: QApplication) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    found: list[str] = []
    for name in SAMPLES:
        screen = show_sample(window, name)
        settle()
        found += [f"{name}: {one}" for one in nameless(window)]
        put_away(window, screen)
    assert not found, "\n".join(found)


def test_every_control_of_every_place_has_a_name(
    qtbot: QtBot, dressed: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    house = House(dressed, demo_program(tmp_path), lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE_MS))
    found: list[str] = []
    try:
        house.enter()
        for name, show in PLACES.items():
            show(house)
            found += [f"{name}: {one}" for one in nameless(house.window)]
        said = _chosen_paragraph(house)
    finally:
        house.close()
    assert not found, "\n".join(found)
    (text, description) = said
    assert text
    assert text in description


def _chosen_paragraph(house: House) -> tuple[str, str]:
    """The text of a paragraph that was gone to by key, and what a screen reader is told of the transcript then."""
    house.go(Goal.TESTIMONY, house.testimony("en", 1))
    place = house.place(Goal.TESTIMONY)
    view = place._screen.view
    view.choose(1)
    settle()
    told = QAccessible.queryAccessibleInterface(view)
    words = f"{told.text(QAccessible.Text.Description)} {told.text(QAccessible.Text.Value)}"
    return place._presenter.state.rows[1].text.strip(), words


def test_a_control_without_a_name_is_seen(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, field = QPushButton(window), QLineEdit(window)
    window.show()
    assert len(nameless(window)) == 2
    button.setText("Go")
    field.setAccessibleName("Name")
    assert not nameless(window)
