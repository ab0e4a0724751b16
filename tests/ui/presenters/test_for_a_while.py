"""Something that waits in memory, and not too long."""

from datetime import UTC, datetime, timedelta

import pytest

from ui.presenters.for_a_while import ForAWhile


class WallClock:
    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


def waiting(clock: WallClock) -> ForAWhile[str]:
    return ForAWhile(clock, 60.0)  # type: ignore[arg-type]


def test_it_is_given_away_once() -> None:
    held = waiting(WallClock())
    assert not held.holds
    assert held.take() is None
    held.put("first")
    held.put("second")
    assert held.holds
    assert held.take() == "second"
    assert held.take() is None


@pytest.mark.parametrize(("seconds", "stays"), [(0, True), (60, True), (61, False), (-1, False)])
def test_what_waited_too_long_is_gone(seconds: int, stays: bool) -> None:
    clock = WallClock()
    held = waiting(clock)
    held.put("answers")
    clock.time += timedelta(seconds=seconds)
    held.forget_old()
    assert (held._held is not None) is stays
    assert held.holds is stays
    assert (held.take() == "answers") is stays


def test_it_is_let_go_of() -> None:
    held = waiting(WallClock())
    held.put("answers")
    held.forget()
    assert not held.holds
