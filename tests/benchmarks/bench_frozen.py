"""The start of the frozen programs beside the start from this checkout, in turn: the terminal, and the first window.

    python -m tests.benchmarks.bench_frozen [--programs dist/saksi] [--rounds 7]

The window is drawn on a virtual screen; it counts as there when the X server shows it. On a busy machine the time of
the processor tells more than the clock. Each program has a home of its own; the first round of each is thrown away.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.figures import tell
from tests.journeys.desktop.person import virtual_screen

ROOT = Path(__file__).resolve().parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
Seconds = tuple[float, float]


def terminal(command: list[str], environment: dict[str, str], folder: Path) -> Seconds:
    """Return the seconds on the clock and of the processor of a command that does next to nothing."""
    begun, spent = time.monotonic(), os.times()
    subprocess.run([*command, "model", "list", "--json"], env=environment, cwd=folder, check=True, capture_output=True)
    now, after = time.monotonic(), os.times()
    return now - begun, after.children_user + after.children_system - spent.children_user - spent.children_system


def window(command: list[str], environment: dict[str, str], folder: Path) -> Seconds:
    """Return the seconds on the clock and of the processor until the first window is on the screen."""
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.DEVNULL)
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
        subprocess.run(search, env={**os.environ, **environment}, check=True, capture_output=True, timeout=120)
        elapsed = time.monotonic() - begun
        fields = Path(f"/proc/{process.pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
        return elapsed, (int(fields[11]) + int(fields[12])) / TICKS
    finally:
        process.kill()
        process.wait()


def compare(
    what: str, measure: Callable[[list[str], dict[str, str], Path], Seconds], programs: Path, rounds: int
) -> None:
    taken: dict[str, list[Seconds]] = {"checkout": [], "frozen": []}
    with tempfile.TemporaryDirectory() as place, virtual_screen() as display:
        told = {"HOME": place, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": place}
        beside = {
            "checkout": ([sys.executable, "-m", "ui"], {**told, "PYTHONPATH": str(ROOT)}),
            "frozen": ([str(programs / "saksi")], told),
        }
        for number in range(rounds + 1):
            for name, (command, environment) in beside.items():
                seconds = measure(command, environment, Path(place))
                if number:
                    taken[name].append(seconds)
    middle = {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in taken.items()}
    for at, clock in enumerate(("on the clock", "of the processor")):
        ratio = middle["checkout"][at] / middle["frozen"][at]
        print(f"{what}, {clock}: from the checkout takes {ratio:.2f} times as long as frozen")
        tell(f"{what}, frozen, {clock}", ratio, "the same from a checkout")


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wishes.add_argument("--programs", type=Path, default=ROOT / "dist" / "saksi")
    wishes.add_argument("--rounds", type=int, default=7)
    given = wishes.parse_args()
    if not (given.programs / "saksi").exists():
        print("no frozen programs are here: make build")
        return 0
    compare("start of the terminal", terminal, given.programs.resolve(), given.rounds)
    compare("first window", window, given.programs.resolve(), given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
