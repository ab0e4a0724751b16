"""What all screens have in common."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

S = TypeVar("S")


class Screen(QWidget, Generic[S]):
    """Builds its widgets in __init__, then `retranslate()`; shows whatever state it is given.

    A screen holds no decision: presses go on to whoever connected its signals.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: S | None = None

    def show_state(self, state: S) -> None:
        """Keep a state and show it."""
        self._state = state
        self.fill(state)

    def fill(self, state: S) -> None:
        """Put a state into the widgets. To be written by each screen."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every word that does not depend on a state. To be written by each screen."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Return press the button that has the focus: outside of dialogs Qt leaves that to the space bar."""
        focus = QApplication.focusWidget()
        returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if returned and isinstance(focus, QPushButton) and self.isAncestorOf(focus):
            focus.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew when the person has chosen another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._state is not None:
                self.fill(self._state)
        super().changeEvent(event)
