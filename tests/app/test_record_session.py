"""A recording session against a source that is written down and a disk that can refuse."""

from datetime import date
from threading import Event, Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audio import Bookmark, EncodedChunk, Gap, GapReason, Purpose, SpeakerMark, StoredChunk
from app.errors import vault as vault_errors
from app.errors.base import Cancelled
from app.errors.storage import DiskFull
from app.jobs import CancelToken, no_progress
from app.ports.audio import SourceEvent
from app.usecases.consent import RecordingPermit, permit
from app.usecases.record import RecordingSession
from app.usecases.record_told import RecordingEvent, Told
from storage.audio.codec import FlacCodec
from tests.fakes.memory_consents import MemoryConsents
from tests.fakes.memory_recordings import MemoryRecordings
from tests.fakes.scripted_source import ScriptedSource, StillClock
from tests.storage.audio.sounds import sound
from tests.vault_fixtures import grant_everything


def permitted(testimony_id: str) -> RecordingPermit:
    consents = MemoryConsents([testimony_id])
    grant_everything(consents, testimony_id)
    return permit(consents, testimony_id, Purpose.TESTIMONY, date(2026, 3, 1))


class Recorder:
    """A session with everything around it."""

    def __init__(self, backlog_seconds: float = 60.0) -> None:
        self.recordings = MemoryRecordings(["t1"])
        self.source = ScriptedSource()
        self.clock = StillClock()
        self.told: list[Told] = []
        self.session = RecordingSession(
            self.recordings, FlacCodec(), self.source, self.clock, self.told.append, backlog_seconds
        )
        self.part_id = self.session.begin(permitted("t1"))

    def hear(self, samples: np.ndarray) -> None:
        self.source.hear(samples.tobytes())
        self.pump()

    def pump(self) -> None:
        """Until everything is taken."""
        while self.session.pump(0.0) and self.source.queue.waiting_frames:
            pass

    def finish(self) -> None:
        self.session.finish(no_progress, CancelToken())

    @property
    def events(self) -> list[RecordingEvent]:
        return [told.event for told in self.told]

    @property
    def facts(self):
        return self.recordings.facts(self.part_id)

    @property
    def sound(self) -> np.ndarray:
        return np.frombuffer(b"".join(b.samples for b in self.recordings.read_pcm(self.part_id, 48_000)), np.int16)

    @property
    def numbers(self) -> tuple[float, float]:
        status = self.session.status()
        return status.heard_seconds, status.saved_seconds


def test_everything_that_was_heard_is_saved() -> None:
    recorder = Recorder()
    samples = sound(5.3)
    recorder.hear(samples)
    recorder.finish()
    np.testing.assert_array_equal(recorder.sound, samples)
    assert recorder.numbers == (5.3, 5.3)
    assert recorder.facts.sealed
    assert recorder.events == [RecordingEvent.ENDED]


def test_a_note_stays_where_it_was_begun_and_grows() -> None:
    recorder = Recorder()
    recorder.hear(sound(1.0))
    recorder.session.note(1, "a gate")
    recorder.hear(sound(1.0))
    recorder.session.note(1, "a gate with a lamp")
    recorder.pump()
    assert recorder.facts.marks == (Bookmark(48_000, "a gate with a lamp"),)


def test_notes_and_bookmarks_of_one_pause_keep_apart_and_its_reason_may_come_later() -> None:
    recorder = Recorder()
    recorder.session.pause_reason("too early")
    recorder.hear(sound(1.0))
    recorder.session.pause()
    recorder.session.note(1, "first")
    recorder.session.pause_reason("a break")
    recorder.session.note(2, "second")
    recorder.session.bookmark()
    recorder.pump()
    assert set(recorder.facts.marks) == {
        Gap(48_000, GapReason.PAUSE, None, "a break"),
        Bookmark(48_000, "first"),
        Bookmark(48_001, "second"),
        Bookmark(48_002),
    }
    recorder.clock.seconds += 30
    recorder.session.resume()
    recorder.pump()
    assert Gap(48_000, GapReason.PAUSE, 30.0, "a break") in recorder.facts.marks


