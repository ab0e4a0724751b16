"""What is encoded but not saved yet: in order, bounded, and tried again."""

from collections import deque

from app.domain.audio import AudioFormat, EncodedChunk, Mark
from app.errors.storage import StorageError
from app.errors.vault import VaultError
from app.ports.clock import Clock
from app.ports.recordings import Recordings

RETRY_SECONDS = 0.5


class Outbox:
    """Keeps the order of chunks and marks while the disk refuses them."""

    def __init__(self, recordings: Recordings, part_id: str, audio_format: AudioFormat, clock: Clock) -> None:
        self._recordings = recordings
        self._part_id = part_id
        self._format = audio_format
        self._clock = clock
        self._items: deque[EncodedChunk | Mark] = deque()
        self._retry_at_seconds = 0.0
        self.saved_frames = 0
        self.waiting_frames = 0
        self.refusal: StorageError | VaultError | None = None

    @property
    def empty(self) -> bool:
        """Whether everything is saved."""
        return not self._items

    @property
    def waiting_seconds(self) -> float:
        """Length of the sound that waits."""
        return self.waiting_frames / self._format.sample_rate_hz

    def put(self, item: EncodedChunk | Mark) -> None:
        """Line up a chunk or a mark behind what waits already."""
        self._items.append(item)
        if isinstance(item, EncodedChunk):
            self.waiting_frames += item.frames

    def send(self, *, at_once: bool = False) -> None:
        """Save as much as the disk takes; after a refusal the next try is half a second later.

        `refusal` is what the disk said last, None when it took everything.
        """
        if self.refusal is not None and not at_once and self._clock.monotonic_seconds() < self._retry_at_seconds:
            return
        while self._items:
            try:
                self._save(self._items[0])
            except (StorageError, VaultError) as error:
                self.refusal = error
                self._retry_at_seconds = self._clock.monotonic_seconds() + RETRY_SECONDS
                return
            self._items.popleft()
        self.refusal = None

    def _save(self, item: EncodedChunk | Mark) -> None:
        if isinstance(item, EncodedChunk):
            self._recordings.append(self._part_id, item)
            self.saved_frames += item.frames
            self.waiting_frames -= item.frames
        else:
            self._recordings.mark(self._part_id, item)
