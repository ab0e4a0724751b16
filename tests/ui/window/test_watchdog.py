"""The watchdog itself: it bites what works or waits in one event, and nothing else."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.ui.watchdog import Watchdog, slowness

_ENOUGH_MILLISECONDS = 1_000


@pytest.fixture
def dog(qtbot: QtBot) -> Iterator[Watchdog]:
    made = Watchdog()
    made.start()
    yield made
    made.stop()


def work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def in_one_event(qtbot: QtBot, dog: Watchdog, act: Callable[[], object]) -> None:
    QTimer.singleShot(0, act)
    qtbot.wait(_ENOUGH_MILLISECONDS)
    dog.beat()


def test_work_in_one_event_is_told_with_its_place(qtbot: QtBot, dog: Watchdog) -> None:
    in_one_event(qtbot, dog, lambda: work(0.35))
    (held,) = dog.held
    assert held.work_seconds >= 0.35
    assert "test_watchdog.py" in str(held)
    assert "work" in held.where


@pytest.mark.parametrize(("slowness", "bites"), [(1.0, True), (2.5, False)])
def test_a_slow_processor_is_given_longer(
    qtbot: QtBot, dog: Watchdog, monkeypatch: pytest.MonkeyPatch, slowness: float, bites: bool
) -> None:
    monkeypatch.setattr("tests.ui.watchdog.slowness", lambda: slowness)
    in_one_event(qtbot, dog, lambda: work(0.15))
    assert bool(dog.held) is bites


@pytest.mark.parametrize(("took_seconds", "times"), [(0.002, 1.0), (0.004, 1.0), (0.008, 2.0), (0.1, 3.0)])
def test_a_longer_yardstick_is_a_slower_processor_within_bounds(
    monkeypatch: pytest.MonkeyPatch, took_seconds: float, times: float
) -> None:
    monkeypatch.setattr("tests.ui.watchdog._yardstick", lambda: took_seconds)
    assert slowness() == pytest.approx(times)


def test_waiting_in_one_event_is_told_with_its_place(qtbot: QtBot, dog: Watchdog) -> None:
    never = threading.Event()
    in_one_event(qtbot, dog, lambda: never.wait(0.7))
    (held,) = dog.held
    assert held.wait_seconds > 0.5
    assert held.work_seconds < held.wait_seconds
    assert "wait" in held.where


def test_much_work_in_small_pieces_holds_nothing(qtbot: QtBot, dog: Watchdog) -> None:
    pieces = iter(range(20))

    def piece() -> None:
        work(0.02)
        if next(pieces, None) is not None:
            QTimer.singleShot(0, piece)

    in_one_event(qtbot, dog, piece)
    assert dog.held == []
    assert dog.longest_work_seconds >= 0.02


def test_work_on_another_thread_holds_nothing(qtbot: QtBot, dog: Watchdog) -> None:
    beside = threading.Thread(target=work, args=(0.5,))
    in_one_event(qtbot, dog, beside.start)
    beside.join()
    assert dog.held == []


def test_what_a_test_does_itself_is_not_held_against_the_program(qtbot: QtBot, dog: Watchdog) -> None:
    qtbot.wait(50)
    with dog.looking_away():
        work(0.35)
    qtbot.wait(50)
    assert dog.held == []
    dog.forget_longest()
    assert dog.longest_work_seconds == 0.0