def test_never_more_than_a_second_waits_to_be_saved() -> None:
    recorder = Recorder()
    samples = sound(12.0)
    for start in range(0, len(samples), 4_096):
        recorder.hear(samples[start : start + 4_096])
        heard, saved = recorder.numbers
        assert 0 <= heard - saved <= 1.0
    assert recorder.numbers[1] > 11.0


def test_whole_seconds_are_saved_as_one_chunk_each() -> None:
    recorder = Recorder()
    samples = sound(3.0)
    recorder.source.hear(samples.tobytes(), block_frames=4_800)
    recorder.pump()
    assert (recorder.facts.chunks, recorder.facts.frames) == (3, 144_000)


def test_a_pause_is_left_out_and_said_with_its_reason() -> None:
    recorder = Recorder()
    samples = sound(6.0)
    recorder.hear(samples[:100_000])
    recorder.session.pause("a glass of water")
    recorder.pump()
    assert recorder.session.status().paused
    assert recorder.facts.frames == 100_000
    assert recorder.facts.marks == (Gap(100_000, GapReason.PAUSE, None, "a glass of water"),)
    recorder.hear(samples[100_000:200_000])
    recorder.clock.seconds += 90.0
    recorder.session.resume()
    recorder.hear(samples[200_000:])
    recorder.finish()
    np.testing.assert_array_equal(recorder.sound, np.concatenate([samples[:100_000], samples[200_000:]]))
    assert recorder.facts.marks == (Gap(100_000, GapReason.PAUSE, 90.0, "a glass of water"),)
    assert recorder.events == [RecordingEvent.PAUSED, RecordingEvent.RESUMED, RecordingEvent.ENDED]


def test_a_wish_counts_from_the_moment_it_was_made_not_when_it_is_read() -> None:
    recorder = Recorder()
    samples = sound(4.0)
    recorder.source.hear(samples[:70_000].tobytes())
    recorder.session.bookmark("home")
    recorder.source.hear(samples[70_000:90_000].tobytes())
    recorder.session.speaker("interpreter")
    recorder.source.hear(samples[90_000:120_000].tobytes())
    recorder.session.pause()
    recorder.hear(samples[120_000:])
    assert recorder.facts.frames == 120_000
    recorder.finish()
    assert recorder.facts.marks == (
        Bookmark(70_000, "home"),
        SpeakerMark(90_000, "interpreter"),
        Gap(120_000, GapReason.PAUSE, None, ""),
    )
    np.testing.assert_array_equal(recorder.sound, samples[:120_000])


def test_a_lost_device_is_said_saved_and_measured() -> None:
    recorder = Recorder()
    samples = sound(4.0)
    recorder.source.hear(samples[:60_000].tobytes())
    recorder.source.notice(SourceEvent.LOST, 0.5)
    recorder.pump()
    assert recorder.session.status().source_lost
    assert recorder.numbers == (1.25, 1.25)
    assert recorder.facts.marks == (Gap(60_000, GapReason.DEVICE_LOST, None),)
    recorder.clock.seconds += 7.0
    recorder.source.notice(SourceEvent.BACK)
    recorder.hear(samples[60_000:])
    recorder.finish()
    assert recorder.facts.marks == (Gap(60_000, GapReason.DEVICE_LOST, 7.5),)
    np.testing.assert_array_equal(recorder.sound, samples)
    assert recorder.events == [RecordingEvent.SOURCE_LOST, RecordingEvent.SOURCE_BACK, RecordingEvent.ENDED]


