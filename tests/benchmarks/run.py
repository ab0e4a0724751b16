"""Every benchmark, one after the other: what each prints, then one table and one plot of how they compare.

    python -m tests.benchmarks.run [NAME ...] [--short] [--plot build/bench.svg]

Exits with 1 if any of them falls short of its limit. `--short` takes sizes that are through in a few minutes and says
so: their figures tell that everything runs, not how fast it is. SAKSI_BENCH_BUZZ names the start script of Buzz, for
the comparison with another desktop transcriber (bench_peer.py).
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import FILE
from tests.benchmarks.plot import bars_svg

ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
SHORT = {
    "age": ["--mebibytes", "64", "--rounds", "2"],
    "bundle": ["--mebibytes", "64"],
    "commit": ["--chunks", "40"],
    "library": ["500"],
    "peer": ["--runs", "1"],
    "record": ["--hours", "0.1"],
    "record_window": ["--hours", "0.1"],
    "replace": ["100", "40"],
    "search": ["500"],
    "transcribe": ["--size", "test", "--minutes", "1"],
    "unlock": ["--testimonies", "500", "--rounds", "3"],
}


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    ratio: float
    beside: str
    command: str


def command_of(name: str, *, short: bool) -> list[str]:
    wishes = SHORT.get(name, []) if short else []
    if name == "peer" and (buzz := os.environ.get("SAKSI_BENCH_BUZZ")):
        wishes = [*wishes, "--buzz", buzz]
    return ["-m", f"tests.benchmarks.bench_{name}", *wishes]


def run_one(name: str, *, short: bool) -> tuple[list[Row], bool]:
    """Run one in a process of its own; return its figures, and whether it kept its limits."""
    command = command_of(name, short=short)
    said = f"python {' '.join(command)}"
    print(f"== {said}", flush=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures"
        environment = {**os.environ, "PYTHONPATH": str(ROOT), FILE: str(figures)}
        if short:
            environment.setdefault("SAKSI_WINDOW_STARTS", "2")
        done = subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, check=False)
        lines = figures.read_text("utf-8").splitlines() if figures.exists() else []
    print(f"   {time.monotonic() - begun:.0f} s, {'kept' if done.returncode == 0 else 'NOT KEPT'}", flush=True)
    found = [json.loads(line) for line in lines]
    return [Row(one["what"], one["ratio"], one["beside"], said) for one in found], done.returncode == 0


def table(rows: list[Row]) -> str:
    wide, beside = (max(len(text) for text in texts) for texts in ([r.what for r in rows], [r.beside for r in rows]))
    lines = [f"{row.what:{wide}} | {row.ratio:8.2f} | {row.beside:{beside}} | {row.command}" for row in rows]
    head = f"{'what':{wide}} | {'ratio':>8} | {'beside':{beside}} | command"
    return "\n".join([head, "-" * len(head), *lines])


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__)
    wishes.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    wishes.add_argument("--short", action="store_true")
    wishes.add_argument("--plot", type=Path)
    given = wishes.parse_args()
    if unknown := set(given.names) - set(NAMES):
        wishes.error(f"there is no {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    fallen = []
    for name in given.names or NAMES:
        found, kept = run_one(name, short=given.short)
        rows += found
        if not kept:
            fallen.append(name)
    if rows:
        print(table(rows))
    if given.plot is not None and rows:
        given.plot.parent.mkdir(parents=True, exist_ok=True)
        title = "how many times as good as what stands beside it" + (", short form" if given.short else "")
        given.plot.write_text(bars_svg(title, [(row.what, row.ratio) for row in rows], "times"), "utf-8")
        print(f"plot in {given.plot}")
    if fallen:
        print(f"fell short: {', '.join(fallen)}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
