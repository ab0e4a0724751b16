"""Asking for a file or a folder, without waiting and without leaving a trace of where somebody looked."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_NOWHERE = "/dev/null/saksi"


def ask_folder(parent: QWidget, title: str, start: Path, chosen: Callable[[str], object]) -> None:
    """Let a person choose a folder that exists; `chosen` gets it."""
    dialog = _dialog(parent, title, start, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def ask_open(parent: QWidget, title: str, start: Path, chosen: Callable[[str], object]) -> None:
    """Let a person choose a file that exists; `chosen` gets it."""
    dialog = _dialog(parent, title, start, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def ask_open_many(parent: QWidget, title: str, start: Path, chosen: Callable[[list[str]], object]) -> None:
    """Let a person choose files that exist; `chosen` gets them all at once."""
    dialog = _dialog(parent, title, start, lambda _: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()


def ask_save(parent: QWidget, title: str, start: Path, chosen: Callable[[str], object]) -> None:
    """Let a person name a new file, `start` to begin with; `chosen` gets it. Nothing is overwritten afterwards."""
    dialog = _dialog(parent, title, start.parent, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(start.name)
    dialog.open()


def _dialog(parent: QWidget, title: str, start: Path, chosen: Callable[[str], object]) -> QFileDialog:
    # Qt writes the folders that were visited into a file of the user's settings: it gets no such file here.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE)
    dialog = QFileDialog(parent, title, str(start))
    # The dialog of the system would keep a list of recent files of its own.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    if sys.platform in ("win32", "darwin"):
        # Settings are no file there, and the dialog writes them when it goes.
        dialog.destroyed.connect(forget_visited)
    return dialog


def forget_visited() -> None:
    """Remove the folders that dialogs of Qt noted in this user's settings."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog")
    settings.sync()
