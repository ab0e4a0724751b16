"""The picture of the sound: what it shows and where a press leads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.waveform import Stretch, StretchKind, Waveform, clock


@pytest.fixture
def wave(qtbot: QtBot, dressed: object) -> Iterator[Waveform]:
    made = Waveform()
    made.resize(800, 90)
    made.set_length(100.0)
    made.set_peaks([0.5] * 1000, 1.0)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def colours(wave: Waveform, x: int, y: int) -> QColor:
    return wave.grab().toImage().pixelColor(x, y)


def near(one: QColor, token: str) -> bool:
    other = theme.color(token)
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_a_press_and_a_drag_lead_to_their_second(wave: Waveform) -> None:
    heard: list[float] = []
    wave.sought.connect(heard.append)
    QTest.mousePress(wave, Qt.MouseButton.LeftButton, pos=QPoint(80, 20))
    QTest.mouseMove(wave, QPoint(400, 20))
    wave.set_position(3.0)
    assert wave.value() == 500
    QTest.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=QPoint(400, 20))
    assert heard == [50.0]


def test_arrows_lead_on_and_back(wave: Waveform) -> None:
    heard: list[float] = []
    wave.sought.connect(heard.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(wave, key)
        wave.set_position(heard[-1])
    assert heard == [5.0, 10.0, 5.0, 65.0, 0.0]


def test_what_was_played_has_the_accent_and_silence_is_pale(wave: Waveform) -> None:
    wave.set_position(50.0)
    wave.set_stretches([Stretch(75.0, 100.0, StretchKind.SILENCE)])
    middle = wave._wave_height() // 2
    assert near(colours(wave, 101, middle), "accent")
    assert not near(colours(wave, 501, middle), "accent")
    assert near(colours(wave, 701, middle), "line")


def test_flags_masks_and_bookmarks_are_seen(wave: Waveform) -> None:
    wave.set_stretches([Stretch(20.0, 30.0, StretchKind.FLAG), Stretch(60.0, 70.0, StretchKind.MASKED)])
    wave.set_bookmarks([(90.0, "gate")])
    assert near(colours(wave, 200, wave._wave_height() - 2), "warn")
    assert near(colours(wave, 722, 4), "ink")
    assert "gate" in wave._told_at(721)
    assert near(colours(wave, 500, 2), "paper") or near(colours(wave, 501, 3), "paper")


def test_it_is_a_slider_for_people_who_cannot_see_it(wave: Waveform) -> None:
    wave.setAccessibleName("Sound")
    told = QAccessible.queryAccessibleInterface(wave)
    assert told is not None
    assert told.role() is QAccessible.Role.Slider
    wave.set_position(12.0)
    assert told.valueInterface().currentValue() == 120


def test_without_sound_nothing_happens(qtbot: QtBot, dressed: object) -> None:
    empty = Waveform()
    qtbot.addWidget(empty)
    heard: list[float] = []
    empty.sought.connect(heard.append)
    empty.set_position(4.0)
    QTest.mouseClick(empty, Qt.MouseButton.LeftButton)
    assert heard == []
    assert not empty.grab().isNull()


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (67.9, "1:07"), (3727, "1:02:07"), (-1, "0:00")])
def test_times_are_written_as_on_a_clock(seconds: float, words: str) -> None:
    assert clock(seconds) == words
