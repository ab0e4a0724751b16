"""Where what is not in a vault is kept."""

import os
import sys
from pathlib import Path

import pytest

from ui.wiring.folders import KEPT, MARKER, data_folder, leave_no_trace, portable_folder, settings_folder
from ui.wiring.likings import preference_file


def freeze(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "saksi"))


@pytest.mark.parametrize(
    ("platform", "settings", "data"),
    [
        ("linux", ".config/saksi", ".local/share/saksi"),
        ("win32", "AppData/Roaming/saksi", "AppData/Local/saksi"),
        ("darwin", "Library/Application Support/saksi", "Library/Application Support/saksi"),
    ],
)
def test_an_installed_program_keeps_them_among_the_files_of_its_person(
    platform: str, settings: str, data: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    freeze(monkeypatch, tmp_path / "program")
    monkeypatch.setattr(sys, "platform", platform)
    assert settings_folder() == tmp_path / settings
    assert data_folder() == tmp_path / data


def test_a_marked_program_keeps_them_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / MARKER).touch()
    freeze(monkeypatch, tmp_path)
    for name in ("XDG_CACHE_HOME", "PULSE_COOKIE"):
        monkeypatch.setenv(name, "before")
    leave_no_trace()
    assert preference_file().path == tmp_path / KEPT / "preferences.json"
    assert data_folder() == tmp_path / KEPT
    assert os.environ["XDG_CACHE_HOME"] == str(tmp_path / KEPT / "cache")


def test_a_mark_says_nothing_to_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / MARKER).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python3"))
    before = dict(os.environ)
    leave_no_trace()
    assert portable_folder() is None
    assert dict(os.environ) == before
