"""The watchdog's judgement, on made times."""

import pytest

from app.ports.audio import SourceEvent
from ui.devices.watchdog import TICK_SECONDS, Watchdog

SOUND = b"\x01\x00" * 4_096
SILENCE = bytes(8_192)
BLOCK_SECONDS = 4_096 / 48_000


class Watched:
    """A watchdog, and a device that gives one block every 85 ms unless told otherwise."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.came_seconds = 0.0
        self.told: list[tuple[SourceEvent, float | None]] = []
        self.dog = Watchdog(lambda event, seconds: self.told.append((event, seconds)), self.now)
        self.began = self.now

    def run(self, seconds: float, samples: bytes | None = SOUND, drift: float = 0.0) -> None:
        end, next_block, next_tick = self.now + seconds, self.now, self.now + TICK_SECONDS
        while self.now < end:
            self.now = min(next_block, next_tick)
            if next_block <= next_tick:
                next_block += BLOCK_SECONDS * (1 + drift)
                if samples is not None:
                    self.came_seconds += BLOCK_SECONDS
                    self.dog.data(samples, self.now)
            else:
                next_tick += TICK_SECONDS
                self.dog.tick(self.now - self.began - self.came_seconds, self.now)

    @property
    def events(self) -> list[SourceEvent]:
        return [event for event, _ in self.told]


@pytest.fixture
def watched() -> Watched:
    return Watched()


def test_a_healthy_device_is_left_alone(watched: Watched) -> None:
    watched.run(600.0)
    assert watched.told == []


def test_silence_of_the_line_is_a_loss_and_sound_brings_it_back(watched: Watched) -> None:
    watched.run(3.0)
    watched.run(1.0, None)
    assert watched.events == [SourceEvent.LOST]
    assert 0.5 < (watched.told[0][1] or 0) < 0.8
    watched.run(60.0, None)
    assert len(watched.told) == 1
    watched.run(5.0)
    assert watched.events == [SourceEvent.LOST, SourceEvent.BACK]


def test_a_server_that_wakes_slowly_is_given_time(watched: Watched) -> None:
    watched.run(2.5, None)
    watched.run(10.0)
    assert watched.told == []


def test_a_device_that_never_gives_anything_is_a_loss(watched: Watched) -> None:
    watched.run(5.0, None)
    assert watched.events == [SourceEvent.LOST]


def test_a_device_that_is_gone_is_a_loss_at_once(watched: Watched) -> None:
    watched.run(3.0)
    watched.dog.device_gone(watched.now + 0.05)
    watched.dog.device_gone(watched.now + 0.10)
    assert watched.events == [SourceEvent.LOST]
    assert watched.dog.lost


def test_lost_time_is_told_with_its_length_once(watched: Watched) -> None:
    watched.run(10.0)
    watched.came_seconds -= 0.4
    watched.run(10.0)
    assert watched.events == [SourceEvent.OVERFLOW]
    assert watched.told[0][1] == pytest.approx(0.4, abs=0.1)


def test_two_clocks_that_drift_apart_are_no_loss(watched: Watched) -> None:
    watched.run(3_600.0, drift=0.0003)
    assert watched.told == []
    watched.came_seconds -= 0.4
    watched.run(10.0)
    assert watched.events == [SourceEvent.OVERFLOW]


def test_our_own_thread_held_up_is_no_loss(watched: Watched) -> None:
    watched.run(3.0)
    watched.now += 2.0
    watched.dog.tick(watched.now - watched.began - watched.came_seconds, watched.now)
    for _ in range(int(2.0 / BLOCK_SECONDS)):
        watched.came_seconds += BLOCK_SECONDS
        watched.dog.data(SOUND, watched.now)
    watched.run(10.0)
    assert watched.told == []


def test_a_computer_that_slept_heard_nothing_and_that_is_told_once_with_its_length(watched: Watched) -> None:
    """The clock of the watchdog stands still meanwhile, and the device goes on as if nothing had been."""
    watched.run(10.0)
    watched.dog.slept(3_600.0)
    watched.run(20.0)
    assert watched.told == [(SourceEvent.LOST, 3_600.0), (SourceEvent.BACK, None)]


def test_a_device_that_wakes_late_is_lost_for_so_much_longer_and_no_more(watched: Watched) -> None:
    watched.run(10.0)
    watched.dog.slept(3_600.0)
    watched.run(2.0, None)
    watched.run(20.0)
    assert watched.events == [SourceEvent.LOST, SourceEvent.BACK] * 2
    assert (watched.told[2][1] or 0) < 1.0


def test_a_device_that_was_lost_before_the_computer_slept_is_lost_still(watched: Watched) -> None:
    watched.run(10.0)
    watched.run(2.0, None)
    watched.dog.slept(3_600.0)
    assert watched.events == [SourceEvent.LOST]
    watched.run(10.0)
    assert watched.events == [SourceEvent.LOST, SourceEvent.BACK]


def test_exact_zeros_are_a_mute_switch(watched: Watched) -> None:
    watched.run(2.0)
    watched.run(1.5, SILENCE)
    assert watched.events == [SourceEvent.MUTED]
    watched.run(5.0, SILENCE)
    watched.run(1.0)
    assert watched.events == [SourceEvent.MUTED, SourceEvent.UNMUTED]


def test_a_short_quiet_moment_is_no_mute(watched: Watched) -> None:
    for _ in range(5):
        watched.run(0.8, SILENCE)
        watched.run(0.5)
    assert watched.told == []


def test_time_away_is_not_told_again_as_lost_time(watched: Watched) -> None:
    watched.run(5.0)
    watched.run(4.0, None)
    watched.run(20.0)
    assert watched.events == [SourceEvent.LOST, SourceEvent.BACK]
