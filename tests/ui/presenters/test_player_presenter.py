"""The player's presses, with a loudspeaker moved by hand."""

import pytest

from app.domain.transcript import Span
from app.errors.audio import AudioDamaged
from app.ports.playback import Condition
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.hand_playback import HandPlayback
from ui.presenters.heard import HeardSpans
from ui.presenters.player import PlayerPresenter, PlayerState

LENGTH = 100.0


class Player:
    def __init__(self) -> None:
        self.jobs = HandJobs()
        self.playback = HandPlayback()
        self.shown: list[PlayerState] = []
        self.presenter = PlayerPresenter(self.playback, self.jobs, self.shown.append)
        self.presenter.open("part", LENGTH)

    @property
    def state(self) -> PlayerState:
        return self.shown[-1]

    def hear(self, seconds: float, condition: Condition = Condition.PLAYING, error: Exception | None = None) -> None:
        self.playback.hear(seconds, condition, error)
        self.jobs.tick()

    @property
    def looks(self) -> int:
        return sum(not timer.stopped for part in self.jobs._parts for timer in part.timers)


@pytest.fixture
def player() -> Player:
    return Player()


def test_it_follows_the_sound_only_while_it_plays(player: Player) -> None:
    assert player.looks == 0
    player.presenter.toggle()
    assert (player.state.condition, player.looks) == (Condition.PLAYING, 1)
    player.hear(0.4)
    assert player.state.seconds == 0.4
    player.presenter.toggle()
    assert (player.state.condition, player.looks) == (Condition.PAUSED, 0)


def test_after_a_pause_it_goes_on_two_seconds_earlier(player: Player) -> None:
    player.presenter.play_from(10.0)
    player.hear(10.5)
    player.presenter.pause()
    player.presenter.pause()
    player.presenter.toggle()
    assert player.playback.played[-1] == ("part", 8.5, 1.0)


def test_after_going_elsewhere_it_begins_exactly_there(player: Player) -> None:
    player.presenter.play_from(10.0)
    player.presenter.pause()
    player.presenter.seek(40.0)
    player.presenter.toggle()
    assert player.playback.played[-1][1] == 40.0


def test_back_and_forward_stay_within_the_sound(player: Player) -> None:
    player.presenter.back()
    assert player.state.seconds == 0.0
    player.presenter.seek(LENGTH - 1)
    player.presenter.forward()
    assert player.state.seconds == LENGTH
    player.presenter.play_from(50.0)
    player.presenter.back()
    assert player.playback.played[-1][1] == 48.0
    assert player.state.playing


def test_at_the_end_it_begins_again_from_the_start(player: Player) -> None:
    player.presenter.play_from(99.0)
    player.hear(99.97, Condition.ENDED)
    assert (player.state.condition, player.state.seconds, player.looks) == (Condition.ENDED, LENGTH, 0)
    player.presenter.toggle()
    assert player.playback.played[-1][1] == 0.0


def test_the_end_may_come_with_the_press_for_a_pause(player: Player) -> None:
    player.presenter.play_from(99.0)
    player.playback.hear(99.97, Condition.ENDED)
    player.presenter.pause()
    assert player.state.condition is Condition.ENDED


def test_speed_changes_in_steps_between_its_bounds(player: Player) -> None:
    player.presenter.faster()
    assert player.state.speed == 1.1
    assert player.playback.played == []
    player.presenter.play_from(5.0)
    player.presenter.slower()
    assert player.playback.played[-1] == ("part", 5.0, 1.0)
    player.presenter.set_speed(9.0)
    assert player.state.speed == 2.0
    orders = len(player.playback.played)
    player.presenter.faster()
    assert len(player.playback.played) == orders
    player.presenter.set_speed(0.1)
    assert player.state.speed == 0.5


def test_one_stretch_plays_and_then_it_waits(player: Player) -> None:
    player.presenter.play_span(Span(20.0, 23.0))
    player.presenter.faster()
    for at in (20.5, 21.3, 22.1, 22.9):
        player.hear(at)
    assert player.state.playing
    player.hear(23.05)
    assert (player.state.condition, player.looks) == (Condition.PAUSED, 0)
    assert player.presenter.was_heard(Span(20.0, 23.0))
    player.presenter.toggle()
    assert player.playback.played[-1][1] == 23.05


def test_only_what_sounded_counts_as_heard(player: Player) -> None:
    player.presenter.play_from(0.0)
    player.hear(0.5)
    player.presenter.seek(60.0)
    player.hear(60.5)
    assert not player.presenter.was_heard(Span(0.0, 60.0))
    assert player.presenter.was_heard(Span(60.0, 60.5))
    player.presenter.open("other", LENGTH)
    assert not player.presenter.was_heard(Span(60.0, 60.5))


def test_no_loudspeaker_is_a_state_and_not_the_end(player: Player) -> None:
    player.presenter.play_from(3.0)
    player.hear(3.0, Condition.NO_LOUDSPEAKER)
    assert (player.state.condition, player.state.error, player.looks) == (Condition.NO_LOUDSPEAKER, None, 0)
    player.presenter.toggle()
    assert player.playback.played[-1][1] == 3.0


def test_damaged_sound_is_explained(player: Player) -> None:
    player.presenter.play_from(3.0)
    player.hear(4.0, Condition.FAILED, AudioDamaged(at_seconds=4))
    assert player.state.error is not None
    assert player.state.error.code == "audio.damaged"


def test_nothing_plays_where_there_is_no_sound(player: Player) -> None:
    player.presenter.open("", 0.0)
    player.presenter.toggle()
    assert player.playback.played == []


def test_closed_it_shows_nothing_more(player: Player) -> None:
    player.presenter.play_from(3.0)
    player.presenter.close()
    shown = len(player.shown)
    player.jobs.tick()
    assert len(player.shown) == shown
    assert player.playback.closed


def test_heard_stretches_grow_together() -> None:
    heard = HeardSpans()
    heard.add(5.0, 5.0)
    for start, end in ((1.0, 2.0), (4.0, 5.0), (2.0, 4.0), (8.0, 9.0), (8.5, 8.7)):
        heard.add(start, end)
    assert heard._spans == [Span(1.0, 5.0), Span(8.0, 9.0)]
    assert heard.holds(Span(1.2, 5.2))
    assert not heard.holds(Span(4.0, 9.0))
