"""Whether a trainee really did a step of the lesson: asked of the vault and of what happened, never of a button."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.audio import Gap, GapReason, RecordingFacts
from app.domain.custody import Act, CustodyEntry
from app.domain.lesson import Diary, Evidence, Happening, LessonStep
from app.domain.review import StepKind, active
from app.domain.testimony import Testimony
from app.ports.recordings import Recordings
from app.ports.reviews import Reviews
from app.ports.testimonies import Custody, Testimonies

FEWEST_SECONDS = 5.0
"""What counts as a recording: long enough to have looked at the screen."""

_HIDDEN_SECONDS = 1.0
_AFTER_LOSS_SECONDS = 1.0
_CORRECTIONS = frozenset({StepKind.TEXT, StepKind.REPLACED, StepKind.ADDED, StepKind.SPLIT, StepKind.MERGED})


@dataclass(frozen=True, slots=True)
class LessonRooms:
    """What the lesson looks at: the open vault of an office, the diary, and the name of the changed bundle."""

    testimonies: Testimonies
    recordings: Recordings
    custody: Custody
    reviews: Reviews
    diary: Diary
    changed_bundle: str


def look(step: LessonStep, rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    """Return what shows that the step was done since it was begun, or None. Raises VaultError, StorageError."""
    return _LOOKS[step](rooms, begun_at)


def _entries(rooms: LessonRooms, begun_at: datetime, act: Act) -> Iterator[tuple[Testimony, CustodyEntry]]:
    """The newest testimony first."""
    for testimony in sorted(rooms.testimonies.all(), key=lambda one: one.created_at, reverse=True):
        for entry in rooms.custody.of(testimony.id):
            if entry.event.act is act and entry.event.at >= begun_at:
                yield testimony, entry


def _recordings(rooms: LessonRooms, begun_at: datetime) -> Iterator[tuple[Testimony, CustodyEntry, RecordingFacts]]:
    """Recordings that began since then, each with the entry of its beginning."""
    for testimony, entry in _entries(rooms, begun_at, Act.RECORDING_STARTED):
        for facts in rooms.recordings.of(testimony.id):
            yield testimony, entry, facts


def _recorded(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    """Somebody pressed Stop: what a crash ended and an unlock sealed is another step."""
    recovered = {testimony.id for testimony, _ in _entries(rooms, begun_at, Act.RECORDING_RECOVERED)}
    for testimony, entry in _entries(rooms, begun_at, Act.RECORDING_SEALED):
        if testimony.id in recovered:
            continue
        for facts in rooms.recordings.of(testimony.id):
            if facts.sealed and facts.chain_intact and facts.seconds >= FEWEST_SECONDS:
                return Evidence(entry.event.at, testimony.case_code, facts.seconds)
    return None


def _hidden(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    """Hidden while a recording ran, and shown again while it still ran."""
    hidden_at: datetime | None = None
    for note in rooms.diary.since(begun_at):
        if note.happening is Happening.HIDDEN and note.recording:
            hidden_at = note.at
        elif note.happening is Happening.SHOWN and hidden_at is not None:
            seconds = (note.at - hidden_at).total_seconds()
            if note.recording and seconds >= _HIDDEN_SECONDS:
                return Evidence(note.at, seconds=seconds)
            hidden_at = None
    return None


def _microphone(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    """The microphone was gone for a while, and sound came again in the same recording."""
    for testimony, entry, facts in _recordings(rooms, begun_at):
        for mark in facts.marks:
            if isinstance(mark, Gap) and mark.reason is GapReason.DEVICE_LOST and mark.seconds is not None:
                after_seconds = (facts.frames - mark.at_frame) / facts.format.sample_rate_hz
                if after_seconds >= _AFTER_LOSS_SECONDS:
                    return Evidence(entry.event.at, testimony.case_code, mark.seconds)
    return None


def _recovered(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    for testimony, entry in _entries(rooms, begun_at, Act.RECORDING_RECOVERED):
        seconds = sum(facts.seconds for facts in rooms.recordings.of(testimony.id))
        return Evidence(entry.event.at, testimony.case_code, seconds)
    return None


def _transcribed(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    for testimony, entry in _entries(rooms, begun_at, Act.TRANSCRIBED):
        return Evidence(entry.event.at, testimony.case_code)
    return None


def _corrected(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    for testimony in rooms.testimonies.all():
        for step in active(rooms.reviews.steps(testimony.id)):
            if step.kind in _CORRECTIONS and step.at >= begun_at:
                return Evidence(step.at, testimony.case_code)
    return None


def _exported(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    for testimony, entry in _entries(rooms, begun_at, Act.EXPORTED):
        return Evidence(entry.event.at, testimony.case_code)
    return None


def _received(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    for testimony, entry in _entries(rooms, begun_at, Act.RECEIVED):
        return Evidence(entry.event.at, testimony.case_code)
    return None


def _spotted(rooms: LessonRooms, begun_at: datetime) -> Evidence | None:
    """The changed file, and no other, was put before headquarters and refused."""
    for note in rooms.diary.since(begun_at):
        if note.happening is Happening.REFUSED and note.name == rooms.changed_bundle:
            return Evidence(note.at, file_name=note.name)
    return None


_LOOKS: Mapping[LessonStep, Callable[[LessonRooms, datetime], Evidence | None]] = {
    LessonStep.RECORD: _recorded,
    LessonStep.HIDE: _hidden,
    LessonStep.MICROPHONE: _microphone,
    LessonStep.CRASH: _recovered,
    LessonStep.TRANSCRIBE: _transcribed,
    LessonStep.CORRECT: _corrected,
    LessonStep.EXPORT: _exported,
    LessonStep.RECEIVE: _received,
    LessonStep.TAMPERED: _spotted,
}
