"""How soon the window is there, and what it weighs, side by side with Buzz, another desktop transcriber.

python tests/benchmarks/bench_peer.py [--buzz PROGRAM] [--runs 5]

Both are started in turn on the same virtual screen, warm (one start of each is not counted). Measured are the seconds
until a window of the program is visible, and the memory of all its processes five seconds later. Buzz is no dependency:
`pip install buzz-captions` into an environment of its own, and give its start script (it wants libportaudio2);
without it Saksi runs alone.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.benchmarks.figures import tell
from tests.journeys.desktop.person import virtual_screen

_SETTLE_SECONDS = 5.0
_MIB = 1 << 20


@dataclass
class Program:
    """One program and what was measured of it."""

    name: str
    command: list[str]
    seconds: list[float] = field(default_factory=list)
    mebibytes: list[float] = field(default_factory=list)


def start_once(program: Program, environment: dict[str, str]) -> tuple[float, float]:
    began = time.monotonic()
    process = subprocess.Popen(
        program.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        searched = ["xdotool", "search", "--sync", "--onlyvisible", "--name", program.name]
        subprocess.run(searched, env=environment, check=True, capture_output=True, timeout=120)
        seconds = time.monotonic() - began
        time.sleep(_SETTLE_SECONDS)
        family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
        return seconds, sum(one.memory_info().rss for one in family) / _MIB
    finally:
        for one in psutil.Process(process.pid).children(recursive=True):
            one.kill()
        process.kill()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--buzz", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    programs = [Program("Saksi", [sys.executable, "-m", "ui"])]
    if options.buzz:
        programs.append(Program("Buzz", [str(options.buzz)]))
    with virtual_screen() as display, tempfile.TemporaryDirectory() as home:
        private = {"DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
        environment = {**os.environ, **private}
        for run in range(options.runs + 1):
            for program in programs:
                seconds, mebibytes = start_once(program, environment)
                if run:
                    program.seconds.append(seconds)
                    program.mebibytes.append(mebibytes)
    for program in programs:
        seconds, mebibytes = statistics.median(program.seconds), statistics.median(program.mebibytes)
        print(f"{program.name:8} window after {seconds:5.2f} s (median of {options.runs}), {mebibytes:6.0f} MiB")
    if options.buzz:
        saksi, buzz = programs
        quicker = statistics.median(buzz.seconds) / statistics.median(saksi.seconds)
        lighter = statistics.median(buzz.mebibytes) / statistics.median(saksi.mebibytes)
        tell("window is there, from the start", quicker, "Buzz")
        tell("memory with an idle window", lighter, "Buzz")
        print(f"Saksi is there {quicker:.1f} times as soon, with 1/{lighter:.1f} of the memory")


if __name__ == "__main__":
    main()
