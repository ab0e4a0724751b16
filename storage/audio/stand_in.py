"""A recorded sample that stands in for a microphone, in real time, again and again; its cable can be pulled."""

import threading
import time
from collections.abc import Callable
from typing import BinaryIO

from app.domain.audio import AudioFormat, PcmBlock
from app.ports.audio import SourceEvent, SourceNotice
from app.ports.clock import Clock
from storage.audio.sources import FileSource

_LOOK_SECONDS = 0.1
# Later than this, the computer slept: what would have sounded meanwhile is not made up for.
_SLEPT_SECONDS = 60.0


class Cable:
    """The cable of the microphone of the demo. Any thread may pull it, plug it in, and look."""

    def __init__(self) -> None:
        self._out = threading.Event()

    @property
    def out(self) -> bool:
        """Whether it was pulled."""
        return self._out.is_set()

    def pull(self) -> None:
        """Pull it: no sound comes any more."""
        self._out.set()

    def plug(self) -> None:
        """Plug it in again."""
        self._out.clear()


class StandIn:
    """Reads a sound file as a microphone would give it (port Source). Close it at the end."""

    def __init__(self, name: str, open_sound: Callable[[], BinaryIO], clock: Clock, cable: Cable) -> None:
        self._name = name
        self._open_sound = open_sound
        self._clock = clock
        self._cable = cable
        self._format = AudioFormat()
        self._stream: BinaryIO | None = None
        self._source: FileSource | None = None
        self._heard_frames = 0
        self._paced_frames = 0
        self._started_seconds = 0.0
        self._lost = False
        self._stopped = threading.Event()

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    @property
    def format(self) -> AudioFormat:
        """48 kHz, one channel."""
        return self._format

    @property
    def heard_frames(self) -> int:
        """Frames given so far."""
        return self._heard_frames

    def start(self) -> None:
        """Begin with the first word. Raises AudioError, StorageError."""
        self._rewind()
        self._pace()

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next tenth of a second when it is due, LOST and BACK as the cable goes out and in."""
        if self._stopped.is_set():
            return SourceNotice(SourceEvent.ENDED)
        if self._cable.out != self._lost:
            self._lost = not self._lost
            self._pace()
            return SourceNotice(SourceEvent.LOST if self._lost else SourceEvent.BACK)
        if self._lost:
            time.sleep(min(timeout_seconds, _LOOK_SECONDS))
            return None
        due_seconds = self._started_seconds + (self._heard_frames - self._paced_frames) / self._format.sample_rate_hz
        wait_seconds = due_seconds - self._clock.monotonic_seconds()
        if wait_seconds < -_SLEPT_SECONDS:
            self._lost = True
            return SourceNotice(SourceEvent.LOST, -wait_seconds)
        if wait_seconds > 0:
            time.sleep(min(wait_seconds, max(timeout_seconds, 0.0)))
            if wait_seconds > timeout_seconds:
                return None
        return self._next_block()

    def stop(self) -> None:
        """Listen no more."""
        self._stopped.set()

    def close(self) -> None:
        """Let go of the file."""
        self.stop()
        if self._stream is not None:
            self._stream.close()

    def _next_block(self) -> PcmBlock:
        block = self._read_file()
        if block is None:
            self._rewind()
            block = self._read_file()
            if block is None:
                raise AssertionError("a sound without sound was refused at the start")
        placed = PcmBlock(self._heard_frames, block.samples, block.format)
        self._heard_frames += block.frames
        return placed

    def _read_file(self) -> PcmBlock | None:
        """The next block of the file, or None at its end."""
        if self._source is None:
            raise AssertionError("not started")
        while True:
            item = self._source.read(0.0)
            if isinstance(item, PcmBlock):
                return item
            if item is None or item.event is SourceEvent.ENDED:
                return None

    def _rewind(self) -> None:
        if self._stream is not None:
            self._stream.close()
        self._stream = self._open_sound()
        self._source = FileSource(self._stream)
        self._source.start()

    def _pace(self) -> None:
        self._started_seconds = self._clock.monotonic_seconds()
        self._paced_frames = self._heard_frames
