"""A sound file as a source for a recording."""

import time
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from app.domain.audio import AudioFormat, PcmBlock
from app.errors.audio import AudioEmpty, AudioUnreadable
from app.errors.base import SaksiError
from app.ports.audio import SoundFile, SourceEvent, SourceNotice
from app.ports.clock import Clock
from storage.audio.codec import SoundReader
from storage.audio.containers import container_of

# These say exactly how long they are, so that a cut one is noticed; elsewhere the length is an estimate.
_EXACT_LENGTH = frozenset({"wav", "w64", "flac", "aiff", "caf", "au", "mov", "tta", "wv"})
_MISSING_SECONDS = 0.25


class FileSource:
    """Reads any sound file as 48 kHz mono, as fast as it is asked (port Source).

    Places that do not decode are told as DAMAGED where they are; so is an end that comes too early. What
    was heard before is kept.
    """

    def __init__(self, stream: BinaryIO) -> None:
        """Take a seekable stream, which stays the caller's."""
        self._stream = stream
        self._format = AudioFormat()
        self._items: deque[PcmBlock | SourceNotice] = deque()
        self._blocks: Iterator[bytes] = iter(())
        self._reader: SoundReader | None = None
        self._container = ""
        self._rest = b""
        self._heard_frames = 0
        self._decoded_frames = 0
        self._seen_damage = 0
        self._ended = False
        self._expected_seconds: float | None = None

    @property
    def name(self) -> str:
        """A file has no name here: its name is the person's."""
        return "file"

    @property
    def format(self) -> AudioFormat:
        """48 kHz, one channel, whatever the file has."""
        return self._format

    @property
    def heard_frames(self) -> int:
        """Frames that were read and not left unread by stop()."""
        return self._heard_frames

    @property
    def expected_seconds(self) -> float | None:
        """How long the file says it is, once it was started; None where it says nothing."""
        return self._expected_seconds

    def start(self) -> None:
        """Open the file. Raises AudioUnreadable, AudioEmpty, FileNotReadable."""
        self._container = container_of(self._stream)
        self._reader = SoundReader(self._stream, self._container)
        self._expected_seconds = self._reader.declared_seconds
        self._blocks = self._reader.blocks(self._format)
        while not self._items:
            self._decode_more()
        if not isinstance(self._items[0], PcmBlock):
            raise AudioEmpty if self._items[0].event is SourceEvent.ENDED else AudioUnreadable

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next tenth of a second; a file never lets anybody wait."""
        del timeout_seconds
        while not self._items:
            if self._ended:
                return SourceNotice(SourceEvent.ENDED)
            self._decode_more()
        item = self._items.popleft()
        if isinstance(item, PcmBlock):
            self._heard_frames += item.frames
        return item

    def stop(self) -> None:
        """Leave the rest of the file unread."""
        self._items.clear()
        self._finish()

    def _decode_more(self) -> None:
        try:
            samples = next(self._blocks, None)
        except SaksiError:
            # The file, or the stick that it lies on, gives no more: what was heard before is kept.
            samples = None
            self._items.extend([*self._cut_up(self._rest, whole=False), SourceNotice(SourceEvent.DAMAGED)])
            self._rest = b""
            self._finish()
            return
        self._tell_damage()
        if samples is not None:
            self._items.extend(self._cut_up(self._rest + samples, whole=True))
            return
        self._items.extend(self._cut_up(self._rest, whole=False))
        self._tell_missing_end()
        self._finish()

    def _finish(self) -> None:
        if not self._ended:
            self._ended = True
            self._items.append(SourceNotice(SourceEvent.ENDED))
            if self._reader is not None:
                self._reader.close()

    def _cut_up(self, samples: bytes, *, whole: bool) -> Iterator[PcmBlock]:
        size = self._format.packet_frames * self._format.bytes_per_frame
        end = len(samples) - len(samples) % size if whole else len(samples)
        self._rest = samples[end:]
        for start in range(0, end, size):
            block = PcmBlock(self._decoded_frames, samples[start : min(start + size, end)], self._format)
            self._decoded_frames += block.frames
            yield block

    def _tell_damage(self) -> None:
        if self._reader is not None and self._reader.damaged_packets > self._seen_damage:
            self._seen_damage = self._reader.damaged_packets
            self._items.extend(self._cut_up(self._rest, whole=False))
            self._items.append(SourceNotice(SourceEvent.DAMAGED))

    def _tell_missing_end(self) -> None:
        if self._reader is None or self._container not in _EXACT_LENGTH or self._seen_damage:
            return
        missing = (self._reader.declared_seconds or 0.0) - self._decoded_frames / self._format.sample_rate_hz
        if missing > _MISSING_SECONDS:
            self._items.append(SourceNotice(SourceEvent.DAMAGED, missing))


class PacedSource:
    """Gives the sound of another source no faster than it would sound (port Source)."""

    def __init__(self, source: SoundFile, clock: Clock) -> None:
        self._source = source
        self._clock = clock
        self._started_seconds = 0.0
        self._stopped = False

    @property
    def name(self) -> str:
        """The name of the source behind it."""
        return self._source.name

    @property
    def format(self) -> AudioFormat:
        """The format of the source behind it."""
        return self._source.format

    @property
    def heard_frames(self) -> int:
        """What would have sounded so far, as far as it was read."""
        return self._source.heard_frames

    @property
    def expected_seconds(self) -> float | None:
        """What the source behind it says."""
        return self._source.expected_seconds

    def start(self) -> None:
        """Start the source behind it, and time."""
        self._source.start()
        self._started_seconds = self._clock.monotonic_seconds()

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next block when it is due; None when it is not due in time."""
        due_seconds = self._started_seconds + self._source.heard_frames / self.format.sample_rate_hz
        wait_seconds = due_seconds - self._clock.monotonic_seconds()
        if wait_seconds > 0 and not self._stopped:
            time.sleep(min(wait_seconds, max(timeout_seconds, 0.0)))
            if wait_seconds > timeout_seconds:
                return None
        return self._source.read(timeout_seconds)

    def stop(self) -> None:
        """Stop the source behind it."""
        self._stopped = True
        self._source.stop()
