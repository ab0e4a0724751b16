"""Asking for files leaves no trace of where somebody looked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.screens import ask_path
from ui.screens.ask_path import ask_folder, ask_open, ask_save

ROOT = Path(__file__).parents[3]

LOOK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from ui.screens.ask_path import ask_open
application = QApplication([])
parent = QWidget()
chosen = []
ask_open(parent, "a card", Path(sys.argv[1]), chosen.append)
dialog = parent.findChild(QFileDialog)
dialog.selectFile(sys.argv[1] + "/secret-place/one.card")
dialog.accept()
dialog.close()
for _ in range(5):
    application.processEvents()
del dialog
parent.deleteLater()
application.processEvents()
"""


def dialog_of(parent: QWidget) -> QFileDialog:
    found = parent.findChild(QFileDialog)
    assert isinstance(found, QFileDialog)
    return found


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_settings_are_no_file_they_are_emptied_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(ask_path, "_NOWHERE", str(tmp_path / "settings"))
    monkeypatch.setattr(sys, "platform", platform)
    parent = QWidget()
    qtbot.addWidget(parent)
    ask_open(parent, "a card", tmp_path, print)
    dialog = dialog_of(parent)
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(tmp_path / "secret-place"))])
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.close()
    qtbot.waitUntil(lambda: gone == [True])
    kept = [file.read_text() for file in (tmp_path / "settings").rglob("*.conf")]
    assert kept, "they were written, as there"
    assert not any("FileDialog" in text or "secret-place" in text for text in kept)


def test_a_file_that_is_chosen_is_given_on(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.card").touch()
    parent, chosen = QWidget(), list[str]()
    qtbot.addWidget(parent)
    ask_open(parent, "a card", tmp_path, chosen.append)
    dialog = dialog_of(parent)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.selectFile(str(tmp_path / "one.card"))
    dialog.accept()
    assert chosen == [str(tmp_path / "one.card")]


def test_a_folder_and_a_new_file_are_asked_for_as_such(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ask_folder(parent, "a folder", tmp_path, print)
    assert dialog_of(parent).fileMode() is QFileDialog.FileMode.Directory
    other = QWidget()
    qtbot.addWidget(other)
    ask_save(other, "a file", tmp_path / "our.card", print)
    assert dialog_of(other).selectedFiles() == [str(tmp_path / "our.card")]
    for one in (parent, other):
        dialog_of(one).close()


def test_nothing_is_written_about_the_folders_that_were_visited(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "files" / "secret-place").mkdir(parents=True)
    (tmp_path / "files" / "secret-place" / "one.card").touch()
    environment = {
        **os.environ,
        "HOME": str(tmp_path / "home"),
        "XDG_CONFIG_HOME": str(tmp_path / "home" / ".config"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    subprocess.run([sys.executable, "-c", LOOK, str(tmp_path / "files")], env=environment, check=True, cwd=ROOT)
    written = [
        path for path in (tmp_path / "home").rglob("*") if path.is_file() and b"secret-place" in path.read_bytes()
    ]
    assert written == []
