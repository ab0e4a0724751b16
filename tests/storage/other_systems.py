"""The disk's door as it is on Windows and macOS, as far as Linux can play them.

What is absent there is taken away, what is there only is put in, and on Windows no file that is open gets another name
or goes away.
"""

import errno
import fcntl
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
POSIX_ALONE = ("pwrite", "pread", "fchmod", "set_blocking", "O_CLOEXEC", "O_NONBLOCK", "O_NOFOLLOW", "O_DIRECTORY")
LINUX_ALONE = ("fdatasync", "posix_fadvise", "POSIX_FADV_DONTNEED", "sched_getaffinity")


class OtherSystem:
    """Modules loaded anew as on another system; `refusals` is how often a name was refused for an open file."""

    def __init__(self, platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[object] = []
        self.refusals = 0
        self._patch = monkeypatch
        monkeypatch.setattr(sys, "platform", platform)
        for name in LINUX_ALONE + (POSIX_ALONE if platform == "win32" else ()):
            monkeypatch.delattr(os, name)
        if platform == "win32":
            self._become_windows()
        else:
            monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
            monkeypatch.setattr(fcntl, "F_NOCACHE", 48, raising=False)
            monkeypatch.setattr(fcntl, "fcntl", lambda *asked: self.asked.append(asked[1:]))

    def load(self, name: str) -> ModuleType:
        """Load a module of the program anew; those loaded later find it in its place."""
        spec = importlib.util.spec_from_file_location(name, ROOT / f"{name.replace('.', '/')}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        self._patch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        return module

    def _become_windows(self) -> None:
        for name in ("O_BINARY", "O_NOINHERIT"):
            self._patch.setattr(os, name, 0, raising=False)
        # By its file name alone: utime takes no handle there.
        self._patch.setattr(os, "supports_fd", set())
        for module in ("fcntl", "termios", "tty", "resource"):
            self._patch.setitem(sys.modules, module, None)
        self._patch.setitem(sys.modules, "msvcrt", locks())
        for owner, name in ((Path, "replace"), (Path, "rename"), (Path, "unlink"), (os, "link")):
            self._refuse_open(owner, name)

    def _refuse_open(self, owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def refused(path: Path, *more: Any, **options: Any) -> Any:
            if name != "link" and is_open(path):
                self.refusals += 1
                raise PermissionError(errno.EACCES, "another program has it open")
            return real(path, *more, **options)

        self._patch.setattr(owner, name, refused)


def is_open(path: Path) -> bool:
    """Whether this process has the file open."""
    return any(one.resolve() == path.resolve() for one in list(Path("/proc/self/fd").iterdir()))


def locks() -> ModuleType:
    """What Windows locks with, by what Linux locks with."""
    module: Any = ModuleType("msvcrt")
    module.LK_NBLCK = 2
    module.locking = lambda handle, _mode, _count: fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return module
