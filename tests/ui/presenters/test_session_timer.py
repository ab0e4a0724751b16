"""What the timer beside a recording asks for."""

import pytest

from app.domain.sessions import SessionLimits, TimerView, Turn
from app.usecases.sessions import SoFar
from ui.presenters.session_timer import SessionTimer

LIMITS = SessionLimits()
MINUTE = 60.0


class Talk:
    """Somebody who talks and rests; the clock goes on in both."""

    def __init__(self, before: SoFar) -> None:
        self.timer = SessionTimer()
        self.timer.know(before)
        self.heard = self.now = 0.0

    def talk(self, minutes: float) -> Turn:
        self.heard += minutes * MINUTE
        self.now += minutes * MINUTE
        state = self.timer.tick(self.heard, self.now, paused=False)
        assert state.view is not None
        return state.view.turn

    def rest(self, minutes: float) -> None:
        self.timer.tick(self.heard, self.now, paused=True)
        self.now += minutes * MINUTE
        self.timer.tick(self.heard, self.now, paused=True)


def test_before_it_is_known_somebody_is_a_child() -> None:
    timer = SessionTimer()
    assert timer.state.view is None
    assert timer.tick(16 * MINUTE, 16 * MINUTE, paused=False).view == timer.state.view
    assert timer.state.child
    assert timer.state.view is not None
    assert timer.state.view.turn is Turn.REMINDER


def test_an_adult_is_reminded_until_they_rested() -> None:
    talk = Talk(SoFar(child=False))
    assert talk.talk(44) is Turn.TALK
    assert talk.talk(1) is Turn.REMINDER
    talk.rest(4)
    assert talk.talk(0.1) is Turn.REMINDER
    talk.rest(5)
    assert talk.talk(0.1) is Turn.TALK
    assert talk.timer.state.may_go_on


def test_the_time_of_a_child_is_up_and_two_sentences_may_be_finished() -> None:
    talk = Talk(SoFar(child=True))
    talk.timer.finish_sentence()
    assert talk.talk(30) is Turn.ASKED
    talk.timer.finish_sentence()
    assert talk.talk(2.5) is Turn.ASKED
    talk.timer.finish_sentence()
    talk.timer.finish_sentence()
    assert talk.talk(2) is Turn.ASKED
    assert talk.talk(0.5) is Turn.BREAK
    assert talk.timer.state.wait_minutes == 15
    assert not talk.timer.state.may_go_on
    talk.rest(10.5)
    assert talk.timer.state.wait_minutes == 5
    talk.rest(4.5)
    assert talk.timer.state.may_go_on
    assert talk.talk(14) is Turn.TALK


def test_after_the_last_session_of_a_day_it_does_not_go_on() -> None:
    talk = Talk(SoFar(child=True, carried_seconds=29 * MINUTE, sessions=2))
    assert talk.talk(2) is Turn.BREAK
    talk.rest(15)
    assert talk.timer.state.day_over
    assert not talk.timer.state.may_go_on
    assert talk.timer.state.wait_minutes == 0


@pytest.mark.parametrize("minutes", [15, 40])
def test_a_whole_break_begins_a_new_session_once(minutes: float) -> None:
    talk = Talk(SoFar(child=True, carried_seconds=10 * MINUTE))
    talk.talk(10)
    talk.rest(minutes)
    talk.timer.tick(talk.heard, talk.now + 1, paused=True)
    assert talk.talk(14) is Turn.TALK
    assert talk.talk(16) is Turn.ASKED
    talk.talk(1)
    talk.rest(15)
    assert talk.timer.state.day_over


def test_the_limits_of_the_template_in_use_hold_from_when_they_are_known() -> None:
    timer = SessionTimer()
    assert timer.tick(11 * 60, 11 * 60, paused=False).view == TimerView(Turn.TALK, 4 * 60, 2)
    timer.know(SoFar(child=True, limits=SessionLimits(child_session_minutes=10, child_sessions_a_day=1)))
    state = timer.tick(11 * 60, 11 * 60, paused=False)
    assert (state.view, state.wait_minutes) == (TimerView(Turn.BREAK, None, 0), 15)
    assert timer.tick(11 * 60, 26 * 60, paused=True).day_over is False
    timer.tick(11 * 60, 27 * 60, paused=True)
    assert timer.tick(11 * 60, 45 * 60, paused=True).day_over
