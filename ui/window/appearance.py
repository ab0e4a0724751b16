"""How the program looks and speaks: the preferences, put into effect at once."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.preferences import Preferences, Theme
from ui import theme
from ui.window.language import use_language


class Appearance(QObject):
    """`changed` gives the preferences that hold from now on; `language` is the tag of what is spoken."""

    changed = Signal(object)

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._application = application
        self.preferences = preferences
        self._spoken: str | None = None
        self.language = ""
        self._looks: tuple[theme.Scheme, float] | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._take_effect()

    def prefer(self, preferences: Preferences) -> None:
        """Take these from now on."""
        self.preferences = preferences
        self._take_effect()
        self.changed.emit(preferences)

    def _take_effect(self) -> None:
        if self.preferences.language != self._spoken:
            self._spoken = self.preferences.language
            self.language = use_language(self._application, self.preferences.language)
        looks = (_scheme(self.preferences.theme), self.preferences.text_scale)
        if looks != self._looks:
            first, self._looks = self._looks is None, looks
            theme.choose(self._application, *looks)
            if not first:
                self._fill_anew()

    def _fill_anew(self) -> None:
        """Let every window dress and fill itself again, as for another language: icons were drawn in other colours."""
        for window in self._application.topLevelWidgets():
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))

    def _follow_system(self) -> None:
        if self.preferences.theme is Theme.SYSTEM:
            self._take_effect()


def _scheme(chosen: Theme) -> theme.Scheme:
    return theme.system_scheme() if chosen is Theme.SYSTEM else theme.Scheme(chosen.value)
