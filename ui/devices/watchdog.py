"""Notices what a sound server does not tell: silence of the line, a vanished device, lost time, a mute switch.

Pure judgement, without Qt: the microphone tells it what happens, it answers with notices.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.ports.audio import SourceEvent

TICK_SECONDS = 0.2
NO_DATA_SECONDS = 0.5
FIRST_DATA_SECONDS = 4.0
"""An idle sound server takes up to two seconds to wake a device."""
MUTE_SECONDS = 1.0
LOST_TIME_SECONDS = 0.15
_LAG_TICKS = 4
_DRIFT_SHARE = 0.05

Notice = Callable[[SourceEvent, float | None], None]


@dataclass(slots=True)
class _Line:
    """Whether sound comes, and since when not."""

    last_data_seconds: float
    begun: bool = False
    lost: bool = False


class Watchdog:
    """Call data() for every block and tick() every fifth of a second, from the same thread."""

    def __init__(self, notice: Notice, now_seconds: float) -> None:
        self._notice = notice
        self._line = _Line(now_seconds)
        self._last_tick_seconds = now_seconds
        self._zeros_since_seconds: float | None = None
        self._muted = False
        self._lags: deque[float] = deque(maxlen=_LAG_TICKS)
        self._usual_lag: float | None = None

    @property
    def lost(self) -> bool:
        """Whether the device is lost at the moment."""
        return self._line.lost

    def quiet_seconds(self, now_seconds: float) -> float:
        """Time since the last sound of the right device."""
        return now_seconds - self._line.last_data_seconds

    def data(self, samples: bytes, now_seconds: float) -> None:
        """Some samples came from the right device."""
        if self._line.lost:
            self._line.lost = False
            self._notice(SourceEvent.BACK, None)
        if not self._line.begun or now_seconds - self._line.last_data_seconds > NO_DATA_SECONDS:
            self._forget_lag()
        self._line.begun = True
        self._line.last_data_seconds = now_seconds
        self._judge_zeros(samples, now_seconds)

    def device_gone(self, now_seconds: float) -> None:
        """The device is not in the list any more: whatever comes now comes from another one."""
        self._lose(self.quiet_seconds(now_seconds))

    def slept(self, seconds: float) -> None:
        """The computer slept so long: nobody heard, and the device may go on as if nothing had been."""
        self._forget_lag()
        # A device that was lost before is lost until it gives sound again, and that time is measured as a whole.
        if not self._line.lost:
            self._notice(SourceEvent.LOST, seconds)
            self._notice(SourceEvent.BACK, None)

    def tick(self, lag_seconds: float, now_seconds: float) -> None:
        """Time passes. `lag_seconds` is the time since the start less the sound that came."""
        late = now_seconds - self._last_tick_seconds > NO_DATA_SECONDS
        self._last_tick_seconds = now_seconds
        if late:
            # Our own thread was held up: what looks like silence of the device may lie in its buffer.
            self._lags.clear()
            return
        quiet_seconds = self.quiet_seconds(now_seconds)
        if quiet_seconds > (NO_DATA_SECONDS if self._line.begun else FIRST_DATA_SECONDS):
            self._lose(quiet_seconds)
        if self._line.begun and not self._line.lost:
            self._judge_lag(lag_seconds)

    def _lose(self, since_seconds: float) -> None:
        if not self._line.lost:
            self._line.lost = True
            self._notice(SourceEvent.LOST, since_seconds)

    def _judge_zeros(self, samples: bytes, now_seconds: float) -> None:
        if samples.count(0) != len(samples):
            self._zeros_since_seconds = None
            if self._muted:
                self._muted = False
                self._notice(SourceEvent.UNMUTED, None)
            return
        if self._zeros_since_seconds is None:
            self._zeros_since_seconds = now_seconds
        elif not self._muted and now_seconds - self._zeros_since_seconds > MUTE_SECONDS:
            self._muted = True
            self._notice(SourceEvent.MUTED, None)

    def _judge_lag(self, lag_seconds: float) -> None:
        # The lag swings by one block; its least value in most of a second does not.
        self._lags.append(lag_seconds)
        if len(self._lags) < _LAG_TICKS:
            return
        present = min(self._lags)
        if self._usual_lag is None or present < self._usual_lag:
            self._usual_lag = present
        growth = present - self._usual_lag
        if growth > LOST_TIME_SECONDS:
            self._notice(SourceEvent.OVERFLOW, growth)
            self._usual_lag = present
        else:
            # Two clocks drift apart slowly; that is not lost time.
            self._usual_lag += growth * _DRIFT_SHARE

    def _forget_lag(self) -> None:
        self._lags.clear()
        self._usual_lag = None
