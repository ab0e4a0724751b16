"""A large export and its import between two real vaults: time, and memory that must not grow with the size.

    python tests/benchmarks/bench_bundle.py [--mebibytes 1024] [--folder FOLDER]

Prints one line for each stage. Exits with 1 if a stage takes more than 64 MiB beyond what the process had before it.
"""

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.domain.people import Role
from app.jobs import CancelToken, no_progress
from tests.benchmarks.figures import tell_limit
from tests.offices import Office
from tests.vault_fixtures import grant_everything, new_vault

MEMORY_LIMIT_MIB = 64
Result = TypeVar("Result")


class Noise(io.RawIOBase):
    """A photo album of any size that is never in memory: one random mebibyte, again and again."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__()
        self._left = size_bytes
        with Path("/dev/urandom").open("rb") as source:
            self._piece = source.read(1 << 20)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = min(len(buffer), self._left, len(self._piece))
        buffer[:count] = self._piece[:count]
        self._left -= count
        return count


def memory_mib(line: str) -> float:
    """VmRSS (now) or VmHWM (most since it was forgotten) of this process."""
    text = Path("/proc/self/status").read_text()
    return int(text.split(f"{line}:")[1].split()[0]) / 1024


def stage(name: str, mebibytes: int, work: Callable[[], Result]) -> tuple[Result, bool]:
    # Forgets the peak that making the vaults left (Argon2id).
    Path("/proc/self/clear_refs").write_text("5")
    before, started, worked = memory_mib("VmRSS"), time.monotonic(), time.process_time()
    result = work()
    seconds, processor_seconds = time.monotonic() - started, time.process_time() - worked
    grown = memory_mib("VmHWM") - before
    print(
        f"{name:10} {mebibytes} MiB in {seconds:6.1f} s ({processor_seconds:.1f} s of processor)"
        f" = {mebibytes / seconds:6.0f} MiB/s, {grown:+6.1f} MiB of memory"
    )
    tell_limit(f"{name} {mebibytes} MiB, memory", grown, MEMORY_LIMIT_MIB, "MiB")
    return result, grown <= MEMORY_LIMIT_MIB


def main() -> int:
    wishes = argparse.ArgumentParser()
    wishes.add_argument("--mebibytes", type=int, default=1024)
    wishes.add_argument("--folder", type=Path)
    given = wishes.parse_args()
    size = given.mebibytes << 20
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        with new_vault(folder / "field") as one, new_vault(folder / "headquarters") as two:
            field, headquarters = Office(one), Office(two)
            headquarters.named("Headquarters", Role.HEADQUARTERS)
            contact = field.trusts(headquarters)
            headquarters.trusts(field)
            testimony = one.testimonies.create(("en",))
            grant_everything(one, testimony.id)
            attach = lambda: one.attachments.add(  # noqa: E731
                testimony.id, "album.bin", "application/octet-stream", Noise(size), size, no_progress, CancelToken()
            )
            _, attached = stage("attach", given.mebibytes, attach)
            result, exported = stage("export", given.mebibytes, lambda: field.export(folder, [testimony], [contact]))
            file = folder / result.left[0].file_name
            _, received = stage("receive", given.mebibytes, lambda: headquarters.receive(file))
    return 0 if attached and exported and received else 1


if __name__ == "__main__":
    sys.exit(main())
