"""Keeping the memory of this process, in which keys and testimony lie, out of files and out of other programs."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4
# SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX and SEM_NOOPENFILEERRORBOX: no report, no question on the screen.
_QUIET_ERRORS = 0x8003
_NO_HEAP_IN_REPORTS = 1


def harden_process() -> bool:
    """Call first in every process that opens a vault: no core file, no reading of its memory by other programs.

    Returns whether all of it took effect. Windows can be asked to keep the heap out of its crash reports, and no more:
    an administrator may still have whole dumps written.
    """
    if sys.platform == "win32":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(_QUIET_ERRORS)
            ctypes.windll.kernel32.WerSetFlags(_NO_HEAP_IN_REPORTS)
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
