"""Where files are dropped, or looked for."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.screens.ask_path import ask_open_many
from ui.widgets.icon_label import IconLabel


def paths_of(data: QMimeData) -> list[Path]:
    """Return the files that are being dragged; nothing for what is no file of this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QFrame):
    """Large while there is nothing else to see."""

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self._words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "heading")
        self._about = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._about.setProperty("role", "secondary")
        self._choose = QPushButton()
        self._choose.setProperty("kind", "primary")
        self._choose.clicked.connect(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 40, 48, 40)
        layout.setSpacing(2 * theme.GRID)
        layout.addStretch(2)
        layout.addWidget(IconLabel("inbox", "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addWidget(self._about)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.setFocusProxy(self._choose)
        self._retranslate()

    def ask(self) -> None:
        """Let the person look for files."""
        ask_open_many(self, self.tr("Choose bundles or receipts"), Path.home(), self.dropped.emit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files, and show that they would be taken."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()
            theme.set_property(self, "selected", value=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Look as before."""
        theme.set_property(self, "selected", value=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take them."""
        theme.set_property(self, "selected", value=False)
        event.acceptProposedAction()
        self.dropped.emit([str(path) for path in paths_of(event.mimeData())])

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Drop bundles or receipts here"))
        self._about.setText(
            self.tr(
                "Every file is checked before anything of it is believed. Nothing comes into the vault until you"
                " adopt it."
            )
        )
        self._choose.setText(self.tr("Choose files…"))
