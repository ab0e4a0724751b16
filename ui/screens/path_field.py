"""A path that can be typed or looked for."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui import theme
from ui.screens.ask_path import ask_folder


class FolderField(QWidget):
    """The path of a folder, which need not exist."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.textEdited.connect(self.edited)
        self._browse = QPushButton()
        self._browse.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._browse)
        self.setFocusProxy(self._edit)
        self._retranslate()

    @property
    def path(self) -> Path:
        """What is typed, from the home folder if it is no full path."""
        return Path.home() / Path(self._edit.text().strip()).expanduser()

    def show_path(self, path: str) -> None:
        """Put a path in, unless it is there already."""
        if self._edit.text() != path:
            self._edit.setText(path)

    def name(self, accessible: str) -> None:
        """Set what a screen reader calls it."""
        self._edit.setAccessibleName(accessible)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        start = next((one for one in (self.path, *self.path.parents) if one.is_dir()), Path.home())
        ask_folder(self, self.tr("Choose a folder"), start, self._chosen)

    def _chosen(self, folder: str) -> None:
        self._edit.setText(folder)
        self.edited.emit(folder)

    def _retranslate(self) -> None:
        self._browse.setText(self.tr("Browse…"))
