"""The cover: what shows, what asks, what lets back in."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.unlocking import ByPassphrase
from app.errors.vault import WrongPassphrase
from tests.fakes.hand_jobs import HandJobs
from ui.presenters.cover import Cover, CoverPresenter, CoverState

RIGHT = "right words"


class StillClock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> datetime:
        return datetime(2026, 3, 1, 9, 0, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def monotonic_seconds(self) -> float:
        return self.seconds


class Covering:
    def __init__(self) -> None:
        self.clock = StillClock()
        self.jobs = HandJobs()
        self.shown: list[CoverState] = []
        self.tried: list[str] = []
        self.presenter = CoverPresenter(self.clock, self.jobs, self._confirm, self.shown.append)

    def _confirm(self, by: ByPassphrase) -> None:
        self.tried.append(by.passphrase)
        if by.passphrase != RIGHT:
            raise WrongPassphrase

    @property
    def cover(self) -> Cover:
        return self.shown[-1].cover


@pytest.fixture
def covering() -> Covering:
    return Covering()


def test_the_key_for_hiding_takes_the_cover_away_again(covering: Covering) -> None:
    covering.presenter.hide_key()
    assert covering.cover is Cover.CLOCK
    assert covering.presenter.covered
    covering.presenter.any_key()
    assert covering.cover is Cover.CLOCK
    covering.presenter.hide_key()
    assert covering.cover is Cover.OFF
    assert not covering.presenter.covered


def test_hiding_what_is_hidden_changes_nothing(covering: Covering) -> None:
    covering.presenter.hide()
    covering.presenter.hide()
    assert [state.cover for state in covering.shown] == [Cover.CLOCK]


def test_after_a_lock_any_key_asks_and_only_the_passphrase_opens(covering: Covering) -> None:
    covering.presenter.require_passphrase()
    assert covering.cover is Cover.CLOCK
    covering.presenter.hide_key()
    assert covering.cover is Cover.ASKING
    covering.presenter.answer("wrong words")
    assert covering.shown[-1].busy
    covering.presenter.answer(RIGHT)
    covering.jobs.finish()
    assert covering.tried == ["wrong words"]
    assert covering.cover is Cover.ASKING
    assert covering.shown[-1].error is not None
    assert covering.shown[-1].error.code == "vault.wrong_passphrase"
    covering.presenter.answer(RIGHT)
    covering.jobs.finish()
    assert covering.cover is Cover.OFF


def test_an_answer_that_nobody_asked_for_is_not_tried(covering: Covering) -> None:
    covering.presenter.answer(RIGHT)
    covering.jobs.finish()
    assert covering.tried == []


def test_the_clock_moves_only_while_it_is_seen(covering: Covering) -> None:
    covering.jobs.tick()
    assert covering.shown == []
    covering.presenter.hide()
    covering.clock.seconds += 60
    covering.jobs.tick()
    assert covering.shown[-1].now == covering.clock.now()


def test_the_field_goes_away_when_nobody_types(covering: Covering) -> None:
    covering.presenter.require_passphrase()
    covering.presenter.any_key()
    covering.clock.seconds += 59
    covering.jobs.tick()
    assert covering.cover is Cover.ASKING
    covering.clock.seconds += 2
    covering.jobs.tick()
    assert covering.cover is Cover.CLOCK


def test_with_nothing_behind_it_any_key_takes_it_away(covering: Covering) -> None:
    covering.presenter.require_passphrase()
    covering.presenter.guard_nothing()
    covering.presenter.any_key()
    assert covering.cover is Cover.OFF


def test_a_closed_one_shows_nothing_more(covering: Covering) -> None:
    covering.presenter.hide()
    covering.presenter.close()
    covering.jobs.tick()
    assert len(covering.shown) == 1
