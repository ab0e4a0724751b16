"""How loud the sound is, looked at while it passes."""

import math
from collections import deque
from dataclasses import dataclass

from app.domain.audio import AudioFormat, PcmBlock
from app.ports.audio import Source, SourceNotice

_FULL_SCALE = 32_768.0
_CLIPPED_AT = 32_700
_FLOOR_DECIBELS = 60.0
# Half a minute of blocks: the window may be held up, the microphone never.
_KEPT_LEVELS = 300


@dataclass(frozen=True, slots=True)
class Level:
    """`peak` and `loudest` (the root mean square of the loudest tenth of a second) go from 0 to 1."""

    peak: float = 0.0
    loudest: float = 0.0
    clipped_samples: int = 0

    def joined(self, other: "Level") -> "Level":
        """Return the level of both stretches together."""
        return Level(
            max(self.peak, other.peak),
            max(self.loudest, other.loudest),
            self.clipped_samples + other.clipped_samples,
        )


def measure(samples: bytes) -> Level:
    """Return the level of signed 16-bit samples."""
    # A tenth of a second of start-up that only sound needs.
    import numpy as np  # noqa: PLC0415

    values = np.frombuffer(samples, np.int16).astype(np.float32)
    if not len(values):
        return Level()
    sizes = np.abs(values)
    return Level(
        peak=float(sizes.max()) / _FULL_SCALE,
        loudest=math.sqrt(float(np.mean(values * values))) / _FULL_SCALE,
        clipped_samples=int(np.count_nonzero(sizes >= _CLIPPED_AT)),
    )


def shown(share: float) -> float:
    """Return where on a meter from 0 to 1 a share of full scale is drawn: 60 decibels over its width."""
    if share <= 0.0:
        return 0.0
    return min(1.0, max(0.0, 1.0 + 20.0 * math.log10(share) / _FLOOR_DECIBELS))


class LevelTap:
    """A source (port Source) that gives what another one gives, and notes how loud it was.

    The thread that records reads; the thread of the window asks take().
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._levels: deque[Level] = deque(maxlen=_KEPT_LEVELS)

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
        """What the source behind it has given."""
        return self._source.heard_frames

    def start(self) -> None:
        """Begin to listen."""
        self._source.start()

    def read(self, timeout_seconds: float) -> PcmBlock | SourceNotice | None:
        """Return the next block or notice."""
        item = self._source.read(timeout_seconds)
        if isinstance(item, PcmBlock):
            self._levels.append(measure(item.samples))
        return item

    def stop(self) -> None:
        """Stop listening."""
        self._source.stop()

    def take(self) -> Level | None:
        """Return the level since the last call; None when nothing came."""
        together: Level | None = None
        while self._levels:
            level = self._levels.popleft()
            together = level if together is None else together.joined(level)
        return together
