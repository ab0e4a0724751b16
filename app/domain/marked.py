"""Passages that could be used against the person, or against others: marked while listening or later.

A mark is set and lifted by events that are only ever added. It travels to our own headquarters alone: that a passage is
marked says as much as the passage (OSCE on non-punishment; Istanbul Protocol 2022, paragraph 318).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.transcript import Span


class MarkKind(StrEnum):
    """What a passage is about."""

    SELF_INCRIMINATION = "self_incrimination"
    THIRD_PARTY = "third_party"
    """About other people, who were not asked."""


class MarkAct(StrEnum):
    """What was done."""

    SET = "set"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a recording, in seconds of its saved sound. `end_seconds` is None where it goes on to the end."""

    part_id: str
    start_seconds: float
    end_seconds: float | None
    kind: MarkKind

    def within(self, seconds: float) -> Span:
        """Return it as a stretch of a recording that is so long."""
        end = seconds if self.end_seconds is None else min(self.end_seconds, seconds)
        return Span(min(self.start_seconds, end), end)


@dataclass(frozen=True, slots=True)
class MarkEvent:
    """One event.

    `number` is one above every number of the testimony's marks that the station had seen; events of all offices stand
    in the order of (number, station). A lift repeats the passage of the event that it lifts, and names it by `target`.
    """

    testimony_id: str
    number: int
    station: str
    at: datetime
    act: MarkAct
    passage: Passage
    target: tuple[int, str] | None = None

    @property
    def key(self) -> tuple[int, str]:
        """What names it within its testimony."""
        return self.number, self.station


def in_order(events: Iterable[MarkEvent]) -> list[MarkEvent]:
    """Return events of one testimony as all offices order them."""
    return sorted(events, key=lambda event: event.key)


def standing(events: Iterable[MarkEvent]) -> list[MarkEvent]:
    """Return the events that set what is marked now. What one office lifts is lifted for all; lifting twice is once."""
    found = list(events)
    lifted = {event.target for event in found if event.act is MarkAct.LIFTED}
    return in_order(event for event in found if event.act is MarkAct.SET and event.key not in lifted)


def is_consistent(events: Sequence[MarkEvent]) -> bool:
    """Whether every lift repeats a passage that was set before it."""
    known = {event.key: event for event in events if event.act is MarkAct.SET}
    for event in events:
        if (event.act is MarkAct.LIFTED) != (event.target is not None):
            return False
        if event.target is not None:
            target = known.get(event.target)
            if target is None or target.passage != event.passage or target.number >= event.number:
                return False
    return True
