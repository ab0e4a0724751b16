"""The battery and the network joints, asked of the operating system."""

import sys
from collections.abc import Sequence

import psutil

from app.ports.power import Battery

_HUNDRED = 100


class SystemPower:
    """Implements app.ports.power.Power."""

    def battery(self) -> Battery | None:
        """Return how the battery stands, None where there is none."""
        try:
            seen = psutil.sensors_battery()
        except (OSError, AttributeError, NotImplementedError, RuntimeError):
            return None
        if seen is None:
            return None
        left = seen.secsleft if seen.secsleft is not None and seen.secsleft > 0 else None
        return Battery(min(_HUNDRED, round(seen.percent)), bool(seen.power_plugged), left)

    def joined(self) -> bool:
        """Return whether any network joint but the own loop is up."""
        try:
            joints = psutil.net_if_stats()
        except (OSError, NotImplementedError):
            return False
        return any(one.isup and not _leads_nowhere(name, one.flags.split(",")) for name, one in joints.items())


def _leads_nowhere(name: str, flags: Sequence[str]) -> bool:
    """Whether a joint is there on a computer that is joined to nothing."""
    if sys.platform == "darwin":
        # Besides cable and radio, which are en0 and on, macOS keeps joints of its own for ever up.
        return not name.startswith("en")
    # Windows gives no flags, and calls its loop so.
    return name == "lo" or "loopback" in flags or name.startswith("Loopback")
