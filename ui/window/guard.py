"""Locks when nobody is here any more."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.domain.preferences import Preferences
from ui.presenters.navigation import Navigator
from ui.window.watch import IdleWatch, SleepWatch

_MINUTE_SECONDS = 60


class Guard(QObject):
    """Joins the watches with the lock."""

    def __init__(self, application: QApplication, navigator: Navigator) -> None:
        super().__init__()
        self._idle = IdleWatch(application, self)
        self._sleep = SleepWatch(self)
        self._idle.idle.connect(navigator.lock)
        self._sleep.away.connect(navigator.lock)
        self._sleep.listen()

    def prefer(self, preferences: Preferences) -> None:
        """Wait as long as the person chose."""
        self._idle.set_seconds(preferences.auto_lock_minutes * _MINUTE_SECONDS)

    def close(self) -> None:
        """Watch no more."""
        self._idle.close()
