"""Where this installation keeps what is not in a vault: among this person's files, or beside a portable program."""

import os
import sys
from pathlib import Path

MARKER = "portable"
"""A file of this name beside the frozen program: whoever carries it on a stick leaves nothing on the computer."""
KEPT = "portable-data"
"""The folder beside it, in which preferences, models and the demo are then kept."""


def settings_folder() -> Path:
    """Return where preferences lie; it need not be there yet."""
    return portable_folder() or _of_this_person("APPDATA", "Roaming", "XDG_CONFIG_HOME", ".config")


def data_folder() -> Path:
    """Return where imported models and the demo lie; it need not be there yet."""
    return portable_folder() or _of_this_person("LOCALAPPDATA", "Local", "XDG_DATA_HOME", ".local/share")


def portable_folder() -> Path | None:
    """Return the folder beside a frozen program that is marked as portable, or None."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).parent
    return program / KEPT if (program / MARKER).is_file() else None


def leave_no_trace() -> None:
    """Send what libraries keep for themselves (lists of fonts, shaders) beside a portable program as well."""
    kept = portable_folder()
    if kept is not None:
        os.environ["XDG_CACHE_HOME"] = str(kept / "cache")
        # The sound library would write a key for sound servers elsewhere into the settings of this person.
        os.environ["PULSE_COOKIE"] = os.devnull


def _of_this_person(windows: str, windows_folder: str, linux: str, linux_folder: str) -> Path:
    if sys.platform == "win32":
        found = Path(os.environ.get(windows) or Path.home() / "AppData" / windows_folder)
    elif sys.platform == "darwin":
        found = Path.home() / "Library" / "Application Support"
    else:
        found = Path(os.environ.get(linux) or Path.home() / linux_folder)
    return found / "saksi"
