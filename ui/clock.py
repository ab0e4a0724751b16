"""The clock of the operating system."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Implements app.ports.clock.Clock."""

    def now(self) -> datetime:
        """Return the present as an aware UTC time."""
        return datetime.now(UTC)

    def monotonic_seconds(self) -> float:
        """Return seconds that never run backwards, from an arbitrary start."""
        return time.monotonic()
