"""The environment of the worker: what it is given, and nothing else of what the program was started with."""

import os
import sys

# Without it Windows cannot import asyncio, which a library of the engine does.
_KEPT = ("SYSTEMROOT",) if sys.platform == "win32" else ()
GIVEN = {
    "HF_HUB_OFFLINE": "1",
    # The voice detector's runtime reports to its maker by default since 1.29: on Linux it starts a thread that looks up
    # a host name and keeps a database under the home folder. This, set before it is loaded, turns all of that off.
    "ORT_DISABLE_TELEMETRY": "1",
    # How many threads multiply decides how sums are rounded, and that now and then decides a word: the same sound
    # must give the same text wherever it is heard again.
    "OPENBLAS_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "LC_ALL": "C.UTF-8",
}


def kept() -> dict[str, str]:
    """Return what stays of the environment because the system needs it."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}


def empty_environment() -> None:
    """Leave only what this program set, and what the system needs."""
    left = GIVEN | kept()
    os.environ.clear()
    os.environ.update(left)
