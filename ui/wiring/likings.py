"""Where the preferences of this person lie."""

import os
import sys
from pathlib import Path

from storage.preferences import PreferenceFile


def preference_file() -> PreferenceFile:
    """Return the preferences among this person's settings: light, because they are read before the first window."""
    return PreferenceFile(_settings_folder() / "saksi" / "preferences.json")


def _settings_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
