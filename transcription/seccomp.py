"""A filter in the Linux kernel for a process that only computes: no socket, no new process, no file opened for writing.

The filter is classic BPF over `struct seccomp_data` (seccomp(2)); it is built here and installed by ctypes, needs no
rights, cannot be taken off again and is inherited. Numbers of system calls: arch/x86/entry/syscalls/syscall_64.tbl
and include/uapi/asm-generic/unistd.h (aarch64).
"""

import ctypes
import errno
import platform
import struct
import sys

_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EACCES
# ENOSYS lets the C library fall back to the older call, whose arguments a filter can see.
_UNKNOWN = 0x00050000 | errno.ENOSYS

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16
_X32_BIT = 0x40000000
_CLONE_THREAD = 0x00010000
# O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND
_WRITE_FLAGS = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000

# name: (x86_64, aarch64); None where the architecture has no such call
_REFUSED: dict[str, tuple[int | None, int | None]] = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, None),
    "vfork": (58, None),
    "creat": (85, None),
    "truncate": (76, 45),
    "unlink": (87, None),
    "unlinkat": (263, 35),
    "rename": (82, None),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "mkdir": (83, None),
    "mkdirat": (258, 34),
    "rmdir": (84, None),
    "link": (86, None),
    "linkat": (265, 37),
    "symlink": (88, None),
    "symlinkat": (266, 36),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "chmod": (90, None),
    "fchmodat": (268, 53),
    "memfd_create": (319, 279),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "mq_open": (240, 180),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "kill": (62, 129),
    "pidfd_getfd": (438, 438),
    "open_by_handle_at": (304, 265),
    "mount": (165, 40),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
}
_HIDDEN = {"clone3": 435, "openat2": 437, "io_uring_setup": 425}
# (number, index of the flags argument)
_OPENS: dict[str, tuple[tuple[int, int], ...]] = {"x86_64": ((2, 1), (257, 2)), "aarch64": ((56, 2),)}
_CLONE = {"x86_64": 56, "aarch64": 220}
_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}


def is_possible() -> bool:
    """Return whether a filter for this machine is known."""
    return sys.platform == "linux" and platform.machine() in _AUDIT_ARCH


def build(machine: str) -> bytes:
    """Return the filter program for "x86_64" or "aarch64", 8 bytes an instruction."""
    column = 0 if machine == "x86_64" else 1
    program = [
        _step(_LOAD, _ARCH_AT),
        _step(_EQUAL, _AUDIT_ARCH[machine], 1, 0),
        _step(_RETURN, _REFUSE),
        _step(_LOAD, _NUMBER_AT),
    ]
    if machine == "x86_64":
        program += [_step(_AT_LEAST, _X32_BIT, 0, 1), _step(_RETURN, _REFUSE)]
    for numbers in _REFUSED.values():
        if (number := numbers[column]) is not None:
            program += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _REFUSE)]
    for number in _HIDDEN.values():
        program += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _UNKNOWN)]
    for number, argument in _OPENS[machine]:
        program += _by_bits(number, argument, _WRITE_FLAGS, when_set=_REFUSE, when_clear=_ALLOW)
    program += _by_bits(_CLONE[machine], 0, _CLONE_THREAD, when_set=_ALLOW, when_clear=_REFUSE)
    program.append(_step(_RETURN, _ALLOW))
    return b"".join(program)


def _by_bits(number: int, argument: int, bits: int, *, when_set: int, when_clear: int) -> list[bytes]:
    # Both machines are little endian: the low half of a 64-bit argument comes first.
    return [
        _step(_EQUAL, number, 0, 4),
        _step(_LOAD, _ARGUMENTS_AT + 8 * argument),
        _step(_ANY_BIT, bits, 0, 1),
        _step(_RETURN, when_set),
        _step(_RETURN, when_clear),
    ]


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def install() -> bool:
    """Install the filter for this thread and all that it starts; call it first. False where not possible."""
    if not is_possible():
        return False
    steps = build(platform.machine())
    buffer = ctypes.create_string_buffer(steps, len(steps))
    program = _Program(len(steps) // 8, ctypes.addressof(buffer))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong]
    if prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(program), 0, 0) == 0)
