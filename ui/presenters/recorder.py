"""One recording on a thread of its own: from the microphone to the sealed file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event

from app.domain.audio import Purpose
from app.domain.testimony import Testimony
from app.errors.base import SaksiError
from app.errors.storage import StorageError
from app.errors.vault import VaultError
from app.jobs import CancelToken, Progress
from app.ports.clock import Clock
from app.usecases.consent import permit
from app.usecases.record import RecordingSession
from app.usecases.record_told import RecordingStatus, Told
from ui.presenters.levels import Level, LevelTap
from ui.presenters.running_marks import Place
from ui.program import Sound, StationVault

PUMP_SECONDS = 0.1
RETRY_SECONDS = 3.0
_CLOSE_SECONDS = 20.0
NOTHING_YET = RecordingStatus(0.0, 0.0, 0.0, paused=False, disk_blocked=False, source_lost=False, ended=False)


@dataclass(frozen=True, slots=True)
class Rooms:
    """What a recording reads and writes."""

    vault: StationVault
    sound: Sound


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was sealed. `broke` is what ended it before anybody pressed Stop, None in the usual case."""

    testimony_id: str
    part_id: str
    seconds: float
    chain_intact: bool
    broke: Exception | None = None


class Recorder:
    """record() runs on a thread of its own; everything else may be called from the thread of the window."""

    def __init__(self, rooms: Rooms, clock: Clock, retry_seconds: float = RETRY_SECONDS) -> None:
        self._rooms = rooms
        self._retry_seconds = retry_seconds
        self._clock = clock
        self._told: SimpleQueue[Told] = SimpleQueue()
        self._session: RecordingSession | None = None
        self._tap: LevelTap | None = None
        self._stop = Event()
        self._closing = Event()
        self._begun = Event()
        self._ended = Event()
        self._broke: Exception | None = None
        self.testimony: Testimony | None = None
        self.part_id = ""
        self.microphone = ""
        self.refusal: SaksiError | None = None
        """What the disk said at the last try to save the end, None while nothing refuses."""

    @property
    def stopping(self) -> bool:
        """Whether it takes no more sound."""
        return self._stop.is_set()

    @property
    def saved(self) -> bool:
        """Whether all that was heard is saved: the next unlock seals what is not sealed here."""
        return self._session is not None and self._session.stopped

    @property
    def seals_later(self) -> bool:
        """Whether all that was heard is saved and only the sealing is refused, which the next unlock does as well."""
        return self.refusal is not None and self.saved

    def record(
        self,
        microphone: str,
        testimony: Callable[[], Testimony],
        progress: Progress,
        cancel: CancelToken,
        purpose: Purpose = Purpose.TESTIMONY,
    ) -> Recorded:
        """Record until stop(), then seal; while the disk refuses the end, it is kept and tried again.

        Raises AudioError, StorageError, VaultError, ConsentMissing before anything was heard; Cancelled when close()
        came between.
        """
        self._begun.set()
        try:
            with self._rooms.sound.microphone(microphone) as source:
                self._tap = LevelTap(source)
                self.microphone = source.name
                session = RecordingSession(
                    self._rooms.vault.recordings, self._rooms.sound.codec, self._tap, self._clock, self._told.put
                )
                # A microphone that does not start leaves no empty testimony behind.
                session.listen()
                made = testimony()
                today = self._clock.now().date()
                part_id = session.begin(permit(self._rooms.vault, made.id, purpose, today))
                self.part_id = part_id
                self._session, self.testimony = session, made
                self._listen(session, cancel)
                self._stop.set()
                self._finish(session, progress, cancel)
            facts = self._rooms.vault.recordings.facts(part_id)
            return Recorded(made.id, part_id, facts.seconds, facts.chain_intact, self._broke)
        finally:
            self._ended.set()

    def stop(self) -> None:
        """Take no more sound, save the rest and seal it."""
        self._stop.set()

    def close(self) -> None:
        """End it soon: wait until what was heard is saved, at most some seconds. Its job was cancelled before."""
        self._stop.set()
        self._closing.set()
        if self._begun.is_set():
            self._ended.wait(_CLOSE_SECONDS)

    def status(self) -> RecordingStatus:
        """How it stands now."""
        return NOTHING_YET if self._session is None else self._session.status()

    def news(self) -> Iterator[Told]:
        """Give what was told since the last call."""
        while True:
            try:
                yield self._told.get_nowait()
            except Empty:
                return

    def take_level(self) -> Level | None:
        """Return how loud it was since the last call."""
        return None if self._tap is None else self._tap.take()

    def place(self) -> Place | None:
        """Return where the recording is now, None before it has begun."""
        if self.testimony is None:
            return None
        status = self.status()
        return Place(self.testimony.id, self.part_id, status.heard_seconds - status.dropped_seconds)

    def pause(self, reason: str) -> None:
        """Leave out what follows."""
        if self._session is not None:
            self._session.pause(reason)

    def pause_reason(self, reason: str) -> None:
        """Say why it is paused."""
        if self._session is not None:
            self._session.pause_reason(reason)

    def resume(self) -> None:
        """Go on."""
        if self._session is not None:
            self._session.resume()

    def speaker(self, role: str) -> None:
        """Say who speaks."""
        if self._session is not None:
            self._session.speaker(role)

    def note(self, number: int, words: str) -> None:
        """Write at the place where this note was begun."""
        if self._session is not None:
            self._session.note(number, words)

    def _listen(self, session: RecordingSession, cancel: CancelToken) -> None:
        ended = False
        while not (ended or self._stop.is_set() or cancel.cancelled):
            try:
                ended = session.pump(PUMP_SECONDS).ended
            except SaksiError as error:
                # What was heard so far is sealed all the same.
                self._broke = error
                return

    def _finish(self, session: RecordingSession, progress: Progress, cancel: CancelToken) -> None:
        while True:
            try:
                session.finish(progress, cancel)
            except (StorageError, VaultError) as refusal:
                self.refusal = refusal
                cancel.check()
                self._closing.wait(self._retry_seconds)
                cancel.check()
            else:
                self.refusal = None
                return
