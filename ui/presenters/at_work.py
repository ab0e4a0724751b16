"""What goes on in a session whatever is shown, and needs its open vault."""

from enum import StrEnum


class AtWork(StrEnum):
    """Why a lock leaves the vault open behind the cover, and why the window does not close yet."""

    RECORDING = "recording"
    ASKING = "asking"
    """A spoken consent is being recorded."""
    SEALING = "sealing"
    """Something that was recorded is being sealed."""
    BRINGING_IN = "bringing_in"
    """A recording from elsewhere is being brought in."""
