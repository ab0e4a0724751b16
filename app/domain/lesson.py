"""The guided lesson of the demo: its steps, what happened meanwhile, and what shows that somebody really did it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class TellsTime(Protocol):
    """As much of a clock as notes need."""

    def now(self) -> datetime:
        """Return the present as an aware UTC time."""
        ...


class LessonStep(StrEnum):
    """What a trainee does, in this order."""

    RECORD = "record"
    HIDE = "hide"
    MICROPHONE = "microphone"
    CRASH = "crash"
    TRANSCRIBE = "transcribe"
    CORRECT = "correct"
    EXPORT = "export"
    RECEIVE = "receive"
    TAMPERED = "tampered"


class Office(StrEnum):
    """The two offices of the demo."""

    FIELD = "field"
    HEADQUARTERS = "headquarters"


OFFICE_OF = {
    step: Office.HEADQUARTERS if step in (LessonStep.RECEIVE, LessonStep.TAMPERED) else Office.FIELD
    for step in LessonStep
}
"""Where each step is done."""


class Happening(StrEnum):
    """What no vault keeps, and the lesson has to know."""

    HIDDEN = "hidden"
    SHOWN = "shown"
    REFUSED = "refused"
    """A bundle was not believed: `name` of the file, `code` of the error."""


@dataclass(frozen=True, slots=True)
class Note:
    """One happening. `recording` says that a recording ran."""

    happening: Happening
    at: datetime
    name: str = ""
    code: str = ""
    recording: bool = False


class Diary:
    """Notes of one running demo, in memory only. Any thread may write: a note is added whole or not at all."""

    def __init__(self, clock: TellsTime) -> None:
        self._clock = clock
        self._notes: list[Note] = []

    def note(self, happening: Happening, *, name: str = "", code: str = "", recording: bool = False) -> None:
        """Write down that something happened now."""
        self._notes.append(Note(happening, self._clock.now(), name, code, recording))

    def __len__(self) -> int:
        """How many notes there are: another number means that something happened."""
        return len(self._notes)

    def since(self, begun_at: datetime) -> Sequence[Note]:
        """Return what happened from then on, in order."""
        return [note for note in tuple(self._notes) if note.at >= begun_at]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows that a step was done: when, in which testimony, and how many seconds or places it is about."""

    at: datetime
    case_code: str = ""
    seconds: float | None = None
    file_name: str = ""


class LessonBook:
    """Which steps were begun when, and what showed that they were done. In memory only; any thread may ask.

    What was found belongs to one beginning of a step, so that a look that comes late changes nothing.
    """

    def __init__(self, clock: TellsTime) -> None:
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """Begin the whole lesson now."""
        self.started_at = self._clock.now()
        self._begun = dict.fromkeys(LessonStep, self.started_at)
        self._found: dict[tuple[LessonStep, datetime], Evidence] = {}

    def again(self, step: LessonStep) -> None:
        """Begin one step anew, now: what was done before does not count any more."""
        self._begun[step] = self._clock.now()

    def found(self, step: LessonStep, evidence: Evidence, begun_at: datetime) -> None:
        """Keep what shows that a step was done since this beginning of it."""
        self._found.setdefault((step, begun_at), evidence)

    def evidence(self, step: LessonStep) -> Evidence | None:
        """Return what was found for a step."""
        return self._found.get((step, self._begun[step]))

    def begun_at(self, step: LessonStep) -> datetime:
        """Return when a step was begun."""
        return self._begun[step]

    @property
    def finished(self) -> bool:
        """Whether every step was done."""
        return all(self.evidence(step) is not None for step in LessonStep)
