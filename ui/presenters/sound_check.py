"""A few seconds of sound to hear whether the microphone is good: in memory only, and forgotten afterwards."""

from collections.abc import Callable, Iterator

from app.domain.audio import AudioFormat, PcmBlock
from app.domain.preflight import Loudness  # noqa: TC001 - typing only, like all the others
from app.jobs import CancelToken, Progress, Step
from app.ports.audio import SourceEvent
from app.ports.clock import Clock
from app.ports.playback import Condition, Playback
from app.usecases.preflight import judge_loudness
from ui.errors import Explained, explain
from ui.presenters.jobs import Job, JobScope, Lane
from ui.presenters.levels import Level, LevelTap, measure, shown
from ui.program import Sound

CHECK_SECONDS = 5.0
_PATIENCE_SECONDS = 12.0
_READ_SECONDS = 0.1
_POLL_SECONDS = 0.1
_MEMORY_PART = "sound-check"


class Sample:
    """The sound of a check. Implements app.ports.playback.ReadsPcm for the one part that it holds."""

    def __init__(self, samples: bytes, audio_format: AudioFormat) -> None:
        self._samples = samples
        self._format = audio_format

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        """Give the sound, mono, at any rate: good enough to hear how it is."""
        del part_id
        import numpy as np  # noqa: PLC0415 - start-up time that only sound needs

        values = np.frombuffer(self._samples, np.int16).reshape(-1, self._format.channels)[:, 0]
        places = np.arange(start_seconds, len(values) / self._format.sample_rate_hz, 1.0 / sample_rate_hz)
        taken = np.interp(places * self._format.sample_rate_hz, np.arange(len(values)), values)
        yield PcmBlock(0, np.round(taken).astype(np.int16).tobytes(), AudioFormat(sample_rate_hz, 1))


class SoundCheck:
    """Listens, judges, and plays back. `changed` is called whenever something of it is to be shown anew."""

    def __init__(self, sound: Sound, clock: Clock, jobs: JobScope, changed: Callable[[], None]) -> None:
        self._sound = sound
        self._clock = clock
        self._jobs = jobs
        self._changed = changed
        self._job: Job | None = None
        self._tap: LevelTap | None = None
        self._sample: Sample | None = None
        self._playback: Playback | None = None
        self._number = 0
        self.listening = False
        self.playing = False
        self.heard_seconds = 0.0
        self.meter = 0.0
        self.loudness: Loudness | None = None
        self.error: Explained | None = None
        self.no_loudspeaker = False
        jobs.every(_POLL_SECONDS, self._poll)

    @property
    def can_play(self) -> bool:
        """Whether there is something to hear back."""
        return self._sample is not None and not self.listening

    def listen(self, microphone: str) -> None:
        """Take some seconds of sound; what was taken before is forgotten."""
        if self.listening:
            return
        self.forget()
        self.listening = True
        number = self._number
        self._job = self._jobs.run(
            Lane.WORK,
            lambda progress, cancel: self._take(microphone, progress, cancel),
            lambda answer: self._heard(number, *answer),
            lambda error: self._failed(number, error),
            lambda step: self._progress(number, step),
        )
        self._changed()

    def play(self) -> None:
        """Play what was taken."""
        if self._sample is None or self.listening:
            return
        if self._playback is None:
            self._playback = self._sound.playback(self._sample)
        self._playback.play(_MEMORY_PART, 0.0, 1.0)
        self.playing = True
        self.error, self.no_loudspeaker = None, False
        self._changed()

    def silence(self) -> None:
        """Stop playing."""
        if self._playback is not None:
            self._playback.pause()
        self.playing = False
        self._changed()

    def forget(self) -> None:
        """Stop whatever runs and drop the sound."""
        if self._job is not None:
            self._job.cancel()
        if self._playback is not None:
            self._playback.close()
        self._job = self._playback = self._sample = self._tap = None
        # What still comes of an earlier one is not this one's.
        self._number += 1
        self.listening = self.playing = False
        self.heard_seconds = self.meter = 0.0
        self.loudness = self.error = None
        self.no_loudspeaker = False

    def _take(self, microphone: str, progress: Progress, cancel: CancelToken) -> tuple[Sample, Level]:
        with self._sound.microphone(microphone) as source:
            tap = LevelTap(source)
            self._tap = tap
            tap.start()
            taken = self._read(tap, progress, cancel)
        # What playing needs is loaded here, where nobody waits for it.
        self._sound.tools()
        width = tap.format.packet_frames * tap.format.bytes_per_frame
        level = Level()
        for start in range(0, len(taken), width):
            level = level.joined(measure(taken[start : start + width]))
        return Sample(taken, tap.format), level

    def _read(self, tap: LevelTap, progress: Progress, cancel: CancelToken) -> bytes:
        taken = bytearray()
        bytes_per_second = tap.format.sample_rate_hz * tap.format.bytes_per_frame
        give_up_seconds = self._clock.monotonic_seconds() + _PATIENCE_SECONDS
        while len(taken) < CHECK_SECONDS * bytes_per_second and self._clock.monotonic_seconds() < give_up_seconds:
            cancel.check()
            item = tap.read(_READ_SECONDS)
            if isinstance(item, PcmBlock):
                taken += item.samples
                progress(Step("sound_check", len(taken) / bytes_per_second, CHECK_SECONDS))
            elif item is not None and item.event is SourceEvent.ENDED:
                break
        tap.stop()
        return bytes(taken)

    def _progress(self, number: int, step: Step) -> None:
        if number == self._number:
            self.heard_seconds = step.done
            self._changed()

    def _heard(self, number: int, sample: Sample, level: Level) -> None:
        if number != self._number:
            return
        self._sample, self._tap = sample, None
        self.listening, self.meter = False, 0.0
        self.loudness = judge_loudness(level.loudest, level.peak, level.clipped_samples)
        self._changed()

    def _failed(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        self.listening, self.meter, self._tap = False, 0.0, None
        self.error = explain(error)
        self._changed()

    def _poll(self) -> None:
        level = self._tap.take() if self.listening and self._tap is not None else None
        if level is not None:
            self.meter = shown(level.peak)
            self._changed()
        if self.playing and self._playback is not None:
            report = self._playback.report
            if report.condition is not Condition.PLAYING:
                self.playing = False
                if report.error is not None:
                    self.error = explain(report.error)
                self.no_loudspeaker = report.condition is Condition.NO_LOUDSPEAKER
                self._changed()
