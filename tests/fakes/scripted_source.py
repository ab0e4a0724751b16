"""A source that gives what a test wrote down, and a clock that stands still until it is moved."""

from collections.abc import Iterable
from datetime import UTC, datetime

from app.domain.audio import AudioFormat, PcmBlock
from app.ports.audio import SourceEvent, SourceNotice
from app.sound_queue import SoundQueue

BLOCK_FRAMES = 4_096


class ScriptedSource:
    """The port `Source`, filled by hear() and notice() as a device would do it."""

    name = "scripted"
    format = AudioFormat()

    def __init__(self) -> None:
        self.queue = SoundQueue(self.format)
        self.running = False
        self.deaf = False

    @property
    def heard_frames(self) -> int:
        return self.queue.heard_frames

    def start(self) -> None:
        self.running = True

    def hear(self, samples: bytes, block_frames: int = BLOCK_FRAMES) -> None:
        """Give samples as blocks of the size that a microphone gives."""
        for start in range(0, len(samples), block_frames * 2):
            self.queue.put(samples[start : start + block_frames * 2])

    def notice(self, event: SourceEvent, seconds: float | None = None) -> None:
        self.queue.notice(event, seconds)

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        return self.queue.take(0.0)

    def stop(self) -> None:
        if self.running and not self.deaf:
            self.queue.notice(SourceEvent.ENDED)
        self.running = False


class StillClock:
    """The port `Clock`."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic_seconds(self) -> float:
        return self.seconds


def pieces(samples: bytes, sizes: Iterable[int]) -> list[bytes]:
    """Cut samples into pieces of these many frames; the last piece is the rest."""
    cut, start = [], 0
    for size in sizes:
        cut.append(samples[start : start + size * 2])
        start += size * 2
    return [*cut, samples[start:]]
