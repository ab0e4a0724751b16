"""The clock of the operating system."""

import sys
import time
from datetime import UTC, datetime


class SystemClock:
    """Implements app.ports.clock.Clock."""

    def now(self) -> datetime:
        """Return the present as an aware UTC time."""
        return datetime.now(UTC)

    def monotonic_seconds(self) -> float:
        """Return seconds that never run backwards, from an arbitrary start; those asleep count where they can."""
        seconds = time.monotonic()
        if sys.platform == "linux":
            # The other one stands still while the lid is closed, and a pause is as long as it is.
            seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
        return seconds


def slept_seconds() -> float | None:
    """Return for how long the computer has slept since it was started; None where the system does not say."""
    if sys.platform == "win32":
        return None
    for with_sleep, without in (("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW")):
        if hasattr(time, with_sleep) and hasattr(time, without):
            return time.clock_gettime(getattr(time, with_sleep)) - time.clock_gettime(getattr(time, without))
    return None
