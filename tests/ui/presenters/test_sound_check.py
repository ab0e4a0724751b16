import numpy as np
import pytest

from app.domain.audio import AudioFormat
from app.domain.preflight import Loudness
from app.errors.audio import AudioDamaged
from app.ports.audio import SourceEvent, SourceNotice
from app.ports.playback import Condition, PlaybackReport
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.scripted_source import StillClock
from tests.fakes.studio import Studio
from tests.storage.audio.sounds import sound
from ui.presenters.sound_check import CHECK_SECONDS, Sample, SoundCheck

VOICE = sound(0.5).tobytes()


class Desk:
    def __init__(self) -> None:
        self.clock = StillClock()
        self.studio = Studio(self.clock)
        self.jobs = HandJobs()
        self.changes = 0
        self.check = SoundCheck(self.studio, self.clock, self.jobs, self.changed)

    def changed(self) -> None:
        self.changes += 1

    def listen(self, *acts: object) -> None:
        self.studio.acts = list(acts)  # type: ignore[arg-type]
        self.check.listen("Lapel")
        self.jobs.finish()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_five_seconds_are_taken_judged_and_heard_back(desk: Desk) -> None:
    meters: list[float] = []
    desk.check.play()
    desk.listen(*([VOICE] * 4), lambda: (desk.jobs.tick(), meters.append(desk.check.meter)), *([VOICE] * 20))
    assert desk.check.heard_seconds == pytest.approx(CHECK_SECONDS, abs=0.2)
    assert desk.check.loudness is Loudness.GOOD
    assert meters[0] > 0.5
    assert desk.check.meter == 0.0
    assert desk.check.can_play
    desk.check.play()
    (playback,) = desk.studio.playbacks
    assert desk.check.playing
    (block,) = playback.pcm.read_pcm("any", 48_000)
    assert block.samples[: len(VOICE)] == VOICE
    assert abs(block.frames / 48_000 - CHECK_SECONDS) < 0.2
    desk.jobs.tick()
    assert desk.check.playing
    playback.report = PlaybackReport(Condition.ENDED, 5.0)
    desk.jobs.tick()
    assert not desk.check.playing
    desk.check.play()
    desk.check.silence()
    assert (playback.report.condition, desk.check.playing) == (Condition.PAUSED, False)
    desk.check.forget()
    assert playback.closed
    assert not desk.check.can_play
    desk.check.silence()


def test_nothing_heard_too_quiet_and_too_loud(desk: Desk) -> None:
    desk.listen(bytes(9_600 * 60))
    assert desk.check.loudness is Loudness.NOTHING
    desk.listen(np.full(4_800 * 60, 40, np.int16).tobytes())
    assert desk.check.loudness is Loudness.QUIET
    desk.listen(np.full(4_800 * 60, 32_767, np.int16).tobytes())
    assert desk.check.loudness is Loudness.CLIPPED


def test_a_device_that_gives_nothing_is_not_waited_for_for_ever(desk: Desk) -> None:
    def later() -> None:
        desk.clock.seconds += 13

    desk.listen(SourceNotice(SourceEvent.LOST, 1.0), later)
    assert desk.check.loudness is Loudness.NOTHING
    desk.listen(VOICE, SourceNotice(SourceEvent.ENDED))
    assert desk.check.heard_seconds == pytest.approx(0.5)


def test_no_microphone_is_told(desk: Desk) -> None:
    desk.studio.names.clear()
    desk.listen()
    assert desk.check.error is not None
    assert desk.check.error.code == "audio.no_microphone"
    assert not desk.check.listening


def test_one_check_at_a_time_and_what_is_forgotten_says_nothing_any_more(desk: Desk) -> None:
    desk.studio.acts = [VOICE] * 20
    desk.check.listen("Lapel")
    desk.check.listen("Other")
    desk.check.play()
    assert not desk.check.playing
    desk.check.forget()
    before = desk.changes
    desk.jobs.finish()
    assert (desk.check.loudness, desk.check.error, desk.changes) == (None, None, before)
    desk.studio.acts = [VOICE, desk.check.forget, *([VOICE] * 20)]
    desk.check.listen("Lapel")
    (job,) = desk.jobs.waiting
    job.cancel = lambda: None  # type: ignore[method-assign]
    desk.jobs.finish()
    assert desk.studio.asked == ["Lapel"]
    assert (desk.check.loudness, desk.check.can_play) == (None, False)


def test_without_a_loudspeaker_that_is_told(desk: Desk) -> None:
    desk.listen(*([VOICE] * 20))
    desk.check.play()
    desk.studio.playbacks[0].report = PlaybackReport(Condition.NO_LOUDSPEAKER, 0.0)
    desk.jobs.tick()
    assert desk.check.no_loudspeaker
    desk.check.play()
    assert not desk.check.no_loudspeaker
    desk.studio.playbacks[0].report = PlaybackReport(Condition.FAILED, 0.0, AudioDamaged(at_seconds=0))
    desk.jobs.tick()
    assert desk.check.error is not None
    assert desk.check.error.code == "audio.damaged"


def test_the_sample_is_heard_at_the_rate_that_the_loudspeaker_wants() -> None:
    left = np.arange(0, 4_410, dtype=np.int16)
    sample = Sample(np.stack([left, -left], axis=1).tobytes(), AudioFormat(44_100, 2))
    (block,) = sample.read_pcm("any", 22_050)
    assert block.format == AudioFormat(22_050, 1)
    np.testing.assert_array_equal(np.frombuffer(block.samples, np.int16), left[::2])
