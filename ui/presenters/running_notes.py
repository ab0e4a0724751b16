"""Notes that are written while somebody speaks, each at its place in the sound."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.ports.clock import Clock

NOTE_SECONDS = 2.0
"""What is being written is stored this often."""
LABEL_WITHIN_SECONDS = 30.0
"""Words that are begun this soon after a bookmark are its label."""


@dataclass(frozen=True, slots=True)
class Note:
    """A bookmark, with or without words, as it was written in this recording."""

    number: int
    at_seconds: float
    words: str = ""


class RunningNotes:
    """The notes of one recording. `store` takes a number and the words so far; `heard_seconds` says where it is."""

    def __init__(self, clock: Clock, store: Callable[[int, str], object], heard_seconds: Callable[[], float]) -> None:
        self._clock = clock
        self._store = store
        self._heard_seconds = heard_seconds
        self._notes: dict[int, Note] = {}
        self._draft_number: int | None = None
        self._dirty = False
        self._label_until_seconds = 0.0
        self._stored_at_seconds = 0.0

    @property
    def all(self) -> tuple[Note, ...]:
        """Every note, in the order in which they were begun."""
        return tuple(self._notes.values())

    @property
    def draft(self) -> Note | None:
        """The note that is being written."""
        return None if self._draft_number is None else self._notes[self._draft_number]

    def bookmark(self) -> None:
        """Remember this place. Words that are written next are its label."""
        self.end()
        self._draft_number = self.place("").number
        self._label_until_seconds = self._clock.monotonic_seconds() + LABEL_WITHIN_SECONDS

    def place(self, words: str) -> Note:
        """Store a whole note at this place."""
        note = self._begin(words)
        self._store(note.number, words)
        return note

    def write(self, words: str) -> None:
        """Take what stands in the field; from its first letter on it is a note, or the label of a bookmark."""
        draft = self.draft
        if draft is not None and not draft.words and self._clock.monotonic_seconds() > self._label_until_seconds:
            draft = None
        if draft is None and not words.strip():
            return
        note = self._begin(words) if draft is None else replace(draft, words=words)
        self._notes[note.number] = note
        self._draft_number, self._dirty = note.number, True

    def end(self) -> None:
        """The note is complete: store it, and let the next letter begin another one."""
        self.save()
        self._draft_number = None

    def save(self) -> None:
        """Store what was written since the last time."""
        if self._dirty and self._draft_number is not None:
            self._store(self._draft_number, self._notes[self._draft_number].words.strip())
            self._stored_at_seconds = self._clock.monotonic_seconds()
        self._dirty = False

    def save_in_time(self) -> None:
        """Store it where the last time was a while ago."""
        if self._dirty and self._clock.monotonic_seconds() - self._stored_at_seconds >= NOTE_SECONDS:
            self.save()

    def _begin(self, words: str) -> Note:
        note = Note(len(self._notes) + 1, self._heard_seconds(), words)
        self._notes[note.number] = note
        return note
