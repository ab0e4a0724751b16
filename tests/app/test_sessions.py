"""How long somebody is asked, and when they rest."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.audio import AudioFormat, Gap, GapReason
from app.domain.consent import Age, Guardian
from app.domain.sessions import (
    USUAL_LIMITS,
    MayBegin,
    Refusal,
    Session,
    SessionLimits,
    TimerView,
    Turn,
    may_begin,
    sessions_of,
    timer,
)
from app.errors.session import SessionDay, SessionRest
from app.usecases.sessions import may_talk, recorded, require_session
from storage.vault.vault import Vault
from tests.offices import Office, record
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import grant_everything

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def talk(minutes_ago: float, minutes: float) -> Session:
    """A recording that ended so long ago."""
    ended = NOW - timedelta(minutes=minutes_ago)
    return Session(ended - timedelta(minutes=minutes), ended, minutes * 60)


def child(*recordings: Session) -> MayBegin:
    return may_begin(recordings, NOW, child=True)


def test_a_first_session_may_always_begin() -> None:
    assert child() == MayBegin()


def test_an_adult_may_always_begin() -> None:
    assert may_begin([talk(1, 90), talk(200, 90), talk(400, 90)], NOW, child=False) == MayBegin()


def test_a_child_rests_after_a_whole_session() -> None:
    assert child(talk(1, 30)) == MayBegin(Refusal.BREAK, 14)
    assert child(talk(14.9, 30)) == MayBegin(Refusal.BREAK, 1)
    assert child(talk(15, 30)) == MayBegin()


def test_what_was_stopped_early_goes_on_as_the_same_session() -> None:
    assert child(talk(1, 10)) == MayBegin(carried_seconds=600)
    assert child(talk(12, 10), talk(1, 10)) == MayBegin(carried_seconds=1200)
    assert child(talk(12, 15), talk(1, 15)) == MayBegin(Refusal.BREAK, 14), "two halves are a whole one"


def test_two_sessions_are_enough_for_a_day() -> None:
    assert child(talk(200, 30), talk(60, 20)) == MayBegin(Refusal.DAY, 24 * 60 - 230)
    assert child(talk(200, 30), talk(60, 30), talk(5, 5)) == MayBegin(carried_seconds=300)
    assert child(talk(24 * 60, 30), talk(60, 20)) == MayBegin()


def test_a_clock_that_was_set_back_gives_no_new_session() -> None:
    later = Session(NOW + timedelta(minutes=10), NOW + timedelta(minutes=40), 1800)
    assert child(later) == MayBegin(Refusal.BREAK, 15)


def test_recordings_without_a_break_between_them_are_one_session() -> None:
    first, second, third = talk(50, 10), talk(36, 4), talk(5, 10)
    assert sessions_of([third, first, second]) == (Session(first.began, second.ended, 840.0), third)


@pytest.mark.parametrize(
    ("minutes", "since", "sentences", "view"),
    [
        (0, 0, 0, TimerView(Turn.TALK, 900.0, 2)),
        (14, 14, 0, TimerView(Turn.TALK, 60.0, 2)),
        (15, 15, 0, TimerView(Turn.REMINDER, 900.0, 2)),
        (16, 1, 0, TimerView(Turn.TALK, 840.0, 2)),
        (20, 2, 0, TimerView(Turn.TALK, 600.0, 2)),
        (30, 5, 0, TimerView(Turn.ASKED, 60.0, 2)),
        (31, 5, 0, TimerView(Turn.BREAK, None, 0)),
        (31, 5, 1, TimerView(Turn.ASKED, 120.0, 1)),
        (33, 5, 1, TimerView(Turn.BREAK, None, 0)),
        (33, 5, 2, TimerView(Turn.ASKED, 120.0, 0)),
        (35, 5, 2, TimerView(Turn.BREAK, None, 0)),
        (35, 5, 9, TimerView(Turn.BREAK, None, 0)),
    ],
)
def test_the_timer_of_a_child(minutes: float, since: float, sentences: int, view: TimerView) -> None:
    assert timer(minutes * 60, since * 60, sentences, child=True) == view


def test_an_adult_is_only_reminded() -> None:
    assert timer(9000, 44 * 60, 0, child=False) == TimerView(Turn.TALK, 60, 0)
    assert timer(9000, 45 * 60, 0, child=False) == TimerView(Turn.REMINDER, None, 0)


def test_an_organisation_may_ask_for_shorter_ones() -> None:
    short = SessionLimits(child_session_minutes=10, child_break_minutes=30)
    assert may_begin([talk(1, 10)], NOW, child=True, limits=short) == MayBegin(Refusal.BREAK, 29)
    assert timer(601, 10, 0, child=True, limits=short).turn is Turn.ASKED
    assert USUAL_LIMITS.child_session_minutes == 30


def test_a_session_ends_when_it_ended_whatever_the_gaps_in_it_are_of(make_vault: Callable[..., Vault]) -> None:
    """With the lid closed for an hour, the rest of a child would have been counted from before that hour."""
    office = Office(make_vault())
    vault = office.vault
    testimony = vault.testimonies.create(("km",))
    grant_everything(vault, testimony.id)
    part_id = vault.recordings.begin(testimony.id, AudioFormat(), "file")
    for chunk in chunks_of(sound(1.0)):
        vault.recordings.append(part_id, chunk)
    vault.recordings.mark(part_id, Gap(10_000, GapReason.PAUSE, 60.0))
    vault.recordings.mark(part_id, Gap(24_000, GapReason.DEVICE_LOST, 3_600.0))
    vault.recordings.mark(part_id, Gap(30_000, GapReason.DEVICE_LOST, None))
    (session,) = recorded(vault, testimony.id)
    assert (session.ended - session.began).total_seconds() == 3_661.0
    assert session.talk_seconds == 1.0


def test_what_was_recorded_of_somebody_counts(
    make_vault: Callable[..., Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(make_vault())
    vault = office.vault
    testimony = vault.testimonies.create(("km",))
    grant_everything(vault, testimony.id)
    part_id = record(office, testimony, 1.5)
    (session,) = recorded(vault, testimony.id)
    assert session.talk_seconds == 1.5
    assert (session.ended - session.began).total_seconds() == 6.0, "with the pause"
    assert recorded(vault, testimony.id, but=part_id) == ()
    assert may_talk(vault, testimony.id, session.ended) == (False, MayBegin())
    vault.consents.say_age(testimony.id, Age.NOT_SURE, Guardian.NONE, "F7")
    assert may_talk(vault, testimony.id, session.ended) == (True, MayBegin(carried_seconds=1.5))
    require_session(vault, testimony.id, session.ended)
    once = SessionLimits(child_session_minutes=0, child_sessions_a_day=1)
    monkeypatch.setattr("app.usecases.sessions.limits_in_force", lambda _rooms: once)
    with pytest.raises(SessionRest) as rest:
        require_session(vault, testimony.id, session.ended)
    assert rest.value.facts == {"minutes": 15}
    with pytest.raises(SessionDay):
        require_session(vault, testimony.id, session.ended + timedelta(hours=1))
