"""A `Consents` in memory, for tests of what asks it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from app.domain.circumstances import Circumstances
from app.domain.consent import (
    Age,
    AgeEvent,
    Answer,
    Circumstance,
    ConsentEvent,
    ConsentRecord,
    Guardian,
    Question,
    Terms,
)
from app.domain.interview import InterviewSheet, KeptSheet
from app.errors.vault import TestimonyUnknown

_AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


class MemoryConsents:
    """The port `Consents`; `asked` counts how often it was looked at."""

    def __init__(self, testimony_ids: Sequence[str]) -> None:
        self._said: dict[str, list[ConsentEvent | AgeEvent]] = {one: [] for one in testimony_ids}
        self.asked = 0
        self.room = Circumstances()
        self.sheet = InterviewSheet()
        self.refuse_next: Exception | None = None

    @property
    def consents(self) -> "MemoryConsents":
        """Itself, so that what grants in a vault grants here."""
        return self

    @property
    def circumstances(self) -> "_Circumstances":
        """Who is in the room, as `room` says."""
        return _Circumstances(self)

    @property
    def interviews(self) -> "_Sheets":
        """What is written down, as `sheet` says."""
        return _Sheets(self)

    def of(self, testimony_id: str) -> ConsentRecord:
        self.asked += 1
        if self.refuse_next is not None:
            refusal, self.refuse_next = self.refuse_next, None
            raise refusal
        said = self._known(testimony_id)
        events = tuple(one for one in said if isinstance(one, ConsentEvent))
        return ConsentRecord(events, tuple(one for one in said if isinstance(one, AgeEvent)))

    def say(
        self, testimony_id: str, answers: Sequence[tuple[Question, Answer, Terms]], circumstance: Circumstance
    ) -> tuple[ConsentEvent, ...]:
        said = self._known(testimony_id)
        first = len(said) + 1
        events = tuple(
            ConsentEvent(testimony_id, first + place, "s1", _AT, answer, question, terms, circumstance)
            for place, (question, answer, terms) in enumerate(answers)
        )
        said.extend(events)
        return events

    def say_age(self, testimony_id: str, age: Age, guardian: Guardian, officer: str) -> AgeEvent:
        said = self._known(testimony_id)
        event = AgeEvent(testimony_id, len(said) + 1, "s1", _AT, age, guardian, officer)
        said.append(event)
        return event

    def _known(self, testimony_id: str) -> list[ConsentEvent | AgeEvent]:
        if testimony_id not in self._said:
            raise TestimonyUnknown
        return self._said[testimony_id]


class _Circumstances:
    """One room for every testimony."""

    def __init__(self, kept: MemoryConsents) -> None:
        self._kept = kept

    def of(self, testimony_id: str) -> Circumstances:
        return self._kept.room

    def put(self, testimony_id: str, circumstances: Circumstances) -> None:
        self._kept.room = circumstances


class _Sheets:
    """One sheet for every testimony."""

    def __init__(self, kept: MemoryConsents) -> None:
        self._kept = kept

    def of(self, testimony_id: str) -> InterviewSheet:
        return self._kept.sheet

    def history(self, testimony_id: str) -> Sequence[KeptSheet]:
        return [KeptSheet(testimony_id, 1, "s1", _AT, self._kept.sheet)]

    def save(self, testimony_id: str, sheet: InterviewSheet) -> KeptSheet:
        self._kept.sheet = sheet
        return KeptSheet(testimony_id, 1, "s1", _AT, sheet)
