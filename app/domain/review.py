"""What people say of a transcript: steps that are only ever added, and what holds after them.

Machine text is never changed. A step lies over it: another text, who speaks, that somebody listened. Undoing is a step
too. Corrections belong to the transcription run that they were made over: a newer run is shown as the machine wrote it,
and the steps over the older one stay, with their texts, in the vault and in every bundle.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from app.domain.transcript import Span

ADDED_WINDOW = -1
"""The window number of a paragraph that a person added."""

TEXT_LIMIT_CHARACTERS = 20_000
CHANGES_LIMIT = 10_000


class Speaker(StrEnum):
    """Who says a paragraph."""

    SURVIVOR = "survivor"
    INTERPRETER = "interpreter"
    INTERVIEWER = "interviewer"
    OTHER = "other"


class StepKind(StrEnum):
    """What a person did. UNDO and REDO name another step; REVIEWED and REOPENED are about the whole testimony."""

    TEXT = "text"
    SPEAKER = "speaker"
    LISTENED = "listened"
    ADDED = "added"
    SPLIT = "split"
    MERGED = "merged"
    REPLACED = "replaced"
    UNDO = "undo"
    REDO = "redo"
    REVIEWED = "reviewed"
    REOPENED = "reopened"


MARKS = frozenset({StepKind.REVIEWED, StepKind.REOPENED})
TURNS = frozenset({StepKind.UNDO, StepKind.REDO})
EDITS = frozenset(StepKind) - MARKS - TURNS


@dataclass(frozen=True, slots=True, order=True)
class ParagraphKey:
    """Which paragraph: segment `segment` of window `window` of a run, counted from 0 with the empty ones.

    A paragraph that a person added has window ADDED_WINDOW and a number of its own, drawn from station and step, so
    that two offices never give the same one.
    """

    run_id: str
    window: int
    segment: int

    @property
    def added(self) -> bool:
        """Whether a person added it."""
        return self.window == ADDED_WINDOW


@dataclass(frozen=True, slots=True)
class Change:
    """What a step says of one paragraph; None where it says nothing.

    An empty `text` takes the paragraph away: nothing is said there. `heard` says that the sound was played. `origin` is
    the paragraph that this one was divided from: it follows from the step, and is told by `current_changes` alone.
    """

    part_id: str
    key: ParagraphKey
    text: str | None = None
    speaker: Speaker | None = None
    heard: bool = False
    span: Span | None = None
    origin: ParagraphKey | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person did, whole: a replacement of a name at fifty places is one step.

    `number` is one above all numbers of the testimony that the station had seen. Steps of all offices stand in the
    order of (number, station). `revision` is the testimony's, with this step.
    """

    testimony_id: str
    number: int
    station: str
    at: datetime
    kind: StepKind
    revision: int
    changes: tuple[Change, ...] = ()
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Turns:
    """What undo and redo would turn next; None where there is nothing."""

    undo: Step | None
    redo: Step | None


@dataclass
class _Stacks:
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def take(self, step: Step) -> bool:
        """Follow one step; return False when it turns what was not its turn."""
        if step.kind in EDITS:
            self.done.append(step)
            self.undone.clear()
        elif step.kind in TURNS:
            source, sink = (self.done, self.undone) if step.kind is StepKind.UNDO else (self.undone, self.done)
            if not source or source[-1].number != step.target:
                return False
            sink.append(source.pop())
        return True


def in_order(steps: Iterable[Step]) -> list[Step]:
    """Return steps of one testimony as all offices order them."""
    return sorted(steps, key=lambda step: (step.number, step.station))


def is_consistent(steps: Sequence[Step]) -> bool:
    """Whether every undo and redo turned what it was about: the newest step of its own station, in turn."""
    stacks: dict[str, _Stacks] = {}
    return all(stacks.setdefault(step.station, _Stacks()).take(step) for step in in_order(steps))


def turns(steps: Iterable[Step], station: str) -> Turns:
    """Return what this station would undo and redo next. It never turns a step of another office."""
    stacks = _Stacks()
    for step in in_order(step for step in steps if step.station == station):
        stacks.take(step)
    return Turns(stacks.done[-1] if stacks.done else None, stacks.undone[-1] if stacks.undone else None)


def active(steps: Sequence[Step]) -> list[Step]:
    """Return the edits that are not undone, in order."""
    stacks: dict[str, _Stacks] = {}
    for step in in_order(steps):
        stacks.setdefault(step.station, _Stacks()).take(step)
    return in_order(step for stack in stacks.values() for step in stack.done)


def current_changes(steps: Sequence[Step]) -> Mapping[ParagraphKey, Change]:
    """Return what holds now of every paragraph that a person touched: for each fact the newest that is not undone."""
    found: dict[ParagraphKey, Change] = {}
    for step in active(steps):
        for place, change in enumerate(step.changes):
            before = found.get(change.key)
            if before is None and step.kind is StepKind.SPLIT and place == 1 and change.key.added:
                # An origin is always known before what was divided from it, so that they form no circle.
                found[change.key] = replace(change, origin=step.changes[0].key)
            else:
                found[change.key] = change if before is None else _over(before, change)
    return found


def _over(before: Change, change: Change) -> Change:
    return replace(
        before,
        text=before.text if change.text is None else change.text,
        speaker=change.speaker or before.speaker,
        heard=before.heard or change.heard,
        span=change.span or before.span,
    )


class ReviewStanding(StrEnum):
    """Where the review of a testimony stands."""

    NONE = "none"
    BEGUN = "begun"
    REVIEWED = "reviewed"
    CHANGED_SINCE = "changed_since"


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """Where the review of a testimony stands; `step` is the one that said reviewed, if it stands."""

    standing: ReviewStanding
    step: Step | None = None


def review_mark(steps: Sequence[Step], revision: int) -> ReviewMark:
    """Return where the review stands at a revision of the testimony.

    Whatever an export would carry counts as a change: a correction, a new transcription, another attachment.
    """
    marks = [step for step in in_order(steps) if step.kind in MARKS]
    if marks and marks[-1].kind is StepKind.REVIEWED:
        changed = revision > marks[-1].revision or in_order(steps)[-1] is not marks[-1]
        return ReviewMark(ReviewStanding.CHANGED_SINCE if changed else ReviewStanding.REVIEWED, marks[-1])
    return ReviewMark(ReviewStanding.BEGUN if active(steps) else ReviewStanding.NONE)
