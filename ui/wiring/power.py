"""The battery and the network joints, asked of the operating system."""

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
        return any(one.isup and "loopback" not in one.flags.split(",") and name != "lo" for name, one in joints.items())
