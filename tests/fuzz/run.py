"""Runs the fuzzers under atheris (libFuzzer), which follows what their bytes reach in the parsers.

    python -m tests.fuzz.run [NAME ...] [--seconds 600] [--jobs 2] [--corpus FOLDER]

Each parser gets a process of its own for so many seconds. Prints one line for each: runs, code reached, and what was
found; exits with 1 if anything was. What was found lies in build/fuzz/<name>-*, and
`python -m tests.fuzz.run NAME --again FILE` shows it. Needs the environment of `packaging/setup.sh fuzz`.
"""

import argparse
import importlib
import os
import re
import subprocess
import sys
import tempfile
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.fuzzing import all_seeds

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOUND = ROOT / "build" / "fuzz"
NAMES = sorted(path.stem.removeprefix("fuzz_") for path in HERE.glob("fuzz_*.py"))
_LONGEST_SECONDS = 20
_MOST_MEBIBYTES = 2048
_MOST_BYTES = 65_536
_MEMORY = Path("/dev/shm")


@dataclass(frozen=True)
class Outcome:
    """What became of one parser."""

    name: str
    runs: int
    reached: int
    kept: int
    clean: bool
    told: str

    def __str__(self) -> str:
        said = "nothing found" if self.clean else "FOUND SOMETHING"
        return f"{self.name:14} {self.runs:>12,} runs {self.reached:>7,} places reached {self.kept:>6,} kept   {said}"


def fuzz_here(name: str, seconds: int, corpus: Path, seed: int) -> None:
    """Fuzz in this process; it ends with it."""
    import atheris  # type: ignore[import-not-found]

    with atheris.instrument_imports(include=["app", "storage", "transcription"]):
        module = importlib.import_module(f"tests.fuzz.fuzz_{name}")
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(all_seeds(module.seeds())):
        (corpus / f"seed-{number:03d}").write_bytes(data)
    flags = [
        f"-max_total_time={seconds}", f"-seed={seed}", f"-timeout={_LONGEST_SECONDS}", f"-max_len={_MOST_BYTES}",
        f"-rss_limit_mb={_MOST_MEBIBYTES}", f"-artifact_prefix={FOUND}/{name}-", "-print_final_stats=1", "-verbosity=1",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *flags, str(corpus)], module.check)
    atheris.Fuzz()


def fuzz(name: str, seconds: int, corpus: Path | None) -> Outcome:
    """Fuzz in a process of its own."""
    # The fuzzer ends without a word to Python: what a parser's files lie in goes with this folder.
    with tempfile.TemporaryDirectory(prefix="saksi-fuzz-", dir=_MEMORY if _MEMORY.is_dir() else None) as temporary:
        folder = corpus / name if corpus else Path(temporary) / "corpus"
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.run", name, "--here", str(seconds), "--corpus", str(folder)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": temporary},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        kept = sum(1 for _ in folder.iterdir()) if folder.is_dir() else 0
    log = done.stderr + done.stdout
    reached = [int(number) for number in re.findall(r"cov: (\d+)", log)]
    runs = re.search(r"stat::number_of_executed_units:\s+(\d+)", log) or re.search(r"Done (\d+) runs", log)
    return Outcome(name, int(runs[1]) if runs else 0, max(reached, default=0), kept, done.returncode == 0, log[-4000:])


def again(name: str, file: Path) -> None:
    """Show what one file does, without atheris."""
    module = importlib.import_module(f"tests.fuzz.fuzz_{name}")
    try:
        module.check(file.read_bytes())
    except Exception:  # noqa: BLE001 -- whatever it is, it is to be shown
        traceback.print_exc()


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__)
    wishes.add_argument("names", nargs="*", choices=[*NAMES, []], default=[])
    wishes.add_argument("--seconds", type=int, default=int(os.environ.get("SAKSI_FUZZ_SECONDS", "600")))
    wishes.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    wishes.add_argument("--corpus", type=Path, help="keep what reaches new places, and begin with it the next time")
    wishes.add_argument("--here", type=int, help=argparse.SUPPRESS)
    wishes.add_argument("--again", type=Path)
    given = wishes.parse_args()
    FOUND.mkdir(parents=True, exist_ok=True)
    if given.here is not None:
        fuzz_here(given.names[0], given.here, given.corpus, seed=20_260_301)
        return 0
    if given.again is not None:
        again(given.names[0], given.again)
        return 0
    clean = True
    with ThreadPoolExecutor(given.jobs) as pool:
        for outcome in pool.map(lambda name: fuzz(name, given.seconds, given.corpus), given.names or NAMES):
            print(outcome, flush=True)
            if not outcome.clean:
                print(outcome.told, flush=True)
                clean = False
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
