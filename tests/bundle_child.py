"""A process of tests/bundle_process.py that a test kills."""

import time

from tests.warm import WarmProcess


class Child:
    """A process of tests/bundle_process.py."""

    def __init__(self, *arguments: str) -> None:
        self._process = WarmProcess("tests.bundle_process", *arguments)

    def kill_after(self, seconds: float) -> list[str]:
        """Kill it this long after it began its work; return the lines that it had finished saying."""
        first = self._process.stdout.readline()
        assert first == "began\n", self._process.stderr.read()
        time.sleep(seconds)
        self._process.kill()
        lines = self._process.stdout.read().splitlines(keepends=True)
        told = self._process.stderr.read()
        self._process.wait()
        self._process.close()
        assert not told, told
        return [line.strip() for line in lines if line.endswith("\n")]
