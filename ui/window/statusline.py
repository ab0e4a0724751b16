"""The line at the foot of the window."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.presenters.status import StatusState
from ui.screens.screen import Screen
from ui.widgets.icons import pixmap


class _Item(QWidget):
    """A small icon with its words."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._words = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def say(self, icon: str, words: str, *, warn: bool = False) -> None:
        """Show this, or nothing for no words."""
        self.setVisible(bool(words))
        self._words.setText(words)
        theme.set_property(self._words, "role", "warn" if warn else "secondary")
        size = theme.scaled(14)
        self._icon.setPixmap(pixmap(icon, "warn" if warn else "muted", size, self.devicePixelRatioF()))


class StatusLine(Screen[StatusState]):
    """Quiet: warns by a word and a colour, never by moving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved, self._disk, self._battery, self._network = _Item(), _Item(), _Item(), _Item()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self._saved)
        row.addStretch(1)
        for item in (self._disk, self._battery, self._network):
            row.addWidget(item)
        self.setMinimumHeight(28)
        self.retranslate()
        self.show_state(StatusState())

    def fill(self, state: StatusState) -> None:
        """Put a state into words."""
        self._saved.say(*self._say_saved(state))
        low = state.disk_low
        self._disk.say("hard-drive", self._say_disk(state), warn=low)
        self._battery.say(*self._say_battery(state), warn=state.battery_low)
        self._network.say(*self._say_network(state))

    def _say_saved(self, state: StatusState) -> tuple[str, str]:
        if state.saved is None:
            return "check", ""
        return ("check", self.tr("Everything is saved")) if state.saved else ("loader", self.tr("Saving"))

    def _say_disk(self, state: StatusState) -> str:
        if state.free_bytes is None:
            return ""
        free = QLocale().formattedDataSize(state.free_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        words = self.tr("Disk nearly full: {free} left") if state.disk_low else self.tr("Disk: {free} left")
        return words.format(free=free)

    def _say_battery(self, state: StatusState) -> tuple[str, str]:
        if state.battery is None:
            return "battery", ""
        percent = state.battery.percent
        if state.battery.plugged:
            return "battery-charging", self.tr("Plugged in, {percent} %").format(percent=percent)
        if state.battery_low:
            return "battery-low", self.tr("Battery low: {percent} %").format(percent=percent)
        return "battery", self.tr("Battery: {percent} %").format(percent=percent)

    def _say_network(self, state: StatusState) -> tuple[str, str]:
        if state.joined is None:
            return "wifi-off", ""
        if state.joined:
            return "plug", self.tr("On a network, not used")
        return "wifi-off", self.tr("Offline")

    def retranslate(self) -> None:
        """Set every word that does not depend on a state."""
        self.setAccessibleName(self.tr("Status"))
