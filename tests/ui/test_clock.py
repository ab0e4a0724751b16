"""The lid is closed for an hour: time that the computer sleeps is time."""

import sys
import time
from collections.abc import Iterator

import pytest

from app.domain.audio import Gap, GapReason
from app.jobs import CancelToken, no_progress
from app.ports.audio import SourceEvent
from app.usecases.record import RecordingSession
from storage.audio.codec import FlacCodec
from tests.app.test_record_session import permitted
from tests.fakes.memory_recordings import MemoryRecordings
from tests.fakes.scripted_source import ScriptedSource
from tests.storage.audio.sounds import sound
from ui.clock import SystemClock

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the clocks of Linux")
HOUR_SECONDS = 3_600.0


class Lid:
    """Closing it moves the one clock of Linux that goes on asleep, and no other."""

    def __init__(self) -> None:
        self.slept = 0.0
        self._gettime = time.clock_gettime

    def clock_gettime(self, clock: int) -> float:
        return self._gettime(clock) + (self.slept if clock == time.CLOCK_BOOTTIME else 0.0)

    def close_for(self, seconds: float) -> None:
        self.slept += seconds


@pytest.fixture
def lid(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lid]:
    made = Lid()
    monkeypatch.setattr(time, "clock_gettime", made.clock_gettime)
    return made


class Recorder:
    """A session on the clock of the system, and what its journal says."""

    def __init__(self) -> None:
        self.recordings, self.source = MemoryRecordings(["t1"]), ScriptedSource()
        self.session = RecordingSession(
            self.recordings, FlacCodec(), self.source, SystemClock(), lambda _told: None, 60.0
        )
        self.part_id = self.session.begin(permitted("t1"))
        self.hear()

    def hear(self) -> None:
        self.source.hear(sound(1.0).tobytes())
        self.pump()

    def pump(self) -> None:
        while self.session.pump(0.0) and self.source.queue.waiting_frames:
            pass

    def gaps(self) -> list[Gap]:
        self.session.finish(no_progress, CancelToken())
        return [mark for mark in self.recordings.facts(self.part_id).marks if isinstance(mark, Gap)]


def test_a_pause_lasts_while_the_computer_sleeps(lid: Lid) -> None:
    recorder = Recorder()
    recorder.session.pause("lunch")
    recorder.pump()
    lid.close_for(HOUR_SECONDS)
    recorder.session.resume()
    recorder.hear()
    (gap,) = recorder.gaps()
    assert (gap.reason, gap.note) == (GapReason.PAUSE, "lunch")
    assert gap.seconds == pytest.approx(HOUR_SECONDS, abs=5.0)


def test_a_recording_that_slept_has_one_gap_of_so_long(lid: Lid) -> None:
    recorder = Recorder()
    lid.close_for(HOUR_SECONDS)
    recorder.source.notice(SourceEvent.LOST, HOUR_SECONDS)
    recorder.source.notice(SourceEvent.BACK)
    recorder.hear()
    (gap,) = recorder.gaps()
    assert gap.reason is GapReason.DEVICE_LOST
    assert gap.seconds == pytest.approx(HOUR_SECONDS, abs=5.0)


def test_a_device_that_was_lost_before_is_lost_for_all_of_it(lid: Lid) -> None:
    recorder = Recorder()
    recorder.source.notice(SourceEvent.LOST, 1.0)
    recorder.pump()
    lid.close_for(HOUR_SECONDS)
    recorder.hear()
    (gap,) = recorder.gaps()
    assert gap.seconds == pytest.approx(HOUR_SECONDS + 1.0, abs=5.0)
