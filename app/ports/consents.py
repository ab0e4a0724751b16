"""Where consent is kept: events that are only ever added."""

from collections.abc import Sequence
from typing import Protocol

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


class Consents(Protocol):
    """The consent of every testimony of a vault. Every method raises TestimonyUnknown, StorageError."""

    def of(self, testimony_id: str) -> ConsentRecord:
        """Return everything that was ever said, in order."""
        ...

    def say(
        self, testimony_id: str, answers: Sequence[tuple[Question, Answer, Terms]], circumstance: Circumstance
    ) -> tuple[ConsentEvent, ...]:
        """Add answers that were given at once, in one transaction, each with an entry in the custody log."""
        ...

    def say_age(self, testimony_id: str, age: Age, guardian: Guardian, officer: str) -> AgeEvent:
        """Add what was found out about age and guardian, with an entry in the custody log."""
        ...
