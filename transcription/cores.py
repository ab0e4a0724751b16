"""How many threads the model gets: one physical core stays free for the recording and the window."""

import os
import sys
from pathlib import Path

_TOPOLOGY = Path("/sys/devices/system/cpu")


def model_threads() -> int:
    """Return physical cores - 1, at least 1."""
    return max(1, physical_cores() - 1)


def physical_cores() -> int:
    """Return the cores that this process may use, two threads of one core counted once; off Linux half of all."""
    if sys.platform != "linux":
        return max(1, (os.cpu_count() or 1) // 2)
    try:
        usable = os.sched_getaffinity(0)
        siblings = {
            (_TOPOLOGY / f"cpu{number}/topology/thread_siblings_list").read_text(encoding="ascii") for number in usable
        }
    except OSError:
        return max(1, (os.cpu_count() or 1) // 2)
    return len(siblings)
