"""The whole window, as `saksi` starts it, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from ui.main import main
from ui.window import start
from ui.window.main_window import MainWindow

seen = {"heavy_before_paint": []}
paint = MainWindow.paintEvent
def painted(self, event):
    paint(self, event)
    if "painted" not in seen:
        seen["painted"] = True
        heavy = {"numpy", "av", "sqlcipher3", "ctranslate2", "faster_whisper"}
        seen["heavy_before_paint"] = sorted(heavy & set(sys.modules))
        WHEN_PAINTED
MainWindow.paintEvent = painted

def window():
    [one] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    return one

def later(act):
    QTimer.singleShot(50, act)

def words():
    return [label.text() for label in window().findChildren(QLabel) if label.isVisible()]

def wait_for(ready, act):
    later(lambda: act() if ready() else wait_for(ready, act))

def end():
    seen["words"] = words()
    seen["title"] = window().windowTitle()
    seen["engine"] = "ctranslate2" in sys.modules
    window().close()

PREPARE
status = main(WORDS)
seen["status"] = status
seen["widgets"] = len(QApplication.topLevelWidgets())
print(json.dumps(seen))
"""


def run(tmp_path: Path, *, when_painted: str, prepare: str = "", words: str = "[]") -> dict[str, object]:
    script = CHILD.replace("WHEN_PAINTED", when_painted).replace("PREPARE", prepare).replace("WORDS", words)
    home = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "conf"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path.cwd()),
    }
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", script],
        env=home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return dict(json.loads(done.stdout))


def test_the_first_window_is_painted_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    seen = run(tmp_path, when_painted="wait_for(lambda: window().places.count() > 0, end)")
    assert seen["status"] == 0
    assert seen["heavy_before_paint"] == []
    assert seen["title"] == "Saksi"
    assert not seen["engine"]
    assert seen["widgets"] == 0


def test_it_can_be_closed_before_the_rooms_are_joined(tmp_path: Path) -> None:
    seen = run(tmp_path, when_painted="later(end)")
    assert seen["status"] == 0


def test_a_machine_with_broken_cryptography_is_told_in_the_window(tmp_path: Path) -> None:
    prepare = """
from app.errors.crypto import SelfTestFailed
import ui.wiring.program
def refuse():
    raise SelfTestFailed(primitive="made up")
ui.wiring.program.run_self_test = refuse
"""
    seen = run(tmp_path, when_painted="wait_for(lambda: window().notice.isVisible(), end)", prepare=prepare)
    assert "crypto.self_test" in seen["words"]  # type: ignore[operator]


def test_the_last_vault_is_asked_for_again(tmp_path: Path) -> None:
    made = """
from dataclasses import replace
from app.domain.preferences import Preferences
from ui.wiring.likings import preference_file
from tests.vault_fixtures import new_vault
from pathlib import Path
new_vault(Path.home() / "vault").close()
preference_file().save(Preferences(last_vault=str(Path.home() / "vault")))
from ui.window.places import Places
show = Places.show
def noted(self, visit, build):
    seen.setdefault("goals", []).append(visit.goal.value)
    show(self, visit, build)
Places.show = noted
"""
    seen = run(tmp_path, when_painted="wait_for(lambda: window().places.count() > 0, end)", prepare=made)
    assert seen["goals"] == ["unlock"]


def test_the_demo_opens_at_its_door(tmp_path: Path) -> None:
    seen = run(tmp_path, when_painted="wait_for(lambda: window().places.count() > 0, end)", words='["demo"]')
    assert "demo" in str(seen["title"])
    assert any("DEMO" in str(word) for word in seen["words"])  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", [["model", "list"], ["--help"]])
def test_the_terminal_loads_no_window(tmp_path: Path, words: list[str]) -> None:
    script = (
        "import sys\nfrom ui.main import main\n"
        f"try:\n    main({words!r})\nexcept SystemExit:\n    pass\n"
        "print('PySide6' in sys.modules)\n"
    )
    home = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [sys.executable, "-c", script], env=home, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split()[-1] == "False"


def test_classes_of_qt_are_made_on_the_thread_of_the_window_alone(tmp_path: Path) -> None:
    """The binding reads its table of classes without a lock: one that is made elsewhere while a widget paints kills."""
    prepare = """
import builtins, threading
usual = builtins.__build_class__
seen["elsewhere"], seen["here"] = [], 0
def build(function, name, *bases, **words):
    made = usual(function, name, *bases, **words)
    if type(made).__module__.startswith("Shiboken"):
        if threading.current_thread() is threading.main_thread():
            seen["here"] += 1
        else:
            seen["elsewhere"].append(made.__module__ + "." + name)
    return made
builtins.__build_class__ = build
"""
    loaded = "all('ui.places.' + name in sys.modules for name in ('testimony', 'recording', 'unlock'))"
    seen = run(tmp_path, when_painted=f"wait_for(lambda: {loaded}, end)", prepare=prepare)
    assert seen["elsewhere"] == []
    assert int(str(seen["here"])) > 50


def test_whoever_listens_first_waits_for_no_file(tmp_path: Path) -> None:
    prepare = """
from ui.wiring.sound import WiredSound
def listen():
    before = set(sys.modules)
    WiredSound(None).playback(None).close()
    seen["loaded_to_listen"] = sorted(set(sys.modules) - before)
    end()
"""
    loaded = "set(WiredSound(None).files_to_listen()) <= set(sys.modules)"
    seen = run(tmp_path, when_painted=f"wait_for(lambda: {loaded}, listen)", prepare=prepare)
    assert seen["loaded_to_listen"] == []
