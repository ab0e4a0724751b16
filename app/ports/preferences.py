"""Where the preferences are kept between two starts."""

from typing import Protocol

from app.domain.preferences import Preferences


class PreferenceStore(Protocol):
    """Reads quickly, before the first window."""

    def load(self) -> Preferences:
        """Return what was saved; what is missing, damaged or unknown is as at the first start. Never raises."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Keep these from now on. Raises StorageError."""
        ...
