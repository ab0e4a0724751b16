"""The window with its real places, before any vault is open or with one."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.preferences import Preferences
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from tests.vault_fixtures import PASSPHRASE
from ui.jobs import QtJobs
from ui.program import Program, StationVault
from ui.window.appearance import Appearance
from ui.window.frame import Frame
from ui.window.main_window import MainWindow

_PATIENCE_MILLISECONDS = 30_000


class RealWindow:
    """Nothing but the program's surroundings is played."""

    def __init__(self, qtbot: QtBot, application: QApplication, program: Program, folder: Path) -> None:
        self.qtbot = qtbot
        self.program = program
        self.folder = folder
        self.jobs = QtJobs()
        self.window = MainWindow()
        self.frame = Frame(self.window, program, self.jobs, Appearance(application, Preferences()))
        self.window.resize(1366, 768)
        self.window.show()

    def open(self) -> StationVault:
        """Let the window have its vault."""
        vault, report = self.program.vaults.unlock(self.folder, ByPassphrase(PASSPHRASE), no_progress, CancelToken())
        self.frame.opened(self.folder, vault, report)
        return vault

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=_PATIENCE_MILLISECONDS)

    def close(self) -> None:
        """End it; a vault that is still open is closed by who knows what runs in it."""
        self.jobs.close()
        self.window.close_for_good()
        self.window.deleteLater()
