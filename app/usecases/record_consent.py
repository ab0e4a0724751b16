"""Whether a running recording may go on: what its permit still allows."""

from dataclasses import dataclass

from app.domain.audio import CONSENT_SECONDS, AudioFormat, Purpose
from app.errors.consent import ConsentMissing
from app.errors.interpreter import InterpreterUnfit
from app.errors.storage import StorageError
from app.errors.vault import VaultError
from app.ports.clock import Clock
from app.usecases.consent import RecordingPermit, lost

_LOOK_AGAIN_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands against going on, None where nothing does."""

    missing: ConsentMissing | None = None
    unfit: InterpreterUnfit | None = None


class PermitWatch:
    """Asks again about once a second."""

    def __init__(self, permit: RecordingPermit, audio_format: AudioFormat, clock: Clock) -> None:
        self._permit = permit
        self._clock = clock
        self._rate_hz = audio_format.sample_rate_hz
        self._look_at_seconds = 0.0

    def left_frames(self, frames: int) -> int | None:
        """How much more a spoken consent gets; None for a testimony, which takes as long as it takes."""
        if self._permit.purpose is Purpose.TESTIMONY:
            return None
        return max(0, round(CONSENT_SECONDS * self._rate_hz) - frames)

    def look(self) -> Seen | None:
        """Return what stands against it; None where it was looked at a moment ago, or the vault cannot be read now."""
        now = self._clock.monotonic_seconds()
        if now < self._look_at_seconds:
            return None
        self._look_at_seconds = now + _LOOK_AGAIN_SECONDS
        try:
            missing = lost(self._permit)
            return Seen(missing, None if missing is not None else self._unfit())
        except (StorageError, VaultError):
            return None

    def look_at_once(self) -> None:
        """Somebody said something a moment ago: the next look is not to wait."""
        self._look_at_seconds = 0.0

    def _unfit(self) -> InterpreterUnfit | None:
        try:
            self._permit.check_interpreter()
        except InterpreterUnfit as unfit:
            return unfit
        return None
