"""Seals the worker process before the model's libraries are imported: they may compute, and nothing else.

Three layers, because each sees what the others cannot: an audit hook refuses in Python (any platform); a filter in the
kernel refuses what native code asks for (Linux; see seccomp.py); a wall in the kernel leaves only program code to be
read (Linux 5.13 and later; see landlock.py). None can be taken off again.
"""

import os
import sys
from contextlib import suppress
from types import ModuleType

from transcription import landlock, seccomp
from transcription.environment import empty_environment

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_SIGKILL = 9
_NICENESS = 10
# SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX and SEM_NOOPENFILEERRORBOX: no report, no question on the screen.
_QUIET_ERRORS = 0x8003
_NO_HEAP_IN_REPORTS = 1
_REFUSED_EVENTS = frozenset({
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile", "pty.spawn",
    "subprocess.Popen", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "os.setxattr", "os.removexattr", "os.utime", "os.kill", "os.killpg", "sqlite3.connect",
    "tempfile.mkstemp", "tempfile.mkdtemp", "urllib.Request", "webbrowser.open", "sys.remote_exec",
})  # fmt: skip
_REFUSED_FAMILIES = ("socket.", "shutil.", "ftplib.", "http.client.", "smtplib.", "imaplib.", "poplib.", "winreg.")
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# The hub's library is never wanted; the decoder library is not either: only arrays of samples come in.
_REPLACED = ("huggingface_hub", "av")


class Refused(PermissionError):
    """Something in the worker tried to reach outside it."""


def seal_process() -> None:
    """Close every door that can be closed here; call before any other thread or library runs."""
    empty_environment()
    replace_libraries()
    step_back()
    keep_out_of_dumps()
    die_with_parent()
    landlock.wall_off(landlock.code_folders())
    seccomp.install()
    refuse_in_python()


def replace_libraries() -> None:
    """Put empty modules in the place of libraries that talk to the network or open files."""
    for name in _REPLACED:
        sys.modules[name] = ModuleType(name)
    sys.dont_write_bytecode = True


def step_back() -> None:
    """Give way to the recording and the window."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)


def keep_out_of_dumps() -> None:
    """Keep memory, which holds speech, out of core files and away from other processes of the same user."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 -- only where it is used

        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(_QUIET_ERRORS)
            ctypes.windll.kernel32.WerSetFlags(_NO_HEAP_IN_REPORTS)
    else:
        import resource  # noqa: PLC0415 -- absent on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _prctl(_PR_SET_DUMPABLE, 0)


def die_with_parent() -> None:
    """Ask the kernel to end this process with the program that started it (Linux); end of input does it everywhere."""
    _prctl(_PR_SET_PDEATHSIG, _SIGKILL)


def refuse_in_python() -> None:
    """Refuse sockets, new processes and writing from now on, for ever."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITE_FLAGS:
            raise Refused
    elif event in _REFUSED_EVENTS or event.startswith(_REFUSED_FAMILIES):
        raise Refused


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 -- only where it is used

        ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), 0, 0, 0)
