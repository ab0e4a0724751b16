"""The bounded queue between a device's thread and whoever records."""

from queue import Empty, SimpleQueue

from app.domain.audio import AudioFormat, PcmBlock
from app.ports.audio import SourceEvent, SourceNotice


class SoundQueue:
    """One thread puts, one thread takes; neither ever waits for the other.

    When more than `limit_seconds` wait, new sound is refused and its length is told, in its place, as OVERFLOW.
    Every counter has one writer, so no lock is held while a device waits.
    """

    def __init__(self, audio_format: AudioFormat, limit_seconds: float = 300.0) -> None:
        self._format = audio_format
        self._limit_frames = int(limit_seconds * audio_format.sample_rate_hz)
        self._piece_bytes = audio_format.packet_frames * audio_format.bytes_per_frame
        self._items: SimpleQueue[PcmBlock | SourceNotice] = SimpleQueue()
        self._put_frames = 0
        self._taken_frames = 0
        self._refused_frames = 0
        self._ended = False

    @property
    def heard_frames(self) -> int:
        """Frames accepted so far."""
        return self._put_frames

    @property
    def waiting_frames(self) -> int:
        """Frames accepted and not taken yet."""
        return self._put_frames - self._taken_frames

    def put(self, samples: bytes) -> None:
        """Take samples from the device. Never waits, never raises."""
        frames = len(samples) // self._format.bytes_per_frame
        if self.waiting_frames + frames > self._limit_frames:
            self._refused_frames += frames
            return
        self._tell_refused()
        for start in range(0, len(samples), self._piece_bytes):
            piece = PcmBlock(self._put_frames, samples[start : start + self._piece_bytes], self._format)
            self._put_frames += piece.frames
            self._items.put(piece)

    def notice(self, event: SourceEvent, seconds: float | None = None) -> None:
        """Say something at this place in the sound."""
        self._tell_refused()
        self._items.put(SourceNotice(event, seconds))

    def take(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next item, or None when none came in time; after ENDED, ENDED again and again."""
        if self._ended:
            return SourceNotice(SourceEvent.ENDED)
        try:
            item = self._items.get(timeout=max(timeout_seconds, 0.0))
        except Empty:
            return None
        if isinstance(item, PcmBlock):
            self._taken_frames += item.frames
        elif item.event is SourceEvent.ENDED:
            self._ended = True
        return item

    def _tell_refused(self) -> None:
        if self._refused_frames:
            seconds = self._refused_frames / self._format.sample_rate_hz
            self._refused_frames = 0
            self._items.put(SourceNotice(SourceEvent.OVERFLOW, seconds))