def test_a_device_lost_during_a_pause_is_missing_from_the_resume_on() -> None:
    recorder = Recorder()
    samples = sound(2.0)
    recorder.hear(samples[:48_000])
    recorder.session.pause()
    recorder.pump()
    recorder.source.notice(SourceEvent.LOST, 0.5)
    recorder.pump()
    recorder.clock.seconds += 10.0
    recorder.session.resume()
    recorder.pump()
    recorder.clock.seconds += 3.0
    recorder.source.notice(SourceEvent.BACK)
    recorder.hear(samples[48_000:])
    recorder.finish()
    assert recorder.facts.marks == (
        Gap(48_000, GapReason.PAUSE, 10.0, ""),
        Gap(48_000, GapReason.DEVICE_LOST, 3.0),
    )
    np.testing.assert_array_equal(recorder.sound, samples)


@pytest.mark.parametrize(
    ("event", "reason"),
    [(SourceEvent.OVERFLOW, GapReason.OVERFLOW), (SourceEvent.DAMAGED, GapReason.DAMAGED)],
)
def test_a_hole_is_said_where_it_is(event: SourceEvent, reason: GapReason) -> None:
    recorder = Recorder()
    samples = sound(2.0)
    recorder.source.hear(samples[:50_000].tobytes())
    recorder.source.notice(event, 0.25)
    recorder.hear(samples[50_000:])
    recorder.finish()
    assert recorder.facts.marks == (Gap(50_000, reason, 0.25),)
    assert recorder.told[0] == Told(RecordingEvent(event.value), 50_000 / 48_000)


def test_a_blocked_disk_is_said_at_once_and_nothing_is_lost() -> None:
    recorder = Recorder()
    samples = sound(10.0)
    recorder.hear(samples[:144_000])
    recorder.recordings.refuse_next = 3
    recorder.hear(samples[144_000:288_000])
    assert recorder.told == [Told(RecordingEvent.DISK_BLOCKED, recorder.told[0].at_seconds, "storage.full")]
    status = recorder.session.status()
    assert status.disk_blocked
    assert status.heard_seconds == 6.0
    assert status.saved_seconds < 3.0
    for _ in range(3):
        recorder.clock.seconds += 1.0
        recorder.pump()
    recorder.hear(samples[288_000:])
    recorder.finish()
    np.testing.assert_array_equal(recorder.sound, samples)
    assert recorder.facts.marks == ()
    assert recorder.events == [RecordingEvent.DISK_BLOCKED, RecordingEvent.DISK_BACK, RecordingEvent.ENDED]


def test_a_blocked_disk_is_not_asked_at_every_block() -> None:
    recorder = Recorder()
    recorder.recordings.refuse_next = 1_000
    recorder.hear(sound(20.0))
    assert recorder.recordings.refused == 1
    recorder.clock.seconds += 0.6
    recorder.pump()
    assert recorder.recordings.refused == 2


def test_beyond_the_backlog_sound_is_lost_and_that_is_said_and_measured() -> None:
    recorder = Recorder(backlog_seconds=5.0)
    samples = sound(30.0)
    recorder.recordings.refuse_next = 1
    recorder.hear(samples[: 20 * 48_000])
    status = recorder.session.status()
    assert RecordingEvent.DROPPING in recorder.events
    assert status.dropped_seconds > 13.0
    assert status.heard_seconds == 20.0
    recorder.clock.seconds += 1.0
    recorder.pump()
    recorder.hear(samples[20 * 48_000 :])
    recorder.finish()
    (gap,) = recorder.facts.marks
    assert gap == Gap(gap.at_frame, GapReason.DISK_BLOCKED, recorder.session.status().dropped_seconds)
    lost_frames = round((gap.seconds or 0) * 48_000)
    kept = np.concatenate([samples[: gap.at_frame], samples[gap.at_frame + lost_frames :]])
    np.testing.assert_array_equal(recorder.sound, kept)


def test_finishing_on_a_full_disk_can_be_tried_again() -> None:
    recorder = Recorder()
    samples = sound(2.5)
    recorder.recordings.refuse_next = 2
    recorder.hear(samples)
    with pytest.raises(DiskFull):
        recorder.finish()
    assert not recorder.facts.stopped
    recorder.finish()
    np.testing.assert_array_equal(recorder.sound, samples)
    assert recorder.facts.sealed


