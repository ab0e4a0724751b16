"""Starts tests/recording_process.py and reads what it says."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Thread

from tests.warm import WarmProcess

ROOT = Path(__file__).parent.parent


class RecordingChild:
    """One running recording. `lines` are what it said, as words: what, monotonic seconds, more."""

    def __init__(
        self, vault: Path, seconds: float, source: str, *options: str, environment: Mapping[str, str] | None = None
    ) -> None:
        """With an environment of its own it is a new interpreter: Qt looks at that when it is loaded."""
        arguments = (str(vault), str(seconds), source, *options)
        self.process: subprocess.Popen[str] | WarmProcess
        if environment is None:
            self.process = WarmProcess("tests.recording_process", *arguments)
        else:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.recording_process", *arguments],
                cwd=ROOT,
                env={**environment, "PYTHONPATH": str(ROOT)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        self.lines: list[list[str]] = []
        self._errors: list[str] = []
        # What Qt says on stderr must not fill the pipe.
        self._reader = Thread(target=lambda: self._errors.extend(self.process.stderr or ()), daemon=True)
        self._reader.start()

    def follow(self) -> Iterator[list[str]]:
        """Give the lines as they come, to the end of the process."""
        for line in self.process.stdout or ():
            self.lines.append(line.split())
            yield self.lines[-1]

    def wait_for(self, *words: str) -> float:
        """Read until a line has these words after its time; return that time. Fails when the process ends."""
        for line in self.follow():
            if line[:1] == list(words[:1]) and line[2 : 1 + len(words)] == list(words[1:]):
                return float(line[1])
        raise AssertionError(f"never said {words}: {self.lines[-5:]} {''.join(self._errors)[-2000:]}")

    def read_all(self) -> int:
        """Read to the end and return the exit status."""
        for _ in self.follow():
            pass
        return self.process.wait()

    def kill(self) -> None:
        """End it like a power cut of the process (SIGKILL), then read what it had said."""
        self.process.kill()
        for _ in self.follow():
            pass
        self.process.wait()

    def close(self) -> None:
        """End it if it still runs, and let go of its pipes."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()

    def last(self, what: str) -> list[str] | None:
        """The last complete line that begins so."""
        return next((line for line in reversed(self.lines) if line[0] == what and len(line) > 2), None)
