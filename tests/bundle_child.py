"""A process of tests/bundle_process.py that a test kills."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]


class Child:
    """A process of tests/bundle_process.py."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bundle_process", *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def kill_after(self, seconds: float) -> list[str]:
        """Kill it this long after it began its work; return the lines that it had finished saying."""
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        first = self._process.stdout.readline()
        assert first == "began\n", self._process.stderr.read()
        time.sleep(seconds)
        self._process.kill()
        lines = self._process.stdout.read().splitlines(keepends=True)
        told = self._process.stderr.read()
        self._process.wait()
        for pipe in (self._process.stdout, self._process.stderr):
            pipe.close()
        assert not told, told
        return [line.strip() for line in lines if line.endswith("\n")]
