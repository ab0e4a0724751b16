"""Lets the tests' own processes use up what memory a process may lock, once, so that every vault opens quickly.

A vault asks the system to keep each small piece of its database's memory out of swap. Where the system says no, as on
a machine that allows little, it goes on without; the asking that succeeds is more than half of what a test with a
vault costs. Every setting stays as storage/vault/FORMAT.md says. Programs that tests start are not touched: the limit
counts for each process alone, and a right that is laid down here is theirs again.
"""

import ctypes
import mmap
import sys
from collections.abc import Iterator

import pytest

_CAPABILITIES_VERSION = 0x20080522
_IPC_LOCK = 1 << 14
_MOST_BYTES = 256 << 20


@pytest.fixture(scope="session", autouse=True)
def locked_memory_is_used_up() -> Iterator[None]:
    """Whatever of it does not work here makes the tests slower and nothing else."""
    if sys.platform != "linux":
        yield
        return
    import resource

    limit_bytes = resource.getrlimit(resource.RLIMIT_MEMLOCK)[0]
    if not 0 < limit_bytes <= _MOST_BYTES:
        yield
        return
    libc = ctypes.CDLL(None)
    with mmap.mmap(-1, limit_bytes) as held:
        place = ctypes.c_char.from_buffer(held)
        libc.mlock(ctypes.byref(place), ctypes.c_size_t(limit_bytes))
        before = _rights(libc)
        # Root may lock as much as it likes.
        _be_allowed(libc, [before[0] & ~_IPC_LOCK, *before[1:]])
        yield
        _be_allowed(libc, before)
        del place


def _rights(libc: ctypes.CDLL) -> list[int]:
    found = (ctypes.c_uint32 * 6)()
    libc.capget((ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0), found)
    return list(found)


def _be_allowed(libc: ctypes.CDLL, rights: list[int]) -> None:
    libc.capset((ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0), (ctypes.c_uint32 * 6)(*rights))
