"""Files of places are loaded one by one, and what is broken keeps nothing else from being loaded."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui import places
from ui.window.loading import Loading, files_in


def test_all_files_are_loaded_whatever_one_of_them_does(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "first_of_three.py").write_text("")
    (tmp_path / "broken_of_three.py").write_text("1 / 0")
    (tmp_path / "last_of_three.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    ended: list[bool] = []
    loading = Loading()
    loading.load(["first_of_three", "broken_of_three", "last_of_three"], lambda: ended.append(True))
    assert "first_of_three" not in sys.modules
    qtbot.waitUntil(lambda: bool(ended))
    assert {"first_of_three", "last_of_three"} <= set(sys.modules)
    assert "broken_of_three" not in sys.modules
    qtbot.wait(20)
    assert ended == [True]


def test_what_was_to_be_loaded_is_forgotten_at_the_end(qtbot: QtBot) -> None:
    ended: list[bool] = []
    loading = Loading()
    loading.load(["never_to_be_found"], lambda: ended.append(True))
    loading.stop()
    qtbot.wait(20)
    assert ended == []


def test_every_file_of_a_package_is_named() -> None:
    folder = Path(str(places.__file__)).parent
    assert set(files_in(places)) == {
        f"ui.places.{file.stem}" for file in folder.glob("*.py") if file.stem != "__init__"
    }
