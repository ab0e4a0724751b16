"""Recording: from a source to the live journal, second by second, and at the end into one sealed file."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.audio import AudioFormat, Bookmark, Gap, GapReason, PcmBlock, SpeakerMark
from app.domain.testimony import Part
from app.jobs import CancelToken, Progress
from app.ports.audio import AudioCodec, Source, SourceEvent, SourceNotice
from app.ports.clock import Clock
from app.ports.recordings import Recordings
from app.usecases.consent import RecordingPermit
from app.usecases.record_chunks import ChunkCutter
from app.usecases.record_consent import PermitWatch
from app.usecases.record_outbox import Outbox
from app.usecases.record_told import RecordingEvent, RecordingStatus, Told
from app.usecases.record_wishes import Wishes

BACKLOG_SECONDS = 300.0
_LAST_READ_SECONDS = 0.5


class RecordingSession:
    """One recording, from begin() to finish().

    One thread calls begin(), then pump() again and again, then finish(). Any thread may call pause(), resume(),
    pause_reason(), bookmark(), note(), speaker() and status(): these never wait. `tell` is called inside pump(), at
    once, and must not raise or wait. Sound that waits while the disk refuses is kept, up to `backlog_seconds`.

    It begins with a permit alone, and asks again about once a second: where consent to record is taken back, the
    recording ends, and what was heard until then is sealed.
    """

    def __init__(
        self,
        recordings: Recordings,
        codec: AudioCodec,
        source: Source,
        clock: Clock,
        tell: Callable[[Told], None],
        backlog_seconds: float = BACKLOG_SECONDS,
    ) -> None:
        self._recordings = recordings
        self._source = source
        self._clock = clock
        self._tell = tell
        self._backlog_seconds = backlog_seconds
        self._format: AudioFormat = source.format
        self._cutter = ChunkCutter(codec, source.format)
        self._wishes = Wishes()
        self._outbox: Outbox | None = None
        self._part_id = ""
        self._watch: PermitWatch | None = None
        self._barred = False
        self._listening = False
        self._read_frames = 0
        self._dropping_frames = 0
        self._dropped_frames = 0
        self._pause: tuple[Gap, float] | None = None
        self._lost: tuple[Gap | None, float] | None = None
        self._notes: dict[int, int] = {}
        self._bookmark_frame = -1
        self._disk_blocked = False
        self._ended = False
        self._stopped = False
        self._part: Part | None = None

    def listen(self) -> None:
        """Start the source, so that one that gives no sound is refused before a testimony is made for it.

        begin() does it otherwise. Raises AudioError, StorageError.
        """
        if not self._listening:
            self._source.start()
            self._listening = True

    def begin(self, permit: RecordingPermit) -> str:
        """Open the journal, start the source, and return the part id.

        Raises ConsentMissing or InterpreterUnfit where the permit does not hold any more, AudioError, StorageError.
        """
        try:
            permit.check()
            permit.check_interpreter()
            self.listen()
            self._part_id = self._recordings.begin(permit.testimony_id, self._format, self._source.name, permit.purpose)
        except BaseException:
            self._source.stop()
            raise
        self._watch = PermitWatch(permit, self._format, self._clock)
        self._outbox = Outbox(self._recordings, self._part_id, self._format, self._clock)
        return self._part_id

    def pump(self, timeout_seconds: float) -> RecordingStatus:
        """Wait for sound at most this long, take what is there, save what is full, and say how it stands.

        At most about one second of sound is taken, so that a fast source lets the caller look up too.
        """
        self._ask_again()
        enough_frames = self._read_frames + self._format.chunk_frames
        item = None if self._ended else self._source.read(timeout_seconds)
        while item is not None:
            self._handle(item)
            self._send()
            if self._ended or self._read_frames >= enough_frames:
                break
            item = self._source.read(0.0)
        self._wishes.grant(self._read_frames)
        self._send()
        return self.status()

    def pause(self, reason: str = "") -> None:
        """Leave out what follows, until resume(). The reason is testimony: it is stored, never logged."""
        self._wish(lambda: self._pause_now(reason))

    def resume(self) -> None:
        """Go on after pause()."""
        self._wish(self._resume_now)

    def pause_reason(self, reason: str) -> None:
        """Say why it is paused, after it was; nothing happens when it is not. Testimony, like every note."""
        self._wish(lambda: self._give_reason(reason))

    def bookmark(self, label: str = "") -> None:
        """Remember this place."""
        self._wish(lambda: self._outbox_now().put(Bookmark(self._free_frame(), label)))

    def note(self, number: int, words: str) -> None:
        """Write at the place where note `number` was begun; every call stores its words anew, from the first letter."""
        self._wish(lambda: self._note_now(number, words))

    def speaker(self, role: str) -> None:
        """Say who speaks from here on: "survivor", "interpreter" or "interviewer"."""
        self._wish(lambda: self._outbox_now().put(SpeakerMark(self._cutter.frames, role)))

    def status(self) -> RecordingStatus:
        """Return how it stands now, also while pump() waits for a disk that hangs."""
        rate = self._format.sample_rate_hz
        waiting = 0 if self._pause else max(0, self._source.heard_frames - self._read_frames)
        return RecordingStatus(
            heard_seconds=(self._cutter.frames + self._dropped_frames + waiting) / rate,
            saved_seconds=(self._outbox.saved_frames if self._outbox else 0) / rate,
            dropped_seconds=self._dropped_frames / rate,
            paused=self._pause is not None,
            disk_blocked=self._disk_blocked,
            source_lost=self._lost is not None,
            ended=self._ended,
        )

    @property
    def stopped(self) -> bool:
        """Whether all that was heard is saved, and the journal is closed: what is left is the sealing."""
        return self._stopped

    def finish(self, progress: Progress, cancel: CancelToken) -> Part:
        """Stop the source, save the last sound, close the journal and seal it.

        When the disk refuses, this raises StorageError or VaultError, keeps what waits, and can be called again.
        A cancelled sealing is done at the next call, or at the next unlock.
        """
        if not self._stopped:
            self._take_the_rest()
            self._save_the_rest()
            self._recordings.stop(self._part_id)
            self._stopped = True
        if self._part is None:
            self._part = self._recordings.seal(self._part_id, progress, cancel)
        return self._part

    # --- what comes from the source -------------------------------------------------------------------------

    def _handle(self, item: PcmBlock | SourceNotice) -> None:
        if isinstance(item, PcmBlock):
            self._take(item.samples)
        elif item.event is SourceEvent.LOST:
            self._source_lost(item.seconds or 0.0)
        elif item.event is SourceEvent.BACK:
            self._source_back()
        elif item.event is SourceEvent.OVERFLOW:
            self._hole(GapReason.OVERFLOW, item.seconds, RecordingEvent.OVERFLOW)
        elif item.event is SourceEvent.DAMAGED:
            self._hole(GapReason.DAMAGED, item.seconds, RecordingEvent.DAMAGED)
        elif item.event is SourceEvent.ENDED:
            self._end()
        else:
            self._say(RecordingEvent(item.event.value))

    def _take(self, samples: bytes) -> None:
        self._wishes.grant(self._read_frames)
        self._read_frames += len(samples) // self._format.bytes_per_frame
        left = self._left_frames()
        self._keep(samples if left is None else samples[: left * self._format.bytes_per_frame])
        if self._left_frames() == 0:
            self._say(RecordingEvent.TIME_UP)
            self._end()

    def _left_frames(self) -> int | None:
        return None if self._watch is None else self._watch.left_frames(self._cutter.frames)

    def _ask_again(self) -> None:
        """End it where there is no consent any more; pause it where somebody interprets who may not."""
        seen = None if self._watch is None or self._ended else self._watch.look()
        if seen is None:
            return
        if seen.missing is not None:
            self._say(RecordingEvent.CONSENT_GONE, seen.missing.code)
            self._end()
        elif seen.unfit is not None and not self._barred:
            self._pause_now("")
            self._say(RecordingEvent.INTERPRETER, seen.unfit.code)
        self._barred = seen.unfit is not None

    def _keep(self, samples: bytes) -> None:
        if self._pause is not None:
            return
        self._source_back()
        outbox = self._outbox_now()
        if outbox.waiting_seconds >= self._backlog_seconds:
            self._drop(len(samples) // self._format.bytes_per_frame)
            return
        self._stop_dropping()
        for chunk in self._cutter.add(samples):
            outbox.put(chunk)

    def _source_lost(self, since_seconds: float) -> None:
        if self._lost is not None:
            return
        gap = None
        if self._pause is None:
            gap = self._cut(Gap(self._cutter_end(), GapReason.DEVICE_LOST, None))
        self._lost = (gap, self._clock.monotonic_seconds() - since_seconds)
        self._say(RecordingEvent.SOURCE_LOST)

    def _source_back(self) -> None:
        if self._lost is None:
            return
        gap, since = self._lost
        self._lost = None
        if gap is not None:
            self._measure(gap, since)
        self._say(RecordingEvent.SOURCE_BACK)

    def _hole(self, reason: GapReason, seconds: float | None, event: RecordingEvent) -> None:
        if self._pause is None:
            self._cut(Gap(self._cutter_end(), reason, seconds))
        self._say(event)

    def _end(self) -> None:
        if not self._ended:
            self._cutter_end()
            self._ended = True
            self._say(RecordingEvent.ENDED)

    # --- what the person wishes -----------------------------------------------------------------------------

    def _wish(self, act: Callable[[], None]) -> None:
        # The place is what was heard when the person pressed, though some of it may still wait to be read.
        self._wishes.put(self._source.heard_frames, act)

    def _pause_now(self, reason: str) -> None:
        if self._pause is None:
            gap = self._cut(Gap(self._cutter_end(), GapReason.PAUSE, None, reason))
            self._pause = (gap, self._clock.monotonic_seconds())
            self._say(RecordingEvent.PAUSED)

    def _give_reason(self, reason: str) -> None:
        if self._pause is not None:
            gap, since = self._pause
            self._pause = (self._cut(replace(gap, note=reason)), since)

    def _note_now(self, number: int, words: str) -> None:
        if number not in self._notes:
            self._notes[number] = self._free_frame()
        self._outbox_now().put(Bookmark(self._notes[number], words))

    def _free_frame(self) -> int:
        """Here, and never the place of another bookmark: while it is paused, the sound stands still."""
        self._bookmark_frame = max(self._cutter.frames, self._bookmark_frame + 1)
        return self._bookmark_frame

    def _resume_now(self) -> None:
        # What was said of the interpreter a moment ago may not have been looked at yet.
        if self._watch is not None:
            self._watch.look_at_once()
        self._ask_again()
        if self._pause is not None and not self._barred:
            gap, since = self._pause
            self._pause = None
            self._measure(gap, since)
            self._say(RecordingEvent.RESUMED)
            if self._lost is not None and self._lost[0] is None:
                # The device went during the pause; what is missing from here on is its fault.
                gap = self._cut(Gap(self._cutter_end(), GapReason.DEVICE_LOST, None))
                self._lost = (gap, self._clock.monotonic_seconds())

    # --- what goes to the disk ------------------------------------------------------------------------------

    def _send(self) -> None:
        outbox = self._outbox_now()
        outbox.send()
        if (outbox.refusal is not None) == self._disk_blocked:
            return
        self._disk_blocked = outbox.refusal is not None
        if outbox.refusal is not None:
            self._say(RecordingEvent.DISK_BLOCKED, outbox.refusal.code)
        else:
            self._say(RecordingEvent.DISK_BACK)

    def _drop(self, frames: int) -> None:
        if self._dropping_frames == 0:
            self._cutter_end()
            self._say(RecordingEvent.DROPPING)
        self._dropping_frames += frames
        self._dropped_frames += frames

    def _stop_dropping(self) -> None:
        if self._dropping_frames:
            seconds = self._dropping_frames / self._format.sample_rate_hz
            self._dropping_frames = 0
            self._cut(Gap(self._cutter_end(), GapReason.DISK_BLOCKED, seconds))

    def _cutter_end(self) -> int:
        """End this stretch of sound and return the place where it ends."""
        for chunk in self._cutter.finish():
            self._outbox_now().put(chunk)
        return self._cutter.frames

    def _cut(self, gap: Gap) -> Gap:
        self._outbox_now().put(gap)
        return gap

    def _measure(self, gap: Gap, since_seconds: float) -> None:
        length = self._clock.monotonic_seconds() - since_seconds
        self._outbox_now().put(Gap(gap.at_frame, gap.reason, length, gap.note))

    def _take_the_rest(self) -> None:
        self._source.stop()
        while not self._ended:
            item = self._source.read(_LAST_READ_SECONDS)
            # A device that does not even say that it has ended must not hold up the saving.
            self._handle(SourceNotice(SourceEvent.ENDED) if item is None else item)
            self._send()
        self._wishes.grant(self._read_frames)
        self._stop_dropping()

    def _save_the_rest(self) -> None:
        outbox = self._outbox_now()
        outbox.send(at_once=True)
        if outbox.refusal is not None:
            raise outbox.refusal

    def _outbox_now(self) -> Outbox:
        if self._outbox is None:
            raise RuntimeError("begin() comes first")
        return self._outbox

    def _say(self, event: RecordingEvent, code: str = "") -> None:
        self._tell(Told(event, self._cutter.frames / self._format.sample_rate_hz, code))
