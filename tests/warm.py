"""Processes that tests kill by the dozen, forked from one that has imported everything already.

Each is a process of its own with pipes of its own, and dies of SIGKILL as any does; only a second of imports and of
Argon2id before its work begins is saved. For what a test asks of the program as a person starts it, see
tests/journeys/saksi.py.
"""

import atexit
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).parents[1]


class WarmServer:
    """One process of tests/warm_server.py."""

    def __init__(self, module: str) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.warm_server", module, str(theirs.fileno())],
                cwd=ROOT,
                # A fork copies the thread that calls it and no other.
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )

    def ask(self, request: Mapping[str, object], pipes: tuple[int, ...] = ()) -> int | None:
        socket.send_fds(self._socket, [json.dumps(request).encode()], pipes)
        told = self._socket.recv(1 << 10)
        assert told, "the process that forks has ended"
        answer: int | None = json.loads(told)
        return answer

    def close(self) -> None:
        self._socket.close()
        self._process.wait()


@cache
def _server(module: str) -> WarmServer:
    server = WarmServer(module)
    atexit.register(server.close)
    return server


class WarmProcess:
    """As much of `subprocess.Popen` as the tests use, for `python -m MODULE ARGUMENTS`."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO

    def __init__(self, module: str, *arguments: str | Path) -> None:
        self._server = _server(module)
        self.returncode: int | None = None
        pipes = [os.pipe() for _ in range(3)]
        (stdin, self_in), (self_out, stdout), (self_err, stderr) = pipes
        request = {"arguments": [str(one) for one in arguments], "environment": dict(os.environ)}
        try:
            self.pid = self._server.ask(request, (stdin, stdout, stderr))
        finally:
            for pipe in (stdin, stdout, stderr):
                os.close(pipe)
        self.stdin, self.stdout, self.stderr = os.fdopen(self_in, "w"), os.fdopen(self_out), os.fdopen(self_err)

    def kill(self) -> None:
        if self.poll() is None:
            assert self.pid is not None
            os.kill(self.pid, 9)

    def poll(self) -> int | None:
        if self.returncode is None:
            self.returncode = self._server.ask({"process": self.pid, "wait": False})
        return self.returncode

    def wait(self) -> int:
        if self.returncode is None:
            self.returncode = self._server.ask({"process": self.pid, "wait": True})
        assert self.returncode is not None
        return self.returncode

    def close(self) -> None:
        """Let go of the pipes."""
        for pipe in (self.stdin, self.stdout, self.stderr):
            pipe.close()
