"""A place that is not there, or that could not be opened: calm, with the reason where there is one."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.errors import Explained
from ui.presenters.navigation import Visit
from ui.screens.notice import Notice


class EmptyPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, reason: Explained | None = None) -> None:
        self.widget: QWidget = _EmptyScreen(reason)

    def visit(self, visit: Visit) -> None:
        """Nothing is read here."""

    def may_leave(self) -> bool:
        """Nothing can be lost here."""
        return True

    def close(self) -> None:
        """Nothing runs here."""


class _EmptyScreen(QWidget):
    def __init__(self, reason: Explained | None) -> None:
        super().__init__()
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("role", "heading")
        notice = Notice()
        notice.explain(reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(notice)
        layout.addStretch(3)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("There is nothing here yet."))
