"""Keeping the memory of this process, in which keys and testimony lie, out of files and out of other programs."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden_process() -> bool:
    """Call first in every process that opens a vault: no core file, no reading of its memory by other programs.

    Returns whether all of it took effect; on Windows nothing of the kind is there to be set.
    """
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415

    core_off = False
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        core_off = True
    return core_off and (sys.platform != "linux" or _not_dumpable())


def _not_dumpable() -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
