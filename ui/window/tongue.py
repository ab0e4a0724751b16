"""The choice of the language before any vault is open."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui import theme
from ui.languages import OWN_NAMES
from ui.widgets.icon_label import IconLabel
from ui.window.language import SPOKEN


class TongueRow(QWidget):
    """At the upper right: somebody who cannot read the language of now finds their own by its name and its icon."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox()
        for tag in SPOKEN:
            self._box.addItem(OWN_NAMES[tag], tag)
        self._box.activated.connect(lambda _row: self.chosen.emit(self._box.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 0)
        row.setSpacing(theme.GRID)
        row.addStretch(1)
        row.addWidget(IconLabel("languages", "muted"))
        row.addWidget(self._box)
        self._retranslate()

    def show_tag(self, tag: str) -> None:
        """Show which language is spoken now."""
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex(self._box.findData(tag))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._box.setAccessibleName(self.tr("Language"))
        self._box.setToolTip(self.tr("Language"))
