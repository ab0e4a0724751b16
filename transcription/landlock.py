"""A wall in the Linux kernel between the worker and every file that is not program code: vault, sound, home.

landlock(7): a process gives up all rights to files but those beneath named folders, for ever; no special rights are
needed. Numbers and structures: include/uapi/linux/landlock.h. Where the kernel has no Landlock nothing is done.
"""

import ctypes
import os
import platform
import stat
import struct
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_RULE_PATH_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
# Rights known to each version of the interface: files 1-13 first, then refer, truncate, device controls.
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_NET_SINCE, _SCOPE_SINCE = 4, 6
_NET_BIND_AND_CONNECT = 3
_SCOPE_SOCKETS_AND_SIGNALS = 3
_SYSTEM = ("/usr", "/lib", "/lib64", "/nix/store", "/sys", "/etc/ld.so.cache", "/etc/localtime", "/proc/self",
           "/proc/cpuinfo", "/proc/meminfo", "/proc/filesystems", "/dev/null", "/dev/urandom")  # fmt: skip


def wall_off(code: Iterable[Path]) -> bool:
    """Leave this thread and what it starts only the reading of system libraries and `code`. False if impossible."""
    if sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG)
    if version < 1:
        return False
    attributes = _attributes(version)
    ruleset = libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    if ruleset < 0:
        return False
    try:
        for path in (*map(Path, _SYSTEM), *code):
            _allow_reading(libc, ruleset, path)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def code_folders() -> Iterator[Path]:
    """Yield where Python, its packages, this program and the libraries loaded so far lie."""
    if getattr(sys, "frozen", False):
        # The modules are inside the program file. Beside it, in a portable folder, a vault may lie.
        yield from (Path(sys.prefix), Path(sys.executable).resolve())
    else:
        yield from {Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).resolve().parent}
    here = Path(__file__).resolve().parent
    # Of the program's own folder only what the worker imports: a vault or a pack may lie beside it.
    yield from (here, here.parent / "app")
    yield from (Path(entry) for entry in sys.path if entry and Path(entry).resolve() != here.parent)
    for line in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines():
        if (place := line.partition("/")[2]) and line.rstrip().endswith((".so", ".0")) | (".so." in line):
            yield Path("/" + place).parent


def _attributes(version: int) -> bytes:
    attributes = struct.pack("=Q", _FILE_RIGHTS[min(version, max(_FILE_RIGHTS))])
    if version >= _NET_SINCE:
        attributes += struct.pack("=Q", _NET_BIND_AND_CONNECT)
    if version >= _SCOPE_SINCE:
        attributes += struct.pack("=Q", _SCOPE_SOCKETS_AND_SIGNALS)
    return attributes


def _allow_reading(libc: ctypes.CDLL, ruleset: int, path: Path) -> None:
    if sys.platform != "linux":
        return
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        rights = _READ_FILE | _READ_DIR if is_folder else _READ_FILE
        libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, struct.pack("=Qi", rights, handle), 0)
    finally:
        os.close(handle)
