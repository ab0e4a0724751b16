"""The process must survive more calls of Qt than None has references."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_MANY_CALLS = """
import sys
{guard}
from PySide6.QtCore import QObject
one = QObject()
for _ in range(60_000):
    one.setObjectName("x")
    one.setProperty("y", True)
print("alive")
"""
_GUARD = "from ui.immortal import keep_singletons_alive; keep_singletons_alive(); keep_singletons_alive()"


def run(guard: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", _MANY_CALLS.format(guard=guard)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_many_calls_of_qt_leave_none_alive() -> None:
    done = run(_GUARD)
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
