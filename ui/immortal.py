"""None, True and False must outlive the program.

PySide6 6.12 is built for Pythons in which these three never die (3.12 and later, PEP 683): whenever one of its
functions returns one of them, it gives back a reference that it never took. Python 3.11 counts, and ends the whole
process with "deallocating None" after some five thousand calls. Here the count is lifted so far that no program can
use it up.
"""

import ctypes
import sys

_COUNTED_BEFORE = (3, 12)
_ENOUGH = 1 << 60


def keep_singletons_alive() -> None:
    """Call once before Qt is used; again does no harm. Nothing happens where Python does not count them."""
    if sys.version_info >= _COUNTED_BEFORE or sys.getrefcount(None) > _ENOUGH:
        return
    for one in (None, True, False):
        # The count is the first field of every object (https://docs.python.org/3.11/c-api/structures.html).
        count = ctypes.c_ssize_t.from_address(id(one))
        if abs(count.value - sys.getrefcount(one)) < ctypes.sizeof(count):
            count.value += _ENOUGH
