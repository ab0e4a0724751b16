"""The lesson believes only what really happened: every check with the act, without it, and with half of it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat, Gap, GapReason
from app.domain.lesson import OFFICE_OF, Diary, Evidence, Happening, LessonBook, LessonStep, Office
from app.domain.review import StepKind
from app.domain.testimony import Testimony
from app.domain.transcript import WindowOptions
from app.errors.bundle import BundleDamaged
from app.jobs import CancelToken, no_progress
from app.usecases.lesson import LessonRooms, look
from app.usecases.review import Review, ReviewRooms
from app.usecases.transcribe import TranscriptionRooms, transcribe
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.offices import Office as RealOffice
from tests.offices import full_testimony, record
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import StepClock, consenting
from transcription.planner import WindowPlanner

CHANGED = "demo-" + "x" * 26 + ".age"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


class Lesson:
    def __init__(self, office: RealOffice) -> None:
        self.office = office
        self.clock = office.vault.context.clock
        self.diary = Diary(self.clock)
        self.begun_at = self.clock.now()

    @property
    def rooms(self) -> LessonRooms:
        vault = self.office.vault
        return LessonRooms(vault.testimonies, vault.recordings, vault.custody, vault.reviews, self.diary, CHANGED)

    def look(self, step: LessonStep) -> Evidence | None:
        return look(step, self.rooms, self.begun_at)

    def begin_anew(self) -> None:
        self.begun_at = self.clock.now()

    def all_seen(self) -> set[LessonStep]:
        return {step for step in LessonStep if self.look(step) is not None}


@pytest.fixture
def lesson(make_office: Callable[..., RealOffice]) -> Lesson:
    return Lesson(make_office())


def started(lesson: Lesson, seconds: float = 6.0, *, gap: Gap | None = None) -> tuple[Testimony, str]:
    """A live recording."""
    vault = lesson.office.vault
    testimony = consenting(vault, ("en",))
    part_id = vault.recordings.begin(testimony.id, AudioFormat(), "Demo voice")
    for chunk in chunks_of(sound(seconds)):
        vault.recordings.append(part_id, chunk)
    if gap is not None:
        vault.recordings.mark(part_id, gap)
    return testimony, part_id


def stopped(lesson: Lesson, part_id: str) -> None:
    lesson.office.vault.recordings.stop(part_id)
    lesson.office.vault.recordings.seal(part_id, no_progress, CancelToken())


def test_at_the_beginning_nothing_counts_whatever_lies_in_the_vault(make_office: Callable[..., RealOffice]) -> None:
    office = make_office()
    full_testimony(office)
    lesson = Lesson(office)
    assert lesson.all_seen() == set()


def test_a_recording_counts_when_it_is_sealed_and_long_enough(lesson: Lesson) -> None:
    testimony, part_id = started(lesson)
    assert lesson.look(LessonStep.RECORD) is None
    stopped(lesson, part_id)
    seen = lesson.look(LessonStep.RECORD)
    assert seen is not None
    assert (seen.case_code, seen.seconds) == (testimony.case_code, 6.0)
    lesson.begin_anew()
    assert lesson.look(LessonStep.RECORD) is None


def test_a_short_recording_does_not_count(lesson: Lesson) -> None:
    _, part_id = started(lesson, 4.0)
    stopped(lesson, part_id)
    assert lesson.look(LessonStep.RECORD) is None


def test_hiding_counts_when_a_recording_ran_before_and_after(lesson: Lesson) -> None:
    lesson.diary.note(Happening.HIDDEN, recording=True)
    assert lesson.look(LessonStep.HIDE) is None
    lesson.clock.now()
    lesson.diary.note(Happening.SHOWN, recording=True)
    seen = lesson.look(LessonStep.HIDE)
    assert seen is not None
    assert seen.seconds is not None
    assert seen.seconds >= 1


@pytest.mark.parametrize(("before", "after"), [(False, False), (False, True), (True, False)])
def test_hiding_without_a_running_recording_does_not_count(lesson: Lesson, before: bool, after: bool) -> None:
    lesson.diary.note(Happening.HIDDEN, recording=before)
    lesson.clock.now()
    lesson.diary.note(Happening.SHOWN, recording=after)
    assert lesson.look(LessonStep.HIDE) is None


def test_a_blink_of_the_screen_does_not_count() -> None:
    class Still:
        def now(self) -> datetime:
            return LONG_AGO

        def monotonic_seconds(self) -> float:
            return 0.0

    diary = Diary(Still())
    diary.note(Happening.HIDDEN, recording=True)
    diary.note(Happening.SHOWN, recording=True)
    rooms = LessonRooms(None, None, None, None, diary, CHANGED)  # type: ignore[arg-type]
    assert look(LessonStep.HIDE, rooms, LONG_AGO) is None
    diary.note(Happening.REFUSED, name=CHANGED)
    assert look(LessonStep.HIDE, rooms, LONG_AGO) is None


@pytest.mark.parametrize(
    ("gap", "counts"),
    [
        (Gap(48_000, GapReason.DEVICE_LOST, 3.5), True),
        (Gap(48_000, GapReason.DEVICE_LOST, None), False),
        (Gap(48_000, GapReason.PAUSE, 3.5), False),
        (Gap(6 * 48_000 - 100, GapReason.DEVICE_LOST, 3.5), False),
        (None, False),
    ],
)
def test_a_lost_microphone_counts_when_sound_came_again(lesson: Lesson, gap: Gap | None, counts: bool) -> None:
    testimony, part_id = started(lesson, gap=gap)
    for sealed in (False, True):
        if sealed:
            stopped(lesson, part_id)
        seen = lesson.look(LessonStep.MICROPHONE)
        assert (seen is not None) is counts
        if seen is not None:
            assert (seen.case_code, seen.seconds) == (testimony.case_code, 3.5)


def test_a_lost_microphone_of_before_does_not_count(lesson: Lesson) -> None:
    started(lesson, gap=Gap(48_000, GapReason.DEVICE_LOST, 3.5))
    lesson.begin_anew()
    assert lesson.look(LessonStep.MICROPHONE) is None


def test_a_crash_counts_when_the_next_unlock_recovered_it(lesson: Lesson) -> None:
    testimony, _ = started(lesson)
    assert lesson.look(LessonStep.CRASH) is None
    lesson.office.vault.recordings.recover(no_progress, CancelToken())
    seen = lesson.look(LessonStep.CRASH)
    assert seen is not None
    assert (seen.case_code, seen.seconds) == (testimony.case_code, 6.0)
    assert lesson.look(LessonStep.RECORD) is None


def test_a_recording_that_was_stopped_is_no_crash(lesson: Lesson) -> None:
    _, part_id = started(lesson)
    stopped(lesson, part_id)
    lesson.office.vault.recordings.recover(no_progress, CancelToken())
    assert lesson.look(LessonStep.CRASH) is None


def test_a_transcription_counts_when_it_is_finished(lesson: Lesson) -> None:
    vault = lesson.office.vault
    testimony, part_id = started(lesson)
    stopped(lesson, part_id)
    assert lesson.look(LessonStep.TRANSCRIBE) is None
    rooms = TranscriptionRooms(
        vault.testimonies,
        vault.recordings,
        vault.transcripts,
        vault.custody,
        ScriptedTranscriber(),
        WindowPlanner(),
        lesson.clock,
        vault.consents,
    )
    transcribe(rooms, part_id, WindowOptions("en"), no_progress, CancelToken())
    seen = lesson.look(LessonStep.TRANSCRIBE)
    assert seen is not None
    assert seen.case_code == testimony.case_code


def test_a_correction_counts_while_it_is_not_undone(lesson: Lesson) -> None:
    vault = lesson.office.vault
    testimony = full_testimony(lesson.office)
    review = Review(ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), testimony.id)
    (transcript,) = review.read()
    first = transcript.paragraphs[0]
    review.say_listened(first.part_id, [first.key])
    assert lesson.look(LessonStep.CORRECT) is None
    review.say_text(first.part_id, first.key, "the bus stopped at the green gate", heard=True)
    seen = lesson.look(LessonStep.CORRECT)
    assert seen is not None
    assert seen.case_code == testimony.case_code
    review.undo()
    assert lesson.look(LessonStep.CORRECT) is None


def test_a_correction_of_before_does_not_count(lesson: Lesson) -> None:
    vault = lesson.office.vault
    testimony = full_testimony(lesson.office)
    review = Review(ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), testimony.id)
    (transcript,) = review.read()
    review.say_text(transcript.recording.part_id, transcript.paragraphs[0].key, "another text", heard=True)
    lesson.begin_anew()
    vault.reviews.record(testimony.id, StepKind.REVIEWED)
    assert lesson.look(LessonStep.CORRECT) is None


def test_export_and_receiving_count_each_in_its_own_office(
    field_and_headquarters: tuple[RealOffice, RealOffice], tmp_path: Path
) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    here, there = Lesson(field), Lesson(headquarters)
    assert here.look(LessonStep.EXPORT) is there.look(LessonStep.RECEIVE) is None
    (tmp_path / "stick").mkdir()
    field.export(tmp_path / "stick", [testimony], field.contacts.all())
    (file,) = (tmp_path / "stick").iterdir()
    assert here.look(LessonStep.RECEIVE) is there.look(LessonStep.EXPORT) is there.look(LessonStep.RECEIVE) is None
    sent = here.look(LessonStep.EXPORT)
    assert sent is not None
    headquarters.receive(file)
    came = there.look(LessonStep.RECEIVE)
    assert came is not None
    assert sent.case_code == came.case_code == testimony.case_code
    there.begin_anew()
    assert there.look(LessonStep.RECEIVE) is None


def test_the_changed_bundle_counts_and_no_other(lesson: Lesson) -> None:
    lesson.diary.note(Happening.REFUSED, name="demo-" + "y" * 26 + ".age", code=BundleDamaged.code)
    assert lesson.look(LessonStep.TAMPERED) is None
    lesson.diary.note(Happening.REFUSED, name=CHANGED, code=BundleDamaged.code)
    seen = lesson.look(LessonStep.TAMPERED)
    assert seen is not None
    assert seen.file_name == CHANGED
    lesson.begin_anew()
    assert lesson.look(LessonStep.TAMPERED) is None


def test_the_newest_of_several_is_told(lesson: Lesson) -> None:
    record(lesson.office, lesson.office.vault.testimonies.create(("en",)), seconds=6.0)
    newest = lesson.office.vault.testimonies.create(("en",))
    record(lesson.office, newest, seconds=6.0)
    seen = lesson.look(LessonStep.RECORD)
    assert seen is not None
    assert seen.case_code == newest.case_code


def test_the_book_keeps_what_was_found_until_a_step_is_begun_anew() -> None:
    clock = StepClock()
    book = LessonBook(clock)
    begun_at = book.begun_at(LessonStep.RECORD)
    assert begun_at == book.started_at
    first = Evidence(clock.now(), "AAA-AAA")
    book.found(LessonStep.RECORD, first, begun_at)
    book.found(LessonStep.RECORD, Evidence(clock.now(), "BBB-BBB"), begun_at)
    assert book.evidence(LessonStep.RECORD) == first
    book.again(LessonStep.RECORD)
    assert book.evidence(LessonStep.RECORD) is None
    assert book.begun_at(LessonStep.RECORD) > begun_at
    book.found(LessonStep.RECORD, first, begun_at)
    assert book.evidence(LessonStep.RECORD) is None
    for step in LessonStep:
        assert not book.finished
        book.found(step, first, book.begun_at(step))
    assert book.finished
    book.begin()
    assert [step for step in LessonStep if book.evidence(step)] == []
    assert book.started_at > begun_at


def test_the_diary_tells_from_a_moment_on() -> None:
    clock = StepClock()
    diary = Diary(clock)
    diary.note(Happening.HIDDEN)
    middle = clock.now()
    diary.note(Happening.SHOWN)
    assert len(diary) == 2
    assert [note.happening for note in diary.since(middle)] == [Happening.SHOWN]
    assert diary.since(middle + timedelta(days=1)) == []


def test_only_the_last_two_steps_are_of_headquarters() -> None:
    assert [OFFICE_OF[step] for step in LessonStep] == [Office.FIELD] * 7 + [Office.HEADQUARTERS] * 2
