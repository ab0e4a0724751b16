"""From the start of the process to the first painted window, and to the first place in it, with memory.

A busy machine makes the wall clock slower; the time of the processor tells what the start itself needs. Each start is
a process of its own, as a person starts it; the first one is thrown away (cold files). Runs offscreen unless
QT_QPA_PLATFORM says otherwise.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import tell_limit

STARTS = int(os.environ.get("SAKSI_WINDOW_STARTS", "7"))

CHILD = """
import json, sys, time
import psutil
begun = psutil.Process().create_time()
seen = {}

def note(name):
    seen.setdefault(name, time.time() - begun)
    seen.setdefault(name + "_processor", time.process_time())

from PySide6.QtCore import QTimer
from ui.window import main_window, start

paint = main_window.MainWindow.paintEvent
def painted(self, event):
    paint(self, event)
    note("painted")
main_window.MainWindow.paintEvent = painted

joined = start.Start._joined
def shown(self, *made):
    joined(self, *made)
    QTimer.singleShot(0, done)
start.Start._joined = shown

def done():
    note("first_place")
    seen["bytes"] = psutil.Process().memory_info().rss
    print(json.dumps(seen), flush=True)
    from PySide6.QtWidgets import QApplication
    [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, main_window.MainWindow)]
    window.close()

sys.argv = ["saksi"]
from ui.main import main
sys.exit(main([]))
"""


def one_start(folder: str) -> dict[str, float]:
    home = {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "PYTHONPATH": str(Path.cwd())}
    home.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", CHILD], env=home, capture_output=True, text=True, check=True, timeout=120
    )
    return dict(json.loads(done.stdout))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        one_start(folder)
        starts = [one_start(folder) for _ in range(STARTS)]
    for name, label in (("painted", "first painted window"), ("first_place", "first place shown")):
        seconds = [start[name] for start in starts]
        processor = statistics.median(start[f"{name}_processor"] for start in starts)
        print(
            f"{label}: median {statistics.median(seconds):.2f} s, longest {max(seconds):.2f} s of {STARTS} starts; "
            f"processor time {processor:.2f} s"
        )
        tell_limit(f"{label}, processor", processor, 1.0, "s")
    print(f"resident memory then: {statistics.median(start['bytes'] for start in starts) / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
