"""How loud a recording is along its length: what a picture of its sound is drawn from."""

import numpy as np

from app.domain.audio import AudioFormat

_FULL_SCALE = 32768.0


class PeakMeter:
    """Takes samples in order and keeps the loudest of each stretch (port PeakMeter).

    The recording is cut into `columns` stretches of equal length (the last may be shorter).
    """

    def __init__(self, columns: int, total_frames: int, audio_format: AudioFormat) -> None:
        self._format = audio_format
        self._frames_per_column = max(1, -(-total_frames // columns))
        self._peaks: list[float] = []
        self._rest = np.empty(0, dtype=np.int16)

    def add(self, samples: bytes) -> tuple[float, ...]:
        """Return the columns that are complete after these samples, each 0.0 (silence) to 1.0 (full scale)."""
        new = np.frombuffer(samples, dtype="<i2")
        joined = np.concatenate([self._rest, new]) if self._rest.size else new
        width = self._frames_per_column * self._format.channels
        whole = joined.size - joined.size % width
        self._rest = joined[whole:].copy()
        return _peaks_of(joined[:whole].reshape(-1, width)) if whole else ()

    def finish(self) -> tuple[float, ...]:
        """Return the last column, if it was begun."""
        rest, self._rest = self._rest, np.empty(0, dtype=np.int16)
        return _peaks_of(rest.reshape(1, -1)) if rest.size else ()


def _peaks_of(rows: "np.ndarray[tuple[int, int], np.dtype[np.int16]]") -> tuple[float, ...]:
    # The negative of the lowest sample does not fit into 16 bits.
    highest = np.maximum(rows.max(axis=1).astype(np.int32), -(rows.min(axis=1).astype(np.int32)))
    return tuple((highest / _FULL_SCALE).tolist())
