"""Forks processes that run a module's `main()`, for tests/warm.py: what is imported is imported once.

python -m tests.warm_server MODULE SOCKET

Reads requests from the socket of that number until its other end is closed. Each child has arguments, an environment
and pipes of its own, and is as mortal as any other process.
"""

import json
import os
import socket
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from storage.crypto.kdf import passphrase_secret
from storage.vault import keyslots
from tests.derived_once import derive_once
from tests.vault_fixtures import PASSPHRASE, cheapest_argon2

LONGEST_REQUEST_BYTES = 1 << 20


def main() -> None:
    name, number = sys.argv[1:]
    module = import_module(name)
    derive_once(pytest.MonkeyPatch())
    with passphrase_secret(PASSPHRASE) as secret:
        keyslots.derive_key(secret, cheapest_argon2()).close()
    with socket.socket(fileno=int(number)) as asked:
        serve(asked, module.main)


def serve(asked: socket.socket, act: Callable[[], None]) -> None:
    while True:
        request, pipes, _, _ = socket.recv_fds(asked, LONGEST_REQUEST_BYTES, 3)
        if not request:
            return
        asked.send(json.dumps(answer(json.loads(request), pipes, asked, act)).encode())
        for pipe in pipes:
            os.close(pipe)


def answer(request: dict[str, Any], pipes: list[int], asked: socket.socket, act: Callable[[], None]) -> int | None:
    """The id of a new process, or how one ended (as `subprocess` says it), or None while it runs."""
    if "arguments" in request:
        process = os.fork()
        if process == 0:
            asked.close()
            become(request, pipes, act)
        return process
    ended, status = os.waitpid(request["process"], 0 if request["wait"] else os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if ended else None


def become(request: dict[str, Any], pipes: list[int], act: Callable[[], None]) -> None:
    """Be the process that was asked for, to its end."""
    code = 1
    try:
        for number, pipe in enumerate(pipes):
            os.dup2(pipe, number)
            os.close(pipe)
        os.environ.clear()
        os.environ.update(request["environment"])
        sys.argv[1:] = request["arguments"]
        act()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
