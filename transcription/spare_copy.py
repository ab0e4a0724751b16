"""Gives back the memory of the copy of model.bin that the engine keeps for reloading, which never happens here.

ctranslate2 holds the bytes it was given beside the weights that it made of them: twice the memory, 3 GB more for the
largest models. The copy is found in this process's own memory, is proved by its SHA-256 to be nothing else, and its
pages are handed back to the kernel (madvise(2), MADV_DONTNEED); reading it again would give zeros. Linux only;
elsewhere, and whenever the copy is not found exactly as expected, nothing is done.
"""

import ctypes
import hashlib
import mmap
import sys
from collections.abc import Iterator
from pathlib import Path

_MAPS = Path("/proc/self/maps")
_HEAD_BYTES = 64
_DONTNEED = 4
# Smaller allocations may share pages with others, and are not worth it.
_LEAST_BYTES = 32 << 20


def release(head: bytes, size_bytes: int, sha256: str) -> int:
    """Give back the copy that begins with `head` and has this size and hash; return the bytes given back."""
    if sys.platform != "linux" or size_bytes < _LEAST_BYTES:
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    libc.memmem.restype = ctypes.c_void_p
    libc.memmem.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t]
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    needle = head[:_HEAD_BYTES]
    for start, end in _anonymous_mappings(size_bytes):
        at = start
        while (found := libc.memmem(at, end - at, needle, len(needle))) and found + size_bytes <= end:
            if _is_copy(found, size_bytes, sha256):
                return _give_back(libc, found, size_bytes)
            at = found + 1
    return 0


def _give_back(libc: ctypes.CDLL, address: int, size_bytes: int) -> int:
    # Only pages that lie wholly inside: the first and last are shared with the allocator's own notes.
    first = -(-address // mmap.PAGESIZE) * mmap.PAGESIZE
    length = (address + size_bytes) // mmap.PAGESIZE * mmap.PAGESIZE - first
    return length if libc.madvise(first, length, _DONTNEED) == 0 else 0


def _anonymous_mappings(least_bytes: int) -> Iterator[tuple[int, int]]:
    for line in _MAPS.read_text(encoding="ascii", errors="replace").splitlines():
        place, rights, _, _, inode, *name = line.split(maxsplit=5)
        start, end = (int(part, 16) for part in place.split("-"))
        if rights.startswith("rw") and inode == "0" and not name and end - start >= least_bytes:
            yield start, end


def _is_copy(address: int, size_bytes: int, sha256: str) -> bool:
    memory = (ctypes.c_char * size_bytes).from_address(address)
    return hashlib.sha256(memory).hexdigest() == sha256
