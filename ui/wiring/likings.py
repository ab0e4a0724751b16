"""Where the preferences of this person lie."""

from storage.preferences import PreferenceFile
from ui.wiring.folders import settings_folder


def preference_file() -> PreferenceFile:
    """Return the preferences among this person's settings: light, because they are read before the first window."""
    return PreferenceFile(settings_folder() / "preferences.json")
