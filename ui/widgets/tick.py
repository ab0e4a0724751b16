"""A check box whose words wrap: those of Qt would make the window as wide as the sentence."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget


class Tick(QWidget):
    """A box and a sentence; pressing the sentence presses the box."""

    toggled = Signal(bool)
    clicked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox()
        self._box.toggled.connect(self.toggled)
        self._box.clicked.connect(self.clicked)
        self._words = QLabel(wordWrap=True)
        self._words.setBuddy(self._box)
        self._words.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.setFocusProxy(self._box)

    def say(self, words: str) -> None:
        """Set the sentence."""
        # An ampersand in a name is no key.
        self._words.setText(words.replace("&", "&&"))
        self._box.setAccessibleName(words)

    @property
    def ticked(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def tick(self, ticked: bool) -> None:  # noqa: FBT001 - a state
        """Tick it, or take the tick away."""
        self._box.setChecked(ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the sentence be pressed too."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._box.click()
        return super().eventFilter(watched, event)