def test_a_cancelled_sealing_is_done_by_the_next_call() -> None:
    recorder = Recorder()
    recorder.hear(sound(1.0))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        recorder.session.finish(no_progress, cancel)
    assert recorder.facts.stopped
    recorder.finish()
    assert recorder.facts.sealed


def test_a_device_that_never_ends_does_not_hold_up_the_end() -> None:
    recorder = Recorder()
    recorder.source.deaf = True
    samples = sound(1.5)
    recorder.hear(samples)
    recorder.finish()
    np.testing.assert_array_equal(recorder.sound, samples)


def test_what_waits_when_the_recording_ends_is_kept() -> None:
    recorder = Recorder()
    samples = sound(2.5)
    recorder.source.hear(samples.tobytes())
    recorder.finish()
    np.testing.assert_array_equal(recorder.sound, samples)


def test_a_session_that_cannot_begin_lets_go_of_the_device() -> None:
    source = ScriptedSource()
    session = RecordingSession(MemoryRecordings([]), FlacCodec(), source, StillClock(), lambda told: None)
    with pytest.raises(vault_errors.TestimonyUnknown):
        session.begin(permitted("t1"))
    assert not source.running


def test_a_disk_that_hangs_is_seen_by_others() -> None:
    class HangingRecordings(MemoryRecordings):
        def append(self, part_id: str, chunk: EncodedChunk) -> StoredChunk:
            hanging.set()
            assert go_on.wait(30)
            return super().append(part_id, chunk)

    hanging, go_on = Event(), Event()
    source = ScriptedSource()
    recordings = HangingRecordings(["t1"])
    session = RecordingSession(recordings, FlacCodec(), source, StillClock(), lambda told: None)
    session.begin(permitted("t1"))
    samples = sound(9.0)
    source.hear(samples[:48_000].tobytes())
    pumping = Thread(target=session.pump, args=(0.0,))
    pumping.start()
    assert hanging.wait(30)
    source.hear(samples[48_000:].tobytes())
    status = session.status()
    session.bookmark("while it hangs")
    assert (status.heard_seconds, status.saved_seconds) == (9.0, 0.0)
    go_on.set()
    pumping.join()
    session.finish(no_progress, CancelToken())
    assert session.status().saved_seconds == 9.0


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("hear"), st.integers(1, 60_000)),
        st.tuples(st.sampled_from(["pause", "resume", "bookmark", "pump", "later", "lost", "back"]), st.just(0)),
        st.tuples(st.just("refuse"), st.integers(1, 4)),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_whatever_happens_what_was_not_paused_is_saved_in_order(steps: list[tuple[str, int]]) -> None:
    recorder = Recorder(backlog_seconds=1e9)
    samples = SOUND
    heard, paused, kept, bookmarks = 0, False, [], 0
    for what, amount in steps:
        if what == "hear":
            piece = samples[heard : heard + amount]
            heard += len(piece)
            recorder.source.hear(piece.tobytes())
            if not paused:
                kept.append(piece)
        elif what in ("pause", "resume", "bookmark"):
            getattr(recorder.session, what)()
            paused = {"pause": True, "resume": False}.get(what, paused)
            bookmarks += what == "bookmark"
        elif what == "pump":
            recorder.pump()
        elif what == "later":
            recorder.clock.seconds += 1.0
        elif what == "refuse":
            recorder.recordings.refuse_next = amount
        else:
            recorder.source.notice(SourceEvent(what))
    recorder.recordings.refuse_next = 0
    recorder.clock.seconds += 1.0
    recorder.finish()
    expected = np.concatenate([np.zeros(0, np.int16), *kept])
    np.testing.assert_array_equal(recorder.sound, expected)
    assert recorder.numbers == (len(expected) / 48_000, len(expected) / 48_000)
    assert sum(isinstance(mark, Bookmark) for mark in recorder.facts.marks) == bookmarks


SOUND = sound(25 * 60_000 / 48_000)
