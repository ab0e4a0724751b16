"""Sealing and opening a big file, side by side with the age command: time and peak memory of whole processes.

    python tests/benchmarks/bench_age.py [--mebibytes 1024] [--rounds 5] [--folder FOLDER]

Both run in turns, and the best round of each counts, because other programs on the machine only add time. Prints one
line per task with both speeds and their ratio (above 1: Saksi is faster), by the wall and by processor time, and exits
with 1 if the ratio by the wall is below 1 or the memory above 64 MiB. Only X25519 is compared, because the age command
of today's Debian knows no other; the payload, where the time goes, is the same for both kinds of recipient.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.figures import tell

ROOT = Path(__file__).resolve().parents[2]
# Files in memory: it is the programs that are compared, and not what else the disk has to do.
_MEMORY = Path("/dev/shm")
MEMORY_LIMIT_MIB = 64
PIECE_BYTES = 1 << 20


def seal(recipient: str, plain: str, sealed: str) -> None:
    """Seal a file in this process."""
    from storage.crypto.age import encrypt
    from storage.crypto.keys import recipient_from_text

    with (
        Path(plain).open("rb", buffering=0) as source,
        Path(sealed).open("wb", buffering=0) as sink,
        encrypt([recipient_from_text(recipient)], sink, legacy=True) as writer,
    ):
        buffer = bytearray(PIECE_BYTES)
        while count := source.readinto(buffer):
            writer.write(memoryview(buffer)[:count])


def open_sealed(identity_file: str, sealed: str, plain: str) -> None:
    """Open a file in this process."""
    from storage.crypto.age import AgeReader
    from storage.crypto.keys import identities_from_file_text

    identities = identities_from_file_text(Path(identity_file).read_text())
    with Path(sealed).open("rb", buffering=0) as source, Path(plain).open("wb", buffering=0) as sink:
        reader = AgeReader(source, identities)
        buffer = bytearray(PIECE_BYTES)
        while count := reader.readinto(buffer):
            sink.write(memoryview(buffer)[:count])


@dataclass(frozen=True)
class Run:
    """What one process took."""

    seconds: float
    processor_seconds: float
    peak_mib: float


def run_measured(command: list[str]) -> Run:
    """Run one process, which must succeed."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed: {command}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def compare(title: str, ours: list[str], theirs: list[str], mebibytes: int, rounds: int) -> bool:
    """Run both in turns, print a line, and tell whether ours is fast and small enough."""
    ours_runs, theirs_runs = [], []
    for _ in range(rounds):
        ours_runs.append(run_measured(ours))
        theirs_runs.append(run_measured(theirs))
    ours_seconds = min(run.seconds for run in ours_runs)
    theirs_seconds = min(run.seconds for run in theirs_runs)
    processor_ratio = min(run.processor_seconds for run in theirs_runs) / min(
        run.processor_seconds for run in ours_runs
    )
    peak_mib = max(run.peak_mib for run in ours_runs)
    ratio = theirs_seconds / ours_seconds
    print(
        f"{title:5} {mebibytes} MiB: saksi {mebibytes / ours_seconds:7.0f} MiB/s"
        f"  age {mebibytes / theirs_seconds:7.0f} MiB/s  ratio {ratio:.2f} (processor {processor_ratio:.2f})"
        f"  saksi peak {peak_mib:.0f} MiB  age peak {max(run.peak_mib for run in theirs_runs):.0f} MiB"
    )
    tell(f"{title} {mebibytes} MiB, speed", ratio, "age, by the wall")
    tell(f"{title} {mebibytes} MiB, processor", processor_ratio, "age, processor time")
    return ratio >= 1 and peak_mib <= MEMORY_LIMIT_MIB


def main() -> int:
    if len(sys.argv) > 1 and sys.argv[1] in ("seal", "open"):
        {"seal": seal, "open": open_sealed}[sys.argv[1]](*sys.argv[2:])
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mebibytes", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", default=_MEMORY if _MEMORY.is_dir() else None, help="where the files are made")
    arguments = parser.parse_args()
    if not shutil.which("age"):
        raise SystemExit("the age command is not installed")
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        return 0 if measure(Path(name), arguments.mebibytes, arguments.rounds) else 1


def measure(folder: Path, mebibytes: int, rounds: int) -> bool:
    plain, key, by_us, by_age, out = (folder / name for name in ("plain", "key", "us.age", "age.age", "out"))
    with plain.open("wb") as file:
        for _ in range(mebibytes):
            file.write(os.urandom(1 << 20))
    subprocess.run(["age-keygen", "-o", str(key)], check=True, capture_output=True)
    recipient = subprocess.run(
        ["age-keygen", "-y", str(key)], check=True, capture_output=True, text=True
    ).stdout.strip()
    us = [sys.executable, __file__]
    fine = compare(
        "seal",
        [*us, "seal", recipient, str(plain), str(by_us)],
        ["age", "-r", recipient, "-o", str(by_age), str(plain)],
        mebibytes,
        rounds,
    )
    fine &= compare(
        "open",
        [*us, "open", str(key), str(by_age), str(out)],
        ["age", "-d", "-i", str(key), "-o", str(out), str(by_us)],
        mebibytes,
        rounds,
    )
    # The last to write was age, from what Saksi sealed; Saksi's reading is checked once more.
    same = digest(out) == digest(plain)
    run_measured([*us, "open", str(key), str(by_age), str(out)])
    return fine and same and digest(out) == digest(plain)


if __name__ == "__main__":
    raise SystemExit(main())
