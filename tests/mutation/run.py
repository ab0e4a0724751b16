"""Mutation testing of what seals, signs and reads from outside: small changes of the program that a test must notice.

    python -m tests.mutation.run [MODULE ...] [--jobs 2]

MODULE is a pattern as storage.crypto.header* (all of storage/crypto and storage/bundle by default, which takes hours).
mutmut makes the changes, in a copy of the checkout under build/mutation for each of the two, and runs the tests of
tests/storage/crypto or of tests/storage/bundle that reach each of them. Prints how many were noticed, and which were
not. Exits with 1 where one was not noticed that could have been (see equal.py). Needs the
environment of `packaging/setup.sh mutate`.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.mutation import equal

ROOT = Path(__file__).resolve().parents[2]
COPIES = ROOT / "build" / "mutation"
ROOMS = ("crypto", "bundle")
_TREES = ("app", "storage", "transcription", "ui", "tests", "pyproject.toml")
# Every property of the tests in its short form: each change is tested by itself.
_SHORT = {"SAKSI_FLIP_STRIDE": "197", "SAKSI_RECEIPT_STRIDE": "1997", "SAKSI_SIGNATURE_CHANGES": "3"}
_LINE = re.compile(r"\s*(storage\.\S+): (.+)")
_NOT_NOTICED = ("survived", "no tests")
_SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_PROGRESS_SECONDS = 60.0
# What mutmut puts around each call keeps a context variable; the collector would end a file in the middle of that.
_START = "import gc; gc.disable(); from mutmut.__main__ import cli; cli()"


def copy_tree(room: str) -> Path:
    """Bring the copy up to what lies in the checkout now; what mutmut knows of unchanged files stays."""
    folder = COPIES / room
    folder.mkdir(parents=True, exist_ok=True)
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z", *_TREES], cwd=ROOT, capture_output=True, check=True
    )
    wanted = [name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    for tree in _TREES:
        if (folder / tree).is_dir():
            shutil.rmtree(folder / tree)
    for name in wanted:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    # One room at a time, against the tests of just that room.
    config = folder / "pyproject.toml"
    text = config.read_text("utf-8")
    for other in ROOMS:
        if other != room:
            text = text.replace(f'"storage/{other}/*"', "").replace(f'"tests/storage/{other}"', "")
    config.write_text(re.sub(r"\[, |, (?=\])", lambda found: found[0].replace(", ", ""), text), "utf-8")
    return folder


def mutmut(folder: Path, *words: str) -> list[str]:
    """Run it and return what it wrote, with its progress shown: as it likes on a terminal, once a minute in a log."""
    shown, said = sys.stdout.isatty() and words[0] == "run", []
    with subprocess.Popen(
        [sys.executable, "-c", _START, *words],
        cwd=folder,
        env={**os.environ, **_SHORT},
        text=True,
        stdout=None if shown else subprocess.PIPE,
    ) as process:
        told = 0.0
        for line in process.stdout or ():
            if line[0] in _SPINNER and time.monotonic() < told + _PROGRESS_SECONDS:
                continue
            told = time.monotonic()
            said.append(line)
            if words[0] == "run":
                print(line, end="", flush=True)
    return said


def judged(name: str, outcome: str, tree: Path) -> str:
    """What became of a change; "equal" where nobody could have noticed it."""
    if outcome in _NOT_NOTICED and (name in equal.listed() or equal.changes_nothing(name, tree)):
        return "equal"
    return outcome


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__)
    wishes.add_argument("modules", nargs="*", metavar="MODULE")
    wishes.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    given = wishes.parse_args()
    found: list[tuple[str, str]] = []
    for room in ROOMS:
        wanted = [module for module in given.modules if module.startswith(f"storage.{room}.")]
        if wanted or not given.modules:
            folder = copy_tree(room)
            mutmut(folder, "run", "--max-children", str(given.jobs), *wanted)
            lines = mutmut(folder, "results", "--all", "true")
            outcomes = [(match[1], match[2]) for match in map(_LINE.match, lines) if match]
            found += [(name, judged(name, outcome, folder / "mutants")) for name, outcome in outcomes]
    tried = [(name, outcome) for name, outcome in found if outcome != "not checked"]
    counts = Counter(outcome for _, outcome in tried)
    print(f"{len(tried)} changes: {', '.join(f'{count} {outcome}' for outcome, count in counts.most_common())}")
    left = [name for name, outcome in tried if outcome in _NOT_NOTICED]
    for name in left:
        print(f"not noticed: {name}")
    return 1 if left or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
