"""How long somebody is asked, and when they rest: short, few and safe for a child (child guidance; WHO 2003, 8)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.template import SessionLimits as TemplateLimits


@dataclass(frozen=True, slots=True)
class SessionLimits:
    """How long, how often, and how it ends.

    A break is asked for `asked_seconds` before it begins by itself; a sentence may take `sentence_seconds` more, so
    often as `sentences` says.
    """

    child_session_minutes: int = 30
    child_reminder_minutes: int = 15
    child_break_minutes: int = 15
    adult_reminder_minutes: int = 45
    rest_minutes: int = 5
    """A pause of at least so long is a break."""
    child_sessions_a_day: int = 2
    asked_seconds: float = 60.0
    sentence_seconds: float = 120.0
    sentences: int = 2


USUAL_LIMITS = SessionLimits()


def limits_of(wished: TemplateLimits) -> SessionLimits:
    """Return the limits that a template asks for, within the bounds that hold for every template.

    A child is reminded halfway through a session, and at the usual time at the latest.
    """
    held = wished.bounded()
    return SessionLimits(
        child_session_minutes=held.child_minutes,
        child_reminder_minutes=min(
            USUAL_LIMITS.child_reminder_minutes, -(-held.child_minutes // 2), held.break_minutes
        ),
        adult_reminder_minutes=held.break_minutes,
        child_sessions_a_day=held.sessions_a_day,
    )


@dataclass(frozen=True, slots=True)
class Session:
    """One stretch of talk: recordings with no break between them. `talk_seconds` leaves pauses out."""

    began: datetime
    ended: datetime
    talk_seconds: float


class Turn(StrEnum):
    """What the timer asks for."""

    TALK = "talk"
    REMINDER = "reminder"
    """A break would be good; nothing happens by itself."""
    ASKED = "asked"
    """The time is up: the recording pauses by itself soon."""
    BREAK = "break"
    """It pauses now."""


@dataclass(frozen=True, slots=True)
class TimerView:
    """How it stands. `next_seconds` is the talk left until the next turn, None where no further one comes.

    `sentences_left` is how often somebody may still finish a sentence.
    """

    turn: Turn
    next_seconds: float | None
    sentences_left: int


class Refusal(StrEnum):
    """Why no session may begin now."""

    BREAK = "break"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class MayBegin:
    """`minutes_left` until the next session may begin; `carried_seconds` were talked in the one that would go on."""

    refusal: Refusal | None = None
    minutes_left: int = 0
    carried_seconds: float = 0.0


def sessions_of(recordings: Sequence[Session], limits: SessionLimits = USUAL_LIMITS) -> tuple[Session, ...]:
    """Put recordings together that no break lies between, oldest first."""
    found: list[Session] = []
    for one in sorted(recordings, key=lambda session: session.began):
        last = found[-1] if found else None
        if last is not None and one.began - last.ended < timedelta(minutes=limits.child_break_minutes):
            found[-1] = Session(last.began, max(last.ended, one.ended), last.talk_seconds + one.talk_seconds)
        else:
            found.append(one)
    return tuple(found)


def may_begin(
    recordings: Sequence[Session], now: datetime, *, child: bool, limits: SessionLimits = USUAL_LIMITS
) -> MayBegin:
    """Decide whether a session may begin, or go on, now. For adults it always may.

    What was stopped before its time goes on as the same session; a clock that was set back gives no new one.
    """
    # What was brought in from a file may be longer than the time since then.
    sessions = sessions_of([replace(one, ended=min(one.ended, now)) for one in recordings], limits)
    if not child or not sessions:
        return MayBegin()
    last = sessions[-1]
    ready = last.ended + timedelta(minutes=limits.child_break_minutes)
    if now < ready:
        if last.talk_seconds < limits.child_session_minutes * 60:
            return MayBegin(carried_seconds=last.talk_seconds)
        return MayBegin(Refusal.BREAK, max(1, -(-int((ready - now).total_seconds()) // 60)))
    today = [one for one in sessions if now - one.began < timedelta(hours=24)]
    if len(today) >= limits.child_sessions_a_day:
        free = today[-limits.child_sessions_a_day].began + timedelta(hours=24)
        return MayBegin(Refusal.DAY, max(1, -(-int((free - now).total_seconds()) // 60)))
    return MayBegin()


def timer(
    talk_seconds: float,
    since_break_seconds: float,
    sentences: int,
    *,
    child: bool,
    limits: SessionLimits = USUAL_LIMITS,
) -> TimerView:
    """Say how it stands after so much talk in this session, so much of it since the last break.

    `sentences` is how often somebody wished to finish a sentence. An adult is only ever reminded.
    """
    if not child:
        left = limits.adult_reminder_minutes * 60 - since_break_seconds
        return TimerView(Turn.TALK, left, 0) if left > 0 else TimerView(Turn.REMINDER, None, 0)
    up = limits.child_session_minutes * 60.0
    used = min(sentences, limits.sentences)
    pauses = up + limits.asked_seconds + used * limits.sentence_seconds
    if talk_seconds >= pauses:
        return TimerView(Turn.BREAK, None, 0)
    if talk_seconds >= up:
        return TimerView(Turn.ASKED, pauses - talk_seconds, limits.sentences - used)
    reminder = limits.child_reminder_minutes * 60 - since_break_seconds
    if 0 < reminder < up - talk_seconds:
        return TimerView(Turn.TALK, reminder, limits.sentences)
    turn = Turn.REMINDER if reminder <= 0 else Turn.TALK
    return TimerView(turn, up - talk_seconds, limits.sentences)
