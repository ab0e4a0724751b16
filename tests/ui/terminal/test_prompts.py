"""What a person meets at a real terminal: prompts that show nothing, a code typed back, single keys."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journeys.saksi import Program

QUIET_SECONDS = 60


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, descriptor: int, process: subprocess.Popen[bytes]) -> None:
        self._descriptor = descriptor
        self.process = process
        self.seen = ""

    def until(self, pattern: str) -> re.Match[str]:
        """Read until the pattern shows; what was matched is not looked at again."""
        deadline = time.monotonic() + QUIET_SECONDS
        while (found := re.search(pattern, self.seen)) is None:
            assert time.monotonic() < deadline, self.seen
            if select.select([self._descriptor], [], [], 1)[0]:
                try:
                    self.seen += os.read(self._descriptor, 4096).decode()
                except OSError:  # the other end is closed
                    assert re.search(pattern, self.seen), self.seen
        self.seen = self.seen[found.end() :]
        return found

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())


@contextmanager
def on_terminal(program: Program, *arguments: str | Path) -> Iterator[Terminal]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", *map(str, arguments)],
        stdin=theirs, stdout=theirs, stderr=theirs, cwd=program.home, env=program.environment(), start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    try:
        yield Terminal(ours, process)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


def test_a_vault_is_made_and_its_code_typed_back(program: Program, tmp_path: Path) -> None:
    with on_terminal(program, "vault", "create", tmp_path / "vault", "--generate") as screen:
        words = screen.until(r"six words chosen by chance:\s+([a-z -]+?)\r\n")[1]
        code = screen.until(r"((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\s+){4}")[0].split()
        for number, line in enumerate(code, start=1):
            screen.until(f"line {number} back: ")
            screen.type(line.lower() + "\n")
        screen.until("Your paper is right")
        assert screen.process.wait(timeout=QUIET_SECONDS) == 0
    with on_terminal(program, "vault", "info", tmp_path / "vault") as screen:
        screen.until("Passphrase: ")
        screen.type(words + "\n")
        shown = screen.until(r"Testimonies: 0\.[^\r]*")
        assert words not in shown.string, "a passphrase is never echoed"
        assert screen.process.wait(timeout=QUIET_SECONDS) == 0


def test_a_wrong_line_is_said_and_the_vault_stays(program: Program, tmp_path: Path) -> None:
    with on_terminal(program, "vault", "create", tmp_path / "vault", "--generate") as screen:
        screen.until("line 1 back: ")
        screen.type("0000-0000-0000-0000\n")
        screen.until("not the same")
        screen.until("line 1 back: ")


def test_two_different_new_passphrases_are_refused(program: Program, tmp_path: Path) -> None:
    with on_terminal(program, "vault", "create", tmp_path / "vault") as screen:
        screen.until("New passphrase: ")
        screen.type("a calm river bends twice here\n")
        screen.until(r"\(again\): ")
        screen.type("a calm river bends once here\n")
        screen.until(r"usage\.secrets_differ")
        assert screen.process.wait(timeout=QUIET_SECONDS) == 1
    assert not (tmp_path / "vault").exists()
